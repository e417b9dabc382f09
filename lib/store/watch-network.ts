import type { Person } from '../people/person';
import { database } from './database';
import { watchRows } from './watch-rows';

/**
 * Tells the whole network by id, now and again whenever somebody in it changes, as `watchRows` does.
 *
 * @returns what ends it.
 */
export function watchNetwork(listener: (people: readonly Person[]) => void): () => void {
  return watchRows(database.people, () => true, listener);
}
