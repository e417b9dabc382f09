/** What a store of these people tells about one event, worked out the plain way. */
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import type { Knowledge } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { mailboxOf } from '../../lib/people/address';
import { nameKeysOf } from '../../lib/people/name';
import type { Stored } from './spotting-case.ts';

/** The knowledge that a judge gets: people by address, people by name, all mentees, own addresses, answers. */
export function knowledgeFrom(stored: Stored, meeting: OpenedMeeting): Knowledge {
  const guests = valueOf(meeting.guests)?.attendees ?? [];
  const mailboxes = new Set(guests.map(({ address }) => mailboxOf(address)).filter((box) => box !== ''));
  const keys = new Set(guests.flatMap(({ name }) => nameKeysOf(name)));
  const on = '2026-02-02';
  return {
    ownAddresses: stored.ownAddresses,
    ownNames: stored.ownNames,
    byAddress: stored.people.filter(({ addresses }) => addresses.some((address) => mailboxes.has(mailboxOf(address)))),
    byName: stored.people.filter(({ name }) => nameKeysOf(name).some((key) => keys.has(key))),
    mentees: stored.people.filter(({ isMentee }) => isMentee),
    ...(stored.aboutPerson && { aboutPerson: { answer: stored.aboutPerson, on } }),
    ...(stored.aboutSeries && { aboutSeries: { answer: stored.aboutSeries, on, isSameGuests: true } }),
  };
}
