import { lazy, Suspense, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { mergeTicks } from '../../lib/notes/merge-ticks';
import type { Note } from '../../lib/notes/note';
import { MARK_OF, sharedPart } from '../../lib/notes/privacy';
import { saveNote, type NoteDraft } from '../../lib/store/notes';
import { words } from '../../lib/words/words';
import { useDraft, type DraftStatus } from '../hooks/use-draft';
import parts from '../ui/parts.module.css';
import type { NoteField } from './note-field';
import { beginNote, filingOf, idOfNote, type NoteOf } from './note-of';
import styles from './notes.module.css';
import { continueListIn, plainNoteField } from './plain-note-field';
import { forgetPutBy, putBy } from './put-by';
import type { createRichNoteField, RichNoteField } from './rich-note-field';

/** Seldom needed, and it knows how mail drafts are written. */
const ShareNote = lazy(async () => ({ default: (await import('./ShareNote')).ShareNote }));

type CreateRich = typeof createRichNoteField;
let createRich: CreateRich | undefined;

/** The rich field comes after everything that is looked at first; from then on it is there at once. */
async function loadRich(): Promise<CreateRich> {
  createRich ??= (await import('./rich-note-field')).createRichNoteField;
  return createRich;
}

interface NoteEditorProps {
  /** The note as the store has it; undefined = none yet. */
  readonly found: Note | undefined;
  readonly noteOf: NoteOf;
  readonly on: string;
  readonly firstName: string;
  /** The mentee's addresses, the preferred one first: whom the shared part may be sent to. */
  readonly addresses: readonly string[];
  /** What the field is called. */
  readonly label?: string;
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

/** What a button of the foot types, at the beginning of a line of its own. */
interface Insert {
  readonly label: string;
  readonly lead: string;
}

let hasFocusedOnce = false;

/** The text of one note. It saves itself, and shows what another window changed as long as nothing here is unsaved. */
export function NoteEditor(props: NoteEditorProps) {
  const { found, noteOf, on, firstName, addresses, label = words.notes.notes, onStatus, isPrivateHidden } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mount = useRef<HTMLDivElement>(null);
  const field = useRef<NoteField>(undefined);
  const isPlainComposing = useRef(false);
  /** What the text on screen goes back to: the note, its revision, and the text of that revision. */
  const base = useRef({ id: found?.id ?? '', revision: found?.revision ?? 0, body: found?.body ?? '' });
  /** Ticks that were set elsewhere while an input method was at work here: from which text to which. */
  const missed = useRef<{ readonly from: string; readonly to: string }>(undefined);
  /** When the last save came to its end, on a clock that is never set back. */
  const savedAt = useRef(Number.NEGATIVE_INFINITY);
  /** The text before anything was typed here: undo reaches so far, whatever kind of field it was typed in. */
  const begunWith = useRef(found?.body ?? '');
  /** The id of a note of somebody unknown, asked for with its first key. */
  const begun = useRef<Promise<string>>(undefined);
  const begunId = useRef('');
  const [isRich, setRich] = useState(() => createRich !== undefined);
  const [hasOtherVersion, setOtherVersion] = useState(false);
  const [shared, setShared] = useState(() => sharedPart(found?.body ?? ''));

  const draftOf = (id: string, body: string): NoteDraft => ({
    id,
    ...filingOf(noteOf),
    on,
    body,
    base: base.current.revision,
    baseBody: base.current.body,
  });

  /** Writes ticks set elsewhere into the field, or remembers them until an input method has finished. */
  const takeTicks = (from: string, to: string): void => {
    const own = field.current;
    if (!own || from === to) return;
    if (own.isComposing()) missed.current = { from, to };
    else own.take(mergeTicks(from, to, own.text()) ?? own.text());
  };

  /** An older note is opened to be changed. */
  const isAskedFor = noteOf.kind === 'stored';

  const withMissed = (typed: string): string => {
    const late = missed.current;
    return late ? (mergeTicks(late.from, late.to, typed) ?? typed) : typed;
  };

  const begin = (): Promise<string> => {
    begun.current ??= beginNote(noteOf).then(
      (id) => (begunId.current = id),
      (error: unknown) => {
        begun.current = undefined;
        throw error;
      },
    );
    return begun.current;
  };

  const save = async (typed: string): Promise<void> => {
    if (base.current.revision === 0 && typed.trim() === '') return;
    const body = withMissed(typed);
    const id = base.current.id || (await begin());
    const saved = await saveNote(draftOf(id, body), new Date());
    base.current = { id, revision: saved.revision, body: saved.body };
    savedAt.current = performance.now();
    missed.current = undefined;
    forgetPutBy(id);
    if (saved.otherVersion !== undefined) setOtherVersion(true);
    takeTicks(typed, saved.body);
    setShared(sharedPart(saved.body));
  };
  const draft = useDraft({
    save,
    putBy: (text, onItsWay) => {
      const id = base.current.id || (noteOf.kind === 'unfiled' ? begunId.current : idOfNote(noteOf));
      if (id !== '' && (base.current.revision > 0 || text.trim() !== ''))
        putBy(draftOf(id, withMissed(text)), onItsWay);
    },
  });

  const { status, flush, isDirty } = draft;
  const changed = (text: string): void => {
    draft.changed(text);
    // Without it the text could not be put by when the panel is closed before the first save.
    if (noteOf.kind === 'unfiled' && base.current.id === '') begin().catch(() => undefined); // the save says so
  };

  useEffect(() => onStatus(STATUS[status]), [status, onStatus]);

  const wasChanged = useEffectEvent(() => {
    if (field.current) changed(field.current.text());
  });
  const wasLeft = useEffectEvent(() => void flush());

  useLayoutEffect(() => {
    let rich: RichNoteField | undefined;
    let isGone = false;
    if (area.current) field.current = plainNoteField(area.current, () => isPlainComposing.current);
    /** Puts the rich field where the plain one was, with its text, its caret and the focus. */
    const enrich = (create: CreateRich, isFirst: boolean): void => {
      const before = field.current;
      if (isGone || !mount.current) return;
      if (before?.isComposing() === true) {
        const later = (): void => void setTimeout(() => enrich(create, isFirst));
        area.current?.addEventListener('compositionend', later, { once: true });
        return;
      }
      const text = before?.text() ?? base.current.body;
      const [from, to] = before?.selection() ?? [text.length, text.length];
      const hasFocus = area.current !== null && document.activeElement === area.current;
      const labels = { label, placeholder: words.notes.placeholder(firstName) };
      rich = create(mount.current, begunWith.current, labels, {
        onChange: () => wasChanged(),
        onBlur: () => wasLeft(),
      });
      rich.retype(text);
      field.current = rich;
      if (!isFirst) flushSync(() => setRich(true));
      rich.select(from, to);
      if (hasFocus) rich.focus();
    };
    if (createRich) enrich(createRich, true);
    else {
      // Where it cannot be loaded the plain field stays: nothing is lost but the looks.
      loadRich().then(
        (create) => enrich(create, false),
        () => undefined,
      );
    }
    return () => {
      isGone = true;
      field.current = undefined;
      rich?.destroy();
    };
    // A field lives as long as its note is shown: texts come to it, it is never made anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    const take = (): void => {
      const own = field.current;
      if (!found || !own || isDirty() || own.isComposing()) return;
      const { id, revision, body } = base.current;
      if (found.id === id && found.revision === revision && found.body === body) return;
      base.current = { id: found.id, revision: found.revision, body: found.body };
      begunWith.current = found.body;
      own.take(found.body);
      setShared(sharedPart(found.body));
    };
    // Just after a save of our own what arrives may still be the text before it; an older text that stays is a restored one.
    const isOlder = found?.id === base.current.id && found.revision < base.current.revision;
    const wait = isOlder ? savedAt.current + OWN_ECHO - performance.now() : 0;
    if (wait <= 0) {
      take();
      return undefined;
    }
    const timer = setTimeout(take, wait);
    return () => clearTimeout(timer);
    // What came while a save was under way is looked at again when that has come to its end.
  }, [found, isDirty, status]);

  useEffect(() => {
    // The caret is ready when the panel opens; when it follows to another event it must not fall under typing hands.
    const own = field.current;
    if (own && (!hasFocusedOnce || isAskedFor)) {
      own.focus();
      own.select(own.text().length, own.text().length);
    }
    hasFocusedOnce = true;
  }, [isAskedFor]);

  const insert = (lead: string): void => {
    const own = field.current;
    if (!own) return;
    const [from] = own.selection();
    const before = own.text().slice(0, from);
    own.focus();
    own.type(`${before === '' || before.endsWith('\n') ? '' : '\n'}${lead}`);
    changed(own.text());
  };

  const inserts: readonly Insert[] = [
    { label: words.notes.insertMine, lead: '[] me: ' },
    ...(firstName === ''
      ? []
      : [{ label: words.notes.insertTheirs(firstName), lead: `[] ${firstName.toLowerCase()}: ` }]),
    { label: words.notes.insertConfidence, lead: `${MARK_OF['in-confidence']} ` },
    { label: words.notes.insertShareable, lead: `${MARK_OF.shareable} ` },
    { label: words.notes.insertEvidence, lead: `${MARK_OF.evidence} ` },
  ];
  return (
    <div className={styles.editor}>
      {!isRich && (
        <textarea
          ref={area}
          className={styles.text}
          aria-label={label}
          placeholder={words.notes.placeholder(firstName)}
          defaultValue={found?.body ?? ''}
          dir="auto"
          spellCheck
          data-private-text=""
          onChange={(event) => changed(event.currentTarget.value)}
          onBlur={() => void flush()}
          onCompositionStart={() => {
            isPlainComposing.current = true;
          }}
          onCompositionEnd={() => {
            isPlainComposing.current = false;
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') event.currentTarget.blur();
            else if (event.key === 'Enter' && !event.shiftKey && continueListIn(event.currentTarget)) {
              event.preventDefault();
              changed(event.currentTarget.value);
            }
          }}
        />
      )}
      <div ref={mount} className={styles.text} hidden={!isRich} />
      {isPrivateHidden && <p className={parts.small}>{words.notes.hidden}</p>}
      {status === 'failed' && (
        <p className={parts.notice} data-tone="late" role="alert">
          {words.notes.saveFailed}
          <button
            type="button"
            className={parts.button}
            onClick={() => void navigator.clipboard.writeText(field.current?.text() ?? '')}
          >
            {words.notes.copyNote}
          </button>
        </p>
      )}
      {hasOtherVersion && <p className={parts.notice}>{words.notes.otherVersion}</p>}
      {shared !== '' && (
        <Suspense>
          <div className={styles.inserts}>
            <ShareNote shared={shared} addresses={addresses} on={on} />
          </div>
        </Suspense>
      )}
      <div className={styles.inserts}>
        {inserts.map(({ label, lead }) => (
          <button key={lead} type="button" className={parts.word} onClick={() => insert(lead)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
