import { Temporal } from 'temporal-polyfill';
import type { CalendarHost, EventTime, OpenedMeeting, SeenMeeting } from './meeting';
import { valueOf } from './reading';

/** Whether the pages of a calendar ever tell in which zone they show times. Those that do not mostly use the browser's. */
const TELLS_ZONE: Record<CalendarHost, boolean> = { google: true, outlook: false };

/**
 * The zone to take a calendar's times in: the one its page told; where its pages tell none, the browser's. Undefined where a
 * page could have told and has not.
 */
export function zoneFor(host: CalendarHost, told: string | undefined): string | undefined {
  return told ?? (TELLS_ZONE[host] ? undefined : Temporal.Now.timeZoneId());
}

/**
 * The instant of a moment as a page shows it, as ISO text; empty when the time or the zone is not known.
 * A time that a change of clocks skips moves forward, as calendars do.
 */
export function instantOf(time: EventTime | undefined, timeZone: string | undefined): string {
  if (time?.time === undefined || timeZone === undefined) return '';
  try {
    const zoned = Temporal.PlainDateTime.from(`${time.date}T${time.time}`).toZonedDateTime(timeZone);
    return new Date(zoned.epochMilliseconds).toISOString();
  } catch {
    return ''; // no such day, or a zone this browser does not know
  }
}

/** Start and end of an event as ISO instants; each empty when the page does not tell. */
export function spanOf(
  meeting: Pick<OpenedMeeting | SeenMeeting, 'start' | 'end'>,
  timeZone: string | undefined,
): { readonly startsAt: string; readonly endsAt: string } {
  const startsAt = instantOf(valueOf(meeting.start), timeZone);
  const endsAt = instantOf(valueOf(meeting.end), timeZone);
  return { startsAt, endsAt: endsAt > startsAt ? endsAt : '' };
}
