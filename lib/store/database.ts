import Dexie, { type Table } from 'dexie';
import type { PromptUse } from '../agenda/prompt-use';
import type { Introduction } from '../introductions/introduction';
import type { MeetingRecord } from '../meeting/meeting-record';
import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
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
  }
}

/** The one database of this extension page. */
export const database = new TrellisDatabase();
