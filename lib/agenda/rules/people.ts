import { dayOfInstant } from '../../mentorship/cadence';
import { daysBetween } from '../../meeting/day';
import type { Readiness, SkillGap } from '../../mentorship/mentorship';
import { dueCheckIn, type CheckPoint } from '../../mentorship/pairing';
import { nextRoomStep, recordsOf, type RoomStep } from '../../mentorship/practice-record';
import { reachedOn } from '../../mentorship/stage';
import type { Commitment } from '../../notes/commitment';
import { fold } from '../../people/fold';
import { firstName } from '../../people/name';
import type { MayRule } from '../may-rule';
import { inserted } from '../phrase';
import type { MayFinding } from '../finding';
import type { MayRuleId } from '../rule';
import { daysBack, heldSince, introductionsIn, type Signals } from '../signals';
import { wordIn } from '../telling-words';

type PeopleRuleId = Extract<
  MayRuleId,
  | 'skill-gap'
  | 'pairing'
  | 'pairing-check'
  | 'pairing-end'
  | 'met'
  | 'their-view'
  | 'asked'
  | 'offer'
  | 'outside-view'
  | 'into-the-room'
  | 'readiness'
  | 'case'
  | 'hand-on'
  | 'next-in-line'
  | 'taught-by-mentee'
  | 'taught-by-mentor'
>;

const QUARTER_DAYS = 91;
const HALF_YEAR_DAYS = 183;
const HAND_ON_EVERY_DAYS = 42;
const TAUGHT_WITHIN_DAYS = 30;

const VIEW_WITHIN_DAYS = 60;

/** Wordings by what they are for. */
const CHECK_PROMPTS: Readonly<Record<Exclude<CheckPoint, 'end'>, readonly string[]>> = {
  quarter: ['how-it-began', 'what-you-see', 'right-form'],
  half: ['half-way', 'try-next', 'more-and-less'],
  'three-quarters': ['before-it-ends', 'alone-now', 'left-to-learn'],
};
const STEP_PROMPTS: Readonly<Record<RoomStep, readonly string[]>> = {
  observed: ['watch', 'which-table'],
  contributed: ['one-question', 'small-part'],
  presented: ['one-slide', 'five-minutes'],
  led: ['lead-a-part', 'back-row'],
};
const READINESS_PROMPTS: Readonly<Record<keyof Readiness | 'whole', readonly string[]>> = {
  whole: ['what-is-missing', 'tomorrow', 'your-manager'],
  timing: ['tomorrow', 'already-do', 'when-ready'],
  opportunity: ['opens-up', 'make-one'],
  sponsorship: ['who-decides', 'speaks-for-you', 'your-manager'],
};

/** States in which an introduction helps nobody any more. */
const OVER = new Set(['mentee-declined', 'contact-declined', 'dropped']);

