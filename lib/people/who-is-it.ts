import { normaliseAddress, withoutTag } from './address';
import { nameKeysOf } from './name';

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
}

/** Arranges people once, for many look-ups. */
export function indexPeople<P extends Recognisable>(people: Iterable<P>): PeopleIndex<P> {
  const byAddress = new Map<string, P[]>();
  const byMailbox = new Map<string, P[]>();
  const byName = new Map<string, P[]>();
  for (const person of people) {
    for (const written of person.addresses) {
      const address = normaliseAddress(written);
      if (address === '') continue;
      file(byAddress, address, person);
      file(byMailbox, withoutTag(address), person);
    }
    for (const name of [person.name, ...(person.otherNames ?? [])]) {
      for (const key of nameKeysOf(name)) file(byName, key, person);
    }
  }
  return { byAddress, byMailbox, byName };
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
    const tagged = decide(index.byMailbox.get(withoutTag(address)), 'by-plus-tag', 'address');
    if (tagged !== undefined) return tagged;
  }
  const named = new Set(nameKeysOf(shown.name).flatMap((key) => index.byName.get(key) ?? []));
  return decide([...named], address === '' ? 'by-name' : 'same-name-other-address', 'name') ?? { how: 'nobody' };
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
