import { useSyncExternalStore } from 'react';
import {
  changesBetween,
  indexContacts,
  withChanged,
  withEsco,
  type ContactIndex,
} from '../../lib/introductions/contact-index';
import type { Person } from '../../lib/people/person';
import { EscoGuide } from '../../lib/skills/esco/esco-guide';
import { readEsco } from '../../lib/store/esco';
import { everybodyRead, watchEverybody } from './use-everybody';

let index: ContactIndex | undefined;
/** The index that was last made from the whole network, without the ESCO classification. */
let plain: ContactIndex | undefined;
const listeners = new Set<() => void>();
let isWatching = false;

/** Read once for the life of the page; undefined where the user has brought no classification. */
let guide: Promise<EscoGuide | undefined> | undefined;

/** Beyond so many changes a new index is quicker, and is made without holding the page. */
const MOST_FOLLOWED = 200;

function show(next: ContactIndex): void {
  index = next;
  listeners.forEach((tell) => tell());
}

/** `known` brought up to date; undefined where too much has changed. */
function followed(known: ContactIndex, people: readonly Person[]): ContactIndex | undefined {
  const { changed, removed } = changesBetween(known.people, people);
  const count = changed.length + removed.length;
  if (count > MOST_FOLLOWED) return undefined;
  return count === 0 ? known : withChanged(known, changed, removed);
}

function readAnew(people: readonly Person[]): void {
  const made = indexContacts(people);
  plain = made;
  show(made);
  void enrich(made);
}

function follow(people: readonly Person[]): void {
  const next = index && followed(index, people);
  if (next === undefined) readAnew(people);
  else if (next !== index) show(next);
}

/** Adds what the ESCO classification says of the titles, unless the whole network was read anew meanwhile. */
async function enrich(made: ContactIndex): Promise<void> {
  guide ??= readEsco().then(
    (esco) => esco && new EscoGuide(esco),
    // Without it the skills of our own do.
    () => undefined,
  );
  const known = await guide;
  if (known === undefined) return;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const enriched = await withEsco(made, known, pause);
  if (plain !== made || !index) return;
  // Some may have changed while it was looked up.
  const { changed, removed } = changesBetween(made.people, index.people);
  show(changed.length + removed.length === 0 ? enriched : withChanged(enriched, changed, removed));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isWatching) {
    isWatching = true;
    // Read once for the life of the page, and after a change only who changed: going from one meeting to the next must
    // not read tens of thousands of people anew.
    watchEverybody(() => {
      const people = everybodyRead();
      if (people) follow(people);
    });
  }
  return () => listeners.delete(listener);
}

/** The whole network made ready for ranking; undefined until it has been read. */
export function useNetwork(): ContactIndex | undefined {
  return useSyncExternalStore(subscribe, () => index);
}
