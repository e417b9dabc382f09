import { wordsOf } from '../people/fold';
import { SMALL_WORDS } from './thesaurus';
import { knownParts, vocabulary, wordNumber } from './vocabulary';
import { COMPOUND_LENGTH } from './word-parts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789+#';
/** From here on: `+` and `#`. */
const SIGNS = LETTERS.length - 2;
const BETWEEN = 255;
const FAR = 254;

/** ASCII code unit → its place in `LETTERS`; `BETWEEN` for what stands between words. */
const PLACES = Uint8Array.from({ length: 128 }, (_, code) => {
  const place = LETTERS.indexOf(String.fromCharCode(code).toLowerCase());
  return place < 0 ? BETWEEN : place;
});

/** Not in the vocabulary; `UNKNOWN_LETTER` if it is a single letter. */
const UNKNOWN = -1;
const UNKNOWN_LETTER = -2;

/** The vocabulary as a tree of letters. Walking it spares cutting out and looking up each word of 30,000 job titles. */
interface LetterTree {
  /** Node × number of letters + place of the letter → next node; 0 = none. */
  readonly next: Uint16Array;
  /** Node → word number + 1; 0 = no word ends here. */
  readonly ends: Uint16Array;
  /** Numbers of the words of one letter. */
  readonly letters: ReadonlySet<number>;
}

let tree: LetterTree | undefined;

function letterTree(): LetterTree {
  if (tree !== undefined) return tree;
  const { numbers, otherForms } = vocabulary();
  const words = [...otherForms, ...numbers];
  const limit = words.reduce((sum, [word]) => sum + word.length, 1);
  const next = new Uint16Array(limit * LETTERS.length);
  const ends = new Uint16Array(limit);
  let nodes = 1;
  for (const [word, number] of words) {
    let node = 0;
    for (let at = 0; at < word.length && node >= 0; at += 1) {
      const place = placeOf(word.charCodeAt(at));
      if (place >= LETTERS.length) {
        node = UNKNOWN; // such words are read the slow way
        continue;
      }
      const key = node * LETTERS.length + place;
      if (next[key] === 0) {
        next[key] = nodes;
        nodes += 1;
      }
      node = next[key] ?? 0;
    }
    if (node > 0) ends[node] = number + 1;
  }
  const letters = new Set(words.filter(([word]) => word.length === 1).map(([, number]) => number));
  tree = { next: next.subarray(0, nodes * LETTERS.length), ends, letters };
  return tree;
}

/** Reads many texts into word numbers, the same as `readWords` and `wordNumber` would, only faster. */
export class WordReader {
  readonly #bySpelling = new Map<string, readonly number[]>();
  readonly #smallNumbers = SMALL_WORDS.size;
  readonly #words: number[] = [];

  /** What was read last; only the first entries count, as many as `read` says. One array for all texts spares much litter. */
  get words(): readonly number[] {
    return this.#words;
  }

  /** Reads the numbers of the telling words, in order, into `words`: negative for unknown ones. Returns how many. */
  read(text: string): number {
    const { next, ends } = letterTree();
    const words = this.#words;
    let count = 0;
    let hasSmall = false;
    let start = -1;
    let node = 0;
    let isPlain = true;
    let hasSign = false;
    for (let at = 0; at <= text.length; at += 1) {
      const place = at < text.length ? placeOf(text.charCodeAt(at)) : BETWEEN;
      if (place !== BETWEEN) {
        if (start < 0) {
          start = at;
          node = 0;
          isPlain = true;
          hasSign = false;
        }
        if (place >= SIGNS) hasSign = true;
        if (place === FAR) isPlain = false;
        else if (node >= 0) {
          node = next[node * LETTERS.length + place] ?? 0;
          if (node === 0) node = UNKNOWN;
        }
        continue;
      }
      if (start < 0) continue;
      const number = node < 0 ? UNKNOWN : (ends[node] ?? 0) - 1;
      // "C++" is one word, "UX+UI" two: folding knows. An unknown long word may be written together from known ones.
      if (isPlain && (number >= 0 || (!hasSign && at - start < COMPOUND_LENGTH))) {
        words[count] = number < 0 && at - start === 1 ? UNKNOWN_LETTER : number;
        count += 1;
        if (number >= 0 && number < this.#smallNumbers) hasSmall = true;
      } else {
        for (const each of this.#slowly(text.slice(start, at))) {
          words[count] = each;
          count += 1;
          if (each >= 0 && each < this.#smallNumbers) hasSmall = true;
        }
      }
      start = -1;
    }
    return hasSmall ? this.#withoutSmall(count) : count;
  }

  #slowly(spelling: string): readonly number[] {
    let numbers = this.#bySpelling.get(spelling);
    if (numbers === undefined) {
      numbers = wordsOf(spelling)
        .flatMap(knownParts)
        .map((word) => {
          const number = wordNumber(word);
          return number < 0 && word.length === 1 ? UNKNOWN_LETTER : number;
        });
      this.#bySpelling.set(spelling, numbers);
    }
    return numbers;
  }

  /** The same rule as `tellingWords`. Small words have the lowest numbers. */
  #withoutSmall(count: number): number {
    const words = this.#words;
    const { letters } = letterTree();
    const isLetter = (number: number): boolean => number === UNKNOWN_LETTER || letters.has(number);
    let kept = 0;
    let wasLetter = false;
    for (let at = 0; at < count; at += 1) {
      const number = words[at] ?? UNKNOWN;
      const isNow = isLetter(number);
      const isNext = at + 1 < count && isLetter(words[at + 1] ?? UNKNOWN);
      if (number < 0 || number >= this.#smallNumbers || (isNow && (wasLetter || isNext))) {
        words[kept] = number;
        kept += 1;
      }
      wasLetter = isNow;
    }
    return kept;
  }
}

/** Beyond ASCII everything may be part of a word but the punctuation blocks; folding takes care of the rest. */
function placeOf(code: number): number {
  if (code < 128) return PLACES[code] ?? BETWEEN;
  return code < 0xa0 || (code >= 0x2010 && code <= 0x205f) ? BETWEEN : FAR;
}
