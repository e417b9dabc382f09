import type { Attendee, CalendarHost, OpenedMeeting } from './meeting';
import { valueOf } from './reading';

/**
 * What tells one event from another on a page. Mostly the page's id; where it gives none, title, time and people
 * together, so that two events without an id are never taken for one.
 */
export function eventKey(opened: OpenedMeeting): string {
  if (opened.eventId !== '') return `${opened.host}:${opened.eventId}`;
  const start = valueOf(opened.start);
  return `${opened.host}:?${JSON.stringify([valueOf(opened.title) ?? '', start?.date ?? '', start?.time ?? '', peopleKey(opened)])}`;
}

/** The people on an event's guest list as far as they are shown; empty while the list is not read. */
export function peopleKey(opened: OpenedMeeting): string {
  const attendees = valueOf(opened.guests)?.attendees ?? [];
  return attendees
    .map((attendee) => attendee.address || attendee.name)
    .sort()
    .join(' ');
}

/** What tells a conversation from others: the event and whom it is with. Another guest makes it another conversation. */
export function conversationKey(opened: OpenedMeeting, counterpart: Attendee | undefined): string {
  return `${eventKey(opened)}|${nameOf(counterpart)}`;
}

/** Keys under which a conversation is found again, each of it alone; the first is its `conversationKey`. */
export type ConversationKeys = readonly [string, ...string[]];

/** Whether an event keeps its id for as long as it lives; Outlook gives it another one with the calendar it is moved to. */
const KEEPS_ID: Record<CalendarHost, boolean> = { google: true, outlook: false };

/**
 * The keys of a conversation. Where ids do not last there is a second one: title, day, times and whom it is with. Nobody meets
 * one person twice at once, so what shares all of that is one conversation, in whichever calendar it stands.
 */
export function conversationKeys(opened: OpenedMeeting, counterpart: Attendee | undefined): ConversationKeys {
  const first = conversationKey(opened, counterpart);
  const [title, start, end] = [valueOf(opened.title), valueOf(opened.start), valueOf(opened.end)];
  if (KEEPS_ID[opened.host] || opened.eventId === '' || !counterpart) return [first];
  if (title === undefined || start?.time === undefined || end?.time === undefined) return [first];
  const moment = [start.date, start.time, end.date, end.time];
  return [first, `${opened.host}:@${JSON.stringify([title, ...moment, nameOf(counterpart)])}`];
}

function nameOf(counterpart: Attendee | undefined): string {
  return counterpart ? counterpart.address || counterpart.name : '';
}
