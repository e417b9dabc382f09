import { wordList } from '../people/fold';
import { ABBREVIATIONS } from './fields/abbreviations';
import { NOT_YET, TITLES } from './fields/titles';
import { Misspelling } from './misspelling';
import { lengthIn, PhraseTrie, valueIn } from './phrase-trie';
import type { Seniority, SkillId } from './skill';
import { phrasesOf, SKILL_IDS, SMALL_WORDS, tellingWords, THESAURUS } from './thesaurus';
import { partsOf, type KnownWords } from './word-parts';

/** What one run of words in a title suggests, ready for reading. */
export interface CompiledPattern {
  readonly skills: readonly { readonly id: SkillId; readonly strength: number }[];
  readonly seniority: Seniority | undefined;
  readonly isLast: boolean;
}

/** The thesaurus made ready for reading texts and titles. Built once, when it is first needed. */
export interface Vocabulary {
  /** Folded word, or what it is shortened to, → its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Runs of words → a skill's place in `SKILL_IDS`. */
  readonly skills: PhraseTrie;
  /** Runs of words → a place in `patterns`. */
  readonly titles: PhraseTrie;
  /** Title rows first; then, from `firstSkillPattern` on, one for each skill named in a title. */
  readonly patterns: readonly CompiledPattern[];
  readonly firstSkillPattern: number;
  /** Words after which the rest of a title counts little. */
  readonly notYet: ReadonlySet<number>;
  /** Finds the words that words not in the vocabulary are misspelt from. */
  readonly misspelling: Misspelling;
}

/** Letters of a title, or of a stated skill, that are read; what comes from files may be longer. */
export const LONGEST_TITLE = 300;

/** How sure it is that somebody practises a skill their title names. */
const NAMED_IN_TITLE = 0.85;

let built: Vocabulary | undefined;

export function vocabulary(): Vocabulary {
  built ??= build();
  return built;
}

