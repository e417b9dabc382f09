import { isAddress, withoutTag } from './address';
import { fold, wordList, wordsOf } from './fold';
import { isTransliteration } from './transliteration';

/** A display name taken apart as far as that can be done without guessing. */
export interface NameParts {
  /** Words in speaking order where the writing tells it ("Last, First" and "LAST First" are turned round). */
  readonly words: readonly string[];
  /** `known` where the writing told; `given-first`, a guess that fits most names; `unknown` where no guess is fair. */
  readonly order: 'known' | 'given-first' | 'family-first' | 'unknown';
  /** "Jr", "III": what tells father and son apart, folded; empty if none. */
  readonly generation: string;
  /** What the writing adds in brackets or behind the name: a department, an organisation; folded, empty if none. */
  readonly addition: string;
}

/** Longer names are somebody's joke. */
const LONGEST_NAME = 200;

const TITLES = new Set(
  wordList(`
  dr prof professor mr mrs ms mx herr frau mme mlle dipl phd mba msc bsc llm esq pmp cpa cfa ext extern external
  dott dottore
  dottssa ssa univ habil med
`),
);

/** Titles that are names as well: they go only where a whole name is left. */
const TITLES_OR_NAMES = new Set(wordList('ing mag md sir dame miss sra sr pan pani hr fr rer nat m'));

