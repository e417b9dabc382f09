import type { Table } from 'dexie';
import { database } from './database';

interface AnyRow {
  readonly id: string;
  /** Ids of the mentee it is about, and of the meeting or whatever else it belongs to, in the tables that have them. */
  readonly menteeId?: string;
  readonly meetingId?: string;
  readonly aboutId?: string;
  /** ISO instant, in the tables that have it. */
  readonly updatedAt?: string;
}

/** Rows as they were before a change, by table; undefined for a row that was not there. */
type Before = ReadonlyMap<string, ReadonlyMap<string, AnyRow | undefined>>;

/** Changes rows of many tables and remembers what they were. Lives within one transaction over all of them. */
export class RowChanges {
  readonly #before = new Map<string, Map<string, AnyRow | undefined>>();

  /** Puts rows into a table, in the place of those of the same id. */
  async put<T extends AnyRow>(table: Table<T, string>, rows: readonly T[]): Promise<void> {
    await this.#remember(
      table,
      rows.map((row) => row.id),
    );
    await table.bulkPut([...rows]);
  }

  /** Takes rows out of a table. */
  async remove<T extends AnyRow>(table: Table<T, string>, ids: readonly string[]): Promise<void> {
    await this.#remember(table, ids);
    await table.bulkDelete([...ids]);
  }

  /**
   * What takes all of it back. A row that was written anew since keeps what was written, and only goes back to the
   * person and the meeting it was about.
   */
  undo(at: string): () => Promise<void> {
    const before: Before = this.#before;
    return () => database.transaction('rw', database.tables, () => putBack(before, at));
  }

  async #remember<T extends AnyRow>(table: Table<T, string>, ids: readonly string[]): Promise<void> {
    const known = this.#before.get(table.name) ?? new Map<string, AnyRow | undefined>();
    this.#before.set(table.name, known);
    const rows = await table.bulkGet([...ids]);
    ids.forEach((id, index) => {
      if (!known.has(id)) known.set(id, rows[index]);
    });
  }
}

async function putBack(before: Before, at: string): Promise<void> {
  // Rows that were not there go first: some tables allow one row for each mentee.
  for (const [name, rows] of before) {
    const added = [...rows].filter(([, row]) => row === undefined).map(([id]) => id);
    await database.table<AnyRow, string>(name).bulkDelete(added);
  }
  for (const [name, rows] of before) {
    const table = database.table<AnyRow, string>(name);
    const there = [...rows.values()].filter((row) => row !== undefined);
    const now = await table.bulkGet(there.map((row) => row.id));
    const back = there.map((row, index) => {
      const current = now[index];
      const isSince = name !== 'people' && current !== undefined && (current.updatedAt ?? '') > at;
      return isSince ? { ...current, ...belongings(row) } : row;
    });
    // Moved aside first, so that no two rows claim the same mentee for a moment.
    await table.bulkDelete(there.map((row) => row.id));
    await table.bulkPut(back);
  }
}

/** What a row is about. */
function belongings({ menteeId, meetingId, aboutId }: AnyRow): Partial<AnyRow> {
  return {
    ...(menteeId !== undefined && { menteeId }),
    ...(meetingId !== undefined && { meetingId }),
    ...(aboutId !== undefined && { aboutId }),
  };
}
