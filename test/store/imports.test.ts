import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportedPerson } from '../../lib/people/imports/imported-person';
import { createMatcher } from '../../lib/people/imports/match-people';
import { database } from '../../lib/store/database';
import { undoImport, writeImport, type ImportPlan } from '../../lib/store/imports';
import { newPerson, savePerson } from '../../lib/store/people';

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
    const add = Array.from({ length: 1_700 }, (_, at) => imported(`Person ${String(at)}`));
    const seen: number[] = [];
    const run = writeImport(plan({ add }), NOW, cancel.signal, (written) => {
      seen.push(written);
      if (written >= 1_000) cancel.abort();
    });
    await expect(run).rejects.toThrow();
    expect(seen).toEqual([500, 1_000]);
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
