/** The whole corpus and its variations, measured: what the bench prints. */
import { withBot, withRoom } from './corpus.ts';
import { scoreOf, scoresBy, type Score, type Scored } from './score.ts';
import { casesOf, HOSTS, spotAndScore } from './spot.ts';
import { permuted, withNoise } from './variations.ts';

/** One line of a table of scores. */
export interface ScoreLine {
  readonly what: string;
  readonly score: Score;
}

/** What came out. */
export interface Measured {
  readonly hosts: readonly ScoreLine[];
  readonly variations: readonly ScoreLine[];
  readonly languages: readonly ScoreLine[];
  readonly traps: readonly ScoreLine[];
  /** Every case that came out wrong or was missed, with its why. */
  readonly errors: readonly string[];
}

/** Takes the whole corpus all the way, and every fourth case in other guises. */
export function measure(): Measured {
  const plain = HOSTS.flatMap((host) => casesOf(host)).map((one) => spotAndScore(one));
  const sample = plain.map(({ one }) => one).filter((_, at) => at % 4 === 0);
  const variations = {
    'guests in another order': sample.map((one, at) => spotAndScore(permuted(one, at))),
    'another build of the page': sample.map((one) => spotAndScore(one, withNoise)),
    // An own block with a room or a notetaker is an invitation: as much of a 1:1 as before.
    'a room more': sample.map((one) => spotAndScore(withRoom(one))),
    'a notetaker more': sample.map((one) => spotAndScore(withBot(one))),
  };
  const varied = Object.entries(variations);
  return {
    hosts: linesOf(scoresBy(plain, ({ host, surface }) => `${host}, ${surface === 'bubble' ? 'card' : 'full page'}`)),
    variations: varied.map(([what, scored]) => ({ what, score: scoreOf(scored) })),
    languages: linesOf(scoresBy(plain, ({ host, cast }) => `${host} ${cast.language}`)),
    traps: linesOf(scoresBy(plain, ({ trap }) => trap)),
    errors: [...errorsOf(plain, ''), ...varied.flatMap(([what, scored]) => errorsOf(scored, `, ${what}`))],
  };
}

function linesOf(scores: ReadonlyMap<string, Score>): readonly ScoreLine[] {
  return [...scores].map(([what, score]) => ({ what, score }));
}

function errorsOf(scored: readonly Scored[], how: string): readonly string[] {
  return scored.flatMap(({ one, outcome }) =>
    outcome.is === 'wrong' || outcome.is === 'missed' ? [`${outcome.is}: ${one.id}${how}: ${outcome.why}`] : [],
  );
}
