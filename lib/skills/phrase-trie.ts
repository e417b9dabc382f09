/** Phrases as runs of word numbers, found by their longest match. */
export class PhraseTrie {
  /** Key: node × `WORD_LIMIT` + word: one map of small numbers, as a map of maps is slow to walk for 30,000 titles. */
  readonly #next = new Map<number, number>();
  readonly #values: number[] = [-1];

  /** Files `value` (0 or more) under a run of words; the first value filed under a run stays. */
  add(words: readonly number[], value: number): void {
    if (words.length === 0) return;
    let node = 0;
    for (const word of words) {
      const key = node * WORD_LIMIT + word;
      let next = this.#next.get(key);
      if (next === undefined) {
        next = this.#values.push(-1) - 1;
        this.#next.set(key, next);
      }
      node = next;
    }
    if (this.#values[node] === -1) this.#values[node] = value;
  }

  /** The value of a run of just these two words; -1 = none. */
  valueOfPair(first: number, second: number): number {
    if (first >= WORD_LIMIT || second >= WORD_LIMIT) return -1;
    const node = this.#next.get(first);
    const end = node === undefined ? undefined : this.#next.get(node * WORD_LIMIT + second);
    return end === undefined ? -1 : (this.#values[end] ?? -1);
  }

  /** The value and the number of words of the longest run from `from` on, as `value * 16 + length`; -1 = none. */
  longestAt(words: readonly number[], from: number, to: number): number {
    let node = 0;
    let best = -1;
    for (let at = from; at < to && at - from < LENGTH_LIMIT; at += 1) {
      const word = words[at] ?? -1;
      const next = word < 0 || word >= WORD_LIMIT ? undefined : this.#next.get(node * WORD_LIMIT + word);
      if (next === undefined) break;
      node = next;
      const value = this.#values[node] ?? -1;
      if (value >= 0) best = value * LENGTH_BASE + (at - from + 1);
    }
    return best;
  }
}

/** Words of the vocabulary are numbered below this; words with higher numbers stand in no phrase. */
export const WORD_LIMIT = 16_384;
const LENGTH_BASE = 16;
const LENGTH_LIMIT = 15;

/** The value in an answer of `longestAt`. */
export function valueIn(match: number): number {
  return Math.floor(match / LENGTH_BASE);
}

/** The number of words in an answer of `longestAt`. */
export function lengthIn(match: number): number {
  return match % LENGTH_BASE;
}
