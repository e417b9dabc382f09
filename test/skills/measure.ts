import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { rankCandidates } from '../../lib/introductions/candidates';
import { indexContacts, withEsco, type ContactIndex } from '../../lib/introductions/contact-index';
import { askedNeed } from '../../lib/introductions/needs';
import type { Person } from '../../lib/people/person';
import { EscoGuide } from '../../lib/skills/esco/esco-guide';
import { likelySkills } from '../../lib/skills/likely-skills';
import { needProfile } from '../../lib/skills/need-profile';
import { readOffers, scoreOffers, withOccupations } from '../../lib/skills/offers';
import { NADIA, person } from '../introductions/network';
import { escoOf, readOpenData, type OpenData } from './open-data';

/** How good one way of ranking contacts is, as means over all needs, 0–1. */
export interface RankingScore {
  readonly what: string;
  /** Share of the first three that practise what is needed. */
  readonly precisionAt3: number;
  readonly ndcgAt5: number;
}

/** How often the right occupation is the first, or among the first five, 0–1. */
export interface OccupationScore {
  readonly what: string;
  readonly at1: number;
  readonly at5: number;
}

/** Everything that is measured of skills. */
export interface MeasuredSkills {
  readonly needs: number;
  readonly contacts: number;
  readonly rankings: readonly RankingScore[];
  readonly titles: number;
  readonly occupations: readonly OccupationScore[];
  /** Share of job titles that suggest any skill, and one that is rather sure, 0–1. */
  readonly covered: { readonly titles: number; readonly any: number; readonly sure: number };
}

/** Measures against the open data; undefined where they are not there. */
export async function measure(): Promise<MeasuredSkills | undefined> {
  const data = readOpenData();
  if (data === undefined) return undefined;
  const needs = needsIn(data);
  // The words in which a need is put are taken out of the classification: otherwise it would find its own label.
  const said = new Map(needs.map(({ skill, text }) => [skill, text]));
  const skills = data.skills.map((each, number) => ({
    ...each,
    names: each.names.filter((name) => name !== said.get(number)),
  }));
  const guide = new EscoGuide(escoOf({ ...data, skills }));
  const contacts = contactsIn(data);
  const titles = data.titles.filter((_, index) => index % TITLES_EVERY === TITLES_FROM);
  return {
    needs: needs.length,
    contacts: contacts.length,
    rankings: await rankings(data, needs, contacts, guide),
    titles: titles.length,
    occupations: [
      scoreOccupations('plain TF-IDF over occupations', titles, plainTfIdf(data)),
      scoreOccupations('Trellis', titles, (title) => guide.rank(title, 5).map(({ occupation }) => occupation)),
    ],
    covered: coverage(data),
  };
}

/** Every fifth title, beside those with which the weights were found. */
const TITLES_EVERY = 5;
const TITLES_FROM = 3;

interface SkillNeed {
  readonly skill: number;
  readonly text: string;
}

const NEEDS_WANTED = 200;
/** A need for which hardly anybody, or nearly everybody, is right says nothing about a ranking. */
const OCCUPATIONS_AT_LEAST = 15;
const OCCUPATIONS_AT_MOST = 900;

/** Skills that are practised in more than one trade, each put in other words than its name. */
function needsIn({ skills, relations }: OpenData): readonly SkillNeed[] {
  const counts = new Uint16Array(skills.length);
  for (const { skill } of relations) counts[skill] = (counts[skill] ?? 0) + 1;
  const needs = skills.flatMap(({ names, reuse }, skill): readonly SkillNeed[] => {
    const count = counts[skill] ?? 0;
    const isShared = reuse === 'transversal' || reuse === 'cross-sector';
    const text = names.slice(1).find((name) => name.toLowerCase() !== names[0]?.toLowerCase());
    const isUseful = isShared && count >= OCCUPATIONS_AT_LEAST && count <= OCCUPATIONS_AT_MOST;
    return isUseful && text !== undefined ? [{ skill, text }] : [];
  });
  return everyNth(needs, NEEDS_WANTED);
}

