import { createOwnSheet, type OwnSheet } from './own-sheet';
import type { CalendarPage } from './page';

/** Leaf marks on entries of the grid. */
export interface Marks {
  /** Marks the entries with these ids and no others. */
  set(eventIds: readonly string[]): void;
}

/** Ids made of anything else are no ids of a calendar, and have no business in a selector. */
const SAFE_ID = /^[\w+/=.@-]{1,4000}$/u;
/** More marks than any view shows entries. */
const MOST_MARKS = 2000;

/**
 * A leaf in the margin before an entry's text, drawn by the style sheet alone: the host's nodes are left as they are, and a
 * re-rendered entry has its mark again at once. Every mark looks the same, so the page learns ids it knows already and nothing
 * else.
 */
const LEAF =
  "{content:''!important;position:absolute!important;inset:auto!important;inset-block-start:4px!important;inset-inline-start:0!important;z-index:1!important;box-sizing:border-box!important;inline-size:7px!important;block-size:9px!important;margin:0!important;border:1px solid #fff!important;border-radius:0 75% 0 75%!important;background:#2c6a4c!important;pointer-events:none!important;forced-color-adjust:none!important}";
const LEAF_IN_FORCED_COLOURS = '{border-color:Canvas!important;background:CanvasText!important}';

/** Marks in this document until `signal` aborts. */
export function createMarks(
  document: Document,
  signal: AbortSignal,
  { entry, idAttribute }: CalendarPage['markSelector'],
): Marks {
  let sheet: OwnSheet | undefined;
  let marked = '';
  signal.addEventListener('abort', () => sheet?.remove(), { once: true });

  return {
    set(eventIds) {
      if (signal.aborted) return;
      const ids = [...new Set(eventIds)]
        .filter((id) => SAFE_ID.test(id))
        .sort()
        .slice(0, MOST_MARKS);
      const selectors = ids.map((id) => `${entry}[${idAttribute}="${id}"]::after`).join();
      sheet?.keep();
      if (selectors === marked) return;
      marked = selectors;
      sheet ??= createOwnSheet(document);
      sheet.write(
        selectors === ''
          ? ''
          : `${selectors} ${LEAF}\n@media (forced-colors: active) { ${selectors} ${LEAF_IN_FORCED_COLOURS} }`,
      );
    },
  };
}
