import { wordList } from '../people/fold';
import { NEED_CUES } from './fields/needs';
import type { SkillId } from './skill';

/** A skill that a text asks for without naming it. */
export interface CuedSkill {
  readonly skill: SkillId;
  /** Places of the words that told it, in order. */
  readonly at: readonly number[];
}

/** Words of one cue stand no further apart than this. */
const ONE_BREATH = 9;

interface CompiledCue {
  readonly skill: SkillId;
  readonly groups: readonly RegExp[];
}

let cues: readonly CompiledCue[] | undefined;

/** The skills a run of folded words asks for in other words, in the order they are met. */
export function cuedSkills(words: readonly string[]): readonly CuedSkill[] {
  cues ??= NEED_CUES.map(([skill, ...groups]) => ({ skill, groups: groups.map(groupPattern) }));
  const found: CuedSkill[] = [];
  for (const { skill, groups } of cues) {
    if (found.some((each) => each.skill === skill)) continue;
    const at = placesOf(groups, words);
    if (at !== undefined) found.push({ skill, at });
  }
  return found.sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
}

function groupPattern(group: string): RegExp {
  const alternatives = wordList(group).map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}.*` : word));
  return new RegExp(`^(?:${alternatives.join('|')})$`);
}

/** One place for each group, all different and close together; undefined where a group is not met. */
function placesOf(groups: readonly RegExp[], words: readonly string[]): readonly number[] | undefined {
  const places = groups.map((group) => words.flatMap((word, at) => (group.test(word) ? [at] : [])));
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
