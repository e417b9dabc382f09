import { useState, type SubmitEvent } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { bringBack, EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { keepEsco, readEsco, removeEsco } from '../../lib/store/esco';
import { backup } from '../../lib/words/backup';
import { skills } from '../../lib/words/skills';
import { TextField } from '../people/Field';
import { textOf } from '../people/person-form';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import styles from './options.module.css';

/** Erases everything once the mentor has typed that they mean it. */
export function EraseEverything() {
  const [error, setError] = useState<string | undefined>();
  const [did, setDid] = useState<Undoable | undefined>();
  const erase = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    if (textOf(new FormData(form), 'word').toLowerCase() !== backup.eraseWord) {
      setError(backup.eraseWrongWord(backup.eraseWord));
      return;
    }
    const esco = await readEsco();
    const before = await replaceEverything(EMPTY_TABLES);
    await removeEsco();
    void announcePeopleChanged();
    form.reset();
    setError(undefined);
    const undo = async (): Promise<void> => {
      await bringBack(before);
      if (esco) await keepEsco(esco, new Date());
      void announcePeopleChanged();
    };
    setDid({ say: backup.erased, undo });
  };
  return (
    <details className={styles.erase}>
      <summary>{backup.erase}</summary>
      <form className={styles.form} noValidate onSubmit={(event) => void erase(event)}>
        <p>
          {backup.eraseHint} {skills.erasedToo}
        </p>
        <TextField name="word" label={backup.eraseConfirm(backup.eraseWord)} value="" error={error} />
        <div>
          <button type="submit" className={`${parts.button} ${parts.danger}`}>
            {backup.eraseNow}
          </button>
        </div>
        <UndoLine did={did} />
      </form>
    </details>
  );
}
