import { markedLines } from '../../lib/notes/privacy';
import type { Note } from '../../lib/notes/note';
import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import { PersonName } from './PersonName';
import styles from './person-page.module.css';
import { useNotesNaming } from './use-notes-naming';

/** Notes shown on somebody's page; all of them are in the panel. */
const MOST_NOTES = 4;
/** Lines in which somebody is named, at most. */
const MOST_NAMING = 8;

/** The latest notes about a mentee, by their first line. */
export function NotesAbout({ notes }: { readonly notes: readonly Note[] }) {
  const format = useFormat();
  const shown = notes.slice(0, MOST_NOTES);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map(({ id, on, body }) => {
          const first = markedLines(body).find(({ text, isMarkAlone }) => !isMarkAlone && text.trim() !== '');
          return (
            <li key={id}>
              <span className={parts.small} title={format.exactDay(on)}>
                {format.day(on)}
                {first?.privacy === 'in-confidence' && ` · ${people.inConfidence}`}
              </span>
              <p dir="auto" data-private-text="" className={styles.line}>
                {first?.text.trim()}
              </p>
            </li>
          );
        })}
      </ul>
      {notes.length > shown.length && <p className={parts.small}>{people.moreNotes(notes.length - shown.length)}</p>}
    </>
  );
}

interface NotesNamingProps {
  readonly person: Person;
  readonly onOpen: (personId: string) => void;
}

/** Lines of notes about others in which somebody is named; nothing where there are none. */
export function NotesNaming({ person, onOpen }: NotesNamingProps) {
  const format = useFormat();
  const lines = useNotesNaming(person);
  if (!lines || lines.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{people.notesNaming}</h4>
      <ul className={styles.rows}>
        {lines.slice(0, MOST_NAMING).map(({ noteId, on, line, privacy, about }) => (
          <li key={noteId}>
            <span className={parts.small} title={format.exactDay(on)}>
              {format.day(on)}
              {about && ' · '}
            </span>
            {about && <PersonName person={about} onOpen={onOpen} />}
            {privacy === 'in-confidence' && <span className={parts.small}> · {people.inConfidence}</span>}
            <p dir="auto" data-private-text="" className={styles.line}>
              {line}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