interface Contact {
  readonly person: Person;
  readonly occupations: ReadonlySet<number>;
}

const CONTACTS_WANTED = 600;

function contactsIn({ titles }: OpenData): readonly Contact[] {
  const distinct = new Map(titles.filter(({ near }) => near.size > 0).map((each) => [each.title, each]));
  return everyNth([...distinct.values()], CONTACTS_WANTED).map(({ title, near }, index) => ({
    person: person(`contact-${index}`, `Contact ${index}`, { role: title }),
    occupations: near,
  }));
}

function everyNth<T>(all: readonly T[], wanted: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((_, index) => index % step === 0).slice(0, wanted);
}

/** Scores of all contacts for a need; 0 = not found. */
type Ranker = (need: SkillNeed) => ArrayLike<number>;

async function rankings(
  { relations }: OpenData,
  needs: readonly SkillNeed[],
  contacts: readonly Contact[],
  guide: EscoGuide,
): Promise<readonly RankingScore[]> {
  const people = contacts.map(({ person: each }) => each);
  const offers = readOffers(people);
  const offersWithEsco = withOccupations(offers, guide);
  const index = indexContacts(people);
  const gains = new Map<number, Map<number, number>>();
  for (const { occupation, skill, isEssential } of relations) {
    const ofSkill = gains.get(skill) ?? new Map<number, number>();
    gains.set(skill, ofSkill.set(occupation, isEssential ? 2 : 1));
  }
  const relevance = ({ skill }: SkillNeed): readonly number[] => {
    const ofSkill = gains.get(skill);
    return contacts.map(({ occupations }) =>
      [...occupations].reduce((top, each) => Math.max(top, ofSkill?.get(each) ?? 0), 0),
    );
  };
  const rankers: readonly (readonly [what: string, rank: Ranker])[] = [
    ['chance', ({ skill }) => people.map((_, index) => 1 + ((index * 7919 + skill * 104_729) % 1009))],
    ['trigrams of need and title (own, untuned)', trigrams(people)],
    ['MiniSearch, fuzzy, over titles', miniSearch(people)],
    ['Fuse.js over titles', fuse(people)],
    ['Trellis without ESCO', ({ text }) => scoreOffers(needProfile(text), offers)],
    ['Trellis with ESCO', ({ text }) => scoreOffers(needProfile(text), offersWithEsco)],
    ['Trellis, ranked as candidates, without ESCO', candidates(index)],
    ['Trellis, ranked as candidates, with ESCO', candidates(await withEsco(index, guide, () => Promise.resolve()))],
  ];
  return rankers.map(([what, rank]) => {
    const scores = needs.map((need) => {
      const right = relevance(need);
      const ranked = Array.from(rank(need), (score, index) => ({ score, gain: right[index] ?? 0 }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
        .map(({ gain }) => gain);
      const best = right.toSorted((one, other) => other - one);
      return {
        precision: ranked.slice(0, 3).filter((gain) => gain > 0).length / 3,
        ndcg: gainOf(ranked.slice(0, 5)) / Math.max(gainOf(best.slice(0, 5)), Number.EPSILON),
      };
    });
    return { what, precisionAt3: mean(scores, 'precision'), ndcgAt5: mean(scores, 'ndcg') };
  });
}

function gainOf(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + (2 ** gain - 1) / Math.log2(place + 2), 0);
}

function mean<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((sum, row) => sum + row[key], 0) / Math.max(1, rows.length);
}

function miniSearch(people: readonly Person[]): Ranker {
  const search = new MiniSearch<{ readonly id: number; readonly title: string }>({ fields: ['title'] });
  search.addAll(people.map(({ role }, id) => ({ id, title: role })));
  return ({ text }) => {
    const scores = new Float32Array(people.length);
    for (const { id, score } of search.search(text, { fuzzy: 0.2, prefix: true })) scores[Number(id)] = score;
    return scores;
  };
}