function build(): Vocabulary {
  const numbers = new Map<string, number>();
  const inFull = new Map(
    ABBREVIATIONS.trim()
      .split('\n')
      .flatMap((line) => {
        const [word = '', shortened = ''] = line.split(':');
        return wordList(shortened).map((each): [string, string] => [each, word]);
      }),
  );
  const numberOf = (written: string): number => {
    const word = inFull.get(written) ?? written;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  for (const word of SMALL_WORDS) numberOf(word);

  const skills = new PhraseTrie();
  // Names first: where two skills could be meant, the one so named is.
  SKILL_IDS.forEach((id, place) => {
    for (const phrase of phrasesOf(THESAURUS[id]?.name ?? '')) skills.add(phrase.map(numberOf), place);
  });
  SKILL_IDS.forEach((id, place) => {
    for (const phrase of phrasesOf(THESAURUS[id]?.words ?? '')) skills.add(phrase.map(numberOf), place);
  });

  const titles = new PhraseTrie();
  TITLES.forEach((row, place) => {
    for (const phrase of phrasesOf(row.words)) titles.add(phrase.map(numberOf), place);
  });
  const patterns: CompiledPattern[] = TITLES.map(({ skills: suggested, seniority, isLast }) => ({
    skills: suggested
      .split(',')
      .map((pair) => pair.trim().split(' '))
      .flatMap(([id = '', strength = '']) => (id === '' ? [] : [{ id, strength: Number(strength) }])),
    seniority,
    isLast: isLast ?? false,
  }));
  const named = SKILL_IDS.map((id): CompiledPattern => ({
    skills: [{ id, strength: NAMED_IN_TITLE }],
    seniority: undefined,
    isLast: false,
  }));

  for (const [shortened, word] of inFull) {
    const number = numbers.get(word);
    if (number !== undefined) numbers.set(shortened, number);
  }

  return {
    numbers,
    skills,
    titles,
    patterns: [...patterns, ...named],
    firstSkillPattern: patterns.length,
    notYet: new Set(wordList(NOT_YET).map(numberOf)),
    misspelling: new Misspelling(() => numbers.keys()),
  };
}

/** The number of a folded word, of its singular or plural, or of the one word it is misspelt from; -1 = of none. */
export function wordNumber(word: string): number {
  const number = knownNumber(word);
  if (number >= 0) return number;
  const meant = vocabulary().misspelling.meant(word);
  return meant === undefined ? -1 : knownNumber(meant);
}

/** The number of a folded word as it is written, or of its singular or plural; -1 = not in the vocabulary. */
function knownNumber(word: string): number {
  return vocabulary().numbers.get(word) ?? otherForm(word);
}

const isSmall = (number: number): boolean => number < SMALL_WORDS.size; // small words come first

/** The number of the word of which a folded word is the English plural or singular; -1 = of none. */
function otherForm(form: string): number {
  if (form.length < 4) return -1;
  const { numbers } = vocabulary();
  const told = (word: string): number => {
    const number = numbers.get(word);
    return number === undefined || isSmall(number) ? -1 : number;
  };
  if (!form.endsWith('s')) return told(`${form}s`);
  const singular = /[+#]s$/.test(form) ? -1 : told(form.slice(0, -1));
  return singular < 0 && /(?:s|x|ch|sh)es$/.test(form) ? told(form.slice(0, -2)) : singular;
}

/** The telling words of a text, folded, in order; words written together as their known parts. */
export function readWords(text: string): readonly string[] {
  return tellingWords(text).flatMap(knownParts);
}

/** A folded word as the known words it is written together from; itself where there are none. */
export function knownParts(word: string): readonly string[] {
  return partsOf(word, KNOWN);
}

const KNOWN: KnownWords = {
  isKnown: (word) => knownNumber(word) >= SMALL_WORDS.size, // small words come first
  isTitle: (word) => {
    const number = knownNumber(word);
    return number >= 0 && vocabulary().titles.longestAt([number], 0, 1) >= 0;
  },
};

/**
 * Places in `SKILL_IDS` of the skills named in a run of word numbers, in order.
 * @param count how many of `words` count.
 * @param used gets the place of each word that was part of a name.
 */
export function readSkills(words: readonly number[], count = words.length, used?: Set<number>): readonly number[] {
  const { skills } = vocabulary();
  const found: number[] = [];
  for (let at = 0; at < count;) {
    const match = skills.longestAt(words, at, count);
    if (match < 0) {
      at += 1;
      continue;
    }
    if (!found.includes(valueIn(match))) found.push(valueIn(match));
    for (let length = lengthIn(match); length > 0; length -= 1) {
      used?.add(at);
      at += 1;
    }
  }
  return found;
}

/**
 * Places in `patterns` of what a title holds, in order, each once.
 * @param count how many of `words` count.
 * @param into where they are added.
 */
export function readTitle(words: readonly number[], count = words.length, into: number[] = []): readonly number[] {
  const { titles, skills, patterns, firstSkillPattern } = vocabulary();
  const first = into.length;
  for (let at = 0; at < count;) {
    const word = words[at] ?? -1;
    const next = at + 1 < count ? (words[at + 1] ?? -1) : -1;
    const title = titles.longestAt(words, at, count);
    const skill = skills.longestAt(words, at, count);
    const titleLength = title < 0 ? 0 : lengthIn(title);
    const skillLength = skill < 0 ? 0 : lengthIn(skill);
    // "Manager, Product" is a product manager.
    const turned = titleLength < 2 && skillLength < 2 && word >= 0 && next >= 0 ? titles.valueOfPair(next, word) : -1;
    let pattern = turned;
    if (pattern < 0 && title >= 0 && titleLength >= skillLength) pattern = valueIn(title);
    else if (pattern < 0 && skill >= 0) pattern = firstSkillPattern + valueIn(skill);
    if (pattern >= 0) {
      if (!into.includes(pattern, first)) into.push(pattern);
      if (patterns[pattern]?.isLast === true) break;
    }
    at += turned >= 0 ? 2 : Math.max(1, titleLength, skillLength);
  }
  return into;
}

/** Whether a title says that its holder is not, or no longer, what the rest of it says. */
export function isNotYet(words: readonly number[], count = words.length): boolean {
  const { notYet } = vocabulary();
  return words.some((word, at) => at < count && notYet.has(word));
}

/** What is left of a title's suggestions when it says "aspiring", "student", "retired" … */
export const NOT_YET_FACTOR = 0.3;
