import { addDays, dayOf } from '../meeting/day';
import { judgeSeen } from '../meeting/judge-seen';
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
import { NO_KNOWLEDGE, type Answer, type Judgement, type SeenJudgement } from '../meeting/one-on-one';
import { valueOf } from '../meeting/reading';
import { lastHeld } from '../mentorship/cadence';
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
import { letGo, recordsAt } from './let-go';
import { forgetSpelling, recordsByName, releaseMeeting } from './meetings-by-name';
import { fileNote } from './notes';
import { ensureMentorship, erasePerson, newPerson, personRow } from './people';
import { RowChanges } from './row-changes';
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

/**
 * Lets what is kept of an opened event follow the latest word of its page: a 1:1 with a mentee is recorded, a cancelled
 * or declined one is so in its record, and one that is with other people now is taken from whom it was with. What the
 * page does not tell changes nothing. Gives whether a meeting with a mentee is known that was not.
 */
export async function recordOpened(opened: OpenedMeeting, judgement: Judgement, now: Date): Promise<boolean> {
  const { verdict, person, counterpart, needsConfirmation, reasons } = judgement;
  if (verdict === 'unknown') return false;
  const isCalledOff = reasons.some(({ code }) => code === 'cancelled' || code === 'declined-by-me');
  // Whom it may be with: what is theirs waits for the mentor's answer.
  const possible = [person, judgement.mayBe, ...(judgement.candidates ?? [])].map((each) => each?.id);
  return database.transaction('rw', OF_MEETINGS, async () => {
    const seen = recordOf(opened, counterpart, person?.id ?? '', now);
    const records = await recordsAt(seen);
    if (isCalledOff) {
      for (const { menteeId } of records) await putMeeting(recordOf(opened, undefined, menteeId, now));
      return false;
    }
    for (const record of records) if (!possible.includes(record.menteeId)) await letGo(record);
    await exceptFromSeries(seen, [...possible, ...records.map(({ menteeId }) => menteeId)]);
    if (verdict !== 'mentoring' || person === undefined || needsConfirmation) return false;
    const known = records.some((record) => record.menteeId === person.id && !record.isCancelled);
    await putMeeting(seen);
    return !known;
  });
}

