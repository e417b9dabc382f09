import { RECORD_STATES, type PracticeRecord } from '../../lib/mentorship/practice-record';
import { changeRecord, moveRecord } from '../../lib/store/mentorships';
import { everyPage } from '../../lib/words/every-page';
import { mentorship as say } from '../../lib/words/mentorship';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';

interface RecordLineProps {
  readonly record: PracticeRecord;
  /** Absent where a record is only to be moved on. */
  readonly onRemove?: () => void;
}

/** One record: its words, where it stands, and what belongs to it. Each change is kept when the field is left. */
export function RecordLine({ record, onRemove }: RecordLineProps) {
  const format = useFormat();
  const { kind, text, detail, state, stateOn } = record;
  const states: readonly string[] = RECORD_STATES[kind];
  const stateWords: Readonly<Record<string, string>> = say.states(kind);
  const detailLabel = say.kind(kind).detail;
  const keep = (change: Partial<Pick<PracticeRecord, 'text' | 'detail'>>): void => {
    void changeRecord(record.id, change, new Date());
  };
  return (
    <div className={styles.record}>
      {/* What changed elsewhere begins the field anew. */}
      <textarea
        key={`text ${text}`}
        className={styles.words}
        aria-label={say.wording}
        defaultValue={text}
        rows={1}
        dir="auto"
        data-private-text=""
        onBlur={(event) => {
          const next = event.currentTarget.value.trim();
          if (next !== '' && next !== text) keep({ text: next });
        }}
      />
      {detailLabel !== '' && (
        <textarea
          key={`detail ${detail}`}
          className={styles.detail}
          aria-label={detailLabel}
          placeholder={detailLabel}
          defaultValue={detail}
          rows={1}
          dir="auto"
          data-private-text=""
          onBlur={(event) => {
            const next = event.currentTarget.value.trim();
            if (next !== detail) keep({ detail: next });
          }}
        />
      )}
      <div className={styles.foot}>
        {states.length > 1 && (
          <select
            className={styles.select}
            aria-label={say.stands(text)}
            value={state}
            onChange={(event) => void moveRecord(record.id, event.currentTarget.value, new Date())}
          >
            {states.map((each) => (
              <option key={each} value={each}>
                {stateWords[each]}
              </option>
            ))}
          </select>
        )}
        <span className={`${parts.small} ${parts.grow}`} title={format.exactDay(stateOn)}>
          {kind === 'room' ? format.day(record.on) : format.ago(stateOn)}
        </span>
        {onRemove && (
          <button type="button" className={parts.word} aria-label={say.removeRecord(text)} onClick={onRemove}>
            {everyPage.remove}
          </button>
        )}
      </div>
    </div>
  );
}
