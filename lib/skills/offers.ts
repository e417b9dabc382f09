import { wordsOf } from '../people/fold';
import type { Person } from '../people/person';
import type { EscoGuide } from './esco/esco-guide';
import type { NeedProfile } from './need-profile';
import type { SkillId } from './skill';
import { languageOf } from './skills-in';
import { answersTo, SKILL_IDS } from './thesaurus';
import { isNotYet, NOT_YET_FACTOR, readSkills, readTitle, vocabulary } from './vocabulary';
import { WordReader } from './word-reader';
import { wordRoot } from './word-root';

/** What a skill suggested by a job title counts, against 1 for a skill the mentor has stated. */
export const LIKELY_FACTOR = 0.65;

/** Where a word of a need may be met, and what that counts. */
export const FIELD_WEIGHTS = { skills: 1, languages: 1, place: 0.9, role: 0.8, team: 0.6, organisation: 0.6 } as const;
export type OfferField = keyof typeof FIELD_WEIGHTS;
/** The texts of a person in which a word of a need may be met. */
export function offerTexts(person: Person): readonly { readonly field: OfferField; readonly text: string }[] {
  const texts: { readonly field: OfferField; readonly text: string }[] = [
    { field: 'place', text: person.place },
    { field: 'role', text: person.role },
    { field: 'team', text: person.team },
    { field: 'organisation', text: person.organisation },
  ];
  for (const text of person.languages) texts.unshift({ field: 'languages', text });
  for (const text of person.skills) texts.unshift({ field: 'skills', text });
  return texts;
}

/** What people practise, laid out flat for fast scoring: person `i` owns entries `…Starts[i]` to `…Starts[i + 1]`. */
export interface Offers {
  readonly people: readonly Person[];
  /** Places in `SKILL_IDS`. */
  readonly stated: Uint16Array;
  readonly statedStarts: Uint32Array;
  /** Places in the vocabulary's title patterns. */
  readonly patterns: Uint16Array;
  readonly patternStarts: Uint32Array;
  /** 1 where the title's suggestions count in full. */
  readonly titleFactors: Float32Array;
  /** Roots of the words of texts looked at closely so far. */
  readonly roots: Map<string, readonly string[]>;
  /** What the ESCO classification adds, where the user has brought it. */
  readonly occupations?: OccupationOffers;
}

/** Which occupation of the ESCO classification each person's title probably is. */
export interface OccupationOffers {
  readonly guide: EscoGuide;
  readonly likely: Uint16Array;
  /** 0–1: how much the title looks like the occupation's name. */
  readonly sureness: Float32Array;
  readonly starts: Uint32Array;
}

/** Reads what people practise from what the mentor stated and from their job titles. */
export function readOffers(people: readonly Person[]): Offers {
  const reader = new WordReader();
  const places = new Map(SKILL_IDS.map((id, place) => [id, place]));
  const stated: number[] = [];
  const patterns: number[] = [];
  const statedStarts = new Uint32Array(people.length + 1);
  const patternStarts = new Uint32Array(people.length + 1);
  const titleFactors = new Float32Array(people.length).fill(1);
  const languagePlaces = new Map<string, number>();

  let index = 0;
  for (const { skills, languages, role } of people) {
    for (const skill of skills) stated.push(...readSkills(reader.words, reader.read(skill)));
    for (const language of languages) {
      let place = languagePlaces.get(language);
      if (place === undefined) {
        place = places.get(languageOf(language) ?? '') ?? -1;
        languagePlaces.set(language, place);
      }
      if (place >= 0) stated.push(place);
    }
    if (role !== '') {
      const count = reader.read(role);
      readTitle(reader.words, count, patterns);
      if (isNotYet(reader.words, count)) titleFactors[index] = NOT_YET_FACTOR;
    }
    index += 1;
    statedStarts[index] = stated.length;
    patternStarts[index] = patterns.length;
  }

  return {
    people,
    stated: Uint16Array.from(stated),
    statedStarts,
    patterns: Uint16Array.from(patterns),
    patternStarts,
    titleFactors,
    roots: new Map(),
  };
}

/**
 * Looks each title up in the ESCO classification, a tenth of a millisecond or so for each that is new.
 * @param pause is called now and then, and awaited: tens of thousands of titles must not hold a page.
 */
