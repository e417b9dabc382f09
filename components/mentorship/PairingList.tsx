import { useState, type SubmitEvent } from 'react';
import { checkInDay, CHECK_POINTS, type CheckPoint, type Pairing } from '../../lib/mentorship/pairing';
import { withCheckIn } from '../../lib/mentorship/pairing';
import { dayOf } from '../../lib/meeting/day';
import { removePairing, savePairing } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { everyPage } from '../../lib/words/every-page';
import { mentorship as say } from '../../lib/words/mentorship';
import { useFormat } from '../hooks/use-format';
import { ChoiceField, TextAreaField, TextField } from '../people/Field';
import { textOf } from '../people/person-form';
import type { Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';

const STATES = ['active', 'finished', 'dropped'] as const satisfies readonly Pairing['state'][];
const POINTS = Object.keys(CHECK_POINTS) as readonly CheckPoint[]; // keys of a literal

interface PairingListProps {
  readonly relationship: Relationship;
  readonly onDid: (did: Undoable) => void;
}

/** The mentee's pairings: what goes on first, each with its days, check-ins and result. */
export function PairingList({ relationship, onDid }: PairingListProps) {
  const { pairings, contacts } = relationship;
  const all = pairings.toSorted(
    (one, other) =>
      Number(other.state === 'active') - Number(one.state === 'active') || (one.startsOn < other.startsOn ? 1 : -1),
  );
  return (
    <div className={styles.records}>
      {all.length === 0 && <p className={parts.empty}>{say.noPairings}</p>}
      {all.map((pairing) => (
        <PairingForm
          key={`${pairing.id} ${pairing.updatedAt}`}
          pairing={pairing}
          model={contacts.get(pairing.modelId)?.name ?? say.modelGone}
          onDid={onDid}
        />
      ))}
    </div>
  );
}

interface PairingFormProps {
  readonly pairing: Pairing;
  readonly model: string;
  readonly onDid: (did: Undoable) => void;
}

function PairingForm({ pairing, model, onDid }: PairingFormProps) {
  const format = useFormat();
  const [error, setError] = useState('');
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const now = new Date();
    const form = new FormData(event.currentTarget);
    const [startsOn, endsOn] = [textOf(form, 'startsOn'), textOf(form, 'endsOn')];
    if (startsOn === '' || endsOn <= startsOn) {
      setError(say.daysWrong);
      return;
    }
    const result = textOf(form, 'result');
    const stated = STATES.find((state) => state === form.get('state')) ?? pairing.state;
    const heard = POINTS.reduce<Pairing>((known, point) => {
      const text = textOf(form, point);
      const before = known.checkIns.find((checkIn) => checkIn.point === point);
      return text === (before?.text ?? '') ? known : withCheckIn(known, { point, on: dayOf(now), text });
    }, pairing);
    const checkIns = heard.checkIns.filter(({ text }) => text !== '');
    await savePairing({ ...heard, checkIns, startsOn, endsOn, result, state: stated, form: textOf(form, 'form') }, now);
    onDid({ say: say.saved, undo: () => savePairing(pairing, new Date()) });
  };
  const remove = async (): Promise<void> => {
    await removePairing(pairing.id);
    onDid({ say: say.removed(say.pairing(model, pairing.skill)), undo: () => savePairing(pairing, new Date()) });
  };
  const { startsOn, endsOn, state } = pairing;
  const heard = pairing.checkIns.length;
  return (
    <details className={styles.record} open={state === 'active'}>
      <summary>
        <b>{say.pairing(model, pairing.skill)}</b>{' '}
        <span className={parts.small}>
          {say.pairingStates[state]} · {say.pairingDays(format.day(startsOn), format.day(endsOn))}
        </span>
      </summary>
      <form className={styles.fields} noValidate onSubmit={(event) => void save(event)}>
        <TextField name="form" label={say.form} value={pairing.form} isWide />
        <TextField name="startsOn" label={say.startsOn} value={startsOn} type="date" />
        <TextField name="endsOn" label={say.endsOn} value={endsOn} type="date" error={error || undefined} />
        {POINTS.slice(0, Math.min(POINTS.length, heard + 2)).map((point) => (
          <TextAreaField
            key={point}
            name={point}
            label={`${say.point(point)}, ${format.day(checkInDay(pairing, point))}`}
            value={pairing.checkIns.find((checkIn) => checkIn.point === point)?.text ?? ''}
          />
        ))}
        <TextAreaField name="result" label={say.result} value={pairing.result} hint={say.resultHint} />
        <ChoiceField
          name="state"
          label={say.pairingState}
          value={state}
          choices={STATES.map((each) => [each, say.pairingStates[each]])}
        />
        <div className={`${parts.row} ${parts.wrap}`} data-wide="">
          <button type="submit" className={parts.button} aria-label={say.savePairing(model)}>
            {everyPage.save}
          </button>
          <button
            type="button"
            className={parts.button}
            aria-label={say.removePairing(model)}
            onClick={() => void remove()}
          >
            {everyPage.remove}
          </button>
        </div>
      </form>
    </details>
  );
}
