/** Entries of the lab's calendar, and what a reader of the page should find out about each. */
import type { Attendee, EventKind, EventTime, GuestList, ResponseStatus } from '../../../lib/meeting/meeting';
import { encodeEventId, toBase64Url } from './encode.ts';

export { busyWeek } from './busy-week.ts';
export { SAMPLE_MENTEES, SAMPLE_SELF, sampleWeek } from './sample-week.ts';

/** What an entry is; the host shows each kind in its own way. */
export type LabEventKind =
  | 'meeting'
  | 'task'
  | 'task-block'
  | 'birthday'
  | 'working-location'
  | 'out-of-office'
  | 'focus-time'
  | 'holiday'
  | 'appointment';

export interface LabGuest {
  readonly address: string;
  /** Empty when the host knows only the address. */
  readonly name: string;
  readonly response: ResponseStatus;
  /** A bot is a guest like any other on the page; only its address tells. */
  readonly kind: 'person' | 'bot' | 'group' | 'resource';
  readonly isOrganizer: boolean;
  readonly isOptional: boolean;
}

export interface LabRoom {
  readonly address: string;
  readonly building: string;
  readonly name: string;
  readonly floor: string;
  readonly capacity: number;
}

export type LabColour =
  | 'tomato'
  | 'flamingo'
  | 'tangerine'
  | 'banana'
  | 'sage'
  | 'basil'
  | 'peacock'
  | 'blueberry'
  | 'lavender'
  | 'grape'
  | 'graphite';

export interface LabCalendar {
  readonly address: string;
  readonly name: string;
  readonly colour: LabColour;
}

/** What the verdict on an entry must be, before anybody has said who is a mentee. */
export type Expected =
  | { readonly is: 'one-to-one'; readonly with: string }
  | { readonly is: 'not' }
  | { readonly is: 'unknown' }
  /** Never a 1:1: `not` and `unknown` are both right. */
  | { readonly is: 'never' };

export interface LabEvent {
  /** Handle for tests, e.g. `nadia-weekly`, next week's occurrence `nadia-weekly+1`; not on the page. */
  readonly key: string;
  readonly kind: LabEventKind;
  /** Event id with occurrence suffix, without calendar. */
  readonly id: string;
  /** Series id when the event is one occurrence of a series. */
  readonly series?: string;
  readonly recurrence?: 'daily' | 'weekly' | 'yearly';
  /** Address of the calendar it stands in. */
  readonly calendar: string;
  readonly title: string;
  /** In the page's time zone. Without `time`: all day. */
  readonly start: EventTime;
  /** For all-day events the last day itself. */
  readonly end: EventTime;
  readonly guests: readonly LabGuest[];
  readonly rooms: readonly LabRoom[];
  /** `hidden`: `guests` holds only what the host still shows. */
  readonly guestList: 'shown' | 'hidden';
  /** Rows the host shows of a longer list; absent = all. */
  readonly visibleRows?: number;
  /** The organiser, when they are not on the guest list. */
  readonly organizer?: { readonly address: string; readonly name: string };
  readonly location: string;
  readonly description: string;
  /** Path of the video meeting, e.g. `abc-defg-hij`; empty if none. */
  readonly video: string;
  /** Absent = the calendar's colour. */
  readonly colour?: LabColour;
  /** Of tasks. */
  readonly isCompleted: boolean;
  readonly isCancelled: boolean;
  readonly expected: Expected;
  /** Why the entry is here: the trap or the plain case it stands for. */
  readonly lesson: string;
}

/** Everything the lab's calendar holds. Plain JSON. */
export interface LabData {
  readonly self: { readonly address: string; readonly name: string };
  readonly timeZone: string;
  readonly calendars: readonly LabCalendar[];
  readonly events: readonly LabEvent[];
}

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

export function isAllDay(event: LabEvent): boolean {
  return event.start.time === undefined;
}

/** Whether the entry lies on more than one day; a timed one then has a chip per day. */
export function isSpanning(event: LabEvent): boolean {
  return event.start.date !== event.end.date;
}

/** Whether it has a part on the date. Midnight ends the day before. */
export function isOn(event: LabEvent, date: string): boolean {
  const isOver = event.end.time === '00:00' ? event.end.date <= date && isSpanning(event) : event.end.date < date;
  return event.start.date <= date && !isOver;
}

/** The user's own answer; undefined when they are no guest. */
export function ownResponseOf(event: LabEvent, self: string): ResponseStatus | undefined {
  return event.guests.find((guest) => guest.address === self)?.response;
}

/** Guests as rows, in the host's order: the organiser first; no rooms. */
export function rowsOf(event: LabEvent): readonly LabGuest[] {
  const people = event.guests.filter((guest) => guest.kind !== 'resource');
  const ordered = [...people.filter((guest) => guest.isOrganizer), ...people.filter((guest) => !guest.isOrganizer)];
  return event.visibleRows === undefined ? ordered : ordered.slice(0, event.visibleRows);
}

/** The host's own number of guests; rooms are not counted. */
export function guestCountOf(event: LabEvent): number {
  return event.guests.filter((guest) => guest.kind !== 'resource').length;
}

/** Who organises the event: on the guest list, beside it, or the user for their own entries. */
export function organizerOf(event: LabEvent, data: LabData): { readonly address: string; readonly name: string } {
  return event.guests.find((guest) => guest.isOrganizer) ?? event.organizer ?? data.self;
}

/** The calendar of an event; an unlisted one goes by its address. */
export function calendarOf(event: LabEvent, data: LabData): LabCalendar {
  const known = data.calendars.find((calendar) => calendar.address === event.calendar);
  return known ?? { address: event.calendar, name: event.calendar, colour: 'graphite' };
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
