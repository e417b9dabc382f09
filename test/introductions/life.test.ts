import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Introduction, IntroductionState } from '../../lib/introductions/introduction';
import {
  advance,
  dueOf,
  hasBothYes,
  isStuck,
  newIdea,
  nextSteps,
  recordOutcome,
  remind,
  snooze,
  turnedDown,
  undoLastStep,
  waitingOnMentor,
  withMessage,
} from '../../lib/introductions/life';
import { addDays } from '../../lib/meeting/day';
import { introduction } from './network';

const PATH: readonly IntroductionState[] = [
  'idea',
  'mentee-asked',
  'mentee-yes',
  'contact-asked',
  'contact-yes',
  'introduced',
  'met',
  'outcome',
  'thanked',
];
const upTo = (state: IntroductionState, from: string, fields: Partial<Introduction> = {}): Introduction => {
  const states = PATH.slice(0, PATH.indexOf(state) + 1);
  const first = addDays(from, 1 - states.length);
  return introduction('i', states, first, fields);
};
const noon = (day: string): Date => new Date(`${day}T12:00:00`);
const due = (state: IntroductionState, since: string, now: string, fields: Partial<Introduction> = {}) => {
  const found = dueOf(upTo(state, since, fields), noon(now));
  return `${found.due} ${found.nextStep.code}`;
};

describe('the way of an introduction', () => {
  it('leads from idea to thanks, and asks the contact only after the mentee said yes', () => {
    for (let at = 0; at + 1 < PATH.length; at += 1) {
      const here = upTo(PATH[at] ?? 'idea', '2026-03-05');
      expect(nextSteps(here).map(({ to }) => to)).toContain(PATH[at + 1]);
    }
    expect(nextSteps(upTo('mentee-asked', '2026-03-05')).map(({ to }) => to)).toEqual([
      'mentee-yes',
      'mentee-declined',
      'not-now',
      'not-now',
      'not-now',
      'dropped',
    ]);
    expect(nextSteps(upTo('thanked', '2026-03-05'))).toEqual([]);
  });

  it('refuses with a reason', () => {
    const at = '2026-03-06T12:00:00.000Z';
    const here = upTo('mentee-asked', '2026-03-05');
    expect(advance(here, 'introduced', { at, actor: 'mentor' })).toEqual({ status: 'refused', reason: 'no-such-step' });
    expect(advance(here, 'mentee-yes', { at, actor: 'mentor' })).toEqual({ status: 'refused', reason: 'not-theirs' });
    expect(advance(here, 'not-now', { at, actor: 'mentee', until: 'soon' })).toEqual({
      status: 'refused',
      reason: 'needs-day',
    });
    expect(advance(upTo('met', '2026-03-05'), 'outcome', { at, actor: 'mentee' })).toEqual({
      status: 'refused',
      reason: 'needs-outcome',
    });
  });

  it('takes a resting one up where it was, and asks again what was left open', () => {
    const rest = (state: IntroductionState) => ({
      ...introduction('i', [...PATH.slice(0, PATH.indexOf(state) + 1), 'not-now'], '2026-03-01'),
    });
    expect(nextSteps(rest('contact-yes'))[0]).toEqual({ to: 'contact-yes', actor: 'mentor' });
    expect(nextSteps(rest('contact-asked'))[0]).toEqual({ to: 'mentee-yes', actor: 'mentor' });
    expect(nextSteps(rest('mentee-asked'))[0]).toEqual({ to: 'idea', actor: 'mentor' });
    expect(hasBothYes(rest('contact-yes'))).toBe(true);
    expect(hasBothYes(rest('contact-asked'))).toBe(false);
    // What the two say meanwhile counts; what the mentor does waits until it is taken up.
    const ways = (state: IntroductionState) => nextSteps(rest(state)).map(({ to, actor }) => `${to} ${actor}`);
    expect(ways('contact-asked')).toEqual([
      'mentee-yes mentor',
      'contact-yes contact',
      'mentee-declined mentee',
      'contact-declined contact',
      'dropped mentor',
    ]);
    expect(ways('introduced')).toEqual(['introduced mentor', 'met mentee', 'met contact', 'dropped mentor']);
  });

  it('takes any step back, one by one, with the snooze, the reminders and the message of then', () => {
    const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
    const moved = (here: Introduction, ...[to, details]: [IntroductionState, Parameters<typeof advance>[2]]) => {
      const result = advance(here, to, details);
      if (result.status !== 'moved') throw new Error(result.reason);
      return result.introduction;
    };
    const idea = newIdea({ id: 'i', menteeId: 'm', contactId: 'c', need: 'n' }, at(1));
    const asked = moved(idea, 'mentee-asked', { at: at(2), actor: 'mentor' });
    const reminded = snooze(remind(asked, at(9)), '2026-03-20', at(10));
    const written = withMessage(reminded, { kind: 'remind-mentee', subject: 'You', body: 'Still?' });
    const declined = moved(written, 'mentee-declined', { at: at(12), actor: 'mentee', whyNot: 'no time' });
    expect(declined).toMatchObject({ snoozedUntil: '', reminders: 0, whyNot: 'no time' });
    expect(declined.message).toBeUndefined();
    expect(declined.remindedAt).toBeUndefined();
    const again = moved(declined, 'idea', { at: at(14), actor: 'mentor' });
    expect(again.whyNot).toBe('');
    expect(undoLastStep(again, declined.updatedAt)).toEqual(declined);
    expect(undoLastStep(undoLastStep(again, at(15)), written.updatedAt)).toEqual(written);
    expect(undoLastStep(written, idea.updatedAt)).toEqual(idea);
    expect(undoLastStep(idea, at(20))).toBe(idea);
  });

  it('keeps impression and reason, and takes them back with their step', () => {
    const at = '2026-03-06T12:00:00.000Z';
    const noted = recordOutcome(upTo('met', '2026-03-05'), 'useful', { at, impression: 'clear thinker' });
    expect(noted).toMatchObject({ state: 'outcome', outcome: 'useful', impression: 'clear thinker' });
    expect(recordOutcome(noted, 'so-so', { at })).toMatchObject({
      state: 'outcome',
      outcome: 'so-so',
      impression: 'clear thinker',
    });
    expect(undoLastStep(noted, at)).toMatchObject({ state: 'met', outcome: '', impression: '' });
    const early = upTo('introduced', '2026-03-05');
    expect(recordOutcome(early, 'useful', { at })).toBe(early);
    expect(turnedDown({ id: 'x', menteeId: 'm', contactId: 'c', need: 'n', whyNot: 'too busy' }, at)).toMatchObject({
      state: 'dropped',
      whyNot: 'too busy',
    });
  });
});

