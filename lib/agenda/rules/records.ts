import { daysBetween } from '../../meeting/day';
import { ROOM_LADDER, recordsOf, type PracticeRecord, type RecordKind } from '../../mentorship/practice-record';
import type { MayRule } from '../may-rule';
import { inserted, spanWord, whenWord } from '../phrase';
import type { MayFinding } from '../finding';
import type { MayRuleId } from '../rule';
import { heldSince, type Signals } from '../signals';

type RecordRuleId = Extract<
  MayRuleId,
  | 'decision-open'
  | 'decision-outcome'
  | 'milestone'
  | 'surpassed'
  | 'could-join'
  | 'room-ahead'
  | 'room-after'
  | 'passing-on'
  | 'bench'
  | 'invitation'
  | 'idea-carry'
  | 'idea-answer'
  | 'idea-tell'
  | 'backing'
  | 'journal-back'
>;

/** Days after which, and until which, one looks back on a decision. */
const DECISION_AFTER_DAYS = 14;
const DECISION_UNTIL_DAYS = 180;
/** Days good news stays news. */
const NEWS_DAYS = 45;
/** Days ahead within which one prepares for a room, and after which one no longer asks about it. */
const ROOM_AHEAD_DAYS = 21;
const ROOM_AFTER_DAYS = 30;
/** Days an open invitation is left alone before one says that it stands. */
const INVITATION_AFTER_DAYS = 14;
/** Days an idea waits with the mentor, and above, before one asks after it. */
const CARRY_AFTER_DAYS = 7;
const ANSWER_AFTER_DAYS = 21;
/** Days after which one checks a word given. */
const BACKING_AFTER_DAYS = 30;
/** Meetings until the same thing may come round again. */
const EVERY_FEW = 4;
const BENCH_EVERY = 6;

/** One finding for each record of a kind for which `why` knows a reason. */
function perRecord<K extends RecordKind>(
  signals: Signals,
  kind: K,
  reasonFor: (record: PracticeRecord<K>, days: number, text: string) => Pick<MayFinding, 'why' | 'urgency'> | undefined,
  more: (record: PracticeRecord<K>, days: number) => Partial<Pick<MayFinding, 'values' | 'only'>> = () => ({}),
): readonly MayFinding[] {
  return recordsOf(signals.records, kind).flatMap((record): readonly MayFinding[] => {
    const text = inserted(record.text);
    const days = daysBetween(record.stateOn, signals.day);
    const reason = text === '' || !(days >= 0) ? undefined : reasonFor(record, days, text);
    if (reason === undefined) return [];
    const { values, only } = more(record, days);
    const words = { item: text, ...(days > 0 && { span: spanWord(days) }), ...values };
    return [{ subjectId: record.id, values: words, ...reason, ...(only && { only }) }];
  });
}

/** Whether a rule did not come up for a few meetings. */
function isRested(signals: Signals, rule: MayRuleId, every: number): boolean {
  const lastOn = signals.uses.lastAskedByRule([rule]);
  return lastOn === '' || heldSince(signals, lastOn) >= every;
}

