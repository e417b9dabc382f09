import { describe, expect, it } from 'vitest';
import type { Stage } from '../../lib/mentorship/mentorship';
import { proposeStage, reviewDue, type StageFacts, type StageReason } from '../../lib/mentorship/stage';
import { ago, AGREED, everyOtherWeek, goal, held, instantAgo, mentorship, NOW, TODAY } from '../agenda/story';

const NEXT = `${TODAY}T12:00:00.000Z`;

function facts(more: Partial<StageFacts> = {}): StageFacts {
  return {
    mentorship: mentorship(),
    meetings: everyOtherWeek(9),
    goals: [goal('g1', 'Lead a negotiation')],
    nextMeetingAt: NEXT,
    now: NOW,
    ...more,
  };
}

const UNTESTED = goal('g1', 'Lead a negotiation', { successTest: '' });
const REACHED = [
  goal('r1', 'One', { status: 'reached', touchedOn: ago(20) }),
  goal('r2', 'Two', { status: 'reached', touchedOn: ago(10) }),
];

type Row = readonly [story: string, facts: StageFacts, stage: Stage, code: StageReason['code']];

const TABLE: readonly Row[] = [
  [
    'met last before a pause that is over',
    facts({
      meetings: [held(50), held(36)],
      mentorship: mentorship({ pauses: [{ from: ago(35), until: ago(2) }] }),
    }),
    're-entry',
    'after-pause',
  ],
  [
    'met since the pause was over',
    facts({
      meetings: [held(50), held(1)],
      mentorship: mentorship({ pauses: [{ from: ago(35), until: ago(2) }] }),
    }),
    'working',
    'active-goals',
  ],
  [
    'in a pause',
    facts({ mentorship: mentorship({ pauses: [{ from: ago(5), until: ago(-5) }] }) }),
    're-entry',
    'paused',
  ],
  [
    'a gap longer than the two want',
    facts({ meetings: [held(40), held(31)], mentorship: mentorship({ longestGapDays: 30 }) }),
    're-entry',
    'long-gap',
  ],
  [
    'a gap the two are fine with',
    facts({ meetings: [held(60), held(50)], mentorship: mentorship({ longestGapDays: 60 }) }),
    'working',
    'active-goals',
  ],
  [
    'first meeting in five days',
    facts({ meetings: [], goals: [], nextMeetingAt: instantAgo(-5) }),
    'prepare',
    'first-ahead',
  ],
  ['first meeting in half an hour', facts({ meetings: [], goals: [] }), 'first-meeting', 'none-held'],
  [
    'nothing held and nothing planned',
    facts({ meetings: [], goals: [], nextMeetingAt: '' }),
    'first-meeting',
    'none-held',
  ],
  ['a goal written down before the first meeting', facts({ meetings: [] }), 'first-meeting', 'none-held'],
  [
    'the first one was cancelled',
    facts({ meetings: [held(14, { isCancelled: true })], goals: [] }),
    'first-meeting',
    'none-held',
  ],
  [
    'they spoke before the calendar knew of it',
    facts({ meetings: [], goals: [goal('g1', 'A', { scale: [{ on: ago(9), value: 3 }] })] }),
    'working',
    'active-goals',
  ],
  ['one held, no goal', facts({ meetings: everyOtherWeek(1), goals: [] }), 'goal-setting', 'no-active-goal'],
  ['nine held, no goal', facts({ goals: [] }), 'goal-setting', 'no-active-goal'],
  [
    'two held, goal without a test',
    facts({ meetings: everyOtherWeek(2), goals: [UNTESTED] }),
    'goal-setting',
    'goals-without-test',
  ],
  [
    'four held, goal without a test',
    facts({ meetings: everyOtherWeek(4), goals: [UNTESTED] }),
    'working',
    'active-goals',
  ],
  ['two held, goal with a test', facts({ meetings: everyOtherWeek(2) }), 'working', 'active-goals'],
  ['nine held, one goal', facts(), 'working', 'active-goals'],
  ['five held since the first', facts({ meetings: everyOtherWeek(5) }), 'review', 'review-by-meetings'],
  ['eleven held: the review comes round', facts({ meetings: everyOtherWeek(11) }), 'review', 'review-by-meetings'],
  [
    'ninety days since they looked at it',
    facts({
      mentorship: mentorship({ cadenceDays: 30, agreement: { ...AGREED, agreedOn: ago(92) } }),
      meetings: [held(92), held(62), held(32)],
    }),
    'review',
    'review-by-days',
  ],
  [
    'looked at it a month ago',
    facts({ mentorship: mentorship({ agreement: { ...AGREED, agreedOn: ago(30) } }), meetings: everyOtherWeek(5) }),
    'working',
    'active-goals',
  ],
  ['43 days without a meeting', facts({ meetings: [held(57), held(43)] }), 're-entry', 'long-gap'],
  ['42 days without a meeting', facts({ meetings: [held(56), held(42)] }), 'working', 'active-goals'],
  [
    '50 days in a rhythm of 30',
    facts({ mentorship: mentorship({ cadenceDays: 30 }), meetings: [held(80), held(50)] }),
    'working',
    'active-goals',
  ],
  [
    'a far-off occurrence of a running series',
    facts({ meetings: [held(28), held(14), held(-14), held(-28)], nextMeetingAt: instantAgo(-56) }),
    'working',
    'active-goals',
  ],
  ['paused', facts({ mentorship: mentorship({ status: 'paused' }) }), 're-entry', 'paused'],
  ['ends in 28 days at two weeks', facts({ mentorship: mentorship({ endsOn: ago(-28) }) }), 'closing', 'ends-soon'],
  ['ends in 29 days at two weeks', facts({ mentorship: mentorship({ endsOn: ago(-29) }) }), 'working', 'active-goals'],
  ['the end has passed', facts({ mentorship: mentorship({ endsOn: ago(3) }) }), 'closing', 'ends-soon'],
  ['marked as ended', facts({ mentorship: mentorship({ status: 'ended' }) }), 'closing', 'ended'],
  [
    'two of three goals reached',
    facts({ goals: [...REACHED, goal('g1', 'Three')] }),
    'closing',
    'goals-mostly-reached',
  ],
  [
    'a new goal after two reached',
    facts({ goals: [...REACHED, goal('g1', 'Three', { createdAt: instantAgo(5) })] }),
    'working',
    'active-goals',
  ],
  ['one of two reached', facts({ goals: [REACHED[0] ?? UNTESTED, goal('g1', 'Two')] }), 'working', 'active-goals'],
];

