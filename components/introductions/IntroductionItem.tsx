import { Ellipsis } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { DRAFT_OF_STEP, type DraftKind } from '../../lib/introductions/drafts';
import type { Introduction, IntroductionState } from '../../lib/introductions/introduction';
import {
  advance,
  dueOf,
  nextSteps,
  recordOutcome,
  remind,
  snooze,
  type DueWord,
  type NextStep,
} from '../../lib/introductions/life';
import { addDays, dayOf } from '../../lib/meeting/day';
import { firstName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { saveIntroduction } from '../../lib/store/introductions';
import { everyPage } from '../../lib/words/every-page';
import { popup, type Sides } from '../../lib/words/popup';
import { useFormat } from '../hooks/use-format';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import { DraftBox } from './DraftBox';
import styles from './introduction-item.module.css';
import { OutcomeForm, type OutcomeAnswer } from './OutcomeForm';

/** Days an introduction that is put off rests. */
const NOT_NOW_DAYS = 91;

/** What the mentor is asked or offered first in each state, before all else that may have happened. */
const QUICK_MOVES: Readonly<Record<IntroductionState, readonly IntroductionState[]>> = {
  idea: [],
  'mentee-asked': ['mentee-yes'],
  'mentee-yes': [],
  'contact-asked': ['contact-yes'],
  'contact-yes': ['introduced'],
  introduced: ['met'],
  met: [],
  outcome: ['thanked'],
  thanked: [],
  'mentee-declined': [],
  'contact-declined': [],
  'not-now': [],
  dropped: [],
};

const TONES: Readonly<Record<Exclude<DueWord, 'none'>, string>> = {
  late: 'late',
  today: 'due',
  soon: 'plain',
  waiting: 'plain',
};

interface IntroductionItemProps {
  readonly introduction: Introduction;
  readonly mentee: Person;
  readonly contact: Person;
  readonly now: Date;
  /** Told before the introduction changes, so that a list may keep the item where it is. */
  readonly onAct?: (introductionId: string) => void;
}

/** One introduction with what is due in it and the next step as one click; every click can be taken back. */
export function IntroductionItem({ introduction, mentee, contact, now, onAct }: IntroductionItemProps) {
  const format = useFormat();
  const heading = useId();
  const [open, setOpen] = useState<DraftKind | 'outcome' | 'more' | undefined>();
  const [done, setDone] = useState<{ readonly say: string; readonly before: Introduction } | undefined>();
  const sides: Sides = { mentee: firstName(mentee.name), contact: firstName(contact.name) };
  const { due, since, nextStep } = dueOf(introduction, now);
  const draftKind = DRAFT_OF_STEP[nextStep.code];

  const keep = async (next: Introduction, say: string): Promise<void> => {
    onAct?.(introduction.id);
    await saveIntroduction(next, new Date());
    setOpen(undefined);
    setDone({ say, before: introduction });
  };
  const move = ({ to, actor }: NextStep): void => {
    if (to === 'outcome') {
      setOpen('outcome');
      return;
    }
    const at = new Date();
    const until = to === 'not-now' ? { until: addDays(dayOf(at), NOT_NOW_DAYS) } : {};
    const moved = advance(introduction, to, { at: at.toISOString(), actor, ...until });
    if (moved.status === 'moved') void keep(moved.introduction, popup.moved(to, sides));
  };
  const putOff = (until: string): void => {
    void keep(snooze(introduction, until, new Date().toISOString()), popup.snoozed(format.day(until)));
  };
  const sent = (kind: DraftKind): void => {
    const steps: Partial<Record<DraftKind, IntroductionState>> = {
      'ask-mentee': 'mentee-asked',
      'ask-contact': 'contact-asked',
      join: 'introduced',
      thanks: 'thanked',
    };
    const to = steps[kind];
    const step = nextSteps(introduction).find((each) => each.to === to);
    if (step) move(step);
    else void keep(remind(introduction, new Date().toISOString()), popup.reminded(sides, kind));
  };
  const noteOutcome = ({ outcome, impression }: OutcomeAnswer): void => {
    const at = new Date().toISOString();
    void keep(recordOutcome(introduction, outcome, { at, impression }), popup.moved('outcome', sides));
  };
  const takeBack = async (before: Introduction): Promise<void> => {
    await saveIntroduction(before, new Date());
    setDone(undefined);
  };

  const steps = nextSteps(introduction);
  const quick = steps.filter((step) => QUICK_MOVES[introduction.state].includes(step.to)).slice(0, 1);
  const others = steps.filter(
    (step, index) => !quick.some(({ to }) => to === step.to) && steps.findIndex(({ to }) => to === step.to) === index,
  );
  const isForward = introduction.state === 'not-now' || introduction.state === 'dropped';
  const [first] = steps;
  const canTellOutcome = ['met', 'thanked'].includes(introduction.state);

  return (
    <article className={styles.item} aria-labelledby={heading}>
      <div className={styles.head}>
        <span className={styles.pair}>
          <Avatar name={mentee.name} size="small" />
          <Avatar name={contact.name} size="small" />
        </span>
        <div className={parts.grow}>
          <h3 id={heading} title={`${mentee.name}, ${contact.name}`}>
            <span aria-hidden="true">{popup.pair(sides)}</span>
            <span className="unseen">{popup.pairSpoken(sides)}</span>
          </h3>
          <p className={parts.small} title={since === '' ? undefined : format.exactDay(since)}>
            {introduction.need !== '' && `${introduction.need} · `}
            {popup.standing(introduction.state, sides, since === '' ? '' : format.ago(since))}
          </p>
        </div>
        {due !== 'none' && (
          <span className={parts.chip} data-tone={TONES[due]}>
            {due === 'waiting' && introduction.snoozedUntil > dayOf(now)
              ? popup.snoozedUntil(format.day(introduction.snoozedUntil))
              : popup.due(due)}
          </span>
        )}
      </div>

      <p className={styles.done} role="status">
        {done && (
          <>
            <span>{done.say}</span>
            <button type="button" className={parts.word} data-first onClick={() => void takeBack(done.before)}>
              {everyPage.undo}
            </button>
          </>
        )}
      </p>

      <div className={styles.actions}>
        {nextStep.code === 'ask-how-it-went' &&
          quick.map((step) => <Move key={step.to} step={step} sides={sides} isFirst onMove={move} />)}
        {draftKind && (
          <button
            type="button"
            className={`${parts.button} ${nextStep.code === 'ask-how-it-went' ? '' : parts.primary}`}
            aria-expanded={open === draftKind}
            onClick={() => setOpen(open === draftKind ? undefined : draftKind)}
          >
            {popup.write(draftKind, sides)}
          </button>
        )}
        {nextStep.code !== 'ask-how-it-went' &&
          quick.map((step) => (
            <Move key={step.to} step={step} sides={sides} isFirst={draftKind === undefined} onMove={move} />
          ))}
        {isForward && first && <Move step={first} sides={sides} isFirst onMove={move} />}
        {introduction.state === 'introduced' && (
          <button type="button" className={parts.button} onClick={() => putOff(addDays(dayOf(new Date()), 7))}>
            {popup.notYet}
          </button>
        )}
        {canTellOutcome && (
          <button
            type="button"
            className={`${parts.button} ${draftKind ? '' : parts.primary}`}
            aria-expanded={open === 'outcome'}
            onClick={() => setOpen(open === 'outcome' ? undefined : 'outcome')}
          >
            {popup.outcome}
          </button>
        )}
        <button
          type="button"
          className={parts.quiet}
          aria-label={popup.moreAbout(sides)}
          title={popup.more}
          aria-expanded={open === 'more'}
          onClick={() => setOpen(open === 'more' ? undefined : 'more')}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      </div>

      {open !== undefined && open !== 'outcome' && open !== 'more' && (
        <DraftBox kind={open} introduction={introduction} mentee={mentee} contact={contact} onSent={() => sent(open)} />
      )}
      {open === 'outcome' && <OutcomeForm introduction={introduction} sides={sides} onNote={noteOutcome} />}

      {open === 'more' && (
        <div className={styles.choices}>
          <MoreRow title={popup.snooze}>
            {snoozeChoices(dayOf(now)).map(({ say, until }) => (
              <button
                key={say}
                type="button"
                className={parts.word}
                title={format.exactDay(until)}
                onClick={() => putOff(until)}
              >
                {say}
              </button>
            ))}
          </MoreRow>
          {others.length > 0 && (
            <MoreRow title={popup.otherSteps}>
              {others.map((step) => (
                <button key={step.to} type="button" className={parts.word} onClick={() => move(step)}>
                  {popup.move(step.to, sides)}
                </button>
              ))}
            </MoreRow>
          )}
        </div>
      )}
    </article>
  );
}

interface MoveProps {
  readonly step: NextStep;
  readonly sides: Sides;
  readonly isFirst: boolean;
  readonly onMove: (step: NextStep) => void;
}

function Move({ step, sides, isFirst, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className={isFirst ? `${parts.button} ${parts.primary}` : parts.button}
      onClick={() => onMove(step)}
    >
      {popup.move(step.to, sides)}
    </button>
  );
}

function MoreRow({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={parts.small}>
        {title}
      </span>
      <div className={`${parts.row} ${parts.wrap} ${styles.words}`}>{children}</div>
    </div>
  );
}

/** Natural days to come back to something. */
function snoozeChoices(today: string): readonly { readonly say: string; readonly until: string }[] {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return [
    { say: popup.snoozeTomorrow, until: addDays(today, 1) },
    { say: popup.snoozeMonday, until: addDays(today, (8 - weekday) % 7 || 7) },
    { say: popup.snoozeFortnight, until: addDays(today, 14) },
    { say: popup.snoozeMonth, until: addDays(today, 30) },
  ];
}
