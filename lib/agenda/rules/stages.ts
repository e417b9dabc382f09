import { daysBetween } from '../../meeting/day';
import type { Stage } from '../../mentorship/mentorship';
import type { MayRule, Phase } from '../may-rule';
import { inserted, spanWord, whenWord } from '../phrase';
import type { PromptValues } from '../prompt';
import type { MayFinding } from '../finding';
import type { MayRuleId } from '../rule';
import { heldSince, type Signals } from '../signals';

type StageRuleId =
  | Extract<MayRuleId, `prepare-${string}` | `review-${string}` | `back-${string}` | `end-${string}`>
  | 'story'
  | 'futures'
  | 'skills'
  | 'choose-goals'
  | 'first-step'
  | 'cancelled'
  | 'closing-near'
  | 'long-view';

const CLOSING_WITHIN_DAYS = 60;
const LONG_VIEW_EVERY = 10;

/** A rule of a stage's spine: applies while the mentorship is in that stage. */
function inStage(
  stages: readonly Stage[],
  phase: Phase,
  relevance: number,
  urgencyOf: (signals: Signals) => number = () => 1,
  valuesOf: (signals: Signals) => PromptValues = () => ({}),
): MayRule {
  return {
    phase,
    theme: 'stage',
    relevance,
    find: (signals) => {
      if (!stages.includes(signals.stage.stage)) return [];
      const urgency = urgencyOf(signals);
      if (urgency <= 0) return [];
      return [{ subjectId: '', why: { code: 'stage', ...signals.stage }, values: valuesOf(signals), urgency }];
    },
  };
}

/** Words for the time since the last meeting. */
function sinceLast({ lastHeldOn, day }: Signals): PromptValues {
  const days = daysBetween(lastHeldOn, day);
  return days > 0 ? { span: spanWord(days) } : {};
}

function firstGoal({ activeGoals }: Signals): PromptValues {
  const [goal] = activeGoals;
  const last = goal?.scale.at(-1);
  return goal ? { goal: inserted(goal.title), ...(last && { value: String(last.value) }) } : {};
}

/** The story is asked for once; what has been asked gives way to what has not. */
function asksFor(rule: MayRuleId, first: number, afterwards: number): (signals: Signals) => number {
  return ({ uses }) => (uses.lastAskedByRule([rule]) === '' ? first : afterwards);
}

const GOAL_SETTING = ['goal-setting'] as const;
const REVIEW = ['review'] as const;
const RE_ENTRY = ['re-entry'] as const;
const CLOSING = ['closing'] as const;

/** Rules for what a stage of the mentorship is about. */
export const STAGE_RULES: Readonly<Record<StageRuleId, MayRule>> = {
  'prepare-intent': inStage(['prepare'], 'opening', 1),
  'prepare-background': inStage(['prepare'], 'opening', 0.95),
  'prepare-noting': inStage(['prepare'], 'opening', 0.9),

  story: inStage(['first-meeting', ...GOAL_SETTING], 'progress', 0.9, (signals) =>
    signals.held.length > 3 ? 0 : asksFor('story', 1, 0)(signals),
  ),
  futures: inStage(['first-meeting', ...GOAL_SETTING], 'ahead', 0.88, asksFor('futures', 1, 0.7)),
  skills: inStage(GOAL_SETTING, 'ahead', 0.8, asksFor('skills', 1, 0.7), ({ input }) =>
    input.mentorship.nextRole === '' ? {} : { role: inserted(input.mentorship.nextRole) },
  ),
  'choose-goals': inStage(GOAL_SETTING, 'together', 0.92, ({ activeGoals }) => (activeGoals.length === 0 ? 1 : 0.6)),
  'first-step': inStage(GOAL_SETTING, 'parting', 0.75),

  'review-scale': {
    phase: 'progress',
    theme: 'goal',
    relevance: 0.95,
    find: (signals) =>
      signals.stage.stage !== 'review'
        ? []
        : signals.activeGoals.map((goal, place): MayFinding => {
            const last = goal.scale.at(-1);
            return {
              subjectId: goal.id,
              why: { code: 'stage', ...signals.stage },
              values: { goal: inserted(goal.title), ...(last && { value: String(last.value) }) },
              urgency: 0.95 ** place,
            };
          }),
  },
  'review-helps': inStage(REVIEW, 'together', 0.93),
  'review-expectations': inStage(REVIEW, 'together', 0.85),
  'review-network': inStage(REVIEW, 'people', 0.84),
  'review-keep': inStage(REVIEW, 'parting', 0.9),

  'back-changed': inStage(RE_ENTRY, 'opening', 1, undefined, sinceLast),
  'back-goals': inStage(RE_ENTRY, 'progress', 0.95, undefined, firstGoal),
  'back-rhythm': inStage(RE_ENTRY, 'together', 0.93),

  'end-growth': inStage(CLOSING, 'opening', 0.97),
  'end-unfinished': inStage(CLOSING, 'progress', 0.93, undefined, firstGoal),
  'end-independence': inStage(CLOSING, 'ahead', 0.9),
  'end-helpers': inStage(CLOSING, 'people', 0.86),
  'end-thanks': inStage(CLOSING, 'parting', 0.92),
  'end-footing': inStage(CLOSING, 'parting', 0.9),

  'closing-near': {
    phase: 'together',
    theme: 'together',
    relevance: 0.8,
    find: ({ stage, input, day }) => {
      const { endsOn } = input.mentorship;
      const days = daysBetween(day, endsOn);
      if (stage.stage === 'closing' || !(days >= 0 && days <= CLOSING_WITHIN_DAYS)) return [];
      const urgency = 1 - days / 120;
      return [{ subjectId: '', why: { code: 'ends', endsOn, days }, values: { when: whenWord(days) }, urgency }];
    },
  },
  'review-due': {
    phase: 'together',
    theme: 'together',
    relevance: 0.75,
    find: ({ stage, review, heldDays, day }) => {
      if (!review || stage.stage === 'review' || stage.stage === 'closing') return [];
      const { since } = review;
      const days = daysBetween(since, day);
      const values = days > 0 ? { span: spanWord(days) } : {};
      const held = heldSince({ heldDays }, since);
      return [{ subjectId: '', why: { code: 'review-due', since, held, days }, values, urgency: 0.9 }];
    },
  },
  cancelled: {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.9,
    find: ({ fellThrough, stage }) =>
      fellThrough.length < 2 || stage.stage === 're-entry'
        ? []
        : [{ subjectId: '', why: { code: 'fell-through', days: fellThrough.slice(-2) }, values: {}, urgency: 0.95 }],
  },
  'long-view': {
    phase: 'ahead',
    theme: 'career',
    relevance: 0.7,
    find: (signals) => {
      const held = signals.held.length;
      const lastOn = signals.uses.lastAskedByRule(['long-view', 'futures']);
      const since = lastOn === '' ? held : heldSince(signals, lastOn);
      if (since < LONG_VIEW_EVERY - 1) return [];
      const urgency = lastOn === '' && held % LONG_VIEW_EVERY > 1 && held !== LONG_VIEW_EVERY - 1 ? 0.6 : 0.95;
      const why = { code: 'not-lately', source: 'career-talks', lastOn, held: since } as const;
      return [{ subjectId: '', why, values: {}, urgency }];
    },
  },
};
