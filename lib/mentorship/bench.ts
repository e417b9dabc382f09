import type { MeetingRecord } from '../meeting/meeting-record';
import type { Commitment } from '../notes/commitment';
import { fold } from '../people/fold';
import type { Person } from '../people/person';
import { daysSinceLastHeld, isOverdue } from './cadence';
import { isFlat, type Goal, type Mentorship, type Readiness } from './mentorship';
import type { Pairing } from './pairing';
import { proposeStage, type StageProposal } from './stage';

/** Carries of one promise after which somebody counts as stuck. */
const CARRIED_OFTEN = 3;

/** What of one mentorship the bench is read from. */
export interface BenchFacts {
  readonly mentee: Person;
  readonly mentorship: Mentorship;
  readonly goals: readonly Goal[];
  readonly meetings: readonly MeetingRecord[];
  readonly commitments: readonly Commitment[];
  readonly pairings: readonly Pairing[];
}

/** Why somebody may be stuck, as data. */
export type Stuck =
  | { readonly code: 'goal-flat'; readonly goal: string; readonly on: string }
  | { readonly code: 'carried'; readonly text: string; readonly carried: number };

/** One mentee on the bench. For the mentor alone: facts, no score. */
export interface BenchRow {
  readonly mentee: Person;
  readonly stage: StageProposal;
  /** Empty = none said. */
  readonly nextRole: string;
  /** Which parts of readiness something is known of. */
  readonly known: readonly (keyof Readiness)[];
  readonly missing: readonly (keyof Readiness)[];
  /** Skills the next role needs. */
  readonly skills: readonly string[];
  /** Whole days; undefined before the first meeting. */
  readonly daysSinceLast: number | undefined;
  readonly openPromises: number;
  readonly stuck: readonly Stuck[];
  /** Not met for clearly longer than meant. */
  readonly isDue: boolean;
}

/** A role with the mentees who head for it. */
export interface BenchRole {
  readonly role: string;
  readonly mentees: readonly Person[];
}

/** All mentees side by side. */
export interface Bench {
  /** Those who are due first, then the longest not met. */
  readonly rows: readonly BenchRow[];
  /** Roles by the number of those who head for them. */
  readonly roles: readonly BenchRole[];
}

const PARTS: readonly (keyof Readiness)[] = ['timing', 'opportunity', 'sponsorship'];

/** Everybody the mentor works with, side by side: who could fill which role, who is stuck, who is due. */
export function benchOf(everybody: readonly BenchFacts[], now: Date): Bench {
  const current = everybody.filter(({ mentorship }) => mentorship.status !== 'ended');
  const rows = current.map((facts) => rowOf(facts, now)).toSorted(mostUrgentFirst);
  const roles = new Map<string, { readonly role: string; readonly mentees: Person[] }>();
  for (const { nextRole, mentee } of rows) {
    if (nextRole === '') continue;
    const known = roles.get(fold(nextRole)) ?? { role: nextRole, mentees: [] };
    known.mentees.push(mentee);
    roles.set(fold(nextRole), known);
  }
  return { rows, roles: [...roles.values()].sort((one, other) => other.mentees.length - one.mentees.length) };
}

function rowOf({ mentee, mentorship, goals, meetings, commitments, pairings }: BenchFacts, now: Date): BenchRow {
  const open = commitments.filter(({ state }) => state === 'open');
  const known = PARTS.filter((part) => mentorship.readiness[part].trim() !== '');
  const paired = new Set(pairings.filter(({ state }) => state === 'active').map(({ skill }) => fold(skill)));
  return {
    mentee,
    stage: proposeStage({ mentorship, meetings, goals, now }),
    nextRole: mentorship.nextRole.trim(),
    known,
    missing: PARTS.filter((part) => !known.includes(part)),
    skills: mentorship.skillGaps.map(({ skill }) => skill).filter((skill) => !paired.has(fold(skill))),
    daysSinceLast: daysSinceLastHeld(meetings, now),
    openPromises: open.length,
    stuck: [
      ...goals.filter(isFlat).map((goal): Stuck => ({ code: 'goal-flat', goal: goal.title, on: lastReading(goal) })),
      ...open
        .filter(({ owner, carried }) => owner === 'mentee' && carried >= CARRIED_OFTEN)
        .map(({ text, carried }): Stuck => ({ code: 'carried', text, carried })),
    ],
    isDue: isOverdue(mentorship, meetings, now),
  };
}

function lastReading({ scale }: Goal): string {
  return scale.at(-1)?.on ?? '';
}

function mostUrgentFirst(one: BenchRow, other: BenchRow): number {
  return (
    Number(other.isDue) - Number(one.isDue) ||
    (other.daysSinceLast ?? -1) - (one.daysSinceLast ?? -1) ||
    one.mentee.name.localeCompare(other.mentee.name)
  );
}
