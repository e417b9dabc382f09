import { addDays } from '../meeting/day';
import { isAt, type EventPlace, type MeetingRecord } from '../meeting/meeting-record';
import { database } from './database';

/** Records of an event, whoever they are with. Runs inside the caller's transaction. */
export async function recordsAt(
  event: EventPlace & Pick<MeetingRecord, 'startsAt'>,
): Promise<readonly MeetingRecord[]> {
  const { meetings } = database;
  // Events without a decoded id are kept under an empty one.
  const ids = [...(event.event === '' ? [] : [event.event]), ...(event.eventId === '' ? [] : [''])];
  const day = event.startsAt.slice(0, 10);
  const [byEvent, sameDays] = await Promise.all([
    meetings.where('event').anyOf(ids).toArray(),
    day === '' ? [] : meetings.where('startsAt').between(addDays(day, -1), addDays(day, 2)).toArray(),
  ]);
  const rows = new Map([...byEvent, ...sameDays].map((row) => [row.id, row]));
  return [...rows.values()].filter((row) => isAt(row, event));
}

/**
 * Takes back that an event is a 1:1 with the mentee of its record. Where the mentor wrote something at it, or chose the
 * mentee, or where other occurrences of its series would bring it back, the record stays as called off. Runs inside the
 * caller's transaction over meetings and what belongs to them.
 */
export async function letGo(record: MeetingRecord): Promise<void> {
  const { meetings } = database;
  if (record.isChosen || (await isWrittenAt(record))) await meetings.put({ ...record, isCancelled: true });
  else if (await hasSiblings(record)) await meetings.put({ ...record, title: '', isCancelled: true });
  else await meetings.delete(record.id);
}

async function isWrittenAt({ id, menteeId }: MeetingRecord): Promise<boolean> {
  const { notes, practiceRecords, agendaChanges } = database;
  const written = await notes.where('meetingId').equals(id).count();
  const changed = await agendaChanges.where('meetingId').equals(id).count();
  const told = await practiceRecords
    .where({ menteeId })
    .and((row) => row.aboutId === id)
    .count();
  return written + changed + told > 0;
}

async function hasSiblings({ id, menteeId, series }: MeetingRecord): Promise<boolean> {
  if (series === '') return false;
  const others = database.meetings.where('series').equals(series);
  return (await others.and((row) => row.id !== id && row.menteeId === menteeId && !row.isCancelled).count()) > 0;
}
