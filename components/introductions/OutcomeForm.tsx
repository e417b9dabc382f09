import { useId } from 'react';
import type { Introduction } from '../../lib/introductions/introduction';
import { popup, type Sides } from '../../lib/words/popup';
import parts from '../ui/parts.module.css';
import styles from './introduction-item.module.css';

const OUTCOMES = ['useful', 'so-so', 'no'] as const;

/** What the mentor heard of it. */
export interface OutcomeAnswer {
  readonly outcome: Exclude<Introduction['outcome'], ''>;
  readonly impression: string;
}

interface OutcomeFormProps {
  readonly introduction: Introduction;
  readonly sides: Sides;
  readonly onNote: (answer: OutcomeAnswer) => void;
}

/** Asks how the meeting went, and for the contact's impression of the mentee. */
export function OutcomeForm({ introduction, sides, onNote }: OutcomeFormProps) {
  const hint = useId();
  return (
    <form
      className={styles.draft}
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const outcome = OUTCOMES.find((each) => each === fields.get('outcome'));
        const impression = fields.get('impression');
        if (outcome) onNote({ outcome, impression: typeof impression === 'string' ? impression.trim() : '' });
      }}
    >
      <fieldset>
        <legend className={parts.small}>{popup.outcome}</legend>
        <div className={`${parts.row} ${parts.wrap}`}>
          {OUTCOMES.map((outcome) => (
            <label key={outcome} className={styles.radio}>
              <input
                type="radio"
                name="outcome"
                value={outcome}
                required
                defaultChecked={introduction.outcome === outcome}
              />
              {popup.outcomes[outcome]}
            </label>
          ))}
        </div>
      </fieldset>
      <label className={parts.field}>
        <span>{popup.impression(sides)}</span>
        <textarea
          className={parts.input}
          name="impression"
          rows={2}
          aria-describedby={hint}
          defaultValue={introduction.impression}
        />
      </label>
      <p id={hint}>
        <span className={parts.chip} data-tone="private">
          {popup.impressionHint}
        </span>
      </p>
      <div>
        <button type="submit" className={`${parts.button} ${parts.primary}`}>
          {popup.noteOutcome}
        </button>
      </div>
    </form>
  );
}
