import type { MeetingRecord } from '../meeting/meeting-record';
import { dayOfMeeting } from '../mentorship/cadence';
import { promptById } from './prompts';
import type { PromptUse } from './prompt-use';
import type { RuleId } from './rule';

/** Meetings for which what was asked rests. */
const RESTING_MEETINGS = 3;

/** What the mentor did with earlier agendas, and with this one so far. */
export interface UseHistory {
  /** Whether the mentor said of this prompt: never again. */
  readonly isNever: (promptId: string) => boolean;
  /** Whether it was asked (or passed over) about this subject in the last three meetings. */
  readonly isResting: (promptId: string, subjectId: string) => boolean;
  /** Day it was put off to the next meeting, `YYYY-MM-DD`; empty when it was not, or has come back since. */
  readonly putOffOn: (promptId: string, subjectId: string) => string;
  /** Last day it was asked about anything, `YYYY-MM-DD`; empty = never. */
  readonly lastAskedOn: (promptId: string) => string;
  /** Last day any prompt of these rules was asked at an earlier meeting, `YYYY-MM-DD`; empty = never. */
  readonly lastAskedByRule: (rules: readonly RuleId[]) => string;
  /** How many meetings ago the rule came up about this subject: 0 = at the last one; undefined = not in the last three. */
  readonly meetingsSince: (rule: RuleId, subjectId: string) => number | undefined;
  /** Whether this rule is settled for today about this subject: asked, put off, skipped or sent away at this meeting. */
  readonly isSettledToday: (rule: RuleId, subjectId: string) => boolean;
  /** Subjects the mentor does not want to see as a promise or introduction: never, or not today. */
  readonly hiddenSubjects: ReadonlySet<string>;
  /** Uses at earlier meetings, oldest first. */
  readonly earlier: readonly PromptUse[];
  /** Items of this meeting that took up their time (asked) or gave it back to the others (put off). */
  readonly settledToday: readonly PromptUse[];
}

const key = (id: string, subjectId: string): string => `${id} ${subjectId}`;

/** The rule of a prompt id, also when the prompt was retired. */
function ruleOf(promptId: string): string {
  return promptById(promptId)?.rule ?? promptId.split('/')[0] ?? promptId;
}

/**
 * Reads the mentor's answers.
 * @param held meetings before this one, oldest first.
 * @param meetingId this meeting; empty = between meetings, where nothing is settled yet.
 */
export function readUseHistory(
  uses: readonly PromptUse[],
  held: readonly MeetingRecord[],
  meetingId: string,
): UseHistory {
  const isToday = (use: PromptUse): boolean => meetingId !== '' && use.meetingId === meetingId;
  const inOrder = uses.toSorted(
    (left, right) => compare(left.on, right.on) || compare(left.createdAt, right.createdAt),
  );
  const earlier = inOrder.filter((use) => !isToday(use));
  const today = inOrder.filter(isToday);
  const meetingsAgo = meetingsAgoOf(earlier, held);

  const never = new Set<string>();
  const hiddenSubjects = new Set<string>();
  const resting = new Set<string>();
  const putOff = new Map<string, string>();
  const askedOn = new Map<string, string>();
  const ruleAskedOn = new Map<string, string>();
  const ruleAgo = new Map<string, number>();
  const settled = new Set<string>();

  for (const use of inOrder) {
    if (use.action !== 'never') continue;
    never.add(use.promptId);
    for (const subject of use.subjectId.split('+')) hiddenSubjects.add(subject);
  }
  for (const use of earlier) {
    const asked = use.action === 'used' || use.action === 'skip';
    const pair = key(use.promptId, use.subjectId);
    if (use.action === 'later') putOff.set(pair, use.on);
    else putOff.delete(pair);
    if (!asked) continue;
    const rule = ruleOf(use.promptId);
    askedOn.set(use.promptId, use.on);
    ruleAskedOn.set(rule, use.on);
    const ago = meetingsAgo(use);
    if (ago >= RESTING_MEETINGS) continue;
    resting.add(pair);
    const ruled = key(rule, use.subjectId);
    ruleAgo.set(ruled, Math.min(ago, ruleAgo.get(ruled) ?? ago));
  }
  for (const use of today) {
    settled.add(key(ruleOf(use.promptId), use.subjectId));
    for (const subject of use.subjectId.split('+')) hiddenSubjects.add(subject);
  }
  hiddenSubjects.delete('');

  return {
    isNever: (promptId) => never.has(promptId),
    isResting: (promptId, subjectId) => resting.has(key(promptId, subjectId)),
    putOffOn: (promptId, subjectId) => putOff.get(key(promptId, subjectId)) ?? '',
    lastAskedOn: (promptId) => askedOn.get(promptId) ?? '',
    lastAskedByRule: (rules) => rules.reduce((last, rule) => later(last, ruleAskedOn.get(rule) ?? ''), ''),
    meetingsSince: (rule, subjectId) => ruleAgo.get(key(rule, subjectId)),
    isSettledToday: (rule, subjectId) => settled.has(key(rule, subjectId)),
    hiddenSubjects,
    earlier,
    settledToday: today.filter((use) => use.action === 'used' || use.action === 'later'),
  };
}

/**
 * How many meetings ago something was answered: 0 = at the last one. Meetings are those held, and those that answers
 * name though the calendar does not show them as held; answers between meetings count to the meeting before.
 */
function meetingsAgoOf(earlier: readonly PromptUse[], held: readonly MeetingRecord[]): (use: PromptUse) => number {
  const days = new Map<string, string>();
  for (const use of earlier) if (use.meetingId !== '') days.set(use.meetingId, use.on);
  for (const meeting of held) days.set(meeting.id, dayOfMeeting(meeting));
  const latest = [...days].sort(([leftId, left], [rightId, right]) => compare(right, left) || compare(rightId, leftId));
  const places = new Map(latest.map(([id], place): [string, number] => [id, place]));
  return (use) => {
    const place = places.get(use.meetingId);
    if (place !== undefined) return place;
    return latest.filter(([, day]) => day > use.on).length;
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function later(left: string, right: string): string {
  return left > right ? left : right;
}
