import { createPortal } from 'react-dom';
import styles from './agenda.module.css';

/** The shared part of the agenda on a page of its own, seen by the printer alone; the panel itself is not printed. */
export function PrintedAgenda({ text }: { readonly text: string }) {
  const [heading = '', ...lines] = text.split('\n');
  return createPortal(
    <article className={styles.printed} data-print="">
      <h1 dir="auto">{heading}</h1>
      <ol>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line} dir="auto">
              {line.replace(/^\d+\. /, '')}
            </li>
          ))}
      </ol>
    </article>,
    document.body,
  );
}
