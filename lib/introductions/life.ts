import { dayOf, daysBetween } from '../meeting/day';
import {
  INTRODUCTION_STATES,
  type Introduction,
  type IntroductionActor,
  type IntroductionState,
  type IntroductionStep,
  type KeptMessage,
  type ReplacedByStep,
} from './introduction';

/** A step an introduction may take next, and whose doing it is. */
export interface NextStep {
  readonly to: IntroductionState;
  readonly actor: IntroductionActor;
}

type Ways = Partial<Record<IntroductionState, readonly IntroductionActor[]>>;

const MENTOR = ['mentor'] as const;
const MENTEE = ['mentee'] as const;
const CONTACT = ['contact'] as const;
const BOTH = ['mentee', 'contact'] as const;
const ANYBODY = ['mentor', 'mentee', 'contact'] as const;

/** Until both are joined either may say no; until it is over, anybody may say not now, and the mentor may drop it. */
const BEFORE_MENTEE_YES: Ways = { 'mentee-declined': MENTEE, 'not-now': ANYBODY, dropped: MENTOR };
const BEFORE_JOINED: Ways = { ...BEFORE_MENTEE_YES, 'contact-declined': CONTACT };

/**
 * From each state the states it may move to, and whose doing each is. A yes given in passing needs no asking before it,
 * but the contact is never asked before the mentee has said yes. `not-now` also goes back where it was, and what the two
 * say meanwhile counts: `nextSteps`.
 */
const WAYS: Readonly<Record<IntroductionState, Ways>> = {
  idea: { 'mentee-asked': MENTOR, 'mentee-yes': MENTEE, ...BEFORE_MENTEE_YES },
  'mentee-asked': { 'mentee-yes': MENTEE, ...BEFORE_MENTEE_YES },
  'mentee-yes': { 'contact-asked': MENTOR, 'contact-yes': CONTACT, ...BEFORE_JOINED },
  'contact-asked': { 'contact-yes': CONTACT, ...BEFORE_JOINED },
  'contact-yes': { introduced: MENTOR, ...BEFORE_JOINED },
  introduced: { met: BOTH, 'not-now': ANYBODY, dropped: MENTOR },
  met: { outcome: ANYBODY, thanked: MENTOR, dropped: MENTOR },
  outcome: { thanked: MENTOR },
  thanked: {},
  'mentee-declined': { idea: MENTOR },
  'contact-declined': { idea: MENTOR },
  'not-now': { dropped: MENTOR },
  dropped: { idea: MENTOR },
};

/** Both have said yes and nobody took it back: only then may contact details pass from one to the other. */
export function hasBothYes(introduction: Pick<Introduction, 'state' | 'steps'>): boolean {
  const { state, steps } = introduction;
  // A state that is none, from a file written by hand, is nobody's yes.
  return isState(state) && BOTH_YES[state === 'not-now' ? resting(steps) : state];
}

const BOTH_YES: Readonly<Record<IntroductionState, boolean>> = {
  idea: false,
  'mentee-asked': false,
  'mentee-yes': false,
  'contact-asked': false,
  'contact-yes': true,
  introduced: true,
  met: true,
  outcome: true,
  thanked: true,
  'mentee-declined': false,
  'contact-declined': false,
  'not-now': false,
  dropped: false,
};

function isState(state: string): state is IntroductionState {
  return INTRODUCTION_STATES.some((known) => known === state);
}

/** The state, or where it is none the last one that was. */
function stateOf({ state, steps }: Pick<Introduction, 'state' | 'steps'>): IntroductionState {
  return isState(state) ? state : (steps.findLast((step) => isState(step.state))?.state ?? 'idea');
}

/**
 * The introduction as the rest of this file takes it: its state is one of the states and that of its last step. What was
 * written by hand gets the step it lacks; nothing is taken away.
 */
function whole(introduction: Introduction): Introduction {
  const { steps } = introduction;
  const last = steps.at(-1)?.state;
  if (last === introduction.state && isState(last)) return introduction;
  const state = stateOf(introduction);
  const isThere = last === state;
  const step: IntroductionStep = { state, at: introduction.updatedAt, actor: 'mentor' };
  return { ...introduction, state, steps: isThere ? steps : [...steps, step] };
}

