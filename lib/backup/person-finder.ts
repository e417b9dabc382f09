import { isAddress, normaliseAddress } from '../people/address';
import type { Person } from '../people/person';
import { indexPeople, whoIsIt, type PeopleIndex } from '../people/who-is-it';

/** Whom a reference means, and by what it was found. */
export interface FoundPerson {
  readonly person: Person;
  readonly by: 'id' | 'address' | 'name';
}

/**
 * Finds people by what a file calls them: an id of the file, an id of the store, an address, or a name that is nobody
 * else's.
 */
export class PersonFinder {
  readonly #byId: ReadonlyMap<string, Person>;
  readonly #people: readonly Person[];
  #index: PeopleIndex<Person> | undefined;

  /** @param aliases ids of the file whose row went to a person of another id. */
  constructor(people: readonly Person[], aliases: ReadonlyMap<string, string>) {
    const byId = new Map(people.map((person) => [person.id, person]));
    for (const [alias, id] of aliases) {
      const person = byId.get(id);
      if (person) byId.set(alias, person);
    }
    this.#byId = byId;
    this.#people = people;
  }

  find(given: string): FoundPerson | undefined {
    const text = given.trim();
    if (text === '') return undefined;
    const byId = this.#byId.get(text);
    if (byId) return { person: byId, by: 'id' };
    // Tens of thousands of names are folded only when a file needs it.
    this.#index ??= indexPeople(this.#people);
    const address = normaliseAddress(text);
    const found = whoIsIt(isAddress(address) ? { address, name: '' } : { address: '', name: text }, this.#index);
    switch (found.how) {
      case 'by-address':
      case 'by-plus-tag':
        return { person: found.person, by: 'address' };
      case 'by-name':
        return { person: found.person, by: 'name' };
      case 'same-name-other-address':
      case 'ambiguous':
      case 'nobody':
        return undefined;
    }
  }
}
