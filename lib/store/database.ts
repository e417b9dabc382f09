import Dexie, { type Table } from 'dexie';
import type { PromptUse } from '../agenda/prompt-use';
import type { Introduction } from '../introductions/introduction';
import type { MeetingRecord } from '../meeting/meeting-record';
import type { Lesson } from '../mentorship/lesson';
import { NOTHING_READY, type Goal, type Mentorship, type Topic } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import type { PracticeRecord } from '../mentorship/practice-record';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
import { nameKeysOfAll } from '../people/name';
import type { Person } from '../people/person';
import type { AgendaChange, AnswerRow, PersonRow, Settings } from './rows';

/**
 * The mentor's own data, in IndexedDB of the extension's origin. Versions are append-only: a version that was released
 * is never edited, a change of the schema is a new one.
 */
export class TrellisDatabase extends Dexie {
  declare readonly people: Table<PersonRow, string, Person>;
  declare readonly mentorships: Table<Mentorship, string>;
  declare readonly goals: Table<Goal, string>;
  declare readonly topics: Table<Topic, string>;
  declare readonly meetings: Table<MeetingRecord, string>;
  declare readonly notes: Table<Note, string>;
  declare readonly commitments: Table<Commitment, string>;
  declare readonly introductions: Table<Introduction, string>;
  declare readonly pairings: Table<Pairing, string>;
  declare readonly practiceRecords: Table<PracticeRecord, string>;
  declare readonly lessons: Table<Lesson, string>;
  declare readonly promptUses: Table<PromptUse, string>;
  declare readonly agendaChanges: Table<AgendaChange, string>;
  declare readonly answers: Table<AnswerRow, string>;
  declare readonly settings: Table<Settings, string>;

  constructor(name = 'trellis') {
    // Strict: a note counts as saved when it is on the disk, not when it is on its way.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      people: 'id, *addresses, *nameKeys',
      mentorships: 'id, &menteeId',
      goals: 'id, menteeId',
      topics: 'id, menteeId',
      meetings: 'id, menteeId, event, series, startsAt',
      notes: 'id, menteeId, meetingId',
      commitments: 'id, menteeId, noteId',
      introductions: 'id, menteeId, contactId',
      promptUses: 'id, menteeId',
      agendaChanges: 'id, menteeId, meetingId',
      answers: 'id',
      settings: 'id',
    });
    this.version(2)
      .stores({
        pairings: 'id, menteeId, modelId',
        practiceRecords: 'id, menteeId',
        lessons: 'id',
      })
      .upgrade(async (transaction) => {
        await transaction.table<Mentorship>('mentorships').toCollection().modify(withPartsOfVersion2);
        // Names are read more closely now: people are found again under the keys of today.
        await transaction
          .table<PersonRow>('people')
          .toCollection()
          .modify((row, ref) => {
            ref.value = { ...row, nameKeys: nameKeysOfAll([row.name, ...row.otherNames]) };
          });
      });
  }
}

/** A mentorship of version 1 gets what version 2 knows; what is there already, from a newer backup, stays. */
function withPartsOfVersion2(row: Partial<Mentorship>, ref: { value: Mentorship }): void {
  const parts = { readiness: NOTHING_READY, pauses: [], longestGapDays: 0 };
  ref.value = { ...parts, ...row } as Mentorship; // a row of version 1 has all the rest
}

/** The one database of this extension page. */
export const database = new TrellisDatabase();
