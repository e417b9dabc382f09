import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Note } from '../../lib/notes/note';
import { mergeTicks } from '../../lib/notes/merge-ticks';
import { MARK_OF } from '../../lib/notes/privacy';
import { saveNote } from '../../lib/store/notes';
import { words } from '../../lib/words/words';
import { useDraft, type DraftStatus } from '../hooks/use-draft';
import parts from '../ui/parts.module.css';
import { beginNote, type NoteOf } from './note-of';
import styles from './notes.module.css';

interface NoteEditorProps {
  /** The note as the store has it; undefined = none yet. */
  readonly found: Note | undefined;
  readonly noteOf: NoteOf;
  readonly on: string;
  readonly firstName: string;
  readonly onStatus: (status: string) => void;
  readonly isPrivateHidden: boolean;
}

const STATUS: Record<DraftStatus, string> = {
  clean: '',
  waiting: words.notes.saving,
  saved: words.notes.saved,
  failed: '',
};

/** For so long after a save the store may still tell the text before it, in ms. */
const OWN_ECHO = 1_000;

let hasFocusedOnce = false;

/** The text of one note. It saves itself, and shows what another window changed as long as nothing here is unsaved. */
export function NoteEditor({ found, noteOf, on, firstName, onStatus, isPrivateHidden }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** What the text on screen goes back to: the note, its revision, and the text of that revision. */
  const base = useRef({ id: found?.id ?? '', revision: found?.revision ?? 0, body: found?.body ?? '' });
  const savedAt = useRef(0);
  const [hasOtherVersion, setOtherVersion] = useState(false);

  /** Puts a text into the field without moving the caret further than it must. */
  const write = (body: string): void => {
    const text = field.current;
    if (!text || text.value === body) return;
    const { selectionStart, selectionEnd } = text;
    text.value = body;
    if (document.activeElement === text) text.setSelectionRange(selectionStart, selectionEnd);
  };

  const save = async (body: string): Promise<void> => {
    const from = base.current;
    if (from.revision === 0 && body.trim() === '') return;
    const id = from.id || (await beginNote(noteOf));
    const filing = {
      menteeId: noteOf.kind === 'unfiled' ? '' : noteOf.menteeId,
      meetingId: noteOf.kind === 'meeting' ? noteOf.meetingId : '',
    };
    const draft = { id, ...filing, on, body, base: from.revision, baseBody: from.body };
    const saved = await saveNote(draft, new Date());
    base.current = { id, revision: saved.revision, body: saved.body };
    savedAt.current = Date.now();
    if (saved.otherVersion !== undefined) setOtherVersion(true);
    // A promise was ticked elsewhere while this was typed: the tick comes in, what was typed since stays.
    const now = field.current?.value ?? saved.body;
    if (saved.body !== body) write(mergeTicks(body, saved.body, now) ?? now);
  };
  const { status, changed, flush, isDirty } = useDraft(save);

  useEffect(() => onStatus(STATUS[status]), [status, onStatus]);

  useEffect(() => {
    const take = (): void => {
      if (!found || isDirty()) return;
      const { id, revision, body } = base.current;
      if (found.id === id && found.revision === revision && found.body === body) return;
      base.current = { id: found.id, revision: found.revision, body: found.body };
      write(found.body);
    };
    // Just after a save of our own what arrives may still be the text before it; an older text that stays is a restored one.
    const isOlder = found?.id === base.current.id && found.revision < base.current.revision;
    const wait = isOlder ? savedAt.current + OWN_ECHO - Date.now() : 0;
    if (wait <= 0) {
      take();
      return undefined;
    }
    const timer = setTimeout(take, wait);
    return () => clearTimeout(timer);
  }, [found, isDirty]);

  useEffect(() => {
    // The caret is ready when the panel opens; when it follows to another event it must not fall under typing hands.
    const text = field.current;
    if (text && !hasFocusedOnce) {
      text.focus({ preventScroll: true });
      text.setSelectionRange(text.value.length, text.value.length);
    }
    hasFocusedOnce = true;
  }, []);

  const insert = useCallback(
    (lead: string): void => {
      const text = field.current;
      if (!text) return;
      text.focus();
      const before = text.value.slice(0, text.selectionStart);
      const startsLine = before === '' || before.endsWith('\n');
      insertText(text, `${startsLine ? '' : '\n'}${lead}`);
      changed(text.value);
    },
    [changed],
  );

  const name = firstName.toLowerCase();
  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={words.notes.notes}
        placeholder={words.notes.placeholder(firstName)}
        defaultValue={found?.body ?? ''}
        dir="auto"
        spellCheck
        data-private-text=""
        onChange={(event) => changed(event.currentTarget.value)}
        onBlur={() => void flush()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') event.currentTarget.blur();
          else if (continueList(event)) changed(event.currentTarget.value);
        }}
      />
      {isPrivateHidden && <p className={parts.small}>{words.notes.hidden}</p>}
      {status === 'failed' && (
        <p className={parts.notice} data-tone="late" role="alert">
          {words.notes.saveFailed}
          <button
            type="button"
            className={parts.button}
            onClick={() => void navigator.clipboard.writeText(field.current?.value ?? '')}
          >
            {words.notes.copyNote}
          </button>
        </p>
      )}
      {hasOtherVersion && <p className={parts.notice}>{words.notes.otherVersion}</p>}
      <div className={styles.inserts}>
        <button type="button" className={parts.word} onClick={() => insert('[] me: ')}>
          {words.notes.insertMine}
        </button>
        {name !== '' && (
          <button type="button" className={parts.word} onClick={() => insert(`[] ${name}: `)}>
            {words.notes.insertTheirs(firstName)}
          </button>
        )}
        <button type="button" className={parts.word} onClick={() => insert(`${MARK_OF['in-confidence']} `)}>
          {words.notes.insertConfidence}
        </button>
        <button type="button" className={parts.word} onClick={() => insert(`${MARK_OF.shareable} `)}>
          {words.notes.insertShareable}
        </button>
      </div>
    </div>
  );
}

/** Bullet, number, check box or promise at the start of a line. */
const LIST_LEAD = /^(\s*)(?:([-*+])|(\d{1,9})([.)]))?(\s*)(\[[ xX]?\]\s+)?/;

/** Goes on with a list on Enter outside a composition, or ends it on an empty item; true when it did. */
function continueList(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const text = event.currentTarget;
  if (event.key !== 'Enter' || event.shiftKey || text.selectionStart !== text.selectionEnd) return false;
  const lineStart = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
  const line = text.value.slice(lineStart, text.selectionStart);
  const [lead = '', indent = '', bullet, number, dot = '', space = '', box] = LIST_LEAD.exec(line) ?? [];
  if (bullet === undefined && number === undefined && box === undefined) return false;
  event.preventDefault();
  if (line.length === lead.length) {
    text.setSelectionRange(lineStart, text.selectionStart);
    insertText(text, '');
    return true;
  }
  const mark = number === undefined ? (bullet ?? '') : `${Number(number) + 1}${dot}`;
  insertText(text, `\n${indent}${mark}${space}${box === undefined ? '' : '[] '}`);
  return true;
}

/** Types text at the caret so that the browser's own undo knows of it. */
function insertText(field: HTMLTextAreaElement, text: string): void {
  // There is no other way to write into a field that keeps the undo history, and every browser still has it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isTyped = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isTyped) field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
}
