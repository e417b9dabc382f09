import { useState } from 'react';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import type { Judgement } from '../../lib/meeting/one-on-one';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { chooseMentee } from '../../lib/store/meetings';
import { readMentees } from '../../lib/store/people';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { begunNote } from './begun-note';
import styles from './meeting.module.css';

/** What could not be read, and a choice that always works. */
export function PersonChoice({
  meeting,
  judgement,
}: {
  readonly meeting: OpenedMeeting;
  readonly judgement: Judgement;
}) {
  const format = useFormat();
  const mentees = liveValue(useLive(readMentees, []), []);
  const suggested =
    judgement.person?.id ??
    judgement.mayBe?.id ??
    mentees.find((mentee) => mentee.addresses.includes(judgement.counterpart?.address ?? ''))?.id;
  const [chosen, setChosen] = useState<string>();
  const menteeId = chosen ?? suggested ?? '';

  const choose = async (): Promise<void> => {
    await chooseMentee(meeting, menteeId, await begunNote(meeting, judgement.counterpart), new Date());
    await announcePeopleChanged();
  };
  return (
    <div className={styles.question}>
      <h2>{words.meeting.unknownTitle}</h2>
      <ul className={parts.stack}>
        {judgement.reasons.map((reason, index) => (
          <li key={index}>{words.meeting.reason(reason, format)}</li>
        ))}
      </ul>
      {mentees.length === 0 ? (
        <p className={parts.small}>{words.meeting.chooseHint}</p>
      ) : (
        <form
          className={`${parts.row} ${parts.wrap} ${styles.choice}`}
          onSubmit={(event) => {
            event.preventDefault();
            if (menteeId !== '') void choose();
          }}
        >
          <label className={`${parts.field} ${parts.grow}`}>
            <span>{words.meeting.chooseMentee}</span>
            <select className={parts.input} value={menteeId} onChange={(event) => setChosen(event.target.value)}>
              <option value="" />
              {mentees.map((mentee) => (
                <option key={mentee.id} value={mentee.id}>
                  {mentee.name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className={`${parts.button} ${parts.primary}`} disabled={menteeId === ''}>
            {words.meeting.choose}
          </button>
        </form>
      )}
      <p className={parts.small}>{words.meeting.unknownHint}</p>
    </div>
  );
}
