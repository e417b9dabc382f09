import { wordsOf } from '../people/fold';
import type { Person } from '../people/person';
import type { EscoGuide, LikelyOccupation } from './esco/esco-guide';
import type { NeedProfile } from './need-profile';
import { isWithin, placesIn } from './places-in';
import { ruledOutSkills } from './ruled-out-skills';
import type { SkillId } from './skill';
import { languageOf } from './skills-in';
import { answersTo, SKILL_IDS } from './thesaurus';
import {
  isNotYet,
  LONGEST_TITLE,
  NOT_YET_FACTOR,
  readSkills,
  readTitle,
  vocabulary,
  type CompiledPattern,
} from './vocabulary';
import { WordReader } from './word-reader';
import { wordRoot } from './word-root';

/** What a skill suggested by a job title counts, against 1 for a skill the mentor has stated. */
export const LIKELY_FACTOR = 0.65;

/** Where a word of a need may be met, and what that counts. */
export const FIELD_WEIGHTS = { skills: 1, languages: 1, place: 0.9, role: 0.8, team: 0.6, organisation: 0.6 } as const;
export type OfferField = keyof typeof FIELD_WEIGHTS;

/** The texts of a person in which a word of a need may be met. */
export function offerTexts(person: Person): readonly { readonly field: OfferField; readonly text: string }[] {
  return [
    ...person.skills.map((text) => ({ field: 'skills', text }) as const),
    ...person.languages.map((text) => ({ field: 'languages', text }) as const),
    { field: 'place', text: person.place },
    { field: 'role', text: person.role },
    { field: 'team', text: person.team },
    { field: 'organisation', text: person.organisation },
  ];
}

/** What people practise, laid out flat for fast scoring: person `i` owns entries `statedStarts[i]` to `statedStarts[i + 1]`. */
export interface Offers {
  readonly people: readonly Person[];
  /** Places in `SKILL_IDS`. */
  readonly stated: Uint16Array;
  readonly statedStarts: Uint32Array;
  /** Person → number of the job title in `titles`. */
  readonly titleOf: Uint32Array;
  /** Grows with the titles that are read; what it says of a title never changes. */
  readonly titles: Titles;
  /** What the ESCO classification says of the titles, where the user has brought it. */
  readonly occupations?: OccupationOffers;
}

/** Which occupations of the ESCO classification each title probably is. */
export interface OccupationOffers {
  readonly guide: EscoGuide;
  /** By number of the title. */
  readonly likely: readonly (readonly LikelyOccupation[])[];
}

/**
 * Job titles and stated skills as they are written, each read once however many people have it. Of whom the mentor has
 * said that they do not practise something, the title is one of its own.
 */
class Titles {
  readonly texts: string[] = [];
  /** Title `t` suggests entries `starts[t]` to `starts[t + 1]`: places in the vocabulary's patterns. */
  readonly patterns: number[] = [];
  readonly starts: number[] = [0];
  /** 1 where the title's suggestions count in full. */
  readonly factors: number[] = [];
  /** By number of the title: what it does not suggest of those who have it. Most titles are not in here. */
  readonly ruledOut = new Map<number, ReadonlySet<SkillId>>();
  /** By what is ruled out, and the title as it is written. */
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #stated = new Map<string, readonly number[]>();
  readonly #languages = new Map<string, number>();
  readonly #reader = new WordReader();

