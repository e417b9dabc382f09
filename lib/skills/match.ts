import { wordsOf } from '../people/fold';
import type { Person } from '../people/person';
import { likelySkills } from './likely-skills';
import { needProfile, type NeedProfile } from './need-profile';
import { FIELD_WEIGHTS, LIKELY_FACTOR, offerTexts, readOffers, scoreOffers, type OfferField } from './offers';
import type { SkillId } from './skill';
import { languageOf, skillsIn } from './skills-in';
import { answersTo } from './thesaurus';

/** One reason why somebody answers a need. */
export type MatchWhy =
  | { readonly code: 'states-skill'; readonly skill: SkillId; readonly needed: SkillId; readonly text: string }
  | { readonly code: 'speaks'; readonly skill: SkillId; readonly text: string }
  | { readonly code: 'title-suggests'; readonly skill: SkillId; readonly needed: SkillId; readonly title: string }
  | {
      readonly code: 'words-met';
      readonly field: OfferField;
      readonly words: readonly string[];
      readonly text: string;
    };

/** How well somebody answers a need, and why. */
export interface Match {
  /** 0–1 */
  readonly score: number;
  /** Strongest first. */
  readonly why: readonly MatchWhy[];
  /** Skills the job title suggests, surest first: always shown as likely. */
  readonly likely: readonly SkillId[];
}

/** Matches one person with a need, given in words or as a profile. */
export function match(need: string | NeedProfile, person: Person): Match {
  const profile = typeof need === 'string' ? needProfile(need) : need;
  const score = scoreOffers(profile, readOffers([person]))[0] ?? 0;
  const { skills } = likelySkills(person.role);
  return { score, why: score === 0 ? [] : whyOf(profile, person), likely: skills.map(({ skill }) => skill) };
}

const GUESSES_AT_MOST = 2;
/** Weight of a reason that comes after all others. */
const LAST = 0.01;

function whyOf(need: NeedProfile, person: Person): readonly MatchWhy[] {
  const stated = [
    ...person.skills.flatMap((text) => skillsIn(text).map((skill) => ({ skill, text, isLanguage: false }))),
    ...person.languages.flatMap((text) => {
      const skill = languageOf(text);
      return skill === undefined ? [] : [{ skill, text, isLanguage: true }];
    }),
  ];
  const likely = likelySkills(person.role).skills;
  const parts: { readonly part: MatchWhy; readonly weight: number }[] = [];
  for (const { skill: needed, weight } of need.skills) {
    const answers = answersTo(needed);
    const best: { part: MatchWhy; weight: number }[] = [];
    for (const { skill, text, isLanguage } of stated) {
      const counts = (answers.get(skill) ?? 0) * weight;
      if (counts > 0)
        best.push({
          weight: counts,
          part: isLanguage ? { code: 'speaks', skill, text } : { code: 'states-skill', skill, needed, text },
        });
    }
    for (const { skill, strength } of likely) {
      const counts = (answers.get(skill) ?? 0) * strength * LIKELY_FACTOR * weight;
      if (counts > 0)
        best.push({ weight: counts, part: { code: 'title-suggests', skill, needed, title: person.role } });
    }
    const [top] = best.sort((one, other) => other.weight - one.weight);
    if (top !== undefined) parts.push(top);
  }
  for (const { skill, text } of stated) {
    if (need.languages.includes(skill)) parts.push({ weight: LAST, part: { code: 'speaks', skill, text } });
  }
  for (const { field, text } of offerTexts(person)) {
    const has = new Set(wordsOf(text));
    const words = need.words.filter((word) => has.has(word));
    if (words.length > 0)
      parts.push({ weight: 0.4 * FIELD_WEIGHTS[field], part: { code: 'words-met', field, words, text } });
  }
  const seen = new Set<string>();
  let guesses = 0;
  return parts
    .sort((one, other) => other.weight - one.weight)
    .map(({ part }) => part)
    .filter((part) => {
      // One title suggests many things; two of them say enough.
      if (part.code === 'title-suggests' && (guesses += 1) > GUESSES_AT_MOST) return false;
      const key = part.code === 'words-met' ? `${part.code} ${part.field} ${part.text}` : `${part.code} ${part.skill}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}
