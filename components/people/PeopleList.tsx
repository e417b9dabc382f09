import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import { Field } from './Field';
import { SHOWN } from './list-order';
import styles from './people.module.css';
import { useWanted } from './use-listed';

/** Rows shown at first and with every "show more": tens of thousands would freeze the page. */
const PAGE = 50;

const SHOWN_WORDS = { all: people.showAll, mentees: people.showMentees, contacts: people.showContacts } as const;

interface PeopleListProps {
  /** Everybody in the order of the list. */
  readonly listed: readonly Person[];
  /** Id of the person whose row gets the focus back. */
  readonly focusOn: string;
  readonly onAdd: () => void;
  readonly onOpen: (id: string) => void;
}

/** Everybody by name, mentees first, narrowed down as one types. */
export function PeopleList({ listed, focusOn, onAdd, onOpen }: PeopleListProps) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const [pages, setPages] = useState(1);
  const found = useWanted(listed, { query, shown });
  const visible = found.slice(0, pages * PAGE);
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusOn === '') return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    // Somebody who was erased has no row: the way on is to find somebody else.
    (rows.find((row) => row.dataset.id === focusOn) ?? search.current)?.focus();
  }, [focusOn]);

  return (
    <>
      <div className={styles.bar}>
        <Field label={people.filter}>
          {(control) => (
            <input
              {...control}
              ref={search}
              type="search"
              placeholder={people.filterHint}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setPages(1);
              }}
            />
          )}
        </Field>
        <Field label={people.show}>
          {(control) => (
            <select
              {...control}
              value={shown}
              onChange={(event) => {
                setShown(SHOWN.find((each) => each === event.target.value) ?? 'all');
                setPages(1);
              }}
            >
              {SHOWN.map((each) => (
                <option key={each} value={each}>
                  {SHOWN_WORDS[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={onAdd}>
          {people.add}
        </button>
      </div>
      <p className={parts.small} role="status">
        {listed.length > 0 && people.count(found.length, listed.length)}
      </p>
      {visible.length === 0 ? (
        <p className={parts.empty}>{listed.length === 0 ? people.nobody : people.noMatch}</p>
      ) : (
        <ul className={styles.list} ref={list}>
          {visible.map((person) => (
            <li key={person.id}>
              <PersonRow person={person} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {visible.length < found.length && (
        <div>
          <button type="button" className={parts.button} onClick={() => setPages(pages + 2)}>
            {people.showMore(Math.min(2 * PAGE, found.length - visible.length))}
          </button>
        </div>
      )}
    </>
  );
}

function PersonRow({ person, onOpen }: { readonly person: Person; readonly onOpen: (id: string) => void }) {
  const about = [person.role, person.organisation].filter((part) => part !== '').join(', ');
  return (
    <button type="button" className={styles.person} data-id={person.id} onClick={() => onOpen(person.id)}>
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
