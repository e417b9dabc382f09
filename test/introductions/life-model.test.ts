import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DRAFT_KINDS } from '../../lib/introductions/draft-kind';
import { draftFor } from '../../lib/introductions/drafts';
import {
  INTRODUCTION_STATES,
  type Introduction,
  type IntroductionActor,
  type IntroductionState,
} from '../../lib/introductions/introduction';
import {
  advance,
  dueOf,
  hasBothYes,
  newIdea,
  nextSteps,
  recordOutcome,
  remind,
  snooze,
  undoLastStep,
  withMessage,
  type NextStepCode,
} from '../../lib/introductions/life';
import { countWaiting, waiting } from '../../lib/introductions/waiting';
import { addDays, dayOf, daysBetween } from '../../lib/meeting/day';
import { person } from './network';

/** Zones with clocks that change in spring, in autumn, by half an hour, and with a day that never was. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Tokyo', 'UTC'];
const zoneBefore = process.env.TZ;
afterEach(() => {
  process.env.TZ = zoneBefore;
});

const MENTEE = person('mentee', 'Nadia Brandt', { organisation: 'Northwind', addresses: ['nadia.secret@example.com'] });
const CONTACT = person('contact', 'Clara Ruiz', { organisation: 'Fabrikam', addresses: ['clara.secret@example.com'] });

/** Days after which a state is the mentor's to see to, as the practices say it. */
const DUE_AFTER: Readonly<Record<IntroductionState, number>> = {
  idea: 7,
  'mentee-asked': 7,
  'mentee-yes': 2,
  'contact-asked': 7,
  'contact-yes': 2,
  introduced: 14,
  met: 0,
  outcome: 0,
  thanked: 0,
  'not-now': 0,
  'mentee-declined': Number.POSITIVE_INFINITY,
  'contact-declined': Number.POSITIVE_INFINITY,
  dropped: Number.POSITIVE_INFINITY,
};

/** Days of patience after a reminder. */
const PATIENCE = 14;

/** What a walk knows by itself of one introduction, without asking the code under test. */
interface Model {
  readonly here: Introduction;
  readonly menteeYes: boolean;
  readonly contactYes: boolean;
  /** The moment of the last step, and of the last reminder since. */
  readonly steppedAt: Date;
  readonly remindedAt: Date | undefined;
  readonly snoozedUntil: string;
  /** The model before each step, for taking steps back; undefined where a correction came between. */
  readonly past: readonly (Model | undefined)[];
}

function begin(id: string, now: Date): Model {
  const here = newIdea({ id, menteeId: 'mentee', contactId: 'contact', need: 'negotiation' }, now.toISOString());
  const nothing = { menteeYes: false, contactYes: false, remindedAt: undefined, snoozedUntil: '' };
  return { ...nothing, here, steppedAt: now, past: [] };
}

/** Who has said yes after a step. */
function yesAfter(model: Model, to: IntroductionState): Pick<Model, 'menteeYes' | 'contactYes'> {
  const { menteeYes, contactYes } = model;
  switch (to) {
    case 'mentee-yes':
      return { menteeYes: true, contactYes: model.here.state === 'not-now' ? contactYes : false };
    case 'contact-yes':
      return { menteeYes, contactYes: true };
    case 'idea':
    case 'mentee-declined':
    case 'dropped':
      return { menteeYes: false, contactYes: false };
    case 'contact-declined':
      return { menteeYes, contactYes: false };
    default:
      return { menteeYes, contactYes };
  }
}

/** Whether it is the mentor's turn now, told from the practices. */
function isMine({ here, steppedAt, remindedAt, snoozedUntil }: Model, now: Date): boolean {
  const today = dayOf(now);
  if (snoozedUntil > today) return false;
  if (here.state === 'not-now') return true;
  if (here.outcome !== '' && (here.state === 'thanked' || here.steps.some(({ state }) => state === 'thanked')))
    return (
      !['thanked', 'outcome'].includes(here.state) && DUE_AFTER[here.state] <= daysBetween(dayOf(steppedAt), today)
    );
  const isAnswerDue = ['mentee-asked', 'contact-asked', 'introduced'].includes(here.state);
  // A clock that was set back by days has made the date of the step one of the future: nobody waits for that.
  const since = (at: Date): number => daysBetween(dayOf(at), today);
  const isReminded = remindedAt !== undefined && isAnswerDue;
  if (isReminded && since(remindedAt) >= -2) return since(remindedAt) >= PATIENCE;
  if (since(steppedAt) < -2) return Number.isFinite(DUE_AFTER[here.state]);
  return Math.max(0, since(steppedAt)) >= DUE_AFTER[here.state] + (isReminded ? PATIENCE : 0);
}

