import type { ConversationKeys } from '../../lib/meeting/event-key';
import { draftNoteOf, keepDraftNote } from '../../lib/messaging/session';
import type { Note } from '../../lib/notes/note';
import { noteOfMeeting, noteWithoutMeeting, readNote } from '../../lib/store/notes';

/** Which note the dock writes. */
export type NoteOf =
  | {
      readonly kind: 'meeting';
      readonly menteeId: string;
      readonly meetingId: string;
      readonly on: string;
      /** Of the conversation, under which a note may have been begun before the person was known. */
      readonly conversation: ConversationKeys;
    }
  | { readonly kind: 'person'; readonly menteeId: string; readonly on: string }
  /** One that is in the store already, whatever it belongs to. */
  | { readonly kind: 'stored'; readonly note: Note }
  /** The person is not known yet: kept without a name, filed by the mentor's answer. */
  | { readonly kind: 'unfiled'; readonly conversation: ConversationKeys };

/** The note already begun, or undefined. A note that is filed under somebody else is never found. */
export async function findNote(noteOf: NoteOf): Promise<Note | undefined> {
  switch (noteOf.kind) {
    case 'meeting': {
      const note = await noteOfMeeting(noteOf.meetingId);
      return note?.menteeId === noteOf.menteeId ? note : draftOf(noteOf.conversation);
    }
    case 'person':
      return noteWithoutMeeting(noteOf.menteeId, noteOf.on);
    case 'stored':
      return readNote(noteOf.note.id);
    case 'unfiled':
      return draftOf(noteOf.conversation);
  }
}

async function draftOf(conversation: ConversationKeys): Promise<Note | undefined> {
  const id = await Promise.resolve(draftNoteOf(conversation));
  const note = id === undefined ? undefined : await readNote(id);
  return note?.menteeId === '' ? note : undefined;
}

/**
 * The id of a note that is about to be begun: the same in every window, so that two of them write one note. For a
 * person who is not known yet it says nothing about event or person, and only this session remembers what it is for.
 */
export async function beginNote(noteOf: NoteOf): Promise<string> {
  if (noteOf.kind !== 'unfiled') return idOfNote(noteOf);
  const begun = await draftNoteOf(noteOf.conversation);
  const note = begun === undefined ? undefined : await readNote(begun);
  if (begun !== undefined && (note === undefined || note.menteeId === '')) return begun;
  const id = crypto.randomUUID();
  // Known to the session before it is on the disk, so that an answer given at this moment finds it.
  await keepDraftNote(noteOf.conversation, id);
  return id;
}

/** The id a note is begun with when it is known whose it is: it needs no asking. */
export function idOfNote(noteOf: Exclude<NoteOf, { readonly kind: 'unfiled' }>): string {
  return noteOf.kind === 'stored' ? noteOf.note.id : `note:${keyOf(noteOf)}`;
}

/** What tells one note from another. */
export function keyOf(noteOf: NoteOf): string {
  switch (noteOf.kind) {
    case 'meeting':
      return `meeting:${noteOf.meetingId}`;
    case 'person':
      return `person:${noteOf.menteeId}:${noteOf.on}`;
    case 'stored':
      return `stored:${noteOf.note.id}`;
    case 'unfiled':
      return `unfiled:${noteOf.conversation[0]}`;
  }
}

/** Whose note it is, and of which meeting; empty texts for nobody and none. */
export function filingOf(noteOf: NoteOf): Pick<Note, 'menteeId' | 'meetingId'> {
  switch (noteOf.kind) {
    case 'meeting':
      return { menteeId: noteOf.menteeId, meetingId: noteOf.meetingId };
    case 'person':
      return { menteeId: noteOf.menteeId, meetingId: '' };
    case 'stored':
      return { menteeId: noteOf.note.menteeId, meetingId: noteOf.note.meetingId };
    case 'unfiled':
      return { menteeId: '', meetingId: '' };
  }
}
