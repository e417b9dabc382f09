import type { Goal } from '../mentorship/mentorship';
import { dayOfInstant } from '../mentorship/cadence';
import type { MeetingRecord } from '../meeting/meeting-record';
import { CHECK_BOX, commitmentsIn, type Promisers } from './commitments-in';
import type { Commitment } from './commitment';
import type { Note } from './note';
import { markedLines, withoutConfidence } from './privacy';
import { lineOf } from './sync-commitments';

/** What is exported about one mentee. */
export interface PersonToExport {
  readonly name: string;
  /** How the two are called behind an `@`: "me", "nadia". */
  readonly owners: Readonly<Record<Commitment['owner'], string>>;
  readonly promisers: Promisers;
  readonly meetings: readonly MeetingRecord[];
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly goals: readonly Goal[];
}

/** Headings of the file, in the reader's language. */
export interface ExportWords {
  readonly promises: string;
  readonly goals: string;
  readonly note: string;
  readonly meeting: string;
}

/** Signs of tasks that plugins of note apps read: open, done, given up. */
const BOX: Readonly<Record<Commitment['state'], string>> = {
  open: '[ ]',
  done: '[x]',
  dropped: '[-]',
  renegotiated: '[-]',
};

/**
 * All about one mentee as Markdown: promises as check lists (`- [ ] text @owner 📅 2026-03-13`), goals, then meetings and
 * notes, newest first. What was said in confidence is not in it.
 */
export function personAsMarkdown(person: PersonToExport, words: ExportWords): string {
  const promises = exportableCommitments(person.commitments, person.notes, person.promisers);
  const days = new Map<string, string[]>();
  const at = (on: string): string[] => {
    const known = days.get(on) ?? [];
    days.set(on, known);
    return known;
  };
  for (const meeting of person.meetings) {
    const on = dayOfInstant(meeting.startsAt);
    if (on !== '') at(on).push(`### ${oneLine(meeting.title) || words.meeting}`);
  }
  for (const note of person.notes) {
    const body = noteAsMarkdown(note, person);
    if (body.trim() !== '') at(note.on).push(body.trim());
  }
  return [
    `# ${oneLine(person.name)}`,
    ...(promises.length === 0 ? [] : [`## ${words.promises}`, promises.map((each) => taskOf(each, person)).join('\n')]),
    ...(person.goals.length === 0 ? [] : [`## ${words.goals}`, person.goals.map(goalLine).join('\n')]),
    ...[...days].toSorted(([one], [other]) => (one < other ? 1 : -1)).flatMap(([on, parts]) => [`## ${on}`, ...parts]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The promises an export may hold: those whose line was never said in confidence. */
export function exportableCommitments(
  commitments: readonly Commitment[],
  notes: readonly Note[],
  promisers: Promisers,
): readonly Commitment[] {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  return commitments.filter((commitment) => {
    if (commitment.isInConfidence === true) return false;
    const note = noteOf.get(commitment.noteId);
    // Kept before lines handed their confidence on, or marked only now.
    return note === undefined || lineOf(commitment, note.body, note.on, promisers)?.privacy !== 'in-confidence';
  });
}

function taskOf({ owner, text, state, dueOn, closedOn }: Commitment, { owners }: PersonToExport): string {
  const due = dueOn === '' ? '' : ` 📅 ${dueOn}`;
  const closed = closedOn === '' ? '' : state === 'done' ? ` ✅ ${closedOn}` : ` ❌ ${closedOn}`;
  return `- ${BOX[state]} ${oneLine(text)} @${owners[owner]}${due}${closed}`;
}

/** A note whose promises are written as tasks that others read, too; all else stays as it was written. */
function noteAsMarkdown(note: Note, person: PersonToExport): string {
  const body = withoutConfidence(note.body);
  const promises = new Map(commitmentsIn(body, person.promisers, note.on).map((line) => [line.line, line]));
  return markedLines(body)
    .map(({ line, raw, text }) => {
      const promise = promises.get(line);
      if (!promise) return raw;
      const indent = /^\s*/.exec(raw)?.[0] ?? '';
      const due = promise.dueOn === '' ? '' : ` 📅 ${promise.dueOn}`;
      const box = CHECK_BOX.test(text) && promise.isDone ? '[x]' : '[ ]';
      return `${indent}- ${box} ${promise.text} @${person.owners[promise.owner]}${due}`;
    })
    .join('\n');
}

function goalLine({ title, status, successTest, dueOn, scale }: Goal): string {
  const box = status === 'reached' ? '[x]' : status === 'dropped' ? '[-]' : '[ ]';
  const readings = scale.map(({ on, value }) => `${on}: ${String(value)}/10`).join(', ');
  const about = [oneLine(successTest), readings].filter((part) => part !== '').join('; ');
  return `- ${box} ${oneLine(title)}${about === '' ? '' : ` (${about})`}${dueOn === '' ? '' : ` 📅 ${dueOn}`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
