import { Ellipsis } from 'lucide-react';
import {
  lazy,
  Suspense,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import type { DraftKind } from '../../lib/introductions/draft-kind';
import { DRAFT_OF_STEP, REMINDER_IN } from '../../lib/introductions/drafts';
import type { Introduction, IntroductionState } from '../../lib/introductions/introduction';
import {
  advance,
  dueOf,
  nextSteps,
  recordOutcome,
  remind,
  snooze,
  undoLastStep,
  type Due,
  type DueWord,
  type NextStep,
} from '../../lib/introductions/life';
import { addDays, dayOf } from '../../lib/meeting/day';
import type { Person } from '../../lib/people/person';
import { keepIntroduction } from '../../lib/store/introductions';
import { shortNames } from '../../lib/people/short-names';
import { popup, type Sides } from '../../lib/words/popup';
import { useFormat } from '../hooks/use-format';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import { Done } from './Done';
import styles from './introduction-item.module.css';
import { OutcomeForm, type OutcomeAnswer } from './OutcomeForm';
import type { Deeds } from './use-deeds';

/** Messages are written when they are asked for. */
const DraftBox = lazy(async () => ({ default: (await import('./DraftBox')).DraftBox }));

/** Days an introduction that is put off rests. */
const NOT_NOW_DAYS = 91;
const NOT_YET_DAYS = 7;

/** What may have happened in each state that stands on the card itself; the rest is one press further. */
const QUICK_MOVES: Readonly<Record<IntroductionState, readonly IntroductionState[]>> = {
  idea: ['mentee-asked'],
  'mentee-asked': ['mentee-yes', 'mentee-declined'],
  'mentee-yes': ['contact-asked'],
  'contact-asked': ['contact-yes', 'contact-declined'],
  'contact-yes': ['introduced'],
  introduced: ['met'],
  met: [],
  outcome: ['thanked'],
  thanked: [],
  'mentee-declined': ['idea'],
  'contact-declined': ['idea'],
  'not-now': [],
  dropped: ['idea'],
};

/** The state an introduction is in once a message is sent; others count as a reminder. */
const SENT_MOVES: Partial<Record<DraftKind, IntroductionState>> = {
  'ask-mentee': 'mentee-asked',
  'ask-contact': 'contact-asked',
  join: 'introduced',
  thanks: 'thanked',
};

/** States in which the contact's impression may be asked for. */
const CAN_ASK_IMPRESSION: readonly IntroductionState[] = ['met', 'outcome', 'thanked'];
/** States in which it can be told how it went; of two who were introduced it then goes without saying that they met. */
const CAN_TELL_OUTCOME: readonly IntroductionState[] = ['introduced', 'met', 'outcome', 'thanked'];

const TONES: Readonly<Record<Exclude<DueWord, 'none'>, string>> = {
  late: 'late',
  today: 'due',
  soon: 'plain',
  waiting: 'plain',
};

/** What may be unfolded below a card. */
type Unfolded = DraftKind | 'outcome' | 'more' | 'snooze';

interface IntroductionItemProps {
  readonly introduction: Introduction;
  readonly mentee: Person;
  readonly contact: Person;
  readonly now: Date;
  readonly deeds: Deeds;
  /** What people are called in the list it stands in, by id; without it, what tells the two apart. */
  readonly names?: ReadonlyMap<string, string>;
  /** Told before the introduction changes, so that a list may keep the item where it is. */
  readonly onAct?: (introductionId: string) => void;
  /** What is unfolded at first. */
  readonly unfolded?: 'outcome';
}

/**
 * One introduction with what is due in it and the next step as one press; every press can be taken back. The card takes
 * the focus: Enter is the next step, `s` puts it off, Escape folds away what is open.
 */
export function IntroductionItem({
  introduction,
  mentee,
  contact,
  now,
  deeds,
  names,
  onAct,
  unfolded,
}: IntroductionItemProps) {
  const format = useFormat();
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const isKeeping = useRef(false);
  /** What the last change was made from: until the page shows what came of it, it is no news that it has changed. */
  const ownChange = useRef<Introduction>(undefined);
  const [open, setOpen] = useState<Unfolded | undefined>(unfolded);
  const sides = useSides(mentee, contact, names);
  const { id, state, need, steps: past, snoozedUntil, whyNot } = introduction;
  const due = dueOf(introduction, now);
  const { since } = due;
  const today = dayOf(now);

  const keep = async (next: Introduction, say: string): Promise<void> => {
    // A step that changes nothing is none, and a second press on one counts no more than the first.
    if (next === introduction || isKeeping.current) return;
    onAct?.(id);
    isKeeping.current = true;
    try {
      const kept = await keepIntroduction(introduction, next);
      if (kept.status === 'kept') deeds.did({ itemId: id, say, undo: kept.undo });
      else if (ownChange.current !== introduction) deeds.missed(id);
      ownChange.current = introduction;
    } finally {
      isKeeping.current = false;
    }
    setOpen(undefined);
    // What was pressed may be gone with the step: the card takes the focus, and the next key goes on from there.
    card.current?.focus({ preventScroll: true });
  };
  const steps = nextSteps(introduction);
  const move = ({ to, actor }: NextStep, say = popup.moved(to, sides)): void => {
    if (to === 'outcome') {
      setOpen('outcome');
      return;
    }
    const at = new Date();
    const until = to === 'not-now' ? { until: addDays(dayOf(at), NOT_NOW_DAYS) } : {};
    const moved = advance(introduction, to, { at: at.toISOString(), actor, ...until });
    if (moved.status === 'moved') void keep(moved.introduction, say);
  };
  const putOff = (until: string): void => {
    void keep(snooze(introduction, until, new Date().toISOString()), popup.snoozed(format.day(until)));
  };
  const wake = (): void => void keep(snooze(introduction, '', new Date().toISOString()), popup.awake);
  const sent = (kind: DraftKind): void => {
    const step = steps.find(({ to }) => to === SENT_MOVES[kind]);
    if (step) move(step);
    else void keep(remind(introduction, new Date().toISOString()), popup.reminded(sides, kind));
  };
  const noteOutcome = ({ outcome, impression }: OutcomeAnswer): void => {
    const at = new Date().toISOString();
    const met = state === 'introduced' ? advance(introduction, 'met', { at, actor: 'mentee' }) : undefined;
    const after = met?.status === 'moved' ? met.introduction : introduction;
    void keep(recordOutcome(after, outcome, { at, impression }), popup.moved('outcome', sides));
  };
  const takeBackStep = (): void => void keep(undoLastStep(introduction, new Date().toISOString()), popup.takenBack);
  const undo = (): void => {
    void deeds.undo(id).then(() => card.current?.focus({ preventScroll: true }));
  };
  const toggle = (part: Unfolded): void => setOpen(open === part ? undefined : part);

  const isOver = due.due === 'none';
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && event.repeat && !isField(event.target)) {
      // Held down it is one step, not the whole way.
      event.preventDefault();
    } else if (event.key === 'Escape' && open !== undefined) {
      event.preventDefault();
      setOpen(undefined);
      card.current?.focus({ preventScroll: true });
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
      card.current?.querySelector<HTMLElement>('[data-next]')?.click();
    } else if (event.key === 's' && !isOver && !isField(event.target)) {
      event.preventDefault();
      setOpen('snooze');
    }
  };

  const isAsleep = snoozedUntil > today;
  const standing =
    state === 'dropped' && whyNot !== ''
      ? popup.turnedDown(whyNot)
      : popup.standing(state, sides, since === '' ? '' : format.ago(since));

  return (
    // The card itself takes the focus for its keys; everything that they do is a button as well.
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
          <Avatar name={contact.name} size="small" />
        </span>
        <div className={parts.grow}>
          <h3 id={heading} title={`${mentee.name}, ${contact.name}`}>
            <span aria-hidden="true">{popup.pair(sides)}</span>
            <span className="unseen">{popup.pairSpoken(sides)}</span>
          </h3>
          <p className={parts.small} title={since === '' ? undefined : format.exactDay(since)}>
            {need !== '' && (
              <>
                <span dir="auto">{need}</span> ·{' '}
              </>
            )}
            {standing}
            {isAsleep && ` · ${popup.snoozedUntil(format.day(snoozedUntil))}`}
          </p>
        </div>
        {due.due !== 'none' && !isAsleep && (
          <span className={parts.chip} data-tone={due.isStuck ? 'plain' : TONES[due.due]}>
            {due.isStuck ? popup.stuck : popup.due(due.due)}
          </span>
        )}
      </div>

      <p className={styles.done} role="status">
        <Done deeds={deeds} itemId={id} onUndo={undo} />
      </p>
      {due.isStuck && <p className={styles.question}>{popup.isStuck(state, sides)}</p>}

      <Actions
        introduction={introduction}
        due={due}
        steps={steps}
        sides={sides}
        isAsleep={isAsleep}
        open={open}
        onMove={move}
        onToggle={toggle}
        onNotYet={() => putOff(addDays(dayOf(new Date()), NOT_YET_DAYS))}
        onWake={wake}
      />

      {open !== undefined && (
        <Unfold key={open} part={open}>
          {open === 'outcome' ? (
            <OutcomeForm introduction={introduction} sides={sides} onNote={noteOutcome} />
          ) : open === 'more' || open === 'snooze' ? (
            <More
              introduction={introduction}
              due={due}
              steps={steps}
              sides={sides}
              today={today}
              onMove={move}
              onWrite={setOpen}
              onPutOff={putOff}
              {...(past.length > 1 && deeds.lastOf(id) === undefined && { onTakeBack: takeBackStep, standing })}
            />
          ) : (
            <Suspense>
              <DraftBox
                kind={open}
                introduction={introduction}
                mentee={mentee}
                contact={contact}
                onSent={() => sent(open)}
              />
            </Suspense>
          )}
        </Unfold>
      )}
    </article>
  );
}

