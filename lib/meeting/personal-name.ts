import { normaliseAddress } from '../people/address';
import { partsOf } from '../people/name';
import type { Attendee } from './meeting';

/** A word as names are made of: a capital letter or a letter without case first, then letters alone. */
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u;

/** Small words between: "de la Cruz", "van der Berg". */
const SMALL_WORD =
  /^(?:d[aeiou]s?|de[lnr]?|l[aeo]s?|v[ao]n|zu[mr]?|te[nr]?|bin|binti?|ibn|al|el|ben|af|av|y|e|[dlo]['’]?)$/u;

const MOST_WORDS = 6;

/**
 * Whether a display name is shaped like a person's: two words or more, each as names are written, no number. It tells
 * nothing of what the words mean: "Sala Grande" is shaped like that.
 */
export function hasPersonalName({ name }: Pick<Attendee, 'name'>): boolean {
  if (normaliseAddress(name) !== '') return false;
  const { words } = partsOf(name);
  const full = words.filter((word) => !SMALL_WORD.test(word));
  return full.length > 1 && words.length <= MOST_WORDS && full.every((word) => NAME_WORD.test(word));
}
