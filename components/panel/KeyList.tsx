import { useEffect, useRef } from 'react';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';
import styles from './Panel.module.css';

/** The list of keys, as a dialog. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.keys} aria-label={words.panel.shortcuts} onClose={onClose}>
      <dl>
        {words.panel.shortcutList.map(([key, what]) => (
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
