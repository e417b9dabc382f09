/** Entries of the labs' calendars, and what a reader of the page should find out about each: one model for all hosts. */
import type { EventTime, ResponseStatus } from '../../lib/meeting/meeting';

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
  | { readonly is: 'never' }
  /** The page gives no way to tell: everything but `mentoring` is right. */
  | { readonly is: 'open' };

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
  /** Only its time is shown to those who see somebody else's calendar. */
  readonly isPrivate?: boolean;
  /** Time that the calendar counts as free. */
  readonly isFree?: boolean;
  /** Name of the picture in front of the title, such as "Meeting". */
  readonly charm?: string;
  /** The host has lost the organiser's name. */
  readonly hasNoOrganizerName?: boolean;
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
