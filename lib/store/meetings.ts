import { addDays, dayOf } from '../meeting/day';
import type { Attendee, OpenedMeeting, SeenMeeting } from '../meeting/meeting';
import {
  isAt,
  isSameMeeting,
  mergeRecords,
  recordId,
  recordOf,
  sameMeetingIn,
  type EventPlace,
  type MeetingRecord,
} from '../meeting/meeting-record';
import { spanOf, zoneFor } from '../meeting/instant';
import type { Answer } from '../meeting/one-on-one';
import { valueOf } from '../meeting/reading';
import {
  answerKey,
  answerSubjects,
  denialId,
  denialsOf,
  isSaidOfName,
  withGroup,
  type AnswerSubjects,
} from './answers';
import { database } from './database';
import { fileNote } from './notes';
import { ensureMentorship, newPerson, personRow } from './people';
import type { AnswerRow, PersonRow } from './rows';

const { people, mentorships, meetings, notes, commitments, promptUses, agendaChanges, answers, settings } = database;
const { practiceRecords } = database;

/** Tables that a meeting takes along when two records turn out to be one. */
const OF_MEETINGS = [meetings, notes, promptUses, agendaChanges, practiceRecords];

/** Records a 1:1 with a mentee that was seen open on a page. Seen again, it changes the record it has. */
export async function recordMeeting(
  opened: OpenedMeeting,
  counterpart: Attendee | undefined,
  menteeId: string,
  now: Date,
): Promise<MeetingRecord> {
  return database.transaction('rw', OF_MEETINGS, () => putMeeting(recordOf(opened, counterpart, menteeId, now)));
}

/** Keeps a meeting in the record it has, by event or by moment. Runs inside the caller's transaction. */
export async function putMeeting(record: MeetingRecord): Promise<MeetingRecord> {
  const known = (await meetings.get(record.id)) ?? sameMeetingIn(await meetingsWith(record.menteeId), record);
  let merged = known ? mergeRecords(known, record) : record;
  // A meeting that was moved to where the same one stands in another calendar.
  const twins = merged.startsAt === '' ? [] : await meetings.where('startsAt').equals(merged.startsAt).toArray();
  for (const twin of twins) {
    if (twin.id === merged.id || !isSameMeeting(twin, merged)) continue;
    merged = mergeRecords({ ...twin, id: merged.id }, merged);
    await meetings.delete(twin.id);
    await moveToMeeting(twin, merged.id);
  }
  await meetings.put(merged);
  return merged;
}

/** What was written at one record of a meeting goes to the other one. Runs inside the caller's transaction. */
async function moveToMeeting({ id, menteeId }: MeetingRecord, meetingId: string): Promise<void> {
  const of = { menteeId };
  const isThere = (row: { readonly meetingId: string }): boolean => row.meetingId === id;
  await notes.where(of).and(isThere).modify({ meetingId });
  await promptUses.where(of).and(isThere).modify({ meetingId });
  await agendaChanges.where(of).and(isThere).modify({ meetingId });
  await practiceRecords
    .where(of)
    .and((row) => row.aboutId === id)
    .modify({ aboutId: meetingId });
}

function meetingsWith(menteeId: string): Promise<readonly MeetingRecord[]> {
  return meetings.where('menteeId').equals(menteeId).toArray();
}

/** An answer to "Is Alice your mentee?", with what it is about. */
export interface AnswerGiven {
  readonly opened: OpenedMeeting;
  readonly counterpart: Attendee | undefined;
  readonly answer: Answer;
  /** The stored person the mentor means; undefined = somebody not stored yet. */
  readonly personId?: string;
  /** The note begun before the answer; it is filed by a yes. */
  readonly noteId?: string;
}

/**
 * Keeps the mentor's answer. A yes makes the person a mentee, records the meeting and files what was jotted so far;
 * a no keeps only a digest of whom or what it was about.
 *
 * An answer about a name holds for the name only while one stored person has it; with more of them it holds for the
 * series, as does an answer about the event itself.
 */
