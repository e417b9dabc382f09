import type { Attendee, OpenedMeeting } from './meeting';
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
  return `${eventKey(opened)}|${counterpart ? counterpart.address || counterpart.name : ''}`;
}
