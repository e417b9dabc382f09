import { useEffect, useRef } from 'react';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';
import styles from './Panel.module.css';

interface KeyListProps {
  /** Keys with what they do. */
  readonly keys: readonly (readonly [key: string, what: string])[];
  readonly onClose: () => void;
}

/** The list of a page's keys, as a dialog. */
export function KeyList({ keys, onClose }: KeyListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.keys} aria-label={words.panel.shortcuts} onClose={onClose}>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className={parts.button} onClick={() => dialog.current?.close()}>
        {words.everyPage.close}
      </button>
    </dialog>
  );
}