/** Rules about what earlier meetings left behind. */
export const RECORD_RULES: Readonly<Record<RecordRuleId, MayRule>> = {
  'decision-open': {
    phase: 'progress',
    theme: 'topic',
    relevance: 0.7,
    find: (signals) =>
      perRecord(signals, 'decision', ({ state, on }, days, text) => {
        if (state !== 'open' || days < DECISION_AFTER_DAYS || days > DECISION_UNTIL_DAYS) return undefined;
        return { why: { code: 'decision-open', text, on }, urgency: 0.8 };
      }),
  },
  'decision-outcome': {
    phase: 'progress',
    theme: 'topic',
    relevance: 0.85,
    find: (signals) =>
      perRecord(signals, 'decision', ({ state, stateOn }, days, text) => {
        if (state !== 'turned-out' || days > DECISION_UNTIL_DAYS) return undefined;
        return { why: { code: 'decision-outcome', text, on: stateOn }, urgency: 0.9 };
      }),
  },
  milestone: {
    phase: 'good-news',
    theme: 'goal',
    relevance: 0.95,
    find: (signals) =>
      perRecord(signals, 'milestone', ({ state, on }, days, text) => {
        if (state !== 'reached' || days > NEWS_DAYS) return undefined;
        return { why: { code: 'milestone', text, on }, urgency: 1 - days / 90 };
      }),
  },
  surpassed: {
    phase: 'good-news',
    theme: 'career',
    relevance: 0.97,
    find: (signals) =>
      perRecord(
        signals,
        'surpassed',
        ({ state, on }, days, text) => {
          if (state === 'told-others' || days > NEWS_DAYS) return undefined;
          return { why: { code: 'surpassed', text, on }, urgency: 0.97 };
        },
        ({ state }) => ({ only: state === 'seen' ? ['say-so', 'glad', 'ask-how'] : ['tell-others', 'who-hears'] }),
      ),
  },
  'could-join': {
    phase: 'people',
    theme: 'career',
    relevance: 0.8,
    find: ({ input, records, day }) => {
      const picked = new Set(recordsOf(records, 'room').map(({ aboutId }) => aboutId));
      const room = (input.couldJoin ?? []).find(
        ({ eventId, on, title }) => on >= day && !picked.has(eventId) && inserted(title) !== '',
      );
      if (room === undefined) return [];
      const { on, reason, isGuestListSeen } = room;
      const item = inserted(room.title);
      const why = { code: 'could-join', title: item, on, reason, isGuestListSeen } as const;
      // No subject: of a meeting that is nobody's mentee's, not even the id is kept before it is picked.
      return [{ subjectId: '', why, values: { item, when: whenWord(daysBetween(day, on)) }, urgency: 0.85 }];
    },
  },
  'room-ahead': {
    phase: 'people',
    theme: 'career',
    relevance: 0.9,
    find: ({ records, day }) =>
      recordsOf(records, 'room').flatMap(({ id, state, text, on, stateOn }): readonly MayFinding[] => {
        const days = daysBetween(day, on);
        const item = inserted(text);
        if (state !== 'could-join' || item === '' || !(days >= 0 && days <= ROOM_AHEAD_DAYS)) return [];
        const why = { code: 'room-ahead', title: item, on, pickedOn: stateOn } as const;
        return [{ subjectId: id, why, values: { item, when: whenWord(days) }, urgency: 0.95 }];
      }),
  },
  'room-after': {
    phase: 'progress',
    theme: 'career',
    relevance: 0.9,
    find: ({ records, day }) =>
      recordsOf(records, 'room').flatMap(({ id, state, text, on }): readonly MayFinding[] => {
        const days = daysBetween(on, day);
        const item = inserted(text);
        if (state === 'let-go' || item === '' || !(days > 0 && days <= ROOM_AFTER_DAYS)) return [];
        const step = ROOM_LADDER.find((each) => each === state) ?? '';
        const only = step === '' ? ['did-it-happen', 'how-did-it-come'] : ['what-you-noticed', 'next-time', 'unsaid'];
        const why = { code: 'room-after', title: item, on, step } as const;
        return [{ subjectId: id, why, values: { item, span: spanWord(days) }, urgency: 0.9, only }];
      }),
  },
  'passing-on': {
    phase: 'ahead',
    theme: 'career',
    relevance: 0.55,
    find: (signals) =>
      !isRested(signals, 'passing-on', EVERY_FEW)
        ? []
        : perRecord(signals, 'passing-on', ({ state, on }, days, text) => {
            if (state !== 'begun' || days === 0) return undefined;
            return { why: { code: 'passing-on', text, since: on }, urgency: 0.8 };
          }),
  },
  bench: {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.45,
    find: (signals) => {
      const { menteeCount: mentees } = signals.input;
      const lastOn = signals.uses.lastAskedByRule(['bench']);
      const held = lastOn === '' ? signals.held.length : heldSince(signals, lastOn);
      if (mentees < 2 || held < BENCH_EVERY) return [];
      return [{ subjectId: '', why: { code: 'bench', mentees, lastOn }, values: {}, urgency: 0.8 }];
    },
  },
  invitation: {
    phase: 'parting',
    theme: 'together',
    relevance: 0.6,
    find: (signals) =>
      perRecord(signals, 'invitation', ({ state, on }, days, text) => {
        if (state !== 'open' || days < INVITATION_AFTER_DAYS || !isRested(signals, 'invitation', EVERY_FEW))
          return undefined;
        return { why: { code: 'invitation', text, on }, urgency: 0.75 };
      }),
  },
  'idea-carry': {
    phase: 'progress',
    theme: 'topic',
    relevance: 0.85,
    find: (signals) =>
      perRecord(signals, 'idea', ({ state, on }, days, text) => {
        if (state !== 'heard' || days < CARRY_AFTER_DAYS) return undefined;
        return { why: { code: 'idea-heard', text, on }, urgency: Math.min(1, 0.8 + days / 300) };
      }),
  },
  'idea-answer': {
    phase: 'progress',
    theme: 'topic',
    relevance: 0.7,
    find: (signals) =>
      perRecord(signals, 'idea', ({ state, stateOn }, days, text) => {
        if (state !== 'carried' || days < ANSWER_AFTER_DAYS) return undefined;
        return { why: { code: 'idea-carried', text, on: stateOn }, urgency: 0.8 };
      }),
  },
  'idea-tell': {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.95,
    find: (signals) =>
      perRecord(signals, 'idea', ({ state, stateOn }, _days, text) => {
        if (state !== 'answered') return undefined;
        return { why: { code: 'idea-answered', text, on: stateOn }, urgency: 0.97 };
      }),
  },
  backing: {
    phase: 'parting',
    theme: 'habit',
    relevance: 0.65,
    find: (signals) =>
      perRecord(signals, 'backing', ({ state, on }, days, text) => {
        if (state !== 'promised' || days < BACKING_AFTER_DAYS || !isRested(signals, 'backing', BENCH_EVERY))
          return undefined;
        return { why: { code: 'backing', text, on }, urgency: 0.75 };
      }),
  },
  'journal-back': {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.7,
    find: (signals) => {
      const last = recordsOf(signals.records, 'journal').at(-1);
      // What was thought after the last talk, and no older one.
      if (!last || last.on < signals.lastHeldOn || last.on >= signals.day || signals.lastHeldOn === '') return [];
      const remember = inserted(last.text);
      if (remember === '') return [];
      return [{ subjectId: last.id, why: { code: 'journal', on: last.on }, values: { remember }, urgency: 0.85 }];
    },
  },
};
