import { fold } from '../fold';
import { nameKeysOfAll } from '../name';
import type { Person } from '../person';
import type { ImportedPerson } from './imported-person';

/** Whether somebody in a file is known already. */
export type Match =
  | { readonly kind: 'new' }
  /** A stored person has one of the addresses. */
  | { readonly kind: 'known'; readonly personId: string }
  /** A stored person has the same name at the same organisation, or one of the two has no organisation and no address. */
  | { readonly kind: 'maybe'; readonly personId: string }
  /** An earlier entry of the file has the same address, or the same name at the same organisation. */
  | { readonly kind: 'repeated'; readonly line: number };

/** What is needed of a stored person. */
export type Matchable = Pick<Person, 'id' | 'name' | 'otherNames' | 'addresses' | 'organisation'>;

/** Finds people of a file among the stored ones and among each other; made once, asked in the order of the file. */
export function createMatcher(stored: Iterable<Matchable>): (person: ImportedPerson) => Match {
  const byAddress = new Map<string, string>();
  const byName = new Map<string, Matchable[]>();
  for (const person of stored) {
    for (const address of person.addresses) byAddress.set(address, person.id);
    for (const key of nameKeysOfAll([person.name, ...person.otherNames])) {
      const known = byName.get(key);
      if (known) known.push(person);
      else byName.set(key, [person]);
    }
  }
  const lineByAddress = new Map<string, number>();
  const lineByName = new Map<string, number>();

  return (person) => {
    const names = nameKeysOfAll([person.name]);
    const at = fold(person.organisation);
    // Without an organisation a name in the file says too little.
    const namesAt = at === '' ? [] : names.map((key) => `${key}|${at}`);
    const match = find(person, names, namesAt);
    for (const address of person.addresses) if (!lineByAddress.has(address)) lineByAddress.set(address, person.line);
    for (const key of namesAt) if (!lineByName.has(key)) lineByName.set(key, person.line);
    return match;
  };

  function find(person: ImportedPerson, names: readonly string[], namesAt: readonly string[]): Match {
    const personId = person.addresses.map((address) => byAddress.get(address)).find((id) => id !== undefined);
    if (personId !== undefined) return { kind: 'known', personId };
    const line =
      person.addresses.map((address) => lineByAddress.get(address)).find((at) => at !== undefined) ??
      namesAt.map((key) => lineByName.get(key)).find((at) => at !== undefined);
    if (line !== undefined) return { kind: 'repeated', line };
    const namesakes = names.flatMap((key) => byName.get(key) ?? []);
    const namesake = namesakes.find((each) => mayBeOne(each, person));
    return namesake ? { kind: 'maybe', personId: namesake.id } : { kind: 'new' };
  }
}

function mayBeOne(stored: Matchable, person: ImportedPerson): boolean {
  const [there, here] = [fold(stored.organisation), fold(person.organisation)];
  if (there !== '' && here !== '') return there === here;
  // Two different addresses are two people until the mentor says otherwise; without one there is nothing to tell them apart.
  return stored.addresses.length === 0 || person.addresses.length === 0;
}
