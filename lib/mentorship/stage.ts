import { dayOf, daysBetween } from '../meeting/day';
import type { MeetingRecord } from '../meeting/meeting-record';
import { cadenceOf, dayOfInstant, dayOfMeeting, heldMeetings, isPlanned, pauseEndedSince, pauseOn } from './cadence';
import type { Goal, Mentorship, Stage } from './mentorship';

/** Days without a meeting that are a long gap in any rhythm. */
const LONG_GAP_DAYS = 42;
/** Held meetings, or days, after which it is time to look back together. */
const REVIEW_AFTER_MEETINGS = 5;
const REVIEW_AFTER_DAYS = 90;
/** Share of the goals that has to be reached before an end is proposed. */
const MOSTLY = 2 / 3;
const MS_PER_DAY = 86_400_000;

/** Why a stage is proposed, as data. Days are `YYYY-MM-DD`. */
export type StageReason =
  | { readonly code: 'your-word'; readonly proposed: Stage }
  | { readonly code: 'ended' }
  | { readonly code: 'first-ahead'; readonly on: string; readonly days: number }
  | { readonly code: 'none-held' }
  | { readonly code: 'ends-soon'; readonly endsOn: string; readonly days: number }
  | { readonly code: 'goals-mostly-reached'; readonly reached: number; readonly goals: number }
  | { readonly code: 'paused' }
  | { readonly code: 'after-pause'; readonly from: string; readonly until: string }
  | { readonly code: 'long-gap'; readonly since: string; readonly days: number; readonly usualDays: number }
  | { readonly code: 'no-active-goal'; readonly held: number }
  | { readonly code: 'goals-without-test'; readonly held: number; readonly goals: number }
  | { readonly code: 'review-by-meetings'; readonly held: number; readonly since: string }
  | { readonly code: 'review-by-days'; readonly days: number; readonly since: string }
  | { readonly code: 'active-goals'; readonly goals: number; readonly held: number };

/** The stage a mentorship is in, with its reason. */
export interface StageProposal {
  readonly stage: Stage;
  readonly reason: StageReason;
}

/** What a stage is read from. */
export interface StageFacts {
  readonly mentorship: Mentorship;
  readonly meetings: readonly MeetingRecord[];
  readonly goals: readonly Goal[];
  /** ISO instant of the meeting the stage is for, where there is one: days are counted up to it. */
  readonly nextMeetingAt?: string;
  readonly now: Date;
}

/** That it is time to look back together, and since when. */
export type ReviewDue = Extract<StageReason, { readonly code: 'review-by-meetings' | 'review-by-days' }>;

/** The stage of a mentorship: the mentor's own word where there is one, else what the meetings and goals tell. */
export function proposeStage(facts: StageFacts): StageProposal {
  const proposal = readStage(facts);
  const { stageOverride } = facts.mentorship;
  if (stageOverride === undefined || stageOverride === proposal.stage) return proposal;
  return { stage: stageOverride, reason: { code: 'your-word', proposed: proposal.stage } };
}

function readStage({ mentorship, meetings, goals, nextMeetingAt = '', now }: StageFacts): StageProposal {
  if (mentorship.status === 'ended') return { stage: 'closing', reason: { code: 'ended' } };

  const next = Date.parse(nextMeetingAt);
  const at = Number.isNaN(next) ? now : new Date(next);
  const today = dayOf(at);
  const held = heldMeetings(meetings, now).filter((meeting) => Date.parse(meeting.startsAt) < at.getTime());
  const active = goals.filter((goal) => goal.status === 'active');

  if (held.length === 0 && !haveSpokenElsewhere(mentorship, active, today)) {
    const ahead = at.getTime() - now.getTime();
    return ahead > MS_PER_DAY
      ? { stage: 'prepare', reason: { code: 'first-ahead', on: today, days: daysBetween(dayOf(now), today) } }
      : { stage: 'first-meeting', reason: { code: 'none-held' } };
  }

  const daysLeft = daysBetween(today, mentorship.endsOn);
  if (daysLeft <= 2 * cadenceOf(mentorship)) {
    return { stage: 'closing', reason: { code: 'ends-soon', endsOn: mentorship.endsOn, days: daysLeft } };
  }
  const reached = goals.filter((goal) => goal.status === 'reached');
  if (isMostlyReached(active, reached)) {
    const reason = {
      code: 'goals-mostly-reached',
      reached: reached.length,
      goals: reached.length + active.length,
    } as const;
    return { stage: 'closing', reason };
  }
  const last = held.at(-1);
  const lastOn = last ? dayOfMeeting(last) : '';
  const pause = lastOn === '' ? undefined : pauseEndedSince(mentorship, lastOn, today);
  if (pause) return { stage: 're-entry', reason: { code: 'after-pause', ...pause } };
  const gap = longGap(mentorship, meetings, at, now);
  if (gap) return { stage: 're-entry', reason: gap };
  if (mentorship.status === 'paused' || pauseOn(mentorship, today))
    return { stage: 're-entry', reason: { code: 'paused' } };
  if (active.length === 0) return { stage: 'goal-setting', reason: { code: 'no-active-goal', held: held.length } };

  const review = reviewDue(mentorship, held, today);
  if (review) return { stage: 'review', reason: review };
  const untested = active.filter((goal) => goal.successTest.trim() === '').length;
  if (held.length <= 3 && untested > 0) {
    return { stage: 'goal-setting', reason: { code: 'goals-without-test', held: held.length, goals: untested } };
  }
  return { stage: 'working', reason: { code: 'active-goals', goals: active.length, held: held.length } };
}

