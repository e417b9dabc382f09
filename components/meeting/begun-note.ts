import { conversationKeys } from '../../lib/meeting/event-key';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import { draftNoteOf, keepDraftNote } from '../../lib/messaging/session';
import { flushDrafts } from '../hooks/use-draft';

/** Id of the note begun before it was known whom an event is with, saved to its last letter; undefined if there is none. */
export async function begunNote(
  meeting: OpenedMeeting,
  counterpart: Attendee | undefined,
): Promise<string | undefined> {
  // What was typed a moment ago is filed along with the rest.
  await flushDrafts();
  return draftNoteOf(conversationKeys(meeting, counterpart));
}

/** Lets a note that belongs to nobody any more go on in its conversation, until the mentor says whose it is. */
export async function goOnWithNote(
  meeting: OpenedMeeting,
  counterpart: Attendee | undefined,
  noteIds: readonly string[],
): Promise<void> {
  const last = noteIds.at(-1);
  if (last !== undefined) await keepDraftNote(conversationKeys(meeting, counterpart), last);
}
