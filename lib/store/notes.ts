import { dayOf } from '../meeting/day';
import type { Promisers } from '../notes/commitments-in';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
import { mergeTicks } from '../notes/merge-ticks';
import { setLineState } from '../notes/set-line-state';
import { syncCommitments } from '../notes/sync-commitments';
import { database } from './database';
import { readSettings } from './settings';

/** A note about to be saved. */
export interface NoteDraft {
  readonly id: string;
  /** Empty = not filed yet. */
  readonly menteeId: string;
  /** Empty = none. */
  readonly meetingId: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly body: string;
  /** Revision the text was written on; 0 = a new note. */
  readonly base: number;
  /** The text of that revision: what others changed meanwhile is told by it. */
  readonly baseBody: string;
}

/** What became of a save. */
export interface NoteSaved {
  readonly revision: number;
  /** The text as it was saved: the draft, with ticks that were set elsewhere meanwhile. */
  readonly body: string;
  /** Id of the note that keeps the other version, when somebody else had changed this one meanwhile. */
  readonly otherVersion?: string;
}

/**
 * Saves a note and the promises in it, in one transaction. A note that was changed elsewhere since `base` is never
 * overwritten: ticks set there are taken over, and any other text is kept as a note of its own beside this one. A note
 * that is filed stays with its mentee, whatever the draft says.
 * @throws when the disk is full or the database fails; the text is then not saved.
 */
export async function saveNote(draft: NoteDraft, now: Date): Promise<NoteSaved> {
  const { notes, commitments, people, settings } = database;
  return database.transaction('rw', [notes, commitments, people, settings], async () => {
    const known = await notes.get(draft.id);
    const at = now.toISOString();
    const isChangedElsewhere = known !== undefined && known.revision !== draft.base && known.body !== draft.body;
    const merged = isChangedElsewhere ? mergeTicks(draft.baseBody, known.body, draft.body) : draft.body;
    const other: Note | undefined =
      isChangedElsewhere && merged === undefined
        ? { ...known, id: crypto.randomUUID(), meetingId: '', revision: 1 }
        : undefined;
    if (other) await notes.add(other);
    const note: Note = {
      id: draft.id,
      menteeId: known?.menteeId || draft.menteeId,
      meetingId: known?.meetingId || draft.meetingId,
      on: draft.on,
      body: merged ?? draft.body,
      revision: (known?.revision ?? 0) + 1,
      createdAt: known?.createdAt ?? at,
      updatedAt: at,
    };
    await notes.put(note);
    await syncPromises(note, known?.body ?? '', now);
    return { revision: note.revision, body: note.body, ...(other && { otherVersion: other.id }) };
  });
}

/** The newest note of a meeting, or undefined. */
export async function noteOfMeeting(meetingId: string): Promise<Note | undefined> {
  const rows = await database.notes.where('meetingId').equals(meetingId).sortBy('createdAt');
  return rows.at(-1);
}

/** The newest note of a day about a mentee that belongs to no meeting, or undefined. */
export async function noteWithoutMeeting(menteeId: string, on: string): Promise<Note | undefined> {
  const rows = await database.notes.where({ menteeId }).sortBy('createdAt');
  return rows.findLast((note) => note.meetingId === '' && note.on === on);
}

/** One note, or undefined. */
export async function readNote(id: string): Promise<Note | undefined> {
  return database.notes.get(id);
}

/** Notes that belong to nobody yet, newest first. */
export async function readUnfiledNotes(): Promise<readonly Note[]> {
  const rows = await database.notes.where('menteeId').equals('').reverse().sortBy('createdAt');
  return rows.filter((note) => note.body.trim() !== '');
}

/** Files a note under a mentee (and meeting) and makes the promises in it theirs. */
export async function fileNote(noteId: string, menteeId: string, meetingId: string, now: Date): Promise<void> {
  const { notes, commitments, people, settings } = database;
  await database.transaction('rw', [notes, commitments, people, settings], async () => {
    const known = await notes.get(noteId);
    if (!known) return;
    const note = { ...known, menteeId, meetingId };
    await notes.put(note);
    await commitments.where('noteId').equals(noteId).modify({ menteeId });
    await syncPromises(note, note.body, now);
  });
}

/** Marks a promise done, dropped or open again; the tick in the note it was written in goes with it. */
export async function setCommitmentState(id: string, state: Commitment['state'], now: Date): Promise<void> {
  const { notes, commitments, people, settings } = database;
  await database.transaction('rw', [notes, commitments, people, settings], async () => {
    const known = await commitments.get(id);
    if (!known || known.state === state) return;
    const at = now.toISOString();
    await commitments.put({ ...known, state, closedOn: state === 'open' ? '' : dayOf(now), updatedAt: at });
    const note = known.noteId === '' ? undefined : await notes.get(known.noteId);
    if (!note) return;
    const tick = state === 'done' ? 'done' : 'open';
    const body = setLineState(note.body, known, tick, note.on, await promisersOf(note.menteeId));
    if (body !== note.body) await notes.put({ ...note, body, revision: note.revision + 1, updatedAt: at });
  });
}

/** Brings the stored promises of a note in line with its text. Runs inside the caller's transaction. */
async function syncPromises(note: Note, previousBody: string, now: Date): Promise<void> {
  const known = await database.commitments.where('noteId').equals(note.id).toArray();
  if (known.length === 0 && !note.body.includes('[')) return;
  const changes = syncCommitments(
    {
      noteId: note.id,
      menteeId: note.menteeId,
      on: note.on,
      body: note.body,
      previousBody,
      commitments: known,
      promisers: await promisersOf(note.menteeId),
    },
    { at: now.toISOString(), today: dayOf(now), newId: () => crypto.randomUUID() },
  );
  await database.commitments.bulkPut([...changes.add, ...changes.change]);
  await database.commitments.bulkDelete([...changes.remove]);
}

async function promisersOf(menteeId: string): Promise<Promisers> {
  const [settings, mentee] = await Promise.all([
    readSettings(),
    menteeId === '' ? undefined : database.people.get(menteeId),
  ]);
  return { mentorNames: settings.ownNames, menteeNames: mentee ? [mentee.name, ...mentee.otherNames] : [] };
}
