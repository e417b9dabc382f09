import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { restore } from '../../lib/backup/restore';
import { sampleBackup } from '../../lib/backup/sample';
import type { BackupTables } from '../../lib/store/backup';
import { TrellisDatabase } from '../../lib/store/database';
import { personRow } from '../../lib/store/people';

/** Tables and their indexes as the first released version made them. */
const VERSION_1: Readonly<Record<string, readonly string[]>> = {
  people: ['*addresses', '*nameKeys'],
  mentorships: ['&menteeId'],
  goals: ['menteeId'],
  topics: ['menteeId'],
  meetings: ['menteeId', 'event', 'series', 'startsAt'],
  notes: ['menteeId', 'meetingId'],
  commitments: ['menteeId', 'noteId'],
  introductions: ['menteeId', 'contactId'],
  promptUses: ['menteeId'],
  agendaChanges: ['menteeId', 'meetingId'],
  answers: [],
  settings: [],
};

/** Writes a database as the first version left it: without a field or table that came later. */
async function writeVersion1(name: string, rows: BackupTables): Promise<void> {
  const opened = indexedDB.open(name, 10); // the browser's own number of the library's version 1
  opened.onupgradeneeded = () => {
    for (const [table, indexes] of Object.entries(VERSION_1)) {
      const store = opened.result.createObjectStore(table, { keyPath: 'id' });
      for (const index of indexes) {
        const key = index.replace(/^[*&]/, '');
        store.createIndex(key, key, { multiEntry: index.startsWith('*'), unique: index.startsWith('&') });
      }
    }
  };
  await new Promise((resolve, reject) => {
    opened.onsuccess = resolve;
    opened.onerror = reject;
  });
  const database = opened.result;
  const writing = database.transaction(Object.keys(VERSION_1), 'readwrite');
  const old = rows.mentorships.map(({ readiness: _r, pauses: _p, longestGapDays: _l, ...row }) => row);
  const tables: Readonly<Record<string, readonly object[]>> = {
    ...rows,
    // Keys of names were made otherwise then.
    people: rows.people.map((person) => ({ ...personRow(person), nameKeys: ['old'] })),
    mentorships: old,
  };
  for (const table of Object.keys(VERSION_1)) {
    for (const row of tables[table] ?? []) writing.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  database.close();
}

it('opens what the first version left, with all that is in it', async () => {
  const { rows } = restore(sampleBackup(new Date('2026-03-06T09:00:00Z')), new Date('2026-03-06T09:00:00Z'));
  await writeVersion1('from-version-1', rows);
  const database = new TrellisDatabase('from-version-1');

  for (const person of rows.people) expect(await database.people.get(person.id)).toEqual(personRow(person));
  expect(await database.mentorships.count()).toBe(rows.mentorships.length);
  for (const row of rows.mentorships) {
    expect(await database.mentorships.get(row.id)).toEqual({
      ...row,
      readiness: { timing: '', opportunity: '', sponsorship: '' },
      pauses: [],
      longestGapDays: 0,
    });
  }
  expect(await database.notes.toArray()).toEqual(rows.notes.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  const promises = rows.commitments.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(rows.notes.length * promises.length).toBeGreaterThan(0);
  expect(await database.commitments.toArray()).toEqual(promises);
  for (const { id, noteId } of promises) {
    expect(await database.commitments.where({ noteId }).primaryKeys()).toContain(id);
  }
  expect(await database.people.where('addresses').equals('nadia.brandt@example.com').count()).toBe(1);
  expect(
    await Promise.all([database.pairings.count(), database.practiceRecords.count(), database.lessons.count()]),
  ).toEqual([0, 0, 0]);
  await database.pairings.bulkPut([...rows.pairings]);
  expect(await database.pairings.where({ modelId: 'invented-imke' }).count()).toBe(1);
  database.close();
});
