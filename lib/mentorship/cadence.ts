import { addDays, dayOf, daysBetween } from '../meeting/day';
import { isHeld, type MeetingRecord } from '../meeting/meeting-record';
import type { Mentorship, Pause } from './mentorship';

/** Days between two meetings where a mentorship says nothing usable. */
const USUAL_CADENCE_DAYS = 14;

/** The intended days between two meetings, at least one. */
export function cadenceOf(mentorship: Pick<Mentorship, 'cadenceDays'>): number {
  return mentorship.cadenceDays >= 1 ? mentorship.cadenceDays : USUAL_CADENCE_DAYS;
}

/** The pause a day lies in; undefined when the two are not in one. */
export function pauseOn({ pauses }: Pick<Mentorship, 'pauses'>, day: string): Pause | undefined {
  return pauses.find(({ from, until }) => from !== '' && from <= day && (until === '' || day <= until));
}

/** The last pause that was over by `day` and ended on `since` or later. */
export function pauseEndedSince({ pauses }: Pick<Mentorship, 'pauses'>, since: string, day: string): Pause | undefined {
  return pauses
    .filter(({ from, until }) => from !== '' && until >= since && until < day && from <= until)
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
    .at(-1);
}

/** The meetings that took place by `now`, oldest first; one that stands in two calendars counts once. */
export function heldMeetings(meetings: readonly MeetingRecord[], now: Date): readonly MeetingRecord[] {
  const seen = new Set<string>();
  const held: MeetingRecord[] = [];
  for (const meeting of byStart(meetings)) {
    if (!isHeld(meeting, now)) continue;
    const key = meeting.event === '' ? meeting.id : `${meeting.event} ${meeting.startsAt}`;
    if (seen.has(key)) continue;
    seen.add(key);
    held.push(meeting);
  }
  return held;
}

/** The mentor's local day of a meeting; empty when its start is not known. */
export function dayOfMeeting(meeting: Pick<MeetingRecord, 'startsAt'>): string {
  return dayOfInstant(meeting.startsAt);
}

/** The mentor's local day of an ISO instant; empty when it is none. */
export function dayOfInstant(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : dayOf(date);
}

/** The last meeting that took place, or undefined. */
export function lastHeld(meetings: readonly MeetingRecord[], now: Date): MeetingRecord | undefined {
  return heldMeetings(meetings, now).at(-1);
}

/** Whole days since the last meeting that took place; undefined when there was none. */
export function daysSinceLastHeld(meetings: readonly MeetingRecord[], now: Date): number | undefined {
  const last = lastHeld(meetings, now);
  return last && daysBetween(dayOfMeeting(last), dayOf(now));
}

/** Days between each two meetings that took place one after the other, oldest first. */
export function gapsBetween(meetings: readonly MeetingRecord[], now: Date): readonly number[] {
  const days = heldMeetings(meetings, now).map(dayOfMeeting);
  return days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
}

/** The usual number of days between two meetings; undefined before the second one. */
export function medianGap(meetings: readonly MeetingRecord[], now: Date): number | undefined {
  const gaps = gapsBetween(meetings, now).toSorted((left, right) => left - right);
  const middle = Math.floor(gaps.length / 2);
  const upper = gaps[middle];
  const lower = gaps.length % 2 === 1 ? upper : gaps[middle - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** The longest number of days between two meetings; undefined before the second one. */
export function longestGap(meetings: readonly MeetingRecord[], now: Date): number | undefined {
  const gaps = gapsBetween(meetings, now);
  return gaps.length === 0 ? undefined : Math.max(...gaps);
}

/**
 * The day the next meeting would fall on by the intended rhythm, `YYYY-MM-DD`, or the day after the pause it falls into;
 * empty when nothing tells, and in a pause without an end.
 */
export function nextExpectedDay(mentorship: Mentorship, meetings: readonly MeetingRecord[], now: Date): string {
  const last = lastHeld(meetings, now);
  let expected = last ? addDays(dayOfMeeting(last), cadenceOf(mentorship)) : mentorship.startedOn;
  // Pauses may follow each other: each moves the day on once at most.
  for (const _ of mentorship.pauses) {
    const pause = expected === '' ? undefined : pauseOn(mentorship, expected);
    if (pause === undefined) break;
    expected = pause.until === '' ? '' : addDays(pause.until, 1);
  }
  return expected;
}

/**
 * Whether mentor and mentee have not met for clearly longer than they meant to: half a rhythm late, and no meeting
 * ahead in the calendar. A mentorship that rests or has ended is never overdue.
 */
export function isOverdue(mentorship: Mentorship, meetings: readonly MeetingRecord[], now: Date): boolean {
  if (mentorship.status !== 'active' || pauseOn(mentorship, dayOf(now))) return false;
  const expected = nextExpectedDay(mentorship, meetings, now);
  if (expected === '' || meetings.some((meeting) => isPlanned(meeting) && isAhead(meeting, now))) return false;
  return daysBetween(expected, dayOf(now)) > cadenceOf(mentorship) / 2;
}

/** Days of the meetings that fell through one after the other, right before `before`; oldest first. */
export function fellThroughInARow(meetings: readonly MeetingRecord[], before: Date): readonly string[] {
  const days: string[] = [];
  const earlier = byStart(meetings).filter((meeting) => Date.parse(meeting.startsAt) < before.getTime());
  for (const meeting of earlier.toReversed()) {
    if (isPlanned(meeting)) break;
    days.unshift(dayOfMeeting(meeting));
  }
  return days;
}

/** Whether the meeting stands: neither cancelled nor declined by one of the two. */
export function isPlanned(meeting: MeetingRecord): boolean {
  return !meeting.isCancelled && meeting.ownResponse !== 'declined' && meeting.menteeResponse !== 'declined';
}

function isAhead(meeting: MeetingRecord, now: Date): boolean {
  return Date.parse(meeting.endsAt || meeting.startsAt) > now.getTime();
}

/** Meetings whose start is known, oldest first. */
function byStart(meetings: readonly MeetingRecord[]): readonly MeetingRecord[] {
  return meetings
    .map((meeting) => ({ meeting, start: Date.parse(meeting.startsAt) }))
    .filter(({ start }) => !Number.isNaN(start))
    .sort((left, right) => left.start - right.start || (left.meeting.id < right.meeting.id ? -1 : 1))
    .map(({ meeting }) => meeting);
}
