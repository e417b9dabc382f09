import type { Introduction } from '../introductions/introduction';
import type { Person } from '../people/person';
import { database } from './database';
import { readPeople } from './people';

/** An introduction with the two people it brings together. */
export interface IntroductionWithPeople {
  readonly introduction: Introduction;
  readonly mentee: Person;
  readonly contact: Person;
}

/** Every introduction whose people are both still known. */
export async function readIntroductions(): Promise<readonly IntroductionWithPeople[]> {
  return database.transaction('r', database.introductions, database.people, async () => {
    const rows = await database.introductions.toArray();
    const people = await readPeople(rows.flatMap((row) => [row.menteeId, row.contactId]));
    return rows.flatMap((introduction) => {
      const mentee = people.get(introduction.menteeId);
      const contact = people.get(introduction.contactId);
      return mentee && contact ? [{ introduction, mentee, contact }] : [];
    });
  });
}

/** An idea for an introduction, not asked of anybody yet. */
export function newIntroduction(menteeId: string, contactId: string, need: string, now: Date): Introduction {
  const at = now.toISOString();
  return {
    id: crypto.randomUUID(),
    menteeId,
    contactId,
    need,
    state: 'idea',
    steps: [{ state: 'idea', at, actor: 'mentor' }],
    snoozedUntil: '',
    reminders: 0,
    outcome: '',
    impression: '',
    whyNot: '',
    createdAt: at,
    updatedAt: at,
  };
}

/** Keeps an introduction, new or changed. */
export async function saveIntroduction(introduction: Introduction, now: Date): Promise<void> {
  await database.introductions.put({ ...introduction, updatedAt: now.toISOString() });
}

/** Every introduction without its people: what a badge needs. */
export async function readIntroductionRows(): Promise<readonly Introduction[]> {
  return database.introductions.toArray();
}
