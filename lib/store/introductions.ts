import type { Introduction, KeptMessage } from '../introductions/introduction';
import { newIdea, withMessage } from '../introductions/life';
import type { Pairing } from '../mentorship/pairing';
import { sharedPart, type ShareableText } from '../notes/privacy';
import { database } from './database';

/** An idea for an introduction, not asked of anybody yet. */
export function newIntroduction(menteeId: string, contactId: string, need: string, now: Date): Introduction {
  return newIdea({ id: crypto.randomUUID(), menteeId, contactId, need }, now.toISOString());
}

/** Keeps an introduction, new or changed. */
export async function saveIntroduction(introduction: Introduction, now: Date): Promise<void> {
  await database.introductions.put({ ...introduction, updatedAt: now.toISOString() });
}

/** Removes an introduction with all its steps, as if it had never been noted. */
export async function removeIntroduction(id: string): Promise<void> {
  await database.introductions.delete(id);
}

/** All that something may be due in: what the number on the toolbar button is counted from. */
export interface FollowUps {
  readonly introductions: readonly Introduction[];
  readonly pairings: readonly Pairing[];
}

/** Every introduction and every pairing, without their people. */
export async function readFollowUps(): Promise<FollowUps> {
  const { introductions, pairings } = database;
  return database.transaction('r', introductions, pairings, async () => ({
    introductions: await introductions.toArray(),
    pairings: await pairings.toArray(),
  }));
}

/**
 * Puts by the message the mentor is writing, until it was sent; undefined forgets it. Where the introduction has moved on
 * from `step` (how many steps it had when the message was begun) meanwhile, nothing is kept.
 */
export async function keepMessage(id: string, message: KeptMessage | undefined, step: number): Promise<void> {
  const { introductions } = database;
  await database.transaction('rw', introductions, async () => {
    const row = await introductions.get(id);
    if (row?.steps.length === step) await introductions.put(withMessage(row, message));
  });
}

/** The lines marked as shareable in the newest note about a mentee that has any; undefined where none has. */
export async function readShareable(menteeId: string): Promise<ShareableText | undefined> {
  const rows = await database.notes.where({ menteeId }).sortBy('on');
  for (const { body } of rows.toReversed()) {
    const shared = sharedPart(body);
    if (shared !== '') return shared;
  }
  return undefined;
}
