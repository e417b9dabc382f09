import Dexie, { type Table } from 'dexie';
import type { SearchIndex } from '../notes/search-index';

/** The search index as it was last made: it can always be made anew, and is in no backup. */
export interface IndexRow extends SearchIndex {
  readonly id: 'index';
}

/** A database of its own, so that what can be made anew never stands in the way of what cannot. */
class SearchDatabase extends Dexie {
  declare readonly indexes: Table<IndexRow, string>;

  constructor() {
    super('trellis-search');
    this.version(1).stores({ indexes: 'id' });
  }
}

export const searchDatabase = new SearchDatabase();

/**
 * Forgets every word of the index: to be called when somebody or everything is erased, inside a transaction or after it.
 * The next search makes it anew.
 */
export async function forgetSearchIndex(): Promise<void> {
  // The transaction of the other database, if there is one, stays open meanwhile.
  await Dexie.waitFor(Dexie.ignoreTransaction(() => searchDatabase.indexes.clear()));
}
