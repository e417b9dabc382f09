import type { PromptUse } from '../agenda/prompt-use';
import type { Introduction } from '../introductions/introduction';
import type { MeetingRecord } from '../meeting/meeting-record';
import type { Lesson } from '../mentorship/lesson';
import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import type { PracticeRecord } from '../mentorship/practice-record';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
import type { Person } from '../people/person';
import { database } from './database';
import { forgetSearchIndex } from './search-database';
import { erasePerson, personRow } from './people';
import type { AgendaChange, AnswerRow, PersonRow, Settings } from './rows';
import { settingsOf } from './settings';

/** Everything the store holds, by table; what it looks rows up by is made anew when they come back. */
export interface BackupTables {
  readonly people: readonly Person[];
  readonly mentorships: readonly Mentorship[];
  readonly goals: readonly Goal[];
  readonly topics: readonly Topic[];
  readonly meetings: readonly MeetingRecord[];
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly introductions: readonly Introduction[];
  readonly pairings: readonly Pairing[];
  readonly practiceRecords: readonly PracticeRecord[];
  readonly lessons: readonly Lesson[];
  readonly promptUses: readonly PromptUse[];
  readonly agendaChanges: readonly AgendaChange[];
  readonly answers: readonly AnswerRow[];
  readonly settings: readonly Settings[];
}

export type TableName = keyof BackupTables;

/** A store without a row. */
export const EMPTY_TABLES: BackupTables = {
  people: [],
  mentorships: [],
  goals: [],
  topics: [],
  meetings: [],
  notes: [],
  commitments: [],
  introductions: [],
  pairings: [],
  practiceRecords: [],
  lessons: [],
  promptUses: [],
  agendaChanges: [],
  answers: [],
  settings: [],
};

/** Names of all tables, in the order in which a backup lists them. */
export const TABLE_NAMES = Object.keys(EMPTY_TABLES) as readonly TableName[]; // the keys of a constant of that very type

/** All that a restore needs to know of the store it goes into. */
export interface KnownRows {
  readonly people: readonly Person[];
  readonly noteIds: ReadonlySet<string>;
  readonly meetingIds: ReadonlySet<string>;
  readonly settings: Settings | undefined;
}

/** What a change of many rows has to give back to be undone. */
export interface RestoreUndo {
  /** Ids of rows that were not there before. */
  readonly added: Readonly<Record<TableName, readonly string[]>>;
  /** Rows as they were before. */
  readonly replaced: BackupTables;
  /** ISO instant of the change. */
  readonly at: string;
}

interface AnyRow {
  readonly id: string;
  /** ISO instant, in the tables that have it. */
  readonly updatedAt?: string;
}

/** Every row of every table, in one consistent read. */
export async function exportTables(): Promise<BackupTables> {
  return database.transaction('r', database.tables, readTables);
}

/** What a restore needs to know before it begins. */
export async function readKnownRows(): Promise<KnownRows> {
  const { people, notes, meetings, settings } = database;
  return database.transaction('r', [people, notes, meetings, settings], async () => {
    const [personRows, noteIds, meetingIds, settingsRow] = await Promise.all([
      people.toArray(),
      notes.toCollection().primaryKeys(),
      meetings.toCollection().primaryKeys(),
      settings.get('settings'),
    ]);
    return {
      people: personRows.map(withoutKeys),
      noteIds: new Set(noteIds),
      meetingIds: new Set(meetingIds),
      settings: settingsRow && settingsOf(settingsRow),
    };
  });
}

/**
 * Puts rows into the store, all or none: a row wins over one of the same id, nothing else is removed. A mentee has one
 * mentorship, so a mentorship wins over the one its mentee has; those of `ifNone` are for mentees without any.
 * Resolves to what `undoRestore` takes.
 */
export async function restoreTables(rows: BackupTables, ifNone: readonly Mentorship[] = []): Promise<RestoreUndo> {
  return database.transaction('rw', database.tables, async () => {
    const kept = await keepReplaced(rows);
    const mentees = rows.mentorships.map((mentorship) => mentorship.menteeId);
    const ids = new Set(rows.mentorships.map((mentorship) => mentorship.id));
    const others = (await database.mentorships.where('menteeId').anyOf(mentees).toArray()).filter(
      (mentorship) => !ids.has(mentorship.id),
    );
    await database.mentorships.bulkDelete(others.map((mentorship) => mentorship.id));
    // A key made for this browser's digests outlives a file that brings none.
    const answerKey = kept.replaced.settings[0]?.answerKey ?? '';
    await putTables({
      ...rows,
      settings: rows.settings.map((row) => ({ ...row, answerKey: row.answerKey || answerKey })),
    });
    const missing = await withoutMentorship(ifNone);
    await database.mentorships.bulkPut(missing);
    return {
      added: {
        ...kept.added,
        mentorships: [...kept.added.mentorships, ...missing.map((mentorship) => mentorship.id)],
      },
      replaced: { ...kept.replaced, mentorships: [...kept.replaced.mentorships, ...others] },
      at: new Date().toISOString(),
    };
  });
}

