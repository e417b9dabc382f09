import { fold } from '../people/fold';
import type { Person } from '../people/person';

/** Where somebody works. */
export type Workplace = Pick<Person, 'organisation' | 'team'>;

/**
 * How far a contact stands from a mentee's own circle: another organisation, another team of the same one, the same team; undefined
 * where that is not known.
 */
export function standsOutside(contact: Workplace, mentee: Workplace): 'organisation' | 'team' | 'same' | undefined {
  const isSame = (one: string, other: string): boolean | undefined =>
    one === '' || other === '' ? undefined : one === other || bareName(one) === bareName(other);
  if (isSame(contact.organisation, mentee.organisation) === false) return 'organisation';
  const isSameTeam = isSame(contact.team, mentee.team);
  if (isSameTeam === false) return 'team';
  // Two companies may both have a team of one name.
  return isSameTeam && isSame(contact.organisation, mentee.organisation) ? 'same' : undefined;
}

/** Legal forms at the end of a name: "Kestrel Foods GmbH" is Kestrel Foods. */
const LEGAL_FORM =
  / (?:gmbh|ag|se|kg|ohg|ug|ev|e v|gmbh co kg|inc|llc|llp|ltd|limited|plc|corp|corporation|co|company|sa|sas|sarl|srl|spa|s a|s l|sl|bv|b v|nv|n v|ab|as|a s|oy|aps|ltda|lda|pty|pty ltd|kk|k k)$/;

const bare = new Map<string, string>();

/** An organisation's name for comparing: folded, without its legal form. */
function bareName(name: string): string {
  let known = bare.get(name);
  if (known === undefined) {
    known = fold(name.slice(0, 200)).replace(LEGAL_FORM, '');
    if (bare.size > NAMES_KEPT) bare.clear();
    bare.set(name, known);
  }
  return known;
}

const NAMES_KEPT = 5000;
