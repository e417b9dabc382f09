import type { Introduction } from '../introductions/introduction';
import { dueOf } from '../introductions/life';
import type { Person } from '../people/person';
import { database } from './database';
import { readFollowUps, type FollowUps } from './introductions';
import { readPeople } from './people';

/** Introductions and pairings with people who are in them. */
export interface FollowUpsWithPeople extends FollowUps {
  /** By id; people who are gone are missing. */
  readonly people: ReadonlyMap<string, Person>;
}

/**
 * Every introduction and pairing, and the people of those in which something is still to come, in one consistent read:
 * what is over after years is no longer waited for, and neither is the network.
 */
export async function readFollowUpsWithPeople(now: Date): Promise<FollowUpsWithPeople> {
  const { introductions, pairings, people } = database;
  return database.transaction('r', [introductions, pairings, people], async () => {
    const all = await readFollowUps();
    const isOn = (row: Introduction): boolean => dueOf(row, now).due !== 'none';
    const named = await readPeople([
      ...all.introductions.filter(isOn).flatMap(peopleOf),
      ...all.pairings.filter(({ state }) => state === 'active').flatMap(({ menteeId, modelId }) => [menteeId, modelId]),
    ]);
    return { ...all, people: named };
  });
}

/** What there is to follow up with one person, whichever side of it they are on. */
export async function readFollowUpsWith(personId: string): Promise<FollowUpsWithPeople> {
  const { introductions, pairings, people } = database;
  return database.transaction('r', [introductions, pairings, people], async () => {
    const [rows, pairs] = await Promise.all([
      introductions.where('menteeId').equals(personId).or('contactId').equals(personId).toArray(),
      pairings.where('menteeId').equals(personId).or('modelId').equals(personId).toArray(),
    ]);
    const named = await readPeople([
      ...rows.flatMap(peopleOf),
      ...pairs.flatMap(({ menteeId, modelId }) => [menteeId, modelId]),
    ]);
    return { introductions: rows, pairings: pairs, people: named };
  });
}

/** Ids of the two people of an introduction. */
export function peopleOf({ menteeId, contactId }: Introduction): readonly [string, string] {
  return [menteeId, contactId];
}
