import { fold } from '../../people/fold';
import type { NeedProfile } from '../need-profile';
import type { SkillId } from '../skill';
import { skillsIn } from '../skills-in';
import { answersTo } from '../thesaurus';
import type { Esco } from './esco';
import { LabelFinder } from './label-index';
import { labelWords } from './label-words';

/** An occupation a job title probably is. */
export interface LikelyOccupation {
  readonly occupation: number;
  /** 0–1: how much the title looks like one of the occupation's names. */
  readonly sureness: number;
}

/** Less alike than this is chance. */
const SURE_ENOUGH = 0.55;
const OCCUPATIONS_AT_MOST = 3;
/** Further occupations are kept only if they are not much less likely than the first. */
const NEARLY = 0.7;
/** What the group an occupation belongs to counts beside its own names. */
const GROUP = 1;

const NAMES_BETWEEN_PAUSES = 500;

/** What a need's words must share with the label of a skill. */
const ALIKE_ENOUGH = 0.5;
/** What our own reading of a label counts against the label's very words. */
const BY_READING = 0.8;
const OPTIONAL = 0.7;
/** How much the breadth of an occupation's answer counts beside its best skill. */
const BREADTH = 0.25;
const BREADTH_FULL = 4;

/** The ESCO classification, asked: which occupation a title is, and which occupations answer a need. */
export class EscoGuide {
  readonly #esco: Esco;
  readonly #occupations: LabelFinder;
  readonly #groups: LabelFinder;
  readonly #skills: LabelFinder;
  readonly #byTitle = new Map<string, readonly LikelyOccupation[]>();
  #ours: readonly (readonly SkillId[])[] | undefined;

  constructor(esco: Esco) {
    this.#esco = esco;
    this.#occupations = new LabelFinder(esco.occupationLabels);
    this.#groups = new LabelFinder(esco.groupLabels);
    this.#skills = new LabelFinder(esco.skillLabels);
  }

  /** Reads the names of all skills beforehand, in steps; without it the first need does it at once. */
  async readSkillNames(pause: () => Promise<void>): Promise<void> {
    if (this.#ours !== undefined) return;
    const ours: (readonly SkillId[])[] = [];
    for (const name of this.#esco.skills) {
      if (ours.length % NAMES_BETWEEN_PAUSES === NAMES_BETWEEN_PAUSES - 1) await pause();
      ours.push(skillsIn(name));
    }
    this.#ours = ours;
  }

  occupationName(occupation: number): string {
    return this.#esco.occupations[occupation] ?? '';
  }

  get occupationCount(): number {
    return this.#esco.occupations.length;
  }

  /** The occupations most like a title, best first; up to `limit`, however unlike. */
  rank(title: string, limit: number): readonly LikelyOccupation[] {
    const words = labelWords(title);
    const alike = this.#occupations.find(words);
    const byGroup = this.#groups.find(words);
    const { groups } = this.#esco;
    const best: { readonly occupation: number; readonly score: number }[] = [];
    alike.forEach((likeness, occupation) => {
      const score = likeness + GROUP * (byGroup[groups[occupation] ?? 0] ?? 0);
      if (score === 0 || (best.length >= limit && score <= (best.at(-1)?.score ?? 0))) return;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
      best.splice(at, 0, { occupation, score });
      if (best.length > limit) best.pop();
    });
    return best.map(({ occupation }) => ({ occupation, sureness: alike[occupation] ?? 0 }));
  }

  /** The occupations a title probably is, the likeliest first; none where it could be anything. */
  occupationsOf(title: string): readonly LikelyOccupation[] {
    const key = fold(title);
    if (key === '') return [];
    const known = this.#byTitle.get(key);
    if (known !== undefined) return known;
    const ranked = this.rank(title, OCCUPATIONS_AT_MOST);
    const top = ranked.reduce((most, { sureness }) => Math.max(most, sureness), 0);
    const found = top < SURE_ENOUGH ? [] : ranked.filter(({ sureness }) => sureness >= NEARLY * top);
    this.#byTitle.set(key, found);
    return found;
  }

  /** For each occupation how far it answers a need, 0–1. */
  answers(need: NeedProfile): Float32Array {
    const { skillStarts, skillsOf, isEssential } = this.#esco;
    const asked = this.#askedSkills(need);
    return Float32Array.from({ length: this.occupationCount }, (_, occupation) => {
      let best = 0;
      let sum = 0;
      for (let at = skillStarts[occupation] ?? 0, to = skillStarts[occupation + 1] ?? 0; at < to; at += 1) {
        const counts = (asked[skillsOf[at] ?? 0] ?? 0) * (isEssential[at] === 1 ? 1 : OPTIONAL);
        sum += counts;
        if (counts > best) best = counts;
      }
      return best === 0 ? 0 : best * (1 - BREADTH + BREADTH * Math.min(1, sum / BREADTH_FULL));
    });
  }

  /** The skill by which an occupation answers a need best, as ESCO names it; undefined = by none. */
  answeringSkill(need: NeedProfile, occupation: number): string | undefined {
    const { skillStarts, skillsOf, isEssential, skills } = this.#esco;
    const asked = this.#askedSkills(need);
    let best = 0;
    let name: string | undefined;
    for (let at = skillStarts[occupation] ?? 0, to = skillStarts[occupation + 1] ?? 0; at < to; at += 1) {
      const skill = skillsOf[at] ?? 0;
      const counts = (asked[skill] ?? 0) * (isEssential[at] === 1 ? 1 : OPTIONAL);
      if (counts > best) {
        best = counts;
        name = skills[skill];
      }
    }
    return name;
  }

  /** For each skill how far it is what a need asks for, 0–1: by the words of its labels, or as we read its name. */
  #askedSkills(need: NeedProfile): Float32Array {
    // A role's name is no skill's name.
    const byWords = this.#skills.find(need.isRole ? new Map() : labelWords(need.text));
    const weights = new Map<SkillId, number>();
    for (const { skill: needed, weight } of need.skills) {
      for (const [skill, counts] of answersTo(needed))
        weights.set(skill, Math.max(counts * weight, weights.get(skill) ?? 0));
    }
    this.#ours ??= this.#esco.skills.map(skillsIn);
    const ours = this.#ours;
    return byWords.map((alike, skill) => {
      const read = (ours[skill] ?? []).reduce((top, id) => Math.max(top, weights.get(id) ?? 0), 0);
      return Math.max(alike >= ALIKE_ENOUGH ? alike : 0, BY_READING * read);
    });
  }
}
