/** The labs' entries as Google Calendar's pages know them: their ids, rows and facts. */
import type { Attendee, EventKind, EventTime, GuestList, ResponseStatus } from '../../../lib/meeting/meeting';
import type { Expected, LabData, LabEvent, LabEventKind, LabGuest } from '../events.ts';
import { guestCountOf, isAllDay, organizerOf, ownResponseOf } from '../events.ts';
import { encodeEventId, toBase64Url } from './encode.ts';

export * from '../events.ts';
export { busyWeek } from '../busy-week.ts';
export { SAMPLE_MENTEES, SAMPLE_SELF, sampleWeek } from '../sample-week.ts';

/** `data-eventid` as it stands on the page. */
export function pageIdOf(event: LabEvent): string {
  switch (event.kind) {
    case 'task':
      return `tasks_${event.id}`;
    case 'task-block':
      return `ttb_${encodeEventId(event.id, event.calendar)}`;
    case 'birthday':
      return `bday_${toBase64Url(`${event.id} ${event.calendar}`)}`;
    default:
      return encodeEventId(event.id, event.calendar);
  }
}

/** Guests as rows, in the host's order: the organiser first; no rooms. */
export function rowsOf(event: LabEvent): readonly LabGuest[] {
  const people = event.guests.filter((guest) => guest.kind !== 'resource');
  const ordered = [...people.filter((guest) => guest.isOrganizer), ...people.filter((guest) => !guest.isOrganizer)];
  return event.visibleRows === undefined ? ordered : ordered.slice(0, event.visibleRows);
}

/** The facts of an event a reader of its open bubble should come to. A reading may miss one, never differ from it. */
export interface LabTruth {
  readonly eventId: string;
  readonly event: string;
  readonly calendar: string;
  readonly series?: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly start: EventTime;
  readonly end: EventTime;
  readonly isAllDay: boolean;
  readonly timeZone: string;
  readonly guests: GuestList;
  readonly organizer: { readonly address: string; readonly name: string };
  readonly rooms: readonly string[];
  readonly ownResponse?: ResponseStatus;
  readonly isRecurring: boolean;
  readonly isCancelled: boolean;
  readonly location: string;
  readonly expected: Expected;
}

const KINDS: Readonly<Record<LabEventKind, EventKind>> = {
  meeting: 'meeting',
  task: 'task',
  'task-block': 'task',
  birthday: 'birthday',
  'working-location': 'working-location',
  'out-of-office': 'out-of-office',
  'focus-time': 'focus-time',
  holiday: 'holiday',
  appointment: 'appointment-schedule',
};

const ATTENDEE_KINDS: Readonly<Record<LabGuest['kind'], Attendee['kind']>> = {
  person: 'individual',
  bot: 'bot',
  group: 'group',
  resource: 'resource',
};

function attendeeOf(guest: LabGuest): Attendee {
  return {
    address: guest.address,
    name: guest.name,
    kind: ATTENDEE_KINDS[guest.kind],
    response: guest.response,
    ...(guest.isOrganizer && { isOrganizer: true }),
    ...(guest.isOptional && { isOptional: true }),
  };
}

function completenessOf(event: LabEvent): GuestList['complete'] {
  if (event.guestList === 'hidden') return 'hidden';
  return rowsOf(event).length === guestCountOf(event) ? 'yes' : 'no';
}

/** The truth about an event, as far as the page holds it. */
export function truthOf(event: LabEvent, data: LabData): LabTruth {
  const ownResponse = ownResponseOf(event, data.self.address);
  const { address, name } = organizerOf(event, data);
  const count = guestCountOf(event);
  return {
    eventId: pageIdOf(event),
    event: event.id,
    calendar: event.calendar,
    ...(event.series !== undefined && { series: event.series }),
    kind: KINDS[event.kind],
    title: event.title,
    start: event.start,
    end: event.end,
    isAllDay: isAllDay(event),
    timeZone: data.timeZone,
    guests: {
      attendees: rowsOf(event).map(attendeeOf),
      complete: completenessOf(event),
      ...(count > 0 && { count }),
    },
    organizer: { address, name },
    rooms: event.rooms.map((room) => room.name),
    ...(ownResponse !== undefined && { ownResponse }),
    isRecurring: event.recurrence !== undefined,
    isCancelled: event.isCancelled,
    location: event.location,
    expected: event.expected,
  };
}

/** The event behind a lab key, a `data-eventid` or an event id. */
export function findEvent(data: LabData, id: string): LabEvent | undefined {
  return data.events.find((event) => event.key === id || event.id === id || pageIdOf(event) === id);
}