/** What tells people of one name apart. `sr` in front is a Spanish title. */
const GENERATIONS = new Map([
  ['jr', 'jr'],
  ['jnr', 'jr'],
  ['sr', 'sr'],
  ['snr', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** Additions that say nothing about who it is: guests, pronouns. */
const EMPTY_ADDITIONS: ReadonlySet<string> = new Set([
  ...wordList('ext extern external guest gast contractor consultant unverified you'),
  ...['he him', 'he him his', 'she her', 'she her hers', 'they them', 'they them theirs', 'she they', 'he they'],
  ...['er ihm', 'sie ihr', 'elle', 'il', 'il lui', 'ella', 'ze hir'],
]);

/** Forms of address behind Japanese and Korean names. */
const HONORIFIC =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\s?(?:さん|様|さま|殿|先生)$|(?<=\p{sc=Hangul}{2})\s?님$/u;

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
  return readName(name).parts;
}

/** A name as it was read. */
interface ReadName {
  readonly parts: NameParts;
  readonly tokens: readonly Token[];
}

/** So many names are remembered: those of one calendar page, many times over. */
const MOST_REMEMBERED = 2_000;
const remembered = new Map<string, ReadName>();

/** Reads a name once: the same few are compared with one another again and again. */
function readName(name: string): ReadName {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const parts = takenApart(name);
  const read = { parts, tokens: tokensOf(parts) };
  if (name.length <= LONGEST_NAME) remembered.set(name, read);
  return read;
}

function takenApart(name: string): NameParts {
  const { text, addition } = withoutAddition(spoken(name));
  const all = text.split(/\s*[,，]\s*/u).map(wordsIn);
  const [family = NO_WORDS, given = NO_WORDS] = all.filter(({ words }) => words.length > 0);
  const { generation } = all.length === 1 ? (all[0] ?? NO_WORDS) : wordsIn(text);
  const rest = { generation, addition };
  if (given.words.length > 0)
    return { words: [...withoutOrganisation(given.words, family.words), ...family.words], order: 'known', ...rest };
  return { ...inSpeakingOrder(family.words), ...rest };
}

/** Two or three plain words, as most names are: nothing to take away. */
const PLAIN = /^[A-Za-z]+ (?!via )[A-Za-z]+(?: [A-Za-z]{3,})?$/;

/** The name as it is said: no address, no invisible letters, no pronouns, pictures, nicknames or ways it was sent. */
function spoken(name: string): string {
  if (PLAIN.test(name)) return name;
  return withoutAddress(name.slice(0, LONGEST_NAME).replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
    .normalize('NFC')
    .replace(/(?<=\p{L})\s*['’ʼʻ‘`´]\s*(?=\p{L}{2})/gu, '')
    .replace(/\s["“”„«'‘]\p{L}+["“”»'’](?=\s)/gu, '')
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu, ' ')
    .replace(/(?<=\S)\s+via\s.*$/iu, '')
    .replace(/\s+\p{L}{2,5}\s?\/\s?\p{L}{2,6}(?:\s?\/\s?\p{L}{2,6})?$/u, (end) =>
      /^[\s\p{Ll}/]+$/u.test(end) ? '' : end,
    )
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(HONORIFIC, '');
}

/**
 * The name without what stands in brackets or behind a dash, and that. A name is at least two words, or one in a script
 * without spaces: "ACME - Jane Roe" and "Support (Jane Roe)" stay whole, or all of ACME would have one name.
 */
function withoutAddition(name: string): { readonly text: string; readonly addition: string } {
  if (PLAIN.test(name)) return { text: name, addition: '' };
  const text = name.replace(/^(?:\([^()]*\)|\[[^[\]]*\])\s*(?=\S)/u, '');
  const [, front = '', inside = '', behind = ''] =
    /^([^([{（【]*)[([{（【]([^)\]}）】]*)[)\]}）】]?(.*)$/u.exec(text) ?? [];
  if (front !== '' && isWhole(front)) return { text: front.trim(), addition: additionIn(`${inside} ${behind}`) };
  // "Robert (Bob) Roe": the name goes on behind a nickname.
  if (front !== '' && isWhole(`${front} ${behind}`)) return { text: `${front} ${behind}`.trim(), addition: '' };
  if (front !== '' && wordsOf(inside).length < 2) return { text: front.trim(), addition: additionIn(inside) };
  const [, start = '', end = ''] =
    /^(.*?)(?:\s+[|/–—-]\s+|\s+@\s*|\s?\|\s?|(?<=\s\p{Lu}\p{L}+)\/(?=\p{Lu}))(.*)$/u.exec(text) ?? [];
  return start !== '' && isWhole(start) ? { text: start.trim(), addition: additionIn(end) } : { text, addition: '' };
}

function isWhole(text: string): boolean {
  return wordsIn(text).words.length > 1 || NO_GUESS.test(text);
}

function additionIn(text: string): string {
  const folded = fold(text);
  return EMPTY_ADDITIONS.has(folded) ? '' : folded;
}

interface WordsIn {
  readonly words: readonly string[];
  readonly generation: string;
}

const NO_WORDS: WordsIn = { words: [], generation: '' };

/** Words of a name without titles and degrees. */
function wordsIn(piece: string): WordsIn {
  const all = piece
    .split(/\s+/u)
    .map((word) => ({ word, parts: wordsOf(word) }))
    .filter(({ parts }) => parts.length > 0);
  const kept: string[] = [];
  const withDoubtful: string[] = [];
  let generation = '';
  for (const [index, { word, parts }] of all.entries()) {
    const folded = parts.join(' ');
    const born = index > 0 || all.length === 1 ? GENERATIONS.get(folded) : undefined;
    if (born !== undefined) generation = born;
    else if (!parts.every((part) => TITLES.has(part))) {
      withDoubtful.push(word);
      if (!TITLES_OR_NAMES.has(folded)) kept.push(word);
    }
  }
  return { words: kept.length > 1 ? kept : withDoubtful, generation };
}

function inSpeakingOrder(words: readonly string[]): Pick<NameParts, 'words' | 'order'> {
  if (NO_GUESS.test(words.join(''))) return { words, order: 'unknown' };
  const folded = words.map((word) => wordsOf(word).join(' '));
  const [head = ''] = folded;
  const tail = folded.at(-1) ?? '';
  if (words.length >= 3 && VIETNAMESE_FAMILY.has(head)) return { words, order: 'family-first' };
  if (HUNGARIAN_GIVEN.has(tail) && HUNGARIAN_FAMILY.has(head) && words.length > 1)
    return { words: [...words.slice(1), ...words.slice(0, 1)], order: 'known' };
  // French and Spanish lists shout the family name: "ROE Jane".
  const calmAt = words.findIndex((word) => !isShouted(word));
  const isFamilyFirst = calmAt > 0 && words.slice(calmAt).every((word) => !isShouted(word) && [...word].length > 1);
  if (isFamilyFirst) return { words: [...words.slice(calmAt), ...words.slice(0, calmAt)], order: 'known' };
  return { words, order: 'given-first' };
}

/** "Roe, Jane ACME" ends in an organisation; "ROE, JANE" does not. */
function withoutOrganisation(given: readonly string[], family: readonly string[]): readonly string[] {
  const last = given.at(-1) ?? '';
  const isLoud = (word: string): boolean => word.length > 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(word);
  return given.length > 1 && isLoud(last) && !family.every(isLoud) ? given.slice(0, -1) : given;
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

/** Letters that turn the direction of what follows: a name must not rewrite the sentence it stands in. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** How a name is shown: an address turned into words, spaces tidied, nothing else changed. */
export function displayName(name: string): string {
  return withoutAddress(name.trim().slice(0, LONGEST_NAME)).replace(TURNING, '').replace(/\s+/gu, ' ').trim();
}

/**
 * Keys under which a name is found again: common to "Jane Roe", "Roe, Jane (Finance) ACME", "ROE Jane" and "jane roe".
 *
 * The words are folded and sorted, so their order does not matter; lone initials between them are left out. Names in
 * scripts without spaces also get their words joined, both ways round. A common key is where to look, no more: whether
 * two names are one is for {@link compareNames} to say.
 */
export function nameKeysOf(name: string): readonly string[] {
  const { parts, tokens } = readName(name);
  const folded = tokens.map((token) => token.folded);
  if (folded.length === 0) return [];
  const full = folded.filter(isFull);
  const keys = [(full.length > 1 ? full : folded).toSorted().join(' ')];
  if (parts.order === 'unknown') keys.push(folded.join(''), folded.toReversed().join(''));
  return [...new Set(keys)];
}

/** Keys under which somebody with several names is found again. */
export function nameKeysOfAll(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(nameKeysOf))];
}

/** How alike two names are. Two people may still have the same name. */
export type Likeness = 'same' | 'maybe' | 'different';

/** A word of a name, ready to be compared. */
interface Token {
  /** Without case and accents. */
  readonly folded: string;
  /** Without case; accents stay, but for those that are a matter of keyboards or habit. */
  readonly accented: string;
  /** Accents spelled out: "mueller" for "Müller". */
  readonly spelledOut: string;
  /** In capitals, where accents are often left out. */
  readonly isLoud: boolean;
}

function tokensOf({ words }: NameParts): readonly Token[] {
  return words
    .flatMap((word) => word.normalize('NFKC').split(/[^\p{L}\p{M}\p{N}]+/u))
    .map((word) => {
      const folded = fold(word);
      const isPlain = folded === word.toLowerCase() && /^[a-z]*$/.test(folded);
      return {
        folded,
        accented: isPlain ? folded : accented(word),
        spelledOut: isPlain ? folded : fold(spellOut(word)),
        isLoud: isShouted(word),
      };
    })
    .filter((token) => token.folded !== '');
}

/**
 * Accents as one writes them, but for points nobody has to write: Turkish i, Russian ё, vowels of Hebrew and Arabic.
 */
function accented(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307|ı/gu, 'i')
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[\u0591-\u05c7\u064b-\u065f\u0670]/gu, '');
}

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

function spellOut(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/gu, (letter) => SPELLED_OUT[letter] ?? letter);
}

/** Whether a word is more than an initial; one sign is a whole word in Chinese, Japanese and Korean. */
function isFull(word: string): boolean {
  return [...word].length > 1 || NO_GUESS.test(word);
}

/**
 * How alike two names are, precision first. `same` is the same name for a reader who knows how such names are written:
 * "Last, First (Dept) ORG", capitals, titles, accents left out. `maybe` is worth one question: another order, initials,
 * one name more or less, another script, accents or departments that differ. Nicknames are other names.
 */
export function compareNames(one: string, other: string): Likeness {
  const { parts: a, tokens: left } = readName(one);
  const { parts: b, tokens: right } = readName(other);
  if (left.length === 0 || right.length === 0) return 'different';
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation) return 'different';
  if (isWrittenAlike(left, right, a.order === 'unknown' && b.order === 'unknown')) {
    const isSure =
      a.generation === b.generation &&
      (a.addition === '' || b.addition === '' || a.addition === b.addition) &&
      !haveOtherAccents(left, right) &&
      !isDisguised(one) &&
      !isDisguised(other) &&
      (left.length > 1 || NO_GUESS.test(one) || fold(one) === fold(other));
    return isSure ? 'same' : 'maybe';
  }
  return mayBeOne(left, right) ? 'maybe' : 'different';
}

/** The same words in the same order; initials between them may be missing on one side. */
function isWrittenAlike(left: readonly Token[], right: readonly Token[], isUnspaced: boolean): boolean {
  const folded = (tokens: readonly Token[]): readonly string[] => tokens.map((token) => token.folded);
  const full = (tokens: readonly Token[]): readonly string[] => folded(tokens).filter(isFull);
  const initials = (tokens: readonly Token[]): readonly string[] => folded(tokens).filter((word) => !isFull(word));
  const [a, b] = [folded(left), folded(right)];
  if (a.join(' ') === b.join(' ')) return true;
  // Family and given name may be turned round; of two lone signs each may be the family name.
  if (isUnspaced) return a.join('') === b.join('') || (areTurned(a, b) && [...a.join('')].length > 2);
  const [fullA, fullB] = [full(left), full(right)];
  if (fullA.length < 2 || fullA.join(' ') !== fullB.join(' ')) return false;
  if (!isFull(a[0] ?? '') || !isFull(b[0] ?? '')) return false;
  return initials(left).length === 0 || initials(right).length === 0;
}

/** Two words without a space between, the one first here and the other there. */
function areTurned(one: readonly string[], other: readonly string[]): boolean {
  const turns = (words: readonly string[], whole: readonly string[]): boolean =>
    words.length === 2 && words.toReversed().join('') === whole.join('');
  return NO_GUESS.test(one.join('')) && (turns(one, other) || turns(other, one));
}

/** Both are written with accents, and not with the same: "Hoa" and "Hòa" are two names. */
function haveOtherAccents(left: readonly Token[], right: readonly Token[]): boolean {
  const isAccented = (tokens: readonly Token[]): boolean => tokens.some((token) => token.accented !== token.folded);
  if (!isAccented(left) || !isAccented(right)) return false;
  return left.some(({ folded, accented: here, isLoud }) => {
    const there = right.filter((token) => token.folded === folded);
    return there.length > 0 && !isLoud && there.every((token) => !token.isLoud && token.accented !== here);
  });
}

/** Letters in fancy dress, which fold into plain ones. */
const DISGUISED = new RegExp(
  String.raw`[\u00aa\u00ba\u02b0-\u02b8\u1d2c-\u1d6a\u2070-\u209c\u2100-\u214f\u2160-\u217f\u2460-\u24ff` +
    String.raw`\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1e5}]`,
  'u',
);

function isDisguised(name: string): boolean {
  return DISGUISED.test(name);
}

/** Every word of the shorter name has its like in the longer one, and not by initials alone. */
function mayBeOne(left: readonly Token[], right: readonly Token[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const glued = (tokens: readonly Token[]): string => tokens.map((token) => token.folded).join('');
  if (glued(left) === glued(right)) return true;
  if (
    areTurned(
      left.map(({ folded }) => folded),
      right.map(({ folded }) => folded),
    )
  )
    return true;
  if (short.length < 2) return false;
  const free = [...long];
  let whole = 0;
  // Whole words choose before initials do.
  for (const token of short.toSorted((a, b) => Number(isFull(b.folded)) - Number(isFull(a.folded)))) {
    const exact = free.findIndex((candidate) => isLike(token, candidate));
    const at = exact === -1 ? free.findIndex((candidate) => isInitialOf(token, candidate)) : exact;
    if (at === -1) return false;
    if (exact !== -1 && isFull(token.folded)) whole += 1;
    free.splice(at, 1);
  }
  return whole > 0;
}

function isLike(one: Token, other: Token): boolean {
  return (
    one.folded === other.folded ||
    one.spelledOut === other.folded ||
    one.folded === other.spelledOut ||
    isTransliteration(one.folded, other.folded)
  );
}

function isInitialOf(one: Token, other: Token): boolean {
  const [short, long] =
    one.folded.length <= other.folded.length ? [one.folded, other.folded] : [other.folded, one.folded];
  return !isFull(short) && isFull(long) && long.startsWith(short);
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
  if (order === 'family-first') return calm(words.at(-1) ?? '');
  return [...wordsOf(first).join(' ')].length < 2 ? calm(words.join(' ')) : calm(first);
}

/** In capitals from its first letter to its last. */
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
