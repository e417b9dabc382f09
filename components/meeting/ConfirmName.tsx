import { conversationKey } from '../../lib/meeting/event-key';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import type { Answer, KnownPerson } from '../../lib/meeting/one-on-one';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { draftNoteOf } from '../../lib/messaging/session';
import { answerAbout } from '../../lib/store/meetings';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';

interface ConfirmNameProps {
  readonly meeting: OpenedMeeting;
  readonly person: KnownPerson;
  readonly counterpart: Attendee | undefined;
}

/** One question above the agenda when a person was met by name alone; notes wait, unfiled, for the answer. */
export function ConfirmName({ meeting, person, counterpart }: ConfirmNameProps) {
  const answer = async (given: Answer): Promise<void> => {
    const noteId = await draftNoteOf(conversationKey(meeting, counterpart));
    const about = { opened: meeting, counterpart, answer: given, personId: person.id };
    await answerAbout({ ...about, ...(noteId && { noteId }) }, new Date());
    await announcePeopleChanged();
  };
  return (
    <div className={parts.notice} data-tone="due">
      <p>{words.meeting.askSameName(person.name)}</p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={() => void answer('mentee')}>
          {words.meeting.yes}
        </button>
        <button type="button" className={parts.button} onClick={() => void answer('not-mentee')}>
          {words.meeting.noOneElse}
        </button>
      </div>
    </div>
  );
}