/** The state in which an introduction was put off. */
function lastAwake(steps: readonly IntroductionStep[]): IntroductionState {
  return steps.findLast(({ state }) => state !== 'not-now' && isState(state))?.state ?? 'idea';
}

/** Where a resting introduction goes on: a question that was put off is to be asked again. */
function resting(steps: readonly IntroductionStep[]): IntroductionState {
  const last = lastAwake(steps);
  if (last === 'mentee-asked') return 'idea';
  return last === 'contact-asked' ? 'mentee-yes' : last;
}

/** Every step the introduction may take now, the way on first, then the side exits. */
export function nextSteps(introduction: Pick<Introduction, 'state' | 'steps'>): readonly NextStep[] {
  const { steps } = introduction;
  const state = stateOf(introduction);
  if (state !== 'not-now') return stepsFrom(state);
  const heard = stepsFrom(lastAwake(steps)).filter(({ to, actor }) => to !== 'not-now' && actor !== 'mentor');
  return [{ to: resting(steps), actor: 'mentor' }, ...heard, ...stepsFrom('not-now')];
}

function stepsFrom(state: IntroductionState): readonly NextStep[] {
  const ways = Object.entries(WAYS[state]) as [IntroductionState, readonly IntroductionActor[]][]; // keys of `Ways`
  return ways.flatMap(([to, actors]) => actors.map((actor) => ({ to, actor })));
}

/** What goes with a step. */
export interface StepDetails {
  /** ISO instant. */
  readonly at: string;
  readonly actor: IntroductionActor;
  /** For `not-now`: the day it comes up again, `YYYY-MM-DD`. */
  readonly until?: string;
  /** For `outcome`. */
  readonly outcome?: Exclude<Introduction['outcome'], ''>;
  /** The contact's impression of the mentee, wherever it is heard. Private. */
  readonly impression?: string;
  /** For a `dropped` or declined one: why, in the mentor's words. */
  readonly whyNot?: string;
}

/** The introduction moved on, or why it was not. */
export type Advance =
  | { readonly status: 'moved'; readonly introduction: Introduction }
  | { readonly status: 'refused'; readonly reason: 'no-such-step' | 'not-theirs' | 'needs-day' | 'needs-outcome' };

/** Moves an introduction one step on. Nothing is lost: the new step joins the old ones. */
export function advance(introduction: Introduction, to: IntroductionState, details: StepDetails): Advance {
  const here = whole(introduction);
  const ways = nextSteps(here).filter((step) => step.to === to);
  if (ways.length === 0) return { status: 'refused', reason: 'no-such-step' };
  if (!ways.some(({ actor }) => actor === details.actor)) return { status: 'refused', reason: 'not-theirs' };
  const until = to === 'not-now' ? (details.until ?? '') : '';
  if (to === 'not-now' && !isDay(until)) return { status: 'refused', reason: 'needs-day' };
  if (to === 'outcome' && details.outcome === undefined) return { status: 'refused', reason: 'needs-outcome' };
  const answers: Answers = {
    outcome: to === 'outcome' ? (details.outcome ?? '') : here.outcome,
    impression: details.impression ?? here.impression,
    whyNot: to === 'idea' ? '' : (details.whyNot ?? here.whyNot),
  };
  const step: IntroductionStep = { state: to, at: details.at, actor: details.actor, before: replacedBy(here, answers) };
  return {
    status: 'moved',
    introduction: {
      ...withoutNudges(here),
      ...answers,
      state: to,
      steps: [...here.steps, step],
      snoozedUntil: until,
      updatedAt: details.at,
    },
  };
}

type Answers = Pick<Introduction, 'outcome' | 'impression' | 'whyNot'>;

/** What a step ends (snooze, reminders, the message under way), and of the answers those it changes. */
function replacedBy(here: Introduction, answers: Answers): ReplacedByStep {
  const { snoozedUntil, reminders, remindedAt = '', message } = here;
  return {
    ...(snoozedUntil !== '' && { snoozedUntil }),
    ...(reminders > 0 && { reminders }),
    ...(remindedAt !== '' && { remindedAt }),
    ...(message && { message }),
    ...(answers.outcome !== here.outcome && { outcome: here.outcome }),
    ...(answers.impression !== here.impression && { impression: here.impression }),
    ...(answers.whyNot !== here.whyNot && { whyNot: here.whyNot }),
  };
}