/**
 * Takes a restore back: rows it added go, rows it replaced are again what they were. What was written since stays: an
 * undo takes back what was done, and nothing else.
 */
export async function undoRestore(undo: RestoreUndo): Promise<void> {
  const isSince = (row: AnyRow | undefined): boolean => (row?.updatedAt ?? '') > undo.at;
  await database.transaction('rw', database.tables, async () => {
    for (const name of TABLE_NAMES) {
      const table = database.table<AnyRow, string>(name);
      const added = [...undo.added[name]];
      const now = await table.bulkGet(added);
      await table.bulkDelete(added.filter((_id, index) => !isSince(now[index])));
      const replaced = stored(undo.replaced)[name];
      const current = await table.bulkGet(replaced.map((row) => row.id));
      await table.bulkPut(replaced.filter((_row, index) => !isSince(current[index])));
    }
  });
}

/** Brings rows back that were erased. What is in the store stays as it is: it was written since. */
export async function bringBack(rows: BackupTables): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const mentees = new Set((await database.mentorships.toArray()).map((mentorship) => mentorship.menteeId));
    const fitting = {
      ...rows,
      mentorships: rows.mentorships.filter((mentorship) => !mentees.has(mentorship.menteeId)),
    };
    for (const name of TABLE_NAMES) {
      const table = database.table<AnyRow, string>(name);
      const erased = stored(fitting)[name];
      const now = await table.bulkGet(erased.map((row) => row.id));
      await table.bulkPut(erased.filter((_row, index) => now[index] === undefined));
    }
  });
}

/** Puts `rows` in the place of all that is stored, and gives what was stored. */
export async function replaceEverything(rows: BackupTables): Promise<BackupTables> {
  const replaced = await database.transaction('rw', database.tables, async () => {
    const before = await readTables();
    for (const table of database.tables) await table.clear();
    await putTables(rows);
    return before;
  });
  await forgetSearchIndex();
  return replaced;
}

/** Everything about one person: what erasing them takes along. */
export async function readRowsAbout(personId: string): Promise<BackupTables> {
  const { people, mentorships, goals, topics, meetings, notes, commitments, introductions } = database;
  const { pairings, practiceRecords, promptUses, agendaChanges } = database;
  return database.transaction('r', database.tables, async () => {
    const of = { menteeId: personId };
    const person = await people.get(personId);
    return {
      ...EMPTY_TABLES,
      people: person ? [withoutKeys(person)] : [],
      mentorships: await mentorships.where(of).toArray(),
      goals: await goals.where(of).toArray(),
      topics: await topics.where(of).toArray(),
      meetings: await meetings.where(of).toArray(),
      notes: await notes.where(of).toArray(),
      commitments: await commitments.where(of).toArray(),
      introductions: [
        ...(await introductions.where(of).toArray()),
        ...(await introductions.where({ contactId: personId }).toArray()),
      ],
      pairings: [...(await pairings.where(of).toArray()), ...(await pairings.where({ modelId: personId }).toArray())],
      practiceRecords: await practiceRecords.where(of).toArray(),
      promptUses: await promptUses.where(of).toArray(),
      agendaChanges: await agendaChanges.where(of).toArray(),
    };
  });
}

/** Removes a person with everything about them and gives what was removed; `restoreTables` brings it back. */
export async function takeOutPerson(personId: string): Promise<BackupTables> {
  return database.transaction('rw', database.tables, async () => {
    const about = await readRowsAbout(personId);
    const managed = await database.mentorships.filter((mentorship) => mentorship.managerId === personId).toArray();
    const answers = await database.answers.filter((answer) => answer.personId === personId).toArray();
    await erasePerson(personId);
    return { ...about, mentorships: [...about.mentorships, ...managed], answers };
  });
}

