/** Ids and date keys in the forms the host page writes them. */

/** Calendar domains the page abbreviates in ids. */
const SHORT_DOMAINS = [
  ['@group.v.calendar.google.com', '@v'],
  ['@group.calendar.google.com', '@g'],
  ['@gmail.com', '@m'],
] as const;

/** What stands in a decoded `data-eventid`. */
export interface DecodedEventId {
  /** Event id with the occurrence suffix, without calendar. */
  readonly event: string;
  /** Calendar address in full. */
  readonly calendar: string;
  readonly series?: string;
  /** `YYYYMMDDTHHMMSSZ` or `YYYYMMDD`. */
  readonly occurrence?: string;
}

/** The calendar address as it stands in ids: `@m`, `@g`, `@v` for the host's own domains. */
export function shortCalendar(calendar: string): string {
  for (const [domain, short] of SHORT_DOMAINS) {
    if (calendar.endsWith(domain)) return calendar.slice(0, -domain.length) + short;
  }
  return calendar;
}

/** The calendar address in full. */
export function fullCalendar(calendar: string): string {
  for (const [domain, short] of SHORT_DOMAINS) {
    if (calendar.endsWith(short)) return calendar.slice(0, -short.length) + domain;
  }
  return calendar;
}

/** Base64 (URL-safe alphabet, no padding) of a text in UTF-8. */
export function toBase64Url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text of a base64 id, either alphabet; undefined when it is none. */
export function fromBase64Url(encoded: string): string | undefined {
  if (!/^[\w+/-]+$/.test(encoded)) return undefined;
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    // Not base64, or not UTF-8: no id of ours.
    return undefined;
  }
}

/** `data-eventid` of an event in a calendar. */
export function encodeEventId(event: string, calendar: string): string {
  return toBase64Url(`${event} ${shortCalendar(calendar)}`);
}

/** What a `data-eventid` says; undefined for tasks, birthdays and other ids that are not plain events. */
export function decodeEventId(id: string): DecodedEventId | undefined {
  const [event, calendar, ...rest] = (fromBase64Url(id) ?? '').split(' ');
  if (!event || !calendar || rest.length > 0) return undefined;
  const occurrence = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(event);
  const identity = { event, calendar: fullCalendar(calendar) };
  const [, series, moment] = occurrence ?? [];
  return series && moment ? { ...identity, series, occurrence: moment } : identity;
}

/** `data-datekey` of a `YYYY-MM-DD` date. */
export function encodeDateKey(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

/** The `YYYY-MM-DD` date of a `data-datekey`. */
export function decodeDateKey(key: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${(key >> 9) + 1970}-${two((key >> 5) & 15)}-${two(key & 31)}`;
}