/** The introduction as it is right after a step: not snoozed, nobody reminded, no message begun. */
function withoutNudges({ remindedAt: _, message: __, ...introduction }: Introduction): Introduction {
  return { ...introduction, snoozedUntil: '', reminders: 0 };
}

/** Which answers a step brought whose `before` is not known, so that taking it back takes them back, too. */
const BROUGHT: Partial<Record<IntroductionState, Partial<Answers>>> = {
  outcome: { outcome: '', impression: '' },
  dropped: { whyNot: '' },
  'mentee-declined': { whyNot: '' },
  'contact-declined': { whyNot: '' },
};

/**
 * The introduction as it was before its last step, with the snooze, reminders and message of then, and without the
 * answers the step had brought; unchanged when it has only one step. Works on any step, however long ago, one by one.
 */
export function undoLastStep(introduction: Introduction, at: string): Introduction {
  const here = whole(introduction);
  const steps = here.steps.slice(0, -1);
  const last = here.steps.at(-1);
  const state = steps.at(-1)?.state;
  if (last === undefined || state === undefined) return introduction;
  const before = last.before ?? BROUGHT[last.state];
  return whole({ ...withoutNudges(here), ...before, state, steps, updatedAt: at });
}

/** The introduction with nothing due before `until`, `YYYY-MM-DD`; an empty day ends a snooze. */
export function snooze(introduction: Introduction, until: string, at: string): Introduction {
  return until === '' || isDay(until) ? { ...introduction, snoozedUntil: until, updatedAt: at } : introduction;
}

/** The introduction with one more reminder (or question how it went) noted; unchanged where nobody is waited for. */
export function remind(introduction: Introduction, at: string): Introduction {
  const here = whole(introduction);
  if (RULES[here.state].waitsFor === 'mentor') return introduction;
  return { ...withoutNudges(here), reminders: here.reminders + 1, remindedAt: at, updatedAt: at };
}

/** The introduction with the message the mentor is writing put by; undefined puts none by any more. */
export function withMessage(introduction: Introduction, message: KeptMessage | undefined): Introduction {
  const { message: _, ...others } = introduction;
  return { ...others, ...(message && { message }) };
}

/**
 * The introduction with its outcome, and the contact's impression, noted or corrected once the two have met: moves a
 * `met` one on to `outcome`, keeps later ones where they are, leaves earlier ones alone.
 */
export function recordOutcome(
  introduction: Introduction,
  outcome: Exclude<Introduction['outcome'], ''>,
  details: Pick<StepDetails, 'at' | 'impression'> & { readonly actor?: IntroductionActor },
): Introduction {
  const here = whole(introduction);
  if (here.state === 'met') {
    const moved = advance(here, 'outcome', { actor: 'mentor', ...details, outcome });
    return moved.status === 'moved' ? moved.introduction : introduction;
  }
  if (here.state !== 'outcome' && here.state !== 'thanked') return introduction;
  const impression = details.impression ?? introduction.impression;
  return { ...introduction, outcome, impression, updatedAt: details.at };
}

/** An idea for an introduction, not asked of anybody yet. `id` is to be new in the store. */
export function newIdea(idea: Pick<Introduction, 'id' | 'menteeId' | 'contactId' | 'need'>, at: string): Introduction {
  return {
    ...idea,
    state: 'idea',
    steps: [{ state: 'idea', at, actor: 'mentor' }],
    snoozedUntil: '',
    reminders: 0,
    outcome: '',
    impression: '',
    whyNot: '',
    createdAt: at,
    updatedAt: at,
  };
}

/** A suggestion turned down before it became an introduction: kept, so that it is not made again. */
export function turnedDown(
  suggestion: Pick<Introduction, 'id' | 'menteeId' | 'contactId' | 'need' | 'whyNot'>,
  at: string,
): Introduction {
  const dropped: IntroductionStep = { state: 'dropped', at, actor: 'mentor' };
  const idea = newIdea(suggestion, at);
  return { ...idea, whyNot: suggestion.whyNot, state: 'dropped', steps: [...idea.steps, dropped] };
}

