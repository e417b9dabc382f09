import { useState, type KeyboardEvent } from 'react';
import type { PromptAction } from '../../lib/agenda/prompt-use';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';
import styles from './agenda.module.css';
import type { ShownItem } from './use-agenda';

/** What the mentor does with a card. */
export type PromptDeed =
  | { readonly do: 'use'; readonly action: PromptAction }
  | { readonly do: 'edit'; readonly say: string }
  | { readonly do: 'move'; readonly by: -1 | 1 }
  | { readonly do: 'remove' };

interface PromptCardProps {
  readonly shown: ShownItem;
  /** The reason, in words. */
  readonly why: string;
  /** The practice or frame behind it, and its source. */
  readonly from: string;
  readonly fromHint: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onDeed: (deed: PromptDeed) => void;
}

/** One thing to say or ask, with its reason and what can be done with it. */
export function PromptCard({ shown, why, from, fromHint, isFirst, isLast, onDeed }: PromptCardProps) {
  const { item, say, action } = shown;
  const [isEditing, setEditing] = useState(false);
  const isClosing = item.kind === 'closing';
  const settle = (next: PromptAction): void => onDeed({ do: 'use', action: next });
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onDeed({ do: 'move', by: event.key === 'ArrowUp' ? -1 : 1 });
    } else if (event.key === 'Enter') settle('used');
    else if (event.key === 'l' && !event.altKey) settle('later');
  };
  return (
    // The card itself takes the focus for the keys j, k, Enter and l; everything on it is a button as well.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <li
      className={styles.prompt}
      data-kind={item.kind}
      data-raised={item.raisedBy}
      data-action={action}
      data-item=""
      tabIndex={-1}
      onKeyDown={press}
    >
      {isEditing ? (
        <EditSay
          say={say}
          onDone={(next) => {
            setEditing(false);
            if (next !== undefined && next !== say) onDeed({ do: 'edit', say: next });
          }}
        />
      ) : (
        <p className={styles.say} dir="auto">
          {say}
        </p>
      )}
      {item.followUp !== undefined && action === undefined && (
        <details className={styles.follow}>
          <summary className={parts.small}>{words.agenda.followUp}</summary>
          <p>{item.followUp}</p>
          {item.example !== undefined && <p className={parts.small}>{item.example}</p>}
        </details>
      )}
      <p className={`${parts.small} ${styles.why}`}>
        <span>{why}</span>
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={parts.word}
          data-first=""
          aria-pressed={action === 'used'}
          onClick={() => settle('used')}
        >
          {words.agenda.used}
        </button>
        {!isClosing && (
          <>
            <button type="button" className={parts.word} onClick={() => settle('later')}>
              {words.agenda.later}
            </button>
            <button type="button" className={parts.word} onClick={() => settle('skip')}>
              {words.agenda.skip}
            </button>
            {item.kind === 'may' && (
              <button type="button" className={parts.word} onClick={() => settle('never')}>
                {words.agenda.never}
              </button>
            )}
            <details className={styles.more}>
              <summary className={parts.word}>{words.agenda.more}</summary>
              <div className={styles.menu}>
                <button type="button" className={parts.word} onClick={() => setEditing(true)}>
                  {words.agenda.edit}
                </button>
                <button
                  type="button"
                  className={parts.word}
                  disabled={isFirst}
                  onClick={() => onDeed({ do: 'move', by: -1 })}
                >
                  {words.agenda.earlier}
                </button>
                <button
                  type="button"
                  className={parts.word}
                  disabled={isLast}
                  onClick={() => onDeed({ do: 'move', by: 1 })}
                >
                  {words.agenda.afterwards}
                </button>
                {item.kind === 'topic' && (
                  <button type="button" className={parts.word} onClick={() => onDeed({ do: 'remove' })}>
                    {words.agenda.removeTopic}
                  </button>
                )}
              </div>
            </details>
          </>
        )}
        <span className={`${parts.small} ${parts.faint} ${styles.from}`} title={`${from}: ${fromHint}`}>
          {from} · {words.agenda.minutes(item.minutes)}
        </span>
      </div>
    </li>
  );
}

function EditSay({ say, onDone }: { readonly say: string; readonly onDone: (say: string | undefined) => void }) {
  return (
    <textarea
      className={`${parts.input} ${styles.edit}`}
      aria-label={words.agenda.editLabel}
      defaultValue={say}
      rows={3}
      dir="auto"
      // The mentor just asked to edit this very text.
      // eslint-disable-next-line jsx-a11y-x/no-autofocus
      autoFocus
      onBlur={(event) => onDone(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(undefined);
        if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault();
          onDone(event.currentTarget.value.trim());
        }
      }}
    />
  );
}
