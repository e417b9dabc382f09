import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import type { KnownPerson } from '../../lib/meeting/one-on-one';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { answerAbout, answerOtherPerson } from '../../lib/store/meetings';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';
import { begunNote, goOnWithNote } from './begun-note';

interface ConfirmNameProps {
  readonly meeting: OpenedMeeting;
  readonly person: KnownPerson;
  readonly counterpart: Attendee | undefined;
}

/** One question above the agenda when a person was met by name alone; notes wait, unfiled, for the answer. */
export function ConfirmName({ meeting, person, counterpart }: ConfirmNameProps) {
  const sayYes = async (): Promise<void> => {
    const noteId = await begunNote(meeting, counterpart);
    const about = { opened: meeting, counterpart, answer: 'mentee' as const, personId: person.id };
    await answerAbout({ ...about, ...(noteId && { noteId }) }, new Date());
    await announcePeopleChanged();
  };
  const sayNo = async (): Promise<void> => {
    if (counterpart) {
      const noteIds = await answerOtherPerson(meeting, counterpart, [person.id], new Date());
      await goOnWithNote(meeting, counterpart, noteIds);
    }
    await announcePeopleChanged();
  };
  return (
    <div className={parts.notice} data-tone="due">
      <p>{words.meeting.askSameName(person.name)}</p>
      <p className={parts.small}>{words.meeting.answerFirst}</p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={() => void sayYes()}>
          {words.meeting.yes}
        </button>
        <button type="button" className={parts.button} onClick={() => void sayNo()}>
          {words.meeting.noOneElse}
        </button>
      </div>
    </div>
  );
}
