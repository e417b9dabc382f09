import { fold, wordsOf } from '../people/fold';
import type { Note, Privacy } from './note';
import { markedLines } from './privacy';

/** Where a query was found in a note. */
export interface NoteHit {
  readonly note: Note;
  /** The first line that holds a searched word; `ranges` are the parts of it to highlight, as [from, to) in `text`. */
  readonly line: number;
  readonly text: string;
  readonly privacy: Privacy;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Notes arranged for searching. Text is folded when it is first looked at, and then kept. */
export interface NoteIndex {
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly folded: (string | undefined)[];
}

/** Arranges notes for searching; cheap, as nothing is read yet. */
export function indexNotes(notes: Iterable<Note>): NoteIndex {
  const sorted = [...notes].sort((one, other) =>
    one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? 1 : -1,
  );
  return { notes: sorted, folded: new Array<string | undefined>(sorted.length) };
}

/**
 * Notes that hold every word of the query, newest first; a word is found by its beginning, whatever its accents.
 * An empty query finds nothing.
 */
export function searchNotes(
  index: NoteIndex,
  query: string,
  { menteeId, limit = 50 }: { readonly menteeId?: string; readonly limit?: number } = {},
): readonly NoteHit[] {
  const words = [...new Set(wordsOf(query))];
  const hits: NoteHit[] = [];
  if (words.length === 0) return hits;
  for (const [at, note] of index.notes.entries()) {
    if (hits.length >= limit) break;
    if (menteeId !== undefined && note.menteeId !== menteeId) continue;
    if (index.folded[at] === undefined && !mayHold(note.body, words)) continue;
    const text = (index.folded[at] ??= ` ${fold(note.body)}`);
    if (words.every((word) => text.includes(` ${word}`))) hits.push(hitOf(note, words));
  }
  return hits;
}

// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** A quick no for notes in plain letters, which spares folding most of them. */
function mayHold(body: string, words: readonly string[]): boolean {
  if (BEYOND_ASCII.test(body)) return true;
  const lower = body.toLowerCase();
  return words.every((word) => lower.includes(word));
}

function hitOf(note: Note, words: readonly string[]): NoteHit {
  const lines = markedLines(note.body);
  const countIn = (text: string): number => words.filter((word) => ` ${fold(text)}`.includes(` ${word}`)).length;
  let best = lines[0];
  let most = 0;
  for (const candidate of lines) {
    const count = countIn(candidate.raw);
    if (count > most) [best, most] = [candidate, count];
  }
  const text = best?.text ?? '';
  return { note, line: best?.line ?? 0, text, privacy: best?.privacy ?? 'private', ranges: rangesIn(text, words) };
}

/** Parts of a text that begin with one of the folded words, as [from, to). */
function rangesIn(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)) {
    const token = match[0];
    const word = words
      .filter((each) => fold(token).startsWith(each))
      .toSorted((one, other) => other.length - one.length)[0];
    if (word === undefined) continue;
    let end = 0;
    while (end < token.length && fold(token.slice(0, end)).length < word.length) end += 1;
    while (end < token.length && /\p{M}/u.test(token.charAt(end))) end += 1;
    ranges.push([match.index, match.index + end]);
  }
  return ranges;
}
