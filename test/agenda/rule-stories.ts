import type { AgendaInput, AgendaItem } from '../../lib/agenda/agenda';
import { composeAgenda } from '../../lib/agenda/compose';
import type { RuleId } from '../../lib/agenda/rule';
import type { Why } from '../../lib/agenda/why';
import type { CouldJoin } from '../../lib/mentorship/could-join';
import {
  ago,
  AGREED,
  BEN,
  everyOtherWeek,
  goal,
  held,
  instantAgo,
  introduction,
  lesson,
  mentorship,
  NADIA,
  note,
  NOTHING_AGREED,
  NOW,
  pairing,
  promise,
  record,
  story,
  TODAY,
  topic,
  use,
} from './story';

export const PLAIN_DAYS = { day: (day: string) => day, ago: (day: string) => `ago ${day}` };
/** Nothing held, nothing set, nothing noted. */
export const FIRST: Partial<AgendaInput> = { meetings: [], goals: [], notes: [] };
const ROOM: Partial<AgendaInput> = { meeting: meetingOf(60) };

export function meetingOf(lengthMinutes: number): AgendaInput['meeting'] {
  return { id: 'today', startsAt: `${TODAY}T12:00:00.000Z`, lengthMinutes, title: '' };
}

/** The items of a rule on the agenda of a story. */
export function itemsOf(rule: RuleId, more: Partial<AgendaInput>): readonly AgendaItem[] {
  return composeAgenda(story(more), NOW).items.filter((item) => item.promptId.startsWith(`${rule}/`));
}

/** A rule, a story in which it applies, what its reason says, and a story as near as can be in which it does not. */
export interface RuleStory {
  readonly rule: RuleId;
  readonly story: Partial<AgendaInput>;
  readonly why: Partial<Why>;
  readonly contrary: Partial<AgendaInput>;
  readonly say?: RegExp;
}

