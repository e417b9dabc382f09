import { useRef, useState, type SubmitEvent } from 'react';
import { RECORD_STATES, recordsOf, type PracticeRecord, type RecordKind } from '../../lib/mentorship/practice-record';
import { addRecord, removeRecord, restoreRecord } from '../../lib/store/mentorships';
import { mentorship as say } from '../../lib/words/mentorship';
import type { Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';
import { RecordLine } from './RecordLine';

/** Records shown until all are asked for. */
const MOST_SHOWN = 4;

interface RecordListProps {
  readonly kind: RecordKind;
  readonly menteeId: string;
  readonly records: readonly PracticeRecord[];
  readonly onDid: (did: Undoable) => void;
}

/** The records of one kind, what still goes on first, and a line to add one. */
export function RecordList({ kind, menteeId, records, onDid }: RecordListProps) {
  const [isWhole, setWhole] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const words = say.kind(kind);
  const [first] = RECORD_STATES[kind];
  const all = recordsOf(records, kind)
    .toReversed()
    .toSorted((one, other) => Number(other.state === first) - Number(one.state === first));
  const shown = isWhole ? all : all.slice(0, MOST_SHOWN);
  const add = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '') return;
    await addRecord({ kind, menteeId, text }, new Date());
    if (field.current) field.current.value = '';
  };
  const remove = async (record: PracticeRecord): Promise<void> => {
    await removeRecord(record.id);
    onDid({ say: say.removed(record.text), undo: () => restoreRecord(record) });
  };
  return (
    <div className={styles.records}>
      {all.length === 0 && <p className={parts.empty}>{words.empty}</p>}
      {shown.map((record) => (
        <RecordLine key={record.id} record={record} onRemove={() => void remove(record)} />
      ))}
      {shown.length < all.length && (
        <button type="button" className={parts.word} onClick={() => setWhole(true)}>
          {say.all(all.length)}
        </button>
      )}
      <form className={styles.adding} onSubmit={(event) => void add(event)}>
        <input ref={field} className={parts.input} aria-label={words.add} placeholder={words.add} autoComplete="off" />
        <button type="submit" className={parts.button} aria-label={`${say.add}: ${words.add}`}>
          {say.add}
        </button>
      </form>
    </div>
  );
}
