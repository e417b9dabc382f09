import { wordList, wordsOf } from '../people/fold';
import { COMMERCIAL, FINANCE_AND_LAW } from './fields/business';
import { COMMERCE } from './fields/commerce';
import { COMMUNICATION, LANGUAGES } from './fields/communication';
import { CRAFTS } from './fields/crafts';
import { LEADING } from './fields/leading';
import { CAREER, PEOPLE } from './fields/people';
import { TECHNOLOGY, WORK } from './fields/technology';
import type { SkillEntry, SkillId, SkillTable } from './skill';

/** Every skill, field and language Trellis knows by itself. */
export const THESAURUS: SkillTable = {
  ...PEOPLE,
  ...LEADING,
  ...CAREER,
  ...COMMUNICATION,
  ...COMMERCIAL,
  ...COMMERCE,
  ...FINANCE_AND_LAW,
  ...TECHNOLOGY,
  ...CRAFTS,
  ...WORK,
  ...LANGUAGES,
};

/** Ids in a fixed order; a skill's place in it is its number in indexes. */
export const SKILL_IDS: readonly SkillId[] = Object.keys(THESAURUS);

/** Small words that stand in phrases of any language without telling anything; folded. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  of the and for a an in innen at to with our de del la le les des du l d der die das den und fur von im am et y
  el los las pour para en do da dos em
`),
);

/** The entry of a skill; undefined for an id the thesaurus does not know. */
export function skillEntry(id: SkillId): SkillEntry | undefined {
  return Object.hasOwn(THESAURUS, id) ? THESAURUS[id] : undefined;
}

/** A skill's name as it is shown; the id itself when it is not known. */
export function skillName(id: SkillId): string {
  return skillEntry(id)?.name ?? id;
}

/** All ways to write a skill as runs of folded words, small words left out. */
export function phrasesOf(written: string): readonly (readonly string[])[] {
  return written
    .trim()
    .split(/\s*,\s*/)
    .map(tellingWords)
    .filter((phrase) => phrase.length > 0);
}

/** Folded words of a text without the small ones. A single letter beside another one is no small word: "M&A", "R&D". */
export function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.filter(
    (word, at) =>
      !SMALL_WORDS.has(word) || (word.length === 1 && (words[at - 1]?.length === 1 || words[at + 1]?.length === 1)),
  );
}

/** How far a skill answers a need for another: the same, a part of it, what it is part of, what goes with it. */
export const RELATION_WEIGHTS = { same: 1, narrower: 0.85, broader: 0.5, near: 0.4 } as const;

let relations: ReadonlyMap<SkillId, ReadonlyMap<SkillId, number>> | undefined;

/** For each skill needed: the skills that answer it, with a weight of 0–1. */
export function answersTo(needed: SkillId): ReadonlyMap<SkillId, number> {
  relations ??= relate();
  return relations.get(needed) ?? new Map([[needed, 1]]);
}

function relate(): ReadonlyMap<SkillId, ReadonlyMap<SkillId, number>> {
  const weights = new Map<SkillId, Map<SkillId, number>>(
    SKILL_IDS.map((id) => [id, new Map([[id, RELATION_WEIGHTS.same]])]),
  );
  const put = (needed: SkillId, offered: SkillId, weight: number): void => {
    const of = weights.get(needed);
    if (of !== undefined) of.set(offered, Math.max(weight, of.get(offered) ?? 0));
  };
  const parentsOf = (id: SkillId): readonly SkillId[] => idsIn(THESAURUS[id]?.under);
  for (const id of SKILL_IDS) {
    for (const parent of parentsOf(id)) {
      put(parent, id, RELATION_WEIGHTS.narrower);
      put(id, parent, RELATION_WEIGHTS.broader);
      for (const grandparent of parentsOf(parent)) {
        put(grandparent, id, RELATION_WEIGHTS.narrower ** 2);
        put(id, grandparent, RELATION_WEIGHTS.broader ** 2);
      }
    }
    for (const neighbour of idsIn(THESAURUS[id]?.near)) {
      put(id, neighbour, RELATION_WEIGHTS.near);
      put(neighbour, id, RELATION_WEIGHTS.near);
    }
  }
  return weights;
}

function idsIn(list: string | undefined): readonly SkillId[] {
  return (list ?? '').split(' ').filter((id) => id !== '');
}
