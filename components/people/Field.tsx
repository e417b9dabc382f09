import { useId, type ReactNode } from 'react';
import parts from '../ui/parts.module.css';
import styles from './people.module.css';

/** What a control needs to be tied to its hint and its error. */
export interface ControlProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isWide?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled field with its hint and what is wrong with it. */
export function Field({ label, hint, error, isWide = false, children }: FieldProps) {
  const id = useId();
  const about = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])];
  return (
    <div className={parts.field} data-wide={isWide || undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        className: parts.input,
        'aria-describedby': about.length === 0 ? undefined : about.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={parts.small}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isWide?: boolean;
  readonly type?: 'text' | 'date' | 'number' | 'password';
  readonly isRequired?: boolean;
  readonly list?: string;
}

/** A labelled line of text, uncontrolled: the form is read when it is saved. */
export function TextField({ name, label, value, hint, error, isWide = false, type = 'text', ...more }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isWide={isWide}>
      {(control) => (
        <input
          {...control}
          name={name}
          type={type}
          defaultValue={value}
          autoComplete="off"
          required={more.isRequired}
          list={more.list}
          spellCheck={type === 'text' ? undefined : false}
        />
      )}
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, say: string])[];
}

/** A labelled choice of a few. */
export function ChoiceField({ name, label, value, choices }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} name={name} defaultValue={value}>
          {choices.map(([choice, say]) => (
            <option key={choice} value={choice}>
              {say}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TextAreaFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

/** A labelled text of several lines. */
export function TextAreaField({ name, label, value, hint }: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} isWide>
      {(control) => <textarea {...control} name={name} rows={2} defaultValue={value} />}
    </Field>
  );
}
