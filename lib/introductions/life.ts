import { dayOf, daysBetween } from '../meeting/day';
import type { Introduction, IntroductionActor, IntroductionState, IntroductionStep } from './introduction';

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
 * but the contact is never asked before the mentee has said yes. `not-now` also goes back where it was: `nextSteps`.
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
  'not-now': { dropped: MENTOR, 'mentee-declined': MENTEE },
  dropped: { idea: MENTOR },
};

/** Both have said yes and nobody took it back: only then may contact details pass from one to the other. */
export function hasBothYes(introduction: Pick<Introduction, 'state' | 'steps'>): boolean {
  return BOTH_YES[introduction.state === 'not-now' ? resting(introduction.steps) : introduction.state];
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

/** Where a resting introduction goes on: a question that was put off is to be asked again. */
function resting(steps: readonly IntroductionStep[]): IntroductionState {
  const last = steps.findLast(({ state }) => state !== 'not-now')?.state ?? 'idea';
  if (last === 'mentee-asked') return 'idea';
  return last === 'contact-asked' ? 'mentee-yes' : last;
}

/** Every step the introduction may take now, the way on first, then the side exits. */
export function nextSteps(introduction: Pick<Introduction, 'state' | 'steps'>): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (introduction.state === 'not-now') steps.push({ to: resting(introduction.steps), actor: 'mentor' });
  for (const [to, actors] of Object.entries(WAYS[introduction.state]) as [
    IntroductionState,
    readonly IntroductionActor[],
  ][]) {
    for (const actor of actors) steps.push({ to, actor }); // keys of `Ways` are states
  }
  return steps;
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
  const ways = nextSteps(introduction).filter((step) => step.to === to);
  if (ways.length === 0) return { status: 'refused', reason: 'no-such-step' };
  if (!ways.some(({ actor }) => actor === details.actor)) return { status: 'refused', reason: 'not-theirs' };
  const until = to === 'not-now' ? (details.until ?? '') : '';
  if (to === 'not-now' && !isDay(until)) return { status: 'refused', reason: 'needs-day' };
  if (to === 'outcome' && details.outcome === undefined) return { status: 'refused', reason: 'needs-outcome' };
  return {
    status: 'moved',
    introduction: {
      ...introduction,
      state: to,
      steps: [...introduction.steps, { state: to, at: details.at, actor: details.actor }],
      snoozedUntil: until,
      reminders: 0,
      outcome: to === 'outcome' ? (details.outcome ?? '') : introduction.outcome,
      impression: details.impression ?? introduction.impression,
      whyNot: to === 'idea' ? '' : (details.whyNot ?? introduction.whyNot),
      updatedAt: details.at,
    },
  };
}

/** Which answers a step brought, so that taking it back takes them back, too. */
const BROUGHT: Partial<Record<IntroductionState, Partial<Pick<Introduction, 'outcome' | 'impression' | 'whyNot'>>>> = {
  outcome: { outcome: '', impression: '' },
  dropped: { whyNot: '' },
  'mentee-declined': { whyNot: '' },
  'contact-declined': { whyNot: '' },
};

/**
 * The introduction without its last step, with what that step had brought; unchanged when it has only one. Snoozes and
 * reminders of the step before are not remembered.
 */
export function undoLastStep(introduction: Introduction, at: string): Introduction {
  const steps = introduction.steps.slice(0, -1);
  const state = steps.at(-1)?.state;
  if (state === undefined) return introduction;
  return {
    ...introduction,
    ...BROUGHT[introduction.state],
    state,
    steps,
    snoozedUntil: '',
    reminders: 0,
    updatedAt: at,
  };
}

/** The introduction with nothing due before `until`, `YYYY-MM-DD`; an empty day ends a snooze. */
export function snooze(introduction: Introduction, until: string, at: string): Introduction {
  return until === '' || isDay(until) ? { ...introduction, snoozedUntil: until, updatedAt: at } : introduction;
}

