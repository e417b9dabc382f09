import { SENIORITIES, type Seniority, type SkillId } from './skill';
import { isNotYet, LONGEST_TITLE, NOT_YET_FACTOR, readTitle, readWords, vocabulary, wordNumber } from './vocabulary';

/** What a job title suggests. A guess, and to be shown as one. */
export interface TitleReading {
  /** Surest first; strength 0–1. */
  readonly skills: readonly { readonly skill: SkillId; readonly strength: number }[];
  /** Undefined where the title tells no level. */
  readonly seniority?: Seniority;
}

/** Skills and level a job title suggests; nothing for a title that says nothing. */
export function likelySkills(title: string): TitleReading {
  const words = readWords(title.slice(0, LONGEST_TITLE)).map(wordNumber);
  const { patterns } = vocabulary();
  const factor = isNotYet(words) ? NOT_YET_FACTOR : 1;
  const strengths = new Map<SkillId, number>();
  let level = factor < 1 ? 0 : -1;
  for (const place of readTitle(words)) {
    const pattern = patterns[place];
    if (pattern === undefined) continue;
    for (const { id, strength } of pattern.skills)
      strengths.set(id, Math.max(strengths.get(id) ?? 0, strength * factor));
    if (pattern.seniority !== undefined && factor === 1)
      level = Math.max(level, SENIORITIES.indexOf(pattern.seniority));
  }
  const skills = [...strengths]
    .map(([skill, strength]) => ({ skill, strength }))
    .sort((one, other) => other.strength - one.strength || (one.skill < other.skill ? -1 : 1));
  const seniority = SENIORITIES[level];
  return seniority === undefined ? { skills } : { skills, seniority };
}
