import { fold } from '../people/fold';
import type { SkillId } from './skill';
import { skillName, SKILL_IDS } from './thesaurus';
import { readSkills, readWords, wordNumber } from './vocabulary';

/** The skills, fields and languages a text names, in the order they stand in it. */
export function skillsIn(text: string): readonly SkillId[] {
  return readSkills(readWords(text).map(wordNumber)).flatMap((place) => SKILL_IDS[place] ?? []);
}

/** Folded names and ISO 639-1 codes → id. Codes and "Polish" mean a language only where languages are listed. */
let languages: ReadonlyMap<string, SkillId> | undefined;

/** The language an entry of a person's list of languages stands for: "French", "fr", "fr-CH", "Französisch (C1)". */
export function languageOf(entry: string): SkillId | undefined {
  languages ??= new Map(
    SKILL_IDS.filter((id) => id.startsWith('language-')).flatMap((id) => [
      [id.slice('language-'.length), id],
      [fold(skillName(id)).replace(/ language$/, ''), id],
    ]),
  );
  const [first = ''] = fold(entry).split(' ');
  return languages.get(first) ?? skillsIn(entry).find((id) => id.startsWith('language-'));
}