/** Keeps that one occurrence of a mentee's series is with other people, without their names or its title. */
async function exceptFromSeries(seen: MeetingRecord, others: readonly (string | undefined)[]): Promise<void> {
  if (seen.series === '' || seen.event === '') return;
  const speaker = speakerOf(await meetings.where('series').equals(seen.series).toArray());
  if (!speaker || others.includes(speaker.menteeId)) return;
  const { menteeId } = speaker;
  const nobodyElse = { menteeId, title: '', menteeResponse: '', isCancelled: true } as const;
  const { shownName: _, ...event } = seen;
  await meetings.put({ ...event, ...nobodyElse, id: recordId(seen.host, seen.event, menteeId) });
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
    for (const other of await recordsAt(meeting)) if (other.menteeId !== mentee.id) await letGo(other);
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

/**
 * Keeps that somebody on a guest list is not a stored person of the same name, so that it is not asked again. If a yes
 * had made the event theirs it is so no longer. Gives the ids of notes that belong to nobody now.
 */
export async function answerOtherPerson(
  opened: OpenedMeeting,
  counterpart: Attendee,
  personIds: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const subjects = await answerSubjects(opened, counterpart, await answerKey());
  return database.transaction('rw', database.tables, async () => {
    const about = (await isSaidOfName(counterpart)) ? personOf(subjects) : subjects.exact;
    const group = crypto.randomUUID();
    const rows = about.flatMap((subject) =>
      personIds.map((personId) => ({
        id: denialId(subject, personId),
        answer: 'not-mentee' as const,
        on: dayOf(now),
        personId,
        group,
      })),
    );
    // What was said before about this very person is taken back by it.
    const before = await withGroup(await answers.bulkGet([...denialSubjects(subjects)]));
    await answers.bulkDelete(
      before.filter((row) => row.personId !== undefined && personIds.includes(row.personId)).map((row) => row.id),
    );
    await answers.bulkPut(rows);
    const changes = new RowChanges();
    const noteIds: string[] = [];
    for (const record of await recordsAt(recordOf(opened, counterpart, '', now))) {
      if (!personIds.includes(record.menteeId)) continue;
      if (counterpart.address === '') noteIds.push(...(await releaseMeeting(changes, record)).map(({ id }) => id));
      else await letGo(record);
    }
    for (const personId of personIds) await forgetSpelling(changes, personId, counterpart.name, now);
    return noteIds;
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
 * has made goes with it; what was written then stays with the mentee. After a yes about a name, what was written here
 * belongs to nobody, and a mentee of whom there is nothing but that yes is none. Gives the ids of notes without an owner.
 */
export async function takeBackAnswer(
  opened: OpenedMeeting,
  counterpart: Attendee | undefined,
  now: Date,
): Promise<readonly string[]> {
  const key = await answerKey();
  // What was said of the series was said with one of the guests in view, or with none.
  const others = counterpart ? [counterpart] : (valueOf(opened.guests)?.attendees ?? []);
  const told = await Promise.all([...others, undefined].map((guest) => answerSubjects(opened, guest, key)));
  const person = counterpart ? told.flatMap(personOf) : [];
  const { noteIds, goneId }: YesTakenBack = await database.transaction('rw', database.tables, async () => {
    const rows = await withGroup(await answers.bulkGet([...new Set([...person, ...told.flatMap(seriesOf)])]));
    await answers.bulkDelete(rows.map((row) => row.id));
    const denied = [...person, ...told.flatMap(({ exact }) => exact)].map(denialsOf);
    if (denied.length > 0) await answers.where('id').startsWithAnyOf(denied).delete();
    const record = await chosenFor(opened);
    if (record) {
      await notes.where('meetingId').equals(record.id).modify({ meetingId: '' });
      await meetings.delete(record.id);
    }
    const yes = rows.find((row) => row.answer === 'mentee' && row.personId !== undefined && row.name);
    return yes && counterpart?.address === '' ? takeBackYes(opened, counterpart, yes, now) : { noteIds: [] };
  });
  if (goneId !== undefined) await erasePerson(goneId);
  return noteIds;
}

/** What a yes leaves behind when it is taken back: notes without an owner, and a mentee of whom there is nothing. */
interface YesTakenBack {
  readonly noteIds: readonly string[];
  readonly goneId?: string;
}

/** Takes back what a yes about a name has brought. Runs inside the caller's transaction over all tables. */
async function takeBackYes(
  opened: OpenedMeeting,
  counterpart: Attendee,
  { id, personId = '', name = '', title = '', on }: AnswerRow,
  now: Date,
): Promise<YesTakenBack> {
  const person = await people.get(personId);
  if (!person) return { noteIds: [] };
  // Made by this very yes, and nothing was said of them since.
  const isMade =
    person.createdAt === person.updatedAt && person.addresses.length === 0 && dayOf(new Date(person.createdAt)) === on;
  const seen = recordOf(opened, counterpart, personId, now);
  const records = isMade
    ? await recordsByName(personId, { id: `person:${id}`, name, title })
    : (await recordsAt(seen)).filter((record) => record.menteeId === personId);
  const changes = new RowChanges();
  const noteIds: string[] = [];
  for (const record of records) noteIds.push(...(await releaseMeeting(changes, record)).map((note) => note.id));
  await forgetSpelling(changes, personId, name, now);
  return { noteIds, ...(isMade && (await isNothingKept(personId)) && { goneId: personId }) };
}

/** Whether nothing is kept about a mentee besides who they are. Runs inside the caller's transaction over all tables. */
async function isNothingKept(menteeId: string): Promise<boolean> {
  const { goals, topics, introductions, pairings } = database;
  const about = [goals, topics, introductions, pairings, meetings, notes, commitments, practiceRecords];
  const counts = await Promise.all(about.map((table) => table.where('menteeId').equals(menteeId).count()));
  const named = await answers.filter((row) => row.personId === menteeId).count();
  const mentorship = await mentorships.where('menteeId').equals(menteeId).first();
  const isUntouched = mentorship === undefined || mentorship.createdAt === mentorship.updatedAt;
  return isUntouched && named === 0 && counts.every((count) => count === 0);
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

/** Local days (`YYYY-MM-DD`) of the last meetings that mentees had by `now`, by mentee; none for those who had none. */
export async function lastMetDays(menteeIds: readonly string[], now: Date): Promise<ReadonlyMap<string, string>> {
  const rows = await meetings
    .where('menteeId')
    .anyOf([...menteeIds])
    .toArray();
  return new Map(
    menteeIds.flatMap((id) => {
      const last = lastHeld(
        rows.filter((row) => row.menteeId === id),
        now,
      );
      return last ? [[id, dayOf(new Date(last.startsAt))]] : [];
    }),
  );
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
 * occurrence of the same series. Not those that their own words tell to be none.
 */
export async function knownEntries(entries: readonly SeenMeeting[]): Promise<readonly KnownEntry[]> {
  return (await recordedEntries(entries)).filter(({ entry }) => againstOf(entry) === undefined);
}

/** What an entry's own words say against a meeting; undefined if nothing. */
function againstOf(entry: SeenMeeting): SeenJudgement['reasons'][number] | undefined {
  const { likely, reasons } = judgeSeen(entry, NO_KNOWLEDGE);
  return likely === 'no' ? reasons[0] : undefined;
}

/** Entries of the grid with the records that speak for them. */
async function recordedEntries(entries: readonly SeenMeeting[]): Promise<readonly KnownEntry[]> {
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
  const ofSeries = Map.groupBy(bySeries, (row) => row.series);
  const exact = new Map<string, MeetingRecord[]>();
  for (const row of near)
    for (const place of [row, ...(row.elsewhere ?? [])])
      for (const key of keysOf(place)) exact.set(key, [...(exact.get(key) ?? []), row]);
  return places.flatMap((place, index) => {
    const entry = entries[index];
    const own = keysOf(place)
      .map((key) => exact.get(key))
      .find((rows) => rows !== undefined);
    // An event that has records of its own is not told by its series, even where they say that it is called off.
    const meeting = speakerOf(own ?? ofSeries.get(place.series) ?? []);
    return entry && meeting ? [{ entry, meeting }] : [];
  });
}

/** The latest of the records that stand, if all of them are with one mentee. */
function speakerOf(records: readonly MeetingRecord[]): MeetingRecord | undefined {
  const standing = records
    .filter((row) => !row.isCancelled)
    .toSorted((left, right) => left.seenAt.localeCompare(right.seenAt));
  return new Set(standing.map((row) => row.menteeId)).size === 1 ? standing.at(-1) : undefined;
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
 * every event being opened; those of `otherwise` (their `eventId`s) were opened and are none. What a chip does not tell
 * stays as it was known; one that says that it is cancelled or declined corrects its record.
 */
export async function recordSeen(
  entries: readonly SeenMeeting[],
  timeZone: string | undefined,
  otherwise: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  await database.transaction('rw', OF_MEETINGS, async () => {
    for (const { entry, meeting } of await recordedEntries(entries)) {
      const place = placeOf(entry);
      const isSame = isAt(meeting, place);
      const against = againstOf(entry);
      const seenAt = now.toISOString();
      if (isSame && against?.code === 'cancelled') await meetings.put({ ...meeting, isCancelled: true, seenAt });
      if (isSame && against?.code === 'declined-by-me')
        await meetings.put({ ...meeting, ownResponse: 'declined', seenAt });
      if (against !== undefined || otherwise.has(entry.eventId)) continue;
      const span = spanOf(entry, timeZone ?? zoneFor(entry.host, meeting.timeZone || undefined));
      if (place.event === '' || span.startsAt === '') continue;
      const { elsewhere: _places, shownName, ...known } = meeting;
      await putMeeting({
        ...known,
        ...place,
        id: recordId(entry.host, place.event, meeting.menteeId),
        title: valueOf(entry.title) ?? meeting.title,
        ...span,
        ownResponse: valueOf(entry.ownResponse) ?? (isSame ? meeting.ownResponse : ''),
        menteeResponse: isSame ? meeting.menteeResponse : '',
        isCancelled: false,
        isChosen: isSame && meeting.isChosen,
        ...(isSame && shownName !== undefined && { shownName }),
        seenAt,
      });
    }
  });
}
