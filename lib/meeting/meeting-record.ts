import { spanOf } from './instant';
import type { CalendarHost, OpenedMeeting, ResponseStatus } from './meeting';
import type { Judgement } from './one-on-one';
import { valueOf } from './reading';

/** A 1:1 with a mentee, as kept in the store. Other meetings are never kept. */
export interface MeetingRecord {
  readonly id: string;
  readonly menteeId: string;
  readonly host: CalendarHost;
  /** The id as it stood on the page; empty for meetings entered or imported otherwise. */
  readonly eventId: string;
  /** Decoded event id without calendar part; empty if unknown. Equal for the same event seen in two calendars. */
  readonly event: string;
  /** Series id; empty if none. */
  readonly series: string;
  readonly title: string;
  /** ISO instant; empty if the page did not tell. */
  readonly startsAt: string;
  /** ISO instant; empty if the page did not tell. */
  readonly endsAt: string;
  /** IANA zone of the page; empty if unknown. */
  readonly timeZone: string;
  readonly isRecurring: boolean;
  readonly isCancelled: boolean;
  readonly ownResponse: ResponseStatus | '';
  readonly menteeResponse: ResponseStatus | '';
  /** Whether the mentor chose the mentee by hand because the page did not tell. */
  readonly isChosen: boolean;
  /** ISO instant of the last time it was seen on a page. */
  readonly seenAt: string;
}

/** Whether the meeting took place, as far as the calendar tells: over by `now`, not cancelled, declined by nobody. */
export function isHeld(meeting: MeetingRecord, now: Date): boolean {
  const end = meeting.endsAt || meeting.startsAt;
  return (
    end !== '' &&
    Date.parse(end) <= now.getTime() &&
    !meeting.isCancelled &&
    meeting.ownResponse !== 'declined' &&
    meeting.menteeResponse !== 'declined'
  );
}

/**
 * The record of an opened event with a mentee. The same event with the same mentee gives the same id, so that seeing it
 * again changes the record instead of adding one; with another mentee it is another meeting.
 */
export function recordOf(
  opened: OpenedMeeting,
  counterpart: Judgement['counterpart'],
  menteeId: string,
  now: Date,
): MeetingRecord {
  const identity = valueOf(opened.identity);
  const event = identity?.event ?? '';
  const span = spanOf(opened, valueOf(opened.timeZone));
  return {
    id: recordId(opened.host, event || opened.eventId || span.startsAt || now.toISOString(), menteeId),
    menteeId,
    host: opened.host,
    eventId: opened.eventId,
    event,
    series: identity?.series ?? '',
    title: valueOf(opened.title) ?? '',
    ...span,
    timeZone: valueOf(opened.timeZone) ?? '',
    isRecurring: valueOf(opened.isRecurring) ?? identity?.series !== undefined,
    isCancelled: valueOf(opened.isCancelled) ?? false,
    ownResponse: valueOf(opened.ownResponse) ?? '',
    menteeResponse: counterpart?.response ?? '',
    isChosen: false,
    seenAt: now.toISOString(),
  };
}

/** Id of the record of an event with a mentee. */
export function recordId(host: CalendarHost, event: string, menteeId: string): string {
  return `${host}:${event}|${menteeId}`;
}

/** Whether two records are of the same event with the same mentee, whatever their ids. */
export function isSameMeeting(one: MeetingRecord, other: MeetingRecord): boolean {
  if (one.id === other.id) return true;
  const isSameEvent =
    one.event !== '' ? one.event === other.event : one.eventId !== '' && one.eventId === other.eventId;
  return one.menteeId === other.menteeId && one.host === other.host && isSameEvent;
}

/** A record seen again: what the page did not tell this time stays as it was known. */
export function mergeRecords(known: MeetingRecord, seen: MeetingRecord): MeetingRecord {
  return {
    ...seen,
    id: known.id,
    title: seen.title || known.title,
    startsAt: seen.startsAt || known.startsAt,
    endsAt: seen.startsAt === '' ? known.endsAt : seen.endsAt,
    timeZone: seen.timeZone || known.timeZone,
    ownResponse: seen.ownResponse || known.ownResponse,
    menteeResponse: seen.menteeResponse || known.menteeResponse,
    isChosen: seen.isChosen || (known.isChosen && known.menteeId === seen.menteeId),
  };
}
