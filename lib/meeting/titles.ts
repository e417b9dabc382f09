import { fold } from '../people/fold';
import { firstName, partsOf } from '../people/name';
import {
  ABOUT_SOMETHING_ELSE,
  CANCELLED_WORDS,
  GROUP,
  JOINING_WORDS,
  MAIL_PREFIXES,
  MEETS,
  NUMBERED_WORDS,
  ONE_ON_ONE,
  RATIO_STEMS,
  RATIO_WORDS,
  SOMETHING_ELSE,
  SPOKEN_OF,
  TALK,
  type Phrases,
} from './title-words';

/**
 * What a title speaks of: a conversation of two, two people by name, something else of two, a group, or none of these.
 */
export type TitleKind = 'one-on-one' | 'pair' | 'interview' | 'group' | 'none';

/** What a title hints at. A hint never proves: anybody can write a title. */
export interface TitleHint {
  readonly kind: TitleKind;
  /** Those of the names asked for that stand in the title and can be nobody else among them. */
  readonly people: readonly string[];
}

/** Longer titles are cut: what they are about stands in front. */
const LONGEST_TITLE = 300;

/** One or more of what mail puts in front. */
const MAIL_PREFIX = String.raw`(?:(?:${MAIL_PREFIXES.join('|')})\s*[:：]\s*)*`;

/** The marks of a cancelled event: in front of the title, before a colon or dash, or in brackets at either end. */
const CANCELLED = new RegExp(
  String.raw`^[\s\p{P}\p{S}]*${MAIL_PREFIX}[\s\p{P}\p{S}]*(?:${CANCELLED_WORDS.join('|')})\s*(?:[:：﹕\])】]|\s[-–—]\s)` +
    String.raw`|[[(（【]\s*(?:${CANCELLED_WORDS.join('|')})\s*[\])）】]\s*$`,
  'iu',
);

/** The same shouted before a title that is not. */
const CANCELLED_LOUDLY = new RegExp(String.raw`^[\s\p{P}\p{S}]*(${CANCELLED_WORDS.join('|')})[\s!]+(?=\S)`, 'iu');

/** Whether a title bears a mark of a cancelled event ("Canceled: …", "CANCELED 1:1", "… (canceled)"), in many languages. */
export function isCancelledTitle(title: string): boolean {
  const text = title.slice(0, LONGEST_TITLE).normalize('NFC').replaceAll('İ', 'I').trim();
  return CANCELLED.test(text) || isCancelledLoudly(text);
}

function isCancelledLoudly(text: string): boolean {
  const [mark, word = ''] = CANCELLED_LOUDLY.exec(text) ?? [];
  if (mark === undefined) return false;
  const isLoud = /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
  return isLoud && /\p{Ll}/u.test(text.slice(mark.length));
}

