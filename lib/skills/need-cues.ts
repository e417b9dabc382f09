import { wordList } from '../people/fold';
import { NEED_CUES } from './fields/needs';
import type { SkillId } from './skill';

/** A skill that a text asks for without naming it. */
export interface CuedSkill {
  readonly skill: SkillId;
  /** Places of the words that told it, in order; a fraction = within a run of letters without spaces. */
  readonly at: readonly number[];
}

/** Words of one cue stand no further apart than this. */
const ONE_BREATH = 9;

/** Which groups of words a word belongs to; a group is the same one in every cue that lists the same words. */
interface CueWords {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  /** Beginnings of words: `*` = any ending. */
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  readonly longestBeginning: number;
  readonly cues: readonly { readonly skill: SkillId; readonly groups: readonly number[] }[];
}

let words: CueWords | undefined;

function cueWords(): CueWords {
  if (words !== undefined) return words;
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  let longestBeginning = 0;
  const numberOf = (group: string): number => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(group, number);
    for (const each of wordList(group)) {
      const isBeginning = each.endsWith('*');
      const word = isBeginning ? each.slice(0, -1) : each;
      if (isBeginning) longestBeginning = Math.max(longestBeginning, word.length);
      const of = isBeginning ? beginnings : whole;
      const groups = of.get(word);
      if (groups === undefined) of.set(word, [number]);
      else groups.push(number);
    }
    return number;
  };
  const cues = NEED_CUES.map(([skill, ...groups]) => ({ skill, groups: groups.map(numberOf) }));
  words = { whole, beginnings, longestBeginning, cues };
  return words;
}

/** The skills a run of folded words asks for in other words, in the order they are met. */
export function cuedSkills(said: readonly string[]): readonly CuedSkill[] {
  const { whole, beginnings, longestBeginning, cues } = cueWords();
  const places = new Map<number, number[]>();
  said.forEach((word, at) => {
    const put = (group: number, place = at): void => {
      const known = places.get(group);
      if (known === undefined) places.set(group, [place]);
      else if (!known.includes(place)) known.push(place);
    };
    whole.get(word)?.forEach((group) => put(group));
    if (UNSPACED.test(word)) for (const [group, place] of withinRun(word, whole, at)) put(group, place);
    for (let length = Math.min(word.length, longestBeginning); length > 0; length -= 1)
      beginnings.get(word.slice(0, length))?.forEach((group) => put(group));
  });
  const found = new Map<SkillId, CuedSkill>();
  for (const { skill, groups } of cues) {
    if (found.has(skill)) continue;
    const at = chosenPlaces(groups.map((group) => places.get(group) ?? []));
    if (at !== undefined) found.set(skill, { skill, at });
  }
  return [...found.values()].sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
}

/** Letters of scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A run of letters is one word to the others; the places within it are parts of its own. */
const LETTERS_IN_RUN = 1000;

/** The groups met within a run of letters without spaces, with the place of each. */
function withinRun(
  run: string,
  whole: CueWords['whole'],
  at: number,
): readonly (readonly [group: number, place: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const [word, groups] of whole) {
    const from = UNSPACED.test(word) ? run.indexOf(word) : -1;
    if (from >= 0)
      for (const group of groups) found.push([group, at + Math.min(from, LETTERS_IN_RUN - 1) / LETTERS_IN_RUN]);
  }
  return found;
}

/** One place for each group, all different and close together; undefined where there are none. */
function chosenPlaces(places: readonly (readonly number[])[]): readonly number[] | undefined {
  if (places.some((each) => each.length === 0)) return undefined;
  const choose = (from: number, chosen: readonly number[]): readonly number[] | undefined => {
    const candidates = places[from];
    if (candidates === undefined) return chosen.toSorted((one, other) => one - other);
    for (const at of candidates) {
      if (chosen.includes(at) || chosen.some((other) => Math.abs(other - at) > ONE_BREATH)) continue;
      const rest = choose(from + 1, [...chosen, at]);
      if (rest !== undefined) return rest;
    }
    return undefined;
  };
  return choose(0, []);
}
