import { useState, type ReactNode } from 'react';
import { popup } from '../../lib/words/popup';
import parts from '../ui/parts.module.css';
import styles from './introduction-item.module.css';

/** Shown before more are asked for. */
const STEP = 20;

interface FoldedProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly show: (item: Item) => ReactNode;
  /** Told when it is opened. */
  readonly onShow?: () => void;
}

/** A part of a list that is folded away with its number; what is in it is made only when it is opened. */
export function Folded<Item>({ title, items, show, onShow }: FoldedProps<Item>) {
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(STEP);
  if (items.length === 0) return null;
  return (
    <details
      className={styles.folded}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) onShow?.();
      }}
    >
      <summary>
        <span className={parts.grow}>{title}</span>
        <span className={parts.count}>{items.length}</span>
      </summary>
      {isOpen && items.slice(0, most).map(show)}
      {isOpen && items.length > most && (
        <button type="button" className={parts.button} onClick={() => setMost(most + STEP)}>
          {popup.showMore(Math.min(STEP, items.length - most))}
        </button>
      )}
    </details>
  );
}