export async function answerAbout(given: AnswerGiven, now: Date): Promise<void> {
  const { opened, counterpart, answer } = given;
  const subjects = await answerSubjects(opened, counterpart, await answerKey());
  const tables = [people, mentorships, commitments, answers, settings, ...OF_MEETINGS];
  await database.transaction('rw', tables, async () => {
    const said = { answer, on: dayOf(now), guests: subjects.guests };
    if (answer === 'not-one-to-one' || !counterpart) {
      await keepAnswer(seriesOf(subjects), said);
      return;
    }
    if (answer !== 'mentee') {
      await keepAnswer((await isSaidOfName(counterpart)) ? personOf(subjects) : subjects.exact, said);
      return;
    }
    const mentee = await makeMentee(counterpart, given.personId, now);
    const ofSeries = counterpart.address === '' ? subjects.exact : [];
    const ofPerson = (await isSaidOfName(counterpart)) ? personOf(subjects) : [];
    const evidence = { personId: mentee.id, name: counterpart.name, title: valueOf(opened.title) ?? '' };
    await keepAnswer([...ofPerson, ...ofSeries], { ...said, ...evidence });
    await answers.bulkDelete(denialSubjects(subjects).map((subject) => denialId(subject, mentee.id)));
    const meeting = await putMeeting(recordOf(opened, counterpart, mentee.id, now));
    if (given.noteId !== undefined) await fileNote(given.noteId, mentee.id, meeting.id, now);
  });
}

function personOf({ person }: AnswerSubjects): readonly string[] {
  return person === undefined ? [] : [person];
}

function seriesOf({ exact, near }: AnswerSubjects): readonly string[] {
  return [...exact, ...near];
}

/** What a "somebody else" may be about. */
function denialSubjects(subjects: AnswerSubjects): readonly string[] {
  return [...personOf(subjects), ...subjects.exact];
}

/** Keeps one answer under several keys; none of them keeps an older one. Runs inside the caller's transaction. */
async function keepAnswer(ids: readonly string[], said: Omit<AnswerRow, 'id' | 'group'>): Promise<void> {
  const older = await withGroup(await answers.bulkGet([...ids]));
  await answers.bulkDelete(older.map((row) => row.id));
  const group = ids.length > 1 && { group: crypto.randomUUID() };
  await answers.bulkPut(ids.map((id) => ({ id, ...said, ...group })));
}

/** Keeps that somebody on a guest list is not a stored person of the same name, so that it is not asked again. */
export async function answerOtherPerson(
  opened: OpenedMeeting,
  counterpart: Attendee,
  personIds: readonly string[],
  now: Date,
): Promise<void> {
  const subjects = await answerSubjects(opened, counterpart, await answerKey());
  await database.transaction('rw', [answers, people], async () => {
    const about = (await isSaidOfName(counterpart)) ? personOf(subjects) : subjects.exact;
    const group = crypto.randomUUID();
    const rows = about.flatMap((subject) =>
      personIds.map((personId) => ({
        id: denialId(subject, personId),
        answer: 'not-mentee' as const,
        on: dayOf(now),
        personId,
        group: `${group}:${personId}`,
      })),
    );
    // What was said before about this very person is taken back by it.
    const before = await withGroup(await answers.bulkGet([...denialSubjects(subjects)]));
    await answers.bulkDelete(
      before.filter((row) => row.personId !== undefined && personIds.includes(row.personId)).map((row) => row.id),
    );
    await answers.bulkPut(rows);
  });
}

/**
 * Keeps the mentee whom the mentor chose for an event that the page could not tell, and files the note begun there. For
 * the next one of the series with the same people on show the choice is offered again.
 */
