import { dayOf, daysBetween } from '../meeting/day';
import { dueCheckIn, type DueCheckIn, type Pairing } from '../mentorship/pairing';
import type { Introduction } from './introduction';
import { waitingOnMentor, type DueIntroduction } from './life';

/** A pairing in which it is time to ask how it goes. */
export interface DuePairing {
  readonly pairing: Pairing;
  /** The question that is due, and since which day. */
  readonly checkIn: DueCheckIn;
  readonly due: 'today' | 'late';
  /** Whole days since the check-in fell due. */
  readonly days: number;
  /** On the scale of introductions: higher comes first. */
  readonly urgency: number;
}

/** Something that waits for the mentor. */
export type Waiting =
  ({ readonly kind: 'introduction' } & DueIntroduction) | ({ readonly kind: 'pairing' } & DuePairing);

/** Days after which a check-in is late. */
const LATE_AFTER = 14;

/** Late and due check-ins come after people who are kept waiting, and before mere ideas. */
const URGENCY: Readonly<Record<DuePairing['due'], number>> = { late: 320, today: 220 };

/** The pairings in which a check-in is due, the longest waiting first. */
export function duePairings(pairings: Iterable<Pairing>, now: Date): readonly DuePairing[] {
  const today = dayOf(now);
  const found: DuePairing[] = [];
  for (const pairing of pairings) {
    const checkIn = dueCheckIn(pairing, today);
    if (checkIn === undefined) continue;
    const days = Math.max(0, daysBetween(checkIn.on, today));
    const due = days >= LATE_AFTER ? 'late' : 'today';
    const overdue = due === 'late' ? days - LATE_AFTER : days;
    found.push({ pairing, checkIn, due, days, urgency: URGENCY[due] + Math.min(9, overdue) });
  }
  return found.sort((one, other) => other.days - one.days || (one.pairing.id < other.pairing.id ? -1 : 1));
}

/** All that waits for the mentor in one list, the most urgent first; for equal ones the longest waiting. */
export function waiting(
  introductions: Iterable<Introduction>,
  pairings: Iterable<Pairing>,
  now: Date,
): readonly Waiting[] {
  const all: readonly Waiting[] = [
    ...waitingOnMentor(introductions, now).map((each) => ({ kind: 'introduction', ...each }) as const),
    ...duePairings(pairings, now).map((each) => ({ kind: 'pairing', ...each }) as const),
  ];
  return all.toSorted(
    (one, other) =>
      urgencyOf(other) - urgencyOf(one) || daysOf(other) - daysOf(one) || (idOf(one) < idOf(other) ? -1 : 1),
  );
}

/** Whether something is due today or late: what the number on the toolbar button counts. */
export function isDue(item: Waiting): boolean {
  const word = item.kind === 'pairing' ? item.due : item.due.due;
  return word === 'today' || word === 'late';
}

/** How many of them are due today or late: the number on the toolbar button. */
export function countWaiting(introductions: Iterable<Introduction>, pairings: Iterable<Pairing>, now: Date): number {
  return waiting(introductions, pairings, now).filter(isDue).length;
}

function urgencyOf(item: Waiting): number {
  return item.kind === 'pairing' ? item.urgency : item.due.urgency;
}

function daysOf(item: Waiting): number {
  return item.kind === 'pairing' ? item.days : item.due.days;
}

function idOf(item: Waiting): string {
  return item.kind === 'pairing' ? item.pairing.id : item.introduction.id;
}
