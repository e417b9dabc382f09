import type { Table } from 'dexie';

/** Rows read in one go: few enough that a page does not stand still while they are unpacked. */
const CHUNK = 500;

/** The rows of a table from one id on and up to another, both included, a few at a time. */
export async function* rowsInChunks<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  from = '',
  to?: string,
): AsyncGenerator<readonly Row[]> {
  for (let first = from, isFirstIn = true; ;) {
    const range =
      to === undefined
        ? table.where('id')[isFirstIn ? 'aboveOrEqual' : 'above'](first)
        : table.where('id').between(first, to, isFirstIn, true);
    const chunk = await range.limit(CHUNK).toArray();
    yield chunk;
    const last = chunk.at(-1);
    if (chunk.length < CHUNK || !last) return;
    first = last.id;
    isFirstIn = false;
  }
}
