import { inHandsOf } from '../meeting/meeting-record';
import type { Person } from '../people/person';
import { answerKey, personDigests } from './answers';
import { database } from './database';
import { moveWritten } from './meetings-by-name';
import { newMentorship, newPerson, personRow } from './people';
import { RowChanges } from './row-changes';

/** What goes to the new person when one turns out to be two. */
export interface SplitOff {
  readonly name: string;
  readonly addresses: readonly string[];
  /** Further spellings. */
  readonly otherNames: readonly string[];
  readonly meetingIds: readonly string[];
  /** Notes go with their promises; those of a meeting that goes need not be named. */
  readonly noteIds: readonly string[];
  /** Introductions and pairings, on whichever side of them the person stands. */
  readonly introductionIds: readonly string[];
  readonly pairingIds: readonly string[];
}

/** What a split has made. */
export interface PersonSplit {
  readonly person: Person;
  readonly undo: () => Promise<void>;
}

/**
 * Makes a new person of a part of a stored one: addresses, names, meetings and notes, with what was promised and done
 * in them, introductions and pairings. Whoever gets what is a mentee's is a mentee. Undefined when the person is not
 * there.
 */
export async function splitPerson(personId: string, part: SplitOff, now: Date): Promise<PersonSplit | undefined> {
  const { people, mentorships, meetings, notes, commitments, practiceRecords, introductions, pairings } = database;
  const before = await people.get(personId);
  // A name that stays with the old person, too, names neither of the two any more.
  const names = [part.name, ...part.otherNames].filter((name) => name !== before?.name);
  const digests = await personDigests(part.addresses, names, await answerKey());
  const moved = new Set(digests.map((digest) => `person:${digest}`));
  return database.transaction('rw', database.tables, async () => {
    const whole = await people.get(personId);
    if (!whole) return undefined;
    const changes = new RowChanges();
    const at = now.toISOString();

    const of = { menteeId: personId };
    const theirMeetings = (await meetings.bulkGet([...part.meetingIds])).filter((row) => row?.menteeId === personId);
    const theirNotes = (await notes.bulkGet([...part.noteIds])).filter((row) => row?.menteeId === personId);
    const introduced = await introductions.bulkGet([...part.introductionIds]);
    const paired = await pairings.bulkGet([...part.pairingIds]);
    const ofMentee = [...theirMeetings, ...theirNotes, ...introduced, ...paired];
    const isMentee = whole.isMentee && ofMentee.some((row) => row?.menteeId === personId);

    const { name, addresses, otherNames } = part;
    const menteeSince = isMentee ? whole.menteeSince : '';
    const person = newPerson({ name, addresses, otherNames, isMentee, menteeSince }, now);
    const goes = new Set([...addresses, ...otherNames, ...(name === whole.name ? [] : [name])]);
    const rest = {
      ...whole,
      addresses: whole.addresses.filter((address) => !goes.has(address)),
      otherNames: whole.otherNames.filter((other) => !goes.has(other)),
      updatedAt: at,
    };
    await changes.put(people, [personRow(rest), personRow(person)]);
    if (isMentee) await changes.put(mentorships, [newMentorship(person.id, now)]);

    for (const row of theirMeetings) {
      if (!row) continue;
      const record = inHandsOf(row, person.id);
      await moveWritten(changes, row, { menteeId: person.id, meetingId: record.id });
      await changes.remove(meetings, [row.id]);
      await changes.put(meetings, [record]);
    }
    // A note that went with its meeting has gone already; the meeting of any other one stays.
    const loose = theirNotes.flatMap((note) =>
      note && !part.meetingIds.includes(note.meetingId) ? [{ ...note, menteeId: person.id, meetingId: '' }] : [],
    );
    await changes.put(notes, loose);
    const promises = await commitments
      .where(of)
      .and((row) => loose.some((note) => note.id === row.noteId))
      .toArray();
    await changes.put(
      commitments,
      promises.map((row) => ({ ...row, menteeId: person.id })),
    );
    // The steps of a task that was promised go with the promise.
    const theirPromises = new Set(await commitments.where({ menteeId: person.id }).primaryKeys());
    const tasks = await practiceRecords
      .where(of)
      .and((row) => theirPromises.has(row.aboutId))
      .toArray();
    await changes.put(
      practiceRecords,
      tasks.map((row) => ({ ...row, menteeId: person.id })),
    );

    const turned = (id: string): string => (id === personId ? person.id : id);
    await changes.put(
      introductions,
      introduced.flatMap((row) =>
        row ? [{ ...row, menteeId: turned(row.menteeId), contactId: turned(row.contactId) }] : [],
      ),
    );
    await changes.put(
      pairings,
      paired.flatMap((row) => (row ? [{ ...row, menteeId: turned(row.menteeId), modelId: turned(row.modelId) }] : [])),
    );
    await splitAnswers(changes, personId, person.id, moved);
    return { person, undo: changes.undo(at) };
  });
}

/** Answers about a name or address that goes name the new person, in all the ways they are found. */
async function splitAnswers(
  changes: RowChanges,
  personId: string,
  newId: string,
  moved: ReadonlySet<string>,
): Promise<void> {
  const { answers } = database;
  const answered = await answers.filter((row) => row.personId === personId && moved.has(row.id)).toArray();
  const groups = new Set(answered.map((row) => row.group).filter((group) => group !== undefined));
  const alike = await answers
    .filter((row) => moved.has(row.id) || (row.group !== undefined && groups.has(row.group)))
    .toArray();
  await changes.put(
    answers,
    alike.filter((row) => row.personId === personId).map((row) => ({ ...row, personId: newId })),
  );
}