type Deed =
  | { readonly do: 'step'; readonly pick: number }
  | { readonly do: 'stray'; readonly to: IntroductionState; readonly actor: IntroductionActor }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'snooze'; readonly days: number }
  | { readonly do: 'remind' | 'undo' | 'outcome' | 'write' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('step' as const), pick: fc.oneof(fc.constant(0), fc.nat()) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('stray' as const),
      to: fc.constantFrom(...INTRODUCTION_STATES),
      actor: fc.constantFrom('mentor' as const, 'mentee' as const, 'contact' as const),
    }),
  },
  // Hours and weeks, and clocks that are set back.
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.oneof(fc.nat(30), fc.integer({ min: -200, max: 900 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('snooze' as const), days: fc.integer({ min: -3, max: 60 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('remind' as const, 'undo' as const, 'outcome' as const, 'write' as const),
    }),
  },
);

/** Moments around new year, changes of clocks, a leap day and a day that never was. */
const moment = fc.oneof(
  fc
    .constantFrom(
      '2025-12-31T22:30:00Z',
      '2026-03-28T23:30:00Z',
      '2026-03-29T00:59:59Z',
      '2026-10-25T00:30:00Z',
      '2026-11-01T05:30:00Z',
      '2028-02-29T11:00:00Z',
      '2011-12-29T23:00:00Z',
    )
    .map((at) => new Date(at)),
  fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2090-01-01') }),
);

function take(model: Model, what: Deed, now: Date): Model {
  const { here, past } = model;
  const at = now.toISOString();
  switch (what.do) {
    case 'step': {
      const ways = nextSteps(here);
      const way = ways[what.pick % Math.max(1, ways.length)];
      return way === undefined ? model : stepped(model, way.to, way.actor, now, true);
    }
    case 'stray':
      return stepped(model, what.to, what.actor, now, false);
    case 'wait':
      return model;
    case 'snooze': {
      const until = addDays(dayOf(now), what.days);
      return { ...model, here: snooze(here, until, at), snoozedUntil: until };
    }
    case 'remind': {
      const next = remind(here, at);
      return next === here ? model : { ...model, here: next, remindedAt: now, snoozedUntil: '' };
    }
    case 'write':
      return { ...model, here: withMessage(here, { kind: 'thanks', subject: 's', body: at }) };
    case 'outcome': {
      const next = recordOutcome(here, 'so-so', { at, impression: 'steady' });
      if (next.steps.length > here.steps.length)
        return {
          ...model,
          here: next,
          steppedAt: now,
          remindedAt: undefined,
          snoozedUntil: '',
          past: [...past, model],
        };
      return next === here ? model : { ...model, here: next, past: past.map(() => undefined) };
    }
    case 'undo': {
      const back = undoLastStep(here, at);
      expect(back.steps).toEqual(here.steps.slice(0, Math.max(1, here.steps.length - 1)));
      if (here.steps.length === 1) return model;
      const known = past.at(-1);
      if (known === undefined) {
        const steppedAt = new Date(back.steps.at(-1)?.at ?? '');
        const before = past.slice(0, -1);
        const yes = { menteeYes: hasBothYes(back) || model.menteeYes, contactYes: hasBothYes(back) };
        const remindedAt = back.remindedAt === undefined ? undefined : new Date(back.remindedAt);
        return { ...model, ...yes, here: back, steppedAt, remindedAt, snoozedUntil: back.snoozedUntil, past: before };
      }
      // Exactly what was there, whatever happened since.
      expect(back).toEqual({ ...known.here, updatedAt: at });
      return { ...known, here: back };
    }
  }
}

function stepped(model: Model, to: IntroductionState, actor: IntroductionActor, now: Date, isLegal: boolean): Model {
  const { here } = model;
  const until = addDays(dayOf(now), 30);
  const allowed = nextSteps(here).some((way) => way.to === to && way.actor === actor);
  const result = advance(here, to, { at: now.toISOString(), actor, until, outcome: 'useful', whyNot: 'not now' });
  if (isLegal) expect(result.status).toBe('moved');
  expect(result.status === 'moved').toBe(allowed);
  if (result.status === 'refused') return model;
  const next = result.introduction;
  expect(next.steps.slice(0, -1)).toEqual(here.steps);
  expect(next.steps.at(-1)).toMatchObject({ state: to, at: now.toISOString(), actor });
  // The contact hears of it only after the mentee's yes; the two are joined only after both.
  if (to === 'contact-asked' || to === 'contact-yes') expect(model.menteeYes).toBe(true);
  if (to === 'introduced' || to === 'met') expect([model.menteeYes, model.contactYes]).toEqual([true, true]);
  return {
    here: next,
    ...yesAfter(model, to),
    steppedAt: now,
    remindedAt: undefined,
    snoozedUntil: to === 'not-now' ? until : '',
    past: [...model.past, model],
  };
}

/** What holds at any moment. */
function check(model: Model, now: Date): void {
  const { here, menteeYes, contactYes } = model;
  expect(here.steps.at(-1)?.state).toBe(here.state);

  if (hasBothYes(here)) expect([menteeYes, contactYes]).toEqual([true, true]);
  for (const kind of DRAFT_KINDS) {
    const result = draftFor(kind, { introduction: here, mentee: MENTEE, contact: CONTACT, mentorName: 'Mara' });
    if (result.status !== 'ready') continue;
    const { to, body, subject } = result.draft;
    const isToContact = to.includes('clara.secret@example.com');
    if (isToContact) expect(menteeYes).toBe(true);
    if (to.length > 1) expect([menteeYes, contactYes]).toEqual([true, true]);
    else expect(`${subject} ${body}`).not.toMatch(isToContact ? /Brandt|Northwind|@/ : /Ruiz|Fabrikam|@/);
  }

  const { due, nextStep } = dueOf(here, now);
  const isDueNow = due === 'today' || due === 'late';
  expect(isDueNow, `${here.state} ${due} ${nextStep.code}`).toBe(isMine(model, now));
  // A way on, or it is over.
  const isOver = due === 'none';
  const canNote = recordOutcome(here, 'no', { at: now.toISOString() }) !== here;
  expect(isOver || nextSteps(here).length > 0 || canNote).toBe(true);
}

/** What doing the step that is due looks like. */
const DONE: Readonly<Record<NextStepCode, ((here: Introduction, at: string) => Introduction) | undefined>> = {
  'ask-mentee': (here, at) => moved(here, 'mentee-asked', at),
  'remind-mentee': remind,
  'ask-contact': (here, at) => moved(here, 'contact-asked', at),
  'remind-contact': remind,
  'join-them': (here, at) => moved(here, 'introduced', at),
  'ask-how-it-went': remind,
  'thank-contact': (here, at) => moved(here, 'thanked', at),
  'record-outcome': (here, at) => recordOutcome(here, 'useful', { at }),
  'take-up-again': (here, at) => {
    const [way] = nextSteps(here);
    return way === undefined ? here : moved(here, way.to, at);
  },
  'let-rest': remind,
  nothing: undefined,
};

function moved(here: Introduction, to: IntroductionState, at: string): Introduction {
  const result = advance(here, to, { at, actor: 'mentor' });
  if (result.status !== 'moved') throw new Error(`${here.state} to ${to}: ${result.reason}`);
  return result.introduction;
}

/** The whole way, and each side exit: the step to take by its place in the list of steps. */
const EVERY_STATE: readonly (readonly [number, Deed])[] = [
  ...[0, 0, 0, 0, 0, 0, 0, 0].map((pick) => [0, { do: 'step', pick }] as const),
  // Asked, declined, an idea again; asked, put off, dropped.
  ...[0, 1, 0, 0, 2, 3].map((pick) => [1, { do: 'step', pick }] as const),
  // Asked, yes, the contact says no.
  ...[0, 0, 7].map((pick) => [2, { do: 'step', pick }] as const),
];

describe('any walk through the life of introductions', () => {
  it.each(ZONES)('keeps what was promised to both sides, and is due when it should be, in %s', (zone) => {
    process.env.TZ = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const visited = new Set<IntroductionState>();
    fc.assert(
      fc.property(
        moment,
        fc.array(fc.tuple(fc.nat(2), deed), { minLength: 20, maxLength: 60, size: 'max' }),
        (from, deeds) => {
          let now = from;
          const models = ['a', 'b', 'c'].map((id) => begin(id, now));
          for (const [which, what] of deeds) {
            if (what.do === 'wait') now = new Date(now.getTime() + what.hours * 3_600_000);
            const model = models[which];
            if (model === undefined) continue;
            models[which] = take(model, what, now);
            for (const each of models) {
              visited.add(each.here.state);
              check(each, now);
            }
            const all = models.map(({ here }) => here);
            expect(countWaiting(all, [], now)).toBe(models.filter((each) => isMine(each, now)).length);
            // Nothing stands in the list twice, and nothing that was just done is still to do.
            const list = waiting(all, [], now);
            expect(new Set(list.map((item) => item.kind === 'introduction' && item.introduction.id)).size).toBe(
              list.length,
            );
            for (const item of list) {
              if (item.kind !== 'introduction') continue;
              const done = DONE[item.due.nextStep.code]?.(item.introduction, now.toISOString());
              if (done === undefined) continue;
              const after = dueOf(done, now);
              expect(after.nextStep.code !== item.due.nextStep.code || after.due === 'waiting').toBe(true);
            }
          }
          for (const model of models) {
            let { here } = model;
            for (let left = here.steps.length; left > 1; left -= 1) here = undoLastStep(here, now.toISOString());
            expect([here.state, here.steps.length]).toEqual(['idea', 1]);
          }
        },
      ),
      { numRuns: 60, examples: [[new Date('2026-03-28T23:30:00Z'), EVERY_STATE]] },
    );
    expect([...visited].toSorted()).toEqual(INTRODUCTION_STATES.toSorted());
  });
});

describe('rows from files written by hand', () => {
  const text = fc.constantFrom(
    '',
    'soon',
    '2026-02-31',
    '9999-99-99',
    '2026-03-05',
    '2026-03-05T12:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    '2031-01-01T00:00:00.000Z',
  );
  // What comes out of a file may be anything; the types are what a row ought to be.
  const state = fc.constantFrom<string>(
    ...INTRODUCTION_STATES,
    'unknown',
    '',
    'constructor',
  ) as fc.Arbitrary<IntroductionState>;
  const row: fc.Arbitrary<Introduction> = fc.record({
    id: fc.constant('i'),
    menteeId: fc.constant('mentee'),
    contactId: fc.constant('contact'),
    need: fc.constant('negotiation'),
    state,
    steps: fc.array(fc.record({ state, at: text, actor: fc.constantFrom('mentor' as const, 'contact' as const) }), {
      maxLength: 4,
    }),
    snoozedUntil: text,
    reminders: fc.nat(3),
    remindedAt: text,
    outcome: fc.constantFrom('' as const, 'useful' as const),
    impression: fc.constant(''),
    whyNot: fc.constant(''),
    createdAt: text,
    updatedAt: text,
  });
  const NOW = new Date('2026-03-06T12:00:00Z');
  const LATER = new Date('2060-03-06T12:00:00Z');

  it('are taken as they are: nothing is lost, nothing waits for ever, nobody is joined on an unknown word', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(...INTRODUCTION_STATES), (here, to) => {
        expect(hasBothYes(here) && !INTRODUCTION_STATES.includes(here.state)).toBe(false);
        for (const way of nextSteps(here)) {
          const result = advance(here, way.to, {
            at: NOW.toISOString(),
            actor: way.actor,
            until: '2026-05-01',
            outcome: 'no',
          });
          expect(result.status).toBe('moved');
          if (result.status !== 'moved') continue;
          expect(result.introduction.steps.slice(0, here.steps.length)).toEqual(here.steps);
          expect(result.introduction.steps.at(-1)?.state).toBe(way.to);
          const back = undoLastStep(result.introduction, here.updatedAt);
          expect(back.steps.slice(0, here.steps.length)).toEqual(here.steps);
          expect([back.snoozedUntil, back.reminders, back.outcome]).toEqual([
            here.snoozedUntil,
            here.reminders,
            here.outcome,
          ]);
        }
        advance(here, to, { at: '', actor: 'mentor' });
        expect(undoLastStep(here, '').steps.length).toBeGreaterThanOrEqual(Math.max(0, here.steps.length - 1));
        expect(remind(here, '').steps.length).toBeGreaterThanOrEqual(here.steps.length);
        expect(['late', 'today', 'soon', 'waiting', 'none']).toContain(dueOf(here, NOW).due);
        expect(['late', 'today', 'none']).toContain(dueOf(here, LATER).due);
      }),
      { numRuns: 500 },
    );
  });
});