  /** The number of a title, which is read now if it is new. */
  numberOf(title: string, ruledOut: ReadonlySet<SkillId>): number {
    const numbers = this.#numbersWithout(ruledOut.size === 0 ? '' : [...ruledOut].sort().join(' '));
    const known = numbers.get(title);
    if (known !== undefined) return known;
    const number = this.texts.length;
    const count = this.#reader.read(title.slice(0, LONGEST_TITLE));
    readTitle(this.#reader.words, count, this.patterns);
    this.texts.push(title);
    this.starts.push(this.patterns.length);
    this.factors.push(isNotYet(this.#reader.words, count) ? NOT_YET_FACTOR : 1);
    if (ruledOut.size > 0) this.ruledOut.set(number, ruledOut);
    numbers.set(title, number);
    return number;
  }

  #numbersWithout(ruledOut: string): Map<string, number> {
    let numbers = this.#numbers.get(ruledOut);
    if (numbers === undefined) {
      numbers = new Map();
      this.#numbers.set(ruledOut, numbers);
    }
    return numbers;
  }

  /** Places in `SKILL_IDS` of the skills a stated one names. */
  skillsOf(stated: string): readonly number[] {
    let places = this.#stated.get(stated);
    if (places === undefined) {
      places = readSkills(this.#reader.words, this.#reader.read(stated.slice(0, LONGEST_TITLE)));
      this.#stated.set(stated, places);
    }
    return places;
  }

  /** Place in `SKILL_IDS` of a language that is listed; -1 = not known. */
  languageIn(listed: string): number {
    let place = this.#languages.get(listed);
    if (place === undefined) {
      const id = languageOf(listed);
      place = id === undefined ? -1 : SKILL_IDS.indexOf(id);
      this.#languages.set(listed, place);
    }
    return place;
  }
}

/** Reads what people practise from what the mentor stated and from their job titles. */
export function readOffers(people: readonly Person[]): Offers {
  return readInto(new Titles(), people);
}

/**
 * The offers of `people`, of whom some are in `known` just as they are: those are copied, only the others are read.
 * @param knownAt for each person the place in `known`; -1 = not there, or changed.
 */
export function readChangedOffers(people: readonly Person[], known: Offers, knownAt: Int32Array): Offers {
  const offers = readInto(known.titles, people, known, knownAt);
  const { occupations } = known;
  return occupations === undefined ? offers : withTitles(offers, occupations.guide, occupations.likely);
}

function readInto(titles: Titles, people: readonly Person[], known?: Offers, knownAt?: Int32Array): Offers {
  const stated: number[] = [];
  const statedStarts = new Uint32Array(people.length + 1);
  const titleOf = new Uint32Array(people.length);
  let index = 0;
  for (const person of people) {
    const at = knownAt?.[index] ?? -1;
    if (known !== undefined && at >= 0) {
      titleOf[index] = known.titleOf[at] ?? 0;
      for (let from = known.statedStarts[at] ?? 0, to = known.statedStarts[at + 1] ?? 0; from < to; from += 1)
        stated.push(known.stated[from] ?? 0);
    } else {
      titleOf[index] = titles.numberOf(person.role, ruledOutSkills(person));
      for (const skill of person.skills) stated.push(...titles.skillsOf(skill));
      for (const language of person.languages) {
        const place = titles.languageIn(language);
        if (place >= 0) stated.push(place);
      }
    }
    index += 1;
    statedStarts[index] = stated.length;
  }
  return { people, stated: Uint16Array.from(stated), statedStarts, titleOf, titles };
}

/** Adds what the classification says of the titles; `likely` is what is known of the first of them. */
function withTitles(offers: Offers, guide: EscoGuide, likely: readonly (readonly LikelyOccupation[])[] = []): Offers {
  const { texts } = offers.titles;
  return {
    ...offers,
    occupations: { guide, likely: texts.map((title, number) => likely[number] ?? guide.occupationsOf(title)) },
  };
}

/**
 * Looks each title up in the ESCO classification, a tenth of a millisecond or so for each.
 * @param pause is called now and then, and awaited: tens of thousands of titles must not hold a page.
 */
export async function lookUpOccupations(
  offers: Offers,
  guide: EscoGuide,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Offers> {
  await guide.readSkillNames(pause);
  // The guide remembers titles: looked up here with pauses, they are only collected below.
  for (const [number, title] of offers.titles.texts.entries()) {
    if (number % TITLES_BETWEEN_PAUSES === TITLES_BETWEEN_PAUSES - 1) await pause();
    guide.occupationsOf(title);
  }
  return withOccupations(offers, guide);
}

const TITLES_BETWEEN_PAUSES = 25;

/** The same at once: for a few people. */
export function withOccupations(offers: Offers, guide: EscoGuide): Offers {
  return withTitles(offers, guide);
}

/** How well each person answers a need, 0–1, by what they practise alone. */
export function scoreOffers(need: NeedProfile, offers: Offers): Float32Array {
  const scores = bySkills(need, offers);
  if (need.words.length > 0) {
    const met = wordsMet(need, offers);
    for (let index = 0; index < scores.length; index += 1)
      scores[index] = together(scores[index] ?? 0, met[index] ?? 0, need);
  }
  return need.places.length === 0 ? scores : withPlaces(need, offers, scores);
}

/** What our own guess from a title loses where the classification has another one. */
const SECOND_GUESS = 0.4;

/** How much the breadth of an answer counts beside its best skill. */
const BREADTH = 0.25;
const ROLE_BREADTH = 0.65;
/** What is lost where the languages asked for are not known to be spoken, and where others are listed without them. */
const LANGUAGE_SHARES = { unknown: 0.35, others: 0.6 } as const;

function bySkills(need: NeedProfile, offers: Offers): Float32Array {
  const { stated, statedStarts, titleOf, titles } = offers;
  const share = need.isRole ? ROLE_BREADTH : BREADTH;
  const topWeight = need.skills.reduce((top, { weight }) => Math.max(top, weight), 0);
  const totalWeight = need.skills.reduce((total, { weight }) => total + weight, 0);
  const combined = (best: number, sum: number): number =>
    best === 0 ? 0 : ((1 - share) * best) / topWeight + (share * sum) / totalWeight;
  // Most people are known by their titles alone, and titles are fewer than people.
  const tables = need.skills.map(({ skill, weight }) => {
    return { byStated: weightTables(skill).byStated, weight, byTitle: titleAnswers(titles, skill, weight) };
  });
  const suggested = suggestedByOccupation(need, offers);
  // However much an occupation suggests, it stays less than what is stated.
  const lifted = (score: number, title: number): number =>
    suggested === undefined || score >= LIKELY_FACTOR
      ? score
      : score + (LIKELY_FACTOR - score) * (suggested.byTitle[title] ?? 0);
  // Where the classification knows well what is asked for, our own guess from the title is one of two.
  const ownGuess = 1 - SECOND_GUESS * (suggested?.known ?? 0);
  const titleScores = titles.factors.map((_, title) => {
    let best = 0;
    let sum = 0;
    for (const { byTitle } of tables) {
      const answer = byTitle[title] ?? 0;
      sum += answer;
      if (answer > best) best = answer;
    }
    return lifted(combined(best, sum) * ownGuess, title);
  });

  const wanted = need.languages.map((id) => SKILL_IDS.indexOf(id));
  const scores = new Float32Array(offers.people.length);
  for (let index = 0; index < scores.length; index += 1) {
    const title = titleOf[index] ?? 0;
    const from = statedStarts[index] ?? 0;
    const to = statedStarts[index + 1] ?? 0;
    if (from === to) {
      scores[index] = (titleScores[title] ?? 0) * (wanted.length === 0 ? 1 : 1 - LANGUAGE_SHARES.unknown);
      continue;
    }
    let best = 0;
    let sum = 0;
    for (const { byStated, byTitle, weight } of tables) {
      let answer = byTitle[title] ?? 0;
      for (let at = from; at < to; at += 1) answer = Math.max(answer, (byStated[stated[at] ?? 0] ?? 0) * weight);
      sum += answer;
      if (answer > best) best = answer;
    }
    let score = lifted(combined(best, sum), title);
    if (score > 0 && wanted.length > 0) {
      const spoken = stated.subarray(from, to);
      const met = wanted.filter((place) => spoken.includes(place)).length / wanted.length;
      const share = LANGUAGE_SHARES[offers.people[index]?.languages.length === 0 ? 'unknown' : 'others'];
      score *= 1 - share + share * met;
    }
    scores[index] = score;
  }
  return scores;
}

/** For each title what its surest pattern counts for a needed skill. */
function titleAnswers({ patterns, starts, factors, ruledOut }: Titles, needed: SkillId, weight: number): Float32Array {
  const { byPattern } = weightTables(needed);
  const answers = new Float32Array(factors.length);
  for (let title = 0; title < answers.length; title += 1) {
    let answer = 0;
    for (let at = starts[title] ?? 0, to = starts[title + 1] ?? 0; at < to; at += 1)
      answer = Math.max(answer, byPattern[patterns[at] ?? 0] ?? 0);
    answers[title] = answer * (factors[title] ?? 1) * weight;
  }
  const all = vocabulary().patterns;
  for (const [title, without] of ruledOut) {
    const own = patterns.slice(starts[title], starts[title + 1]).map((place) => all[place]);
    const answer = own.reduce((top, each) => Math.max(top, each ? patternAnswer(each, needed, without) : 0), 0);
    answers[title] = answer * (factors[title] ?? 1) * weight;
  }
  return answers;
}

/** What a title that holds a pattern counts for a needed skill: nothing for one that is ruled out. */
function patternAnswer({ skills }: CompiledPattern, needed: SkillId, ruledOut?: ReadonlySet<SkillId>): number {
  if (ruledOut?.has(needed)) return 0;
  const answers = answersTo(needed);
  const suggested = ruledOut === undefined ? skills : skills.filter(({ id }) => !ruledOut.has(id));
  const top = suggested.reduce((most, { id, strength }) => Math.max(most, strength * (answers.get(id) ?? 0)), 0);
  // As exact as the tables it is kept in: the same answer is the same number, from there or from here.
  return Math.fround(LIKELY_FACTOR * top);
}

/** What the classification says of a need and the titles. */
interface Suggested {
  /** How well some occupation answers the need at all, 0–1. */
  readonly known: number;
  /** For each title how far the occupations it probably is answer the need, 0–1. */
  readonly byTitle: Float32Array;
}

/** Undefined without a classification. */
function suggestedByOccupation(need: NeedProfile, { occupations, titles }: Offers): Suggested | undefined {
  if (occupations === undefined) return undefined;
  const answers = occupations.guide.answers(need);
  const known = answers.reduce((most, answer) => Math.max(most, answer), 0);
  const byTitle = new Float32Array(occupations.likely.length);
  occupations.likely.forEach((likely, title) => {
    if (isAbout(need, titles.ruledOut.get(title))) return;
    let sum = 0;
    let weights = 0;
    let top = 0;
    for (const { occupation, sureness } of likely) {
      const weight = sureness * sureness;
      sum += weight * (answers[occupation] ?? 0);
      weights += weight;
      top = Math.max(top, sureness);
    }
    if (weights > 0) byTitle[title] = (sum / weights) * Math.sqrt(top) * (titles.factors[title] ?? 1);
  });
  return { known, byTitle };
}

/**
 * Whether skills that are ruled out bear on a need. Then the occupation a title looks like is no answer to it: the
 * classification cuts skills in another way, and cannot be told which of them is meant.
 */
export function isAbout({ skills }: NeedProfile, ruledOut: ReadonlySet<SkillId> | undefined): boolean {
  if (ruledOut === undefined || ruledOut.size === 0) return false;
  return skills.some(({ skill }) => [...answersTo(skill).keys()].some((each) => ruledOut.has(each)));
}

/** 0–1: how many of a need's words each person's texts hold, and how telling the places are. */
function wordsMet(need: NeedProfile, { people, titleOf, titles }: Offers): Float32Array {
  // Most texts hold none of the words: one look tells, and only the others are taken apart.
  const roots = need.words.map(wordRoot);
  const anyWord = new RegExp(roots.map((root) => root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');
  /** Which of the words a text holds, one bit for each. */
  const bitsIn = (text: string): number => {
    if (text === '' || !(anyWord.test(text) || BEYOND_ASCII.test(text))) return 0;
    const words = wordsOf(text.slice(0, LONGEST_TITLE)).map(wordRoot);
    return roots.reduce((bits, root, place) => (words.includes(root) ? bits | (1 << place) : bits), 0);
  };
  const known = new Map<string, number>();
  const look = (text: string): number => {
    let bits = known.get(text);
    if (bits === undefined) {
      bits = bitsIn(text);
      known.set(text, bits);
    }
    return bits;
  };
  const byTitle = Uint16Array.from(titles.texts, bitsIn);
  const met = new Float32Array(people.length);
  let index = 0;
  for (const { skills, languages, place, team, organisation } of people) {
    const role = byTitle[titleOf[index] ?? 0] ?? 0;
    let own = 0;
    for (const skill of skills) own |= bitsIn(skill);
    for (const language of languages) own |= look(language);
    const at = place === '' ? 0 : look(place);
    const within = (team === '' ? 0 : look(team)) | (organisation === '' ? 0 : look(organisation));
    if ((role | own | at | within) !== 0) {
      let sum = 0;
      for (let word = 0; word < roots.length; word += 1) {
        const bit = 1 << word;
        if (own & bit) sum += FIELD_WEIGHTS.skills;
        else if (at & bit) sum += FIELD_WEIGHTS.place;
        else if (role & bit) sum += FIELD_WEIGHTS.role;
        else if (within & bit) sum += FIELD_WEIGHTS.organisation;
      }
      met[index] = sum / roots.length;
    }
    index += 1;
  }
  return met;
}

// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** A named skill leads, words refine; where no skill is named, words are all there is. */
function together(skillScore: number, wordScore: number, need: NeedProfile): number {
  if (need.skills.length === 0) return Math.max(skillScore, 0.9 * wordScore);
  return Math.max(skillScore * (0.8 + 0.2 * wordScore), 0.4 * wordScore);
}

/** What is lost away from the place asked for ("somebody in Lisbon"), or only named ("our Lisbon office"). */
const PLACE_SHARES = { asked: 0.5, named: 0.15 } as const;
/** Where nobody knows where somebody is, half as much. */
const PLACE_UNKNOWN = 0.5;
/** What being there counts where nothing else is asked. */
const PLACE_ALONE = 0.9;

function withPlaces(need: NeedProfile, { people }: Offers, scores: Float32Array): Float32Array {
  const isOnlyPlace = need.skills.length === 0 && need.words.length === 0;
  const share = PLACE_SHARES[need.places.some(({ isAsked }) => isAsked) ? 'asked' : 'named'];
  const known = new Map<string, boolean>();
  return scores.map((score, index) => {
    const text = people[index]?.place ?? '';
    if (score === 0 && !isOnlyPlace) return 0;
    if (text === '') return score * (1 - PLACE_UNKNOWN * share);
    let isThere = known.get(text);
    if (isThere === undefined) {
      isThere = isInPlace(text, need);
      known.set(text, isThere);
    }
    if (isOnlyPlace) return isThere ? PLACE_ALONE : score;
    return isThere ? score : score * (1 - share);
  });
}

/** Whether a person's place is, or lies in, one of the places a need names. */
export function isInPlace(text: string, { places }: NeedProfile): boolean {
  const named = placesIn(text.slice(0, LONGEST_TITLE));
  return named.some(({ place }) => places.some((wanted) => isWithin(place, wanted.place)));
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
    const byPattern = Float32Array.from(vocabulary().patterns, (pattern) => patternAnswer(pattern, skill));
    tables = { byStated, byPattern };
    tableOf.set(skill, tables);
  }
  return tables;
}