/** Work that began before the calendar knew of it: something was agreed, or a goal was measured, on an earlier day. */
function haveSpokenElsewhere(mentorship: Mentorship, active: readonly Goal[], today: string): boolean {
  const isEarlier = (day: string): boolean => day !== '' && day < today;
  return isEarlier(mentorship.agreement.agreedOn) || active.some((goal) => goal.scale.some(({ on }) => isEarlier(on)));
}

/** Two thirds reached, and none begun since the last one was: who set a new goal wants to go on. */
function isMostlyReached(active: readonly Goal[], reached: readonly Goal[]): boolean {
  if (reached.length < 2 || reached.length / (reached.length + active.length) < MOSTLY) return false;
  const lastReached = reached.map(reachedOn).toSorted().at(-1) ?? '';
  return active.every((goal) => dayOfInstant(goal.createdAt) <= lastReached);
}

/** The day a reached goal was reached, as near as is known; `YYYY-MM-DD`. */
export function reachedOn(goal: Goal): string {
  return goal.touchedOn || dayOfInstant(goal.updatedAt);
}

/** The gap before `at` when it is a long one; a meeting that is planned in between ends it. */
function longGap(
  mentorship: Mentorship,
  meetings: readonly MeetingRecord[],
  at: Date,
  now: Date,
): StageReason | undefined {
  const starts = meetings.filter(isPlanned).map((meeting) => Date.parse(meeting.startsAt));
  const last = Math.max(...starts.filter((start) => start < at.getTime()));
  if (!Number.isFinite(last) || last > now.getTime()) return undefined;
  const usualDays = cadenceOf(mentorship);
  const since = dayOf(new Date(last));
  const days = daysBetween(since, dayOf(at));
  const { longestGapDays } = mentorship;
  const most = longestGapDays > 0 ? longestGapDays : Math.max(2 * usualDays, LONG_GAP_DAYS);
  return days > most ? { code: 'long-gap', since, days, usualDays } : undefined;
}

/**
 * Whether the meeting on `day` is one for looking back together: five meetings, or 90 days, after the last such one.
 *
 * Counted from the day the agreement was last revisited, else from the first meeting. A meeting at which it was due
 * counts as done, so that it comes round again instead of staying due for ever.
 * @param held meetings before `day`, oldest first.
 */
export function reviewDue(mentorship: Mentorship, held: readonly MeetingRecord[], day: string): ReviewDue | undefined {
  const days = held.map(dayOfMeeting);
  const { agreedOn } = mentorship.agreement;
  let since = agreedOn || (days[0] ?? '');
  if (since === '') return undefined;
  let count = 0;
  const dueOn = (on: string): ReviewDue | undefined => {
    if (count >= REVIEW_AFTER_MEETINGS) return { code: 'review-by-meetings', held: count, since };
    const passed = daysBetween(since, on);
    return passed >= REVIEW_AFTER_DAYS ? { code: 'review-by-days', days: passed, since } : undefined;
  };
  for (const on of days) {
    if (agreedOn !== '' && on <= agreedOn) continue;
    if (dueOn(on)) {
      since = on;
      count = 0;
    } else count += 1;
  }
  return dueOn(day);
}
