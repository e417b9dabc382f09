import type { Note } from '../../lib/notes/note';
import { readNote, saveNote, type NoteDraft } from '../../lib/store/notes';
import { readPerson } from '../../lib/store/people';

/**
 * Texts that were being typed when their page went away. The store answers later than a page that is closed can wait;
 * the browser's own small storage takes a text at once. It holds one only from then until the next page is opened.
 */
const KEY = 'trellis-notes-put-by';

/** A draft, and the text that was on its way to the store at that moment. */
interface PutBy {
  readonly draft: NoteDraft;
  readonly onItsWay?: string;
}

/** Keeps a draft until it is brought home; a newer one of the same note takes its place. */
export function putBy(draft: NoteDraft, onItsWay: string | undefined): void {
  const others = kept().filter((each) => each.draft.id !== draft.id);
  write([...others, { draft, ...(onItsWay !== undefined && { onItsWay }) }]);
}

/** Forgets a draft: its note is on the disk. */
export function forgetPutBy(noteId: string): void {
  const all = kept();
  const others = all.filter((each) => each.draft.id !== noteId);
  if (others.length < all.length) write(others);
}

/**
 * Saves what was put by as if it had been typed just now: what changed meanwhile is never overwritten, and what was
 * erased meanwhile does not come back.
 */
export async function bringHome(now: Date): Promise<void> {
  for (const { draft, onItsWay } of kept()) {
    const known = await readNote(draft.id);
    if (await isErased(draft, known)) {
      forgetPutBy(draft.id);
      continue;
    }
    // The save that was under way came to its end after all: it is what this text was typed on.
    const isGrown = known?.revision === draft.base + 1 && known.body === onItsWay;
    await saveNote(isGrown ? { ...draft, base: known.revision, baseBody: known.body } : draft, now);
    forgetPutBy(draft.id);
  }
}

async function isErased(draft: NoteDraft, known: Note | undefined): Promise<boolean> {
  if (known !== undefined) return false;
  return draft.menteeId === '' ? draft.base > 0 : (await readPerson(draft.menteeId)) === undefined;
}

function write(all: readonly PutBy[]): void {
  try {
    if (all.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Full: the save that goes on at the same time is all that can be done.
  }
}

function kept(): readonly PutBy[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isPutBy) : [];
  } catch {
    return [];
  }
}

function isPutBy(value: unknown): value is PutBy {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return false;
  const { draft } = value;
  if (typeof draft !== 'object' || draft === null) return false;
  const texts = ['id', 'menteeId', 'meetingId', 'on', 'body', 'baseBody'];
  const fields = new Map<string, unknown>(Object.entries(draft));
  return texts.every((name) => typeof fields.get(name) === 'string') && typeof fields.get('base') === 'number';
}
