import type { Introduction } from '../introductions/introduction';
import { evidencePart, writtenAsEvidence, type EvidenceText } from '../notes/privacy';
import type { Note } from '../notes/note';
import { fold } from '../people/fold';
import { answersTo, RELATION_WEIGHTS } from '../skills/thesaurus';
import { skillsIn } from '../skills/skills-in';
import { dayOfInstant } from './cadence';
import { tagIn } from './lesson';
import type { Goal, Mentorship } from './mentorship';
import type { Pairing } from './pairing';
import { recordsOf, type PracticeRecord } from './practice-record';
import { reachedOn } from './stage';

/** What the case is made of. */
export interface CaseFacts {
  readonly name: string;
  readonly mentorship: Pick<Mentorship, 'nextRole' | 'skillGaps' | 'readiness'>;
  readonly notes: readonly Note[];
  readonly goals: readonly Goal[];
  readonly pairings: readonly Pairing[];
  readonly introductions: readonly Introduction[];
  readonly records: readonly PracticeRecord[];
  /** Name of a model by the id of the person; undefined when not known. */
  readonly nameOf: (personId: string) => string | undefined;
}

/** One dated line of evidence. */
export interface Evidence {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly text: EvidenceText;
}

/** Evidence for one skill, or what fits none. Oldest first. */
export interface EvidenceForSkill {
  /** Empty = beyond the skills that were named. */
  readonly skill: string;
  readonly evidence: readonly Evidence[];
}

/** The case that somebody is ready: dated examples by skill. */
export interface CaseForReadiness {
  readonly name: string;
  readonly role: string;
  /** Every skill of the next role, also those without evidence yet; at the end what fits none of them. */
  readonly skills: readonly EvidenceForSkill[];
  readonly readiness: readonly { readonly part: keyof Mentorship['readiness']; readonly text: EvidenceText }[];
}

/** Words of the page, and how its days are written. */
export interface CaseWords {
  readonly title: (name: string, role: string) => string;
  readonly beyond: string;
  readonly nothingYet: string;
  readonly parts: Readonly<Record<keyof Mentorship['readiness'], string>>;
  readonly pairing: (model: string, form: string) => string;
  readonly introduction: (contact: string, need: string) => string;
  readonly goalReached: (goal: string, test: string) => string;
  readonly milestone: (text: string) => string;
  readonly room: (text: string, state: string, detail: string) => string;
  readonly day: (day: string) => string;
}

/** The dated evidence for the next role, by skill: from notes marked so, pairings that ended, goals, milestones, rooms. */
export function caseForReadiness(facts: CaseFacts, words: CaseWords): CaseForReadiness {
  const { mentorship } = facts;
  const skills = mentorship.skillGaps.map(({ skill }) => skill).filter((skill) => skill.trim() !== '');
  const all = [
    ...fromNotes(facts),
    ...fromPairings(facts, words),
    ...fromGoals(facts, words),
    ...fromRecords(facts, words),
    ...fromIntroductions(facts, words),
  ]
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => (`${one.on} ${one.text}` < `${other.on} ${other.text}` ? -1 : 1));
  const placed = all.map((entry) => ({ entry, of: skills.filter((skill) => isAbout(entry, skill)) }));
  const named = skills.map((skill) => ({
    skill,
    evidence: placed.filter(({ of }) => of.includes(skill)).map(({ entry }) => bare(entry)),
  }));
  const beyond = placed.filter(({ of }) => of.length === 0).map(({ entry }) => bare(entry));
  const readiness = (['timing', 'opportunity', 'sponsorship'] as const)
    .map((part) => ({ part, text: writtenAsEvidence(mentorship.readiness[part]) }))
    .filter(({ text }) => text !== '');
  return {
    name: facts.name,
    role: mentorship.nextRole.trim(),
    skills: beyond.length === 0 ? named : [...named, { skill: '', evidence: beyond }],
    readiness,
  };
}

