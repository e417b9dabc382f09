import { describe, expect, it } from 'vitest';
import type { AgendaInput, AgendaItem } from '../../lib/agenda/agenda';
import { composeAgenda } from '../../lib/agenda/compose';
import { MAY_RULE_IDS, MUST_RULE_IDS, type RuleId } from '../../lib/agenda/rule';
import { itemWhyText } from '../../lib/agenda/words';
import type { Why } from '../../lib/agenda/why';
import {
  ago,
  AGREED,
  BEN,
  CLARA,
  everyOtherWeek,
  goal,
  held,
  instantAgo,
  introduction,
  mentorship,
  NADIA,
  note,
  NOW,
  person,
  promise,
  story,
  TODAY,
  topic,
  use,
} from './story';

const NOTHING_AGREED = { scope: '', outOfScope: '', confidentiality: '', rhythm: '', ending: '', agreedOn: '' };
const FORMAT = { day: (day: string) => day, ago: (day: string) => `ago ${day}` };
const FIRST: Partial<AgendaInput> = { meetings: [], goals: [], notes: [] };
const ROOM: Partial<AgendaInput> = { meeting: meetingOf(60) };

function meetingOf(lengthMinutes: number): AgendaInput['meeting'] {
  return { id: 'today', startsAt: `${TODAY}T12:00:00.000Z`, lengthMinutes, title: '' };
}

/** The items of a rule on the agenda of a story. */
function itemsOf(rule: RuleId, more: Partial<AgendaInput>): readonly AgendaItem[] {
  return composeAgenda(story(more), NOW).items.filter((item) => item.promptId.startsWith(`${rule}/`));
}

/** A rule, a story in which it applies, what its reason says, and a story as near as can be in which it does not. */
interface Row {
  readonly rule: RuleId;
  readonly story: Partial<AgendaInput>;
  readonly why: Partial<Why>;
  readonly contrary: Partial<AgendaInput>;
  readonly say?: RegExp;
}

/** Every other goal rule is quiet, and every habit has just been asked, so that a weak rule shows, too. */
const QUIET: Partial<AgendaInput> = {
  topics: [topic('t-quiet', 'the offsite')],
  introductions: [introduction('i-quiet', 'thanked', 10)],
  promptUses: (
    [
      'lesson/relieved',
      'learning/not-yet',
      'have-their-back/plainly',
      'long-view/regret',
      'next-in-line/pass-it-on',
      'hand-on/try-yourself',
    ] as const
  ).map((id) => use(id, 14)),
};
const QUIET_USES = QUIET.promptUses ?? [];

function without(rule: string): Partial<AgendaInput> {
  return { ...QUIET, promptUses: QUIET_USES.filter((one) => !one.promptId.startsWith(`${rule}/`)) };
}

