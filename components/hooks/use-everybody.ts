import { useSyncExternalStore } from 'react';
import type { Person } from '../../lib/people/person';
import { watchNetwork } from '../../lib/store/watch-network';

let everybody: readonly Person[] | undefined;
let end: (() => void) | undefined;
const listeners = new Set<() => void>();

/** Has `listener` told when the people of the store are read, and read anew; all who listen share one reading. */
export function watchEverybody(listener: () => void): () => void {
  listeners.add(listener);
  end ??= watchNetwork((people) => {
    everybody = people;
    listeners.forEach((tell) => tell());
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    end?.();
    end = undefined;
    everybody = undefined;
  };
}

/** Everybody by id as last read; undefined until then. */
export function everybodyRead(): readonly Person[] | undefined {
  return everybody;
}

/** Everybody in the store, mentees and contacts, by id; undefined until they are read. */
export function useEverybody(): readonly Person[] | undefined {
  return useSyncExternalStore(watchEverybody, everybodyRead);
}
