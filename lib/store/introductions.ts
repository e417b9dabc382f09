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

/** What became of a change. */
export type KeptChange =
  /** It is stored. `undo` resolves to whether it was taken back: not where the introduction went on elsewhere or is gone. */
  | { readonly status: 'kept'; readonly undo: () => Promise<boolean> }
  /** The introduction went on elsewhere, or is gone: nothing was stored. */
  | { readonly status: 'changed-elsewhere' };

/**
 * Keeps an introduction as `next`, which was made from it as it was `seen`. A press on what is not there any more changes
 * nothing: neither a second press on one step, nor one in a page that another page was ahead of, nor one about people who
 * were erased. People who were joined meanwhile stay joined.
 */
export async function keepIntroduction(seen: Introduction, next: Introduction): Promise<KeptChange> {
  const isKept = await replace(seen, next);
  return isKept ? { status: 'kept', undo: () => replace(next, seen) } : { status: 'changed-elsewhere' };
}

/** Removes an idea that was just noted; resolves to whether it did: not once it went on, or where it is gone. */
export async function takeBackIdea(idea: Introduction): Promise<boolean> {
  const { introductions } = database;
  return database.transaction('rw', introductions, async () => {
    const stored = await introductions.get(idea.id);
    if (stored === undefined || standing(stored) !== standing(idea)) return false;
    await introductions.delete(idea.id);
    return true;
  });
}

async function replace(seen: Introduction, next: Introduction): Promise<boolean> {
  const { introductions } = database;
  return database.transaction('rw', introductions, async () => {
    const stored = await introductions.get(next.id);
    if (stored === undefined || standing(stored) !== standing(seen)) return false;
    const { menteeId, contactId } = stored;
    await introductions.put({ ...next, menteeId, contactId, updatedAt: new Date().toISOString() });
    return true;
  });
}

/** All of an introduction that a step changes: two that are alike in it stand at the same point. */
function standing({ state, steps, snoozedUntil, reminders, remindedAt = '', ...answers }: Introduction): string {
  const { outcome, impression, whyNot } = answers;
  const last = steps.at(-1)?.at ?? '';
  return JSON.stringify([state, steps.length, last, snoozedUntil, reminders, remindedAt, outcome, impression, whyNot]);
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
