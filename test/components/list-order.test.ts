import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBreath, NoLongerWanted } from '../../components/hooks/create-breath';
import { inListOrder, whoIsWanted } from '../../components/people/list-order';
import type { Person } from '../../lib/people/person';
import { newPerson } from '../../lib/store/people';

const NOW = new Date('2026-11-21T12:00:00Z');
const AT_ONCE = (): undefined => undefined;

function somebody(name: string, rest: Partial<Person> = {}): Person {
  return newPerson({ name, ...rest }, NOW);
}

const namesOf = (people: readonly Person[]): readonly string[] => people.map(({ name }) => name);

describe('the list of people', () => {
  it('has mentees first and all by name, however many there are', async () => {
    const crowd = fc.array(
      fc.tuple(fc.constantFrom('Ana', 'Åsa', 'bo', 'Çelik', 'Émile', 'Zoë', '山田'), fc.boolean()),
      {
        maxLength: 2_500,
        size: 'max',
      },
    );
    await fc.assert(
      fc.asyncProperty(crowd, async (people) => {
        const all = people.map(([name, isMentee]) => somebody(name, { isMentee }));
        const { compare } = new Intl.Collator(navigator.language);
        const inOneGo = all.toSorted(
          (one, other) => Number(other.isMentee) - Number(one.isMentee) || compare(one.name, other.name),
        );
        expect(await inListOrder(all, AT_ONCE)).toEqual(inOneGo);
      }),
      { numRuns: 20 },
    );
  });

  it('finds by every word, in any field, accents or not', async () => {
    const people = [
      somebody('Åsa Öberg', { organisation: 'Northwind', skills: ['negotiation'] }),
      somebody('Bo Li', { addresses: ['bo.li+x@example.com'], isMentee: true }),
    ];
    const find = async (query: string, shown: 'all' | 'mentees' | 'contacts' = 'all'): Promise<readonly string[]> =>
      namesOf(await whoIsWanted(people, { query, shown }, AT_ONCE));
    expect(await find('')).toEqual(['Åsa Öberg', 'Bo Li']);
    expect(await find('oberg north')).toEqual(['Åsa Öberg']);
    expect(await find('negot')).toEqual(['Åsa Öberg']);
    expect(await find('bo.li')).toEqual(['Bo Li']);
    expect(await find('oberg li')).toEqual([]);
    expect(await find('', 'mentees')).toEqual(['Bo Li']);
    expect(await find('li', 'contacts')).toEqual([]);
  });

  it('stops sorting when nobody waits for it any longer', async () => {
    const people = Array.from({ length: 2_000 }, (_, at) => somebody(`Person ${String(at % 700)}`));
    const ending = new AbortController();
    const breath = createBreath(ending.signal);
    ending.abort();
    const sorting = inListOrder(people, async () => {
      // Longer than a stretch of work, so that the next breath is a real one.
      for (const from = performance.now(); performance.now() - from < 10;);
      await breath();
    });
    await expect(sorting).rejects.toBeInstanceOf(NoLongerWanted);
  });
});
