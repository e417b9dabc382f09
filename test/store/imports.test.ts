import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readImportFile } from '../../lib/people/imports/import-file';
import type { ImportedPerson } from '../../lib/people/imports/imported-person';
import { createMatcher } from '../../lib/people/imports/match-people';
import { peopleInTable } from '../../lib/people/imports/people-in-table';
import { database } from '../../lib/store/database';
import { undoImport, writeImport, type ImportPlan } from '../../lib/store/imports';
import { newIntroduction, saveIntroduction } from '../../lib/store/introductions';
import { newPerson, peopleOfSameName, savePerson } from '../../lib/store/people';
import { watchNetwork } from '../../lib/store/watch-network';

const NOW = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T13:00:00Z');

function imported(name: string, rest: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    line: 2,
    name,
    addresses: [],
    role: '',
    organisation: '',
    team: '',
    place: '',
    languages: [],
    skills: [],
    howMet: '',
    remember: '',
    lastContact: '',
    ...rest,
  };
}

function plan(rest: Partial<ImportPlan>): ImportPlan {
  return { add: [], complete: [], meetings: [], ...rest };
}

const write = (of: ImportPlan, signal = new AbortController().signal) => writeImport(of, NOW, signal, () => undefined);

describe('an import', () => {
  beforeEach(async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await savePerson(
      newPerson({ id: 'jane', name: 'Jane Roe', addresses: ['jane@example.com'], role: 'Buyer' }, NOW),
      NOW,
    );
  });

  it('adds, completes without overwriting, and can be undone', async () => {
    const before = await database.people.get('jane');
    const done = await write(
      plan({
        add: [imported('Bob Poe', { addresses: ['bob@example.com'] })],
        complete: [
          {
            personId: 'jane',
            with: imported('J. Roe', { addresses: ['roe@example.org'], role: 'CEO', organisation: 'Northwind' }),
          },
        ],
      }),
    );
    expect(await database.people.get('jane')).toMatchObject({
      name: 'Jane Roe',
      role: 'Buyer',
      organisation: 'Northwind',
      addresses: ['jane@example.com', 'roe@example.org'],
    });
    expect(await database.people.where('addresses').equals('bob@example.com').count()).toBe(1);

    expect(await undoImport(done)).toEqual({ kept: 0 });
    expect(await database.people.toArray()).toEqual([before]);
  });

  it('leaves alone, when undone, what was edited since', async () => {
    const done = await write(plan({ add: [imported('Bob Poe'), imported('Ann Poe')] }));
    const [bob] = await database.people.bulkGet([...done.added]);
    if (!bob) throw new Error('nobody was added');
    await savePerson({ ...bob, role: 'Baker' }, LATER);
    expect(await undoImport(done)).toEqual({ kept: 1 });
    expect((await database.people.toArray()).map(({ name }) => name).sort()).toEqual(['Bob Poe', 'Jane Roe']);
  });

  it('writes nothing at all when it is cancelled on the way', async () => {
    const cancel = new AbortController();
    const add = Array.from({ length: 3_700 }, (_, at) => imported(`Person ${String(at)}`));
    const seen: number[] = [];
    const run = writeImport(plan({ add }), NOW, cancel.signal, (written) => {
      seen.push(written);
      if (written >= 2_000) cancel.abort();
    });
    await expect(run).rejects.toThrow();
    expect(seen).toEqual([1_000, 2_000]);
    expect(await database.people.count()).toBe(1);
  });

  it('records past meetings once, and not those a calendar page has shown', async () => {
    const meeting = {
      menteeId: 'jane',
      event: 'abc_20260301T090000Z',
      series: 'abc',
      title: '1:1',
      startsAt: '2026-03-01T09:00:00.000Z',
      endsAt: '2026-03-01T09:30:00.000Z',
    };
    const done = await write(plan({ meetings: [meeting, meeting, { ...meeting, event: 'other' }] }));
    expect(done.meetings).toHaveLength(1);
    expect((await write(plan({ meetings: [meeting] }))).meetings).toEqual([]);
    await undoImport(done);
    expect(await database.meetings.count()).toBe(0);
  });
});