describe('the stage of a mentorship', () => {
  it.each(TABLE)('%s', (_, input, stage, code) => {
    const proposal = proposeStage(input);
    expect([proposal.stage, proposal.reason.code]).toEqual([stage, code]);
  });

  it('is the mentor’s own word where there is one, with what it would have been', () => {
    const proposal = proposeStage(facts({ mentorship: mentorship({ stageOverride: 'closing' }) }));
    expect(proposal).toEqual({ stage: 'closing', reason: { code: 'your-word', proposed: 'working' } });
  });

  it('gives the reason of its own when the mentor says the same', () => {
    const proposal = proposeStage(facts({ mentorship: mentorship({ stageOverride: 'working' }) }));
    expect(proposal.reason).toEqual({ code: 'active-goals', goals: 1, held: 9 });
  });

  it('names days and numbers in its reason', () => {
    const proposal = proposeStage(facts({ meetings: [held(70), held(56)] }));
    expect(proposal.reason).toEqual({ code: 'long-gap', since: ago(56), days: 56, usualDays: 14 });
  });
});

describe('looking back together', () => {
  it('is due at the sixth, twelfth and eighteenth meeting, and never stays due', () => {
    const due = Array.from({ length: 19 }, (_, count) => count).filter((count) =>
      reviewDue(mentorship(), everyOtherWeek(count), TODAY),
    );
    expect(due).toEqual([5, 11, 17]);
  });

  it('counts from the day the agreement was revisited', () => {
    const revisited = mentorship({ agreement: { ...AGREED, agreedOn: ago(84) } });
    expect(reviewDue(revisited, everyOtherWeek(11), TODAY)).toEqual({
      code: 'review-by-meetings',
      held: 5,
      since: ago(84),
    });
  });
});