/** The introduction with one more reminder (or question how it went) noted; unchanged where nobody is waited for. */
export function remind(introduction: Introduction, at: string): Introduction {
  return RULES[introduction.state].waitsFor === 'mentor'
    ? introduction
    : { ...introduction, reminders: introduction.reminders + 1, updatedAt: at };
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
  if (introduction.state === 'met') {
    const moved = advance(introduction, 'outcome', { actor: 'mentor', ...details, outcome });
    return moved.status === 'moved' ? moved.introduction : introduction;
  }
  if (introduction.state !== 'outcome' && introduction.state !== 'thanked') return introduction;
  const impression = details.impression ?? introduction.impression;
  return { ...introduction, outcome, impression, updatedAt: details.at };
}

/** A suggestion turned down before it became an introduction: kept, so that it is not made again. */
export function turnedDown(
  suggestion: Pick<Introduction, 'id' | 'menteeId' | 'contactId' | 'need' | 'whyNot'>,
  at: string,
): Introduction {
  return {
    ...suggestion,
    state: 'dropped',
    steps: [
      { state: 'idea', at, actor: 'mentor' },
      { state: 'dropped', at, actor: 'mentor' },
    ],
    snoozedUntil: '',
    reminders: 0,
    outcome: '',
    impression: '',
    createdAt: at,
    updatedAt: at,
  };
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
  /** The mentor's local day of the last step, `YYYY-MM-DD`; empty when its instant cannot be read. */
  readonly since: string;
  /** Whole days since then; never negative, even when a clock was set back. */
  readonly days: number;
  readonly nextStep: { readonly code: NextStepCode; readonly label: `introductions.next.${NextStepCode}` };
  /** Higher comes first: 0 where nothing waits on the mentor, up to 400. */
  readonly urgency: number;
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

/** After one reminder: two more weeks of patience, then the question whether to let it rest. Never late. */
const AFTER_REMINDER: Partial<Record<IntroductionState, Rule>> = {
  'mentee-asked': { code: 'let-rest', waitsFor: 'mentee', todayAfter: 21, lateAfter: NEVER, weight: 0 },
  'contact-asked': { code: 'let-rest', waitsFor: 'contact', todayAfter: 21, lateAfter: NEVER, weight: 0 },
  introduced: { code: 'let-rest', waitsFor: 'both', todayAfter: 28, lateAfter: NEVER, weight: 0 },
};

const BASE: Readonly<Record<DueWord, number>> = { late: 300, today: 200, soon: 100, waiting: 0, none: 0 };

/** What is due in an introduction at this moment, by the mentor's local days. */
export function dueOf(introduction: Introduction, now: Date): Due {
  const today = dayOf(now);
  const since = localDay(introduction.steps.at(-1)?.at ?? '');
  const days = since === '' ? 0 : Math.max(0, daysBetween(since, today));
  const rule = ruleOf(introduction);
  const answer = (due: DueWord, overdue = 0): Due => {
    const isMine = due !== 'none' && due !== 'waiting';
    return {
      due,
      since,
      days,
      nextStep: { code: rule.code, label: `introductions.next.${rule.code}` },
      urgency: isMine ? BASE[due] + rule.weight * 10 + Math.min(9, overdue) : 0,
    };
  };

  if (rule.code === 'nothing') return answer('none');
  if (introduction.snoozedUntil > today) return answer('waiting');
  if (introduction.state === 'not-now') {
    const overdue = isDay(introduction.snoozedUntil) ? daysBetween(introduction.snoozedUntil, today) : days;
    return answer(overdue >= rule.lateAfter ? 'late' : 'today', overdue);
  }
  if (days >= rule.lateAfter) return answer('late', days - rule.lateAfter);
  if (days >= rule.todayAfter) return answer('today', days - rule.todayAfter);
  return answer(rule.waitsFor === 'mentor' ? 'soon' : 'waiting');
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

/** How many introductions are due today or late: the number on the toolbar button. */
export function countDue(introductions: Iterable<Introduction>, now: Date): number {
  let count = 0;
  for (const introduction of introductions) {
    const { due } = dueOf(introduction, now);
    if (due === 'late' || due === 'today') count += 1;
  }
  return count;
}

function localDay(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : dayOf(date);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
