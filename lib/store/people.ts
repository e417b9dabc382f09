import { NOTHING_READY, type Mentorship } from '../mentorship/mentorship';
import { normaliseAddress } from '../people/address';
import { nameKeysOf, nameKeysOfAll } from '../people/name';
import type { Person } from '../people/person';
import { database } from './database';
import { forgetSearchIndex } from './search-database';
import type { PersonRow } from './rows';
import { rowsInChunks } from './rows-in-chunks';

/** Days between two meetings until the mentor says otherwise. */
const USUAL_CADENCE_DAYS = 14;

const NEW_PERSON: Omit<Person, 'id' | 'name' | 'createdAt' | 'updatedAt'> = {
  otherNames: [],
  addresses: [],
  isMentee: false,
  menteeSince: '',
  role: '',
  organisation: '',
  team: '',
  place: '',
  languages: [],
  skills: [],
  looksFor: [],
  lastContact: '',
  willingness: 'unknown',
  limits: '',
  howMet: '',
  helperRoles: [],
  remember: '',
};

/** A person of whom only the given fields are known. */
export function newPerson(fields: Partial<Person> & Pick<Person, 'name'>, now: Date): Person {
  const at = now.toISOString();
  return { ...NEW_PERSON, id: crypto.randomUUID(), createdAt: at, updatedAt: at, ...fields };
}

/** The usual start of a mentorship: nothing agreed yet, every other week. */
export function newMentorship(menteeId: string, now: Date): Mentorship {
  const at = now.toISOString();
  return {
    id: crypto.randomUUID(),
    menteeId,
    status: 'active',
    startedOn: '',
    endsOn: '',
    cadenceDays: USUAL_CADENCE_DAYS,
    longestGapDays: 0,
    pauses: [],
    nextRole: '',
    skillGaps: [],
    readiness: NOTHING_READY,
    agreement: { scope: '', outOfScope: '', confidentiality: '', rhythm: '', ending: '', agreedOn: '' },
    managerId: '',
    createdAt: at,
    updatedAt: at,
  };
}

/** A person as the store keeps them: with the keys they are looked up by. */
export function personRow(person: Person): PersonRow {
  return {
    ...person,
    addresses: [...new Set(person.addresses.map(normaliseAddress).filter((address) => address !== ''))],
    nameKeys: nameKeysOfAll([person.name, ...person.otherNames]),
  };
}

/** Everybody who is a mentee, by name. */
export async function readMentees(): Promise<readonly Person[]> {
  const mentorships = await database.mentorships.toArray();
  const people = await database.people.bulkGet(mentorships.map((mentorship) => mentorship.menteeId));
  return people
    .filter((person) => person !== undefined)
    .filter((person) => person.isMentee)
    .sort(byName);
}

/** Everybody in the mentor's network, mentees too, by id. */
export async function readNetwork(): Promise<readonly Person[]> {
  const people: Person[] = [];
  for await (const chunk of rowsInChunks(database.people)) people.push(...chunk);
  return people;
}

/** One person, or undefined. */
export async function readPerson(id: string): Promise<Person | undefined> {
  return database.people.get(id);
}

/** Several people by id; unknown ids are left out. */
export async function readPeople(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const rows = await database.people.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Other people who already have one of these addresses. */
export async function peopleWithAddress(addresses: readonly string[], exceptId: string): Promise<readonly Person[]> {
  const rows = await database.people.where('addresses').anyOf(addresses.map(normaliseAddress)).distinct().toArray();
  return rows.filter((row) => row.id !== exceptId);
}

/** People whose name, in any of its spellings, is this one. */
export async function peopleOfSameName(name: string): Promise<readonly Person[]> {
  const keys = nameKeysOf(name);
  return keys.length === 0 ? [] : database.people.where('nameKeys').anyOf(keys).distinct().toArray();
}

/** Keeps a person; a mentee without a mentorship gets one. */
export async function savePerson(person: Person, now: Date): Promise<void> {
  await database.transaction('rw', database.people, database.mentorships, async () => {
    await database.people.put(personRow({ ...person, updatedAt: now.toISOString() }));
    if (person.isMentee) await ensureMentorship(person.id, now);
  });
}

/** Changes one person in one step and gives them as they were before; undefined, and nothing done, where there is none. */
export async function changePerson(
  id: string,
  now: Date,
  change: (person: Person) => Person,
): Promise<Person | undefined> {
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    if (person) await database.people.put(personRow({ ...change(person), updatedAt: now.toISOString() }));
    return person;
  });
}

/**
 * Removes a person and all that is about them: notes, promises, goals, meetings, introductions, pairings, records,
 * answers. Whoever they managed has no manager from then on.
 */
export async function erasePerson(id: string): Promise<void> {
  const { people, mentorships, goals, topics, meetings, notes, commitments, introductions } = database;
  const { pairings, practiceRecords, promptUses, agendaChanges, answers } = database;
  const aboutMentee = [
    mentorships,
    goals,
    topics,
    meetings,
    notes,
    commitments,
    introductions,
    pairings,
    practiceRecords,
    promptUses,
    agendaChanges,
  ];
  await database.transaction('rw', [people, answers, ...aboutMentee], async () => {
    await Promise.all(aboutMentee.map((table) => table.where('menteeId').equals(id).delete()));
    await introductions.where('contactId').equals(id).delete();
    await pairings.where('modelId').equals(id).delete();
    await mentorships.filter((mentorship) => mentorship.managerId === id).modify({ managerId: '' });
    await answers.filter((answer) => answer.personId === id).delete();
    await people.delete(id);
  });
  await forgetSearchIndex();
}

/** The mentee's mentorship, made now if there was none. Runs inside the caller's transaction. */
export async function ensureMentorship(menteeId: string, now: Date): Promise<void> {
  const known = await database.mentorships.where('menteeId').equals(menteeId).first();
  if (!known) await database.mentorships.put(newMentorship(menteeId, now));
}

function byName(left: Person, right: Person): number {
  return left.name.localeCompare(right.name);
}
