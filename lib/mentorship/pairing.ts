import { addDays, daysBetween } from '../meeting/day';

/** Days of a pairing unless the mentor says otherwise: a quarter. */
export const USUAL_PAIRING_DAYS = 91;

/** When one asks how a pairing goes. */
export type CheckPoint = 'quarter' | 'half' | 'three-quarters' | 'end';

/** Every point, in order, with the share of the time that has passed by then. */
export const CHECK_POINTS: Readonly<Record<CheckPoint, number>> = {
  quarter: 0.25,
  half: 0.5,
  'three-quarters': 0.75,
  end: 1,
};

const POINTS_IN_ORDER = Object.keys(CHECK_POINTS) as readonly CheckPoint[]; // keys of a literal

/** What was heard at one of the points. */
export interface CheckIn {
  readonly point: CheckPoint;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly text: string;
}

/** A time-boxed piece of real work of a mentee beside somebody who practises a skill they need. */
export interface Pairing {
  readonly id: string;
  readonly menteeId: string;
  /** The model: a person of the store. */
  readonly modelId: string;
  readonly skill: string;
  /** What the two do together, in the mentor's words. */
  readonly form: string;
  /** `YYYY-MM-DD` */
  readonly startsOn: string;
  /** `YYYY-MM-DD` */
  readonly endsOn: string;
  readonly state: 'active' | 'finished' | 'dropped';
  /** Oldest first, at most one for each point. */
  readonly checkIns: readonly CheckIn[];
  /** What came of it; empty = not said yet. */
  readonly result: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** A point whose day has come. */
export interface DueCheckIn {
  readonly point: CheckPoint;
  /** The day it fell on, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The day of a point, `YYYY-MM-DD`. */
export function checkInDay({ startsOn, endsOn }: Pick<Pairing, 'startsOn' | 'endsOn'>, point: CheckPoint): string {
  return addDays(startsOn, Math.round(daysBetween(startsOn, endsOn) * CHECK_POINTS[point]));
}

/**
 * The last point whose day has come by `day` without a word on it; undefined when there is none. Points that passed
 * before it are not asked for any more: one question is enough.
 */
export function dueCheckIn(pairing: Pairing, day: string): DueCheckIn | undefined {
  if (pairing.state !== 'active' || !(daysBetween(pairing.startsOn, pairing.endsOn) > 0)) return undefined;
  const reached = POINTS_IN_ORDER.filter((point) => checkInDay(pairing, point) <= day);
  const point = reached.at(-1);
  if (point === undefined || pairing.checkIns.some((checkIn) => checkIn.point === point)) return undefined;
  return { point, on: checkInDay(pairing, point) };
}

/** The pairing with what was heard at a point; an earlier word on the same point gives way. */
export function withCheckIn(pairing: Pairing, checkIn: CheckIn): Pairing {
  const others = pairing.checkIns.filter(({ point }) => point !== checkIn.point);
  const place = ({ point }: CheckIn): number => CHECK_POINTS[point];
  return { ...pairing, checkIns: [...others, checkIn].toSorted((one, other) => place(one) - place(other)) };
}
