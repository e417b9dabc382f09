import { normaliseAddress } from '../address';
import type { ImportedMeeting, ImportedMeetings } from './meetings-in-calendar';

/** Somebody met according to a calendar file. */
export interface PersonMet {
  readonly address: string;
  /** Empty where no meeting gives one. */
  readonly name: string;
  readonly times: number;
  /** Times with nobody else. */
  readonly timesAlone: number;
  /** `YYYY-MM-DD` */
  readonly lastMet: string;
}

/** Meetings with more people than this say nothing about who knows whom. */
const MOST_TO_KNOW = 8;

/**
 * Who was met, most often first, by their addresses; the user's own addresses left out. People who declined were not met,
 * nobody was where the user declined, and a meeting of many is no contact.
 */
export function peopleMet(meetings: readonly ImportedMeeting[], own: ReadonlySet<string>): readonly PersonMet[] {
  const met = new Map<string, PersonMet>();
  for (const { guests, startsAt, hasGroup } of meetings) {
    if (hasGroup || guests.some(({ address, hasDeclined }) => hasDeclined && own.has(address))) continue;
    const others = guests.filter(({ address, hasDeclined }) => !own.has(address) && !hasDeclined);
    if (others.length === 0 || others.length > MOST_TO_KNOW) continue;
    const day = startsAt.slice(0, 10);
    for (const { address, name } of others) {
      const before = met.get(address);
      met.set(address, {
        address,
        name: name || (before?.name ?? ''),
        times: (before?.times ?? 0) + 1,
        timesAlone: (before?.timesAlone ?? 0) + (others.length === 1 ? 1 : 0),
        lastMet: before !== undefined && before.lastMet > day ? before.lastMet : day,
      });
    }
  }
  return [...met.values()].sort((one, other) => other.times - one.times || one.address.localeCompare(other.address));
}

/**
 * The user's own address, as it looks: the one the calendar is called by, else the one that is on nearly all meetings, and
 * of two such the one that called more of them. Empty where that leaves a doubt.
 */
export function likelyOwnAddress({ meetings, calendarName }: ImportedMeetings): string {
  const named = normaliseAddress(calendarName);
  if (named !== '') return named;
  const counts = new Map<string, { seen: number; called: number }>();
  for (const { guests } of meetings) {
    for (const { address, isOrganizer } of guests) {
      const count = counts.get(address) ?? { seen: 0, called: 0 };
      count.seen += 1;
      if (isOrganizer) count.called += 1;
      counts.set(address, count);
    }
  }
  const [top, next] = [...counts].sort(([, one], [, other]) => other.seen - one.seen || other.called - one.called);
  if (!top || top[1].seen < meetings.length * 0.8) return '';
  const isAlone = !next || top[1].seen > next[1].seen || top[1].called > next[1].called;
  return isAlone ? top[0] : '';
}
