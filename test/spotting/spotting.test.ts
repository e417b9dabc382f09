import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../lib/meeting/one-on-one';
import { withBot, withGroup, withRoom } from './corpus';
import { outcomeOf, scoreOf, type Scored } from './score';
import { casesOf, HOSTS, PAGES, spot, spotAndScore } from './spot';
import type { SpottingCase, Trap } from './spotting-case';
import { isTrueOf } from './true-reasons';
import { permuted, REMOVALS, withNoise } from './variations';

/** Two languages a scenario here; the bench tells each in five. */
const TELLINGS = 2;
const LONG = 300_000;

/** Lowest figures of each host. */
const FLOORS = {
  google: { precision: 1, recall: 0.99, unknown: 0.12 },
  outlook: { precision: 1, recall: 0.9, unknown: 0.2 },
} as const;

const cases = new Map(HOSTS.map((host) => [host, casesOf(host, TELLINGS)] as const));
const all = (host: (typeof HOSTS)[number]): readonly SpottingCase[] => cases.get(host) ?? [];
const isPair = ({ truth }: SpottingCase): boolean => truth.is === 'mentoring' || truth.is === 'one-to-one';

function brief(scored: readonly Scored[], is: 'wrong' | 'missed'): readonly string[] {
  return scored.flatMap(({ one, outcome }) => (outcome.is === is ? [`${one.id}: ${outcome.why}`] : []));
}

/** What a verdict says about people. */
function said(judgement: Judgement | undefined): unknown {
  return {
    verdict: judgement?.verdict,
    counterpart: judgement?.counterpart?.address || judgement?.counterpart?.name,
    person: judgement?.person?.id,
  };
}

/** Whether a page that tells less has led to the same, or to less. */
function isNoMore(one: SpottingCase, before: Judgement | undefined, after: Judgement | undefined): boolean {
  if (
    after === undefined ||
    after.verdict === 'unknown' ||
    JSON.stringify(said(after)) === JSON.stringify(said(before))
  )
    return true;
  if (!isPair(one)) return after.verdict === 'not';
  // What kept it from being read may be gone; a mentee without an address is still the same counterpart.
  return outcomeOf(one, after).is === 'hit';
}

describe('the corpus', () => {
  it('has 250 events and more, on both hosts, in ten languages and more, each id once', () => {
    const corpus = HOSTS.flatMap((host) => casesOf(host));
    expect(corpus.length).toBeGreaterThanOrEqual(250);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
    expect(new Set(corpus.map(({ cast }) => cast.language)).size).toBeGreaterThanOrEqual(10);
    for (const host of HOSTS) expect(corpus.some((one) => one.host === host)).toBe(true);
  });

  it('has invented people alone', () => {
    const addresses = HOSTS.flatMap((host) => casesOf(host)).flatMap(({ event }) =>
      event.guests.filter(({ kind }) => kind === 'person').map(({ address }) => address.toLowerCase()),
    );
    expect(addresses.filter((address) => !/@(?:[a-z]+\.)?example\.com$/u.test(address))).toEqual([]);
  });
});

describe.each(HOSTS)('spotting on %s', (host) => {
  it(
    'is never wrong about a person, and finds what there is',
    () => {
      const scored = all(host).map((one) => spotAndScore(one));
      expect(brief(scored, 'wrong')).toEqual([]);
      const score = scoreOf(scored);
      const floor = FLOORS[host];
      expect(score.precision).toBeGreaterThanOrEqual(floor.precision);
      expect(score.recall >= floor.recall ? [] : brief(scored, 'missed')).toEqual([]);
      expect(score.unknown).toBeLessThanOrEqual(floor.unknown);
    },
    LONG,
  );

  it(
    'gives reasons that are true of the event shown',
    () => {
      const untrue = all(host).flatMap((one) =>
        (spot(one)?.reasons ?? [])
          .filter((reason) => !isTrueOf(one, reason))
          .map((reason) => `${one.id}: ${JSON.stringify(reason)}`),
      );
      expect(untrue).toEqual([]);
    },
    LONG,
  );

  /** A few cases for properties: every third, the offset from a generator. */
  const some = (offset: number, test: (one: SpottingCase) => boolean): readonly SpottingCase[] =>
    all(host).filter((one, at) => at % 6 === offset && test(one));

  it(
    'does not mind the order of the guests, another build of the page, a room or a notetaker more',
    () => {
      const broken = some(0, isPair).flatMap((one) => {
        const before = JSON.stringify(said(spot(one)));
        const guises = {
          'another order': spot(permuted(one, 7)),
          'another build': spot(one, withNoise),
          'a room more': spot(withRoom(one)),
          'a notetaker more': spot(withBot(one)),
        };
        return Object.entries(guises).flatMap(([guise, judgement]) => {
          const after = JSON.stringify(said(judgement));
          return after === before ? [] : [`${one.id}, ${guise}: ${before}, ${after}`];
        });
      });
      expect(broken).toEqual([]);
    },
    LONG,
  );

  it(
    'never meets somebody else because a mailing list is invited, too',
    () => {
      for (const one of some(1, isPair)) {
        const before = spot(one)?.counterpart;
        const judgement = spot(withGroup(one));
        expect(['unknown', 'not']).toContain(judgement?.verdict);
        if (judgement?.counterpart) expect(judgement.counterpart.address).toBe(before?.address);
      }
    },
    LONG,
  );

  it(
    'knows less, and nothing else, where the page tells less',
    () => {
      /** What keeps these from being a 1:1 is who is invited, not a word or a time that is taken away. */
      const CROWDS: ReadonlySet<Trap> = new Set(['crowd', 'alone', 'truncated', 'foreign-calendar']);
      const sample = [...some(2, isPair), ...some(3, (one) => CROWDS.has(one.trap) && !isPair(one))];
      const broken = sample.flatMap((one) => {
        const before = spot(one);
        return Object.entries(REMOVALS).flatMap(([what, removal]) => {
          const after = spot(one, removal(PAGES[host]));
          return isNoMore(one, before, after)
            ? []
            : [`${one.id} without ${what}: ${JSON.stringify([said(before), said(after)])}`];
        });
      });
      expect(broken).toEqual([]);
    },
    LONG,
  );

  it(
    'says the same of any order of any guests',
    () => {
      // Of a list that is cut off, another order shows other people.
      const pool = all(host).filter(({ event }) => event.guests.length > 1 && event.visibleRows === undefined);
      fc.assert(
        fc.property(fc.constantFrom(...pool), fc.nat(10_000), (one, seed) => {
          expect(said(spot(permuted(one, seed)))).toEqual(said(spot(one)));
        }),
        { numRuns: 20 },
      );
    },
    LONG,
  );
});
