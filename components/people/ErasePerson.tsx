import { useEffect, useRef } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import type { Person } from '../../lib/people/person';
import { readRowsAbout, restoreTables, TABLE_NAMES, takeOutPerson } from '../../lib/store/backup';
import { backup } from '../../lib/words/backup';
import { everyPage } from '../../lib/words/every-page';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import styles from './people.module.css';
import type { Undoable } from './UndoLine';

interface ErasePersonProps {
  readonly person: Person;
  readonly onErased: (did: Undoable) => void;
  readonly onCancel: () => void;
}

/** Asks before a person is erased: what goes along, and whether to make a backup first. */
export function ErasePerson({ person, onErased, onCancel }: ErasePersonProps) {
  const format = useFormat();
  const about = useLive(() => readRowsAbout(person.id), [person.id]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  });
  if (about.status !== 'some') return null;
  const alongside = TABLE_NAMES.filter((table) => table !== 'people' && about.value[table].length > 0).map((table) =>
    backup.count(table, about.value[table].length),
  );
  const erase = async (): Promise<void> => {
    const rows = await takeOutPerson(person.id);
    void announcePeopleChanged();
    const undo = async (): Promise<void> => {
      await restoreTables(rows);
      void announcePeopleChanged();
    };
    onErased({ say: people.erased(person.name), undo });
  };
  return (
    <div ref={box} className={styles.ask} role="alert">
      <p>{people.eraseAsk(person.name, format.list(alongside))}</p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={`${parts.button} ${parts.danger}`} onClick={() => void erase()}>
          {people.eraseNow}
        </button>
        <a className={parts.button} href="#backup">
          {people.exportFirst}
        </a>
        <button type="button" className={parts.button} onClick={onCancel}>
          {everyPage.cancel}
        </button>
      </div>
    </div>
  );
}
