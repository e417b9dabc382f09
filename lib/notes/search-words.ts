import { fold } from '../people/fold';

/** Scripts whose words are not parted by spaces: there every two letters that stand together are a word to search by. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/u;
const UNPARTED_RUNS = new RegExp(`(${UNPARTED.source})`, 'u');

/** The words a text is found by, folded, in order and with repetitions. */
export function searchWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of fold(text).split(' ')) {
    if (word === '') continue;
    if (!UNPARTED.test(word)) {
      words.push(word);
      continue;
    }
    for (const piece of word.split(UNPARTED_RUNS)) {
      if (piece === '') continue;
      if (UNPARTED.test(piece)) words.push(...pairsOf(piece, true));
      else words.push(piece);
    }
  }
  return words;
}

/** The words somebody searches for: each has to be found, by its beginning. */
export function queryWords(query: string): readonly string[] {
  const words: string[] = [];
  for (const word of fold(query).split(' ')) {
    for (const piece of word.split(UNPARTED_RUNS)) {
      if (piece === '') continue;
      if (UNPARTED.test(piece)) words.push(...pairsOf(piece, false));
      else words.push(piece);
    }
  }
  return [...new Set(words)];
}

/** Every two letters that stand together; of a text to be found the last one too, so that it is found by itself. */
function pairsOf(run: string, withLast: boolean): readonly string[] {
  const letters = [...run];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  const last = letters.at(-1) ?? '';
  return withLast || pairs.length === 0 ? [...pairs, last] : pairs;
}

/** How many letters may be wrong in a word somebody searches for. */
export function mistakesIn(word: string): 0 | 1 | 2 {
  if (word.length < 4 || UNPARTED.test(word) || /^\d+$/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether a word begins with another one in which at most `mistakes` letters are wrong, missing, extra or swapped. */
export function beginsLike(word: string, begin: string, mistakes: number): boolean {
  const width = begin.length;
  if (word.length < width - mistakes) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, index) => index);
  let best = last[width] ?? mistakes + 1;
  for (let row = 1; row <= Math.min(word.length, width + mistakes); row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = word.charCodeAt(row - 1) === begin.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        word.charCodeAt(row - 1) === begin.charCodeAt(column - 2) &&
        word.charCodeAt(row - 2) === begin.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    best = Math.min(best, current[width] ?? mistakes + 1);
    if (best <= mistakes) return true;
    if (least > mistakes) return false;
    beforeLast = last;
    last = current;
  }
  return false;
}
