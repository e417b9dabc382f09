import { dayOf } from '../meeting/day';
import { instantOf, zoneFor } from '../meeting/instant';
import type { OpenedMeeting, SeenMeeting } from '../meeting/meeting';
import { valueOf } from '../meeting/reading';
import { nameKeysOf, nameKeysOfAll } from '../people/name';
import type { Person } from '../people/person';
import { isAboutOnePerson, roomWordIn, type RoomSort } from './room-words';

/** People in a meeting, the mentor included, from which on it is a room to learn in. */
const LEAST_PEOPLE = 4;
/** Suggestions at most: a short list is one that is read. */
const MOST_ROOMS = 5;

/** Why a meeting may be worth joining. */
export type RoomReason =
  | { readonly code: 'title'; readonly sort: RoomSort; readonly word: string }
  | { readonly code: 'people'; readonly count: number };

/** A meeting on the mentor's calendar page that the mentee may join. Not kept anywhere until the mentor picks it. */
export interface CouldJoin {
  readonly eventId: string;
  readonly title: string;
  /** ISO instant; empty where the page does not tell its zone. */
  readonly startsAt: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly reason: RoomReason;
  /** Whether the guests were seen and the mentee is not among them; `false` = the guests were not seen. */
  readonly isGuestListSeen: boolean;
}

/** What the calendar pages of this session show. */
export interface SeenRooms {
  readonly seen: readonly SeenMeeting[];
  /** Events that were opened in this session, by the id on the page. */
  readonly opened: ReadonlyMap<string, OpenedMeeting>;
  /** Ids on the page of the mentor's known 1:1s: never rooms. */
  readonly oneToOneIds: ReadonlySet<string>;
}

/**
 * Meetings to come which the mentee may join, the next one first: those with four people or more, and those whose title
 * names a review, a leadership or a customer meeting. Left out is whatever the mentee is invited to, and what the page
 * shows as cancelled, declined, or no meeting with others.
 */
export function couldJoin(
  { seen, opened, oneToOneIds }: SeenRooms,
  mentee: Pick<Person, 'name' | 'otherNames' | 'addresses'>,
  now: Date,
): readonly CouldJoin[] {
  const today = dayOf(now);
  const rooms = seen.flatMap((entry): readonly CouldJoin[] => {
    const title = valueOf(entry.title)?.trim() ?? '';
    const start = valueOf(entry.start);
    if (
      entry.eventId === '' ||
      title === '' ||
      isAboutOnePerson(title) ||
      start?.time === undefined ||
      start.date < today
    )
      return [];
    if (oneToOneIds.has(entry.eventId) || valueOf(entry.kind) !== 'meeting') return [];
    if (valueOf(entry.ownResponse) === 'declined' || valueOf(entry.hasGuests) === false) return [];

    const open = opened.get(entry.eventId);
    if (open && (valueOf(open.isCancelled) === true || valueOf(open.ownResponse) === 'declined')) return [];
    const guests = open && valueOf(open.guests);
    const people = guests?.attendees.filter(({ kind }) => kind === 'individual').length ?? 0;
    if (guests?.attendees.some((attendee) => isMentee(attendee, mentee))) return [];
    // Two people, all of them seen: a conversation, and no room to sit in on.
    if (guests?.complete === 'yes' && people > 0 && people < 3) return [];
    const isGuestListSeen = guests?.complete === 'yes';
    const startsAt = instantOf(start, zoneFor(entry.host, open && valueOf(open.timeZone)));
    if (startsAt !== '' && Date.parse(startsAt) <= now.getTime()) return [];

    const named = roomWordIn(title);
    const reason: RoomReason | undefined = named
      ? { code: 'title', ...named }
      : people >= LEAST_PEOPLE
        ? { code: 'people', count: people }
        : undefined;
    return reason ? [{ eventId: entry.eventId, title, startsAt, on: start.date, reason, isGuestListSeen }] : [];
  });
  const when = ({ on, eventId }: CouldJoin): string => {
    const time = seen.find((entry) => entry.eventId === eventId);
    return `${on} ${(time && valueOf(time.start)?.time) ?? ''} ${eventId}`;
  };
  const once = new Map(rooms.map((room) => [room.eventId, room]));
  return [...once.values()].toSorted((one, other) => (when(one) < when(other) ? -1 : 1)).slice(0, MOST_ROOMS);
}

function isMentee(
  { address, name }: { readonly address: string; readonly name: string },
  mentee: Pick<Person, 'name' | 'otherNames' | 'addresses'>,
): boolean {
  if (address !== '' && mentee.addresses.includes(address)) return true;
  // The same name is enough here: somebody who may be there already is not suggested.
  const keys = nameKeysOfAll([mentee.name, ...mentee.otherNames]);
  return name !== '' && nameKeysOf(name).some((key) => keys.includes(key));
}
