import { useId, useMemo, useRef, type KeyboardEvent, type SubmitEvent } from 'react';
import type { DuePairing } from '../../lib/introductions/waiting';
import { dayOf } from '../../lib/meeting/day';
import { withCheckIn, type Pairing } from '../../lib/mentorship/pairing';
import type { Person } from '../../lib/people/person';
import { shortNames } from '../../lib/people/short-names';
import { readFollowUps } from '../../lib/store/introductions';
import { savePairing } from '../../lib/store/mentorships';
import { popup, type Sides } from '../../lib/words/popup';
import { useFormat } from '../hooks/use-format';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import { Done } from './Done';
import styles from './introduction-item.module.css';
import type { Deeds } from './use-deeds';

interface PairingItemProps {
  /** What is due; a pairing that was answered stays with its answer. */
  readonly item: DuePairing;
  readonly mentee: Person;
  readonly model: Person;
  readonly deeds: Deeds;
  readonly names?: ReadonlyMap<string, string>;
  readonly onAct?: (pairingId: string) => void;
}

/** A pairing in which it is time to ask how it goes: one press, or a line of one's own; either can be taken back. */
export function PairingItem({ item, mentee, model, deeds, names, onAct }: PairingItemProps) {
  const { pairing, checkIn, due } = item;
  const format = useFormat();
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const isKeeping = useRef(false);
  /** What the last answer was about: until the page shows it, it is no news that there is one. */
  const ownAnswer = useRef<Pairing>(undefined);
  const sides: Sides = useMemo(() => {
    const known = names ?? shortNames([mentee, model]);
    return { mentee: known.get(mentee.id) ?? mentee.name, contact: known.get(model.id) ?? model.name };
  }, [mentee, model, names]);
  const { id, skill } = pairing;
  const isEnd = checkIn.point === 'end';
  const isAnswered = pairing.checkIns.some(({ point }) => point === checkIn.point) || pairing.state !== 'active';

  const note = async (text: string): Promise<void> => {
    const now = new Date();
    const heard = withCheckIn(pairing, { point: checkIn.point, on: dayOf(now), text });
    const next: Pairing = isEnd ? { ...heard, result: text, state: 'finished' } : heard;
    if (isKeeping.current) return;
    onAct?.(id);
    isKeeping.current = true;
    try {
      if (await replacePairing(pairing, next))
        deeds.did({
          itemId: id,
          say: isEnd ? popup.pairingEnded : popup.checkInNoted,
          undo: () => replacePairing(next, pairing),
        });
      else if (ownAnswer.current !== pairing) deeds.missed(id);
      ownAnswer.current = pairing;
    } finally {
      isKeeping.current = false;
    }
    card.current?.focus({ preventScroll: true });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('heard');
    if (typeof text === 'string' && text.trim() !== '') void note(text.trim());
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLInputElement)) {
      // Held down it must not press the answer that it has led to.
      event.preventDefault();
    } else if (event.key === 'Escape' && event.target !== event.currentTarget) {
      event.preventDefault();
      card.current?.focus({ preventScroll: true });
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
      card.current?.querySelector<HTMLElement>('[data-next]')?.focus();
    }
  };
  const undo = (): void => {
    void deeds.undo(id).then(() => card.current?.focus({ preventScroll: true }));
  };
  return (
    // The card itself takes the focus for its keys; everything that they do is a control as well.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <article
      ref={card}
      className={styles.item}
      aria-labelledby={heading}
      data-follow-up={id}
      tabIndex={-1}
      onKeyDown={press}
    >
      <div className={styles.head}>
        <span className={styles.pair}>
          <Avatar name={mentee.name} size="small" />
          <Avatar name={model.name} size="small" />
        </span>
        <div className={parts.grow}>
          <h3 id={heading} title={`${mentee.name}, ${model.name}`}>
            {popup.beside(sides)}
          </h3>
          <p className={parts.small} title={format.exactDay(checkIn.on)}>
            {skill !== '' && (
              <>
                <span dir="auto">{skill}</span> ·{' '}
              </>
            )}
            {item.days === 0 ? popup.checkInToday(checkIn.point) : popup.checkIn(checkIn.point, format.ago(checkIn.on))}
          </p>
        </div>
        {!isAnswered && (
          <span className={parts.chip} data-tone={due === 'late' ? 'late' : 'due'}>
            {popup.due(due)}
          </span>
        )}
      </div>
      <p className={styles.done} role="status">
        <Done deeds={deeds} itemId={id} onUndo={undo} />
      </p>
      {!isAnswered && (
        <form className={styles.heard} onSubmit={submit}>
          {!isEnd && (
            <div className={styles.actions} role="group" aria-label={popup.howGoesNames(sides)}>
              {popup.quickAnswers.map((answer, index) => (
                <button
                  key={answer}
                  type="button"
                  className={parts.button}
                  {...(index === 0 && { 'data-next': '' })}
                  onClick={() => void note(answer)}
                >
                  {answer}
                </button>
              ))}
            </div>
          )}
          <div className={parts.row}>
            <input
              name="heard"
              className={parts.input}
              aria-label={isEnd ? popup.resultNames(sides) : popup.howGoesNames(sides)}
              placeholder={isEnd ? popup.pairingResult : popup.howGoes(sides)}
              autoComplete="off"
              dir="auto"
              {...(isEnd && { 'data-next': '' })}
            />
            <button type="submit" className={parts.button}>
              {isEnd ? popup.pairingEnd : popup.noteIt}
            </button>
          </div>
        </form>
      )}
    </article>
  );
}

/** Keeps a pairing as `next`; resolves to false where it is gone or no longer as it was `seen`. */
async function replacePairing(seen: Pairing, next: Pairing): Promise<boolean> {
  const { pairings } = await readFollowUps();
  const stored = pairings.find(({ id }) => id === seen.id);
  if (stored?.state !== seen.state || JSON.stringify(stored.checkIns) !== JSON.stringify(seen.checkIns)) return false;
  const { menteeId, modelId } = stored;
  await savePairing({ ...next, menteeId, modelId }, new Date());
  return true;
}