export async function lookUpOccupations(
  offers: Offers,
  guide: EscoGuide,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Offers> {
  await guide.readSkillNames(pause);
  // The guide remembers titles: looked up here with pauses, they are only collected below.
  for (const [index, { role }] of offers.people.entries()) {
    if (index % TITLES_BETWEEN_PAUSES === TITLES_BETWEEN_PAUSES - 1) await pause();
    guide.occupationsOf(role);
  }
  return withOccupations(offers, guide);
}

const TITLES_BETWEEN_PAUSES = 25;

/** The same at once: for a few people. */
export function withOccupations(offers: Offers, guide: EscoGuide): Offers {
  const likely: number[] = [];
  const sureness: number[] = [];
  const starts = new Uint32Array(offers.people.length + 1);
  offers.people.forEach(({ role }, index) => {
    for (const each of guide.occupationsOf(role)) {
      likely.push(each.occupation);
      sureness.push(each.sureness * (offers.titleFactors[index] ?? 1));
    }
    starts[index + 1] = likely.length;
  });
  const occupations = { guide, likely: Uint16Array.from(likely), sureness: Float32Array.from(sureness), starts };
  return { ...offers, occupations };
}

/** How well each person answers a need, 0–1, by what they practise alone. */
export function scoreOffers(need: NeedProfile, offers: Offers): Float32Array {
  const scores = withTitles(need, offers, bySkills(need, offers));
  if (need.words.length === 0) return scores;
  const met = wordsMet(need, offers);
  return scores.map((score, index) => together(score, met[index] ?? 0, need));
}

/** Adds what the occupations of titles suggest. However much they do, it stays less than what is stated. */
function withTitles(need: NeedProfile, { occupations }: Offers, scores: Float32Array): Float32Array {
  if (occupations === undefined) return scores;
  const { guide, likely, sureness, starts } = occupations;
  const answers = guide.answers(need);
  return scores.map((score, index) => {
    let suggested = 0;
    for (let at = starts[index] ?? 0, to = starts[index + 1] ?? 0; at < to; at += 1)
      suggested = Math.max(suggested, (answers[likely[at] ?? 0] ?? 0) * (sureness[at] ?? 0));
    return score >= LIKELY_FACTOR ? score : score + (LIKELY_FACTOR - score) * suggested;
  });
}

/** How much the breadth of an answer counts beside its best skill. */
const BREADTH = 0.25;
const ROLE_BREADTH = 0.65;
/** What is lost without the languages asked for. */
const LANGUAGE_SHARE = 0.35;

function bySkills(need: NeedProfile, offers: Offers): Float32Array {
  const { stated, statedStarts, patterns, patternStarts, titleFactors } = offers;
  const count = offers.people.length;
  const best = new Float32Array(count);
  const sum = new Float32Array(count);
  for (const { skill, weight } of need.skills) {
    const { byStated, byPattern } = weightTables(skill);
    for (let index = 0; index < count; index += 1) {
      let answer = 0;
      for (let at = statedStarts[index] ?? 0, to = statedStarts[index + 1] ?? 0; at < to; at += 1) {
        answer = Math.max(answer, byStated[stated[at] ?? 0] ?? 0);
      }
      for (let at = patternStarts[index] ?? 0, to = patternStarts[index + 1] ?? 0; at < to; at += 1) {
        answer = Math.max(answer, (byPattern[patterns[at] ?? 0] ?? 0) * (titleFactors[index] ?? 1));
      }
      if (answer === 0) continue;
      answer *= weight;
      sum[index] = (sum[index] ?? 0) + answer;
      if (answer > (best[index] ?? 0)) best[index] = answer;
    }
  }
  const share = need.isRole ? ROLE_BREADTH : BREADTH;
  const topWeight = need.skills.reduce((top, { weight }) => Math.max(top, weight), 0);
  const totalWeight = need.skills.reduce((total, { weight }) => total + weight, 0);
  const scores = best.map((top, index) =>
    top === 0 ? 0 : ((1 - share) * top) / topWeight + (share * (sum[index] ?? 0)) / totalWeight,
  );
  const wanted = need.languages.map((id) => SKILL_IDS.indexOf(id));
  if (wanted.length === 0) return scores;
  return scores.map((score, index) => {
    if (score === 0) return 0;
    const spoken = stated.subarray(statedStarts[index] ?? 0, statedStarts[index + 1] ?? 0);
    const met = wanted.filter((place) => spoken.includes(place)).length / wanted.length;
    return score * (1 - LANGUAGE_SHARE + LANGUAGE_SHARE * met);
  });
}

/** 0–1: how many of a need's words each person's texts hold, and how telling the places are. */
function wordsMet(need: NeedProfile, offers: Offers): Float32Array {
  // Most texts hold none of the words: one look tells, and only the others are taken apart.
  const roots = need.words.map(wordRoot);
  const anyWord = new RegExp(roots.map((root) => root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');
  const weights = new Map<string, number>();
  const look = (text: string, field: OfferField): void => {
    if (text === '' || !(anyWord.test(text) || BEYOND_ASCII.test(text))) return;
    let words = offers.roots.get(text);
    if (words === undefined) {
      words = wordsOf(text).map(wordRoot);
      offers.roots.set(text, words);
    }
    for (const root of roots) {
      if (words.includes(root)) weights.set(root, Math.max(weights.get(root) ?? 0, FIELD_WEIGHTS[field]));
    }
  };
  const met = new Float32Array(offers.people.length);
  offers.people.forEach(({ skills, languages, place, role, team, organisation }, index) => {
    for (const skill of skills) look(skill, 'skills');
    for (const language of languages) look(language, 'languages');
    look(place, 'place');
    look(role, 'role');
    look(team, 'team');
    look(organisation, 'organisation');
    if (weights.size === 0) return;
    let sum = 0;
    for (const weight of weights.values()) sum += weight;
    met[index] = sum / need.words.length;
    weights.clear();
  });
  return met;
}

// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** A named skill leads, words refine; where no skill is named, words are all there is. */
function together(skillScore: number, wordScore: number, need: NeedProfile): number {
  if (need.skills.length === 0) return Math.max(skillScore, 0.9 * wordScore);
  return Math.max(skillScore * (0.8 + 0.2 * wordScore), 0.4 * wordScore);
}

interface WeightTables {
  readonly byStated: Float32Array;
  readonly byPattern: Float32Array;
}

const tableOf = new Map<SkillId, WeightTables>();

/** What each stated skill and each title pattern counts for a needed skill. */
function weightTables(skill: SkillId): WeightTables {
  let tables = tableOf.get(skill);
  if (tables === undefined) {
    const answers = answersTo(skill);
    const byStated = Float32Array.from(SKILL_IDS, (id) => answers.get(id) ?? 0);
    const byPattern = Float32Array.from(
      vocabulary().patterns,
      (pattern) =>
        LIKELY_FACTOR *
        pattern.skills.reduce((top, { id, strength }) => Math.max(top, strength * (answers.get(id) ?? 0)), 0),
    );
    tables = { byStated, byPattern };
    tableOf.set(skill, tables);
  }
  return tables;
}
