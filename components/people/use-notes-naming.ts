import { useEffect, useState } from 'react';
import type { Privacy } from '../../lib/notes/note';
import { markedLines } from '../../lib/notes/privacy';
import { isNamedIn, wholeNamesOf } from '../../lib/people/named-in';
import type { Person } from '../../lib/people/person';

/** The search of the store knows every prompt: it comes when a page asks for it. */
function loadSearch() {
  return import('../../lib/store/search');
}

/** A line of a note in which somebody is named. */
export interface NamingLine {
  readonly noteId: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly line: string;
  readonly privacy: Privacy;
  /** Whom the note is about; undefined = nobody yet. */
  readonly about: Person | undefined;
}

/** So long after the page the search begins, in ms: all that is stored is looked through, and nobody waits for it. */
const AFTER_PAGE = 700;

/** Spellings looked for: more would say the same once more. */
const MOST_NAMES = 4;

/** Lines about other people in which somebody is named in full, newest first; undefined until they were looked for. */
export function useNotesNaming(person: Person): readonly NamingLine[] | undefined {
  const [lines, setLines] = useState<readonly NamingLine[] | undefined>();
  const names = wholeNamesOf(person).slice(0, MOST_NAMES).join('\n');
  const { id } = person;
  useEffect(() => {
    let isOld = false;
    const show = async (): Promise<void> => {
      const found = await linesNaming(id, names === '' ? [] : names.split('\n'));
      if (!isOld) setLines(found);
    };
    const look = async (): Promise<void> => {
      await show();
      // What was written since the index was made is looked for afterwards.
      const { refreshSearch } = await loadSearch();
      if (!isOld && (await refreshSearch())) await show();
    };
    const start = setTimeout(() => {
      look().catch(() => undefined); // the page stands without these lines, too
    }, AFTER_PAGE);
    return () => {
      isOld = true;
      clearTimeout(start);
    };
  }, [id, names]);
  return lines;
}

async function linesNaming(personId: string, names: readonly string[]): Promise<readonly NamingLine[]> {
  if (names.length === 0) return [];
  const { search } = await loadSearch();
  const hits = (await Promise.all(names.map((name) => search(name)))).flat();
  const lines = new Map<string, NamingLine>();
  for (const { kind, id, person: about, on, body } of hits) {
    if (kind !== 'note' || about?.id === personId) continue;
    const named = markedLines(body).find(({ text, isMarkAlone }) => !isMarkAlone && isNamedIn(text, names));
    if (named) lines.set(id, { noteId: id, on, line: named.text.trim(), privacy: named.privacy, about });
  }
  return [...lines.values()].sort((one, other) => (one.on < other.on ? 1 : -1));
}