export async function chooseMentee(
  opened: OpenedMeeting,
  menteeId: string,
  noteId: string | undefined,
  now: Date,
): Promise<void> {
  const subjects = await answerSubjects(opened, undefined, await answerKey());
  await database.transaction('rw', [people, commitments, settings, answers, ...OF_MEETINGS], async () => {
    const evidence = { guests: subjects.guests, personId: menteeId, title: valueOf(opened.title) ?? '' };
    await keepAnswer(subjects.exact, { answer: 'mentee', on: dayOf(now), ...evidence });
    const meeting = await putMeeting({ ...recordOf(opened, undefined, menteeId, now), isChosen: true });
    if (noteId !== undefined) await fileNote(noteId, menteeId, meeting.id, now);
  });
}

/**
 * Takes back all that was answered at an event, so that the question is asked again. The record that a choice by hand
 * has made goes with it; what was written stays with the mentee.
 */
export async function takeBackAnswer(opened: OpenedMeeting, counterpart: Attendee | undefined): Promise<void> {
  const key = await answerKey();
  // What was said of the series was said with one of the guests in view, or with none.
  const others = counterpart ? [counterpart] : (valueOf(opened.guests)?.attendees ?? []);
  const told = await Promise.all([...others, undefined].map((guest) => answerSubjects(opened, guest, key)));
  const person = counterpart ? told.flatMap(personOf) : [];
  await database.transaction('rw', [answers, ...OF_MEETINGS], async () => {
    const rows = await withGroup(await answers.bulkGet([...new Set([...person, ...told.flatMap(seriesOf)])]));
    await answers.bulkDelete(rows.map((row) => row.id));
    const denied = [...person, ...told.flatMap(({ exact }) => exact)].map(denialsOf);
    if (denied.length > 0) await answers.where('id').startsWithAnyOf(denied).delete();
    const record = await chosenFor(opened);
    if (!record) return;
    await notes.where('meetingId').equals(record.id).modify({ meetingId: '' });
    await meetings.delete(record.id);
  });
}

/** Makes somebody on a guest list a mentee. Runs inside the caller's transaction. */
async function makeMentee(counterpart: Attendee, personId: string | undefined, now: Date): Promise<PersonRow> {
  const { address, name } = counterpart;
  const known =
    personId !== undefined
      ? await people.get(personId)
      : address !== ''
        ? await people.where('addresses').equals(address).first()
        : undefined;
  const person = known ?? newPerson({ name: name || address, addresses: address ? [address] : [] }, now);
  const isNewName = name !== '' && name !== person.name && !person.otherNames.includes(name);
  const mentee = personRow({
    ...person,
    isMentee: true,
    menteeSince: person.menteeSince || dayOf(now),
    addresses: address === '' ? person.addresses : [...new Set([...person.addresses, address])],
    otherNames: isNewName ? [...person.otherNames, name] : person.otherNames,
    updatedAt: now.toISOString(),
  });
  await people.put(mentee);
  await ensureMentorship(person.id, now);
  return mentee;
}

/** The record of an opened event with a mentee, if it was kept. */
export async function meetingOf(opened: OpenedMeeting, menteeId: string): Promise<MeetingRecord | undefined> {
  const record = recordOf(opened, undefined, menteeId, new Date());
  return (await meetings.get(record.id)) ?? sameMeetingIn(await meetingsWith(menteeId), record);
}

/** The record of the mentee whom the mentor chose by hand for an opened event, the latest one. */
export async function chosenFor(opened: OpenedMeeting): Promise<MeetingRecord | undefined> {
  const event = valueOf(opened.identity)?.event ?? '';
  const rows = await meetings.where('event').equals(event).toArray();
  return rows
    .filter(
      (row) =>
        row.isChosen &&
        row.host === opened.host &&
        (event !== '' || (row.eventId !== '' && row.eventId === opened.eventId)),
    )
    .toSorted((one, other) => one.seenAt.localeCompare(other.seenAt))
    .at(-1);
}

/** Meetings with mentees that start on a day of the mentor's, earliest first. */
export async function meetingsOn(day: Date): Promise<readonly MeetingRecord[]> {
  const from = new Date(day.getFullYear(), day.getMonth(), day.getDate());
  const to = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
  const rows = await meetings
    .where('startsAt')
    .between(from.toISOString(), to.toISOString(), true, false)
    .sortBy('startsAt');
  return rows.filter((row) => !row.isCancelled && row.ownResponse !== 'declined');
}