/** What the mentor is to do next. */
export type NextStepCode =
  | 'ask-mentee'
  | 'remind-mentee'
  | 'ask-contact'
  | 'remind-contact'
  | 'join-them'
  | 'ask-how-it-went'
  | 'thank-contact'
  | 'record-outcome'
  | 'take-up-again'
  | 'let-rest'
  | 'nothing';

/** When it is to be done. `waiting` = somebody else's turn, or snoozed; `none` = the introduction is over. */
export type DueWord = 'late' | 'today' | 'soon' | 'waiting' | 'none';

/** What is due in one introduction on one day. */
export interface Due {
  readonly due: DueWord;
  /**
   * The mentor's local day of the last step, `YYYY-MM-DD`; empty when its instant cannot be read or lies days ahead, as
   * when the clock was wrong: then nobody is waited for.
   */
  readonly since: string;
  /** Whole days since then; never negative, even when a clock was set back. */
  readonly days: number;
  readonly nextStep: { readonly code: NextStepCode; readonly label: `introductions.next.${NextStepCode}` };
  /** Higher comes first: 0 where nothing waits on the mentor, up to 400. */
  readonly urgency: number;
  /** Nobody answered, not even to a reminder: ask once more, let it rest, or drop it. */
  readonly isStuck: boolean;
}

/** What is due in a state, by the days since it was entered. */
interface Rule {
  readonly code: NextStepCode;
  readonly waitsFor: 'mentor' | 'mentee' | 'contact' | 'both' | 'nobody';
  /** Before this many days it is `soon` if it waits for the mentor, else `waiting`. */
  readonly todayAfter: number;
  readonly lateAfter: number;
  /** 0–9: of two that are equally due the weightier one comes first. People who are kept waiting weigh most. */
  readonly weight: number;
  /** The days count from the last reminder where its day is known. */
  readonly afterReminder?: number;
}

const NEVER = Number.POSITIVE_INFINITY;
const OVER: Rule = { code: 'nothing', waitsFor: 'mentor', todayAfter: NEVER, lateAfter: NEVER, weight: 0 };

const RULES: Readonly<Record<IntroductionState, Rule>> = {
  idea: { code: 'ask-mentee', waitsFor: 'mentor', todayAfter: 7, lateAfter: 21, weight: 1 },
  'mentee-asked': { code: 'remind-mentee', waitsFor: 'mentee', todayAfter: 7, lateAfter: 14, weight: 3 },
  'mentee-yes': { code: 'ask-contact', waitsFor: 'mentor', todayAfter: 2, lateAfter: 7, weight: 7 },
  'contact-asked': { code: 'remind-contact', waitsFor: 'contact', todayAfter: 7, lateAfter: 14, weight: 4 },
  'contact-yes': { code: 'join-them', waitsFor: 'mentor', todayAfter: 2, lateAfter: 4, weight: 9 },
  introduced: { code: 'ask-how-it-went', waitsFor: 'both', todayAfter: 14, lateAfter: 16, weight: 6 },
  met: { code: 'thank-contact', waitsFor: 'mentor', todayAfter: 0, lateAfter: 7, weight: 8 },
  outcome: { code: 'thank-contact', waitsFor: 'mentor', todayAfter: 0, lateAfter: 7, weight: 8 },
  thanked: { code: 'record-outcome', waitsFor: 'mentor', todayAfter: 0, lateAfter: 14, weight: 5 },
  'mentee-declined': OVER,
  'contact-declined': OVER,
  'not-now': { code: 'take-up-again', waitsFor: 'mentor', todayAfter: 0, lateAfter: 14, weight: 2 },
  dropped: OVER,
};

/** Days of patience after a reminder. */
const LET_REST = { code: 'let-rest', lateAfter: NEVER, weight: 0, afterReminder: 14 } as const;

/** After one reminder: two more weeks of patience, then the question whether to let it rest. Never late. */
const AFTER_REMINDER: Partial<Record<IntroductionState, Rule>> = {
  'mentee-asked': { ...LET_REST, waitsFor: 'mentee', todayAfter: 21 },
  'contact-asked': { ...LET_REST, waitsFor: 'contact', todayAfter: 21 },
  introduced: { ...LET_REST, waitsFor: 'both', todayAfter: 28 },
};

