import { draftNoteOf, keepDraftNote } from '../../lib/messaging/session';
import type { Note } from '../../lib/notes/note';
import { noteOfMeeting, noteWithoutMeeting, readNote } from '../../lib/store/notes';

/** Which note the dock writes. */
export type NoteOf =
  | { readonly kind: 'meeting'; readonly menteeId: string; readonly meetingId: string; readonly on: string }
  | { readonly kind: 'person'; readonly menteeId: string; readonly on: string }
  /** The person is not known yet: kept without a name, filed by the mentor's answer. */
  | { readonly kind: 'unfiled'; readonly eventId: string };

/** The note already begun, or undefined. */
export async function findNote(noteOf: NoteOf): Promise<Note | undefined> {
  switch (noteOf.kind) {
    case 'meeting':
      return noteOfMeeting(noteOf.meetingId);
    case 'person':
      return noteWithoutMeeting(noteOf.menteeId, noteOf.on);
    case 'unfiled': {
      const id = await Promise.resolve(draftNoteOf(noteOf.eventId));
      const note = id === undefined ? undefined : await readNote(id);
      return note?.menteeId === '' ? note : undefined;
    }
  }
}

/** Remembers, for this session, which note was begun at an event of which the person is not known. */
export async function noteBegun(noteOf: NoteOf, noteId: string): Promise<void> {
  if (noteOf.kind === 'unfiled') await keepDraftNote(noteOf.eventId, noteId);
}

/** What tells one note from another. */
export function keyOf(noteOf: NoteOf): string {
  switch (noteOf.kind) {
    case 'meeting':
      return `meeting:${noteOf.meetingId}`;
    case 'person':
      return `person:${noteOf.menteeId}:${noteOf.on}`;
    case 'unfiled':
      return `unfiled:${noteOf.eventId}`;
  }
}