/** A letter of a script that puts a space between a word and a number. */
const SPACED_LETTER = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]`;
const NO_NUMBER_BEFORE = String.raw`(?<!\p{N}[.:/\s-]?|${SPACED_LETTER})`;
const NO_NUMBER_BEHIND = String.raw`(?:['’]?s)?(?!\p{N}|[.:/-]\p{N}|[%‰]|${SPACED_LETTER})`;

/** "1:1" and its like: two ones with a sign between that nobody would number by. */
const SIGN = String.raw`\s?[:∶꞉٫]\s?|\s?[x×]\s?|\s?-?\s?on\s?-?\s?|-(?:to|zu|op|na|til|till|a|à|v|vs)-`;
const ONE_COLON_ONE = new RegExp(`${NO_NUMBER_BEFORE}[1一](?:${SIGN})[1一]${NO_NUMBER_BEHIND}`, 'iu');

/** "1-1", "1–1", "1-2-1", "121": numbers are written like that as well. */
const ONE_DASH_ONE = new RegExp(
  String.raw`${NO_NUMBER_BEFORE}(?<!\p{L}-)(?:1\s?[-–—‐‑]\s?1|1[-:]2[-:]1|121)${NO_NUMBER_BEHIND}(?!\s?h(?!\p{L}))`,
  'iu',
);

const RATIO_BEHIND = new RegExp(
  String.raw`^\s*\)?\s*(?:(?:${RATIO_STEMS.join('|')})|(?:${RATIO_WORDS.join('|')})(?!\p{L}))`,
  'iu',
);
const NUMBERED_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${NUMBERED_WORDS.join('|')})\s*[:#]?\s*\(?$`, 'iu');

const readers = new Map<Phrases, RegExp>();

/** Phrases as one expression for a folded title with a space at each end; made when first needed. */
function readerOf(phrases: Phrases): RegExp {
  const known = readers.get(phrases);
  if (known) return known;
  const apart: string[] = [];
  const anywhere: string[] = [];
  for (const phrase of phrases.join('|').split('|')) {
    const folded = fold(phrase.replace('*', ''));
    if (UNSPACED.test(folded) || (GROWING.test(folded) && folded.length > 3)) anywhere.push(folded);
    else apart.push(phrase.endsWith('*') ? folded : `${folded}(?= )`);
  }
  const reader = new RegExp([`(?<= )(?:${apart.join('|')})`, ...anywhere].join('|'), 'u');
  readers.set(phrases, reader);
  return reader;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Scripts in which "and", "the" and "with" are written onto the word. */
const GROWING = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;

function speaksOf(padded: string, phrases: Phrases): boolean {
  return readerOf(phrases).test(padded);
}

/** Whether the first words of a padded text are a phrase. */
function startsWith(padded: string, phrases: Phrases): boolean {
  return readerOf(phrases).exec(padded)?.index === 1;
}

/**
 * What a title hints at, in the languages of the tables above, and whom of `names` it names.
 *
 * Numbers ("Version 1.1", "11:1", "1:1 mapping", "John 1:1") are no hint. An interview word speaks before "1:1", "1:1"
 * before a group's word, and that before two names. Two sides of a slash are a pair only if one of them is one of
 * `names`; who is only spoken of ("Lunch without Nadia") makes none.
 */
export function titleHint(title: string, { names }: { readonly names: readonly string[] }): TitleHint {
  const text = title
    .slice(0, LONGEST_TITLE)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const folded = ` ${fold(text.replace(POSSESSIVE, ''))} `;
  const known = calledBy(names);
  const people = known.filter((person) => isNamedIn(text, folded, person)).map(({ name }) => name);
  return { kind: kindOf(text, folded, people, known), people };
}

function kindOf(text: string, folded: string, people: readonly string[], known: readonly Called[]): TitleKind {
  const isAbout = speaksOf(folded, ABOUT_SOMETHING_ELSE);
  if (!isAbout && speaksOf(folded, SOMETHING_ELSE)) return 'interview';
  if (saysOneOnOne(text) || speaksOf(folded, ONE_ON_ONE)) return 'one-on-one';
  if (speaksOf(folded, GROUP)) return 'group';
  if (speaksOf(folded, TALK)) return 'one-on-one';
  if (isPair(text, known)) return 'pair';
  if (speaksOf(folded, SPOKEN_OF)) return 'none';
  return people.length > 0 && people.length <= 2 && (isAbout || speaksOf(folded, MEETS)) ? 'pair' : 'none';
}

function saysOneOnOne(text: string): boolean {
  const latin = text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  return [ONE_COLON_ONE, ONE_DASH_ONE].some((pattern) => {
    const found = pattern.exec(latin);
    if (!found) return false;
    const before = latin.slice(0, found.index);
    return !NUMBERED_BEFORE.test(before) && !RATIO_BEHIND.test(latin.slice(found.index + found[0].length));
  });
}

/** The value of a decimal digit in any script: they stand in runs of ten. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return /^\d$/.test(digit) ? Number(digit) : (code - zero) % 10;
}

/** "Nadia's": the letter is no word of its own. */
const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/giu;

/** What stands between the names of two people. */
const BETWEEN = new RegExp(
  [
    String.raw`\s*(?:<+\s?[-–—=~/]*\s?>+|>+<+|-{1,2}>|[↔⇄⇆⟷⬌🤝/|&+×:∙·•⋅])\s*`,
    String.raw`\s+(?:${JOINING_WORDS.join('|')}|[-–—~])\s+`,
    String.raw`\s*(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[とx×・](?=\p{L})`,
    String.raw`(?<=\p{sc=Hangul})[과와]\s`,
    String.raw`(?<=\p{sc=Han})[和与與](?=\p{sc=Han})`,
  ].join('|'),
  'iu',
);

const MOST_WORDS_OF_A_NAME = 4;

/** Two sides, one of them somebody known, the other as short as a name. */
function isPair(text: string, known: readonly Called[]): boolean {
  const bare = text
    .replace(/^\s*(?:re|fw|fwd|aw|wg|tr|rv)\s*:\s*/iu, '')
    .replace(/[([{（【][^)\]}）】]*[)\]}）】]/gu, ' ');
  const sides = bare
    .split(BETWEEN)
    .map((side) => fold(side))
    .filter((side) => side !== '');
  const [one, other, ...more] = sides;
  if (one === undefined || other === undefined || more.length > 0) return false;
  const isKnown = (side: string): boolean =>
    known.some(({ whole, first }) => whole.includes(side) || (first !== '' && first === side));
  const isShort = (side: string): boolean => side.split(' ').length <= MOST_WORDS_OF_A_NAME && !/\p{N}/u.test(side);
  return isShort(one) && isShort(other) && (isKnown(one) || isKnown(other));
}

