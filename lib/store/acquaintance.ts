import type { Introduction } from '../introductions/introduction';
import type { MeetingRecord } from '../meeting/meeting-record';
import type { Mentorship } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import type { Note } from '../notes/note';
import type { Person } from '../people/person';
import { database } from './database';
import { readPeople } from './people';

/** What there is between the mentor and one person of the network, mentee or not. */
export interface Acquaintance {
  readonly person: Person;
  /** 1:1s with them, oldest first; a contact has those of a time as a mentee. */
  readonly meetings: readonly MeetingRecord[];
  /** Notes about them, newest first. */
  readonly notes: readonly Note[];
  /** Introductions in which they stand on either side, the latest step first. */
  readonly introductions: readonly Introduction[];
  /** Pairings in which they stand on either side, the latest first. */
  readonly pairings: readonly Pairing[];
  /** Undefined for somebody who is no mentee. */
  readonly mentorship: Mentorship | undefined;
  /** Mentees whose manager they are. */
  readonly manages: readonly Person[];
  /** Everybody named by all of these, by id. */
  readonly people: ReadonlyMap<string, Person>;
}

/** All there is between the mentor and one person, in one consistent read; undefined when nobody has this id. */
export async function readAcquaintance(personId: string): Promise<Acquaintance | undefined> {
  const { people, meetings, notes, introductions, pairings, mentorships } = database;
  return database.transaction('r', [people, meetings, notes, introductions, pairings, mentorships], async () => {
    const of = { menteeId: personId };
    const [person, met, written, asMentee, asContact, paired, asModel, all] = await Promise.all([
      people.get(personId),
      meetings.where(of).sortBy('startsAt'),
      notes.where(of).toArray(),
      introductions.where(of).toArray(),
      introductions.where({ contactId: personId }).toArray(),
      pairings.where(of).toArray(),
      pairings.where({ modelId: personId }).toArray(),
      mentorships.toArray(),
    ]);
    if (!person) return undefined;
    const introduced = [...asMentee, ...asContact];
    const allPaired = [...paired, ...asModel];
    const managed = all.filter((mentorship) => mentorship.managerId === personId).map(({ menteeId }) => menteeId);
    const mentorship = all.find((each) => each.menteeId === personId);
    const named = await readPeople([
      ...introduced.flatMap(({ menteeId, contactId }) => [menteeId, contactId]),
      ...allPaired.flatMap(({ menteeId, modelId }) => [menteeId, modelId]),
      ...managed,
      ...(mentorship ? [mentorship.managerId] : []),
    ]);
    return {
      person,
      meetings: met,
      notes: written.sort((one, other) => latestFirst(one.on, other.on) || latestFirst(one.createdAt, other.createdAt)),
      introductions: introduced.sort((one, other) => latestFirst(lastStepOf(one), lastStepOf(other))),
      pairings: allPaired.sort((one, other) => latestFirst(one.startsOn, other.startsOn)),
      mentorship,
      manages: managed.flatMap((id) => named.get(id) ?? []),
      people: named,
    };
  });
}

function lastStepOf({ steps, updatedAt }: Introduction): string {
  return steps.at(-1)?.at ?? updatedAt;
}

function latestFirst(one: string, other: string): number {
  return one < other ? 1 : one > other ? -1 : 0;
}
