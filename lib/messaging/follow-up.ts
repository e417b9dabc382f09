import { browser } from '#imports';
import type { Introduction } from '../introductions/introduction';
import { nudgeNow, wakeTimes, type NudgeWishes } from '../introductions/nudges';
import { isDue, waiting, type Waiting } from '../introductions/waiting';
import type { Pairing } from '../mentorship/pairing';
import { areAlarmsRight, onWakeUp, setAlarms } from './alarms';
import { showBadge } from './badge';
import {
  dropPending,
  finishNotifying,
  mayNotify,
  notify,
  onNotificationClicked,
  readTold,
  showWaiting,
  type Notice,
} from './notify';

/** Where what is due comes from, and how it is said. */
export interface FollowUpSources {
  readonly read: () => Promise<{
    readonly introductions: readonly Introduction[];
    readonly pairings: readonly Pairing[];
    readonly wishes: NudgeWishes;
  }>;
  readonly say: (items: readonly Waiting[], isNaming: boolean) => Promise<Notice>;
}

/**
 * Keeps the number on the toolbar button right and notifies the mentor who wants that, for as long as the browser runs. To
 * be called while the worker starts. Nothing is remembered in the worker: one that is stopped and started again goes on
 * from the store, the alarms and what was told.
 */
export function startFollowUp(sources: FollowUpSources): void {
  // One look after the other: two alarms at once must not tell the same twice.
  let last: Promise<void> = Promise.resolve();
  const look = (): void => {
    // A look that failed, for a store that could not be opened, is tried again with the next alarm.
    last = last.then(() => lookNow(sources)).catch(() => undefined);
  };
  onWakeUp(look);
  onNotificationClicked(() => void showWaiting());
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.permissions.onAdded.addListener(look);
  void areAlarmsRight(new Date()).then((areRight) => {
    if (!areRight) look();
  });
}

async function lookNow({ read, say }: FollowUpSources): Promise<void> {
  const now = new Date();
  const { introductions, pairings, wishes } = await read();
  await setAlarms(wakeTimes(wishes, now), now);
  const items = waiting(introductions, pairings, now);
  await showBadge(items.filter(isDue).length);
  if (!wishes.isOn || !(await mayNotify())) {
    await dropPending();
    return;
  }
  await finishNotifying();
  const nudge = nudgeNow(items, await readTold(), wishes, now);
  if (nudge !== undefined) await notify(await say(nudge.items, wishes.isNaming), nudge.told);
}