/** The case as one page of Markdown. */
export function caseAsMarkdown(made: CaseForReadiness, words: CaseWords): string {
  const sections = made.skills.map(({ skill, evidence }) => {
    const heading = `## ${inline(skill === '' ? words.beyond : skill)}`;
    const lines = evidence.map(({ on, text }) => `- **${words.day(on)}** ${onOneLine(text)}`);
    return [heading, '', ...(lines.length === 0 ? [words.nothingYet] : lines)].join('\n');
  });
  const parts = made.readiness.map(({ part, text }) => `**${words.parts[part]}** ${onOneLine(text)}`);
  return [`# ${inline(words.title(made.name, made.role))}`, ...sections, ...parts].join('\n\n') + '\n';
}

/** Evidence with the skill it was written for, where that is known. */
interface Found extends Evidence {
  readonly skill?: string;
}

function fromNotes({ notes }: CaseFacts): readonly Found[] {
  return notes.flatMap(({ on, body }) =>
    blocksOf(evidencePart(body)).map((text): Found => ({ on, text: writtenAsEvidence(text) })),
  );
}

/** Lines that stood apart in the note are evidence of their own. */
function blocksOf(text: EvidenceText): readonly string[] {
  return text
    .split(/\n{2,}|\n(?=\s*(?:[-*+]|\d{1,9}[.)])\s)/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function fromPairings({ pairings, nameOf }: CaseFacts, words: CaseWords): readonly Found[] {
  return pairings
    .filter(({ state, result }) => state === 'finished' && result.trim() !== '')
    .map(({ endsOn, modelId, form, result, skill }): Found => {
      const beside = words.pairing(nameOf(modelId) ?? '', form.trim());
      return { on: endsOn, text: writtenAsEvidence(`${beside} ${writtenAsEvidence(result)}`), skill };
    });
}

function fromGoals({ goals }: CaseFacts, words: CaseWords): readonly Found[] {
  return goals
    .filter(({ status }) => status === 'reached')
    .map((goal): Found => {
      return { on: reachedOn(goal), text: writtenAsEvidence(words.goalReached(goal.title, goal.successTest.trim())) };
    });
}

function fromRecords({ records }: CaseFacts, words: CaseWords): readonly Found[] {
  const milestones = recordsOf(records, 'milestone').map(({ on, text }): Found => ({
    on,
    text: writtenAsEvidence(words.milestone(text)),
  }));
  const rooms = recordsOf(records, 'room')
    .filter(({ state }) => state === 'contributed' || state === 'presented' || state === 'led')
    .map(({ on, text, state, detail }): Found => ({ on, text: writtenAsEvidence(words.room(text, state, detail)) }));
  return [...milestones, ...rooms];
}

/** What came of introductions that helped. What the contact thought is private and stays out. */
function fromIntroductions({ introductions, nameOf }: CaseFacts, words: CaseWords): readonly Found[] {
  return introductions
    .filter(({ outcome, state }) => outcome === 'useful' && (state === 'outcome' || state === 'thanked'))
    .map(({ contactId, need, steps, updatedAt }): Found => {
      const metAt = steps.findLast(({ state }) => state === 'met')?.at ?? updatedAt;
      const text = writtenAsEvidence(words.introduction(nameOf(contactId) ?? '', need.trim()));
      return { on: dayOfInstant(metAt), text, skill: need };
    });
}

/** Whether evidence speaks of a skill: written for it, by its own words, or by a skill that answers it. */
function isAbout({ text, skill: writtenFor }: Found, skill: string): boolean {
  const wanted = fold(skill);
  if (writtenFor !== undefined && fold(writtenFor) === wanted) return true;
  const said = writtenFor ?? text;
  if (tagIn({ tags: [skill] }, said) !== '') return true;
  const shown = new Set(skillsIn(said));
  // A neighbour of a skill is no evidence of it: the same one, a part of it, or what it is part of.
  return skillsIn(skill).some((needed) =>
    [...answersTo(needed)].some(([each, weight]) => weight >= RELATION_WEIGHTS.broader && shown.has(each)),
  );
}

function bare({ on, text }: Found): Evidence {
  return { on, text };
}

/** Several lines as one, without the bullets they may begin with. */
function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[-*+]|\d{1,9}[.)])\s+/u, ''))
    .filter((line) => line !== '')
    .join(' ');
}

function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
