import { useState } from 'react';
import { conversationKey } from '../../lib/meeting/event-key';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import type { Answer, Reason } from '../../lib/meeting/one-on-one';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { draftNoteOf } from '../../lib/messaging/session';
import { displayName } from '../../lib/people/name';
import { answerAbout, takeBackAnswer } from '../../lib/store/meetings';
import { peopleOfSameName } from '../../lib/store/people';
import { words } from '../../lib/words/words';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import styles from './meeting.module.css';
import { Reasons } from './Reasons';

interface MenteeQuestionProps {
  readonly meeting: OpenedMeeting;
  readonly counterpart: Attendee;
  readonly reasons: readonly Reason[];
}

/** One question about the one other person: is this your mentee? */
export function MenteeQuestion({ meeting, counterpart, reasons }: MenteeQuestionProps) {
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const namesakes = liveValue(
    useLive(() => peopleOfSameName(counterpart.name), [counterpart.name]),
    [],
  ).filter((person) => person.isMentee);
  const name = displayName(counterpart.name || counterpart.address);
  const isAnswered = reasons.some((reason) => reason.code === 'answered' && reason.answer === 'not-mentee');

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await work();
      await announcePeopleChanged();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const answer = (given: Answer, personId?: string): Promise<void> =>
    run(async () => {
      const noteId = await draftNoteOf(conversationKey(meeting, counterpart));
      const about = { opened: meeting, counterpart, answer: given };
      await answerAbout({ ...about, ...(personId && { personId }), ...(noteId && { noteId }) }, new Date());
    });

  if (isAnswered) {
    return (
      <div className={parts.stack}>
        <p className={parts.empty}>{words.meeting.answeredNotMentee(name)}</p>
        <div>
          <button
            type="button"
            className={parts.button}
            disabled={isBusy}
            onClick={() => void run(() => takeBackAnswer(meeting, counterpart))}
          >
            {words.meeting.takeBack}
          </button>
        </div>
        <Reasons reasons={reasons} />
      </div>
    );
  }
  return (
    <div className={styles.question}>
      <h2>{words.meeting.askMentee(name)}</h2>
      {counterpart.address !== '' && <p className={parts.small}>{counterpart.address}</p>}
      <div className={`${parts.row} ${parts.wrap}`}>
        {namesakes.map((person) => (
          <button
            key={person.id}
            type="button"
            className={`${parts.button} ${parts.primary}`}
            disabled={isBusy}
            onClick={() => void answer('mentee', person.id)}
          >
            {words.meeting.yesSame(person.name, person.addresses[0] ?? '')}
          </button>
        ))}
        <button
          type="button"
          className={namesakes.length === 0 ? `${parts.button} ${parts.primary}` : parts.button}
          disabled={isBusy}
          onClick={() => void answer('mentee')}
        >
          {namesakes.length === 0 ? words.meeting.yes : words.meeting.yesOther}
        </button>
        <button type="button" className={parts.button} disabled={isBusy} onClick={() => void answer('not-mentee')}>
          {words.meeting.notMentee}
        </button>
        <button type="button" className={parts.button} disabled={isBusy} onClick={() => void answer('not-one-to-one')}>
          {words.meeting.notOneToOneAnswer}
        </button>
      </div>
      <p className={parts.small}>{words.meeting.askHint}</p>
      {hasFailed && (
        <p className={parts.notice} data-tone="late" role="alert">
          {words.meeting.answerFailed}
        </p>
      )}
      <Reasons reasons={reasons} />
    </div>
  );
}