const BASE: Readonly<Record<DueWord, number>> = { late: 300, today: 200, soon: 100, waiting: 0, none: 0 };

/** A day this far ahead is no day of something that was done, whatever the time zone. */
const MOST_AHEAD = 2;

/** What is due in an introduction at this moment, by the mentor's local days. */
export function dueOf(introduction: Introduction, now: Date): Due {
  const here = whole(introduction);
  const today = dayOf(now);
  const since = pastDay(here.steps.at(-1)?.at ?? '', today);
  const days = since === '' ? 0 : Math.max(0, daysBetween(since, today));
  const rule = ruleOf(here);
  const answer = (due: DueWord, overdue = 0): Due => {
    const isMine = due !== 'none' && due !== 'waiting';
    return {
      due,
      since,
      days,
      nextStep: { code: rule.code, label: `introductions.next.${rule.code}` },
      urgency: isMine ? BASE[due] + rule.weight * 10 + Math.min(9, overdue) : 0,
      isStuck: isMine && rule.code === 'let-rest',
    };
  };

  if (rule.code === 'nothing') return answer('none');
  const restsUntil = isDay(here.snoozedUntil) ? here.snoozedUntil : '';
  if (restsUntil > today) return answer('waiting');
  if (here.state === 'not-now') {
    const overdue = restsUntil === '' ? days : daysBetween(restsUntil, today);
    return answer(overdue >= rule.lateAfter ? 'late' : 'today', overdue);
  }
  const reminded = rule.afterReminder === undefined ? '' : pastDay(here.remindedAt ?? '', today);
  if (rule.afterReminder !== undefined && reminded !== '') {
    const waited = daysBetween(reminded, today) - rule.afterReminder;
    return waited >= 0 ? answer('today', waited) : answer('waiting');
  }
  if (since === '') return answer('today');
  if (days >= rule.lateAfter) return answer('late', days - rule.lateAfter);
  if (days >= rule.todayAfter) return answer('today', days - rule.todayAfter);
  return answer(rule.waitsFor === 'mentor' ? 'soon' : 'waiting');
}

/** Whether nobody answered, not even to a reminder: ask once more, let it rest, or drop it. */
export function isStuck(introduction: Introduction, now: Date): boolean {
  return dueOf(introduction, now).isStuck;
}

function ruleOf(introduction: Introduction): Rule {
  const { state, steps, outcome, reminders } = introduction;
  // Thanks and outcome may come in either order: with both there, it is over.
  const sinceIdea = steps.slice(
    Math.max(
      0,
      steps.findLastIndex((step) => step.state === 'idea'),
    ),
  );
  if (state === 'thanked' && outcome !== '') return OVER;
  if (state === 'outcome' && sinceIdea.some((step) => step.state === 'thanked')) return OVER;
  return (reminders > 0 ? AFTER_REMINDER[state] : undefined) ?? RULES[state];
}

/** An introduction with what is due in it. */
export interface DueIntroduction {
  readonly introduction: Introduction;
  readonly due: Due;
}

/** The introductions whose next step is the mentor's, the most urgent first; for equal ones the longest waiting. */
export function waitingOnMentor(introductions: Iterable<Introduction>, now: Date): readonly DueIntroduction[] {
  const waiting: DueIntroduction[] = [];
  for (const introduction of introductions) {
    const due = dueOf(introduction, now);
    if (due.due !== 'none' && due.due !== 'waiting') waiting.push({ introduction, due });
  }
  return waiting.sort(
    (one, other) =>
      other.due.urgency - one.due.urgency ||
      other.due.days - one.due.days ||
      (one.introduction.id < other.introduction.id ? -1 : 1),
  );
}

/** The local day of an instant; empty where it cannot be read, or lies further ahead than clocks differ. */
function pastDay(instant: string, today: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const day = dayOf(date);
  return daysBetween(today, day) <= MOST_AHEAD ? day : '';
}

function isDay(text: string): boolean {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : '');
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
