/** The labs' entries as Outlook's pages know them: their ids, the names they show, and what a reader can find out. */
import type { EventKind, EventTime, ResponseStatus } from '../../../lib/meeting/meeting';
import type { Expected, LabData, LabEvent, LabEventKind, LabGuest } from '../events.ts';
import { isAllDay, organizerOf, ownResponseOf } from '../events.ts';
import { digestOf, inventedId } from '../invented-id.ts';

export * from '../events.ts';
export { SAMPLE_MENTEES, SAMPLE_SELF } from '../sample-week.ts';
export { busyWeek, sampleWeek } from './sample-week.ts';

const ids = new WeakMap<LabEvent, string>();

/** `data-calitemid` of an event: another one for each occurrence and each calendar it stands in. */
export function pageIdOf(event: LabEvent): string {
  const known = ids.get(event);
  if (known !== undefined) return known;
  const id = madeId(event);
  ids.set(event, id);
  return id;
}

function madeId(event: LabEvent): string {
  const body = inventedId(digestOf(`${event.id} ${event.calendar}`), 40);
  // The host's ids are base64: capitals, slashes and padding belong to them.
  const mixed = [...body].map((letter, index) => (index % 3 === 0 ? letter.toUpperCase() : letter)).join('');
  return `AAkALgAAAAAAHYQDEapmEc2byACqAC/EWg0A${mixed.slice(0, 20)}/${mixed.slice(20)}+AAA=`;
}

/** The event behind a lab key, a `data-calitemid` or an event id. */
export function findEvent(data: LabData, id: string): LabEvent | undefined {
  const named = data.events.find((event) => event.key === id || event.id === id);
  return named ?? data.events.find((event) => pageIdOf(event) === id);
}

/** How the page names somebody: by name, or by the address of those without one. */
export function nameOf(person: { readonly name: string; readonly address: string }): string {
  return person.name || person.address;
}

/** Everybody invited but rooms, in the host's order: the organiser first. */
export function invitedOf(event: LabEvent): readonly LabGuest[] {
  const people = event.guests.filter((guest) => guest.kind !== 'resource');
  return [...people.filter((guest) => guest.isOrganizer), ...people.filter((guest) => !guest.isOrganizer)];
}

/** Whether the user organises it, or has it for themselves. */
export function isOwn(event: LabEvent, data: LabData): boolean {
  return event.calendar === data.self.address && organizerOf(event, data).address === data.self.address;
}

/** Rooms and place as the one line of text that stands for both. */
export function locationOf(event: LabEvent): string {
  return [...event.rooms.map(({ name }) => name), ...(event.location === '' ? [] : [event.location])].join('; ');
}

/** The facts of an event a reader of its open peek should come to. A reading may miss one, never differ from it. */
export interface LabTruth {
  readonly eventId: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly start: EventTime;
  readonly end: EventTime;
  readonly isAllDay: boolean;
  /** Everybody, as the host names them. */
  readonly names: readonly string[];
  readonly organizer: string;
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

/** The truth about an event. */
export function truthOf(event: LabEvent, data: LabData): LabTruth {
  const ownResponse = ownResponseOf(event, data.self.address);
  return {
    eventId: pageIdOf(event),
    kind: KINDS[event.kind],
    title: event.title,
    start: event.start,
    end: event.end,
    isAllDay: isAllDay(event),
    names: invitedOf(event).map(nameOf),
    organizer: nameOf(organizerOf(event, data)),
    ...(ownResponse !== undefined && { ownResponse }),
    isRecurring: event.recurrence !== undefined,
    isCancelled: event.isCancelled,
    location: locationOf(event),
    expected: event.expected,
  };
}
