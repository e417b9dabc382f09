import { dayOf } from '../meeting/day';
import { isDue, type Waiting } from './waiting';

/** When and how the mentor wants to be told what became due, besides the number on the toolbar button. */
export interface NudgeWishes {
  readonly isOn: boolean;
  /** Not before this hour of the mentor's day, 0–23. */
  readonly hour: number;
  /** Whether the notification, which others may see, may name people. */
  readonly isNaming: boolean;
}

/** What a mentor who has said nothing wants: quiet. */
export const QUIET: NudgeWishes = { isOn: false, hour: 9, isNaming: false };

/** What was told already. */
export interface Told {
  /** The mentor's day of the last notification, `YYYY-MM-DD`; empty = none yet. */
  readonly on: string;
  /** Keys of everything told, oldest first. */
  readonly keys: readonly string[];
}

/** Nothing was told yet. */
export const NOTHING_TOLD: Told = { on: '', keys: [] };

/** More than anybody has due in years. */
const MOST_KEPT = 1_000;

/** One notification: what it is about, and what is told with it. */
export interface Nudge {
  /** What became due since the last notification, the most urgent first. */
  readonly items: readonly Waiting[];
  readonly told: Told;
}

/**
 * The notification whose time has come, or undefined. At most one on a day, not before the chosen hour, not about a step
 * taken on this very day, and never about what was told before: what is due for another reason, or again after it was put
 * off, counts as new.
 */
export function nudgeNow(items: readonly Waiting[], told: Told, wishes: NudgeWishes, now: Date): Nudge | undefined {
  const today = dayOf(now);
  if (!wishes.isOn || now.getHours() < wishes.hour || told.on === today) return undefined;
  const known = new Set(told.keys);
  const fresh = items.filter((item) => isDue(item) && !isOfToday(item, today) && !known.has(nudgeKey(item)));
  if (fresh.length === 0) return undefined;
  return { items: fresh, told: { on: today, keys: [...told.keys, ...fresh.map(nudgeKey)].slice(-MOST_KEPT) } };
}

/** Due at once by a step of today, as thanks are after a meeting: whoever took the step knows. */
function isOfToday(item: Waiting, today: string): boolean {
  return item.kind === 'introduction' && item.due.since === today && item.introduction.snoozedUntil === '';
}

/** What tells one thing that is due from another: whose, which step, since when, after which snooze and reminder. */
function nudgeKey(item: Waiting): string {
  if (item.kind === 'pairing') return [item.pairing.id, item.checkIn.point, item.checkIn.on].join(' ');
  const { introduction, due } = item;
  const { steps, snoozedUntil, reminders } = introduction;
  return [introduction.id, due.nextStep.code, steps.length, snoozedUntil, reminders].join(' ');
}

/** Moments at which to look again at what is due. */
export interface WakeTimes {
  /** The beginning of the mentor's next day: only then something becomes due that nobody touches. */
  readonly day: Date;
  /** The chosen hour, today if it is still to come; undefined where no notification is wanted. */
  readonly nudge: Date | undefined;
}

/** When to look next at what is due. */
export function wakeTimes(wishes: NudgeWishes, now: Date): WakeTimes {
  return { day: atHour(now, 0), nudge: wishes.isOn ? atHour(now, wishes.hour) : undefined };
}

/** The next full hour of that name on the mentor's clock; one that a change of clocks skips moves forward. */
function atHour(now: Date, hour: number): Date {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const today = new Date(year, month, day, hour);
  return today > now ? today : new Date(year, month, day + 1, hour);
}
