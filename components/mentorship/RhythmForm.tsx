import { useState, type SubmitEvent } from 'react';
import { cadenceOf, longestGap, medianGap } from '../../lib/mentorship/cadence';
import type { Mentorship, Pause } from '../../lib/mentorship/mentorship';
import { changeMentorship } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { everyPage } from '../../lib/words/every-page';
import { mentorship as say } from '../../lib/words/mentorship';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import { ChoiceField, TextField } from '../people/Field';
import { STAGES, textOf } from '../people/person-form';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';

const MOST_DAYS = 730;

interface RhythmFormProps {
  readonly relationship: Relationship;
  readonly now: Date;
}

/** How often the two mean to meet and how often they do, pauses, and the stage where the mentor sees another one. */
export function RhythmForm({ relationship, now }: RhythmFormProps) {
  const format = useFormat();
  const [status, setStatus] = useState('');
  const { mentorship, meetings } = relationship;
  const { menteeId, cadenceDays, longestGapDays, pauses } = mentorship;
  const [usual, longest] = [medianGap(meetings, now), longestGap(meetings, now)];
  const change = (how: (row: Mentorship) => Mentorship): Promise<void> => changeMentorship(menteeId, new Date(), how);
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [cadence, gap] = [Number(textOf(form, 'cadence') || Number.NaN), Number(textOf(form, 'longest') || 0)];
    const isRight = Number.isInteger(cadence) && cadence >= 1 && cadence <= MOST_DAYS;
    if (!isRight || !Number.isInteger(gap) || gap < 0 || gap > MOST_DAYS) {
      setStatus(people.cadenceWrong);
      return;
    }
    const stage = STAGES.find((each) => each === form.get('stage'));
    await change(({ stageOverride: _, ...row }) => ({
      ...row,
      cadenceDays: cadence,
      longestGapDays: gap,
      ...(stage && { stageOverride: stage }),
    }));
    setStatus(say.saved);
  };
  const addPause = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const said = new FormData(form);
    const pause: Pause = { from: textOf(said, 'from'), until: textOf(said, 'until') };
    if (pause.from === '' || (pause.until !== '' && pause.until < pause.from)) {
      setStatus(say.daysWrong);
      return;
    }
    await change((row) => ({ ...row, pauses: [...row.pauses.filter(({ from }) => from !== pause.from), pause] }));
    form.reset();
    setStatus(say.saved);
  };
  const removePause = ({ from }: Pause): Promise<void> =>
    change((row) => ({ ...row, pauses: row.pauses.filter((pause) => pause.from !== from) }));
  return (
    <>
      <p className={parts.small}>
        {say.rhythmNow(
          cadenceOf(mentorship),
          usual === undefined ? '' : say.usualGap(Math.round(usual)),
          longest === undefined ? '' : say.longestGap(longest),
        )}
      </p>
      <form
        key={`${cadenceDays} ${longestGapDays} ${mentorship.stageOverride ?? ''}`}
        className={styles.fields}
        noValidate
        onSubmit={(event) => void save(event)}
      >
        <TextField name="cadence" label={say.cadence} value={String(cadenceDays)} type="number" />
        <TextField
          name="longest"
          label={say.longest}
          value={String(longestGapDays)}
          type="number"
          hint={say.longestHint}
        />
        <ChoiceField
          name="stage"
          label={people.stage}
          value={mentorship.stageOverride ?? ''}
          choices={[['', people.stageProposed], ...STAGES.map((stage) => [stage, people.stageWords[stage]] as const)]}
        />
        <div className={parts.row} data-wide="">
          <button type="submit" className={parts.button}>
            {everyPage.save}
          </button>
          <span className={parts.small} role="status">
            {status}
          </span>
        </div>
      </form>
      <div className={styles.records}>
        <p className={parts.small}>{say.pauses}</p>
        {pauses.map((pause) => (
          <div key={pause.from} className={parts.row}>
            <span className={parts.grow}>
              {say.pause(format.day(pause.from), pause.until === '' ? '' : format.day(pause.until))}
            </span>
            <button
              type="button"
              className={parts.word}
              aria-label={say.removePause(format.day(pause.from))}
              onClick={() => void removePause(pause)}
            >
              {everyPage.remove}
            </button>
          </div>
        ))}
        <form className={styles.fields} noValidate onSubmit={(event) => void addPause(event)}>
          <TextField name="from" label={say.pauseFrom} value="" type="date" />
          <TextField name="until" label={say.pauseUntil} value="" type="date" />
          <div data-wide="">
            <button type="submit" className={parts.button}>
              {say.addPause}
            </button>
          </div>
        </form>
      </div>
    </>
  );
}
