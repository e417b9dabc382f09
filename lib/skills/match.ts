import { wordsOf } from '../people/fold';
import type { Person } from '../people/person';
import type { EscoGuide } from './esco/esco-guide';
import { likelySkills, type TitleReading } from './likely-skills';
import { needProfile, type NeedProfile } from './need-profile';
import {
  FIELD_WEIGHTS,
  isAbout,
  isInPlace,
  LIKELY_FACTOR,
  offerTexts,
  readOffers,
  scoreOffers,
  withOccupations,
  type OfferField,
} from './offers';
import { ruledOutSkills } from './ruled-out-skills';
import type { SkillId } from './skill';
import { languageOf, skillsIn } from './skills-in';
import { answersTo } from './thesaurus';
import { wordRoot } from './word-root';

/** One reason why somebody answers a need. */
export type MatchWhy =
  | { readonly code: 'states-skill'; readonly skill: SkillId; readonly needed: SkillId; readonly text: string }
  | { readonly code: 'speaks'; readonly skill: SkillId; readonly text: string }
  | { readonly code: 'title-suggests'; readonly skill: SkillId; readonly needed: SkillId; readonly title: string }
  /** The title looks like an occupation that takes a skill, both as the ESCO classification names them. */
  | {
      readonly code: 'occupation-suggests';
      readonly occupation: string;
      readonly skill: string;
      readonly title: string;
    }
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
  /** Skills the job title suggests and the mentor has not ruled out, surest first: always shown as likely. */
  readonly likely: readonly SkillId[];
}

/**
 * Matches one person with a need, given in words or as a profile.
 * @param guide the ESCO classification, where the user has brought it.
 */
export function match(need: string | NeedProfile, person: Person, guide?: EscoGuide): Match {
  const profile = typeof need === 'string' ? needProfile(need) : need;
  const offers = readOffers([person]);
  const score = scoreOffers(profile, guide === undefined ? offers : withOccupations(offers, guide))[0] ?? 0;
  const ruledOut = ruledOutSkills(person);
  const likely = likelySkills(person.role).skills.filter(({ skill }) => !ruledOut.has(skill));
  return {
    score,
    why: score === 0 ? [] : whyOf(profile, { person, likely, ruledOut }, guide),
    likely: likely.map(({ skill }) => skill),
  };
}

interface ReadPerson {
  readonly person: Person;
  readonly likely: TitleReading['skills'];
  readonly ruledOut: ReadonlySet<SkillId>;
}

interface WeighedPart {
  readonly part: MatchWhy;
  readonly weight: number;
}

const GUESSES_AT_MOST = 2;
/** What a guess must count to be given as a reason. */
const WORTH_SAYING = 0.1;
/** Weight of being in the place that is asked for, beside what somebody practises. */
const THERE = 0.05;
/** Weight of a reason that comes after all others. */
const LAST = 0.01;

function whyOf(
  need: NeedProfile,
  { person, likely, ruledOut }: ReadPerson,
  guide: EscoGuide | undefined,
): readonly MatchWhy[] {
  const stated = [
    ...person.skills.flatMap((text) => skillsIn(text).map((skill) => ({ skill, text, isLanguage: false }))),
    ...person.languages.flatMap((text) => {
      const skill = languageOf(text);
      return skill === undefined ? [] : [{ skill, text, isLanguage: true }];
    }),
  ];
  const parts: WeighedPart[] = [];
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
    for (const { skill, strength } of ruledOut.has(needed) ? [] : likely) {
      const counts = (answers.get(skill) ?? 0) * strength * LIKELY_FACTOR * weight;
      if (counts > 0)
        best.push({ weight: counts, part: { code: 'title-suggests', skill, needed, title: person.role } });
    }
    const [top] = best.sort((one, other) => other.weight - one.weight);
    if (top !== undefined) parts.push(top);
  }
  const byOccupation = guide && !isAbout(need, ruledOut) ? occupationPart(need, person.role, guide) : undefined;
  if (byOccupation !== undefined) parts.push(byOccupation);
  for (const { skill, text } of stated) {
    if (need.languages.includes(skill)) parts.push({ weight: LAST, part: { code: 'speaks', skill, text } });
  }
  if (need.places.length > 0 && isInPlace(person.place, need)) {
    const words = need.places.flatMap((place) => place.words);
    parts.push({ weight: THERE, part: { code: 'words-met', field: 'place', words, text: person.place } });
  }
  for (const { field, text } of offerTexts(person)) {
    const has = new Set(wordsOf(text).map(wordRoot));
    const words = need.words.filter((word) => has.has(wordRoot(word)));
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
      const isGuess = part.code === 'title-suggests' || part.code === 'occupation-suggests';
      if (isGuess && (guesses += 1) > GUESSES_AT_MOST) return false;
      // The title is quoted already.
      if (part.code === 'words-met' && part.field === 'role' && guesses > 0) return false;
      const key = isText(part) ? part.text : `${part.code} ${part.skill}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}

/** Whether a reason quotes a text of the person: one text is quoted once. */
function isText(part: MatchWhy): part is Extract<MatchWhy, { readonly code: 'states-skill' | 'words-met' }> {
  return part.code === 'states-skill' || part.code === 'words-met';
}

/** The occupation by which a title answers a need best. */
function occupationPart(need: NeedProfile, title: string, guide: EscoGuide): WeighedPart | undefined {
  const answers = guide.answers(need);
  const [best] = guide
    .occupationsOf(title)
    .map(({ occupation, sureness }) => ({ occupation, weight: LIKELY_FACTOR * sureness * (answers[occupation] ?? 0) }))
    .sort((one, other) => other.weight - one.weight);
  const skill = best && best.weight >= WORTH_SAYING ? guide.answeringSkill(need, best.occupation) : undefined;
  if (best === undefined || skill === undefined) return undefined;
  const occupation = guide.occupationName(best.occupation);
  return { weight: best.weight, part: { code: 'occupation-suggests', occupation, skill, title } };
}
