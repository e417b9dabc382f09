import { Temporal } from 'temporal-polyfill';
import type { EventTime, OpenedMeeting, SeenMeeting } from './meeting';
import { valueOf } from './reading';

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
