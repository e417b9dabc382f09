import { Maximize2, Minimize2 } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { Note } from '../../lib/notes/note';
import { fileNote } from '../../lib/store/notes';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { useKeys } from '../hooks/use-keys';
import { useLive } from '../hooks/use-live';
import { useToday } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { SectionBoundary } from '../ui/SectionBoundary';
import { findNote, keyOf, type NoteOf } from './note-of';
import { NoteEditor } from './NoteEditor';
import styles from './notes.module.css';
import { bringHome } from './put-by';

interface NotesDockProps {
  readonly noteOf: NoteOf;
  /** The mentee's first name; empty while nobody is known. */
  readonly firstName: string;
  /** The mentee's addresses, the preferred one first. */
  readonly addresses?: readonly string[];
  readonly isPrivateHidden: boolean;
}

const NOBODY: readonly string[] = [];
const NOT_FILED = { menteeId: '', meetingId: '' };
const LEAST_HEIGHT = 96;
const USUAL_HEIGHT = 200;
const STEP = 24;
/** What they take of the panel unless asked for more. */
const USUAL_SHARE = 0.36;
const HEIGHT_KEY = 'trellis-notes-height';

/** Where to write: docked at the foot of the panel, always in sight. */
export function NotesDock({ noteOf, firstName, addresses = NOBODY, isPrivateHidden }: NotesDockProps) {
  const heading = useId();
  const format = useFormat();
  const today = useToday();
  const key = keyOf(noteOf);
  const isHome = useBroughtHome();
  const live = useLive(() => findOrFail(noteOf), [key]);
  const found = live.status === 'some' && live.value !== FAILED ? live.value : undefined;
  const draftId = noteOf.kind === 'meeting' && found?.menteeId === '' ? found.id : undefined;
  const { menteeId, meetingId } = noteOf.kind === 'meeting' ? noteOf : NOT_FILED;
  useEffect(() => {
    // Begun before the person was known; now they are, by an answer, by the settings, or by a restored backup.
    if (draftId !== undefined) void fileNote(draftId, menteeId, meetingId, new Date());
  }, [draftId, menteeId, meetingId]);
  const [status, setStatus] = useState('');
  const [height, setHeight] = useState(rememberedHeight);
  const [isFull, setFull] = useState(false);
  const dock = useRef<HTMLElement>(null);
  useKeys({
    n: () => dock.current?.querySelector<HTMLElement>('textarea, [role="textbox"]')?.focus(),
    N: () => setFull((isNow) => !isNow),
  });

  const on = noteOf.kind === 'unfiled' ? today : noteOf.kind === 'stored' ? noteOf.note.on : noteOf.on;
  const grow = (to: number): void => {
    const most = Math.max(LEAST_HEIGHT, window.innerHeight - 180);
    const next = Math.round(Math.min(most, Math.max(LEAST_HEIGHT, to)));
    setHeight(next);
    localStorage.setItem(HEIGHT_KEY, String(next));
  };
  const size = isFull ? 'calc(100dvh - 96px)' : `min(${height}px, 100dvh - 160px)`;
  return (
    <section className={styles.dock} aria-labelledby={heading} ref={dock} style={{ blockSize: size }}>
      <Grip height={height} onHeight={grow} dock={dock} />
      <div className={parts.sectionHead}>
        <h2 id={heading}>{words.notes.notes}</h2>
        <span className={`${parts.small} ${parts.faint}`}>
          {noteOf.kind === 'unfiled' ? words.notes.unfiled : on === today ? words.notes.today : format.day(on)}
        </span>
        <div className={parts.tools}>
          <span className={`${parts.small} ${parts.faint} ${styles.status}`} role="status">
            {status}
          </span>
          <button
            type="button"
            className={parts.quiet}
            aria-pressed={isFull}
            aria-label={isFull ? words.notes.smaller : words.notes.full}
            title={isFull ? words.notes.smaller : words.notes.full}
            onClick={() => setFull(!isFull)}
          >
            {isFull ? <Minimize2 size={14} aria-hidden="true" /> : <Maximize2 size={14} aria-hidden="true" />}
          </button>
        </div>
      </div>
      <SectionBoundary title={words.notes.notes}>
        {live.status === 'some' && live.value === FAILED && (
          <p className={parts.notice} data-tone="late" role="alert">
            {words.notes.readFailed}
          </p>
        )}
        {isHome && live.status !== 'loading' && (
          <NoteEditor
            key={key}
            found={found}
            noteOf={noteOf}
            on={on}
            firstName={firstName}
            addresses={addresses}
            onStatus={setStatus}
            isPrivateHidden={isPrivateHidden}
          />
        )}
      </SectionBoundary>
    </section>
  );
}

const FAILED = 'failed';

/** The note, or that the store cannot be read: one can write all the same, and nothing stored is overwritten. */
async function findOrFail(noteOf: NoteOf): Promise<Note | typeof FAILED | undefined> {
  return findNote(noteOf).catch(() => FAILED);
}

let broughtHome: Promise<void> | undefined;

/** True once the texts that an earlier page had to put by are in the store. */
function useBroughtHome(): boolean {
  const [isHome, setHome] = useState(false);
  useEffect(() => {
    // What cannot be saved now stays put by, and is tried again with the next page.
    broughtHome ??= bringHome(new Date()).catch(() => undefined);
    void broughtHome.then(() => setHome(true));
  }, []);
  return isHome;
}

interface GripProps {
  readonly height: number;
  readonly onHeight: (height: number) => void;
  readonly dock: RefObject<HTMLElement | null>;
}

/** The bar one drags, or moves with the arrow keys, to make the notes taller. */
function Grip({ height, onHeight, dock }: GripProps) {
  const drag = useRef<{ readonly y: number; readonly height: number }>(undefined);
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, height: dock.current?.offsetHeight ?? height };
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (drag.current) onHeight(drag.current.height + drag.current.y - event.clientY);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onHeight(height + (event.key === 'ArrowUp' ? STEP : -STEP));
  };
  return (
    // A separator that can be moved is a control: it takes the focus, the pointer and the arrow keys.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div
      className={styles.grip}
      role="separator"
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words.notes.grow}
      aria-valuenow={height}
      aria-valuemin={LEAST_HEIGHT}
      aria-valuemax={1000}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = undefined;
      }}
      onKeyDown={press}
    />
  );
}

function rememberedHeight(): number {
  const height = Number(localStorage.getItem(HEIGHT_KEY));
  return height >= LEAST_HEIGHT ? height : Math.min(USUAL_HEIGHT, Math.round(window.innerHeight * USUAL_SHARE));
}
