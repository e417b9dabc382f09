import { fold } from '../people/fold';
import { spanOf, zoneFor } from './instant';
import type { CalendarHost, OpenedMeeting, ResponseStatus } from './meeting';
import type { Judgement } from './one-on-one';
import { valueOf } from './reading';
import { isCancelledTitle } from './titles';

/** Where a calendar page holds an event. */
export interface EventPlace {
  readonly host: CalendarHost;
  /** The id as it stood on the page; empty for meetings entered or imported otherwise. */
  readonly eventId: string;
  /** Decoded event id without calendar part; empty if unknown. Equal for the same event seen in two calendars. */
  readonly event: string;
  /** Series id; empty if none. */
  readonly series: string;
}

/** A 1:1 with a mentee, as kept in the store. Other meetings are never kept. */
export interface MeetingRecord extends EventPlace {
  readonly id: string;
  readonly menteeId: string;
  /** The same meeting in other calendars (Google and Outlook side by side). */
  readonly elsewhere?: readonly EventPlace[];
  readonly title: string;
  /** ISO instant; empty if the page did not tell. */
  readonly startsAt: string;
  /** ISO instant; empty if the page did not tell. */
  readonly endsAt: string;
  /** IANA zone of the page; empty if the page did not tell, as Outlook's never do: its times are taken in the browser's. */
  readonly timeZone: string;
  readonly isRecurring: boolean;
  /** Called off: cancelled, or not a 1:1 with this mentee any more. */
  readonly isCancelled: boolean;
  readonly ownResponse: ResponseStatus | '';
  readonly menteeResponse: ResponseStatus | '';
  /** Whether the mentor chose the mentee by hand because the page did not tell. */
  readonly isChosen: boolean;
  /** The mentee's name as a page wrote it, where it alone told who they are. */
  readonly shownName?: string;
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
  const span = spanOf(opened, zoneFor(opened.host, valueOf(opened.timeZone)));
  const title = valueOf(opened.title) ?? '';
  const shownName = counterpart?.address === '' ? counterpart.name : '';
  return {
    id: recordId(opened.host, event || opened.eventId || span.startsAt || now.toISOString(), menteeId),
    menteeId,
    host: opened.host,
    eventId: opened.eventId,
    event,
    series: identity?.series ?? '',
    title,
    ...span,
    timeZone: valueOf(opened.timeZone) ?? '',
    isRecurring: valueOf(opened.isRecurring) ?? identity?.series !== undefined,
    isCancelled: valueOf(opened.isCancelled) === true || isCancelledTitle(title),
    ownResponse: valueOf(opened.ownResponse) ?? '',
    menteeResponse: counterpart?.response ?? '',
    isChosen: false,
    ...(shownName !== '' && { shownName }),
    seenAt: now.toISOString(),
  };
}

/** Id of the record of an event with a mentee. */
export function recordId(host: CalendarHost, event: string, menteeId: string): string {
  return `${host}:${event}|${menteeId}`;
}

/**
 * The record as one with another mentee. An id that `recordId` made goes along, so that the event seen again with either
 * of the two finds its own record; an id of another kind stays.
 */
export function inHandsOf(record: MeetingRecord, menteeId: string): MeetingRecord {
  const end = `|${record.menteeId}`;
  const id = record.id.endsWith(end) ? `${record.id.slice(0, -end.length)}|${menteeId}` : record.id;
  return { ...record, id, menteeId };
}

/** Whether an event stands at one of the record's places. */
export function isAt(record: MeetingRecord, place: EventPlace): boolean {
  return placesOf(record).some((known) => isSamePlace(known, place));
}

function isSamePlace(one: EventPlace, other: EventPlace): boolean {
  if (one.host !== other.host) return false;
  if (one.event !== '' && other.event !== '') return one.event === other.event;
  return one.eventId !== '' && one.eventId === other.eventId;
}

function placesOf(record: MeetingRecord): readonly EventPlace[] {
  return [record, ...(record.elsewhere ?? [])];
}

