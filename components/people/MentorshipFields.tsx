import { useId, useState } from 'react';
import type { Agreement, Mentorship } from '../../lib/mentorship/mentorship';
import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import { ChoiceField, Field, TextAreaField, TextField } from './Field';
import styles from './people.module.css';
import { AGREEMENT_FIELDS, STAGES, STATUSES, type FormErrors } from './person-form';
import { useWanted } from './use-listed';

/** Most people offered while a manager's name is typed. */
const MOST_OFFERED = 12;

const NOBODY: readonly Person[] = [];

const NOTHING_AGREED: Agreement = {
  scope: '',
  outOfScope: '',
  confidentiality: '',
  rhythm: '',
  ending: '',
  agreedOn: '',
};

interface MentorshipFieldsProps {
  /** Undefined for somebody who becomes a mentee with this form. */
  readonly mentorship: Mentorship | undefined;
  readonly everybody: readonly Person[];
  readonly errors: FormErrors;
}

/** The work with one mentee, and what both agreed. */
export function MentorshipFields({ mentorship, everybody, errors }: MentorshipFieldsProps) {
  const agreement = mentorship?.agreement ?? NOTHING_AGREED;
  const manager = everybody.find((person) => person.id === mentorship?.managerId);
  return (
    <>
      <fieldset>
        <legend>{people.mentorship}</legend>
        <div className={styles.fields}>
          <TextField name="nextRole" label={people.nextRole} value={mentorship?.nextRole ?? ''} />
          <TextField
            name="skillGaps"
            label={people.skillGaps}
            value={(mentorship?.skillGaps ?? []).map((gap) => gap.skill).join(', ')}
          />
          <TextField
            name="cadenceDays"
            label={people.cadence}
            value={String(mentorship?.cadenceDays ?? 14)}
            type="number"
            error={errors.cadenceDays}
          />
          <ChoiceField
            name="stage"
            label={people.stage}
            value={mentorship?.stageOverride ?? ''}
            choices={[['', people.stageProposed], ...STAGES.map((stage) => [stage, people.stageWords[stage]] as const)]}
          />
          <TextField name="startedOn" label={people.startedOn} value={mentorship?.startedOn ?? ''} type="date" />
          <TextField name="endsOn" label={people.endsOn} value={mentorship?.endsOn ?? ''} type="date" />
          <ChoiceField
            name="status"
            label={people.status}
            value={mentorship?.status ?? 'active'}
            choices={STATUSES.map((status) => [status, people.statusWords[status]])}
          />
          <ManagerField name={manager?.name ?? ''} everybody={everybody} error={errors.manager} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{people.agreement}</legend>
        <div className={styles.fields}>
          {AGREEMENT_FIELDS.map((field) => (
            <TextAreaField key={field} name={field} label={people[field]} value={agreement[field]} />
          ))}
          <TextField name="agreedOn" label={people.agreedOn} value={agreement.agreedOn} type="date" />
        </div>
      </fieldset>
    </>
  );
}

interface ManagerFieldProps {
  readonly name: string;
  readonly everybody: readonly Person[];
  readonly error: string | undefined;
}

/** Somebody of the list by name or address; a few that fit are offered while it is typed. */
function ManagerField({ name, everybody, error }: ManagerFieldProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const isTelling = typed.trim().length >= 2;
  const offered = useWanted(isTelling ? everybody : NOBODY, { query: typed, shown: 'all' }).slice(0, MOST_OFFERED);
  return (
    <Field label={people.manager} hint={people.managerHint} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            name="manager"
            list={list}
            defaultValue={name}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
          <datalist id={list}>
            {offered.map((person) => (
              <option key={person.id} value={person.name}>
                {person.addresses[0]}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