const ROWS: readonly Row[] = [
  {
    rule: 'mine',
    story: { commitments: [promise('c1', 'mentor', 'Send the pricing paper', { dueOn: TODAY })] },
    why: { code: 'my-promises', promises: [{ text: 'Send the pricing paper', madeOn: ago(14), dueOn: TODAY }] },
    contrary: { commitments: [promise('c1', 'mentor', 'Send the pricing paper', { state: 'done', closedOn: ago(2) })] },
    say: /^You said you would send the pricing paper/,
  },
  {
    rule: 'carried-mine',
    story: { commitments: [promise('c1', 'mentor', 'Read the draft', { carried: 3 })] },
    why: { code: 'carried', carried: 3, madeOn: ago(14), text: 'Read the draft' },
    contrary: { commitments: [promise('c1', 'mentor', 'Read the draft', { carried: 2 })] },
  },
  {
    rule: 'theirs',
    story: { commitments: [promise('c1', 'mentee', 'call two customers', { dueOn: TODAY, discussedOn: ago(14) })] },
    why: { code: 'their-promises', promises: [{ text: 'call two customers', madeOn: ago(14), dueOn: TODAY }] },
    contrary: {
      commitments: [promise('c1', 'mentee', 'call two customers', { dueOn: ago(-1), discussedOn: ago(14) })],
    },
    say: /^Nadia, you said you would call two customers\. /,
  },
  {
    rule: 'theirs',
    story: { commitments: [promise('c1', 'mentee', 'call two customers', { dueOn: ago(-30) })] },
    why: { code: 'their-promises' },
    contrary: { commitments: [promise('c1', 'mentee', 'call two customers', { madeOn: TODAY })] },
  },
  {
    rule: 'slipped',
    story: { commitments: [promise('c1', 'mentee', 'call two customers', { dueOn: ago(8) })] },
    why: { code: 'slipped' },
    contrary: { commitments: [promise('c1', 'mentee', 'call two customers', { dueOn: ago(7) })] },
  },
  {
    rule: 'carried',
    story: { commitments: [promise('c1', 'mentee', 'call two customers', { carried: 4, discussedOn: ago(14) })] },
    why: { code: 'carried', carried: 4 },
    contrary: { commitments: [promise('c1', 'mentee', 'call two customers', { carried: 2, discussedOn: ago(14) })] },
  },
  {
    rule: 'with-me',
    story: { introductions: [introduction('i1', 'mentee-yes', 2)] },
    why: { code: 'introductions-with-me', introductions: [{ contact: 'Clara', state: 'mentee-yes', since: ago(2) }] },
    contrary: { introductions: [introduction('i1', 'mentee-asked', 2)] },
    say: /ask Clara whether they would meet Nadia/,
  },
  {
    rule: 'with-me',
    story: { introductions: [introduction('i1', 'contact-yes', 2)] },
    why: { code: 'introductions-with-me' },
    contrary: { introductions: [introduction('i1', 'contact-yes', 2, { snoozedUntil: ago(-3) })] },
  },
  {
    rule: 'with-me',
    story: { introductions: [introduction('i1', 'contact-asked', 7)] },
    why: { code: 'introductions-with-me' },
    contrary: { introductions: [introduction('i1', 'contact-asked', 7, { reminders: 1 })] },
    say: /remind Clara gently/,
  },
  {
    rule: 'thank',
    story: { introductions: [introduction('i1', 'outcome', 4, { outcome: 'useful' })] },
    why: { code: 'introductions-with-me', introductions: [{ contact: 'Clara', state: 'outcome', since: ago(4) }] },
    contrary: { introductions: [introduction('i1', 'thanked', 4, { outcome: 'useful' })] },
  },
  {
    rule: 'unheard',
    story: { introductions: [introduction('i1', 'introduced', 14)] },
    why: { code: 'introductions-unheard', introductions: [{ contact: 'Clara', state: 'introduced', since: ago(14) }] },
    contrary: { introductions: [introduction('i1', 'introduced', 13)] },
    say: /Clara/,
  },
  {
    rule: 'first-confidence',
    story: { ...FIRST, ...ROOM },
    why: { code: 'stage', stage: 'first-meeting' },
    contrary: { meetings: [held(14)], goals: [], ...ROOM },
  },
  {
    rule: 'prepare-intent',
    story: { ...FIRST, meeting: { ...meetingOf(45), startsAt: instantAgo(-4) } },
    why: { code: 'stage', stage: 'prepare' },
    contrary: FIRST,
  },
  {
    rule: 'goal-test',
    story: { goals: [goal('g1', 'Lead a negotiation', { successTest: ' ' })] },
    why: { code: 'goal-without-test', goal: 'Lead a negotiation', since: ago(100) },
    contrary: { goals: [goal('g1', 'Lead a negotiation')] },
  },
  {
    rule: 'goal-untouched',
    story: { goals: [goal('g1', 'Lead a negotiation', { touchedOn: ago(61) })] },
    why: { code: 'goal-untouched', since: ago(61), days: 61 },
    contrary: { goals: [goal('g1', 'Lead a negotiation', { touchedOn: ago(61), scale: [{ on: ago(60), value: 3 }] })] },
  },
  {
    rule: 'goal-flat',
    story: {
      goals: [goal('g1', 'Lead', { scale: [5, 5, 4].map((value, index) => ({ on: ago(50 - index), value })) })],
    },
    why: { code: 'goal-flat', values: [5, 5, 4], on: ago(48) },
    contrary: {
      goals: [goal('g1', 'Lead', { scale: [4, 5, 5].map((value, index) => ({ on: ago(50 - index), value })) })],
    },
  },
  {
    rule: 'goal-due',
    story: { goals: [goal('g1', 'Lead', { dueOn: ago(-20) })] },
    why: { code: 'goal-due', dueOn: ago(-20), days: 20 },
    contrary: { goals: [goal('g1', 'Lead', { dueOn: ago(-21) })] },
  },
  {
    rule: 'goal-overdue',
    story: { goals: [goal('g1', 'Lead', { dueOn: ago(1) })] },
    why: { code: 'goal-overdue', dueOn: ago(1), days: 1 },
    contrary: { goals: [goal('g1', 'Lead', { dueOn: TODAY })] },
  },
  {
    rule: 'goal-reached',
    story: { goals: [goal('g1', 'Lead', { status: 'reached', touchedOn: ago(20) }), goal('g2', 'Grow')] },
    why: { code: 'goal-reached', goal: 'Lead', on: ago(20) },
    contrary: { goals: [goal('g1', 'Lead', { status: 'reached', touchedOn: ago(60) }), goal('g2', 'Grow')] },
  },
  {
    rule: 'goal-progress',
    story: {},
    why: { code: 'goal-active', goal: 'Lead a negotiation', since: ago(14) },
    contrary: { goals: [] },
  },
  {
    rule: 'cancelled',
    story: {
      meetings: [...everyOtherWeek(9).slice(0, 7), held(28, { isCancelled: true }), held(14, { isCancelled: true })],
    },
    why: { code: 'fell-through', days: [ago(28), ago(14)] },
    contrary: { meetings: [...everyOtherWeek(9).slice(0, 8), held(14, { isCancelled: true })] },
  },
  {
    rule: 'back-changed',
    story: { meetings: [held(64), held(50)] },
    why: { code: 'stage', stage: 're-entry', reason: { code: 'long-gap', since: ago(50), days: 50, usualDays: 14 } },
    contrary: { meetings: [held(28), held(14)] },
  },
  {
    rule: 'review-scale',
    story: { meetings: everyOtherWeek(5) },
    why: { code: 'stage', stage: 'review' },
    contrary: { meetings: everyOtherWeek(4) },
  },
  {
    rule: 'review-due',
    story: { meetings: everyOtherWeek(5), mentorship: mentorship({ stageOverride: 'working' }) },
    why: { code: 'review-due', held: 4, since: ago(70), days: 70 },
    contrary: { meetings: everyOtherWeek(4), mentorship: mentorship({ stageOverride: 'working' }) },
  },
  {
    rule: 'end-growth',
    story: { mentorship: mentorship({ endsOn: ago(-10) }) },
    why: { code: 'stage', stage: 'closing', reason: { code: 'ends-soon', endsOn: ago(-10), days: 10 } },
    contrary: { mentorship: mentorship({ endsOn: ago(-100) }) },
  },
  {
    rule: 'closing-near',
    story: { mentorship: mentorship({ endsOn: ago(-40) }) },
    why: { code: 'ends', endsOn: ago(-40), days: 40 },
    contrary: { mentorship: mentorship({ endsOn: ago(-61) }) },
  },
  {
    rule: 'choose-goals',
    story: { goals: [], meetings: everyOtherWeek(2) },
    why: { code: 'stage', stage: 'goal-setting', reason: { code: 'no-active-goal', held: 2 } },
    contrary: { meetings: everyOtherWeek(2) },
  },
  {
    rule: 'skill-gap',
    story: { mentorship: mentorship({ skillGaps: [{ skill: 'Contract negotiation', notedOn: ago(40) }] }) },
    why: { code: 'skill-without-helper', skill: 'Contract negotiation', notedOn: ago(40) },
    contrary: {
      mentorship: mentorship({ skillGaps: [{ skill: 'Contract negotiation', notedOn: ago(40) }] }),
      introductions: [introduction('i1', 'introduced', 3)],
    },
  },
  {
    rule: 'skill-gap',
    story: {
      mentorship: mentorship({ skillGaps: [{ skill: 'Contract negotiation', notedOn: ago(40) }] }),
      introductions: [introduction('i1', 'contact-declined', 3)],
    },
    why: { code: 'skill-without-helper' },
    contrary: { mentorship: mentorship() },
  },
  {
    rule: 'pairing',
    story: {
      mentorship: mentorship({ skillGaps: [{ skill: 'negotiation', notedOn: ago(40) }] }),
      introductions: [introduction('i1', 'thanked', 9, { outcome: 'useful' })],
    },
    why: { code: 'introduction-useful', contact: 'Clara', need: 'contract negotiation', on: ago(9) },
    contrary: {
      mentorship: mentorship({ skillGaps: [{ skill: 'negotiation', notedOn: ago(40) }] }),
      introductions: [introduction('i1', 'thanked', 9, { outcome: 'so-so' })],
    },
  },
  {
    rule: 'met',
    story: { introductions: [introduction('i1', 'met', 5)] },
    why: { code: 'introduction-met', contact: 'Clara', on: ago(5) },
    contrary: { introductions: [introduction('i1', 'thanked', 5, { outcome: 'useful' })] },
  },
  {
    rule: 'asked',
    story: { introductions: [introduction('i1', 'mentee-asked', 5)] },
    why: { code: 'introduction-asked', contact: 'Clara', on: ago(5) },
    contrary: { introductions: [introduction('i1', 'mentee-declined', 5)] },
  },
  {
    rule: 'offer',
    story: { ...QUIET, introductions: [introduction('i1', 'idea', 5)] },
    why: { code: 'introduction-idea', need: 'contract negotiation', on: ago(100) },
    contrary: { ...QUIET, introductions: [introduction('i1', 'idea', 5, { snoozedUntil: ago(-9) })] },
  },
  {
    rule: 'outside-view',
    story: { ...QUIET, introductions: [introduction('i1', 'thanked', 10, { contactId: BEN.id })] },
    why: { code: 'nobody-outside', since: ago(91), introductions: 1 },
    contrary: QUIET,
  },
  {
    rule: 'readiness',
    story: { ...QUIET, mentorship: mentorship({ nextRole: 'regional manager' }) },
    why: { code: 'next-role', role: 'regional manager', lastOn: '' },
    contrary: {
      ...QUIET,
      mentorship: mentorship({ nextRole: 'regional manager' }),
      promptUses: [...QUIET_USES, use('readiness/tomorrow', 14)],
    },
  },
  {
    rule: 'into-the-room',
    story: {
      ...QUIET,
      mentorship: mentorship({ nextRole: 'regional manager' }),
      promptUses: [...QUIET_USES, use('readiness/tomorrow', 14)],
    },
    why: { code: 'next-role', role: 'regional manager', lastOn: '' },
    contrary: QUIET,
  },
  {
    rule: 'case',
    story: {
      ...QUIET,
      mentorship: mentorship({ nextRole: 'regional manager' }),
      promptUses: [...QUIET_USES, use('readiness/tomorrow', 14), use('into-the-room/watch', 14)],
      goals: [
        goal('g1', 'Lead', { status: 'reached', touchedOn: ago(80) }),
        goal('g2', 'Grow', { createdAt: instantAgo(30) }),
      ],
      introductions: [introduction('i1', 'thanked', 9, { outcome: 'useful' })],
    },
    why: { code: 'evidence', reached: 1, useful: 1, on: ago(9) },
    contrary: { ...QUIET, mentorship: mentorship({ nextRole: 'regional manager' }) },
  },
  {
    rule: 'hand-on',
    story: without('hand-on'),
    why: { code: 'not-lately', source: 'B3', lastOn: '', held: 9 },
    contrary: QUIET,
  },
  {
    rule: 'next-in-line',
    story: { ...without('next-in-line'), meetings: everyOtherWeek(16) },
    why: { code: 'working-since', since: ago(224), held: 16 },
    contrary: { ...without('next-in-line'), meetings: everyOtherWeek(9) },
  },
  {
    rule: 'remember',
    story: { mentee: { ...NADIA, remember: 'a daughter who starts school' } },
    why: { code: 'remember', text: 'a daughter who starts school' },
    contrary: {},
    say: /a daughter who starts school/,
  },
  {
    rule: 'low-energy',
    story: { notes: [note('n1', 14, 'She seemed drained.')] },
    why: { code: 'low-energy', word: 'drained', on: ago(14) },
    contrary: { notes: [note('n1', 28, 'She seemed drained.'), note('n2', 14, 'Much better.')] },
  },
  {
    rule: 'load',
    story: {
      commitments: ['a', 'b', 'c', 'd', 'e'].map((id) =>
        promise(id, 'mentee', `Write ${id}`, { discussedOn: ago(14) }),
      ),
    },
    why: { code: 'load', open: 5, oldest: ago(14) },
    contrary: {
      commitments: ['a', 'b', 'c', 'd'].map((id) => promise(id, 'mentee', `Write ${id}`, { discussedOn: ago(14) })),
    },
  },
  {
    rule: 'listen-open',
    story: { listening: true },
    why: { code: 'listening', topics: 0 },
    contrary: {},
  },
  {
    rule: 'ear',
    story: { topics: [topic('t1', 'I am afraid of the reorganisation')] },
    why: { code: 'topic-feeling', word: 'afraid', on: ago(3) },
    contrary: { topics: [topic('t1', 'the reorganisation')] },
  },
  {
    rule: 'rehearse',
    story: { topics: [topic('t1', 'giving feedback to Emre')] },
    why: { code: 'topic-hard-talk', word: 'feedback to', on: ago(3) },
    contrary: { topics: [topic('t1', 'giving feedback to Emre', { raisedBy: 'mentor' })] },
  },
  {
    rule: 'refer-out',
    story: { topics: [topic('t1', 'my salary next year')] },
    why: { code: 'topic-out-of-scope', word: 'salary', on: ago(3) },
    contrary: {
      topics: [topic('t1', 'my salary next year')],
      mentorship: mentorship({ agreement: { ...AGREED, outOfScope: 'Therapy' } }),
    },
  },
  {
    rule: 'idea',
    story: { topics: [topic('t1', 'an idea for the handover')] },
    why: { code: 'topic-idea', word: 'idea', on: ago(3) },
    contrary: { topics: [topic('t1', 'the handover')] },
  },
  {
    rule: 'debrief',
    story: { topics: [topic('t1', 'the offer from Hamburg', { discussedOn: ago(14) })] },
    why: { code: 'discussed', topic: 'the offer from Hamburg', on: ago(14) },
    contrary: { topics: [topic('t1', 'the offer from Hamburg', { discussedOn: ago(90) })] },
  },
  {
    rule: 'growth',
    story: { notes: [14, 28, 42].map((days) => note(`n${days}`, days, 'Access card, again.\nExpenses form.')) },
    why: { code: 'logistics', on: [ago(42), ago(28), ago(14)] },
    contrary: {
      notes: [...[14, 28].map((days) => note(`n${days}`, days, 'Access card.')), note('n42', 42, 'The Hamburg offer.')],
    },
  },
  {
    rule: 'lesson',
    story: without('lesson'),
    why: { code: 'not-lately', source: 'C4', lastOn: '', held: 9 },
    contrary: QUIET,
  },
  {
    rule: 'have-their-back',
    story: without('have-their-back'),
    why: { code: 'not-lately', source: 'C8', lastOn: '', held: 9 },
    contrary: { ...without('have-their-back'), promptUses: [...QUIET_USES, use('have-their-back/plainly', 126)] },
  },
  {
    rule: 'learning',
    story: {},
    why: { code: 'not-lately', source: 'C10', lastOn: '', held: 9 },
    contrary: { promptUses: [use('learning/since-last', 42)] },
  },
  {
    rule: 'long-view',
    story: {},
    why: { code: 'not-lately', source: 'career-talks', lastOn: '', held: 9 },
    contrary: { promptUses: [use('long-view/regret', 84)] },
  },
  {
    rule: 'agreement-missing',
    story: { mentorship: mentorship({ agreement: NOTHING_AGREED }) },
    why: { code: 'agreement-missing', held: 9 },
    contrary: {},
  },
  {
    rule: 'agree-confidentiality',
    story: { ...QUIET, mentorship: mentorship({ agreement: { ...AGREED, confidentiality: '' } }) },
    why: { code: 'not-agreed', part: 'confidentiality' },
    contrary: QUIET,
  },
  {
    rule: 'agree-ending',
    story: { ...QUIET, mentorship: mentorship({ agreement: { ...AGREED, ending: '' } }) },
    why: { code: 'not-agreed', part: 'ending' },
    contrary: QUIET,
  },
  {
    rule: 'agree-rhythm',
    story: { ...QUIET, mentorship: mentorship({ agreement: { ...AGREED, rhythm: '' } }) },
    why: { code: 'not-agreed', part: 'rhythm' },
    contrary: QUIET,
  },
  {
    rule: 'agree-scope',
    story: { ...QUIET, mentorship: mentorship({ agreement: { ...AGREED, scope: '' } }) },
    why: { code: 'not-agreed', part: 'scope' },
    contrary: QUIET,
  },
  {
    rule: 'options',
    story: { ...QUIET, goals: [goal('g1', 'Lead'), goal('g2', 'Grow', { touchedOn: ago(7) })] },
    why: { code: 'goal-active' },
    contrary: { ...QUIET, goals: [goal('g1', 'Lead'), goal('g2', 'Grow', { touchedOn: ago(7) })], listening: true },
  },
  {
    rule: 'mentor-raised',
    story: {
      topics: [
        topic('a', 'A', { raisedBy: 'mentor', discussedOn: ago(14) }),
        topic('b', 'B', { raisedBy: 'mentor', discussedOn: ago(28) }),
        topic('c', 'C', { discussedOn: ago(28) }),
      ],
    },
    why: { code: 'mentor-raised', mentor: 2, all: 3, since: ago(42) },
    contrary: {
      topics: [
        topic('a', 'A', { raisedBy: 'mentor', discussedOn: ago(14) }),
        topic('b', 'B', { raisedBy: 'mentor', discussedOn: ago(56) }),
        topic('c', 'C', { discussedOn: ago(28) }),
      ],
    },
  },
  {
    rule: 'mirror',
    story: QUIET,
    why: { code: 'not-lately', source: 'D2', lastOn: '', held: 9 },
    contrary: { ...QUIET, promptUses: [...QUIET_USES, use('mirror/one-thing', 98)] },
  },
  {
    rule: 'taught-by-mentee',
    story: { commitments: [promise('c1', 'mentee', 'show Emre the forecast', { state: 'done', closedOn: ago(5) })] },
    why: { code: 'taught', text: 'show Emre the forecast', on: ago(5) },
    contrary: {
      commitments: [promise('c1', 'mentee', 'show Emre the forecast', { state: 'done', closedOn: ago(50) })],
    },
  },
  {
    rule: 'taught-by-mentor',
    story: {
      ...QUIET,
      commitments: [promise('c1', 'mentor', 'teach Nadia the forecast', { state: 'done', closedOn: ago(5) })],
    },
    why: { code: 'taught', on: ago(5) },
    contrary: {
      ...QUIET,
      commitments: [promise('c1', 'mentor', 'send the forecast', { state: 'done', closedOn: ago(5) })],
    },
  },
  {
    rule: 'no-note',
    story: { ...QUIET, notes: [note('n1', 28, 'Term sheets.')] },
    why: { code: 'no-note', on: ago(14) },
    contrary: QUIET,
  },
  {
    rule: 'domain',
    story: {
      ...QUIET,
      promptUses: [
        ...QUIET_USES,
        use('learning/not-yet', 28),
        use('goal-progress/moved', 42),
        use('theirs/where-are-you', 56),
        use('goal-test/picture', 70),
        use('lesson/early-one', 28),
        use('low-energy/really', 98),
      ].filter((one) => !one.promptId.startsWith('have-their-back')),
    },
    why: { code: 'domain-uncovered', domain: 'wellbeing', meetings: 5, lastOn: ago(98) },
    contrary: QUIET,
  },
  {
    rule: 'network',
    story: QUIET,
    why: { code: 'goal-active', goal: 'Lead a negotiation' },
    contrary: { ...QUIET, goals: [] },
  },
];

