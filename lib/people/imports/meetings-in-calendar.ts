import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { isBot } from '../../meeting/bots';
import type { Attendee } from '../../meeting/meeting';
import { roomEvidence } from '../../meeting/rooms';
import { normaliseAddress } from '../address';
import { componentIn, valueText } from './component-in';
import { fieldText, problem, type ImportProblem } from './imported-person';
import { textLines } from './text-lines';
import { placeOfWindowsZone } from './windows-zones';

/** A guest of an imported meeting. */
export interface ImportedGuest {
  /** Lower-cased. */
  readonly address: string;
  /** Empty where the file gives none. */
  readonly name: string;
  readonly isOrganizer: boolean;
  readonly hasDeclined: boolean;
}

/** One meeting of the past, each occurrence of a series for itself. */
export interface ImportedMeeting {
  readonly line: number;
  readonly uid: string;
  /** ISO instant of its place in a series, wherever it was moved since; empty where there is no series. */
  readonly occurrence: string;
  readonly title: string;
  /** ISO instant. */
  readonly startsAt: string;
  /** ISO instant. */
  readonly endsAt: string;
  /** Humans only: no rooms, notetakers and groups. */
  readonly guests: readonly ImportedGuest[];
  /** Whether a group was invited: nobody can tell how many people that was. */
  readonly hasGroup: boolean;
}

/** Meetings of a calendar file between two moments, and what could not be read. */
export interface ImportedMeetings {
  readonly meetings: readonly ImportedMeeting[];
  readonly problems: readonly ImportProblem[];
  /** What the calendar calls itself, often an address; empty if nothing. */
  readonly calendarName: string;
}

/** More occurrences of one series than twenty-five years of days have. */
const MOST_OCCURRENCES = 10_000;
/** More occurrences than all series of a calendar have together; those too long ago count. */
const MOST_STEPS = 1_000_000;
const MOST_EVENTS = 200_000;
const MOST_GUESTS = 500;

interface Event {
  readonly line: number;
  readonly text: string;
}

/** An event that could be parsed. */
interface ParsedEvent {
  readonly line: number;
  readonly uid: string;
  readonly component: ICAL.Component;
}

/** What all events of a file are read with. */
interface Reading {
  readonly zoneOf: ZoneReader;
  /** Moments (ms since the epoch) at which occurrences of a series, by its uid, were moved or called off. */
  readonly moved: ReadonlyMap<string, ReadonlySet<number>>;
  readonly from: Date;
  readonly until: Date;
  /** Steps taken through series so far. */
  steps: number;
}

/**
 * Reads the meetings of an iCalendar file (RFC 5545) that began from `from` on and before `until`; series are expanded.
 * `too-many` for a file with more events, or longer series, than a calendar has.
 */
export function meetingsInCalendar(text: string, from: Date, until: Date): ImportedMeetings | 'too-many' {
  const problems: ImportProblem[] = [];
  const { zones, events } = partsIn(text);
  if (events.length > MOST_EVENTS) return 'too-many';
  const zoneOf = zoneReader(zones);
  const parsed = events.flatMap(({ line, text: event }): readonly ParsedEvent[] => {
    const component = componentIn(event);
    if (!component) problems.push(problem(line, 'unreadable', titleIn(event)));
    return component ? [{ line, uid: uidOf(component), component }] : [];
  });
  const reading: Reading = { zoneOf, moved: movedIn(parsed, zoneOf), from, until, steps: 0 };
  const meetings: ImportedMeeting[] = [];
  for (const event of parsed) {
    try {
      meetings.push(...occurrencesOf(event, reading));
    } catch {
      problems.push(problem(event.line, 'unreadable', valueText(event.component.getFirstPropertyValue('summary'))));
    }
    if (reading.steps > MOST_STEPS) return 'too-many';
  }
  const calendarName = /^x-wr-calname(?:;[^:\r\n]*)?:(.*)$/imu.exec(text)?.[1] ?? '';
  return { meetings, problems, calendarName: fieldText(calendarName) };
}

