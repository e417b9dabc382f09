import Dexie from 'dexie';
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
  /** Ids in order, with nobody else's between them. */
  readonly added: readonly string[];
  /** Rows as they were before. */
  readonly changed: readonly PersonRow[];
  readonly meetings: readonly string[];
  /** ISO instant written into the rows. */
  readonly at: string;
}

/** Rows written in one go, so that others may speak in between. */
const CHUNK = 1_000;
/** More rows than this are read quicker with all others than one by one. */
const ONE_BY_ONE = 2_000;
/**
 * The last so many rows go through Dexie, which tells every page that anybody may have changed. The others go past it: for
 * each of thousands it would keep a promise and a key, and take twice as long.
 */
const TELLING = 100;

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
  return database.transaction('rw', people, meetings, async ({ idbtrans }) => {
    const store = idbtrans.objectStore(people.name);
    // One run of ids for one import: they are written, and taken out, next to one another.
    const run = crypto.randomUUID();
    const added = plan.add.map((_, index) => `${run}-${String(index).padStart(6, '0')}`);
    const rowsOf = (some: readonly ImportedPerson[], from: number): readonly PersonRow[] =>
      some.map((imported, index) => ({
        ...personRow(newPerson(fieldsOf(imported), now)),
        id: added[from + index] ?? crypto.randomUUID(),
      }));
    await putAll(store, plan.add, rowsOf, tick);

    const stored = await storedRows(new Set(plan.complete.map(({ personId }) => personId)));
    const changed = new Map<string, PersonRow>();
    for (const some of chunks(plan.complete)) {
      const rows = new Map<string, PersonRow>();
      for (const { personId, with: imported } of some) {
        const current = stored.get(personId);
        const after = current && completePerson(current, imported);
        if (!after || after === current) continue;
        if (!changed.has(personId)) changed.set(personId, current);
        const row = personRow({ ...after, updatedAt: at });
        stored.set(personId, row);
        rows.set(personId, row);
      }
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
    return { added, changed: [...changed.values()], meetings: recorded, at };
  });
}

/**
 * Writes new people, made chunk by chunk out of what a file says. While the database takes in one chunk the next is made.
 *
 * @param rowsOf is given entries, and the place of the first of them.
 */
async function putAll(
  store: IDBObjectStore,
  entries: readonly ImportedPerson[],
  rowsOf: (some: readonly ImportedPerson[], from: number) => readonly PersonRow[],
  tick: (rows: number) => void,
): Promise<void> {
  const past = Math.max(0, entries.length - TELLING);
  let underWay: { readonly written: PromiseLike<void>; readonly count: number } | undefined;
  for (let from = 0; from < past; from += CHUNK) {
    const rows = rowsOf(entries.slice(from, Math.min(past, from + CHUNK)), from);
    const next = { written: allWritten(rows.map((row) => store.add(row))), count: rows.length };
    await underWay?.written;
    if (underWay) tick(underWay.count);
    underWay = next;
  }
  await underWay?.written;
  if (underWay) tick(underWay.count);
  const told = rowsOf(entries.slice(past), past);
  await database.people.bulkAdd(told);
  if (told.length > 0) tick(told.length);
}

/** Resolves with the last of some requests; they are answered in their order. */
function allWritten(requests: readonly IDBRequest[]): PromiseLike<void> {
  // A promise of Dexie's own: it stays within the transaction.
  return new Dexie.Promise<void>((resolve, reject) => {
    const last = requests.at(-1);
    if (!last) {
      resolve();
      return;
    }
    last.onsuccess = () => resolve();
    for (const request of requests)
      request.onerror = () => reject(request.error ?? new Error('A row was not written.'));
  });
}

/** Stored people by id. */
async function storedRows(ids: ReadonlySet<string>): Promise<Map<string, PersonRow>> {
  const { people } = database;
  const rows = ids.size > ONE_BY_ONE ? await people.toArray() : await people.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row && ids.has(row.id) ? [[row.id, row]] : [])));
}

/**
 * Undoes an import: what it brought goes, what it changed is as before. Who was edited since, or is part of an introduction,
 * a pairing or a mentorship by now, stays; their number is told.
 */
export async function undoImport(done: ImportDone): Promise<{ readonly kept: number }> {
  const { people, meetings, mentorships, introductions, pairings, notes } = database;
  return database.transaction('rw', [people, meetings, mentorships, introductions, pairings, notes], async () => {
    const needed = await peopleNeeded();
    const isUntouched = (row: PersonRow | undefined): boolean => row?.updatedAt === done.at;
    const staying: string[] = [];
    for (const ids of chunks(done.added)) {
      const [first, last] = [ids[0], ids.at(-1)];
      if (first === undefined || last === undefined) continue;
      const rows = await people.where('id').between(first, last, true, true).toArray();
      staying.push(...rows.filter((row) => !isUntouched(row) || needed.has(row.id)).map(({ id }) => id));
    }
    await removeBetween(done.added, staying);

    let kept = staying.length;
    for (const before of chunks(done.changed)) {
      const rows = await people.bulkGet(before.map(({ id }) => id));
      const back = before.filter((_, index) => isUntouched(rows[index]));
      kept += before.length - back.length;
      await people.bulkPut(back);
    }
    for (const ids of chunks(done.meetings)) {
      const written = await notes.where('meetingId').anyOf(ids).toArray();
      const withNote = new Set(written.map(({ meetingId }) => meetingId));
      // A note that was written to it keeps its meeting.
      await meetings.bulkDelete(ids.filter((id) => !withNote.has(id)));
    }
    return { kept };
  });
}

/** Ids of everybody whom others are related to. */
async function peopleNeeded(): Promise<ReadonlySet<string>> {
  const { mentorships, introductions, pairings } = database;
  const [led, introduced, paired] = await Promise.all([
    mentorships.toArray(),
    introductions.toArray(),
    pairings.toArray(),
  ]);
  return new Set([
    ...led.flatMap(({ menteeId, managerId }) => [menteeId, managerId]),
    ...introduced.flatMap(({ menteeId, contactId }) => [menteeId, contactId]),
    ...paired.flatMap(({ menteeId, modelId }) => [menteeId, modelId]),
  ]);
}

/** Takes out the people of one run of ids, but for those who stay; both in order. */
async function removeBetween(ids: readonly string[], staying: readonly string[]): Promise<void> {
  let [from] = ids;
  const last = ids.at(-1);
  if (from === undefined || last === undefined) return;
  let isFromIn = true;
  for (const id of staying) {
    if (id > from) await database.people.where('id').between(from, id, isFromIn, false).delete();
    from = id;
    isFromIn = false;
  }
  if (isFromIn || last > from) await database.people.where('id').between(from, last, isFromIn, true).delete();
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
