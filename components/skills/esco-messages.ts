import type { EscoFileKind, EscoRefusal } from '../../lib/skills/esco/esco-files';
import type { EscoSummary } from '../../lib/store/esco';

/** What the page asks of the worker: read these files, make the classification ready, keep it. */
export interface EscoRequest {
  readonly files: readonly File[];
}

/** Where the worker is. */
export type EscoStep = 'reading' | 'joining' | 'keeping';

/** What the worker tells the page. */
export type EscoNews =
  | {
      readonly type: 'progress';
      readonly step: EscoStep;
      readonly file: string;
      readonly done: number;
      readonly all: number;
    }
  | { readonly type: 'refused'; readonly why: EscoRefusal; readonly file: string }
  | { readonly type: 'missing'; readonly kinds: readonly EscoFileKind[] }
  | { readonly type: 'empty' }
  | { readonly type: 'failed' }
  | { readonly type: 'kept'; readonly summary: EscoSummary; readonly left: number };
