import { fold } from '../people/fold';
import { isNamedLike } from '../people/is-named-like';
import { nameKeysOf } from '../people/name';
import type { Person } from '../people/person';
import { database } from './database';
import { peopleWithAddress } from './people';
import { search } from './search';

/** Looked at in the index of names: more than are shown, for some are left out again. */
const MOST_LOOKED_AT = 30;
/** Longer lines name nobody that a shorter one would not. */
const MOST_WORDS = 16;
/** Words of a name that are looked for together. */
const LONGEST_NAME = 3;

/**
 * People whose names have the words typed so far, those first whose name begins with them, without reading the whole
 * network: from the index of names, and from that of the search, which knows every word of a name.
 */
export async function peopleByName(typed: string, limit: number): Promise<readonly Person[]> {
  const [key = ''] = nameKeysOf(typed);
  if (key === '') return [];
  const [byKey, found] = await Promise.all([
    database.people.where('nameKeys').startsWith(key).limit(MOST_LOOKED_AT).toArray(),
    // Where the search cannot be read, the index of names still finds somebody.
    search(typed).catch(() => []),
  ]);
  const people = new Map<string, Person>(byKey.map((person) => [person.id, person]));
  for (const { kind, person } of found) if (kind === 'person' && person) people.set(person.id, person);
  return [...people.values()]
    .filter((person) => isNamedLike(person, typed))
    .sort(
      (one, other) =>
        Number(beginsLike(other, typed)) - Number(beginsLike(one, typed)) ||
        one.name.length - other.name.length ||
        one.name.localeCompare(other.name),
    )
    .slice(0, limit);
}

function beginsLike({ name }: Person, typed: string): boolean {
  return fold(name).startsWith(fold(typed));
}

/** Everybody whom a line may name by a part of their name, their whole name, or an address; who is meant is not said. */
export async function peopleNamedIn(line: string): Promise<readonly Person[]> {
  const words = line
    .split(/[\s:;,/<>→↔]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const runs = words.flatMap((_, from) =>
    Array.from({ length: LONGEST_NAME }, (__, more) => words.slice(from, from + more + 1).join(' ')),
  );
  const found = await Promise.all([
    peopleWithAddress(
      words.filter((word) => word.includes('@')),
      '',
    ),
    ...[...new Set(runs)].map((run) => peopleByName(run, MOST_LOOKED_AT)),
  ]);
  return [...new Map(found.flat().map((person) => [person.id, person])).values()];
}
