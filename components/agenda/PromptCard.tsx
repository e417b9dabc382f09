import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { subjectsOf, type AgendaItem } from '../../lib/agenda/agenda';
import type { PromptAction } from '../../lib/agenda/prompt-use';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import type { Relationship } from '../../lib/store/relationship';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';
import styles from './agenda.module.css';
import type { ShownItem } from './use-agenda';

/** A place for what came of an item is looked at after it was used: it comes then. */
const KeepAnswer = lazy(async () => ({ default: (await import('../mentorship/KeepAnswer')).KeepAnswer }));
const IntroductionAnswers = lazy(async () => ({
  default: (await import('../introductions/IntroductionAnswers')).IntroductionAnswers,
}));

/** Reasons with which an item may be about introductions. */
const ABOUT_INTRODUCTIONS: readonly AgendaItem['why']['code'][] = [
  'introductions-with-me',
  'introductions-unheard',
  'still-open',
  'nobody-outside',
];

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
  readonly relationship: Relationship;
  readonly meeting: MeetingRecord | undefined;
}

/** One thing to say or ask, with its reason and what can be done with it. */
export function PromptCard({ shown, why, from, fromHint, isFirst, isLast, onDeed, ...about }: PromptCardProps) {
  const { item, say, action } = shown;
  const [isEditing, setEditing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const isClosing = item.kind === 'closing';
  // What the mentee may not have, or has in other words, is hidden with everything private; so is every reason.
  const privacy = item.shareable && item.sharedSay === '' ? {} : { 'data-private-text': '' };
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
      ref={card}
      className={styles.prompt}
      data-kind={item.kind}
      data-raised={item.raisedBy}
      data-action={action}
      data-item={item.id}
      tabIndex={-1}
      onKeyDown={press}
    >
      {isEditing ? (
        <EditSay
          say={say}
          onDone={(next) => {
            setEditing(false);
            card.current?.focus();
            if (next !== undefined && next !== say) onDeed({ do: 'edit', say: next });
          }}
        />
      ) : (
        <p className={styles.say} dir="auto" {...privacy}>
          {say}
        </p>
      )}
      {item.followUp !== undefined && action === undefined && (
        <details className={styles.follow}>
          <summary className={parts.small}>{words.agenda.followUp}</summary>
          <p dir="auto" {...privacy}>
            {item.followUp}
          </p>
          {item.example !== undefined && <p className={parts.small}>{item.example}</p>}
        </details>
      )}
      <p className={`${parts.small} ${styles.why}`}>
        <span dir="auto" data-private-text="">
          {why}
        </span>{' '}
        <span className={parts.faint} title={fromHint}>
          {from}
        </span>{' '}
        <span className={parts.faint}>{words.agenda.minutes(item.minutes)}</span>
      </p>
      {item.keeps !== undefined && action === 'used' && (
        <Suspense>
          <KeepAnswer item={item} {...about} />
        </Suspense>
      )}
      {ABOUT_INTRODUCTIONS.includes(item.why.code) && (
        <Suspense>
          <IntroductionAnswers item={item} relationship={about.relationship} />
        </Suspense>
      )}
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
                {item.kind === 'topic' && subjectsOf(item).length === 1 && (
                  <button type="button" className={parts.word} onClick={() => onDeed({ do: 'remove' })}>
                    {words.agenda.removeTopic}
                  </button>
                )}
              </div>
            </details>
          </>
        )}
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
