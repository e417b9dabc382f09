import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { newPerson, savePerson } from '../../lib/store/people';
import { peopleByName, peopleNamedIn } from '../../lib/store/people-by-name';
import { refreshSearch } from '../../lib/store/search';

const NOW = new Date('2026-03-05T12:00:00Z');

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
  for (const [name, role] of [
    ['Clara Ruiz', 'Head of procurement'],
    ['Clara Weiss', 'Editor'],
    ['Nadia Brandt', 'Account lead'],
    ['Bo Clarkson', 'Clarinet player'],
    ['李娜', 'Engineer'],
  ] as const)
    await savePerson(
      newPerson({ name, role, addresses: [`${role.slice(0, 4).trim().toLowerCase()}@example.com`] }, NOW),
      NOW,
    );
  await refreshSearch();
});

const named = async (typed: string, limit = 9): Promise<readonly string[]> =>
  (await peopleByName(typed, limit)).map(({ name }) => name);

describe('names while they are typed', () => {
  it('begin with what is typed, in any of their words, and never in a title', async () => {
    expect(await named('cla')).toEqual(['Clara Ruiz', 'Clara Weiss', 'Bo Clarkson']);
    expect(await named('bran')).toEqual(['Nadia Brandt']);
    expect(await named('clara w')).toEqual(['Clara Weiss']);
    expect(await named('procurement')).toEqual([]);
    expect(await named('李')).toEqual(['李娜']);
  });

  it('are no more than asked for, and none for nothing', async () => {
    expect(await named('clara', 1)).toEqual(['Clara Ruiz']);
    expect(await named('  ')).toEqual([]);
  });

  it('know who came after the index was made', async () => {
    await savePerson(newPerson({ name: 'Clarissa Adler' }, NOW), NOW);
    await refreshSearch();
    expect(await named('claris')).toEqual(['Clarissa Adler']);
  });
});

describe('names in a line', () => {
  it('are everybody who may be meant, by name or address', async () => {
    const found = (await peopleNamedIn('Nadia <> Clara about pricing')).map(({ name }) => name);
    expect(found.toSorted()).toEqual(['Clara Ruiz', 'Clara Weiss', 'Nadia Brandt']);
    expect((await peopleNamedIn('Nadia / edit@example.com')).map(({ name }) => name)).toContain('Clara Weiss');
  });

  it('end somewhere, however long the line', async () => {
    expect(await peopleNamedIn('word '.repeat(5_000))).toEqual([]);
  });
});
