import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { indexNotes, searchNotes } from '../../lib/notes/search';

const note = (id: string, on: string, body: string, menteeId = 'm'): Note => ({
  id,
  menteeId,
  meetingId: '',
  on,
  body,
  revision: 1,
  createdAt: '',
  updatedAt: '',
});

const index = indexNotes([
  note('a', '2026-01-10', 'Read the term sheet\n[confidence] Über den Vertrag'),
  note('b', '2026-02-10', 'Supplier contract, term by term'),
  note('c', '2026-03-10', 'Nothing here', 'other'),
  note('d', '2026-02-10', 'the terms'),
]);
const ids = (query: string, options = {}): readonly string[] =>
  searchNotes(index, query, options).map((hit) => hit.note.id);

describe('search', () => {
  it('finds words by their beginning, newest first, every word needed', () => {
    expect(ids('term')).toEqual(['b', 'd', 'a']);
    expect(ids('TERM sheet')).toEqual(['a']);
    expect(ids('erm')).toEqual([]);
    expect(ids(' ')).toEqual([]);
  });

  it('keeps to a person and a limit', () => {
    expect(ids('n', { menteeId: 'other' })).toEqual(['c']);
    expect(ids('term', { limit: 1 })).toEqual(['b']);
  });

  it('shows the line, its privacy, and what to highlight', () => {
    const [hit] = searchNotes(index, 'uber vertr');
    expect(hit).toMatchObject({ line: 1, text: 'Über den Vertrag', privacy: 'in-confidence' });
    expect(hit?.ranges.map(([from, to]) => hit.text.slice(from, to))).toEqual(['Über', 'Vertr']);
  });

  it('finds each word of a note, and highlights lie within the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zäöéß]{1,8}$/), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (words, pick) => {
          const body = words.join(' ');
          const word = words[pick % words.length] ?? '';
          const [hit] = searchNotes(indexNotes([note('x', '2026-01-01', body)]), word.toUpperCase());
          expect(hit?.note.id).toBe('x');
          for (const [from, to] of hit?.ranges ?? []) expect(from < to && to <= body.length).toBe(true);
          expect(hit?.ranges.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
