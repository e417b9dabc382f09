import type { ImportedMeeting } from './meetings-in-calendar';

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
 * and a meeting of many is no contact.
 */
export function peopleMet(meetings: readonly ImportedMeeting[], own: ReadonlySet<string>): readonly PersonMet[] {
  const met = new Map<string, PersonMet>();
  for (const { guests, startsAt } of meetings) {
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

/** The address that is on most meetings: very likely the user's own. Empty without meetings. */
export function likelyOwnAddress(meetings: readonly ImportedMeeting[]): string {
  const counts = new Map<string, number>();
  for (const { guests } of meetings)
    for (const { address } of guests) counts.set(address, (counts.get(address) ?? 0) + 1);
  const [top, next] = [...counts].sort((one, other) => other[1] - one[1]);
  return top && top[1] > (next?.[1] ?? 0) && top[1] >= meetings.length * 0.8 ? top[0] : '';
}