describe('what is due', () => {
  it.each([
    ['idea', '2026-03-05', '2026-03-05', 'soon ask-mentee'],
    ['idea', '2026-03-05', '2026-03-12', 'today ask-mentee'],
    ['mentee-asked', '2026-03-05', '2026-03-11', 'waiting remind-mentee'],
    ['mentee-asked', '2026-03-05', '2026-03-12', 'today remind-mentee'],
    ['mentee-yes', '2026-03-05', '2026-03-05', 'soon ask-contact'],
    ['mentee-yes', '2026-03-05', '2026-03-07', 'today ask-contact'],
    ['contact-asked', '2026-03-05', '2026-03-12', 'today remind-contact'],
    ['contact-asked', '2026-03-05', '2026-03-19', 'late remind-contact'],
    ['contact-yes', '2026-03-05', '2026-03-06', 'soon join-them'],
    ['contact-yes', '2026-03-05', '2026-03-07', 'today join-them'],
    ['contact-yes', '2026-03-05', '2026-03-09', 'late join-them'],
    ['introduced', '2026-03-05', '2026-03-18', 'waiting ask-how-it-went'],
    ['introduced', '2026-03-05', '2026-03-19', 'today ask-how-it-went'],
    ['introduced', '2026-03-05', '2026-03-21', 'late ask-how-it-went'],
    ['met', '2026-03-05', '2026-03-05', 'today thank-contact'],
    ['outcome', '2026-03-05', '2026-03-12', 'late thank-contact'],
  ] as const)('%s on %s, seen on %s: %s', (state, since, now, expected) =>
    expect(due(state, since, now)).toBe(expected),
  );

  it('is one gentle reminder, then the question whether to let it rest', () => {
    expect(due('contact-asked', '2026-03-05', '2026-03-20', { reminders: 1 })).toBe('waiting let-rest');
    expect(due('contact-asked', '2026-03-05', '2026-03-26', { reminders: 1 })).toBe('today let-rest');
    expect(due('introduced', '2026-03-05', '2026-03-25', { reminders: 1 })).toBe('waiting let-rest');
    const asked = upTo('contact-asked', '2026-03-05');
    expect(remind(asked, '2026-03-12T12:00:00.000Z').reminders).toBe(1);
    expect(remind(upTo('idea', '2026-03-05'), '2026-03-12T12:00:00.000Z').reminders).toBe(0);
  });

  it('waits two weeks after each reminder, however late it was sent, and is stuck then', () => {
    const late = remind(upTo('mentee-asked', '2026-03-05'), '2026-04-20T12:00:00.000Z');
    expect(dueOf(late, noon('2026-04-20'))).toMatchObject({ due: 'waiting', isStuck: false });
    expect(isStuck(late, noon('2026-05-03'))).toBe(false);
    expect(isStuck(late, noon('2026-05-04'))).toBe(true);
    expect(dueOf(late, noon('2027-05-04'))).toMatchObject({ due: 'today', nextStep: { code: 'let-rest' } });
    // Asked once more, it has its time again.
    const again = remind(late, '2026-05-04T12:00:00.000Z');
    expect(again.reminders).toBe(2);
    expect(isStuck(again, noon('2026-05-17'))).toBe(false);
    expect(isStuck(again, noon('2026-05-18'))).toBe(true);
    // Every way out of it is there.
    const ways = nextSteps(again).map(({ to }) => to);
    for (const to of ['mentee-yes', 'mentee-declined', 'not-now', 'dropped'] as const) expect(ways).toContain(to);
    expect(isStuck(snooze(again, '2026-06-01', ''), noon('2026-05-20'))).toBe(false);
  });

  it('is over with thanks and outcome, in either order', () => {
    expect(due('thanked', '2026-03-05', '2026-03-06')).toBe('today record-outcome');
    expect(due('thanked', '2026-03-05', '2026-03-06', { outcome: 'useful' })).toBe('none nothing');
    const noon6 = noon('2026-03-06');
    expect(
      dueOf(introduction('i', [...PATH.slice(0, 7), 'thanked', 'outcome'], '2026-02-01', { outcome: 'no' }), noon6).due,
    ).toBe('none');
  });

  it('waits while snoozed, and comes back on its day', () => {
    const snoozed = snooze(upTo('contact-yes', '2026-03-01'), '2026-03-10', '2026-03-05T12:00:00.000Z');
    expect(dueOf(snoozed, noon('2026-03-09'))).toMatchObject({ due: 'waiting', urgency: 0 });
    expect(dueOf(snoozed, noon('2026-03-10')).due).toBe('late');
    expect(snooze(snoozed, 'never', '')).toBe(snoozed);
  });

  it('takes up a resting one on its day', () => {
    const rest = introduction('i', ['idea', 'not-now'], '2026-03-01', { snoozedUntil: '2026-04-01' });
    expect(dueOf(rest, noon('2026-03-31')).due).toBe('waiting');
    expect(dueOf(rest, noon('2026-04-01'))).toMatchObject({ due: 'today', nextStep: { code: 'take-up-again' } });
    expect(dueOf(rest, noon('2026-04-20')).due).toBe('late');
  });

  it('names the day and the label', () => {
    expect(dueOf(upTo('contact-yes', '2026-03-05'), noon('2026-03-07'))).toMatchObject({
      since: '2026-03-05',
      days: 2,
      nextStep: { code: 'join-them', label: 'introductions.next.join-them' },
    });
  });

  it('puts the late first, then those who keep people waiting', () => {
    const list = [
      upTo('idea', '2026-03-07', { id: 'idea' }),
      upTo('contact-yes', '2026-03-05', { id: 'join' }),
      upTo('met', '2026-03-07', { id: 'thank' }),
      upTo('introduced', '2026-02-10', { id: 'ask' }),
      upTo('contact-asked', '2026-03-06', { id: 'theirs' }),
      upTo('thanked', '2026-03-06', { id: 'over', outcome: 'useful' }),
    ];
    expect(waitingOnMentor(list, noon('2026-03-07')).map((each) => each.introduction.id)).toEqual([
      'ask',
      'join',
      'thank',
      'idea',
    ]);
    expect(waitingOnMentor(list.toReversed(), noon('2026-03-07'))).toEqual(waitingOnMentor(list, noon('2026-03-07')));
  });
});

