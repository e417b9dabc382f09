import { dayOf } from '../meeting/day';
import type { Attendee, OpenedMeeting, SeenMeeting } from '../meeting/meeting';
import { isSameMeeting, mergeRecords, recordId, recordOf, type MeetingRecord } from '../meeting/meeting-record';
import { spanOf } from '../meeting/instant';
import type { Answer } from '../meeting/one-on-one';
import { valueOf } from '../meeting/reading';
import { answerKey, answerSubjects } from './answers';
import { database } from './database';
import { fileNote } from './notes';
import { ensureMentorship, newPerson, personRow } from './people';

/** Records a 1:1 with a mentee that was seen open on a page. Seen again, it changes the record it has. */
export async function recordMeeting(
  opened: OpenedMeeting,
  counterpart: Attendee | undefined,
  menteeId: string,
  now: Date,
): Promise<MeetingRecord> {
  return database.transaction('rw', database.meetings, () => putMeeting(recordOf(opened, counterpart, menteeId, now)));
}

async function putMeeting(record: MeetingRecord): Promise<MeetingRecord> {
  const known =
    (await database.meetings.get(record.id)) ??
    (await database.meetings
      .where('menteeId')
      .equals(record.menteeId)
      .and((row) => isSameMeeting(row, record))
      .first());
  const merged = known ? mergeRecords(known, record) : record;
  await database.meetings.put(merged);
  return merged;
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
 */
export async function answerAbout(given: AnswerGiven, now: Date): Promise<void> {
  const { opened, counterpart, answer } = given;
  const subjects = await answerSubjects(opened, counterpart, await answerKey());
  const id = answer === 'not-one-to-one' ? subjects.series : subjects.person;
  const { people, mentorships, meetings, notes, commitments, answers, settings } = database;
  await database.transaction('rw', [people, mentorships, meetings, notes, commitments, answers, settings], async () => {
    if (id !== undefined) await answers.put({ id, answer, on: dayOf(now) });
    if (answer !== 'mentee' || !counterpart) return;
    const menteeId = await makeMentee(counterpart, given.personId, now);
    const meeting = await putMeeting(recordOf(opened, counterpart, menteeId, now));
    if (given.noteId !== undefined) await fileNote(given.noteId, menteeId, meeting.id, now);
  });
}

/** Keeps the mentee whom the mentor chose for an event that the page could not tell, and files the note begun there. */
export async function chooseMentee(
  opened: OpenedMeeting,
  menteeId: string,
  noteId: string | undefined,
  now: Date,
): Promise<void> {
  const { people, meetings, notes, commitments, settings } = database;
  await database.transaction('rw', [people, meetings, notes, commitments, settings], async () => {
    const meeting = await putMeeting({ ...recordOf(opened, undefined, menteeId, now), isChosen: true });
    if (noteId !== undefined) await fileNote(noteId, menteeId, meeting.id, now);
  });
}

/** Takes back an answer, so that the question is asked again. */
export async function takeBackAnswer(opened: OpenedMeeting, counterpart: Attendee | undefined): Promise<void> {
  const subjects = await answerSubjects(opened, counterpart, await answerKey());
  await database.answers.bulkDelete([subjects.person, subjects.series].filter((id) => id !== undefined));
}

/** Makes somebody on a guest list a mentee and gives their id. Runs inside the caller's transaction. */
async function makeMentee(counterpart: Attendee, personId: string | undefined, now: Date): Promise<string> {
  const { address, name } = counterpart;
  const known =
    personId !== undefined
      ? await database.people.get(personId)
      : address !== ''
        ? await database.people.where('addresses').equals(address).first()
        : undefined;
  const person = known ?? newPerson({ name: name || address, addresses: address ? [address] : [] }, now);
  const isNewName = name !== '' && name !== person.name && !person.otherNames.includes(name);
  await database.people.put(
    personRow({
      ...person,
      isMentee: true,
      menteeSince: person.menteeSince || dayOf(now),
      addresses: address === '' ? person.addresses : [...new Set([...person.addresses, address])],
      otherNames: isNewName ? [...person.otherNames, name] : person.otherNames,
      updatedAt: now.toISOString(),
    }),
  );
  await ensureMentorship(person.id, now);
  return person.id;
}

/** The record of an opened event with a mentee, if it was kept. */
export async function meetingOf(opened: OpenedMeeting, menteeId: string): Promise<MeetingRecord | undefined> {
  return database.meetings.get(recordId(opened.host, valueOf(opened.identity)?.event ?? opened.eventId, menteeId));
}

/** The record of the mentee whom the mentor chose by hand for an opened event, the latest one. */
export async function chosenFor(opened: OpenedMeeting): Promise<MeetingRecord | undefined> {
  const event = valueOf(opened.identity)?.event ?? '';
  const rows = await database.meetings.where('event').equals(event).toArray();
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
  const rows = await database.meetings
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

/** Entries of the grid that are known 1:1s with mentees: the same event, or another occurrence of the same series. */
export async function knownEntries(entries: readonly SeenMeeting[]): Promise<readonly KnownEntry[]> {
  const events = new Set<string>();
  const series = new Set<string>();
  for (const entry of entries) {
    const identity = valueOf(entry.identity);
    if (identity) events.add(identity.event);
    if (identity?.series !== undefined) series.add(identity.series);
  }
  const [byEvent, bySeries] = await Promise.all([
    database.meetings
      .where('event')
      .anyOf([...events])
      .toArray(),
    database.meetings
      .where('series')
      .anyOf([...series])
      .toArray(),
  ]);
  const known = new Map<string, MeetingRecord>();
  // The latest meeting of a series speaks for it; an exact match speaks before the series.
  for (const row of bySeries.sort((left, right) => left.seenAt.localeCompare(right.seenAt)))
    known.set(`s:${row.series}`, row);
  for (const row of byEvent) known.set(`e:${row.event}`, row);
  return entries.flatMap((entry) => {
    const identity = valueOf(entry.identity);
    const meeting = identity && (known.get(`e:${identity.event}`) ?? known.get(`s:${identity.series ?? ''}`));
    return meeting ? [{ entry, meeting }] : [];
  });
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
  await database.transaction('rw', database.meetings, async () => {
    for (const { entry, meeting } of await knownEntries(entries)) {
      const identity = valueOf(entry.identity);
      const span = spanOf(entry, timeZone ?? (meeting.timeZone || undefined));
      if (!identity || span.startsAt === '') continue;
      const isSame = meeting.event === identity.event;
      const ownResponse = valueOf(entry.ownResponse) ?? (isSame ? meeting.ownResponse : '');
      await putMeeting({
        ...meeting,
        id: recordId(entry.host, identity.event, meeting.menteeId),
        eventId: entry.eventId,
        event: identity.event,
        title: valueOf(entry.title) ?? meeting.title,
        ...span,
        ownResponse,
        menteeResponse: isSame ? meeting.menteeResponse : '',
        isCancelled: isSame && meeting.isCancelled,
        seenAt: now.toISOString(),
      });
    }
  });
}
