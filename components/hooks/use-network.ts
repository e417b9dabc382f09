import { useSyncExternalStore } from 'react';
import { indexContacts, withEsco, type ContactIndex } from '../../lib/introductions/candidates';
import { EscoGuide } from '../../lib/skills/esco/esco-guide';
import { readEsco } from '../../lib/store/esco';
import { everybodyRead, watchEverybody } from './use-everybody';

let index: ContactIndex | undefined;
const listeners = new Set<() => void>();
let isWatching = false;

/** Read once for the life of the page; undefined where the user has brought no classification. */
let guide: Promise<EscoGuide | undefined> | undefined;

function show(next: ContactIndex): void {
  index = next;
  listeners.forEach((tell) => tell());
}

/** Adds what the ESCO classification says of the titles, unless somebody has changed meanwhile. */
async function enrich(plain: ContactIndex): Promise<void> {
  guide ??= readEsco().then(
    (esco) => esco && new EscoGuide(esco),
    // Without it the skills of our own do.
    () => undefined,
  );
  const known = await guide;
  if (known === undefined) return;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const enriched = await withEsco(plain, known, pause);
  if (index === plain) show(enriched);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isWatching) {
    isWatching = true;
    // Read once for the life of the page, and again when somebody in it changes: going from one meeting to the next
    // must not read tens of thousands of people anew.
    watchEverybody(() => {
      const people = everybodyRead();
      if (!people) return;
      const plain = indexContacts(people);
      show(plain);
      void enrich(plain);
    });
  }
  return () => listeners.delete(listener);
}

/** The whole network made ready for ranking; undefined until it has been read. */
export function useNetwork(): ContactIndex | undefined {
  return useSyncExternalStore(subscribe, () => index);
}
