import { dayOf } from '../meeting/day';
import type { Promisers } from '../notes/commitments-in';
import type { Commitment } from '../notes/commitment';
import { joinNotes } from '../notes/join-notes';
import type { Note } from '../notes/note';
import { mergeTicks } from '../notes/merge-ticks';
import { setLineState } from '../notes/set-line-state';
import { setLineWords, type PromiseWords } from '../notes/set-line-words';
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
 * that is filed stays with its mentee, whatever the draft says; one about somebody who was erased meanwhile belongs to
 * nobody.
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
    const menteeId = known?.menteeId || draft.menteeId;
    const isGone = menteeId !== '' && (await people.get(menteeId)) === undefined;
    const note: Note = {
      id: draft.id,
      menteeId: isGone ? '' : menteeId,
      meetingId: isGone ? '' : known?.meetingId || draft.meetingId,
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

/** Adds lines at the end of a note, which is begun where there is none, and keeps the promises in them. */
export async function appendToNote(
  { id, menteeId, meetingId, on }: Pick<Note, 'id' | 'menteeId' | 'meetingId' | 'on'>,
  lines: string,
  now: Date,
): Promise<void> {
  const known = await readNote(id);
  const body = joinNotes(known?.body ?? '', lines);
  const draft = { id, menteeId, meetingId, on, body, base: known?.revision ?? 0, baseBody: known?.body ?? '' };
  await saveNote(draft, now);
}

/**
 * Adds notes of old, with the promises in them, all or none; one that is here already (same mentee, day and text) is not
 * added again. Resolves with the ids of those added.
 */
export async function addNotes(
  rows: readonly Pick<Note, 'menteeId' | 'on' | 'body'>[],
  now: Date,
): Promise<readonly string[]> {
  const { notes, commitments, people, settings } = database;
  return database.transaction('rw', [notes, commitments, people, settings], async () => {
    const added: string[] = [];
    for (const { menteeId, on, body } of rows) {
      const known = await notes
        .where({ menteeId })
        .and((note) => note.on === on && note.body.trim() === body.trim())
        .count();
      if (known > 0) continue;
      const at = now.toISOString();
      const id = crypto.randomUUID();
      const note: Note = { id, menteeId, meetingId: '', on, body, revision: 1, createdAt: at, updatedAt: at };
      await notes.add(note);
      await syncPromises(note, '', now);
      added.push(id);
    }
    return added;
  });
}

/** Takes notes away again, with the promises that were made from them. */
export async function removeNotes(ids: readonly string[]): Promise<void> {
  const { notes, commitments } = database;
  await database.transaction('rw', [notes, commitments], async () => {
    await commitments
      .where('noteId')
      .anyOf([...ids])
      .delete();
    await notes.bulkDelete([...ids]);
  });
}

/**
 * Puts a note together with another one, which then holds both texts, the older day's first, and the promises of both.
 * The note that came is gone as a note of its own.
 */
export async function mergeNotes(intoId: string, fromId: string, now: Date): Promise<void> {
  if (intoId === fromId) return;
  const { notes, commitments, people, settings } = database;
  await database.transaction('rw', [notes, commitments, people, settings], async () => {
    const [into, from] = await notes.bulkGet([intoId, fromId]);
    // Notes of two people never become one.
    if (into === undefined || from?.menteeId !== into.menteeId) return;
    const [first, second] = from.on < into.on ? [from, into] : [into, from];
    const body = joinNotes(first.body, second.body);
    const note = { ...into, body, revision: into.revision + 1, updatedAt: now.toISOString() };
    await notes.put(note);
    await notes.delete(fromId);
    await commitments.where('noteId').equals(fromId).modify({ noteId: intoId });
    await syncPromises(note, body, now);
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

/**
 * Gives a promise other words or another day; the line of the note it was written in changes with it. False when that
 * line cannot say it, and then nothing is changed.
 */
export async function editCommitment(id: string, wanted: PromiseWords, now: Date): Promise<boolean> {
  const text = wanted.text.replace(/\s+/g, ' ').trim();
  if (text === '') return false;
  const { notes, commitments, people, settings } = database;
  return database.transaction('rw', [notes, commitments, people, settings], async () => {
    const known = await commitments.get(id);
    if (!known) return false;
    const at = now.toISOString();
    const note = known.noteId === '' ? undefined : await notes.get(known.noteId);
    if (note) {
      const promisers = await promisersOf(note.menteeId);
      const body = setLineWords(note.body, known, { text, dueOn: wanted.dueOn }, note.on, promisers);
      if (body === undefined) return false;
      if (body !== note.body) await notes.put({ ...note, body, revision: note.revision + 1, updatedAt: at });
    }
    await commitments.put({ ...known, text, dueOn: wanted.dueOn, updatedAt: at });
    return true;
  });
}

/** Closes an open promise because another one was agreed in its place, and keeps that one. */
export async function renegotiateCommitment(id: string, wanted: PromiseWords, now: Date): Promise<void> {
  const text = wanted.text.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  const { commitments } = database;
  await database.transaction('rw', commitments, async () => {
    const known = await commitments.get(id);
    if (known?.state !== 'open') return;
    const at = now.toISOString();
    const today = dayOf(now);
    await commitments.put({ ...known, state: 'renegotiated', closedOn: today, updatedAt: at });
    await commitments.add({
      ...known,
      id: crypto.randomUUID(),
      text,
      dueOn: wanted.dueOn,
      madeOn: today,
      carried: 0,
      discussedOn: today,
      // It stands in no note: the old words stay where they were said.
      noteId: '',
      createdAt: at,
      updatedAt: at,
    });
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