/** Every other goal rule is quiet, and every habit has just been asked, so that a weak rule shows, too. */
export const QUIET: Partial<AgendaInput> = {
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
export const QUIET_USES = QUIET.promptUses ?? [];

function without(rule: string): Partial<AgendaInput> {
  return { ...QUIET, promptUses: QUIET_USES.filter((one) => !one.promptId.startsWith(`${rule}/`)) };
}

/** A room as the calendar page of this session shows it. */
const ROOM_SEEN: CouldJoin = {
  eventId: 'e-review',
  title: 'Quarterly customer review',
  startsAt: '',
  on: ago(-5),
  reason: { code: 'title', sort: 'customer', word: 'customer' },
  isGuestListSeen: true,
};

/** A story for each rule, and its contrary. */
export const RULE_STORIES: readonly RuleStory[] = [
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
  {
    rule: 'hard-news',
    story: { notes: [note('n1', 14, 'She did not get the post in Lyon; rejected in the last round.')] },
    why: { code: 'hard-news', in: 'note', on: ago(14) },
    contrary: { notes: [note('n1', 14, 'She was not rejected after all.')] },
  },
  {
    rule: 'hard-news',
    story: { topics: [topic('t1', 'I was passed over for the lead')] },
    why: { code: 'hard-news', in: 'topic', word: 'passed over', on: ago(3) },
    contrary: { topics: [topic('t1', 'I was passed over for the lead', { raisedBy: 'mentor' })] },
  },
  {
    rule: 'decision-open',
    story: { records: [record('decision', 'd1', 30, 'to stay in Hamburg')] },
    why: { code: 'decision-open', text: 'to stay in Hamburg', on: ago(30) },
    contrary: { records: [record('decision', 'd1', 10, 'to stay in Hamburg')] },
    say: /to stay in Hamburg/,
  },
  {
    rule: 'decision-outcome',
    story: { records: [record('decision', 'd1', 60, 'to stay in Hamburg', ['turned-out', 5])] },
    why: { code: 'decision-outcome', text: 'to stay in Hamburg', on: ago(5) },
    contrary: { records: [record('decision', 'd1', 60, 'to stay in Hamburg', ['looked-back', 5])] },
  },
  {
    rule: 'milestone',
    story: { records: [record('milestone', 'm1', 6, 'her first customer talk alone')] },
    why: { code: 'milestone', text: 'her first customer talk alone', on: ago(6) },
    contrary: { records: [record('milestone', 'm1', 6, 'her first customer talk alone', ['recognised', 2])] },
  },
  {
    rule: 'surpassed',
    story: { records: [record('surpassed', 's1', 6, 'the forecast within one per cent')] },
    why: { code: 'surpassed', text: 'the forecast within one per cent', on: ago(6) },
    contrary: { records: [record('surpassed', 's1', 6, 'the forecast within one per cent', ['told-others', 2])] },
  },
  {
    rule: 'surpassed',
    story: { records: [record('surpassed', 's1', 6, 'the forecast within one per cent', ['said', 4])] },
    why: { code: 'surpassed' },
    contrary: { records: [record('surpassed', 's1', 60, 'the forecast within one per cent')] },
    say: /else could hear it|Whose door/,
  },
  {
    rule: 'could-join',
    story: { couldJoin: [ROOM_SEEN] },
    why: { code: 'could-join', title: 'Quarterly customer review', on: ago(-5), isGuestListSeen: true },
    contrary: {
      couldJoin: [ROOM_SEEN],
      records: [{ ...record('room', 'r1', -5, 'Customer review'), aboutId: 'e-review' }],
    },
    say: /Quarterly customer review/,
  },
  {
    rule: 'room-ahead',
    story: { records: [record('room', 'r1', -5, 'Customer review')] },
    why: { code: 'room-ahead', title: 'Customer review', on: ago(-5) },
    contrary: { records: [record('room', 'r1', -5, 'Customer review', ['let-go', 1])] },
  },
  {
    rule: 'room-after',
    story: { records: [record('room', 'r1', 6, 'Customer review', ['observed', 6])] },
    why: { code: 'room-after', title: 'Customer review', on: ago(6), step: 'observed' },
    contrary: { records: [record('room', 'r1', 40, 'Customer review', ['observed', 40])] },
    say: /notice|next time|want to say/,
  },
  {
    rule: 'room-after',
    story: { records: [record('room', 'r1', 6, 'Customer review')] },
    why: { code: 'room-after', step: '' },
    contrary: { records: [record('room', 'r1', 6, 'Customer review', ['let-go', 5])] },
    say: /come about|were you there/i,
  },
  {
    rule: 'passing-on',
    story: { ...QUIET, records: [record('passing-on', 'p1', 30, 'the new colleague in Bremen')] },
    why: { code: 'passing-on', text: 'the new colleague in Bremen', since: ago(30) },
    contrary: { ...QUIET, records: [record('passing-on', 'p1', 30, 'the new colleague in Bremen', ['ended', 2])] },
  },
  {
    rule: 'bench',
    story: { ...QUIET, menteeCount: 3 },
    why: { code: 'bench', mentees: 3, lastOn: '' },
    contrary: { ...QUIET, menteeCount: 1 },
  },
  {
    rule: 'invitation',
    story: { ...QUIET, records: [record('invitation', 'v1', 20, 'lunch by the harbour')] },
    why: { code: 'invitation', text: 'lunch by the harbour', on: ago(20) },
    contrary: { ...QUIET, records: [record('invitation', 'v1', 20, 'lunch by the harbour', ['taken-up', 3])] },
    say: /lunch by the harbour/,
  },
  {
    rule: 'idea-carry',
    story: { records: [record('idea', 'i1', 10, 'one form for all offers')] },
    why: { code: 'idea-heard', text: 'one form for all offers', on: ago(10) },
    contrary: { records: [record('idea', 'i1', 3, 'one form for all offers')] },
  },
  {
    rule: 'idea-answer',
    story: { records: [record('idea', 'i1', 60, 'one form for all offers', ['carried', 30])] },
    why: { code: 'idea-carried', text: 'one form for all offers', on: ago(30) },
    contrary: { records: [record('idea', 'i1', 60, 'one form for all offers', ['carried', 8])] },
  },
  {
    rule: 'idea-tell',
    story: { records: [record('idea', 'i1', 60, 'one form for all offers', ['answered', 2])] },
    why: { code: 'idea-answered', text: 'one form for all offers', on: ago(2) },
    contrary: { records: [record('idea', 'i1', 60, 'one form for all offers', ['told', 1])] },
  },
  {
    rule: 'backing',
    story: { ...QUIET, records: [record('backing', 'b1', 45, 'I will name her for the lead')] },
    why: { code: 'backing', text: 'I will name her for the lead', on: ago(45) },
    contrary: { ...QUIET, records: [record('backing', 'b1', 45, 'I will name her for the lead', ['kept', 3])] },
  },
  {
    rule: 'journal-back',
    story: { ...QUIET, records: [record('journal', 'j1', 14, 'she goes quiet when Samuel is named')] },
    why: { code: 'journal', on: ago(14) },
    contrary: { ...QUIET, records: [record('journal', 'j1', 30, 'she goes quiet when Samuel is named')] },
    say: /goes quiet/,
  },
  {
    rule: 'lesson-fits',
    story: {
      topics: [topic('t1', 'hiring for the night shift')],
      lessons: [lesson('l1', 'The hire I rushed', ['hiring'])],
    },
    why: { code: 'lesson-fits', lesson: 'The hire I rushed', tag: 'hiring', on: ago(3) },
    contrary: {
      topics: [topic('t1', 'hiring for the night shift')],
      lessons: [lesson('l1', 'The hire I rushed', ['hiring'])],
      promptUses: [use('lesson-fits/fits-here', 90, { subjectId: 'l1' })],
    },
    say: /The hire I rushed/,
  },
  {
    rule: 'lesson',
    story: { ...without('lesson'), lessons: [lesson('l1', 'The hire I rushed', ['hiring'])] },
    why: { code: 'not-lately', source: 'C4' },
    contrary: { ...QUIET, lessons: [lesson('l1', 'The hire I rushed', ['hiring'])] },
    say: /The hire I rushed/,
  },
  {
    rule: 'mirror-look',
    story: {
      ...QUIET,
      topics: [
        topic('a', 'A', { discussedOn: ago(14) }),
        topic('b', 'B', { discussedOn: ago(28), raisedBy: 'mentor' }),
        topic('c', 'C', { discussedOn: ago(28) }),
      ],
    },
    why: { code: 'mirror', raised: 2, topics: 3, kept: 0, made: 0, since: ago(91) },
    contrary: {
      ...QUIET,
      topics: [
        topic('a', 'A', { discussedOn: ago(14) }),
        topic('b', 'B', { discussedOn: ago(28), raisedBy: 'mentor' }),
        topic('c', 'C', { discussedOn: ago(28) }),
      ],
      promptUses: [...QUIET_USES, use('mirror-look/one-change', 20)],
    },
    say: /Nadia raised 2 of 3 topics/,
  },
  {
    rule: 'pairing-check',
    story: { pairings: [pairing('p1', 30, -61)] },
    why: { code: 'pairing-check', model: 'Clara', skill: 'contract negotiation', point: 'quarter', on: ago(7) },
    contrary: {
      pairings: [pairing('p1', 30, -61, { checkIns: [{ point: 'quarter', on: ago(6), text: 'Well begun.' }] })],
    },
    say: /Clara/,
  },
  {
    rule: 'pairing-check',
    story: { pairings: [pairing('p1', 50, -41)] },
    why: { code: 'pairing-check', point: 'half', on: ago(4) },
    contrary: { pairings: [pairing('p1', 20, -71)] },
  },
  {
    rule: 'pairing-check',
    story: { pairings: [pairing('p1', 70, -21)] },
    why: { code: 'pairing-check', point: 'three-quarters', on: ago(2) },
    contrary: { pairings: [pairing('p1', 70, -21, { state: 'dropped' })] },
  },
  {
    rule: 'pairing-end',
    story: { pairings: [pairing('p1', 95, 4)] },
    why: { code: 'pairing-ended', model: 'Clara', endsOn: ago(4) },
    contrary: { pairings: [pairing('p1', 95, 4, { state: 'finished', result: 'She wrote the last offer.' })] },
  },
  {
    rule: 'their-view',
    story: { ...QUIET, introductions: [introduction('i1', 'thanked', 9, { outcome: 'useful' })] },
    why: { code: 'no-impression', contact: 'Clara', on: ago(9) },
    contrary: {
      ...QUIET,
      introductions: [introduction('i1', 'thanked', 9, { outcome: 'useful', impression: 'Quick with numbers.' })],
    },
  },
  {
    rule: 'skill-gap',
    story: {
      mentorship: mentorship({ skillGaps: [{ skill: 'Contract negotiation', notedOn: ago(40) }] }),
      pairings: [pairing('p1', 30, -61, { state: 'dropped' })],
    },
    why: { code: 'skill-without-helper' },
    contrary: {
      mentorship: mentorship({ skillGaps: [{ skill: 'Contract negotiation', notedOn: ago(40) }] }),
      pairings: [pairing('p1', 20, -71)],
    },
  },
  {
    rule: 'refer-out',
    story: { topics: [topic('t1', 'my rating this year', { belongsTo: 'performance-adviser' })] },
    why: { code: 'belongs-to', role: 'performance-adviser', on: ago(3) },
    contrary: { topics: [topic('t1', 'my rating this year')] },
  },
  {
    rule: 'readiness',
    story: {
      ...QUIET,
      mentorship: mentorship({
        nextRole: 'regional manager',
        readiness: { timing: 'she does half of it', opportunity: 'Bremen, in summer', sponsorship: '' },
      }),
    },
    why: { code: 'next-role', missing: ['sponsorship'] },
    contrary: QUIET,
    say: /decides|speaks for you|know about where/,
  },
  {
    rule: 'case',
    story: {
      ...QUIET,
      mentorship: mentorship({ nextRole: 'regional manager' }),
      promptUses: [...QUIET_USES, use('readiness/tomorrow', 14), use('into-the-room/watch', 14)],
      notes: [note('n1', 14, '[evidence] Led the talks alone.'), note('n2', 28, '[evidence] Chaired the round.')],
    },
    why: { code: 'evidence', notes: 2, reached: 0, useful: 0, on: ago(14) },
    contrary: {
      ...QUIET,
      mentorship: mentorship({ nextRole: 'regional manager' }),
      notes: [note('n1', 14, '[confidence] Led the talks alone.'), note('n2', 28, 'Chaired the round.')],
    },
  },
  {
    rule: 'hand-on',
    story: { ...without('hand-on'), records: [record('task', 'k1', 80, 'the Monday forecast', ['done', 60])] },
    why: { code: 'not-lately', source: 'B3' },
    contrary: { ...without('hand-on'), records: [record('task', 'k1', 20, 'the Monday forecast')] },
  },
  {
    rule: 'taught-by-mentor',
    story: { ...QUIET, records: [record('task', 'k1', 40, 'the Monday forecast', ['done', 5])] },
    why: { code: 'taught', text: 'the Monday forecast', on: ago(5) },
    contrary: { ...QUIET, records: [record('task', 'k1', 40, 'the Monday forecast', ['let-go', 5])] },
    say: /the Monday forecast/,
  },
  {
    rule: 'into-the-room',
    story: {
      ...QUIET,
      mentorship: mentorship({ nextRole: 'regional manager' }),
      records: [record('room', 'r1', 90, 'Customer review', ['contributed', 90])],
      promptUses: [...QUIET_USES, use('readiness/tomorrow', 14)],
    },
    why: { code: 'next-role' },
    contrary: { ...QUIET, records: [record('room', 'r1', 90, 'Customer review', ['contributed', 90])] },
    say: /slide|five minutes/i,
  },
];

/** Items of a rule on the composed agenda, or, where others weigh more, once each of those was put off for the day. */
export function shown(rule: RuleId, more: Partial<AgendaInput>): readonly AgendaItem[] {
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