/** How somebody is called in titles; folded. */
interface Called {
  readonly name: string;
  /** The whole name, both ways round; none where it is one word. */
  readonly whole: readonly string[];
  /** The first name; empty where another of the names has the same. */
  readonly first: string;
}

const calls = new WeakMap<readonly string[], readonly Called[]>();

/** The names as titles say them. A page has many titles and one list of names: it is prepared once. */
function calledBy(names: readonly string[]): readonly Called[] {
  const known = calls.get(names);
  if (known) return known;
  const distinct = [...new Set(names)];
  const firsts = distinct.map((name) => fold(firstName(name)));
  const made = distinct.map((name, index): Called => {
    const { words } = partsOf(name);
    const isWhole = words.length > 1 || UNSPACED.test(name);
    const first = firsts[index] ?? '';
    const isShared = firsts.some((other, at) => at !== index && other === first);
    return {
      name,
      whole: isWhole ? [fold(words.join(' ')), fold(words.toReversed().join(' '))] : [],
      first: isShared || [...first].length < 2 ? '' : first,
    };
  });
  calls.set(names, made);
  return made;
}

function isNamedIn(text: string, folded: string, { name, whole, first }: Called): boolean {
  return (
    whole.some((way) => stands(folded, way)) || (first !== '' && stands(folded, first) && isAlone(text, first, name))
  );
}

function stands(folded: string, way: string): boolean {
  if (way === '') return false;
  return UNSPACED.test(way)
    ? [...way].length > 1 && folded.replaceAll(' ', '').includes(way.replaceAll(' ', ''))
    : folded.includes(` ${way} `);
}

/** A first name counts where no other family name follows: "Jane Doe" in a title is not Jane Roe. */
function isAlone(text: string, first: string, name: string): boolean {
  if (UNSPACED.test(first)) return true;
  const own = fold(name).split(' ');
  const words = text.split(/\s+/u);
  return words.some((word, index) => {
    if (!fold(word).split(' ').includes(first)) return false;
    // A sign behind the name ends it: "Jane, Doe", "Jane: goals".
    const next = /[\p{L}\p{N}]['’]?s?$/u.test(word) ? (words[index + 1] ?? '') : '';
    const follows = fold(next);
    if (follows === '' || !/^\p{L}/u.test(next) || /^\p{Ll}/u.test(next)) return true;
    const phrase = ` ${follows} ${fold(words[index + 2] ?? '')} `;
    return own.includes(follows) || [ONE_ON_ONE, TALK, MEETS, GROUP].some((known) => startsWith(phrase, known));
  });
}
