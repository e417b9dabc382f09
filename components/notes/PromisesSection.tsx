import { useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { daysBetween } from '../../lib/meeting/day';
import type { Commitment } from '../../lib/notes/commitment';
import { editCommitment, renegotiateCommitment, setCommitmentState } from '../../lib/store/notes';
import type { Format } from '../../lib/words/format';
import { words } from '../../lib/words/words';
import { flushDrafts } from '../hooks/use-draft';
import { useFormat } from '../hooks/use-format';
import { useKeys } from '../hooks/use-keys';
import { useToday } from '../hooks/use-now';
import { textOf } from '../people/person-form';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './notes.module.css';

/** Promises shown until all are asked for. */
const MOST_SHOWN = 6;

interface PromisesSectionProps {
  readonly commitments: readonly Commitment[];
  readonly firstName: string;
}

/** Open promises, the mentor's own first, then the mentee's; what was closed today stays in sight. */
export function PromisesSection({ commitments, firstName }: PromisesSectionProps) {
  const today = useToday();
  const format = useFormat();
  const open = commitments.filter((commitment) => commitment.state === 'open');
  const closedToday = commitments.filter((commitment) => commitment.state === 'done' && commitment.closedOn === today);
  const all = [...open, ...closedToday].toSorted(mineFirstThenDue);
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useKeys({ p: () => list.current?.querySelector<HTMLInputElement>('[type="checkbox"]')?.focus() });
  // Many promises must not push the agenda out of sight.
  const shown = isWhole || all.length <= MOST_SHOWN + 1 ? all : all.slice(0, MOST_SHOWN);
  return (
    <Section title={words.notes.promises} aside={open.length > 0 ? words.notes.openCount(open.length) : undefined}>
      {shown.length === 0 ? (
        <p className={parts.empty}>{words.notes.noPromises}</p>
      ) : (
        <ul ref={list}>
          {shown.map((commitment) => (
            <PromiseItem
              key={commitment.id}
              commitment={commitment}
              firstName={firstName}
              today={today}
              format={format}
            />
          ))}
        </ul>
      )}
      {shown.length < all.length && (
        <button type="button" className={parts.word} data-first="" onClick={() => setWhole(true)}>
          {words.notes.allPromises(all.length)}
        </button>
      )}
    </Section>
  );
}

interface PromiseItemProps {
  readonly commitment: Commitment;
  readonly firstName: string;
  readonly today: string;
  readonly format: Format;
}

function PromiseItem({ commitment, firstName, today, format }: PromiseItemProps) {
  const { id, owner, text, state } = commitment;
  const [isEditing, setEditing] = useState(false);
  // The tick shows at once; the store follows, and then speaks for itself.
  const [wanted, setWanted] = useState<Commitment['state']>();
  if (wanted === state) setWanted(undefined);
  const isDone = (wanted ?? state) === 'done';
  const set = async (next: Commitment['state']): Promise<void> => {
    setWanted(next);
    // The tick is written into the note too: what is being typed there has to be on the disk before.
    await flushDrafts();
    await setCommitmentState(id, next, new Date()).catch(() => setWanted(undefined));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'd' && state === 'open') void set('dropped');
    else if (event.key === 'e' && state === 'open') setEditing(true);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') focusNext(event);
    else return;
    event.preventDefault();
  };
  if (isEditing) return <PromiseForm commitment={commitment} onDone={() => setEditing(false)} />;
  const standing = state === 'open' ? standingOf(commitment, today, format) : undefined;
  return (
    <li className={styles.promise} data-state={state} data-item="">
      <input
        type="checkbox"
        id={`promise-${id}`}
        checked={isDone}
        title={words.notes.keysOfPromise}
        onChange={(event) => void set(event.currentTarget.checked ? 'done' : 'open')}
        onKeyDown={press}
      />
      <label htmlFor={`promise-${id}`}>
        <span className={styles.who}>{owner === 'mentor' ? words.notes.youOwn : firstName}</span>{' '}
        <span data-private-text="">{text}</span>{' '}
        {standing && (
          <span className={parts.chip} data-tone={standing.tone} title={standing.exact}>
            {standing.text}
          </span>
        )}
      </label>
      {state === 'open' && (
        <>
          <button
            type="button"
            className={parts.word}
            aria-label={words.notes.editIt(text)}
            onClick={() => setEditing(true)}
          >
            {words.notes.edit}
          </button>
          <button
            type="button"
            className={parts.word}
            aria-label={words.notes.dropIt(text)}
            onClick={() => void set('dropped')}
          >
            {words.notes.drop}
          </button>
        </>
      )}
    </li>
  );
}

