import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Note } from '../../lib/notes/note';
import { MARK_OF } from '../../lib/notes/privacy';
import { saveNote } from '../../lib/store/notes';
import { words } from '../../lib/words/words';
import { useDraft, type DraftStatus } from '../hooks/use-draft';
import parts from '../ui/parts.module.css';
import { noteBegun, type NoteOf } from './note-of';
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

let hasFocusedOnce = false;

/** The text of one note. It saves itself, and shows what another window changed as long as nothing here is unsaved. */
export function NoteEditor({ found, noteOf, on, firstName, onStatus, isPrivateHidden }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [noteId] = useState(() => found?.id ?? crypto.randomUUID());
  const revision = useRef(found?.revision ?? 0);
  const [hasOtherVersion, setOtherVersion] = useState(false);

  const save = async (body: string): Promise<void> => {
    if (revision.current === 0 && body.trim() === '') return;
    const isNew = revision.current === 0;
    const filing = {
      menteeId: noteOf.kind === 'unfiled' ? '' : noteOf.menteeId,
      meetingId: noteOf.kind === 'meeting' ? noteOf.meetingId : '',
    };
    // Known to the session before it is on the disk, so that an answer given at this moment finds it.
    if (isNew) await noteBegun(noteOf, noteId);
    const saved = await saveNote({ id: noteId, ...filing, on, body, base: revision.current }, new Date());
    revision.current = saved.revision;
    if (saved.otherVersion !== undefined) setOtherVersion(true);
  };
  const { status, changed, flush, isDirty } = useDraft(save);

  useEffect(() => onStatus(STATUS[status]), [status, onStatus]);

  useEffect(() => {
    const text = field.current;
    if (!found || !text || found.id !== noteId || found.revision <= revision.current || isDirty()) return;
    revision.current = found.revision;
    if (text.value === found.body) return;
    const { selectionStart, selectionEnd } = text;
    text.value = found.body;
    if (document.activeElement === text) text.setSelectionRange(selectionStart, selectionEnd);
  }, [found, noteId, isDirty]);

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

/** Goes on with a list on Enter, or ends it on an empty item; true when it did. */
function continueList(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const text = event.currentTarget;
  if (
    event.key !== 'Enter' ||
    event.shiftKey ||
    event.nativeEvent.isComposing ||
    text.selectionStart !== text.selectionEnd
  )
    return false;
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