describe('any walk', () => {
  const STATES: readonly IntroductionState[] = [...PATH, 'mentee-declined', 'contact-declined', 'not-now', 'dropped'];
  const instant = fc.oneof(
    fc
      .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') })
      .map((date) => date.toISOString()),
    fc.constantFrom('', 'yesterday'),
  );
  const move = fc.record({
    to: fc.constantFrom(...STATES),
    pick: fc.nat(),
    isLegal: fc.boolean(),
    at: instant,
    actor: fc.constantFrom('mentor' as const, 'mentee' as const, 'contact' as const),
    then: fc.constantFrom('nothing', 'undo', 'snooze', 'remind', 'outcome'),
  });
  const now = fc.date({ noInvalidDate: true, min: new Date('1980-01-01'), max: new Date('2100-01-01') });

  it('is total, loses no step, takes no illegal one, and joins nobody without both yes', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), now, (moves, moment) => {
        let here = introduction('i', ['idea'], '2026-03-01');
        for (const { to, pick, isLegal, at, actor, then } of moves) {
          const legal = nextSteps(here);
          const chosen = isLegal && legal.length > 0 ? legal[pick % legal.length] : { to, actor };
          if (chosen === undefined) continue;
          const result = advance(here, chosen.to, {
            at,
            actor: chosen.actor,
            until: '2026-05-01',
            outcome: 'useful',
            whyNot: 'why',
          });
          const isAllowed = legal.some((step) => step.to === chosen.to && step.actor === chosen.actor);
          expect(result.status).toBe(isAllowed ? 'moved' : 'refused');
          if (result.status === 'moved') {
            expect(result.introduction.steps.slice(0, -1)).toEqual(here.steps);
            expect(undoLastStep(result.introduction, here.updatedAt)).toMatchObject({
              state: here.state,
              steps: here.steps,
            });
            if (chosen.to === 'introduced') expect(hasBothYes(here)).toBe(true);
            if (chosen.to === 'contact-asked' || chosen.to === 'contact-yes') {
              const since = here.steps.slice(here.steps.findLastIndex(({ state }) => state === 'idea'));
              expect(since.some(({ state }) => state === 'mentee-yes')).toBe(true);
            }
            here = result.introduction;
          }
          const kept = here.steps.length;
          if (then === 'undo') here = undoLastStep(here, at);
          if (then === 'snooze') here = snooze(here, '2026-06-01', at);
          if (then === 'remind') here = remind(here, at);
          if (then === 'outcome') here = recordOutcome(here, 'no', { at });
          expect(here.steps.length - kept).toBeGreaterThanOrEqual(then === 'undo' ? -1 : 0);
          expect(here.steps.at(-1)?.state).toBe(here.state);
          expect(here.steps[0]?.state).toBe('idea');

          const found = dueOf(here, moment);
          expect(found.days).toBeGreaterThanOrEqual(0);
          expect(found.urgency > 0).toBe(found.due !== 'none' && found.due !== 'waiting');
          expect(found.urgency).toBeLessThanOrEqual(400);
          expect(waitingOnMentor([here], moment).length).toBe(found.urgency > 0 ? 1 : 0);
        }
      }),
    );
  });

  it('only gets more urgent as days pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATH), fc.nat(60), fc.nat(60), (state, one, more) => {
        const here = upTo(state, '2026-03-05');
        const at = (days: number): number =>
          dueOf(here, new Date(Date.parse('2026-03-05T12:00:00') + days * 86_400_000)).urgency;
        expect(at(one + more)).toBeGreaterThanOrEqual(at(one));
      }),
    );
  });
});
