import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ImportNews, ImportRequest, Shelf } from './import-messages';

type News<T extends ImportNews['type']> = Extract<ImportNews, { type: T }>;

/** Where an import stands. */
export type ImportState =
  | { readonly at: 'idle' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly why: News<'refused'>['why'] }
  | {
      readonly at: 'preview';
      readonly name: string;
      readonly read: News<'read'>;
      readonly shown: News<'shown'> | undefined;
      readonly isCancelled: boolean;
    }
  | {
      readonly at: 'writing';
      readonly name: string;
      readonly done: number;
      readonly all: number;
      readonly before: ImportState;
    }
  | { readonly at: 'written'; readonly name: string; readonly news: News<'written'> }
  | { readonly at: 'undoing'; readonly name: string }
  | { readonly at: 'undone'; readonly kept: number };

/** Entries asked for at a time. */
export const PAGE = 20;

type Event =
  | ImportNews
  | { readonly type: 'chosen'; readonly name: string }
  | { readonly type: 'closed' }
  | { readonly type: 'write-began' }
  | { readonly type: 'undo-began' };

function next(state: ImportState, event: Event): ImportState {
  switch (event.type) {
    case 'chosen':
      return { at: 'reading', name: event.name };
    case 'closed':
      return { at: 'idle' };
    case 'refused':
      return { at: 'refused', name: 'name' in state ? state.name : '', why: event.why };
    case 'read': {
      const name = 'name' in state ? state.name : '';
      return {
        at: 'preview',
        name,
        read: event,
        shown: state.at === 'preview' ? state.shown : undefined,
        isCancelled: false,
      };
    }
    case 'shown':
      return state.at === 'preview' ? { ...state, shown: event } : state;
    case 'write-began':
      return state.at === 'preview' ? { at: 'writing', name: state.name, done: 0, all: 1, before: state } : state;
    case 'progress':
      return state.at === 'writing' ? { ...state, done: event.done, all: event.all } : state;
    case 'cancelled':
      return state.at === 'writing' && state.before.at === 'preview'
        ? { ...state.before, isCancelled: true }
        : { at: 'idle' };
    case 'written':
      return { at: 'written', name: 'name' in state ? state.name : '', news: event };
    case 'undo-began':
      return state.at === 'written' ? { at: 'undoing', name: state.name } : state;
    case 'undone':
      return { at: 'undone', kept: event.kept };
  }
}

/** An import with all that can be done about it. */
export interface Import {
  readonly state: ImportState;
  readonly choose: (file: File) => void;
  readonly ask: (request: Exclude<ImportRequest, { type: 'read' | 'write' | 'undo' }>) => void;
  readonly show: (shelf: Shelf, from: number) => void;
  readonly write: () => void;
  readonly undo: () => void;
  /** Ends reading, or forgets the file. */
  readonly close: () => void;
}

/** Runs an import in a worker of its own, begun with the first file and ended with the page. */
export function useImport(): Import {
  const [state, happen] = useReducer(next, { at: 'idle' });
  const worker = useRef<Worker>(undefined);
  const looking = useRef<{ readonly shelf: Shelf; readonly from: number }>({ shelf: 'all', from: 0 });
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const send = useCallback((request: ImportRequest) => worker.current?.postMessage(request), []);
  const choose = (file: File): void => {
    stop();
    const begun = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    worker.current = begun;
    looking.current = { shelf: 'all', from: 0 };
    begun.onmessage = ({ data }: MessageEvent<ImportNews>) => {
      happen(data);
      // Whatever has changed, the list on show shows it.
      if (data.type === 'read') send({ type: 'show', ...looking.current, count: PAGE });
    };
    begun.onerror = () => happen({ type: 'refused', why: 'failed' });
    happen({ type: 'chosen', name: file.name });
    // The worker takes it from the disk: a hundred megabytes never pass through the page.
    send({ type: 'read', file });
  };
  return {
    state,
    choose,
    ask: send,
    show: (shelf, from) => {
      looking.current = { shelf, from };
      send({ type: 'show', shelf, from, count: PAGE });
    },
    write: () => {
      happen({ type: 'write-began' });
      send({ type: 'write' });
    },
    undo: () => {
      happen({ type: 'undo-began' });
      send({ type: 'undo' });
    },
    close: () => {
      stop();
      happen({ type: 'closed' });
    },
  };
}