function titleIn(event: string): string {
  return /^summary(?:;[^:\r\n]*)?:(.*)$/imu.exec(event)?.[1] ?? '';
}

/** Occurrences that stand as events of their own, or were called off. */
function movedIn(events: readonly ParsedEvent[], zoneOf: ZoneReader): ReadonlyMap<string, ReadonlySet<number>> {
  const moved = new Map<string, Set<number>>();
  for (const { uid, component } of events) {
    const properties = [component.getFirstProperty('recurrence-id'), ...component.getAllProperties('exdate')];
    for (const property of properties) {
      for (const moment of property ? momentsOf(property, zoneOf) : []) {
        const known = moved.get(uid) ?? new Set<number>();
        moved.set(uid, known.add(moment.getTime()));
      }
    }
  }
  return moved;
}

/** The moments a property names; none where its zone is not known or its values are no times. */
function momentsOf(property: ICAL.Property, zoneOf: ZoneReader): readonly Date[] {
  const tzid = valueText(property.getParameter('tzid'));
  return property.getValues().flatMap((value): readonly Date[] => {
    try {
      const moment = value instanceof ICAL.Time ? zoneOf(value, tzid) : undefined;
      return moment && !Number.isNaN(moment.getTime()) ? [moment] : [];
    } catch {
      return [];
    }
  });
}

const ENDS = { vevent: /^end:vevent\s*$/iu, vtimezone: /^end:vtimezone\s*$/iu } as const;

/** Each event for itself, so that a broken one spoils no other. */
function partsIn(text: string): { readonly zones: readonly string[]; readonly events: readonly Event[] } {
  const zones: string[] = [];
  const events: Event[] = [];
  let open: { readonly kind: keyof typeof ENDS; readonly line: number; readonly lines: string[] } | undefined;
  for (const { line, text: written } of textLines(text)) {
    const begun = /^begin:v(?:(event)|timezone)\s*$/iu.exec(written);
    if (begun && (!open || begun[1] !== undefined)) {
      // An event that never ended does not swallow the next one.
      open = { kind: begun[1] === undefined ? 'vtimezone' : 'vevent', line, lines: [] };
    }
    if (!open) continue;
    open.lines.push(written);
    if (!ENDS[open.kind].test(written)) continue;
    const whole = open.lines.join('\r\n');
    if (open.kind === 'vevent') events.push({ line: open.line, text: whole });
    else zones.push(whole);
    open = undefined;
  }
  return { zones, events };
}

/** Turns a local time of the file into a moment; undefined where its zone is not known. */
type ZoneReader = (time: ICAL.Time, tzid: string) => Date | undefined;

