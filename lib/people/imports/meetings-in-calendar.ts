import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { normaliseAddress } from '../address';
import { componentIn, valueText } from './component-in';
import { fieldText, problem, type ImportProblem } from './imported-person';

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
  /** Whether it is one occurrence of a series. */
  readonly isOccurrence: boolean;
  readonly title: string;
  /** ISO instant. */
  readonly startsAt: string;
  /** ISO instant. */
  readonly endsAt: string;
  /** Humans only, as far as the file tells rooms and groups apart. */
  readonly guests: readonly ImportedGuest[];
}

/** Meetings of a calendar file between two moments, and what could not be read. */
export interface ImportedMeetings {
  readonly meetings: readonly ImportedMeeting[];
  readonly problems: readonly ImportProblem[];
}

/** More occurrences of one series than ten years of working days have. */
const MOST_OCCURRENCES = 2_600;
const MOST_GUESTS = 500;

interface Event {
  readonly line: number;
  readonly text: string;
}

/** Reads the meetings of an iCalendar file (RFC 5545) that began from `from` on and before `until`; series are expanded. */
export function meetingsInCalendar(text: string, from: Date, until: Date): ImportedMeetings {
  const problems: ImportProblem[] = [];
  const { zones, events } = partsIn(text);
  const zoneOf = zoneReader(zones);
  const read = events.map(({ line, text: event }) => {
    const component = componentIn(event);
    if (!component) problems.push(problem(line, 'unreadable', event));
    return component && { line, component };
  });
  const series = new Map<string, { readonly moved: Set<string> }>();
  for (const each of read) {
    const id = each?.component.getFirstPropertyValue('recurrence-id');
    if (!each || !id) continue;
    const uid = uidOf(each.component);
    const known = series.get(uid) ?? { moved: new Set<string>() };
    known.moved.add(String(id));
    series.set(uid, known);
  }
  const meetings: ImportedMeeting[] = [];
  for (const each of read) {
    if (!each) continue;
    const { line, component } = each;
    try {
      const uid = uidOf(component);
      const isMoved = component.hasProperty('recurrence-id');
      meetings.push(
        ...occurrencesOf(component, line, zoneOf, isMoved ? undefined : series.get(uid)?.moved, from, until),
      );
    } catch {
      problems.push(problem(line, 'unreadable', valueText(component.getFirstPropertyValue('summary'))));
    }
  }
  return { meetings, problems };
}

/** Each event for itself, so that a broken one spoils no other. */
function partsIn(text: string): { readonly zones: readonly string[]; readonly events: readonly Event[] } {
  const zones: string[] = [];
  const events: Event[] = [];
  let open: { readonly kind: string; readonly line: number; readonly lines: string[] } | undefined;
  let line = 0;
  for (const written of text.split(/\r\n|\r|\n/u)) {
    line += 1;
    const begun = /^begin:(vevent|vtimezone)\s*$/iu.exec(written)?.[1]?.toLowerCase();
    if (!open && begun !== undefined) open = { kind: begun, line, lines: [] };
    if (!open) continue;
    open.lines.push(written);
    if (!new RegExp(`^end:${open.kind}\\s*$`, 'iu').test(written)) continue;
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

function* occurrencesOf(
  component: ICAL.Component,
  line: number,
  zoneOf: ZoneReader,
  moved: ReadonlySet<string> | undefined,
  from: Date,
  until: Date,
): Generator<ImportedMeeting> {
  const start = component.getFirstProperty('dtstart');
  const first = start?.getFirstValue() as ICAL.Time | undefined;
  // All-day entries are no meetings, and neither is what was called off.
  if (!start || !first || first.isDate || /^cancelled$/iu.test(valueText(component.getFirstPropertyValue('status'))))
    return;
  const event = new ICAL.Event(component);
  const guests = guestsOf(component);
  if (guests.length === 0) return;
  const tzid = valueText(start.getParameter('tzid'));
  const length = event.duration.toSeconds();
  const uid = uidOf(component);
  const title = fieldText(valueText(component.getFirstPropertyValue('summary')));
  const isMoved = component.hasProperty('recurrence-id');
  const isOccurrence = isMoved || event.isRecurring();
  const times = event.isRecurring() && !isMoved ? occurrences(event) : [first];
  for (const time of times) {
    const startsAt = zoneOf(time, tzid);
    if (!startsAt || startsAt >= until) return;
    if (startsAt < from || moved?.has(String(time))) continue;
    const endsAt = new Date(startsAt.getTime() + 1000 * length);
    yield {
      line,
      uid,
      isOccurrence,
      title,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      guests,
    };
  }
}

function* occurrences(event: ICAL.Event): Generator<ICAL.Time> {
  const iterator = event.iterator();
  for (let count = 0; count < MOST_OCCURRENCES; count += 1) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (!next) return;
    yield next;
  }
}

function guestsOf(component: ICAL.Component): readonly ImportedGuest[] {
  const guests = new Map<string, ImportedGuest>();
  const put = (property: ICAL.Property, isOrganizer: boolean): void => {
    const type = valueText(property.getParameter('cutype')).toUpperCase();
    const address = normaliseAddress(valueText(property.getFirstValue()));
    if (address === '' || type === 'ROOM' || type === 'RESOURCE' || type === 'GROUP') return;
    const name = fieldText(valueText(property.getParameter('cn')));
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

function uidOf(component: ICAL.Component): string {
  return valueText(component.getFirstPropertyValue('uid'));
}
