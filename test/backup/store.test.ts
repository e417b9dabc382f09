import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseBackup, type BackupDocument } from '../../lib/backup/document';
import { exportBackup } from '../../lib/backup/export-backup';
import { openBackup } from '../../lib/backup/open-backup';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { SAMPLE_PERSON_IDS, sampleBackup } from '../../lib/backup/sample';
import {
  EMPTY_TABLES,
  exportTables,
  replaceEverything,
  restoreTables,
  takeOutPerson,
  undoRestore,
} from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { erasePerson, newPerson, readMentees, savePerson } from '../../lib/store/people';
import { changeSettings, readSettings, settingsOf } from '../../lib/store/settings';

const NOW = new Date('2026-03-06T09:00:00Z');

function documentOf(tables: Readonly<Record<string, unknown>>): BackupDocument {
  return { format: 'trellis-backup', version: 1, exportedAt: NOW.toISOString(), tables };
}

function sorted(tables: object): object {
  const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
  return Object.fromEntries(
    Object.entries(tables as Record<string, readonly { readonly id: string }[]>).map(([name, rows]) => [
      name,
      rows.toSorted(byId),
    ]),
  );
}

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
});

describe('export and restore', () => {
  it('gives an empty store what the full one had', async () => {
    await restoreIntoStore(sampleBackup(NOW, { name: 'Mara Lindqvist', addresses: ['mara@example.com'] }), NOW);
    const file = await exportBackup(NOW);
    const before = await exportTables();
    expect(file.name).toBe('trellis-backup-2026-03-06.json');
    expect(before.people).toHaveLength(17);

    await replaceEverything(EMPTY_TABLES);
    const opened = await openBackup(file.content);
    if (opened.status !== 'parsed') throw new Error(opened.status);
    const { report } = await restoreIntoStore(opened.document, new Date('2027-01-01T00:00:00Z'));
    expect(report.rows.filter((row) => row.fate !== 'taken')).toEqual([]);
    expect(sorted(await exportTables())).toEqual(sorted(before));
  });

  it('goes through a locked file with the passphrase and no other', async () => {
    await savePerson(newPerson({ name: 'Nadia Brandt', isMentee: true }, NOW), NOW);
    const file = await exportBackup(NOW, 'four small green leaves');
    expect(file.name).toBe('trellis-backup-2026-03-06.json.age');
    expect(await file.content.text()).not.toContain('Nadia');
    expect(await openBackup(file.content)).toEqual({ status: 'locked' });
    expect(await openBackup(file.content, 'wrong')).toEqual({
      status: 'refused',
      refusal: { why: 'wrong-passphrase' },
    });
    expect(await openBackup(file.content, 'four small green leaves')).toMatchObject({ status: 'parsed' });
  }, 60_000);

  it('opens an age file written as text', async () => {
    const { armor, Encrypter } = await import('age-encryption');
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(10);
    encrypter.setPassphrase('leaf');
    const bytes = await encrypter.encrypt(JSON.stringify(documentOf({ people: [] })));
    const file = new Blob([armor.encode(bytes)]);
    expect(await openBackup(file)).toEqual({ status: 'locked' });
    expect(await openBackup(file, 'leaf')).toMatchObject({ status: 'parsed', document: { tables: { people: [] } } });
  });

  it('finds restored people by address and by name', async () => {
    await restoreIntoStore(
      documentOf({ people: [{ id: 'nadia', name: 'Nadia Brandt', addresses: ['Nadia@Example.com'], isMentee: true }] }),
      NOW,
    );
    expect(await database.people.where('addresses').equals('nadia@example.com').primaryKeys()).toEqual(['nadia']);
    expect((await database.people.where('nameKeys').equals('brandt nadia').toArray()).map((row) => row.id)).toEqual([
      'nadia',
    ]);
    expect((await readMentees()).map((person) => person.id)).toEqual(['nadia']);
  });
});

