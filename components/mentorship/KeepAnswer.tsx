import { useState, type SubmitEvent } from 'react';
import { subjectsOf, type AgendaItem } from '../../lib/agenda/agenda';
import { dayOf } from '../../lib/meeting/day';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import { withReading } from '../../lib/mentorship/mentorship';
import { dueCheckIn, withCheckIn } from '../../lib/mentorship/pairing';
import { addRecord, newGoal, saveGoal, savePairing } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { mentorship as say } from '../../lib/words/mentorship';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';
import { RecordLine } from './RecordLine';

interface KeepAnswerProps {
  readonly item: AgendaItem;
  readonly relationship: Relationship;
  readonly meeting: MeetingRecord | undefined;
}

/** A place for what came of an agenda item: a reading, a check-in, a record. Nothing has to be kept. */
export function KeepAnswer({ item, relationship, meeting }: KeepAnswerProps) {
  const [isKept, setKept] = useState(false);
  const [error, setError] = useState('');
  const { keeps, why } = item;
  const { mentee, goals, pairings, records } = relationship;
  const [subject = ''] = subjectsOf(item);
  const goal = goals.find(({ id }) => id === subject);
  const pairing = pairings.find(({ id }) => id === subject);
  const record = records.find(({ id }) => id === subject);
  if (keeps === undefined) return null;
  if (keeps === 'record') return record ? <RecordLine record={record} /> : null;
  const needs = { scale: goal, 'success-test': goal, 'check-in': pairing, result: pairing };
  if (keeps in needs && needs[keeps as keyof typeof needs] === undefined) return null; // a key, as just checked

  const keep = async (text: string, now: Date): Promise<void> => {
    const today = dayOf(now);
    switch (keeps) {
      case 'scale':
        return goal && saveGoal(withReading(goal, Number(text), today), now);
      case 'success-test':
        return goal && saveGoal({ ...goal, successTest: text, touchedOn: today }, now);
      case 'goal':
        return saveGoal(newGoal(mentee.id, text, now), now);
      case 'check-in': {
        const point = pairing && (dueCheckIn(pairing, today)?.point ?? 'end');
        return pairing && point && savePairing(withCheckIn(pairing, { point, on: today, text }), now);
      }
      case 'result':
        return pairing && savePairing({ ...pairing, result: text, state: 'finished' }, now);
      default: {
        const room = why.code === 'could-join' ? { on: why.on } : {};
        const aboutId = keeps === 'journal' && meeting ? { aboutId: meeting.id } : {};
        await addRecord({ kind: keeps, menteeId: mentee.id, text, ...room, ...aboutId }, now);
        return undefined;
      }
    }
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('answer');
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '') return;
    if (keeps === 'scale' && !/^(?:\d|10)$/.test(text)) {
      setError(say.scaleWrong);
      return;
    }
    await keep(text, new Date());
    setError('');
    setKept(true);
  };
  if (isKept) {
    return (
      <p className={parts.small} role="status">
        {say.kept}
      </p>
    );
  }
  const label = labelOf(keeps);
  return (
    <form className={styles.keep} noValidate onSubmit={(event) => void submit(event)}>
      <input
        name="answer"
        className={parts.input}
        aria-label={label}
        placeholder={label}
        title={say.keepHint}
        defaultValue={proposed(item)}
        autoComplete="off"
        inputMode={keeps === 'scale' ? 'numeric' : undefined}
        dir="auto"
      />
      <button type="submit" className={parts.button}>
        {say.keep}
      </button>
      {error !== '' && (
        <p className={parts.small} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}

function labelOf(keeps: Exclude<AgendaItem['keeps'], undefined | 'record'>): string {
  switch (keeps) {
    case 'scale':
    case 'success-test':
    case 'goal':
    case 'check-in':
    case 'result':
      return say.keepLabel[keeps];
    default:
      return say.kind(keeps).add;
  }
}

/** What the field begins with: the meeting or topic it is about. */
function proposed({ why, keeps }: AgendaItem): string {
  if (why.code === 'could-join') return why.title;
  if ((keeps === 'idea' || keeps === 'decision') && 'topic' in why) return why.topic;
  return why.code === 'goal-reached' ? why.goal : '';
}
