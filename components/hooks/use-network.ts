import { useSyncExternalStore } from 'react';
import { indexContacts, type ContactIndex } from '../../lib/introductions/candidates';
import { watchNetwork } from '../../lib/store/people';

let index: ContactIndex | undefined;
const listeners = new Set<() => void>();
let isWatching = false;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isWatching) {
    isWatching = true;
    // Read once for the life of the page, and again when somebody in it changes: going from one meeting to the next
    // must not read tens of thousands of people anew.
    watchNetwork((people) => {
      index = indexContacts(people);
      listeners.forEach((tell) => tell());
    });
  }
  return () => listeners.delete(listener);
}

/** The whole network made ready for ranking; undefined until it has been read. */
export function useNetwork(): ContactIndex | undefined {
  return useSyncExternalStore(subscribe, () => index);
}
