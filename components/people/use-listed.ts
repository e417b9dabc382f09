import { useEffect, useState } from 'react';
import type { Person } from '../../lib/people/person';
import { createBreath, NoLongerWanted } from '../hooks/create-breath';
import { inListOrder, whoIsWanted, type Wanted } from './list-order';

/** People in the order of the list; what was last sorted until the next is, undefined until the first time. */
export function useListed(people: readonly Person[] | undefined): readonly Person[] | undefined {
  const [listed, setListed] = useState<readonly Person[]>();
  useWork((breath) => people && inListOrder(people, breath), setListed, [people]);
  return listed;
}

/** Who of a list is wanted; while somebody is looked for, who was found before. */
export function useWanted(listed: readonly Person[], { query, shown }: Wanted): readonly Person[] {
  const [found, setFound] = useState(listed);
  useWork((breath) => whoIsWanted(listed, { query, shown }, breath), setFound, [listed, query, shown]);
  return found;
}

/** Does long work a little at a time, from the beginning whenever something it depends on changes. */
function useWork<Result>(
  work: (breath: () => Promise<void> | undefined) => Promise<Result> | undefined,
  onDone: (result: Result) => void,
  dependencies: readonly unknown[],
): void {
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    work(createBreath(signal))?.then(
      (result) => {
        if (!signal.aborted) onDone(result);
      },
      (error: unknown) => {
        if (!(error instanceof NoLongerWanted)) throw error;
      },
    );
    return () => ending.abort();
    // The work is the same for the same dependencies.
  }, dependencies);
}
