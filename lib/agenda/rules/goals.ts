import { daysBetween } from '../../meeting/day';
import { dayOfInstant } from '../../mentorship/cadence';
import { isFlat, type Goal } from '../../mentorship/mentorship';
import { reachedOn } from '../../mentorship/stage';
import type { MayRule } from '../may-rule';
import { inserted, spanWord, whenWord } from '../phrase';
import type { PromptValues } from '../prompt';
import type { MayFinding } from '../finding';
import type { MayRuleId } from '../rule';
import type { Signals } from '../signals';

type GoalRuleId = Extract<MayRuleId, `goal-${string}` | 'options' | 'network'>;

const UNTOUCHED_DAYS = 60;
const DUE_WITHIN_DAYS = 21;
const REACHED_WITHIN_DAYS = 45;
const READINGS = 3;

/** The last day a goal was worked on, spoken of or measured, `YYYY-MM-DD`. */
function touchedOn(goal: Goal): string {
  const last = goal.scale.at(-1)?.on ?? '';
  const touched = goal.touchedOn > last ? goal.touchedOn : last;
  return touched || dayOfInstant(goal.createdAt);
}

function goalValues(goal: Goal, day: string): PromptValues {
  const last = goal.scale.at(-1);
  const days = daysBetween(touchedOn(goal), day);
  return {
    goal: inserted(goal.title),
    ...(last && { value: String(last.value) }),
    ...(days > 0 && { span: spanWord(days) }),
  };
}

/** One finding for each active goal for which `why` knows a reason. */
function perGoal(
  signals: Signals,
  reasonFor: (goal: Goal) => Pick<MayFinding, 'why' | 'urgency'> | undefined,
  moreValues: (goal: Goal) => PromptValues = () => ({}),
): readonly MayFinding[] {
  return signals.activeGoals.flatMap((goal) => {
    const reason = reasonFor(goal);
    if (reason === undefined) return [];
    return [{ subjectId: goal.id, values: { ...goalValues(goal, signals.day), ...moreValues(goal) }, ...reason }];
  });
}

/** Rules about one goal of the mentee. */
export const GOAL_RULES: Readonly<Record<GoalRuleId, MayRule>> = {
  'goal-reached': {
    phase: 'good-news',
    theme: 'goal',
    relevance: 0.95,
    find: (signals) =>
      signals.reachedGoals.flatMap((goal): readonly MayFinding[] => {
        const on = reachedOn(goal);
        const days = daysBetween(on, signals.day);
        if (!(days >= 0 && days <= REACHED_WITHIN_DAYS)) return [];
        const why = { code: 'goal-reached', goal: inserted(goal.title), on } as const;
        return [{ subjectId: goal.id, why, values: { goal: inserted(goal.title) }, urgency: 1 - days / 90 }];
      }),
  },
  'goal-overdue': {
    phase: 'progress',
    theme: 'goal',
    relevance: 0.9,
    find: (signals) =>
      perGoal(signals, ({ title, dueOn }) => {
        const days = daysBetween(dueOn, signals.day);
        if (!(days > 0)) return undefined;
        return { why: { code: 'goal-overdue', goal: inserted(title), dueOn, days }, urgency: 0.95 };
      }),
  },
  'goal-due': {
    phase: 'progress',
    theme: 'goal',
    relevance: 0.9,
    find: (signals) =>
      perGoal(
        signals,
        ({ title, dueOn }) => {
          const days = daysBetween(signals.day, dueOn);
          if (!(days >= 0 && days < DUE_WITHIN_DAYS)) return undefined;
          return { why: { code: 'goal-due', goal: inserted(title), dueOn, days }, urgency: 1 - days / 60 };
        },
        ({ dueOn }) => ({ when: whenWord(daysBetween(signals.day, dueOn)) }),
      ),
  },
  'goal-flat': {
    phase: 'progress',
    theme: 'goal',
    relevance: 0.85,
    find: (signals) =>
      perGoal(signals, (goal) => {
        if (!isFlat(goal)) return undefined;
        const last = goal.scale.slice(-READINGS);
        const values = last.map(({ value }) => value);
        const why = { code: 'goal-flat', goal: inserted(goal.title), values, on: last.at(-1)?.on ?? '' } as const;
        return { why, urgency: (values.at(-1) ?? 0) < (values[0] ?? 0) ? 0.95 : 0.85 };
      }),
  },
  'goal-untouched': {
    phase: 'progress',
    theme: 'goal',
    relevance: 0.85,
    find: (signals) =>
      perGoal(signals, (goal) => {
        const since = touchedOn(goal);
        const days = daysBetween(since, signals.day);
        if (!(days > UNTOUCHED_DAYS)) return undefined;
        const why = { code: 'goal-untouched', goal: inserted(goal.title), since, days } as const;
        return { why, urgency: Math.min(1, 0.7 + days / 600) };
      }),
  },
  'goal-test': {
    phase: 'progress',
    theme: 'goal',
    relevance: 0.8,
    find: (signals) =>
      perGoal(signals, ({ title, successTest, createdAt }) => {
        if (successTest.trim() !== '') return undefined;
        const why = { code: 'goal-without-test', goal: inserted(title), since: dayOfInstant(createdAt) } as const;
        return { why, urgency: 0.85 };
      }),
  },
  'goal-progress': {
    phase: 'progress',
    theme: 'goal',
    relevance: 0.7,
    find: (signals) => stalest(signals, 0.8),
  },
  options: {
    phase: 'options',
    theme: 'goal',
    relevance: 0.5,
    find: (signals) => stalest(signals, 0.7),
  },
  network: {
    phase: 'people',
    theme: 'people',
    relevance: 0.45,
    find: (signals) => stalest(signals, 0.6),
  },
};

/** The goals by the day they were last spoken of: the one that waited longest presses most. */
function stalest(signals: Signals, urgency: number): readonly MayFinding[] {
  const sorted = signals.activeGoals.toSorted((left, right) =>
    `${touchedOn(left)} ${left.id}` < `${touchedOn(right)} ${right.id}` ? -1 : 1,
  );
  return sorted.map((goal, place) => ({
    subjectId: goal.id,
    why: { code: 'goal-active', goal: inserted(goal.title), since: touchedOn(goal) },
    values: goalValues(goal, signals.day),
    urgency: urgency * 0.9 ** place,
  }));
}