async function readTables(): Promise<BackupTables> {
  const { people, mentorships, goals, topics, meetings, notes, commitments, introductions } = database;
  const { pairings, practiceRecords, lessons, promptUses, agendaChanges, answers, settings } = database;
  return {
    people: (await people.toArray()).map(withoutKeys),
    mentorships: await mentorships.toArray(),
    goals: await goals.toArray(),
    topics: await topics.toArray(),
    meetings: await meetings.toArray(),
    notes: await notes.toArray(),
    commitments: await commitments.toArray(),
    introductions: await introductions.toArray(),
    pairings: await pairings.toArray(),
    practiceRecords: await practiceRecords.toArray(),
    lessons: await lessons.toArray(),
    promptUses: await promptUses.toArray(),
    agendaChanges: await agendaChanges.toArray(),
    answers: await answers.toArray(),
    settings: await settings.toArray(),
  };
}

async function putTables(rows: BackupTables): Promise<void> {
  const inStore = stored(rows);
  for (const name of TABLE_NAMES) await database.table<AnyRow, string>(name).bulkPut(inStore[name]);
}

/** Rows of the same ids as they are now, and the ids that are new. */
async function keepReplaced(rows: BackupTables): Promise<Omit<RestoreUndo, 'at'>> {
  const { people, mentorships, goals, topics, meetings, notes, commitments, introductions } = database;
  const { pairings, practiceRecords, lessons, promptUses, agendaChanges, answers, settings } = database;
  const replaced: BackupTables = {
    people: (await people.where('id').anyOf(idsOf(rows.people)).toArray()).map(withoutKeys),
    mentorships: await mentorships.where('id').anyOf(idsOf(rows.mentorships)).toArray(),
    goals: await goals.where('id').anyOf(idsOf(rows.goals)).toArray(),
    topics: await topics.where('id').anyOf(idsOf(rows.topics)).toArray(),
    meetings: await meetings.where('id').anyOf(idsOf(rows.meetings)).toArray(),
    notes: await notes.where('id').anyOf(idsOf(rows.notes)).toArray(),
    commitments: await commitments.where('id').anyOf(idsOf(rows.commitments)).toArray(),
    introductions: await introductions.where('id').anyOf(idsOf(rows.introductions)).toArray(),
    pairings: await pairings.where('id').anyOf(idsOf(rows.pairings)).toArray(),
    practiceRecords: await practiceRecords.where('id').anyOf(idsOf(rows.practiceRecords)).toArray(),
    lessons: await lessons.where('id').anyOf(idsOf(rows.lessons)).toArray(),
    promptUses: await promptUses.where('id').anyOf(idsOf(rows.promptUses)).toArray(),
    agendaChanges: await agendaChanges.where('id').anyOf(idsOf(rows.agendaChanges)).toArray(),
    answers: await answers.where('id').anyOf(idsOf(rows.answers)).toArray(),
    settings: await settings.where('id').anyOf(idsOf(rows.settings)).toArray(),
  };
  const added = (name: TableName): readonly string[] => {
    const before = new Set(idsOf(replaced[name]));
    return idsOf(rows[name]).filter((id) => !before.has(id));
  };
  return {
    replaced,
    added: {
      people: added('people'),
      mentorships: added('mentorships'),
      goals: added('goals'),
      topics: added('topics'),
      meetings: added('meetings'),
      notes: added('notes'),
      commitments: added('commitments'),
      introductions: added('introductions'),
      pairings: added('pairings'),
      practiceRecords: added('practiceRecords'),
      lessons: added('lessons'),
      promptUses: added('promptUses'),
      agendaChanges: added('agendaChanges'),
      answers: added('answers'),
      settings: added('settings'),
    },
  };
}

/** Those mentorships whose mentee is stored and has none. */
async function withoutMentorship(mentorships: readonly Mentorship[]): Promise<readonly Mentorship[]> {
  const mentees = mentorships.map((mentorship) => mentorship.menteeId);
  const rows = await database.mentorships.where('menteeId').anyOf(mentees).toArray();
  const having = new Set(rows.map((mentorship) => mentorship.menteeId));
  return mentorships.filter((mentorship) => !having.has(mentorship.menteeId));
}

function idsOf(rows: readonly AnyRow[]): readonly string[] {
  return rows.map((row) => row.id);
}

function withoutKeys({ nameKeys: _, ...person }: PersonRow): Person {
  return person;
}

/** Rows as the store keeps them: people with what they are looked up by. */
function stored(rows: BackupTables): Readonly<Record<TableName, readonly AnyRow[]>> {
  return { ...rows, people: rows.people.map(personRow) };
}
