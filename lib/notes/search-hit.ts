import { fold } from '../people/fold';
import type { Privacy } from './note';
import { markedLines } from './privacy';
import { beginsLike, mistakesIn, queryWords, searchWords } from './search-words';

/** Where a query was found in a text. */
export interface TextHit {
  /** The line that holds most of the searched words, without privacy marks. */
  readonly text: string;
  readonly privacy: Privacy;
  /** Parts of it to highlight, as [from, to), in order. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Where the words of a query stand in a text; undefined when one of them is nowhere in it. */
export function hitIn(body: string, query: string): TextHit | undefined {
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  const missing = new Set(words);
  let best: TextHit | undefined;
  let most = 0;
  for (const { text, privacy } of markedLines(body)) {
    const own = searchWords(text);
    const here = words.filter((word) => own.some((each) => isLike(each, word)));
    for (const word of here) missing.delete(word);
    if (here.length <= most) continue;
    most = here.length;
    best = { text, privacy, ranges: rangesIn(text, words) };
    if (most === words.length) break;
  }
  return missing.size === 0 ? best : undefined;
}

function isLike(word: string, begin: string): boolean {
  if (word.startsWith(begin)) return true;
  const mistakes = mistakesIn(begin);
  return mistakes > 0 && beginsLike(word, begin, mistakes);
}

/** Parts of a text that begin with one of the folded words, or nearly so. */
function rangesIn(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)) {
    const token = match[0];
    const folded = fold(token);
    for (const word of words) {
      if (folded.startsWith(word)) ranges.push([match.index, match.index + lengthFor(token, word.length)]);
      else {
        const within = token.toLowerCase().indexOf(word);
        // Scripts without spaces: the word stands somewhere in the run.
        if (within >= 0 && mistakesIn(word) === 0)
          ranges.push([match.index + within, match.index + within + word.length]);
        else if (isLike(folded, word)) ranges.push([match.index, match.index + token.length]);
      }
    }
  }
  return merged(ranges);
}

/** How much of a token as it is written makes so many folded letters, accents included. */
function lengthFor(token: string, folded: number): number {
  let end = 0;
  while (end < token.length && fold(token.slice(0, end)).length < folded) end += 1;
  while (end < token.length && /\p{M}/u.test(token.charAt(end))) end += 1;
  return end;
}

function merged(ranges: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
