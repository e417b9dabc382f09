import { wordList, wordsOf } from '../people/fold';
import { likelySkills } from './likely-skills';
import { cuedSkills } from './need-cues';
import { placesIn, type PlaceId } from './places-in';
import type { SkillId } from './skill';
import { skillsIn } from './skills-in';
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
  /** Cities, countries and regions it names. */
  readonly places: readonly WantedPlace[];
  /** A role takes many skills at once: who covers more of them answers it better. */
  readonly isRole: boolean;
  /** Its other telling words, folded: organisations, villages, skills the thesaurus does not know. At most 12. */
  readonly words: readonly string[];
}

/** A place a need names. */
export interface WantedPlace {
  readonly place: PlaceId;
  /** The words that name it, folded. */
  readonly words: readonly string[];
  /** Somebody there is wanted ("in Lisbon"), and not only something that has to do with it ("our Lisbon office"). */
  readonly isAsked: boolean;
}

/** Folded words before a place that say: there. */
const THERE = new Set(
  wordList('in near around from based within bei aus nahe a au aux en em na no desde cerca pres chez'),
);

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
  speaks speak spoken spricht sprechen sprache parle parler habla hablar fala falar language languages
  after until her his their one two three ready start more well again still really also just too very
`),
);

const WORDS_AT_MOST = 12;
/** A need is a sentence or two; what is pasted may be longer. */
const WORDS_LOOKED_AT = 80;
const LETTERS_LOOKED_AT = 1000;

/** What a skill counts that is asked for in other words, against 1 for one that is named. */
const CUED = 0.9;

/** What a skill counts that the mentee comes from: who knows both sides is best, who knows only that one does not help. */
const LEFT_BEHIND = 0.25;

const MOVING =
  /(?<!\p{L})(?:mov|switch|chang|transition|shift|pivot|go|going|get|step|break|jump|wechs|umst|quereinst|pass|evolu|reconver|cambi|mud|migr|pas)\p{L}*(?!\p{L})/iu;
const FROM_TO =
  /(?<!\p{L})(?:from|vom|von(?: der)?|aus(?: der| dem)?|de la|de l[’']|del|desde|de|do|da|du|des)\s+(?<left>.{2,40}?)\s+(?:into|to|ins|in die|in den|in|zum|zur|zu|nach|vers(?: la| le)?|à la|à|au|aux|a la|al|a|para(?: a| o)?)\s+(?<ahead>\S.*)/iu;

/** Of the skills a text names those it is about to leave: "from engineering into product". None without another one. */
function leftBehind(text: string, named: readonly SkillId[]): readonly SkillId[] {
  const { left, ahead } = (MOVING.test(text) ? FROM_TO.exec(text) : null)?.groups ?? {};
  if (left === undefined || ahead === undefined) return [];
  const wanted = skillsIn(ahead);
  const origins = skillsIn(left).filter((skill) => named.includes(skill) && !wanted.includes(skill));
  return wanted.length === 0 ? [] : origins;
}

/**
 * What a need in the mentor's words is looking for.
 * @param isRole the text is a role ("Head of Procurement"): what such a title suggests is looked for, too.
 */
export function needProfile(text: string, isRole = false): NeedProfile {
  const looked = text.slice(0, LETTERS_LOOKED_AT);
  const words = readWords(looked);
  const used = new Set<number>();
  const weights = new Map<SkillId, number>();
  for (const place of readSkills(words.map(wordNumber), words.length, used)) {
    const skill = SKILL_IDS[place];
    if (skill !== undefined) weights.set(skill, 1);
  }
  const all = wordsOf(looked).slice(0, WORDS_LOOKED_AT);
  const cued = isRole ? [] : cuedSkills(all);
  for (const { skill } of cued) weights.set(skill, Math.max(CUED, weights.get(skill) ?? 0));
  for (const skill of leftBehind(looked, [...weights.keys()])) weights.set(skill, LEFT_BEHIND);
  const told = new Set(cued.flatMap(({ at }) => at.map((place) => all[Math.floor(place)])));
  if (isRole) {
    for (const { skill, strength } of likelySkills(looked).skills) {
      if (strength >= 0.4) weights.set(skill, Math.max(strength, weights.get(skill) ?? 0));
    }
  }
  const languages = [...weights.keys()].filter((id) => id.startsWith('language-'));
  if (languages.length < weights.size) for (const id of languages) weights.delete(id);
  else languages.length = 0;
  const places = placesIn(looked).map(({ place, words: named, before }) => {
    for (const word of named) told.add(word);
    return { place, words: named, isAsked: before === '' || THERE.has(before) };
  });
  const rest = words.filter(
    (word, at) => !used.has(at) && !told.has(word) && !ASIDE.has(word) && !/^\d+$/.test(word) && word.length > 1,
  );
  return {
    text,
    languages,
    places,
    isRole,
    skills: [...weights].map(([skill, weight]) => ({ skill, weight })),
    words: isRole && weights.size > 0 ? [] : [...new Set(rest)].slice(0, WORDS_AT_MOST),
  };
}
