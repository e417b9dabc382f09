import type { Introduction, IntroductionState } from '../introductions/introduction';
import { isHeld, type MeetingRecord } from '../meeting/meeting-record';
import { dayOfInstant } from '../mentorship/cadence';
import type { Goal } from '../mentorship/mentorship';
import type { Commitment } from './commitment';
import type { Note } from './note';

/** Something that happened on a day. */
export type TimelineEntry =
  | { readonly kind: 'meeting'; readonly id: string; readonly title: string }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note }
  /** A promise made outside of any note, or one that was closed. */
  | { readonly kind: 'promise'; readonly id: string; readonly commitment: Commitment; readonly what: PromiseEvent }
  | { readonly kind: 'goal'; readonly id: string; readonly goal: Goal; readonly what: 'set' | 'reached' | 'dropped' }
  | {
      readonly kind: 'introduction';
      readonly id: string;
      readonly contactId: string;
      readonly need: string;
      readonly state: IntroductionState;
    };

/** What became of a promise on a day: it was made, or closed in one of the ways there are. */
export type PromiseEvent = 'made' | Exclude<Commitment['state'], 'open'>;

/** All that happened on a day, in the order in which one reads it. */
export interface TimelineDay {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly entries: readonly TimelineEntry[];
}

/** What a time line is made of. */
export interface TimelineInput {
  readonly meetings: readonly MeetingRecord[];
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly goals: readonly Goal[];
  readonly introductions: readonly Introduction[];
}

const ORDER: Readonly<Record<TimelineEntry['kind'], number>> = {
  meeting: 0,
  note: 1,
  promise: 2,
  goal: 3,
  introduction: 4,
};

/** Steps that are the mentor's own thought and no event between people. */
const UNSPOKEN: ReadonlySet<IntroductionState> = new Set(['idea', 'not-now', 'dropped']);

/**
 * Everything that happened with one mentee, newest day first. The meeting that is open now and its note are left out:
 * they are no history yet.
 */
export function timelineOf(input: TimelineInput, currentMeetingId: string, now: Date): readonly TimelineDay[] {
  const days = new Map<string, TimelineEntry[]>();
  const add = (on: string, entry: TimelineEntry): void => {
    if (on === '') return;
    const entries = days.get(on);
    if (entries) entries.push(entry);
    else days.set(on, [entry]);
  };
  for (const meeting of input.meetings) {
    const { id, title, startsAt } = meeting;
    if (id !== currentMeetingId && isHeld(meeting, now)) add(dayOfInstant(startsAt), { kind: 'meeting', id, title });
  }
  for (const note of input.notes) {
    const isCurrent = note.meetingId !== '' && note.meetingId === currentMeetingId;
    if (!isCurrent && note.body.trim() !== '') add(note.on, { kind: 'note', id: note.id, note });
  }
  for (const commitment of input.commitments) {
    const { id, state, noteId, madeOn, closedOn } = commitment;
    if (noteId === '') add(madeOn, { kind: 'promise', id: `${id} made`, commitment, what: 'made' });
    if (state !== 'open') add(closedOn, { kind: 'promise', id: `${id} ${state}`, commitment, what: state });
  }
  for (const goal of input.goals) {
    add(dayOfInstant(goal.createdAt), { kind: 'goal', id: `${goal.id} set`, goal, what: 'set' });
    if (goal.status !== 'active') add(goal.touchedOn, { kind: 'goal', id: `${goal.id} end`, goal, what: goal.status });
  }
  for (const { id, contactId, need, steps, whyNot } of input.introductions) {
    if (whyNot !== '') continue;
    for (const [index, { state, at }] of steps.entries()) {
      if (UNSPOKEN.has(state)) continue;
      add(dayOfInstant(at), { kind: 'introduction', id: `${id} ${String(index)}`, contactId, need, state });
    }
  }
  return [...days]
    .map(([on, entries]) => ({
      on,
      entries: entries.toSorted((one, other) => ORDER[one.kind] - ORDER[other.kind]),
    }))
    .sort((one, other) => (one.on < other.on ? 1 : -1));
}