/** A known 1:1 in the visible grid. */
export interface KnownEntry {
  readonly entry: SeenMeeting;
  readonly meeting: MeetingRecord;
}

/**
 * Entries of the grid that are known 1:1s with mentees: the same event, in whichever of its calendars, or another
 * occurrence of the same series.
 */
export async function knownEntries(entries: readonly SeenMeeting[]): Promise<readonly KnownEntry[]> {
  const places = entries.map(placeOf);
  const events = [...new Set(places.map(({ event }) => event))];
  const series = new Set(places.map((place) => place.series).filter((id) => id !== ''));
  const [byEvent, bySeries, sameDays] = await Promise.all([
    // Events without a decoded id are kept under an empty one.
    meetings.where('event').anyOf(events).toArray(),
    meetings
      .where('series')
      .anyOf([...series])
      .toArray(),
    meetingsAround(entries),
  ]);
  const near = [...byEvent, ...sameDays.filter((row) => row.elsewhere !== undefined)];
  // The latest meeting of a series speaks for it; an exact match speaks before the series.
  const latest = new Map(
    bySeries.toSorted((left, right) => left.seenAt.localeCompare(right.seenAt)).map((row) => [row.series, row]),
  );
  const exact = new Map<string, MeetingRecord>();
  for (const row of near)
    for (const place of [row, ...(row.elsewhere ?? [])]) for (const key of keysOf(place)) exact.set(key, row);
  return places.flatMap((place, index) => {
    const entry = entries[index];
    const meeting =
      keysOf(place)
        .map((key) => exact.get(key))
        .find((row) => row) ?? latest.get(place.series);
    return entry && meeting ? [{ entry, meeting }] : [];
  });
}

function placeOf(entry: SeenMeeting): EventPlace {
  const { event = '', series = '' } = valueOf(entry.identity) ?? {};
  return { host: entry.host, eventId: entry.eventId, event, series };
}

/** Keys that are equal for places of the same event. */
function keysOf({ host, event, eventId }: EventPlace): readonly string[] {
  return [...(event === '' ? [] : [`${host}:e:${event}`]), ...(eventId === '' ? [] : [`${host}:i:${eventId}`])];
}

/** Meetings with mentees on the days that the entries show; a day more at each end, for any time zone. */
async function meetingsAround(entries: readonly SeenMeeting[]): Promise<readonly MeetingRecord[]> {
  const days = entries.flatMap((entry) => valueOf(entry.start)?.date ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined
    ? []
    : meetings.where('startsAt').between(addDays(first, -1), addDays(last, 2)).toArray();
}

/**
 * Records the occurrences in the grid that belong to a known series with a mentee, so that a rhythm is seen without
 * every event being opened. What a chip does not tell stays as it was known.
 */
export async function recordSeen(
  entries: readonly SeenMeeting[],
  timeZone: string | undefined,
  now: Date,
): Promise<void> {
  await database.transaction('rw', OF_MEETINGS, async () => {
    for (const { entry, meeting } of await knownEntries(entries)) {
      const place = placeOf(entry);
      const span = spanOf(entry, timeZone ?? zoneFor(entry.host, meeting.timeZone || undefined));
      if (place.event === '' || span.startsAt === '') continue;
      const isSame = isAt(meeting, place);
      const { elsewhere: _, ...known } = meeting;
      await putMeeting({
        ...known,
        ...place,
        id: recordId(entry.host, place.event, meeting.menteeId),
        title: valueOf(entry.title) ?? meeting.title,
        ...span,
        ownResponse: valueOf(entry.ownResponse) ?? (isSame ? meeting.ownResponse : ''),
        menteeResponse: isSame ? meeting.menteeResponse : '',
        isCancelled: isSame && meeting.isCancelled,
        isChosen: isSame && meeting.isChosen,
        seenAt: now.toISOString(),
      });
    }
  });
}
