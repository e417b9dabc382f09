import type { Introduction } from '../introductions/introduction';
import { dayOf } from '../meeting/day';
import type { MeetingRecord } from '../meeting/meeting-record';
import { dayOfInstant, dayOfMeeting, heldMeetings } from '../mentorship/cadence';
import type { Topic } from '../mentorship/mentorship';
import type { Commitment } from '../notes/commitment';
import { firstOfMonth } from '../notes/months';
import { DOMAINS, type Domain } from './prompt';
import type { PromptUse } from './prompt-use';
import { promptById } from './prompts';

/** Months the mirror shows, this one included. */
const MONTHS = 6;

/** What the mirror is read from, over all mentees. */
export interface MirrorFacts {
  readonly topics: readonly Topic[];
  readonly commitments: readonly Commitment[];
  readonly introductions: readonly Introduction[];
  readonly promptUses: readonly PromptUse[];
  readonly meetings: readonly MeetingRecord[];
}

/** One month in the mirror. */
export interface MirrorMonth {
  /** First day of the month, `YYYY-MM-DD`. */
  readonly month: string;
  readonly met: number;
  /** Topics talked about, and those of them the mentees raised. */
  readonly topics: number;
  readonly raisedByMentees: number;
  /** Promises of the mentor's closed or due in this month, and those of them that were kept. */
  readonly promises: number;
  readonly kept: number;
  /** Introductions that came about. */
  readonly introductions: number;
  /** Fields of competence that questions touched, in their fixed order. */
  readonly domains: readonly Domain[];
}

/** How the mentor has mentored, oldest month first. For the mentor alone. */
export interface MentorMirror {
  readonly months: readonly MirrorMonth[];
  /** Fields no question touched in all these months. */
  readonly untouched: readonly Domain[];
  /** Whether there is anything to see. */
  readonly isEmpty: boolean;
}

/** The last six months of a mentor's own doing. */
export function mentorMirror(facts: MirrorFacts, now: Date): MentorMirror {
  const today = dayOf(now);
  const held = heldMeetings(facts.meetings, now).map(dayOfMeeting);
  const months = Array.from({ length: MONTHS }, (_, index) =>
    monthOf(firstOfMonth(today, index - MONTHS + 1), facts, held, today),
  );
  const touched = new Set(months.flatMap(({ domains }) => domains));
  return {
    months,
    untouched: DOMAINS.filter((domain) => !touched.has(domain)),
    isEmpty: months.every((month) => month.met + month.topics + month.promises + month.introductions === 0),
  };
}

function monthOf(month: string, facts: MirrorFacts, held: readonly string[], today: string): MirrorMonth {
  const isIn = (day: string): boolean => day !== '' && day.slice(0, 7) === month.slice(0, 7) && day <= today;
  const topics = facts.topics.filter(({ discussedOn }) => isIn(discussedOn));
  const promises = facts.commitments.filter(
    ({ owner, state, closedOn, dueOn }) => owner === 'mentor' && isIn(state === 'open' ? dueOn : closedOn),
  );
  const touched = new Set(
    facts.promptUses
      .filter(({ action, on }) => action === 'used' && isIn(on))
      .flatMap(({ promptId }) => promptById(promptId)?.domain ?? []),
  );
  return {
    month,
    met: held.filter(isIn).length,
    topics: topics.length,
    raisedByMentees: topics.filter(({ raisedBy }) => raisedBy === 'mentee').length,
    promises: promises.length,
    kept: promises.filter(({ state }) => state === 'done').length,
    introductions: facts.introductions.filter(({ steps }) =>
      steps.some(({ state, at }) => state === 'introduced' && isIn(dayOfInstant(at))),
    ).length,
    domains: DOMAINS.filter((domain) => touched.has(domain)),
  };
}
