import type { Person } from '../person';
import type { ImportedPerson } from './imported-person';

/** The fields of a person that a file can fill. */
type Filled = Pick<
  Person,
  | 'addresses'
  | 'role'
  | 'organisation'
  | 'team'
  | 'place'
  | 'languages'
  | 'skills'
  | 'howMet'
  | 'remember'
  | 'lastContact'
>;

/** What a file tells of somebody new. */
export function fieldsOf(imported: ImportedPerson): Filled & Pick<Person, 'name'> {
  const { line: _, ...fields } = imported;
  return fields;
}

/**
 * A stored person with what a file adds: new addresses behind the old ones, text where there was none, the later contact.
 * Nothing that stands is overwritten. The same object where the file adds nothing.
 */
export function completePerson<P extends Person>(person: P, imported: ImportedPerson): P {
  const addresses = [...new Set([...person.addresses, ...imported.addresses])];
  const added: Partial<Filled> = {
    ...(addresses.length > person.addresses.length && { addresses }),
    ...textWhereNone(person, imported),
    ...(person.languages.length === 0 && imported.languages.length > 0 && { languages: imported.languages }),
    ...(person.skills.length === 0 && imported.skills.length > 0 && { skills: imported.skills }),
    ...(imported.lastContact > person.lastContact && { lastContact: imported.lastContact }),
  };
  return Object.keys(added).length === 0 ? person : { ...person, ...added };
}

const TEXTS = ['role', 'organisation', 'team', 'place', 'howMet', 'remember'] as const;

function textWhereNone(person: Person, imported: ImportedPerson): Partial<Filled> {
  return Object.fromEntries(
    TEXTS.filter((field) => person[field] === '' && imported[field] !== '').map((field) => [field, imported[field]]),
  );
}
