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
  /** Whether something is not on the disk yet, or still on its way there. */
  readonly isDirty: () => boolean;
}

const drafts = new Set<() => Promise<void>>();

/** A pause of this long saves, in ms. */
const PAUSE = 200;
/** Writing without a pause is saved at least this often, in ms. */
const CEILING = 300;
/** After a failure the text is tried again, in ms. */
const RETRY = 3_000;

/** What is done with a text. */
export interface DraftDeeds {
  readonly save: (text: string) => Promise<void>;
  /**
   * Puts a text by at once, without waiting for anything: the page is going away and a save may not come to its end.
   * `onItsWay` is the text that is being saved at this moment, if one is.
   */
  readonly putBy?: (text: string, onItsWay: string | undefined) => void;
}

/**
 * Saves a text shortly after the last key, at least every 300 ms while typing goes on, and at once when the field, page
 * or panel is left. Saves never overlap, and one that failed is tried again as long as the text is there.
 */
export function useDraft({ save, putBy }: DraftDeeds): Draft {
  const [status, setStatus] = useState<DraftStatus>('clean');
  const state = useRef({
    save,
    putBy,
    text: undefined as string | undefined,
    onItsWay: undefined as string | undefined,
    pause: undefined as ReturnType<typeof setTimeout> | undefined,
    ceiling: undefined as ReturnType<typeof setTimeout> | undefined,
    running: Promise.resolve(),
  });
  useEffect(() => {
    state.current.save = save;
    state.current.putBy = putBy;
  }, [save, putBy]);

  const flush = useCallback((): Promise<void> => {
    const own = state.current;
    clearTimeout(own.pause);
    clearTimeout(own.ceiling);
    own.pause = own.ceiling = undefined;
    own.running = own.running.then(async () => {
      const text = own.text;
      if (text === undefined) return;
      own.text = undefined;
      own.onItsWay = text;
      try {
        await own.save(text);
        own.onItsWay = undefined;
        setStatus((before) => (isWaiting(own.text) ? before : 'saved'));
      } catch {
        // The text stays: newer keys carry it along, and it is tried again until it is on the disk.
        own.onItsWay = undefined;
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
    const go = (): void => {
      const { text, onItsWay, putBy: keep } = state.current;
      const newest = text ?? onItsWay;
      if (newest !== undefined) keep?.(newest, onItsWay);
      leave();
    };
    drafts.add(flush);
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', go);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', go);
      window.removeEventListener('blur', leave);
      drafts.delete(flush);
      leave();
    };
  }, [flush]);

  const isDirty = useCallback(() => (state.current.text ?? state.current.onItsWay) !== undefined, []);
  return { status, changed, flush, isDirty };
}

function isWaiting(text: string | undefined): boolean {
  return text !== undefined;
}

/** Saves every text on this page that is not saved yet: to be called before something else changes what they are about. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...drafts].map((flush) => flush()));
}
