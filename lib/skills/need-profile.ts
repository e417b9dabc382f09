import { wordList, wordsOf } from '../people/fold';
import { likelySkills } from './likely-skills';
import { cuedSkills } from './need-cues';
import type { SkillId } from './skill';
import { SKILL_IDS } from './thesaurus';
import { readSkills, readWords, wordNumber } from './vocabulary';

/** What a need is looking for. */
export interface NeedProfile {
  /** As it was written. */
  readonly text: string;
  /** Skills it names, and those its role suggests; weight 0–1. */
  readonly skills: readonly { readonly skill: SkillId; readonly weight: number }[];
  /** Languages it names beside skills: they do not answer it alone. */
  readonly languages: readonly SkillId[];
  /** A role takes many skills at once: who covers more of them answers it better. */
  readonly isRole: boolean;
  /** Its other telling words, folded: places, organisations, skills the thesaurus does not know. At most 12. */
  readonly words: readonly string[];
}

/** Words in which a need is put but that say nothing of what is needed; folded. */
const ASIDE = new Set(
  wordList(`
  moving i me my we us you your he she they them it is are be been being do does did have has had will would can
  could should may might must want wants wanted need needs needed like wish learn learning get getting gets give
  giving become becoming grow growing improve improving better best good great more most less first next new own
  how what who whom when where why which that this these those somebody someone anybody person people colleague
  experience experienced skill skills skilled know knows knowing practise practice practises practicing help
  helps find finding meet meeting talk talking about on by from into out over up down as or not no so than then
  some any other others all each every there here now soon later year years month months week weeks day days
  quarter spring summer autumn winter work working works job role position speaking speaker lead leads leading
  manage managing run running take taking make making build building team company through within without before
  after until her his their one two three ready start more well again still really also just too very
`),
);

const WORDS_AT_MOST = 12;
/** A need is a sentence or two; what is pasted may be longer. */
const WORDS_LOOKED_AT = 80;

/** What a skill counts that is asked for in other words, against 1 for one that is named. */
const CUED = 0.9;

/**
 * What a need in the mentor's words is looking for.
 * @param isRole the text is a role ("Head of Procurement"): what such a title suggests is looked for, too.
 */
export function needProfile(text: string, isRole = false): NeedProfile {
  const words = readWords(text);
  const used = new Set<number>();
  const weights = new Map<SkillId, number>();
  for (const place of readSkills(words.map(wordNumber), words.length, used)) {
    const skill = SKILL_IDS[place];
    if (skill !== undefined) weights.set(skill, 1);
  }
  const all = wordsOf(text).slice(0, WORDS_LOOKED_AT);
  const cued = isRole ? [] : cuedSkills(all);
  for (const { skill } of cued) weights.set(skill, Math.max(CUED, weights.get(skill) ?? 0));
  const told = new Set(cued.flatMap(({ at }) => at.map((place) => all[place])));
  if (isRole) {
    for (const { skill, strength } of likelySkills(text).skills) {
      if (strength >= 0.4) weights.set(skill, Math.max(strength, weights.get(skill) ?? 0));
    }
  }
  const languages = [...weights.keys()].filter((id) => id.startsWith('language-'));
  if (languages.length < weights.size) for (const id of languages) weights.delete(id);
  else languages.length = 0;
  const rest = words.filter(
    (word, at) => !used.has(at) && !told.has(word) && !ASIDE.has(word) && !/^\d+$/.test(word) && word.length > 1,
  );
  return {
    text,
    languages,
    isRole,
    skills: [...weights].map(([skill, weight]) => ({ skill, weight })),
    words: isRole && weights.size > 0 ? [] : [...new Set(rest)].slice(0, WORDS_AT_MOST),
  };
}
