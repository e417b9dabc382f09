import type { Introduction } from '../introductions/introduction';
import { dayOf } from '../meeting/day';
import type { MeetingRecord } from '../meeting/meeting-record';
import { dayOfInstant, dayOfMeeting, heldMeetings } from '../mentorship/cadence';
import { addMonths } from '../notes/months';
import type { Person } from './person';

/** What there was between the mentor and one person as far as it was recorded, by day (`YYYY-MM-DD`). */
export interface Dealings {
  /** Days of the meetings that were held, oldest first. */
  readonly met: readonly string[];
  /** Days on which they themselves said something about an introduction, oldest first. */
  readonly answered: readonly string[];
  /** The day up to which all this is counted. */
  readonly today: string;
}

/** The dealings with one person, from meetings and introductions of anybody. */
export function dealingsWith(
  personId: string,
  meetings: readonly MeetingRecord[],
  introductions: readonly Introduction[],
  now: Date,
): Dealings {
  const today = dayOf(now);
  const own = meetings.filter(({ menteeId }) => menteeId === personId);
  const answered = introductions.flatMap(({ menteeId, contactId, steps }) =>
    steps
      .filter(
        ({ actor }) => (actor === 'contact' && contactId === personId) || (actor === 'mentee' && menteeId === personId),
      )
      .map(({ at }) => dayOfInstant(at)),
  );
  return {
    met: heldMeetings(own, now).map(dayOfMeeting),
    answered: answered.filter((day) => day !== '' && day <= today).sort(),
    today,
  };
}

/** When the mentor was last in contact with somebody, and what tells it. */
export interface LastContact {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** A meeting that was held, a word of theirs about an introduction, or the mentor's own note. */
  readonly from: 'met' | 'answered' | 'noted';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The last contact that is known: what the mentor noted, a meeting, or an answer, whichever is latest. A noted day that
 * is still to come is no contact yet. Undefined when nothing tells.
 */
export function lastContactOf(
  { lastContact }: Pick<Person, 'lastContact'>,
  { met, answered, today }: Dealings,
): LastContact | undefined {
  const noted = DAY.test(lastContact) && lastContact <= today ? lastContact : '';
  const known: readonly LastContact[] = [
    { on: met.at(-1) ?? '', from: 'met' },
    { on: answered.at(-1) ?? '', from: 'answered' },
    { on: noted, from: 'noted' },
  ];
  const latest = known.reduce((best, each) => (each.on > best.on ? each : best));
  return latest.on === '' ? undefined : latest;
}

/** How close two people seem to be by what there was between them, on the scale of `Person.closeness`, and why. */
export interface ClosenessProposal {
  /** Never 5: who is close is for the mentor alone to say. */
  readonly closeness: 1 | 2 | 3 | 4;
  readonly because:
    | { readonly code: 'met-in-a-year'; readonly times: number }
    | { readonly code: 'met-in-all'; readonly times: number; readonly last: string }
    | { readonly code: 'answered'; readonly times: number };
}

/** Meetings within a year from which on people know each other, and know each other well. */
const KNOWN_BY_MEETINGS = 3;
const WELL_KNOWN_BY_MEETINGS = 6;
/** Answers without a meeting from which on people know each other a little. */
const KNOWN_BY_ANSWERS = 2;
/** The highest word of the mentor's that meetings can outdate: "met once or twice". */
const OUTDATED_BY_MEETINGS = 1;

/**
 * A proposal where the mentor has said nothing, or where more meetings are on record than the mentor's word allows for;
 * else undefined. Only proposed: the mentor's word is never changed by it.
 */
export function proposeCloseness(
  { closeness }: Pick<Person, 'closeness'>,
  dealings: Dealings,
): ClosenessProposal | undefined {
  const proposal = closenessBy(dealings);
  if (proposal === undefined || closeness === undefined) return proposal;
  return closeness <= OUTDATED_BY_MEETINGS && proposal.closeness > closeness ? proposal : undefined;
}

function closenessBy({ met, answered, today }: Dealings): ClosenessProposal | undefined {
  const yearAgo = addMonths(today, -12);
  const lately = met.filter((day) => day > yearAgo).length;
  const inAYear = { code: 'met-in-a-year', times: lately } as const;
  if (lately >= WELL_KNOWN_BY_MEETINGS) return { closeness: 4, because: inAYear };
  if (lately >= KNOWN_BY_MEETINGS) return { closeness: 3, because: inAYear };
  const last = met.at(-1);
  if (last !== undefined) {
    const because = { code: 'met-in-all', times: met.length, last } as const;
    return { closeness: met.length >= KNOWN_BY_MEETINGS ? 2 : 1, because };
  }
  if (answered.length >= KNOWN_BY_ANSWERS)
    return { closeness: 2, because: { code: 'answered', times: answered.length } };
  return undefined;
}
