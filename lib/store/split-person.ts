import type { Person } from '../people/person';
import { answerKey, personDigests } from './answers';
import { database } from './database';
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
}

/** What a split has made. */
export interface PersonSplit {
  readonly person: Person;
  readonly undo: () => Promise<void>;
}

/**
 * Makes a new person of a part of a stored one: addresses, names, meetings and notes, with what was promised and done
 * in them. Whoever gets meetings or notes of a mentee is a mentee. Undefined when the person is not there.
 */
export async function splitPerson(personId: string, part: SplitOff, now: Date): Promise<PersonSplit | undefined> {
  const { people, mentorships, meetings, notes, commitments, promptUses, practiceRecords, answers } = database;
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
    const meetingIds = new Set(part.meetingIds);
    const noteIds = new Set(part.noteIds);
    const theirMeetings = await meetings
      .where(of)
      .and((row) => meetingIds.has(row.id))
      .toArray();
    const theirNotes = await notes
      .where(of)
      .and((row) => noteIds.has(row.id) || meetingIds.has(row.meetingId))
      .toArray();
    const isMentee = whole.isMentee && theirMeetings.length + theirNotes.length > 0;

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

    const written = new Set(theirNotes.map((note) => note.id));
    const toThem = <T extends object>(rows: readonly T[]): readonly (T & { readonly menteeId: string })[] =>
      rows.map((row) => ({ ...row, menteeId: person.id }));
    await changes.put(meetings, toThem(theirMeetings));
    // A note goes to its new meeting or to none: the meeting it was written at may stay.
    await changes.put(
      notes,
      toThem(theirNotes).map((note) => ({ ...note, meetingId: meetingIds.has(note.meetingId) ? note.meetingId : '' })),
    );
    const promises = await commitments.where(of).toArray();
    await changes.put(commitments, toThem(promises.filter((row) => written.has(row.noteId))));
    const uses = await promptUses.where(of).toArray();
    await changes.put(promptUses, toThem(uses.filter((row) => meetingIds.has(row.meetingId))));
    const records = await practiceRecords.where(of).toArray();
    await changes.put(practiceRecords, toThem(records.filter((row) => meetingIds.has(row.aboutId))));
    const agenda = await database.agendaChanges.where(of).toArray();
    await changes.put(database.agendaChanges, toThem(agenda.filter((row) => meetingIds.has(row.meetingId))));

    const answered = await answers.filter((row) => row.personId === personId && moved.has(row.id)).toArray();
    // An answer that is found in several ways names the new person in all of them.
    const groups = new Set(answered.map((row) => row.group).filter((group) => group !== undefined));
    const alike = await answers
      .filter((row) => moved.has(row.id) || (row.group !== undefined && groups.has(row.group)))
      .toArray();
    await changes.put(
      answers,
      alike.filter((row) => row.personId === personId).map((row) => ({ ...row, personId: person.id })),
    );
    return { person, undo: changes.undo(at) };
  });
}
