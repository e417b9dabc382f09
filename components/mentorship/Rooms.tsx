import type { CouldJoin } from '../../lib/mentorship/could-join';
import { recordsOf, type PracticeRecord } from '../../lib/mentorship/practice-record';
import { addRecord } from '../../lib/store/mentorships';
import { mentorship as say } from '../../lib/words/mentorship';
import { useFormat } from '../hooks/use-format';
import type { Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';
import { RecordList } from './RecordList';

interface RoomsProps {
  readonly menteeId: string;
  readonly records: readonly PracticeRecord[];
  /** Meetings on the calendar page which the mentee may join. */
  readonly couldJoin: readonly CouldJoin[];
  readonly onDid: (did: Undoable) => void;
}

/** Meetings the mentee may join, as the calendar page shows them now, and the rooms they were or will be in. */
export function Rooms({ menteeId, records, couldJoin, onDid }: RoomsProps) {
  const format = useFormat();
  const picked = new Set(recordsOf(records, 'room').map(({ aboutId }) => aboutId));
  const open = couldJoin.filter(({ eventId }) => !picked.has(eventId));
  const pick = ({ title, on, eventId }: CouldJoin): Promise<PracticeRecord> =>
    addRecord({ kind: 'room', menteeId, text: title, on, aboutId: eventId }, new Date());
  return (
    <>
      {open.length > 0 && (
        <div className={styles.records}>
          <p className={parts.small}>{say.couldJoin}</p>
          <ul className={styles.records}>
            {open.map((room) => (
              <li key={room.eventId} className={parts.row}>
                <span className={parts.grow}>
                  <span dir="auto">{room.title}</span>{' '}
                  <span className={parts.small}>{say.roomNote(format.day(room.on), room.isGuestListSeen)}</span>
                </span>
                <button
                  type="button"
                  className={parts.word}
                  aria-label={say.pick(room.title)}
                  onClick={() => void pick(room)}
                >
                  {say.suggest}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <RecordList kind="room" menteeId={menteeId} records={records} onDid={onDid} />
    </>
  );
}