describe('an import of many', () => {
  const many = Array.from({ length: 2_500 }, (_, at) =>
    imported(`Person Number${String(at)}`, {
      line: at + 2,
      addresses: at % 3 === 0 ? [`p${String(at)}@example.com`] : [],
    }),
  );

  beforeEach(async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });

  it('is found by every key afterwards', async () => {
    const done = await write(plan({ add: many }));
    expect(await database.people.count()).toBe(many.length);
    expect(done.added.toSorted()).toEqual(done.added);
    expect(await database.people.where('addresses').equals('p1500@example.com').count()).toBe(1);
    expect((await peopleOfSameName('Number2499, Person')).map(({ name }) => name)).toEqual(['Person Number2499']);
  });

  it('leaves, when undone, whoever is needed by now, and nobody else', async () => {
    const done = await write(plan({ add: many }));
    const [first = '', second = ''] = done.added;
    const last = done.added.at(-1) ?? '';
    await saveIntroduction(newIntroduction('jane', second, 'hiring', NOW), NOW);
    const met = await database.people.get(last);
    if (!met) throw new Error('nobody was added');
    await savePerson({ ...met, isMentee: true }, LATER);
    expect(await undoImport(done)).toEqual({ kept: 2 });
    expect((await database.people.toArray()).map(({ id }) => id)).toEqual([second, last]);
    expect(first).not.toBe(second);
  });

  it('is undone whole', async () => {
    const done = await write(plan({ add: many }));
    expect(await undoImport(done)).toEqual({ kept: 0 });
    expect(await database.people.count()).toBe(0);
  });

  it('completes many at once, and puts all of them back', async () => {
    await write(plan({ add: many }));
    const before = await database.people.toArray();
    const complete = before.map(({ id, name }) => ({ personId: id, with: imported(name, { role: 'Buyer' }) }));
    const done = await writeImport(plan({ complete }), LATER, new AbortController().signal, () => undefined);
    expect(done.changed).toHaveLength(many.length);
    expect((await database.people.toArray()).every(({ role }) => role === 'Buyer')).toBe(true);
    expect(await undoImport(done)).toEqual({ kept: 0 });
    expect(await database.people.toArray()).toEqual(before);
  });

  it('takes one person out of the file twice, and puts back the first state', async () => {
    await savePerson(newPerson({ id: 'jane', name: 'Jane Roe', addresses: ['jane@example.com'] }, NOW), NOW);
    const before = await database.people.get('jane');
    const complete = Array.from({ length: 1_200 }, (_, at) => ({
      personId: 'jane',
      with: imported('Jane', { addresses: [`j${String(at)}@example.com`] }),
    }));
    const done = await write(plan({ complete }));
    expect((await database.people.get('jane'))?.addresses).toHaveLength(1_201);
    await undoImport(done);
    expect(await database.people.get('jane')).toEqual(before);
  });

  it('tells whoever watches the network, once it is there and once it is gone', async () => {
    const seen: number[] = [];
    const until = (count: number) => vi.waitFor(() => expect(seen.at(-1)).toBe(count), { timeout: 20_000 });
    const end = watchNetwork((people) => seen.push(people.length));
    try {
      await until(0);
      const done = await write(plan({ add: many }));
      await until(many.length);
      await savePerson(newPerson({ id: 'a', name: 'Somebody Else' }, NOW), NOW);
      await until(many.length + 1);
      await undoImport(done);
      await until(1);
      await database.people.delete('a');
      await until(0);
    } finally {
      end();
    }
  });
});

describe('what was brought in, written out and brought in again', () => {
  it('doubles nobody', async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const first = [
      imported('José "Pepe" Ruiz', {
        organisation: 'Northwind, Inc.',
        addresses: ['jose@example.com', 'pepe@example.org'],
      }),
      imported('山田 太郎', { line: 3, addresses: ['taro@example.com'], role: '部長; 営業' }),
      imported('Åsa Öberg', { line: 4, organisation: 'Contoso', remember: 'two\nlines' }),
      imported('=cmd|calc', { line: 5, addresses: ['formula@example.com'] }),
    ];
    await write(plan({ add: first }));
    const stored = await database.people.toArray();
    const rows = stored.map(({ name, addresses, role, organisation, remember }) =>
      [name, addresses.join('; '), role, organisation, remember].map(cell).join(','),
    );
    const text = ['Name,E-mail,Job title,Company,Notes', ...rows].join('\r\n');
    const read = readImportFile(new TextEncoder().encode(text), NOW);
    if (typeof read === 'string' || read.kind !== 'table') throw new Error('no table');
    const { people, problems } = peopleInTable(read.table, read.roles, read.source);
    expect(problems).toEqual([]);
    expect(people.map(({ line: _, ...rest }) => rest)).toEqual(
      stored.map(({ name }) => {
        const { line: _, ...rest } = first.find((each) => each.name === name) ?? imported('');
        return rest;
      }),
    );
    const match = createMatcher(stored);
    const matches = people.map((person) => match(person));
    expect(matches.map(({ kind }) => kind).toSorted()).toEqual(['known', 'known', 'known', 'maybe']);
    const complete = matches.flatMap((found, at) => {
      const person = people[at];
      return 'personId' in found && person ? [{ personId: found.personId, with: person }] : [];
    });
    expect((await write(plan({ complete }))).changed).toEqual([]);
    expect(await database.people.toArray()).toEqual(stored);
  });
});

describe('people of a file among those there are', () => {
  const match = () =>
    createMatcher([
      { id: 'jane', name: 'Jane Roe', otherNames: [], addresses: ['jane@example.com'], organisation: 'Northwind' },
      { id: 'bob', name: 'Bob Poe', otherNames: [], addresses: [], organisation: '' },
    ]);

  it.each([
    ['the address decides, whatever the name', imported('J. R.', { addresses: ['jane@example.com'] }), 'known'],
    ['same name, same organisation', imported('Roe, Jane', { organisation: 'northwind' }), 'maybe'],
    ['same name, other organisation', imported('Jane Roe', { organisation: 'Contoso' }), 'new'],
    ['same name, nothing that tells them apart', imported('Bob Poe', { addresses: ['bob@example.com'] }), 'maybe'],
    ['same name, two addresses', imported('Jane Roe', { addresses: ['roe@example.org'] }), 'new'],
    ['somebody else', imported('Ann Lee'), 'new'],
  ])('%s', (_, person, kind) => expect(match()(person).kind).toBe(kind));

  it('finds who is in the file twice', () => {
    const matched = match();
    const kinds = [
      imported('Ann Lee', { line: 2, addresses: ['ann@example.com'], organisation: 'Contoso' }),
      imported('A. Lee', { line: 3, addresses: ['ann@example.com'] }),
      imported('Lee, Ann', { line: 4, organisation: 'Contoso' }),
      imported('Ann Lee', { line: 5 }),
    ].map((person) => matched(person));
    expect(kinds).toEqual([
      { kind: 'new' },
      { kind: 'repeated', line: 2 },
      { kind: 'repeated', line: 2 },
      { kind: 'new' },
    ]);
  });
});
