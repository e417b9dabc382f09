import Dexie, { RangeSet, type IntervalTree, type ObservabilitySet, type Table } from 'dexie';
import { database } from './database';
import { rowsInChunks } from './rows-in-chunks';

/** Ids from one to another, both included; without an end all that follow. */
interface IdRange {
  readonly from: string;
  readonly to?: string;
}

const ALL: IdRange = { from: '' };
/** More changes at a time than this, and reading everything is quicker. */
const MOST_RANGES = 100;

/**
 * Tells the rows of a table by id, now and again whenever one of them changes, here or on another page. They are read a
 * few at a time, so that the page goes on meanwhile, and after a change only what changed: all else are the same objects.
 *
 * @param isWanted tells the rows that are kept; the others are read and forgotten.
 * @returns what ends it.
 */
export function watchRows<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  isWanted: (row: Row) => boolean,
  listener: (rows: readonly Row[]) => void,
): () => void {
  const known = new Map<string, Row>();
  let changed: readonly IdRange[] = [ALL];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  const ending = new AbortController();

  const readRange = async ({ from, to }: IdRange): Promise<void> => {
    const there = new Map<string, Row>();
    for await (const chunk of rowsInChunks(table, from, to)) {
      if (ending.signal.aborted) return;
      for (const row of chunk) if (isWanted(row)) there.set(row.id, row);
    }
    for (const id of known.keys()) if (id >= from && (to === undefined || id <= to) && !there.has(id)) known.delete(id);
    for (const [id, row] of there) known.set(id, row);
  };
  const read = async (): Promise<void> => {
    timer = undefined;
    if (isReading) return;
    isReading = true;
    try {
      while (changed.length > 0) {
        const ranges = changed.length > MOST_RANGES ? [ALL] : changed;
        changed = [];
        for (const range of ranges) await readRange(range);
      }
      if (!ending.signal.aborted) listener([...known.values()].sort(byId));
    } catch {
      // The store is closed or cannot be read now: after the next change everything is read again.
      changed = [ALL];
    } finally {
      isReading = false;
    }
  };
  const onChange = (parts: ObservabilitySet): void => {
    const ranges = rangesIn(parts, table.name);
    if (ranges.length === 0) return;
    changed = [...changed, ...ranges];
    // Not within the transaction that was just ended, and once for all that change together.
    timer ??= setTimeout(() => void read());
  };
  Dexie.on.storagemutated.subscribe(onChange);
  void read();
  return () => {
    ending.abort();
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(onChange);
  };
}

/** Which rows of a table were written or taken out. */
function rangesIn(parts: ObservabilitySet, table: string): readonly IdRange[] {
  const { name } = database;
  const trees = [parts.all, parts[`idb://${name}/${table}/`], parts[`idb://${name}/${table}/:dels`]];
  const ranges = trees.flatMap((tree) => (tree ? [...new RangeSet().add(tree)].map(idRange) : []));
  return ranges.length > MOST_RANGES ? [ALL] : ranges;
}

/** Ids are text; what is no text stands for "from the beginning" or "to the end". */
function idRange({ from, to }: Extract<IntervalTree, { from: unknown }>): IdRange {
  return { from: typeof from === 'string' ? from : '', ...(typeof to === 'string' && { to }) };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
