import { conversationKeys } from '../../lib/meeting/event-key';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import { draftNoteOf } from '../../lib/messaging/session';
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
