import { mailboxOf, normaliseAddress, type DomainAliases } from './address';
import { compareNames, nameKeysOf, type Likeness } from './name';

/** What is needed of a stored person to recognise them. */
export interface Recognisable {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly addresses: readonly string[];
}

/** What a page shows of somebody; either may be empty. */
export interface Shown {
  readonly address: string;
  readonly name: string;
}

/** Which stored person somebody on a page is, and how that is known. Only the first two are sure. */
export type WhoIsIt<P extends Recognisable> =
  | { readonly how: 'by-address'; readonly person: P }
  /** Another address of the same mailbox: a plus-tag, or a domain the user called equal. */
  | { readonly how: 'by-plus-tag'; readonly person: P }
  /** The page gives no address, and one person has this name. */
  | { readonly how: 'by-name'; readonly person: P }
  /** One person has this name, but the address is new: somebody else until the mentor says otherwise. */
  | { readonly how: 'same-name-other-address'; readonly person: P }
  | { readonly how: 'ambiguous'; readonly by: 'address' | 'name'; readonly people: readonly P[] }
  | { readonly how: 'nobody' };

/** People arranged for recognising them by address and by name. */
export interface PeopleIndex<P extends Recognisable> {
  readonly byAddress: ReadonlyMap<string, readonly P[]>;
  readonly byMailbox: ReadonlyMap<string, readonly P[]>;
  readonly byName: ReadonlyMap<string, readonly P[]>;
  readonly domainAliases: DomainAliases;
}

/** Arranges people once, for many look-ups. */
export function indexPeople<P extends Recognisable>(
  people: Iterable<P>,
  domainAliases: DomainAliases = [],
): PeopleIndex<P> {
  const byAddress = new Map<string, P[]>();
  const byMailbox = new Map<string, P[]>();
  const byName = new Map<string, P[]>();
  for (const person of people) {
    for (const written of person.addresses) {
      const address = normaliseAddress(written);
      if (address === '') continue;
      file(byAddress, address, person);
      file(byMailbox, mailboxOf(address, domainAliases), person);
    }
    for (const name of namesOf(person)) {
      for (const key of nameKeysOf(name)) file(byName, key, person);
    }
  }
  return { byAddress, byMailbox, byName, domainAliases };
}

function namesOf(person: Recognisable): readonly string[] {
  return [person.name, ...(person.otherNames ?? [])];
}

/** How much a name is like the most like of a person's names. */
export function likenessOf(name: string, person: Recognisable): Likeness {
  const found = namesOf(person).map((known) => compareNames(name, known));
  return found.includes('same') ? 'same' : found.includes('maybe') ? 'maybe' : 'different';
}

function file<P>(shelf: Map<string, P[]>, key: string, person: P): void {
  const filed = shelf.get(key);
  if (filed === undefined) shelf.set(key, [person]);
  else if (!filed.includes(person)) filed.push(person);
}

/** Recognises somebody shown on a page among the stored people. */
export function whoIsIt<P extends Recognisable>(shown: Shown, index: PeopleIndex<P>): WhoIsIt<P> {
  // Some pages put the address where the name belongs.
  const address = normaliseAddress(shown.address) || normaliseAddress(shown.name);
  if (address !== '') {
    const exact = decide(index.byAddress.get(address), 'by-address', 'address');
    if (exact !== undefined) return exact;
    const tagged = decide(index.byMailbox.get(mailboxOf(address, index.domainAliases)), 'by-plus-tag', 'address');
    if (tagged !== undefined) return tagged;
  }
  const nearby = new Set(nameKeysOf(shown.name).flatMap((key) => index.byName.get(key) ?? []));
  const named = [...nearby].filter((person) => likenessOf(shown.name, person) === 'same');
  return decide(named, address === '' ? 'by-name' : 'same-name-other-address', 'name') ?? { how: 'nobody' };
}

function decide<P extends Recognisable>(
  people: readonly P[] | undefined,
  how: 'by-address' | 'by-plus-tag' | 'by-name' | 'same-name-other-address',
  by: 'address' | 'name',
): WhoIsIt<P> | undefined {
  const [person, ...others] = people ?? [];
  if (person === undefined) return undefined;
  return others.length > 0 ? { how: 'ambiguous', by, people: people ?? [] } : { how, person };
}
