import { useEffect } from 'react';
import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import { useSearch, warmSearch } from '../search/use-search';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './people.module.css';

/** So long after it is shown the search gets ready by itself, in ms. */
const WARM_AFTER = 700;

interface ContactSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (person: Person) => void;
}

/** Finds anybody of the network by name, organisation or skill, without reading the whole of it. */
export function ContactSearch({ query, onQuery, onChoose }: ContactSearchProps) {
  useEffect(() => {
    const timer = setTimeout(warmSearch, WARM_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const { hits, isAnswered, hasFailed } = useSearch(query, {});
  const found = hits.flatMap(({ kind, person }) => (kind === 'person' && person ? [person] : []));
  const isSearching = query.trim() !== '';
  return (
    <Section title={people.contacts}>
      <div className={parts.stack}>
        <input
          type="search"
          className={parts.input}
          aria-label={people.contactsFind}
          placeholder={people.contactsHint}
          dir="auto"
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
        {isSearching && isAnswered && (
          <>
            <p className={parts.small} role="status">
              {hasFailed
                ? people.contactsFailed
                : found.length === 0
                  ? people.contactsNone
                  : people.found(found.length)}
            </p>
            {found.length > 0 && (
              <ul className={styles.list}>
                {found.map((person) => (
                  <li key={person.id}>
                    <FoundPerson person={person} onChoose={onChoose} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

interface FoundPersonProps {
  readonly person: Person;
  readonly onChoose: (person: Person) => void;
}

function FoundPerson({ person, onChoose }: FoundPersonProps) {
  const about = [person.role, person.organisation].filter((part) => part !== '').join(', ');
  return (
    <button type="button" className={styles.person} onClick={() => onChoose(person)}>
      <Avatar name={person.name} size="small" />
      <span className={parts.grow}>
        <b>
          <bdi>{person.name}</bdi>
        </b>
        <span className={`${parts.small} ${styles.under}`}>
          <bdi>{about || person.addresses[0]}</bdi>
        </span>
      </span>
      {person.isMentee && <span className={parts.chip}>{people.mentee}</span>}
      {person.willingness === 'do-not-ask' && (
        <span className={parts.chip} data-tone="due">
          {people.doNotAsk}
        </span>
      )}
    </button>
  );
}