/** The check box above or below. */
function focusNext(event: KeyboardEvent<HTMLInputElement>): void {
  const boxes = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLInputElement>('[type="checkbox"]') ?? [])];
  const at = boxes.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
  boxes[at]?.focus();
}

interface PromiseFormProps {
  readonly commitment: Commitment;
  readonly onDone: () => void;
}

/** Other words or another day for a promise: a correction, or what was agreed in its place. */
function PromiseForm({ commitment, onDone }: PromiseFormProps) {
  const [hasFailed, setFailed] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.submitter);
    const wanted = { text: textOf(form, 'text'), dueOn: textOf(form, 'dueOn') };
    await flushDrafts();
    if (form.get('how') === 'anew') {
      await renegotiateCommitment(commitment.id, wanted, new Date());
      onDone();
    } else if (await editCommitment(commitment.id, wanted, new Date())) onDone();
    else setFailed(true);
  };
  return (
    <li className={styles.promise}>
      <form className={`${parts.stack} ${parts.grow}`} onSubmit={(event) => void submit(event)}>
        <label className={parts.field}>
          <span>{words.notes.promiseText}</span>
          {/* Asked for by a key or a button of this very line: the focus goes where that one was. */}
          {/* eslint-disable-next-line jsx-a11y-x/no-autofocus */}
          <input className={parts.input} name="text" required autoFocus dir="auto" defaultValue={commitment.text} />
        </label>
        <label className={parts.field}>
          <span>{words.notes.promiseDue}</span>
          <input className={parts.input} name="dueOn" type="date" defaultValue={commitment.dueOn} />
        </label>
        {hasFailed && (
          <p className={parts.notice} data-tone="due" role="alert">
            {words.notes.cannotSay}
          </p>
        )}
        <div className={`${parts.row} ${parts.wrap}`}>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            {words.notes.save}
          </button>
          <button type="submit" className={parts.button} name="how" value="anew" title={words.notes.renegotiatedHint}>
            {words.notes.renegotiated}
          </button>
          <button type="button" className={parts.word} onClick={onDone}>
            {words.everyPage.cancel}
          </button>
        </div>
      </form>
    </li>
  );
}

function standingOf(
  { dueOn, carried, madeOn }: Commitment,
  today: string,
  format: Format,
): { readonly tone: 'late' | 'due' | 'plain'; readonly text: string; readonly exact: string } {
  if (dueOn !== '') {
    const days = daysBetween(today, dueOn);
    const exact = format.exactDay(dueOn);
    if (days < 0) return { tone: 'late', text: words.notes.lateSince(format.ago(dueOn)), exact };
    if (days === 0) return { tone: 'due', text: words.notes.dueToday, exact };
    return { tone: days <= 3 ? 'due' : 'plain', text: words.notes.dueOn(format.day(dueOn)), exact };
  }
  const exact = format.exactDay(madeOn);
  if (carried >= 2) return { tone: 'late', text: `${format.ago(madeOn)}, ${words.notes.carriedOften(carried)}`, exact };
  return { tone: 'plain', text: words.notes.madeAgo(format.ago(madeOn)), exact };
}

function mineFirstThenDue(one: Commitment, other: Commitment): number {
  return (
    Number(one.owner === 'mentee') - Number(other.owner === 'mentee') ||
    (one.dueOn || '9999').localeCompare(other.dueOn || '9999') ||
    one.madeOn.localeCompare(other.madeOn) ||
    one.createdAt.localeCompare(other.createdAt)
  );
}