describe('each rule applies when the data says so, and only then', () => {
  it.each(ROWS.map((row) => [row.rule, row] as const))('%s', (rule, row) => {
    // A rule that gives way to weightier ones is looked at with only its own sources left on.
    const [item] = shown(rule, row.story);
    expect(item?.why).toMatchObject(row.why);
    expect(item?.say).toMatch(row.say ?? /./);
    expect(shown(rule, row.contrary)).toEqual([]);
  });

  it('puts every reason into words without a gap', () => {
    for (const row of ROWS) {
      const [item] = shown(row.rule, row.story);
      const text = item === undefined ? '' : itemWhyText(item, FORMAT);
      expect(text).toMatch(/^\S.{5,}/);
      expect(text).not.toMatch(/undefined|NaN|\{|\[object/);
    }
  });
});

/** Items of a rule on the composed agenda, or, where others weigh more, once each of those was put off for the day. */
function shown(rule: RuleId, more: Partial<AgendaInput>): readonly AgendaItem[] {
  let uses = more.promptUses ?? [];
  for (let round = 0; round < 12; round += 1) {
    const items = itemsOf(rule, { ...more, promptUses: uses });
    if (items.length > 0) return items;
    const others = composeAgenda(story({ ...more, promptUses: uses }), NOW).items.filter(({ kind }) => kind === 'may');
    if (others.length === 0) return [];
    uses = [
      ...uses,
      ...others.map((item) =>
        use(item.promptId, 0, { meetingId: 'today', subjectId: item.subjectId, action: 'skip', on: TODAY }),
      ),
    ];
  }
  return [];
}

describe('each stage has its spine, in its order', () => {
  const NEW = mentorship({ agreement: NOTHING_AGREED });
  const later = { ...meetingOf(60), startsAt: instantAgo(-4) };
  const SPINES: readonly (readonly [string, Partial<AgendaInput>, readonly RuleId[]])[] = [
    ['prepare', { ...FIRST, mentorship: NEW, meeting: later }, ['prepare-intent', 'prepare-background']],
    [
      'first-meeting',
      { ...FIRST, mentorship: NEW },
      ['first-background', 'first-wants', 'first-ways', 'first-confidence', 'first-knowing'],
    ],
    ['goal-setting', { goals: [], meetings: [held(14)] }, ['story', 'futures', 'skills', 'choose-goals', 'first-step']],
    [
      'review',
      { meetings: everyOtherWeek(5), meeting: meetingOf(45) },
      ['review-scale', 'review-network', 'review-helps', 'review-expectations', 'review-keep'],
    ],
    [
      're-entry',
      { meetings: [held(64), held(50)], meeting: meetingOf(30) },
      ['back-changed', 'back-goals', 'back-rhythm'],
    ],
    [
      'closing',
      { mentorship: mentorship({ status: 'ended' }) },
      ['end-growth', 'end-unfinished', 'end-helpers', 'end-independence', 'end-thanks', 'end-footing'],
    ],
  ];

  it.each(SPINES)('%s', (stage, more, spine) => {
    const agenda = composeAgenda(story(more), NOW);
    const rules = agenda.items.map(({ promptId }) => promptId.split('/')[0]);
    expect(agenda.stage.stage).toBe(stage);
    expect(rules.filter((rule) => spine.some((expected) => expected === rule))).toEqual(spine);
  });

  it.each([
    [15, ['first-wants', 'first-agreement']],
    [30, ['first-background', 'first-wants', 'first-agreement', 'first-knowing']],
    [45, ['first-background', 'first-wants', 'first-ways', 'first-confidence', 'first-knowing']],
  ])('a first meeting of %i minutes settles all of it in the lines it has', (lengthMinutes, expected) => {
    const agenda = composeAgenda(story({ ...FIRST, mentorship: NEW, meeting: meetingOf(lengthMinutes) }), NOW);
    const rules = agenda.items.map(({ promptId }) => promptId.split('/')[0] ?? '');
    expect(rules.filter((rule) => rule.startsWith('first-'))).toEqual(expected);
  });
});

describe('what has to come up', () => {
  const PROMISES = [
    promise('c1', 'mentor', 'Send the pricing paper'),
    promise('c2', 'mentor', 'Book the room'),
    promise('c3', 'mentee', 'call two customers'),
    promise('c4', 'mentee', 'write the plan', { carried: 5 }),
  ];
  const INTRODUCTIONS = [
    introduction('i1', 'contact-yes', 5),
    introduction('i2', 'introduced', 30, { contactId: BEN.id }),
  ];

  it('stands in the order of the rules when there is room', () => {
    const items = composeAgenda(story({ commitments: PROMISES, introductions: INTRODUCTIONS }), NOW).items;
    const musts = items.filter(({ kind }) => kind === 'must').map(({ promptId }) => promptId.split('/')[0]);
    expect(musts).toEqual(['mine', 'with-me', 'theirs', 'carried', 'unheard']);
    expect(items[0]?.say).toContain('send the pricing paper and book the room');
  });

  it.each([15, 30, 45, 60])('leaves nothing out in %i minutes', (lengthMinutes) => {
    const agenda = composeAgenda(
      story({
        commitments: PROMISES,
        introductions: INTRODUCTIONS,
        meeting: meetingOf(lengthMinutes),
        topics: [topic('t1', 'the offsite')],
      }),
      NOW,
    );
    const subjects = agenda.items.flatMap(({ subjectId }) => subjectId.split('+'));
    expect(subjects).toEqual(expect.arrayContaining(['c1', 'c2', 'c3', 'c4', 'i1', 'i2', 't1']));
  });

  it('lets at most two lines stand before the mentee’s own topic', () => {
    const items = composeAgenda(
      story({ commitments: PROMISES, introductions: INTRODUCTIONS, topics: [topic('t1', 'the offsite')] }),
      NOW,
    ).items;
    expect(items.findIndex(({ kind }) => kind === 'topic')).toBe(2);
  });

  it('never says twice in a row the same words about the same promise', () => {
    const input = story({ commitments: [promise('c1', 'mentor', 'Book the room')] });
    const [first] = itemsOf('mine', input);
    const [second] = itemsOf('mine', { ...input, promptUses: [use(first?.promptId ?? '', 14, { subjectId: 'c1' })] });
    expect(second?.promptId).toMatch(/^mine\//);
    expect(second?.promptId).not.toBe(first?.promptId);
  });

  it('does not bring up a promise written down at this very meeting', () => {
    const commitments = [promise('c1', 'mentor', 'Book the room', { madeOn: TODAY, noteId: 'n-today' })];
    const notes = [note('n-today', 0, '[] me: Book the room', { meetingId: 'today' })];
    expect(itemsOf('mine', { commitments, notes })).toEqual([]);
  });

  it('holds nothing about another mentee', () => {
    const other = person('p-other', 'Omar Example');
    const agenda = composeAgenda(
      story({
        commitments: [promise('c9', 'mentor', 'Send the secret', { menteeId: other.id })],
        goals: [goal('g9', 'The secret', { menteeId: other.id })],
        topics: [topic('t9', 'the secret', { menteeId: other.id })],
        introductions: [introduction('i9', 'contact-yes', 3, { menteeId: other.id, need: 'the secret' })],
        notes: [note('n9', 14, 'exhausted by the secret', { menteeId: other.id })],
      }),
      NOW,
    );
    expect(JSON.stringify(agenda)).not.toMatch(/secret|exhausted/);
  });
});

describe('what weighs most today', () => {
  it('lets a rule that came up last time give way to another about the same goal', () => {
    const promptUses = [...QUIET_USES, use('goal-progress/moved', 14, { subjectId: 'g-lead' })];
    expect(itemsOf('goal-progress', QUIET)).toHaveLength(1);
    expect(itemsOf('goal-progress', { ...QUIET, promptUses })).toEqual([]);
    expect(itemsOf('options', { ...QUIET, promptUses })).toHaveLength(1);
  });

  it('asks about a goal once, about two goals at most, and brings one habit', () => {
    const goals = ['a', 'b', 'c'].map((id) => goal(id, `Goal ${id}`, { touchedOn: ago(90), successTest: '' }));
    const { items } = composeAgenda(story({ goals }), NOW);
    const about = items.flatMap(({ why }) => ('goal' in why ? [why.goal] : []));
    expect(new Set(about).size).toBe(about.length);
    expect(about.length).toBeLessThanOrEqual(3); // two of their progress, one of whom to meet
    const habits = /^(learning|lesson|have-their-back|mirror|load|domain)\//;
    const { items: idle } = composeAgenda(
      story({ goals: [], mentorship: mentorship({ stageOverride: 'working' }) }),
      NOW,
    );
    expect(idle.filter(({ promptId }) => habits.test(promptId))).toHaveLength(1);
  });

  it('shortens the agenda for somebody with little strength', () => {
    const notes = [note('n1', 14, 'She is exhausted.')];
    const lines = (more: Partial<AgendaInput>): number =>
      composeAgenda(story({ ...more, meeting: meetingOf(45) }), NOW).items.length;
    expect(lines({ notes })).toBeLessThan(lines({}));
  });
});

describe('the mentor’s answers', () => {
  const base = story({ topics: [topic('t1', 'the offsite')], meeting: meetingOf(30) });
  const may = composeAgenda(base, NOW).items.find(({ kind }) => kind === 'may');
  const promptId = may?.promptId ?? '';
  const subjectId = may?.subjectId ?? '';
  const itemFor = (...answers: readonly ReturnType<typeof use>[]): AgendaItem | undefined =>
    composeAgenda({ ...base, promptUses: answers }, NOW).items.find((item) => item.promptId === promptId);

  it('never: gone for good, also about something else', () => {
    expect(may).toBeDefined();
    expect(itemFor(use(promptId, 140, { subjectId, action: 'never' }))).toBeUndefined();
    expect(itemFor(use(promptId, 140, { subjectId: 'other', action: 'never' }))).toBeUndefined();
  });

  it.each(['used', 'skip'] as const)('%s: rests for three meetings', (action) => {
    for (const days of [14, 28, 42]) expect(itemFor(use(promptId, days, { subjectId, action }))).toBeUndefined();
  });

  it('later: comes back at the next meeting before everything else, and says so', () => {
    const weak = use('mirror/too-much', 14, { action: 'later' });
    const before = composeAgenda({ ...base, promptUses: [] }, NOW).items.map((item) => item.promptId);
    expect(before).not.toContain('mirror/too-much');
    const item = composeAgenda({ ...base, promptUses: [weak] }, NOW).items.find(
      (one) => one.promptId === 'mirror/too-much',
    );
    expect(item?.putOffOn).toBe(ago(14));
    expect(item && itemWhyText(item, FORMAT)).toMatch(new RegExp(`^Put off on ${ago(14)}\\. `));
  });

  it('later, then used: does not come back', () => {
    const uses = [use('mirror/too-much', 28, { action: 'later' }), use('mirror/too-much', 14)];
    const items = composeAgenda({ ...base, promptUses: uses }, NOW).items;
    expect(items.map((item) => item.promptId)).not.toContain('mirror/too-much');
  });

  it('answers at this meeting take the item away and leave the others as they were', () => {
    const before = composeAgenda(base, NOW).items.map(({ id }) => id);
    const today = use(promptId, 0, { subjectId, meetingId: 'today', on: TODAY });
    const after = composeAgenda({ ...base, promptUses: [today] }, NOW).items.map(({ id }) => id);
    expect(after).toEqual(before.filter((id) => id !== may?.id));
  });

  it('a practice that is off says nothing, and the last line stays', () => {
    const practicesOff = ['C7', 'one-on-one'];
    const agenda = composeAgenda(
      { ...base, practicesOff, commitments: [promise('c1', 'mentor', 'Book the room')] },
      NOW,
    );
    expect(agenda.items.some(({ from }) => from === 'C7')).toBe(false);
    expect(agenda.items.at(-1)?.kind).toBe('closing');
    expect(agenda.items.some(({ subjectId: subject }) => subject === 't1')).toBe(true);
  });
});

describe('listening', () => {
  it('lets solutions step back and keeps the agenda short', () => {
    const input = story({ listening: true, topics: [topic('t1', 'giving feedback to Emre')] });
    const items = composeAgenda(input, NOW).items;
    expect(items.map(({ promptId }) => promptId.split('/')[0])).toEqual([
      'topic',
      'listen-open',
      'listen-deep',
      'closing',
    ]);
    expect(itemsOf('rehearse', { topics: [topic('t1', 'giving feedback to Emre')] })).toHaveLength(1);
  });
});

describe('the table above', () => {
  it('tells a story for every rule that stored data can trigger on its own', () => {
    // Spines and folded promises have tests of their own.
    const SPINES = /^(prepare|first|review|back|end)-|^(story|futures|skills|first-step|listen-deep)$/;
    const FOLDS = /^(mine-all|theirs-all|between-us)$/;
    const told = new Set(ROWS.map(({ rule }) => rule));
    const untold = [...MUST_RULE_IDS, ...MAY_RULE_IDS].filter(
      (rule) => !told.has(rule) && !SPINES.test(rule) && !FOLDS.test(rule),
    );
    expect(untold).toEqual([]);
  });

  it('uses contacts by their first names', () => {
    expect(CLARA.name).toBe('Clara Ruiz');
    const [item] = itemsOf('met', { introductions: [introduction('i1', 'met', 5)] });
    expect(item?.say).toContain('Clara');
    expect(item?.say).not.toContain('Ruiz');
  });
});
