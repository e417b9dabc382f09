import { isAddress, withoutTag } from './address';
import { wordList, wordsOf } from './fold';

/** A display name taken apart as far as that can be done without guessing. */
export interface NameParts {
  /** Words in speaking order where the writing tells it ("Last, First" is turned round). */
  readonly words: readonly string[];
  /** `known` where a comma told; `given-first`, a guess that fits most names; `unknown` where no guess is fair. */
  readonly order: 'known' | 'given-first' | 'unknown';
}

const TITLES = new Set(
  wordList(`
  dr prof mr mrs ms mx miss sir dame herr frau mme mlle sr sra dipl ing mag phd mba msc bsc md jr ext extern
  external
`),
);

/** Scripts whose names are written family name first, or without a space between the two. */
const NO_GUESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Family names that come first in Vietnamese names of three words and more; folded. */
const VIETNAMESE_FAMILY = new Set('nguyen tran pham huynh hoang phan truong dinh'.split(' '));

/** Given names that tell a Hungarian name written family name first, when they stand last; folded. */
const HUNGARIAN_GIVEN = new Set(
  wordList(`
  agnes akos aniko attila balazs balint bela bence csaba csilla edit eniko erzsebet eva ferenc gabor gergely
  gergo gyorgy gyula ildiko imre istvan janos jozsef judit katalin krisztian laszlo levente lajos marton matyas
  miklos mihaly monika orsolya piroska reka sandor szabolcs szilvia tamas tibor timea vilmos zoltan zsofia zsolt
  zsuzsa zsuzsanna peter andras eszter
`),
);

/** Family names common enough in Hungary to be sure of the order; folded. */
const HUNGARIAN_FAMILY = new Set(
  wordList(`
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah
  racz szilagyi torok feher balint fekete szucs kocsis fodor orsos pinter szalai sipos magyar lukacs gulyas biro
  kiraly katona jakab
`),
);

/** The name without departments, organisations, titles and degrees, taken apart into words. */
export function partsOf(name: string): NameParts {
  const cleaned = withoutAddress(name)
    .replace(/^\s*(?:\([^()]*\)|\[[^[\]]*\])\s*/u, '')
    .replace(/\s*[([{（【].*$/u, '')
    .replace(/\s+[|/–—-]\s+.*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const [before = '', ...after] = cleaned.split(/\s*[,，]\s*/u).filter((piece) => wordsIn(piece).length > 0);
  const family = wordsIn(before);
  const given = wordsIn(after[0] ?? '');
  if (given.length > 0) return { words: [...withoutOrganisation(given, family), ...family], order: 'known' };
  if (NO_GUESS.test(before)) return { words: family, order: 'unknown' };
  return { words: family, order: 'given-first' };
}

/** Words of a name without titles and degrees. */
function wordsIn(piece: string): readonly string[] {
  const words = piece.split(/\s+/u).filter((word) => wordsOf(word).length > 0);
  return words.filter((word) => !wordsOf(word).every((part) => TITLES.has(part)));
}

/** "Roe, Jane ACME" ends in an organisation; "ROE, JANE" does not. */
function withoutOrganisation(given: readonly string[], family: readonly string[]): readonly string[] {
  const last = given.at(-1) ?? '';
  const isShouted = (word: string): boolean => word.length > 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(word);
  return given.length > 1 && isShouted(last) && !family.every(isShouted) ? given.slice(0, -1) : given;
}

/** `jane.roe@example.com` as a name is "Jane Roe"; any other name stays as it is. */
function withoutAddress(name: string): string {
  const address = name.trim().replace(/^['"<]+|['">]+$/g, '');
  if (!isAddress(address)) return name.replace(/\s*<[^<>]*>\s*$/, '').replace(/^\s*["']+|["']+\s*$/g, '');
  const local = withoutTag(address.toLowerCase()).split('@')[0] ?? '';
  const words = local
    .split(/[._-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}

/** How a name is shown: an address turned into words, spaces tidied, nothing else changed. */
export function displayName(name: string): string {
  return withoutAddress(name).replace(/\s+/gu, ' ').trim();
}

/**
 * Keys under which a name is found again: equal for "Jane Roe", "Roe, Jane (Finance) ACME", "ROE Jane" and "jane roe".
 *
 * The words are folded and sorted, so their order does not matter; lone initials between them are left out. Names in
 * scripts without spaces also get their words joined, both ways round. Two names are the same when they share a key.
 */
export function nameKeysOf(name: string): readonly string[] {
  const { words, order } = partsOf(name);
  const folded = words.flatMap((word) => wordsOf(word));
  if (folded.length === 0) return [];
  const full = folded.filter((word) => [...word].length > 1 || NO_GUESS.test(word));
  const keys = [(full.length > 1 ? full : folded).toSorted().join(' ')];
  if (order === 'unknown' && folded.length <= 2) keys.push(folded.join(''), folded.toReversed().join(''));
  return [...new Set(keys)];
}

/** Whether two names may be the same person's: they share a key. */
export function isSameName(one: string, other: string): boolean {
  const keys = nameKeysOf(one);
  return nameKeysOf(other).some((key) => keys.includes(key));
}

/**
 * How to address somebody. The given name where it can be told; the whole name where it cannot (Chinese, Japanese and
 * Korean names, initials), because a wrong first name is worse than a long one.
 */
export function firstName(name: string): string {
  const { words, order } = partsOf(name);
  const [first = ''] = words;
  if (order === 'unknown' || words.length < 2) return calm(words.join(' ')) || displayName(name);
  if (order === 'known') return calm(first);
  const folded = words.map((word) => wordsOf(word).join(' '));
  const head = folded[0] ?? '';
  const tail = folded.at(-1) ?? '';
  const last = words.at(-1) ?? '';
  if (words.length >= 3 && VIETNAMESE_FAMILY.has(head)) return calm(last);
  if (HUNGARIAN_GIVEN.has(tail) && HUNGARIAN_FAMILY.has(head)) return calm(last);
  if ([...head].length < 2) return calm(words.join(' '));
  if (isShouted(first) && !isShouted(last)) return calm(last);
  return calm(first);
}

/** French and Spanish lists shout the family name: "ROE Jane". */
function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** "JANE" → "Jane"; anything else as it is written. */
function calm(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (isShouted(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word));
}

/** One or two letters for an avatar, in any script; `?` when the name has none. */
export function initialsOf(name: string): string {
  const { words, order } = partsOf(name);
  const first = firstLetter(words[0] ?? '');
  if (first === '') return '?';
  if (order === 'unknown' || words.length < 2) return first;
  return first + firstLetter(words.at(-1) ?? '');
}

let graphemes: Intl.Segmenter | undefined;

/** The first letter as a reader sees it: base letter with all its marks, upper case. */
function firstLetter(word: string): string {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(word.normalize('NFC'))) {
    if (/[\p{L}\p{N}]/u.test(segment))
      return segment.length === 1 ? segment.toUpperCase().slice(0, 1) : segment.toUpperCase();
  }
  return '';
}