describe('restoring into a store that is not empty', () => {
  const document = documentOf({
    people: [{ id: 'nadia', name: 'Nadia Brandt', isMentee: true, role: 'Regional manager' }],
    mentorships: [{ id: 'from-file', menteeId: 'nadia', nextRole: 'Head of region' }],
    notes: [{ id: 'n2', menteeId: 'nadia', on: '2026-03-01', body: 'new' }],
  });

  beforeEach(async () => {
    await savePerson(
      { ...newPerson({ name: 'Nadia Brandt', isMentee: true, role: 'Account lead' }, NOW), id: 'nadia' },
      NOW,
    );
    await savePerson({ ...newPerson({ name: 'Clara Ruiz' }, NOW), id: 'clara' }, NOW);
    await restoreIntoStore(
      documentOf({ notes: [{ id: 'n1', menteeId: 'nadia', on: '2026-02-01', body: 'old' }] }),
      NOW,
    );
  });

  it('lets the file win and removes nothing else', async () => {
    await restoreIntoStore(document, NOW);
    const tables = await exportTables();
    expect(tables.people.map((person) => [person.id, person.role])).toEqual([
      ['clara', ''],
      ['nadia', 'Regional manager'],
    ]);
    expect(tables.mentorships).toMatchObject([{ id: 'from-file', nextRole: 'Head of region' }]);
    expect(tables.notes.map((note) => note.body)).toEqual(['old', 'new']);
  });

  it('is as before when it is undone', async () => {
    const before = await exportTables();
    const { undo } = await restoreIntoStore(document, NOW);
    expect(await exportTables()).not.toEqual(before);
    await undoRestore(undo);
    expect(sorted(await exportTables())).toEqual(sorted(before));
  });

  it('leaves the mentorship of a mentee whom the file brings none', async () => {
    const before = (await exportTables()).mentorships;
    await restoreIntoStore(documentOf({ people: [{ id: 'nadia', name: 'Nadia Brandt', isMentee: true }] }), NOW);
    expect((await exportTables()).mentorships).toEqual(before);
  });

  it('keeps the key of this browser when the file has none', async () => {
    await changeSettings({ ownNames: ['Mara'] });
    const { answerKey } = await readSettings();
    await restoreTables({
      ...EMPTY_TABLES,
      settings: [settingsOf(undefined)],
    });
    expect((await readSettings()).answerKey).toBe(answerKey);
    expect(answerKey).not.toBe('');
  });

  it('writes nothing at all when one table fails', async () => {
    const before = await exportTables();
    const broken = { ...before, notes: [{ ...before.notes[0], id: undefined } as never], people: [] };
    await expect(restoreTables({ ...broken, people: [newPerson({ name: 'Imke Kok' }, NOW)] })).rejects.toThrow();
    expect(await exportTables()).toEqual(before);
  });
});

describe('leaving', () => {
  it('takes a person out with all about them, and brings them back', async () => {
    await restoreIntoStore(sampleBackup(NOW), NOW);
    const before = await exportTables();
    const about = await takeOutPerson('invented-nadia');
    const after = await exportTables();
    expect(after.people).toHaveLength(16);
    expect(after.notes.some((note) => note.menteeId === 'invented-nadia')).toBe(false);
    expect(after.introductions.some((row) => row.menteeId === 'invented-nadia')).toBe(false);
    expect(about.notes).toHaveLength(6);
    await restoreTables(about);
    expect(sorted(await exportTables())).toEqual(sorted(before));
  });

  it('removes exactly the invented people', async () => {
    const own = newPerson({ name: 'Imke Own', addresses: ['imke.own@example.com'], isMentee: true }, NOW);
    await savePerson(own, NOW);
    const before = await exportTables();
    await restoreIntoStore(sampleBackup(NOW), NOW);
    for (const id of SAMPLE_PERSON_IDS) await erasePerson(id);
    expect(sorted(await exportTables())).toEqual(sorted(before));
  });

  it('empties the store, and gives back what was in it', async () => {
    await restoreIntoStore(sampleBackup(NOW), NOW);
    const before = await replaceEverything(EMPTY_TABLES);
    expect(await exportTables()).toEqual(EMPTY_TABLES);
    await replaceEverything(before);
    expect((await exportTables()).people).toHaveLength(17);
  });
});

describe('the sample', () => {
  it('is taken without a mending, on any day', () => {
    for (const day of ['2026-02-28T12:00:00', '2026-03-29T01:30:00', '2026-12-31T23:59:00']) {
      const { tables } = sampleBackup(new Date(day));
      expect(parseBackup(JSON.stringify(documentOf(tables)))).toMatchObject({ status: 'parsed' });
    }
  });
});