function zoneReader(written: readonly string[]): ZoneReader {
  const zones = new Map<string, ICAL.Timezone>();
  for (const text of written) {
    const component = componentIn(text);
    const tzid = valueText(component?.getFirstPropertyValue('tzid'));
    if (component && tzid !== '') zones.set(tzid, new ICAL.Timezone(component));
  }
  return (time, tzid) => {
    if (time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate();
    // A zone every browser knows is surer than what the file says of it.
    const named = known(tzid) ?? undefined;
    if (named !== undefined) return instantIn(time, named);
    const own = zones.get(tzid);
    if (own) return new Date(Date.parse(`${plain(time)}Z`) - 1000 * own.utcOffset(time));
    const place = placeOfWindowsZone(tzid);
    if (place !== undefined) return instantIn(time, place);
    return tzid === '' ? instantIn(time, Temporal.Now.timeZoneId()) : undefined;
  };
}

function known(tzid: string): string | undefined {
  const name = /(?:^|\/)((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w+/-]+)$/u.exec(
    tzid,
  )?.[1];
  try {
    return name === undefined
      ? undefined
      : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function instantIn(time: ICAL.Time, zone: string): Date {
  const instant = Temporal.PlainDateTime.from(plain(time)).toZonedDateTime(zone).epochMilliseconds;
  return new Date(instant);
}

function plain(time: ICAL.Time): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  return `${day}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
}

function* occurrencesOf({ line, uid, component }: ParsedEvent, reading: Reading): Generator<ImportedMeeting> {
  const { zoneOf, from, until } = reading;
  const start = component.getFirstProperty('dtstart');
  const first: unknown = start?.getFirstValue();
  // All-day entries are no meetings, and neither is what was called off.
  if (!start || !(first instanceof ICAL.Time) || first.isDate) return;
  if (/^cancelled$/iu.test(valueText(component.getFirstPropertyValue('status')))) return;
  const event = new ICAL.Event(component);
  const guests = guestsOf(component);
  if (guests.length === 0) return;
  const hasGroup = component.getAllProperties('attendee').some((guest) => cutypeOf(guest) === 'GROUP');
  const tzid = valueText(start.getParameter('tzid'));
  const length = 1000 * event.duration.toSeconds();
  const title = fieldText(valueText(component.getFirstPropertyValue('summary')));
  const place = component.getFirstProperty('recurrence-id');
  const isSeries = event.isRecurring() && !place;
  const moved = isSeries ? reading.moved.get(uid) : undefined;
  for (const time of isSeries ? occurrences(event, reading) : [first]) {
    const startsAt = zoneOf(time, tzid);
    if (!startsAt || startsAt >= until) return;
    if (startsAt < from || moved?.has(startsAt.getTime())) continue;
    const occurrence = isSeries ? startsAt : place && momentsOf(place, zoneOf)[0];
    yield {
      line,
      uid,
      occurrence: occurrence?.toISOString() ?? '',
      title,
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + length).toISOString(),
      guests,
      hasGroup,
    };
  }
}

function* occurrences(event: ICAL.Event, reading: Reading): Generator<ICAL.Time> {
  const iterator = event.iterator();
  for (let count = 0; count < MOST_OCCURRENCES && reading.steps <= MOST_STEPS; count += 1) {
    reading.steps += 1;
    const next: unknown = iterator.next();
    if (!(next instanceof ICAL.Time)) return;
    yield next;
  }
}

const NO_HUMANS: ReadonlySet<string> = new Set(['ROOM', 'RESOURCE', 'GROUP']);

function guestsOf(component: ICAL.Component): readonly ImportedGuest[] {
  const guests = new Map<string, ImportedGuest>();
  const put = (property: ICAL.Property, isOrganizer: boolean): void => {
    const address = normaliseAddress(valueText(property.getFirstValue()));
    const part = valueText(property.getParameter('role')).toUpperCase();
    if (address === '' || NO_HUMANS.has(cutypeOf(property)) || part === 'NON-PARTICIPANT') return;
    const name = fieldText(valueText(property.getParameter('cn')));
    const attendee: Attendee = { name, address, kind: 'individual' };
    if (isBot(attendee) || roomEvidence(attendee) === 'certain') return;
    guests.set(address, {
      address,
      name: name || (guests.get(address)?.name ?? ''),
      isOrganizer: isOrganizer || guests.get(address)?.isOrganizer === true,
      hasDeclined: /^declined$/iu.test(valueText(property.getParameter('partstat'))),
    });
  };
  const attendees = component.getAllProperties('attendee');
  // An entry without guests is the user's own.
  if (attendees.length === 0) return [];
  component.getAllProperties('organizer').forEach((property) => put(property, true));
  attendees.slice(0, MOST_GUESTS).forEach((property) => put(property, false));
  return [...guests.values()];
}

function cutypeOf(guest: ICAL.Property): string {
  return valueText(guest.getParameter('cutype')).toUpperCase();
}

function uidOf(component: ICAL.Component): string {
  return valueText(component.getFirstPropertyValue('uid'));
}