/** What the two are called: as the list says, or as it takes to tell them apart. */
function useSides(mentee: Person, contact: Person, names: ReadonlyMap<string, string> | undefined): Sides {
  return useMemo(() => {
    const known = names ?? shortNames([mentee, contact]);
    return { mentee: known.get(mentee.id) ?? mentee.name, contact: known.get(contact.id) ?? contact.name };
  }, [mentee, contact, names]);
}

interface StepsProps {
  readonly introduction: Introduction;
  readonly due: Due;
  readonly steps: readonly NextStep[];
  readonly sides: Sides;
  readonly onMove: (step: NextStep, say?: string) => void;
}

interface ActionsProps extends StepsProps {
  readonly isAsleep: boolean;
  readonly open: Unfolded | undefined;
  readonly onToggle: (part: Unfolded) => void;
  readonly onNotYet: () => void;
  readonly onWake: () => void;
}

/** The next step first, then what may have happened instead. */
function Actions(props: ActionsProps) {
  const { introduction, due, steps, sides, isAsleep, open, onMove, onToggle, onNotYet, onWake } = props;
  const { state } = introduction;
  const buttons: ReactNode[] = [];
  const add = (key: string, say: string, act: () => void, part?: Unfolded): void => {
    const isFirst = buttons.length === 0;
    const isLoud = isFirst && due.due !== 'none';
    buttons.push(
      <button
        key={key}
        type="button"
        className={isLoud ? `${parts.button} ${parts.primary}` : parts.button}
        {...(isFirst && { 'data-next': '' })}
        {...(part !== undefined && { 'aria-expanded': open === part })}
        onClick={single(act)}
      >
        {say}
      </button>,
    );
  };
  const write = (kind: DraftKind, say = popup.write(kind, sides)): void => add(kind, say, () => onToggle(kind), kind);
  const [first] = steps;
  const draft = DRAFT_OF_STEP[due.nextStep.code];
  const quick = QUICK_MOVES[state].flatMap((to) => steps.find((step) => step.to === to) ?? []);
  const [onward, ...noes] = quick;

  if (state === 'not-now') {
    if (first) add(first.to, popup.takeUpAgain, () => onMove(first, popup.takenUpAgain));
  } else if (isAsleep) {
    add('wake', popup.wakeUp, onWake);
  } else if (due.isStuck) {
    const again = REMINDER_IN[state];
    const rest = steps.find(({ to }) => to === 'dropped');
    if (again) write(again, popup.askAgain);
    if (rest) add('dropped', popup.letRest, () => onMove(rest));
    if (onward) add(onward.to, popup.move(onward.to, sides), () => onMove(onward));
  } else if (state === 'introduced') {
    if (onward) add(onward.to, popup.move(onward.to, sides), () => onMove(onward));
    if (due.due !== 'waiting') {
      add('not-yet', popup.notYet, onNotYet);
      if (draft) write(draft);
    }
  } else {
    if (draft && due.due !== 'waiting') write(draft);
    if (onward) add(onward.to, popup.move(onward.to, sides), () => onMove(onward));
    for (const no of noes) add(no.to, popup.move(no.to, sides), () => onMove(no));
    if (state === 'met' || due.nextStep.code === 'record-outcome')
      add('outcome', popup.outcome, () => onToggle('outcome'), 'outcome');
  }
  const isMore = open === 'more' || open === 'snooze';
  return (
    <div className={styles.actions}>
      {buttons}
      <button
        type="button"
        className={parts.quiet}
        aria-label={popup.moreAbout(sides)}
        title={popup.more}
        aria-expanded={isMore}
        onClick={single(() => onToggle(open === 'snooze' ? 'snooze' : 'more'))}
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** What is unfolded below a card takes the focus, so that the next key is for it. */
function Unfold({ part, children }: { readonly part: Unfolded; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isList = part === 'snooze' || part === 'outcome';
    const first = isList ? box.current?.querySelector<HTMLElement>('button, input') : undefined;
    (first ?? box.current)?.focus({ preventScroll: true });
    if (!box.current) return undefined;
    // What has to be fetched first comes into sight when it is there.
    const watch = new ResizeObserver(([entry]) => entry?.target.scrollIntoView({ block: 'nearest' }));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [part]);
  return (
    <div ref={box} className={styles.unfolded} tabIndex={-1}>
      {children}
    </div>
  );
}

interface MoreProps extends StepsProps {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onWrite: (kind: DraftKind) => void;
  readonly onPutOff: (until: string) => void;
  readonly onTakeBack?: () => void;
  /** Where it stands, in words: what would be taken back. */
  readonly standing?: string;
}

/** All else: put it off, what happened, other messages, one step back. */
function More({ introduction, due, steps, sides, today, standing, ...deeds }: MoreProps) {
  const format = useFormat();
  const { onMove, onWrite, onPutOff, onTakeBack } = deeds;
  const { state } = introduction;
  const onCard = due.isStuck ? [...QUICK_MOVES[state].slice(0, 1), 'dropped'] : QUICK_MOVES[state];
  const resting = state === 'not-now' ? steps[0] : undefined;
  const others = steps.filter(
    (step, index) =>
      step !== resting && !onCard.includes(step.to) && steps.findIndex(({ to }) => to === step.to) === index,
  );
  const early = due.due === 'waiting' ? REMINDER_IN[state] : undefined;
  const impression: readonly DraftKind[] = CAN_ASK_IMPRESSION.includes(state) ? ['ask-impression'] : [];
  const drafts = [...(early ? [early] : []), ...impression];
  const canTell = CAN_TELL_OUTCOME.includes(state) && !others.some(({ to }) => to === 'outcome');
  return (
    <div className={styles.choices}>
      {due.due !== 'none' && <Snooze today={today} onPutOff={onPutOff} />}
      {(others.length > 0 || onTakeBack) && (
        <MoreRow title={popup.otherSteps}>
          {others.map((step) => (
            <button key={step.to} type="button" className={parts.word} onClick={() => onMove(step)}>
              {popup.move(step.to, sides)}
            </button>
          ))}
          {canTell && (
            <button type="button" className={parts.word} onClick={() => onMove({ to: 'outcome', actor: 'mentor' })}>
              {popup.outcome}
            </button>
          )}
          {onTakeBack && (
            <button type="button" className={parts.word} onClick={onTakeBack} title={format.exactDay(due.since)}>
              {popup.takeBackStep(standing ?? '')}
            </button>
          )}
        </MoreRow>
      )}
      {drafts.length > 0 && (
        <MoreRow title={popup.otherDrafts}>
          {drafts.map((kind) => (
            <button key={kind} type="button" className={parts.word} onClick={() => onWrite(kind)}>
              {popup.write(kind, sides)}
            </button>
          ))}
        </MoreRow>
      )}
    </div>
  );
}

/** Days to come back to it: the natural ones, or any other. */
function Snooze({ today, onPutOff }: { readonly today: string; readonly onPutOff: (until: string) => void }) {
  const format = useFormat();
  const tomorrow = addDays(today, 1);
  const set = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('day');
    if (typeof day === 'string' && day >= tomorrow) onPutOff(day);
  };
  return (
    <MoreRow title={popup.snooze}>
      {snoozeChoices(today).map(({ say, until }) => (
        <button
          key={say}
          type="button"
          className={parts.word}
          title={format.exactDay(until)}
          onClick={() => onPutOff(until)}
        >
          {say}
        </button>
      ))}
      <form className={styles.day} onSubmit={set}>
        <input
          type="date"
          name="day"
          required
          min={tomorrow}
          className={styles.date}
          aria-label={popup.snoozeDay}
          title={popup.snoozeDay}
        />
        <button type="submit" className={parts.word}>
          {popup.snoozeTo}
        </button>
      </form>
    </MoreRow>
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

/** Natural days to come back to something; two that fall on one day are one. */
function snoozeChoices(today: string): readonly { readonly say: string; readonly until: string }[] {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const monday = addDays(today, (8 - weekday) % 7 || 7);
  const tomorrow = addDays(today, 1);
  return [
    { say: popup.snoozeTomorrow, until: tomorrow },
    ...(monday === tomorrow ? [] : [{ say: popup.snoozeMonday, until: monday }]),
    { say: popup.snoozeFortnight, until: addDays(today, 14) },
    { say: popup.snoozeMonth, until: addDays(today, 30) },
  ];
}

/** Acts on the first press of a double one: by the second another step stands in the place of the first. */
function single(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
