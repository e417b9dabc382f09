import { useState } from 'react';
import { everyPage } from '../../lib/words/every-page';
import { people } from '../../lib/words/people';
import parts from '../ui/parts.module.css';
import styles from './people.module.css';

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly say: string;
  readonly undo?: () => Promise<void>;
}

/** Says what was just done, with the way back. */
export function UndoLine({ did }: { readonly did: Undoable | undefined }) {
  const [undone, setUndone] = useState<Undoable | undefined>();
  const { undo } = did ?? {};
  const isUndone = did !== undefined && undone === did;
  const takeBack = async (): Promise<void> => {
    await undo?.();
    setUndone(did);
  };
  return (
    <p className={styles.did} role="status">
      {did && <span>{isUndone ? people.undone : did.say}</span>}
      {undo && !isUndone && (
        <button type="button" className={parts.word} data-first onClick={() => void takeBack()}>
          {everyPage.undo}
        </button>
      )}
    </p>
  );
}
