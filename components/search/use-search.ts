import { useEffect, useState } from 'react';
import type { SearchFilter } from '../../lib/notes/search-index';
import type { SearchHit } from '../../lib/store/search';

/** The search of the store: it knows every prompt, and comes only when somebody is about to search. */
function loadSearch() {
  return import('../../lib/store/search');
}

/** What a search has come to. */
export interface SearchState {
  /** Of the newest query that has been answered. */
  readonly hits: readonly SearchHit[];
  /** Whether there is an answer to show. */
  readonly isAnswered: boolean;
  readonly hasFailed: boolean;
}

/** So long after the first key the look at what is new begins, in ms. */
const AFTER_FIRST_ANSWER = 400;

const NOTHING: SearchState = { hits: [], isAnswered: false, hasFailed: false };

/** Searches as one types: the answer to the newest query, never one to a query before it. */
export function useSearch(query: string, { personId, since, openOnly }: SearchFilter): SearchState {
  const [state, setState] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (!isAsked) return undefined;
    let isOld = false;
    const filter: SearchFilter = {
      ...(personId !== undefined && { personId }),
      ...(since !== undefined && { since }),
      ...(openOnly !== undefined && { openOnly }),
    };
    loadSearch()
      .then(({ search }) => search(query, filter))
      .then(
        (hits) => !isOld && setState({ hits, isAnswered: true, hasFailed: false }),
        () => !isOld && setState({ hits: [], isAnswered: true, hasFailed: true }),
      );
    return () => {
      isOld = true;
    };
  }, [query, isAsked, personId, since, openOnly, round]);

  useEffect(() => {
    // What was written since the index was made is looked for once somebody begins to search, and not before.
    if (!isAsked) return undefined;
    let isOld = false;
    // First comes the answer to what was typed.
    const start = setTimeout(() => {
      loadSearch()
        .then(({ refreshSearch }) => refreshSearch())
        .then(
          (isChanged) => isChanged && !isOld && setRound((before) => before + 1),
          () => undefined, // what the index knows is shown all the same
        );
    }, AFTER_FIRST_ANSWER);
    return () => {
      isOld = true;
      clearTimeout(start);
    };
  }, [isAsked]);
  return isAsked ? state : NOTHING;
}

/** Gets the search ready while nobody is waiting for it. */
export function warmSearch(): void {
  void loadSearch()
    .then(({ prepareSearch }) => prepareSearch())
    .catch(() => undefined); // whoever searches is told
}
