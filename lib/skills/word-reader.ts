import { wordsOf } from '../people/fold';
import { SMALL_WORDS } from './thesaurus';
import { knownParts, vocabulary, wordNumber } from './vocabulary';

/** What may stand within words: ASCII letters, digits, `+`, `#`, and, beyond ASCII, all but punctuation. */
const IN_WORDS = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z\d+#]/i.test(String.fromCharCode(code)) ? 1 : 0));

const PLAIN = /^[a-z\d]+$/i;
/** Digits that no vocabulary has. */
const NUMBER = /^\d{3,}$/;

/** Not in the vocabulary; `UNKNOWN_LETTER` if it is a single letter. */
const UNKNOWN = -1;
const UNKNOWN_LETTER = -2;

/** Reads many texts into word numbers, the same as `readWords` and `wordNumber` would, only faster. */
export class WordReader {
  /** Numbers of what stood between two separators, as it was written: 30,000 job titles are made of few words. */
  readonly #bySpelling = new Map<string, number | readonly number[]>();
  readonly #words: number[] = [];
  #letters: ReadonlySet<number> | undefined;

  /** What was read last; only the first entries count, as many as `read` says. One array for all texts spares much litter. */
  get words(): readonly number[] {
    return this.#words;
  }

  /** Reads the numbers of the telling words, in order, into `words`: negative for unknown ones. Returns how many. */
  read(text: string): number {
    const words = this.#words;
    let count = 0;
    let hasSmall = false;
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
      if (at < text.length && isInWord(text.charCodeAt(at))) {
        if (start < 0) start = at;
        continue;
      }
      if (start < 0) continue;
      const numbers = this.#numbersOf(text.slice(start, at));
      start = -1;
      if (typeof numbers === 'number') {
        words[count] = numbers;
        count += 1;
        if (numbers >= 0 && numbers < SMALL_WORDS.size) hasSmall = true;
        continue;
      }
      for (const number of numbers) {
        words[count] = number;
        count += 1;
        if (number >= 0 && number < SMALL_WORDS.size) hasSmall = true;
      }
    }
    return hasSmall ? this.#withoutSmall(count) : count;
  }

  #numbersOf(spelling: string): number | readonly number[] {
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    // Most spellings are plain words that need neither folding nor taking apart.
    const plain = PLAIN.test(spelling) ? vocabulary().numbers.get(spelling.toLowerCase()) : undefined;
    const numbers = plain ?? this.#readClosely(spelling);
    this.#bySpelling.set(spelling, numbers);
    return numbers;
  }

  #readClosely(spelling: string): number | readonly number[] {
    if (NUMBER.test(spelling)) return UNKNOWN;
    const numbers = wordsOf(spelling)
      .flatMap(knownParts)
      .map((word) => {
        const number = wordNumber(word);
        return number < 0 && word.length === 1 ? UNKNOWN_LETTER : number;
      });
    const [first] = numbers;
    return numbers.length === 1 && first !== undefined ? first : numbers;
  }

  /** The same rule as `tellingWords`. Small words have the lowest numbers. */
  #withoutSmall(count: number): number {
    const words = this.#words;
    this.#letters ??= new Set([...vocabulary().numbers].flatMap(([word, number]) => (word.length === 1 ? number : [])));
    const letters = this.#letters;
    const isLetter = (number: number): boolean => number === UNKNOWN_LETTER || letters.has(number);
    let kept = 0;
    let wasLetter = false;
    for (let at = 0; at < count; at += 1) {
      const number = words[at] ?? UNKNOWN;
      const isNow = isLetter(number);
      const isNext = at + 1 < count && isLetter(words[at + 1] ?? UNKNOWN);
      if (number < 0 || number >= SMALL_WORDS.size || (isNow && (wasLetter || isNext))) {
        words[kept] = number;
        kept += 1;
      }
      wasLetter = isNow;
    }
    return kept;
  }
}

function isInWord(code: number): boolean {
  if (code < 128) return IN_WORDS[code] === 1;
  const isBetween = code < 0xa0 || (code >= 0x2010 && code <= 0x205f);
  // Marks that turn the direction of writing stand within words, unseen.
  return !isBetween || (code >= 0x202a && code <= 0x202e);
}
