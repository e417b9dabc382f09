import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import styles from './person-page.module.css';

interface PersonNameProps {
  /** Undefined for somebody who is not kept any more. */
  readonly person: Person | undefined;
  readonly onOpen: ((personId: string) => void) | undefined;
}

/** Somebody's name, and the way to their page where there is one. */
export function PersonName({ person, onOpen }: PersonNameProps) {
  if (!person) return <span>{people.somebody}</span>;
  if (!onOpen) return <b dir="auto">{person.name}</b>;
  return (
    <button
      type="button"
      className={styles.name}
      dir="auto"
      aria-label={people.open(person.name)}
      onClick={() => onOpen(person.id)}
    >
      {person.name}
    </button>
  );
}
