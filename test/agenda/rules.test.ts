import { describe, expect, it } from 'vitest';
import type { AgendaInput, AgendaItem } from '../../lib/agenda/agenda';
import { composeAgenda } from '../../lib/agenda/compose';
import { PRACTICE_IDS, type PracticeId } from '../../lib/agenda/practices';
import { MAY_RULE_IDS, MUST_RULE_IDS, type RuleId } from '../../lib/agenda/rule';
import { itemWhyText } from '../../lib/agenda/words';
import { FIRST, itemsOf, meetingOf, PLAIN_DAYS, QUIET, QUIET_USES, RULE_STORIES, shown } from './rule-stories';
import {
  ago,
  BEN,
  CLARA,
  everyOtherWeek,
  goal,
  held,
  instantAgo,
  introduction,
  mentorship,
  note,
  NOTHING_AGREED,
  NOW,
  person,
  promise,
  story,
  TODAY,
  topic,
  use,
} from './story';

/** The rule that brings each practice up; its stories are in the table of rules. */
const PRACTICES: Readonly<Record<PracticeId, RuleId>> = {
  A1: 'skill-gap',
  A2: 'pairing-check',
  A3: 'their-view',
  A4: 'with-me',
  A5: 'outside-view',
  A6: 'refer-out',
  A7: 'could-join',
  B1: 'readiness',
  B2: 'case',
  B3: 'hand-on',
  B4: 'slipped',
  B5: 'surpassed',
  B6: 'goal-reached',
  B7: 'next-in-line',
  B8: 'bench',
  B9: 'invitation',
  C1: 'agreement-missing',
  C2: 'growth',
  C3: 'ear',
  C4: 'lesson-fits',
  C5: 'decision-outcome',
  C6: 'rehearse',
  C7: 'mine',
  C8: 'have-their-back',
  C9: 'idea',
  C10: 'learning',
  C11: 'low-energy',
  C12: 'cancelled',
  C13: 'remember',
  D1: 'no-note',
  D2: 'mirror-look',
  D3: 'taught-by-mentor',
};

describe('each practice comes up when the data calls for it, and only then', () => {
  it.each(PRACTICE_IDS)('%s', (practice) => {
    const stories = RULE_STORIES.filter(({ rule }) => rule === PRACTICES[practice]);
    expect(stories.length).toBeGreaterThan(0);
    for (const { rule, story: told, why, contrary } of stories) {
      const [item] = shown(rule, told);
      expect(item?.from).toBe(practice);
      expect(item?.why).toMatchObject(why);
      expect(shown(rule, contrary)).toEqual([]);
      // Switched off, it is gone, whatever the data says.
      expect(shown(rule, { ...told, practicesOff: [practice] })).toEqual([]);
    }
  });
});

describe('each rule applies when the data says so, and only then', () => {
  it.each(RULE_STORIES.map((row) => [row.rule, row] as const))('%s', (rule, row) => {
    // A rule that gives way to weightier ones is looked at with only its own sources left on.
    const [item] = shown(rule, row.story);
    expect(item?.why).toMatchObject(row.why);
    expect(item?.say).toMatch(row.say ?? /./);
    expect(shown(rule, row.contrary)).toEqual([]);
  });

  it('puts every reason into words without a gap', () => {
    for (const row of RULE_STORIES) {
      const [item] = shown(row.rule, row.story);
      const text = item === undefined ? '' : itemWhyText(item, PLAIN_DAYS);
      expect(text).toMatch(/^\S.{5,}/);
      expect(text).not.toMatch(/undefined|NaN|\{|\[object/);
    }
  });
});

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
    expect(items[0]?.say).toContain('send the pricing paper, and book the room');
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
    expect(item && itemWhyText(item, PLAIN_DAYS)).toMatch(new RegExp(`^Put off on ${ago(14)}\\. `));
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
    const told = new Set(RULE_STORIES.map(({ rule }) => rule));
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
