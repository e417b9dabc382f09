import { useCallback, useEffect, useRef, useState } from 'react';

/** Where a text being written stands. */
export type DraftStatus = 'clean' | 'waiting' | 'saved' | 'failed';

/** A text field that saves itself. */
export interface Draft {
  readonly status: DraftStatus;
  /** Tells that the text changed. */
  readonly changed: (text: string) => void;
  /** Saves what is not saved yet; resolves when it is on the disk or has failed. */
  readonly flush: () => Promise<void>;
  /** Whether something is not on the disk yet. */
  readonly isDirty: () => boolean;
}

const drafts = new Set<() => Promise<void>>();

/** A pause of this long saves, in ms. */
const PAUSE = 200;
/** Writing without a pause is saved at least this often, in ms. */
const CEILING = 300;
/** After a failure the text is tried again, in ms. */
const RETRY = 3_000;

/**
 * Saves a text shortly after the last key, at least every 300 ms while typing goes on, and at once when the field, page
 * or panel is left. Saves never overlap, and one that failed is tried again as long as the text is there.
 */
export function useDraft(save: (text: string) => Promise<void>): Draft {
  const [status, setStatus] = useState<DraftStatus>('clean');
  const state = useRef({
    save,
    text: undefined as string | undefined,
    pause: undefined as ReturnType<typeof setTimeout> | undefined,
    ceiling: undefined as ReturnType<typeof setTimeout> | undefined,
    running: Promise.resolve(),
  });
  useEffect(() => {
    state.current.save = save;
  }, [save]);

  const flush = useCallback((): Promise<void> => {
    const own = state.current;
    clearTimeout(own.pause);
    clearTimeout(own.ceiling);
    own.pause = own.ceiling = undefined;
    own.running = own.running.then(async () => {
      const text = own.text;
      if (text === undefined) return;
      own.text = undefined;
      try {
        await own.save(text);
        setStatus((before) => (isWaiting(own.text) ? before : 'saved'));
      } catch {
        // The text stays: newer keys carry it along, and it is tried again until it is on the disk.
        own.text ??= text;
        setStatus('failed');
        own.pause ??= setTimeout(() => void flush(), RETRY);
      }
    });
    return own.running;
  }, []);

  const changed = useCallback(
    (text: string): void => {
      const own = state.current;
      own.text = text;
      setStatus((before) => (before === 'failed' ? before : 'waiting'));
      clearTimeout(own.pause);
      own.pause = setTimeout(() => void flush(), PAUSE);
      own.ceiling ??= setTimeout(() => void flush(), CEILING);
    },
    [flush],
  );

  useEffect(() => {
    const leave = (): void => void flush();
    drafts.add(flush);
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', leave);
      drafts.delete(flush);
      leave();
    };
  }, [flush]);

  const isDirty = useCallback(() => state.current.text !== undefined, []);
  return { status, changed, flush, isDirty };
}

function isWaiting(text: string | undefined): boolean {
  return text !== undefined;
}

/** Saves every text on this page that is not saved yet: to be called before something else changes what they are about. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...drafts].map((flush) => flush()));
}
