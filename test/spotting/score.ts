/** How often the verdict is right. */
import type { Judgement } from '../../lib/meeting/one-on-one';
import type { SpottingCase } from './spotting-case.ts';

/**
 * What became of one case. A positive is the verdict `mentoring` or `one-to-one`; it is a hit only with the right
 * counterpart, and held for no other stored person than the right one. A 1:1 with a mentee that is found, but not known to
 * be with a mentee, is a hit all the same, and counted among the unrecognised.
 */
export type Outcome =
  | { readonly is: 'hit'; readonly isRecognised: boolean }
  | { readonly is: 'rightly-none' }
  /** A 1:1 that was not found: `unknown`, `not`, or nothing was read. */
  | { readonly is: 'missed'; readonly why: string }
  /** A 1:1 where there is none, or with somebody else, or held for somebody else: the worst that can happen. */
  | { readonly is: 'wrong'; readonly why: string };

/** Judges a judgement. */
export function outcomeOf(one: SpottingCase, judgement: Judgement | undefined): Outcome {
  const { truth } = one;
  const verdict = judgement?.verdict ?? 'unread';
  const isPositive = verdict === 'mentoring' || verdict === 'one-to-one';
  const why = `${verdict}: ${judgement?.reasons.map(({ code }) => code).join(', ') ?? 'no event found'}`;
  if (!('with' in truth)) return isPositive ? { is: 'wrong', why } : { is: 'rightly-none' };
  if (!isPositive) return truth.is === 'open' ? { is: 'rightly-none' } : { is: 'missed', why };

  const { counterpart, person } = judgement ?? {};
  const isRightOne =
    counterpart?.address === ''
      ? counterpart.name === (truth.with.name || truth.with.address)
      : counterpart?.address === truth.with.address.toLowerCase();
  if (!isRightOne) return { is: 'wrong', why: `with ${counterpart?.address || counterpart?.name || 'nobody'}; ${why}` };
  // A name alone may be held for the stored person of that name as long as the panel asks.
  const isHeldFor = person === undefined || person.id === truth.person;
  const isSaidTooMuch = truth.is === 'one-to-one' && verdict === 'mentoring';
  const isUnasked = truth.is === 'open' && verdict === 'mentoring' && judgement?.needsConfirmation === false;
  if (!isHeldFor || isSaidTooMuch || isUnasked)
    return { is: 'wrong', why: `held for ${person?.id ?? 'a mentee'}; ${why}` };
  return { is: 'hit', isRecognised: truth.is !== 'mentoring' || verdict === 'mentoring' };
}

/** A case with what became of it. */
export interface Scored {
  readonly one: SpottingCase;
  readonly verdict: Judgement['verdict'] | 'unread';
  readonly outcome: Outcome;
}

/** Figures of a set of cases; shares are 0–1, and 1 of nothing. */
export interface Score {
  readonly cases: number;
  /** Hits among positives. */
  readonly precision: number;
  /** Hits among the 1:1s that the pages show. */
  readonly recall: number;
  /** Cases with the verdict `unknown`, or not read at all. */
  readonly unknown: number;
  /** Mentees known as such among the hits with mentees and others. */
  readonly recognised: number;
}

export function scoreOf(scored: readonly Scored[]): Score {
  const count = (test: (each: Scored) => boolean): number => scored.filter(test).length;
  const hits = count(({ outcome }) => outcome.is === 'hit');
  const wrong = count(({ outcome }) => outcome.is === 'wrong');
  const missed = count(({ outcome }) => outcome.is === 'missed');
  // A 1:1 taken for another one is wrong, and was not found either.
  const mistaken = count(({ outcome, one }) => outcome.is === 'wrong' && 'with' in one.truth);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    cases: scored.length,
    precision: share(hits, hits + wrong),
    recall: share(hits, hits + missed + mistaken),
    unknown: share(
      count(({ verdict }) => verdict === 'unknown' || verdict === 'unread'),
      scored.length,
    ),
    recognised: share(
      count(({ outcome }) => outcome.is === 'hit' && outcome.isRecognised),
      hits,
    ),
  };
}

/** Scores by a key of the case, in the order of first appearance. */
export function scoresBy(scored: readonly Scored[], keyOf: (one: SpottingCase) => string): ReadonlyMap<string, Score> {
  return new Map([...Map.groupBy(scored, ({ one }) => keyOf(one))].map(([key, some]) => [key, scoreOf(some)]));
}
