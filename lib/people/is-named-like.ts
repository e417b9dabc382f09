import { wordsOf } from './fold';
import type { Person } from './person';

/** Whether every word typed so far begins a word of one of somebody's names; never for nothing typed. */
export function isNamedLike({ name, otherNames }: Pick<Person, 'name' | 'otherNames'>, typed: string): boolean {
  const words = wordsOf(typed);
  return (
    words.length > 0 &&
    [name, ...otherNames].some((each) => {
      const own = wordsOf(each);
      return words.every((word) => own.some((known) => known.startsWith(word)));
    })
  );
}
