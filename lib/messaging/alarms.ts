import { browser } from '#imports';
import type { WakeTimes } from '../introductions/nudges';

/** Minutes between two looks at what is due, whatever else happens: after a sleep, a change of clocks, a lost alarm. */
const PERIOD_MINUTES = 30;
const MINUTE = 60_000;

/** The longest day there is, on which clocks go back. */
const DAY = 25 * 60 * MINUTE + 1;

/** The alarms there are: a regular one, one at the beginning of the next day, and one at the hour of a notification. */
const NAMES = ['badge', 'day', 'nudge'] as const;

/**
 * Sets the alarms right: those that are missing, that are due at another moment, or that lie too far ahead because the
 * clock was set back. What is right already is left alone, so that a regular one is not put off again and again.
 */
export async function setAlarms({ day, nudge }: WakeTimes, now: Date): Promise<void> {
  if (!(await isRegularRight(now))) {
    const when = now.getTime() + PERIOD_MINUTES * MINUTE;
    await browser.alarms.create('badge', { when, periodInMinutes: PERIOD_MINUTES });
  }
  await setOnce('day', day);
  await setOnce('nudge', nudge);
}

/** Whether the alarms are there and none of them was slept through: else it is time to look, and to set them anew. */
export async function areAlarmsRight(now: Date): Promise<boolean> {
  const day = await browser.alarms.get('day');
  const isDayRight = day !== undefined && day.scheduledTime > now.getTime() && day.scheduledTime < now.getTime() + DAY;
  return isDayRight && (await isRegularRight(now));
}

async function isRegularRight(now: Date): Promise<boolean> {
  const regular = await browser.alarms.get('badge');
  if (regular?.periodInMinutes !== PERIOD_MINUTES) return false;
  const ahead = regular.scheduledTime - now.getTime();
  return ahead > -MINUTE && ahead <= PERIOD_MINUTES * MINUTE;
}

async function setOnce(name: string, at: Date | undefined): Promise<void> {
  const known = await browser.alarms.get(name);
  if (at === undefined) {
    if (known) await browser.alarms.clear(name);
  } else if (known?.scheduledTime !== at.getTime()) await browser.alarms.create(name, { when: at.getTime() });
}

/** Calls `listener` when one of the alarms goes off. To be called while the worker starts, or a wake-up is missed. */
export function onWakeUp(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (NAMES.some((known) => known === name)) listener();
  });
}