/** Whether two short texts speak of the same skill: one holds the other. */
function isSameNeed(need: string, skill: string): boolean {
  const [one, other] = [fold(need), fold(skill)];
  return one !== '' && other !== '' && (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `));
}

/** Whether somebody helps, or may yet help, with a skill. */
function hasHelper(gap: SkillGap, { introductions, pairings }: Signals): boolean {
  const isPaired = pairings.some(({ pairing }) => pairing.state !== 'dropped' && isSameNeed(pairing.skill, gap.skill));
  return (
    isPaired ||
    introductions.some(
      ({ introduction }) =>
        !OVER.has(introduction.state) && introduction.outcome !== 'no' && isSameNeed(introduction.need, gap.skill),
    )
  );
}

/** A rule that comes round when it was not asked for a while in the working life of the pair. */
function urgencyByTurn(signals: Signals, lastOn: string, every: number): number {
  if (lastOn !== '') return heldSince(signals, lastOn) >= every ? 0.9 : 0;
  if (signals.held.length < every) return 0;
  return signals.held.length % every === 0 ? 0.9 : 0.6;
}

/** Rules about other people and the next step. */
export const PEOPLE_RULES: Readonly<Record<PeopleRuleId, MayRule>> = {
  'skill-gap': {
    phase: 'people',
    theme: 'people',
    relevance: 0.8,
    find: (signals) =>
      signals.input.mentorship.skillGaps
        .filter((gap) => gap.skill.trim() !== '' && !hasHelper(gap, signals))
        .map((gap, place): MayFinding => {
          const skill = inserted(gap.skill);
          const why = { code: 'skill-without-helper', skill, notedOn: gap.notedOn } as const;
          return { subjectId: `skill:${fold(gap.skill)}`, why, values: { skill }, urgency: 0.9 * 0.9 ** place };
        }),
  },
  pairing: {
    phase: 'people',
    theme: 'people',
    relevance: 0.6,
    find: (signals) =>
      introductionsIn(signals, 'outcome', 'thanked')
        .filter(
          ({ introduction, contact }) =>
            contact !== '' &&
            introduction.outcome === 'useful' &&
            !signals.pairings.some(({ pairing }) => pairing.modelId === introduction.contactId) &&
            signals.input.mentorship.skillGaps.some((gap) => isSameNeed(introduction.need, gap.skill)),
        )
        .map(({ introduction, contact, since }): MayFinding => {
          const need = inserted(introduction.need);
          const why = { code: 'introduction-useful', contact, need, on: since } as const;
          return { subjectId: introduction.id, why, values: { contact, need }, urgency: 0.8 };
        }),
  },
  met: {
    phase: 'people',
    theme: 'people',
    relevance: 0.85,
    find: (signals) =>
      introductionsIn(signals, 'met')
        .filter(({ contact, introduction }) => contact !== '' && introduction.outcome === '')
        .map(({ introduction, contact, since }): MayFinding => {
          const why = { code: 'introduction-met', contact, on: since } as const;
          return { subjectId: introduction.id, why, values: { contact }, urgency: 0.95 };
        }),
  },
  'pairing-check': {
    phase: 'people',
    theme: 'people',
    relevance: 0.95,
    find: (signals) =>
      signals.pairings.flatMap(({ pairing, model }): readonly MayFinding[] => {
        const due = dueCheckIn(pairing, signals.day);
        if (due === undefined || due.point === 'end' || model === '') return [];
        const skill = inserted(pairing.skill);
        const why = { code: 'pairing-check', model, skill, ...due } as const;
        const values = { contact: model, ...(skill !== '' && { skill }) };
        return [{ subjectId: pairing.id, why, values, urgency: 0.95, only: CHECK_PROMPTS[due.point] }];
      }),
  },
  'pairing-end': {
    phase: 'people',
    theme: 'people',
    relevance: 0.97,
    find: (signals) =>
      signals.pairings.flatMap(({ pairing, model }): readonly MayFinding[] => {
        const isOver = pairing.state !== 'dropped' && pairing.endsOn <= signals.day && pairing.result.trim() === '';
        if (!isOver || model === '') return [];
        const skill = inserted(pairing.skill);
        const why = { code: 'pairing-ended', model, skill, endsOn: pairing.endsOn } as const;
        return [
          { subjectId: pairing.id, why, values: { contact: model, ...(skill !== '' && { skill }) }, urgency: 0.97 },
        ];
      }),
  },
  'their-view': {
    phase: 'people',
    theme: 'people',
    relevance: 0.55,
    find: (signals) =>
      introductionsIn(signals, 'outcome', 'thanked')
        .filter(
          ({ contact, introduction, daysSince }) =>
            contact !== '' && introduction.impression.trim() === '' && daysSince >= 0 && daysSince <= VIEW_WITHIN_DAYS,
        )
        .map(({ introduction, contact, since }): MayFinding => {
          const why = { code: 'no-impression', contact, on: since } as const;
          return { subjectId: introduction.id, why, values: { contact }, urgency: 0.8 };
        }),
  },
  asked: {
    phase: 'people',
    theme: 'people',
    relevance: 0.8,
    find: (signals) =>
      introductionsIn(signals, 'mentee-asked')
        .filter(({ contact, isSnoozed }) => contact !== '' && !isSnoozed)
        .map(({ introduction, contact, since }): MayFinding => {
          const why = { code: 'introduction-asked', contact, on: since } as const;
          return { subjectId: introduction.id, why, values: { contact }, urgency: 0.9 };
        }),
  },
  offer: {
    phase: 'people',
    theme: 'people',
    relevance: 0.6,
    find: (signals) =>
      introductionsIn(signals, 'idea')
        .filter(({ introduction, isSnoozed }) => introduction.need.trim() !== '' && !isSnoozed)
        .map(({ introduction }): MayFinding => {
          const need = inserted(introduction.need);
          const why = { code: 'introduction-idea', need, on: dayOfInstant(introduction.createdAt) } as const;
          return { subjectId: introduction.id, why, values: { need }, urgency: 0.8 };
        }),
  },
  'outside-view': {
    phase: 'people',
    theme: 'people',
    relevance: 0.5,
    find: (signals) => {
      const since = daysBack(signals, QUARTER_DAYS);
      const met = introductionsIn(signals, 'met', 'outcome', 'thanked');
      const isLately =
        met.some((known) => known.isOutside && known.since >= since) ||
        signals.pairings.some(({ pairing, isOutside }) => isOutside && pairing.endsOn >= since);
      if (isLately || !((signals.heldDays[0] ?? '9999') <= since)) return [];
      const why = { code: 'nobody-outside', since, introductions: met.length } as const;
      return [{ subjectId: '', why, values: {}, urgency: 0.8 }];
    },
  },
  'into-the-room': {
    phase: 'people',
    theme: 'career',
    relevance: 0.5,
    find: (signals) => {
      const only = STEP_PROMPTS[nextRoomStep(recordsOf(signals.records, 'room'))];
      return nextRole(signals, ['into-the-room', 'could-join'], 6).map((finding) => ({ ...finding, only }));
    },
  },
  readiness: {
    phase: 'ahead',
    theme: 'career',
    relevance: 0.6,
    find: (signals) =>
      nextRole(signals, ['readiness', 'case'], 4).map((finding) => ({ ...finding, only: readinessPrompts(signals) })),
  },
  case: {
    phase: 'ahead',
    theme: 'career',
    relevance: 0.6,
    find: (signals) => {
      const { nextRole: role } = signals.input.mentorship;
      const useful = introductionsIn(signals, 'outcome', 'thanked').filter(
        ({ introduction }) => introduction.outcome === 'useful',
      );
      const { evidenceOn, reachedGoals } = signals;
      const days = [...evidenceOn, ...reachedGoals.map(reachedOn), ...useful.map(({ since }) => since)].toSorted();
      if (role.trim() === '' || days.length < 2) return [];
      const lastOn = signals.uses.lastAskedByRule(['case']);
      // Asked before, it comes again when there is more to show.
      if (lastOn !== '' && !days.some((day) => day > lastOn)) return [];
      const why = {
        code: 'evidence',
        role: inserted(role),
        notes: evidenceOn.length,
        reached: reachedGoals.length,
        useful: useful.length,
        on: days.at(-1) ?? '',
      } as const;
      return [{ subjectId: '', why, values: { role: inserted(role) }, urgency: 0.75 }];
    },
  },
  'hand-on': {
    phase: 'options',
    theme: 'career',
    relevance: 0.45,
    find: (signals) => {
      const lastOn = signals.uses.lastAskedByRule(['hand-on']);
      const isRecent = lastOn !== '' && daysBetween(lastOn, signals.day) < HAND_ON_EVERY_DAYS;
      const hasTask = recordsOf(signals.records, 'task').some(
        ({ state, stateOn }) => state === 'handing-over' || daysBetween(stateOn, signals.day) < HAND_ON_EVERY_DAYS,
      );
      if (isRecent || hasTask || signals.held.length < 4) return [];
      const held = lastOn === '' ? signals.held.length : heldSince(signals, lastOn);
      const why = { code: 'not-lately', source: 'B3', lastOn, held } as const;
      return [{ subjectId: '', why, values: {}, urgency: signals.held.length % 4 === 2 ? 0.9 : 0.6 }];
    },
  },
  'next-in-line': {
    phase: 'ahead',
    theme: 'career',
    relevance: 0.5,
    find: (signals) => {
      const since = signals.heldDays[0] ?? '';
      const isPassingOn = recordsOf(signals.records, 'passing-on').some(({ state }) => state === 'begun');
      if (isPassingOn || !(daysBetween(since, signals.day) > HALF_YEAR_DAYS)) return [];
      const urgency = urgencyByTurn(signals, signals.uses.lastAskedByRule(['next-in-line']), 8);
      if (urgency === 0) return [];
      const why = { code: 'working-since', since, held: signals.held.length } as const;
      return [{ subjectId: '', why, values: {}, urgency }];
    },
  },
  'taught-by-mentee': {
    phase: 'progress',
    theme: 'habit',
    relevance: 0.7,
    find: (signals) => taught(signals, 'mentee'),
  },
  'taught-by-mentor': {
    phase: 'together',
    theme: 'habit',
    relevance: 0.5,
    find: (signals) => [...tasksDone(signals), ...taught(signals, 'mentor')],
  },
};

/** A next role is set, and these rules did not come up for some meetings. */
function nextRole(signals: Signals, rules: readonly MayRuleId[], every: number): readonly MayFinding[] {
  const { nextRole: role, managerId } = signals.input.mentorship;
  if (role.trim() === '') return [];
  const lastOn = signals.uses.lastAskedByRule(rules);
  const urgency = urgencyByTurn(signals, lastOn, every);
  if (urgency === 0) return [];
  const manager = firstName(signals.input.contacts.get(managerId)?.name ?? '');
  const values = { role: inserted(role), ...(manager !== '' && { manager }) };
  const why = { code: 'next-role', role: inserted(role), missing: missingParts(signals), lastOn } as const;
  return [{ subjectId: '', why, values, urgency }];
}

/** The parts of readiness of which nothing is noted. */
function missingParts({ input }: Signals): readonly (keyof Readiness)[] {
  const { readiness } = input.mentorship;
  return (['timing', 'opportunity', 'sponsorship'] as const).filter((part) => readiness[part].trim() === '');
}

/** Wordings that ask for what is missing: all of them while nothing is known, none of the parts when all is. */
function readinessPrompts(signals: Signals): readonly string[] {
  const missing = missingParts(signals);
  const parts = missing.length === 0 || missing.length === 3 ? READINESS_PROMPTS.whole : [];
  return [...parts, ...(missing.length === 0 ? [] : missing.flatMap((part) => READINESS_PROMPTS[part]))];
}

/** Tasks handed over lately: done by their own word, or by that of the promise that goes with them. */
function tasksDone(signals: Signals): readonly MayFinding[] {
  const since = daysBack(signals, TAUGHT_WITHIN_DAYS);
  const kept = new Map(signals.closedCommitments.map((row) => [row.id, row.closedOn]));
  return recordsOf(signals.records, 'task').flatMap((task): readonly MayFinding[] => {
    const on =
      task.state === 'done' ? task.stateOn : task.state === 'handing-over' ? (kept.get(task.aboutId) ?? '') : '';
    if (on === '' || on < since) return [];
    const item = inserted(task.text);
    return [{ subjectId: task.id, why: { code: 'taught', text: item, on }, values: { item }, urgency: 0.95 }];
  });
}

/** Something taught or shown, as a promise of that kind kept lately tells. */
function taught(signals: Signals, owner: Commitment['owner']): readonly MayFinding[] {
  const since = daysBack(signals, TAUGHT_WITHIN_DAYS);
  return signals.closedCommitments
    .filter((row) => row.owner === owner && row.closedOn >= since && wordIn(row.text, 'teaching') !== '')
    .map((row): MayFinding => {
      const item = inserted(row.text);
      return {
        subjectId: row.id,
        why: { code: 'taught', text: item, on: row.closedOn },
        values: { item },
        urgency: 0.85,
      };
    });
}
