import { completePerson, fieldsOf } from '../people/imports/complete-person';
import type { ImportedPerson } from '../people/imports/imported-person';
import { recordId, type MeetingRecord } from '../meeting/meeting-record';
import { database } from './database';
import { newPerson, personRow } from './people';
import type { PersonRow } from './rows';

/** What of a file is to be brought in. */
export interface ImportPlan {
  readonly add: readonly ImportedPerson[];
  readonly complete: readonly { readonly personId: string; readonly with: ImportedPerson }[];
  /** Past 1:1s with mentees. */
  readonly meetings: readonly PastMeeting[];
}

/** A meeting with a mentee out of a calendar file. */
export interface PastMeeting {
  readonly menteeId: string;
  /** Identity of the event in its calendar. */
  readonly event: string;
  readonly series: string;
  readonly title: string;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What an import did, and what it takes to undo it. */
export interface ImportDone {
  readonly added: readonly string[];
  /** Rows as they were before. */
  readonly changed: readonly PersonRow[];
  readonly meetings: readonly string[];
  /** ISO instant written into the rows. */
  readonly at: string;
}

/** Rows written in one go, so that others may speak in between. */
const CHUNK = 500;

/**
 * Writes what was chosen, all of it or nothing: one transaction, which `signal` ends without a trace.
 *
 * @param onProgress is told how many rows of how many are written.
 * @throws what the database throws; then nothing is written.
 */
export async function writeImport(
  plan: ImportPlan,
  now: Date,
  signal: AbortSignal,
  onProgress: (written: number, all: number) => void,
): Promise<ImportDone> {
  const { people, meetings } = database;
  const at = now.toISOString();
  const all = plan.add.length + plan.complete.length + plan.meetings.length;
  let written = 0;
  const tick = (rows: number): void => {
    // Thrown inside the transaction: it is rolled back.
    signal.throwIfAborted();
    written += rows;
    onProgress(written, all);
  };
  return database.transaction('rw', people, meetings, async () => {
    const added: string[] = [];
    for (const some of chunks(plan.add)) {
      const rows = some.map((imported) => personRow(newPerson(fieldsOf(imported), now)));
      await people.bulkAdd(rows);
      added.push(...rows.map(({ id }) => id));
      tick(rows.length);
    }
    const changed: PersonRow[] = [];
    for (const some of chunks(plan.complete)) {
      const stored = await people.bulkGet(some.map(({ personId }) => personId));
      const rows = new Map<string, PersonRow>();
      some.forEach(({ with: imported }, index) => {
        const before = stored[index];
        if (!before) return;
        const current = rows.get(before.id) ?? before;
        const after = completePerson(current, imported);
        if (after === current) return;
        if (!rows.has(before.id) && !changed.some(({ id }) => id === before.id)) changed.push(before);
        rows.set(before.id, personRow({ ...after, updatedAt: at }));
      });
      await people.bulkPut([...rows.values()]);
      tick(some.length);
    }
    const recorded: string[] = [];
    for (const some of chunks(plan.meetings)) {
      const rows = await withoutKnown(some.map((meeting) => pastRecord(meeting, at)));
      await meetings.bulkAdd(rows);
      recorded.push(...rows.map(({ id }) => id));
      tick(some.length);
    }
    return { added, changed, meetings: recorded, at };
  });
}

/** Undoes an import: what it brought goes, what it changed is as before. What was edited since stays; its number is told. */
export async function undoImport(done: ImportDone): Promise<{ readonly kept: number }> {
  const { people, meetings, mentorships } = database;
  return database.transaction('rw', people, meetings, mentorships, async () => {
    let kept = 0;
    const isUntouched = (row: PersonRow | undefined): boolean => row?.updatedAt === done.at;
    for (const ids of chunks(done.added)) {
      const rows = await people.bulkGet([...ids]);
      const mentees = await mentorships.where('menteeId').anyOf(ids).toArray();
      const gone = ids.filter(
        (id, index) => isUntouched(rows[index]) && !mentees.some(({ menteeId }) => menteeId === id),
      );
      kept += rows.filter((row) => row !== undefined).length - gone.length;
      await people.bulkDelete(gone);
    }
    for (const before of chunks(done.changed)) {
      const rows = await people.bulkGet(before.map(({ id }) => id));
      const back = before.filter((_, index) => isUntouched(rows[index]));
      kept += before.length - back.length;
      await people.bulkPut(back);
    }
    await meetings.bulkDelete([...done.meetings]);
    return { kept };
  });
}

/** Meetings that the calendar pages have not shown already. */
async function withoutKnown(records: readonly MeetingRecord[]): Promise<readonly MeetingRecord[]> {
  const menteeIds = [...new Set(records.map(({ menteeId }) => menteeId))];
  const stored = await database.meetings.where('menteeId').anyOf(menteeIds).toArray();
  const known = new Set(stored.flatMap((row) => [row.id, momentOf(row)]));
  return records.filter((record) => {
    const isKnown = known.has(record.id) || known.has(momentOf(record));
    known.add(record.id).add(momentOf(record));
    return !isKnown;
  });
}

/** With whom and when; a mentor has one 1:1 at a time. */
function momentOf({ menteeId, startsAt }: MeetingRecord): string {
  return `${menteeId} ${startsAt === '' ? '' : new Date(startsAt).toISOString()}`;
}

function pastRecord(meeting: PastMeeting, at: string): MeetingRecord {
  const { menteeId, event, series, title, startsAt, endsAt } = meeting;
  return {
    id: recordId('google', event, menteeId),
    menteeId,
    host: 'google',
    eventId: '',
    event,
    series,
    title,
    startsAt,
    endsAt,
    timeZone: '',
    isRecurring: series !== '',
    isCancelled: false,
    ownResponse: '',
    menteeResponse: '',
    isChosen: false,
    seenAt: at,
  };
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}
