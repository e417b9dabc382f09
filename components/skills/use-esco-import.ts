import { useCallback, useEffect, useRef, useState } from 'react';
import type { EscoNews, EscoRequest } from './esco-messages';

/** Where bringing the classification in stands. */
export type EscoImportState = { readonly type: 'idle' } | { readonly type: 'cancelled' } | EscoNews;

/** Bringing the classification in, with all that can be done about it. */
export interface EscoImport {
  readonly state: EscoImportState;
  readonly choose: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Forgets what was told last. */
  readonly reset: () => void;
}

/** Runs the import in a worker of its own, which ends with it. */
export function useEscoImport(): EscoImport {
  const [state, setState] = useState<EscoImportState>({ type: 'idle' });
  const worker = useRef<Worker>(undefined);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);
  const choose = (files: readonly File[]): void => {
    stop();
    const begun = new Worker(new URL('./esco.worker.ts', import.meta.url), { type: 'module' });
    worker.current = begun;
    const hear = (news: EscoNews): void => {
      setState(news);
      if (news.type !== 'progress') stop();
    };
    begun.onmessage = ({ data }: MessageEvent<EscoNews>) => hear(data);
    begun.onerror = () => hear({ type: 'failed' });
    setState({ type: 'progress', step: 'reading', file: '', done: 0, all: 1 });
    begun.postMessage({ files } satisfies EscoRequest);
  };
  return {
    state,
    choose,
    cancel: () => {
      stop();
      setState({ type: 'cancelled' });
    },
    reset: () => setState({ type: 'idle' }),
  };
}
