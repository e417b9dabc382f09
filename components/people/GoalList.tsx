import { useState, type SubmitEvent } from 'react';
import type { Goal } from '../../lib/mentorship/mentorship';
import { newGoal, removeGoal, saveGoal } from '../../lib/store/mentorships';
import { people } from '../../lib/words/people';
import { everyPage } from '../../lib/words/every-page';
import parts from '../ui/parts.module.css';
import { ChoiceField, TextField } from './Field';
import styles from './people.module.css';
import { GOAL_STATUSES, readGoal, type FormErrors } from './person-form';
import type { Undoable } from './UndoLine';

interface GoalListProps {
  readonly menteeId: string;
  readonly goals: readonly Goal[];
  readonly onDid: (did: Undoable) => void;
}

/** A mentee's goals, each saved by itself. */
export function GoalList({ menteeId, goals, onDid }: GoalListProps) {
  const [fresh, setFresh] = useState<Goal | undefined>();
  const isFreshStored = fresh !== undefined && goals.some((goal) => goal.id === fresh.id);
  const shown = fresh && !isFreshStored ? [...goals, fresh] : goals;
  return (
    <fieldset>
      <legend>{people.goals}</legend>
      <div className={parts.stack}>
        {shown.length === 0 && <p className={parts.empty}>{people.noGoals}</p>}
        {shown.map((goal) => (
          <GoalForm key={goal.id} goal={goal} isNew={goal === fresh} onDid={onDid} onDrop={() => setFresh(undefined)} />
        ))}
        {(!fresh || isFreshStored) && (
          <div>
            <button type="button" className={parts.button} onClick={() => setFresh(newGoal(menteeId, '', new Date()))}>
              {people.addGoal}
            </button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

interface GoalFormProps {
  readonly goal: Goal;
  readonly isNew: boolean;
  readonly onDid: (did: Undoable) => void;
  /** A goal that was never saved is given up. */
  readonly onDrop: () => void;
}

function GoalForm({ goal, isNew, onDid, onDrop }: GoalFormProps) {
  const [errors, setErrors] = useState<FormErrors>({});
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const now = new Date();
    const read = readGoal(new FormData(form), goal, now);
    if (read.status === 'wrong') {
      setErrors(read.errors);
      return;
    }
    setErrors({});
    await saveGoal(read.value, now);
    const undo = isNew ? () => removeGoal(goal.id) : () => saveGoal(goal, new Date());
    // The reading is among the others now; left in the field it would be given again.
    const scale = form.elements.namedItem('scale');
    if (scale instanceof HTMLInputElement) scale.value = '';
    onDid({ say: people.goalSaved(read.value.title), undo });
  };
  const remove = async (): Promise<void> => {
    if (isNew) {
      onDrop();
      return;
    }
    await removeGoal(goal.id);
    onDid({ say: people.goalRemoved(goal.title), undo: () => saveGoal(goal, new Date()) });
  };
  const values = goal.scale.map((reading) => reading.value);
  return (
    <form className={styles.goal} noValidate onSubmit={(event) => void save(event)}>
      <div className={styles.fields}>
        <TextField name="title" label={people.goalTitle} value={goal.title} error={errors.title} isWide isRequired />
        <TextField name="successTest" label={people.successTest} value={goal.successTest} isWide />
        <TextField name="dueOn" label={people.dueOn} value={goal.dueOn} type="date" />
        <TextField
          name="scale"
          label={people.scaleToday}
          value=""
          type="number"
          error={errors.scale}
          {...(values.length > 0 && { hint: people.scaleSoFar(values) })}
        />
        <ChoiceField
          name="status"
          label={people.goalStatus}
          value={goal.status}
          choices={GOAL_STATUSES.map((status) => [status, people.goalStatusWords[status]])}
        />
      </div>
      <div className={styles.foot}>
        <button
          type="submit"
          className={parts.button}
          aria-label={goal.title === '' ? undefined : people.saveGoal(goal.title)}
        >
          {everyPage.save}
        </button>
        <button
          type="button"
          className={parts.button}
          aria-label={goal.title === '' ? undefined : people.removeGoal(goal.title)}
          onClick={() => void remove()}
        >
          {everyPage.remove}
        </button>
      </div>
    </form>
  );
}
