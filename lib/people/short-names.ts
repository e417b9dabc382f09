import { fold } from './fold';
import { displayName, firstName } from './name';
import type { Person } from './person';

type Named = Pick<Person, 'id' | 'name' | 'organisation' | 'role' | 'place' | 'addresses'>;

/** What tells two people of one name apart, the most telling first. */
const TELLING: readonly ((person: Named) => string)[] = [
  ({ organisation }) => organisation,
  ({ role }) => role,
  ({ place }) => place,
  ({ addresses }) => addresses[0] ?? '',
];

/**
 * What people are called where they stand side by side, by id: the first name; where two share it the full name; where
 * they share that, too, what tells them apart goes with it ("Clara Ruiz, Northwind").
 */
export function shortNames(people: Iterable<Named>): ReadonlyMap<string, string> {
  const all = [...new Map([...people].map((person) => [person.id, person])).values()];
  const byFirst = grouped(all, ({ name }) => firstName(name));
  const byName = grouped(all, ({ name }) => displayName(name));
  return new Map(
    all.map((person): readonly [string, string] => {
      const first = firstName(person.name);
      if (byFirst.get(fold(first))?.length === 1) return [person.id, first];
      const full = displayName(person.name);
      const namesakes = byName.get(fold(full)) ?? [];
      return [person.id, namesakes.length > 1 ? toldApart(full, person, namesakes) : full];
    }),
  );
}

function toldApart(full: string, person: Named, namesakes: readonly Named[]): string {
  for (const tell of TELLING) {
    const word = tell(person).trim();
    const isShared = namesakes.some((other) => other.id !== person.id && fold(tell(other)) === fold(word));
    if (word !== '' && !isShared) return `${full}, ${word}`;
  }
  return full;
}

function grouped(people: readonly Named[], nameOf: (person: Named) => string): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const person of people) {
    const key = fold(nameOf(person));
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}
