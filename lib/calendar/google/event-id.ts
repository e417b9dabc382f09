import type { EventIdentity, EventKind } from '../../meeting/meeting';

/** Ids that begin like this belong to entries that are no meetings. */
const KIND_PREFIXES: readonly (readonly [prefix: string, kind: EventKind])[] = [
  ['tasks_', 'task'],
  ['tasks.', 'task'],
  ['ttb_', 'task'],
  ['bday_', 'birthday'],
  ['appt_', 'appointment-schedule'],
];

/** How Google shortens calendar addresses inside ids. */
const SHORT_DOMAINS: readonly (readonly [short: string, full: string])[] = [
  ['@m', '@gmail.com'],
  ['@g', '@group.calendar.google.com'],
  ['@v', '@group.v.calendar.google.com'],
];

/** Ends of calendar addresses that tell what the calendar's entries are. */
const KIND_CALENDARS: readonly (readonly [end: RegExp, kind: EventKind])[] = [
  [/#contacts@group\.v\.calendar\.google\.com$/u, 'birthday'],
  [/#holiday@group\.v\.calendar\.google\.com$/u, 'holiday'],
];

/** Longer ids have not been met; what is longer is no id. */
const LONGEST_ID = 2048;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/u;
const OCCURRENCE = /^(.+)_(\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T\d{6}Z)?)$/u;

/** What the id (`data-eventid`, or the last part of an edit page's URL) tells by its beginning. */
export function kindOfEventId(id: string): EventKind | undefined {
  return KIND_PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1];
}

/** What the calendar an event lies in tells about the event. */
export function kindOfCalendar(calendar: string): EventKind | undefined {
  return KIND_CALENDARS.find(([end]) => end.test(calendar))?.[1];
}

/** Event, calendar, series and occurrence behind an id on the page; undefined when it does not decode to them. */
export function decodeEventId(id: string): EventIdentity | undefined {
  if (id === '' || id.length > LONGEST_ID) return undefined;
  const prefix = KIND_PREFIXES.find(([beginning]) => id.startsWith(beginning))?.[0];
  if (prefix === undefined) return identityFrom(textBehind(id));
  return identityFrom(textBehind(id.slice(prefix.length))) ?? { event: id, calendar: '' };
}

/** The identity of `event` in `calendar`, short or in full. */
export function identityOf(event: string, calendar: string): EventIdentity {
  const match = OCCURRENCE.exec(event);
  const address = calendar.toLowerCase();
  const short = SHORT_DOMAINS.find(([end]) => address.endsWith(end));
  return {
    event,
    calendar: short ? address.slice(0, -short[0].length) + short[1] : address,
    ...(match?.[1] && match[2] ? { series: match[1], occurrence: match[2] } : {}),
  };
}

/** Event and calendar as an element's `jslog` names them; the calendar is empty where it leaves it out. */
export function identityInLog(log: string | null | undefined): EventIdentity | undefined {
  const match = /(?:^|[;\s])2:\["([^"]{1,1024})",(?:"([^"]{0,1024})"|null)/u.exec(log?.slice(0, 8192) ?? '');
  return match?.[1] && isPlain(match[1]) ? identityOf(match[1], match[2] ?? '') : undefined;
}

/** The signed-in user's address as an element's `jslog` names it. */
export function addressInLog(log: string | null | undefined): string | undefined {
  return /(?:^|[;\s])1:\["([^"@\s]+@[^"@\s]+)",1\]/u.exec(log?.slice(0, 8192) ?? '')?.[1]?.toLowerCase();
}

function identityFrom(text: string | undefined): EventIdentity | undefined {
  const parts = text?.split(' ') ?? [];
  const [event, calendar] = parts;
  if (parts.length !== 2 || !event || !calendar || !calendar.includes('@') || !isPlain(event) || !isPlain(calendar))
    return undefined;
  return identityOf(event, calendar);
}

function textBehind(id: string): string | undefined {
  if (!BASE64.test(id)) return undefined;
  try {
    const binary = atob(id.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, ''));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    // No Base64 or no UTF-8: no id of an event.
    return undefined;
  }
}

function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\ufffd]/u.test(text);
}
