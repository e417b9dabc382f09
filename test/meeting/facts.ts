import type { Attendee, GuestList, OpenedMeeting } from '../../lib/meeting/meeting';
import { found, missing } from '../../lib/meeting/reading';

/** A guest of whom only what matters is given. */
export function guest(address: string, fields: Partial<Attendee> = {}): Attendee {
  return { address, name: address.split('@')[0] ?? '', kind: 'individual', ...fields };
}

/** The mentor of every example. */
export const ME = guest('me@example.com', { name: 'Me Example', response: 'accepted' });

/** A complete guest list. */
export function guests(...attendees: readonly Attendee[]): GuestList {
  return { attendees, complete: 'yes', count: attendees.filter((attendee) => attendee.kind !== 'resource').length };
}

/** An opened event on the mentor's own calendar: a timed meeting of the mentor and Alice, unless said otherwise. */
export function opened(fields: Partial<OpenedMeeting> = {}): OpenedMeeting {
  const alice = guest('alice@example.com', { name: 'Alice Example' });
  return {
    host: 'google',
    surface: 'bubble',
    eventId: 'ZXZlbnQgbWVAZXhhbXBsZS5jb20',
    identity: found({ event: 'event', calendar: 'me@example.com' }, 'data-eventid'),
    kind: found('meeting', 'id'),
    title: found('Alice / Me', 'heading'),
    start: found({ date: '2026-03-05', time: '15:00' }, 'chip'),
    end: found({ date: '2026-03-05', time: '15:30' }, 'chip'),
    isAllDay: found(false, 'time line'),
    timeZone: found('Europe/Berlin', '#xTimezone'),
    self: found({ address: 'me@example.com', name: 'Me Example' }, '#xUserEmail'),
    organizer: missing(),
    guests: found(guests(ME, alice), 'rows'),
    rooms: found([], 'rows'),
    ownResponse: found('accepted', 'buttons'),
    isRecurring: found(false, 'id'),
    isCancelled: found(false, 'title'),
    location: missing(),
    ...fields,
  };
}