function fuse(people: readonly Person[]): Ranker {
  const search = new Fuse(people, { keys: ['role'], includeScore: true, ignoreLocation: true, threshold: 0.6 });
  return ({ text }) => {
    const scores = new Float32Array(people.length);
    // Fuse.js tells how far off a title is: 0 = nothing between them.
    for (const { refIndex, score } of search.search(text)) scores[refIndex] = 1.001 - (score ?? 1);
    return scores;
  };
}

/** The whole ranking of candidates, over people of whom nothing but the title is known. */
function candidates(index: ContactIndex): Ranker {
  const places = new Map(index.people.map(({ id }, place) => [id, place]));
  return ({ text }) => {
    const scores = new Float32Array(index.people.length);
    const input = { needs: [askedNeed(text)], mentee: NADIA, mentorship: { managerId: '' }, introductions: [] };
    const ranked = rankCandidates({ ...input, contacts: index, now: new Date('2026-03-05T12:00:00'), limit: 5 });
    ranked.forEach(({ person: { id } }, rank) => (scores[places.get(id) ?? 0] = 5 - rank));
    return scores;
  };
}

function trigrams(people: readonly Person[]): Ranker {
  const cut = (text: string): ReadonlySet<string> => {
    const padded = `  ${text.toLowerCase()} `;
    return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
  };
  const titles = people.map(({ role }) => cut(role));
  return ({ text }) => {
    const need = cut(text);
    return titles.map((title) => (2 * title.intersection(need).size) / (title.size + need.size));
  };
}

/** Cosine of word counts weighed by rarity over all names of each occupation, nothing tuned. */
function plainTfIdf({ occupations }: OpenData): (title: string) => readonly number[] {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = occupations.map(({ names }) => {
    const count = new Map<string, number>();
    for (const word of names.flatMap(wordsOf)) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const held = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(occupations.length / (held.get(word) ?? occupations.length));
  const postings = new Map<string, { readonly occupation: number; readonly weight: number }[]>();
  counts.forEach((count, occupation) => {
    const length = Math.hypot(...[...count].map(([word, times]) => times * rarity(word)));
    for (const [word, times] of count) {
      const list = postings.get(word) ?? [];
      list.push({ occupation, weight: (times * rarity(word)) / length });
      postings.set(word, list);
    }
  });
  return (title) => {
    const scores = new Map<number, number>();
    for (const word of wordsOf(title)) {
      for (const { occupation, weight } of postings.get(word) ?? [])
        scores.set(occupation, (scores.get(occupation) ?? 0) + weight * rarity(word));
    }
    const sorted = [...scores].sort(([one, by], [other, than]) => than - by || one - other);
    return sorted.slice(0, 5).map(([occupation]) => occupation);
  };
}

function scoreOccupations(
  what: string,
  titles: OpenData['titles'],
  find: (title: string) => readonly number[],
): OccupationScore {
  const scores = titles.map(({ title, occupations }) => {
    const found = find(title);
    return {
      at1: found[0] !== undefined && occupations.has(found[0]) ? 1 : 0,
      at5: found.some((occupation) => occupations.has(occupation)) ? 1 : 0,
    };
  });
  return { what, at1: mean(scores, 'at1'), at5: mean(scores, 'at5') };
}

const RATHER_SURE = 0.7;

function coverage({ allTitles }: OpenData): MeasuredSkills['covered'] {
  const tops = allTitles.map((title) => likelySkills(title).skills[0]?.strength ?? 0);
  const share = (atLeast: number): number => tops.filter((top) => top >= atLeast).length / Math.max(1, tops.length);
  return { titles: allTitles.length, any: share(Number.EPSILON), sure: share(RATHER_SURE) };
}