/**
 * Whether two records are of the same meeting with the same mentee, whatever their ids: the same event, or the same
 * moment and title, as far as the titles are known: one meeting that stands in two calendars, or whose id has changed.
 * Two events that one calendar tells apart by lasting ids stay two, as does a cancelled one and its successor.
 */
export function isSameMeeting(one: MeetingRecord, other: MeetingRecord): boolean {
  if (one.id === other.id) return true;
  if (one.menteeId !== other.menteeId) return false;
  if (placesOf(one).some((place) => isAt(other, place))) return true;
  const isSameMoment = one.startsAt !== '' && Date.parse(one.startsAt) === Date.parse(other.startsAt);
  const areTold = hasLastingId(one) && hasLastingId(other);
  return isSameMoment && !areTold && one.isCancelled === other.isCancelled && areOneTitle(one.title, other.title);
}

function areOneTitle(one: string, other: string): boolean {
  return one === '' || other === '' || fold(one) === fold(other);
}

/** What a record is without the places where a name alone told whom it is with; undefined if nothing is left. */
export function withoutNamedPlaces(record: MeetingRecord): MeetingRecord | undefined {
  const [first, ...others] = placesOf(record).filter(hasLastingId);
  if (!first) return undefined;
  const { elsewhere: _places, shownName: _name, ...rest } = record;
  const { host, eventId, event, series } = first;
  return { ...rest, host, eventId, event, series, ...(others.length > 0 && { elsewhere: others }) };
}

/** Google's event ids last as long as the event; Outlook's change when it is moved. */
function hasLastingId({ host, event }: EventPlace): boolean {
  return host === 'google' && event !== '';
}

/** The record of the same meeting among others: the same event before the same moment. */
export function sameMeetingIn(records: readonly MeetingRecord[], meeting: MeetingRecord): MeetingRecord | undefined {
  return (
    records.find((record) => record.id === meeting.id) ??
    records.find((record) => record.menteeId === meeting.menteeId && isAt(record, meeting)) ??
    records.find((record) => isSameMeeting(record, meeting))
  );
}

/** A record seen again: what the page did not tell this time stays as it was known. */
export function mergeRecords(known: MeetingRecord, seen: MeetingRecord): MeetingRecord {
  const { elsewhere: _, ...latest } = seen;
  const places = placesMerged(known, seen);
  const isElsewhere = !isSamePlace(known, seen);
  const shownName = seen.shownName ?? known.shownName;
  return {
    ...latest,
    ...places,
    id: known.id,
    title: seen.title || known.title,
    startsAt: seen.startsAt || known.startsAt,
    endsAt: seen.startsAt === '' ? known.endsAt : seen.endsAt,
    timeZone: seen.timeZone || known.timeZone,
    isRecurring: seen.isRecurring || (isElsewhere && known.isRecurring),
    ownResponse: seen.ownResponse || known.ownResponse,
    menteeResponse: seen.menteeResponse || known.menteeResponse,
    isChosen: seen.isChosen || (known.isChosen && known.menteeId === seen.menteeId),
    ...(shownName !== undefined && { shownName }),
  };
}

/** Where a meeting stands. An event with a lasting id speaks for it before one without; each host has one place. */
function placesMerged(known: MeetingRecord, seen: MeetingRecord): EventPlace & Pick<MeetingRecord, 'elsewhere'> {
  const places = new Map<CalendarHost, EventPlace>();
  for (const place of [...placesOf(known), ...placesOf(seen)]) {
    const { host, eventId, event, series } = place;
    const before = places.get(host);
    if (before && isSamePlace(before, place))
      places.set(host, { host, eventId: eventId || before.eventId, event: event || before.event, series });
    else if (!before || event !== '' || eventId !== '') places.set(host, { host, eventId, event, series });
  }
  const [first, ...others] = [...places.values()].sort(
    (one, other) => Number(hasLastingId(other)) - Number(hasLastingId(one)),
  );
  const { host, eventId, event, series } = first ?? seen;
  return { host, eventId, event, series, ...(others.length > 0 && { elsewhere: others }) };
}
