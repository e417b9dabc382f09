import type { Introduction } from '../introductions/introduction';
import { skillProofs } from '../introductions/skill-proofs';
import { dayOfInstant } from '../mentorship/cadence';
import type { Pairing } from '../mentorship/pairing';
import type { Note } from '../notes/note';
import { evidencePart } from '../notes/privacy';
import { likelySkills } from '../skills/likely-skills';
import { ruledOutSkills } from '../skills/ruled-out-skills';
import type { SkillId } from '../skills/skill';
import { skillsIn } from '../skills/skills-in';
import { answersTo, RELATION_WEIGHTS, skillName } from '../skills/thesaurus';
import { fold } from './fold';
import type { Person } from './person';

/** What showed that somebody practises a skill; `on` is `YYYY-MM-DD`, empty where it is not known. */
export type ShownBy =
  /** An introduction for it was useful. */
  | { readonly by: 'introduction'; readonly on: string; readonly menteeId: string }
  /** They were the model of a pairing that bore fruit. */
  | { readonly by: 'pairing'; readonly on: string; readonly menteeId: string }
  /** A line about them, marked as evidence. */
  | { readonly by: 'note'; readonly on: string; readonly line: string };

/** A skill that was shown, with the latest proof of it. */
export interface ProvenSkill {
  /** As it was called, or as the thesaurus calls it. */
  readonly skill: string;
  readonly proof: ShownBy;
}

/** What somebody practises, told apart by how it is known. */
export interface PractisedSkills {
  /** In the mentor's words. */
  readonly stated: readonly string[];
  /** Latest first. */
  readonly evidenced: readonly ProvenSkill[];
  /** Names of skills that the job title suggests and nothing else tells, surest first. */
  readonly likely: readonly string[];
}

/** What is looked at beside the person. */
export interface SkillSources {
  readonly introductions: readonly Introduction[];
  readonly pairings: readonly Pairing[];
  /** Notes about the person; those about others may name them, but prove nothing. */
  readonly notes: readonly Note[];
}

/** Below this a title hardly tells. */
const LIKELY_AT_LEAST = 0.4;
const MOST_LIKELY = 8;

/** What somebody practises: stated by the mentor, shown by what happened, or likely by the job title. */
export function practisedSkills(person: Person, { introductions, pairings, notes }: SkillSources): PractisedSkills {
  const { id, skills: stated } = person;
  const statedKeys = new Set(stated.map(fold));
  const proven = new Map<string, ProvenSkill>();
  for (const each of [...byIntroductions(id, introductions), ...byPairings(id, pairings), ...byNotes(id, notes)]) {
    const key = fold(each.skill);
    const known = proven.get(key);
    if (key !== '' && (known === undefined || known.proof.on < each.proof.on)) proven.set(key, each);
  }
  const evidenced = [...proven.values()].sort((one, other) => (one.proof.on < other.proof.on ? 1 : -1));
  const known = [...stated, ...evidenced.map(({ skill }) => skill)];
  const knownIds = new Set(known.flatMap(skillsIn));
  const ruledOut = ruledOutSkills(person);
  const likely = likelySkills(person.role)
    .skills.filter(({ strength }) => strength >= LIKELY_AT_LEAST)
    .filter(({ skill }) => !ruledOut.has(skill) && !isTold(skill, knownIds))
    .map(({ skill }) => skillName(skill))
    .filter((name) => !statedKeys.has(fold(name)));
  return { stated, evidenced, likely: likely.slice(0, MOST_LIKELY) };
}

/** A skill, or a part of it, that is known already. */
function isTold(skill: SkillId, known: ReadonlySet<SkillId>): boolean {
  return [...answersTo(skill)].some(([each, weight]) => weight >= RELATION_WEIGHTS.narrower && known.has(each));
}

function byIntroductions(personId: string, introductions: readonly Introduction[]): readonly ProvenSkill[] {
  return introductions
    .filter(({ contactId, outcome, need }) => contactId === personId && outcome === 'useful' && need.trim() !== '')
    .map(({ need, menteeId, steps, updatedAt }) => {
      const told = steps.findLast(({ state }) => state === 'outcome') ?? steps.at(-1);
      return { skill: need.trim(), proof: { by: 'introduction', on: dayOfInstant(told?.at ?? updatedAt), menteeId } };
    });
}

function byPairings(personId: string, pairings: readonly Pairing[]): readonly ProvenSkill[] {
  return pairings
    .filter(({ modelId }) => modelId === personId)
    .flatMap((pairing) =>
      skillProofs([], [pairing]).map(({ on }): ProvenSkill => ({
        skill: pairing.skill.trim(),
        proof: { by: 'pairing', on, menteeId: pairing.menteeId },
      })),
    );
}

function byNotes(personId: string, notes: readonly Note[]): readonly ProvenSkill[] {
  return notes
    .filter(({ menteeId }) => menteeId === personId)
    .flatMap((note) => {
      const lines = evidencePart(note.body).split('\n');
      return skillProofs([note]).flatMap(({ skills, on }) =>
        skills.map((skill): ProvenSkill => {
          const line = lines.find((each) => skillsIn(each).includes(skill)) ?? lines[0] ?? '';
          return { skill: skillName(skill), proof: { by: 'note', on, line: line.trim() } };
        }),
      );
    });
}
