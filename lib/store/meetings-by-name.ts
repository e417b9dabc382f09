import {
  recordId,
  sameMeetingIn,
  mergeRecords,
  withoutNamedPlaces,
  type MeetingRecord,
} from '../meeting/meeting-record';
import { fold } from '../people/fold';
import type { Note } from '../notes/note';
import { database } from './database';
import { personRow } from './people';
import type { RowChanges } from './row-changes';
import { agendaChangeId, type AnswerRow } from './rows';

/** A name as an answer keeps it: exactly what was shown, whatever its capitals and spaces. */
export function nameAsShown(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** An answer that named the wrong person, and the right one. */
interface Correction extends Pick<AnswerRow, 'id' | 'title'> {
  readonly name: string;
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Gives the meetings that an answer about a name has brought, with all that was written at them, to another mentee, and
 * the spelling along with them. What an address told stays. Runs inside the caller's transaction over all tables.
 */
export async function movedByName(changes: RowChanges, said: Correction, now: Date): Promise<void> {
  const { fromId, toId, name } = said;
  const { meetings, people } = database;
  for (const record of await recordsByName(fromId, said)) {
    if (await keepWithoutName(changes, record)) continue;
    const id = recordId(record.host, record.event || record.eventId || record.startsAt, toId);
    const moved = { ...record, id, menteeId: toId };
    const known = sameMeetingIn(await meetings.where('menteeId').equals(toId).toArray(), moved);
    await changes.remove(meetings, [record.id]);
    await changes.put(meetings, [known ? mergeRecords(known, moved) : moved]);
    await moveWritten(changes, record, { menteeId: toId, meetingId: known?.id ?? id });
  }
  await forgetSpelling(changes, fromId, name, now);
  const to = await people.get(toId);
  if (to && name !== to.name && !to.otherNames.includes(name))
    await changes.put(people, [
      personRow({ ...to, otherNames: [...to.otherNames, name], updatedAt: now.toISOString() }),
    ]);
}

/**
 * Takes a meeting from a mentee who turned out not to be in it. What was written at it belongs to nobody until it is
 * filed again. Gives the notes. Runs inside the caller's transaction over all tables.
 */
export async function releaseMeeting(changes: RowChanges, record: MeetingRecord): Promise<readonly Note[]> {
  if (await keepWithoutName(changes, record)) return [];
  await changes.remove(database.meetings, [record.id]);
  return moveWritten(changes, record, { menteeId: '', meetingId: '' });
}

/** The meetings of a mentee that one shown name has brought; of the title alone where the answer was about a series. */
export async function recordsByName(
  menteeId: string,
  { id, name, title }: Pick<Correction, 'id' | 'name' | 'title'>,
): Promise<readonly MeetingRecord[]> {
  const rows = await database.meetings.where('menteeId').equals(menteeId).toArray();
  return rows.filter(
    (row) =>
      row.shownName !== undefined &&
      nameAsShown(row.shownName) === nameAsShown(name) &&
      (id.startsWith('person:') || fold(row.title) === fold(title ?? '')),
  );
}

/** Lets go of a spelling that nothing says is this person's any more. Runs inside the caller's transaction. */
export async function forgetSpelling(changes: RowChanges, personId: string, name: string, now: Date): Promise<void> {
  const { people, answers } = database;
  const person = await people.get(personId);
  const isSaid = await answers
    .filter((row) => row.answer === 'mentee' && row.personId === personId && row.name === name)
    .count();
  if (!person?.otherNames.includes(name) || isSaid > 0) return;
  const otherNames = person.otherNames.filter((other) => other !== name);
  await changes.put(people, [personRow({ ...person, otherNames, updatedAt: now.toISOString() })]);
}

/** Whether a meeting stays with its mentee because it stands in a calendar that tells the address. */
async function keepWithoutName(changes: RowChanges, record: MeetingRecord): Promise<boolean> {
  const rest = withoutNamedPlaces(record);
  if (rest) await changes.put(database.meetings, [rest]);
  return rest !== undefined;
}

/**
 * What was written and done at a meeting goes elsewhere; to nobody, only words are kept. Gives the notes as they were. Runs
 * inside the caller's transaction over all tables.
 */
export async function moveWritten(
  changes: RowChanges,
  { id, menteeId }: Pick<MeetingRecord, 'id' | 'menteeId'>,
  to: Pick<Note, 'menteeId' | 'meetingId'>,
): Promise<readonly Note[]> {
  const { notes, commitments, promptUses, agendaChanges, practiceRecords } = database;
  const isAtIt = (row: { readonly meetingId: string }): boolean => row.meetingId === id;
  const written = await notes.where({ menteeId }).and(isAtIt).toArray();
  await changes.put(
    notes,
    written.map((note) => ({ ...note, ...to })),
  );
  const noteIds = written.map((note) => note.id);
  const promises = await commitments.where('noteId').anyOf(noteIds).toArray();
  await changes.put(
    commitments,
    promises.map((row) => ({ ...row, menteeId: to.menteeId })),
  );
  const uses = await promptUses.where({ menteeId }).and(isAtIt).toArray();
  const changed = await agendaChanges.where({ menteeId }).and(isAtIt).toArray();
  const told = await practiceRecords
    .where({ menteeId })
    .and((row) => row.aboutId === id)
    .toArray();
  if (to.menteeId === '') {
    await changes.remove(
      promptUses,
      uses.map((row) => row.id),
    );
    await changes.remove(
      agendaChanges,
      changed.map((row) => row.id),
    );
    await changes.put(
      practiceRecords,
      told.map((row) => ({ ...row, aboutId: '' })),
    );
    return written;
  }
  await changes.put(
    promptUses,
    uses.map((row) => ({ ...row, ...to })),
  );
  // A change of the agenda is kept under its meeting's id.
  await changes.remove(
    agendaChanges,
    changed.map((row) => row.id),
  );
  await changes.put(
    agendaChanges,
    changed.map((row) => ({ ...row, ...to, id: agendaChangeId(to, row.itemId) })),
  );
  await changes.put(
    practiceRecords,
    told.map((row) => ({ ...row, menteeId: to.menteeId, aboutId: to.meetingId })),
  );
  return written;
}
