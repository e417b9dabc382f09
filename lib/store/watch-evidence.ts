import type { Note } from '../notes/note';
import { database } from './database';
import { watchRows } from './watch-rows';

/**
 * Tells the notes in which something may be marked as evidence, by id, now and again whenever one of them changes. All
 * notes are read once, a few at a time, and then only those that change; a change of any other note tells nothing.
 *
 * @returns what ends it.
 */
export function watchEvidence(listener: (notes: readonly Note[]) => void): () => void {
  let told: readonly Note[] | undefined;
  const isWanted = ({ body }: Note): boolean => /\[evidence\]/i.test(body);
  return watchRows(database.notes, isWanted, (notes) => {
    if (told?.length === notes.length && notes.every((note, at) => note === told?.[at])) return;
    told = notes;
    listener(notes);
  });
}
