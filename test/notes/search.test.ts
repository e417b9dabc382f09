import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitIn } from '../../lib/notes/search-hit';
import { IndexBuilder, OpenIndex, type Findable, type SearchFilter } from '../../lib/notes/search-index';
import { beginsLike, queryWords, searchWords } from '../../lib/notes/search-words';

function findable(id: string, on: string, text: string, more: Partial<Findable> = {}): Findable {
  return { kind: 'note', id, personId: 'm', on, isOpen: false, text, version: 1, ...more };
}

function indexOf(findables: readonly Findable[]): OpenIndex {
  const builder = new IndexBuilder();
  for (const each of findables) builder.add(each);
  return new OpenIndex(builder.finish());
}

const index = indexOf([
  findable('a', '2026-01-10', 'Read the term sheet\n[confidence] Über den Vertrag'),
  findable('b', '2026-02-10', 'Supplier contract, term by term'),
  findable('c', '2026-03-10', 'Nothing here', { personId: 'other' }),
  findable('d', '2026-02-10', 'the terms'),
  findable('e', '2026-02-11', 'send the term sheet', { kind: 'promise', isOpen: true }),
  findable('f', '', 'Clara Ruiz · Head of procurement', { kind: 'person', personId: 'f' }),
  findable('g', '2026-02-12', '来週の契約交渉について話した'),
  findable('h', '2026-02-13', '讨论了合同谈判'),
]);
const ids = (query: string, filter: SearchFilter = {}, limit = 50): readonly string[] =>
  index.find(query, filter, limit).map(({ id }) => id);

describe('the index', () => {
  it('finds words by their beginning, every word needed, newest first within a kind', () => {
    expect(ids('term')).toEqual(['e', 'b', 'd', 'a']);
    expect(ids('TERM sheet')).toEqual(['e', 'a']);
    expect(ids('erm')).toEqual([]);
    expect(ids(' ')).toEqual([]);
  });

  it('reads over a mistyped letter, and puts what needs that last', () => {
    expect(ids('contarct')).toEqual(['b']);
    expect(ids('suplier cntract')).toEqual(['b']);
    expect(ids('procurment')).toEqual(['f']);
    expect(ids('xyzzy')).toEqual([]);
  });

  it('finds letters of scripts without spaces, and words whatever their accents', () => {
    expect(ids('契約')).toEqual(['g']);
    expect(ids('交渉')).toEqual(['g']);
    expect(ids('合同谈判')).toEqual(['h']);
    expect(ids('判')).toEqual(['h']);
    expect(ids('uber vertr')).toEqual(['a']);
  });

  it('is narrowed to a person, a time, open promises, and a number of each kind', () => {
    expect(ids('n', { personId: 'other' })).toEqual(['c']);
    expect(ids('term', { since: '2026-02-01' })).toEqual(['e', 'b', 'd']);
    expect(ids('term', { openOnly: true })).toEqual(['e']);
    expect(ids('term', {}, 1)).toEqual(['e', 'b']);
    expect(ids('term', { personId: 'nobody' })).toEqual([]);
  });

  it('can be empty', () => {
    expect(indexOf([]).find('term', {}, 10)).toEqual([]);
  });

  it('finds exactly what a plain look at every text finds', () => {
    const word = fc.constantFrom('alpha', 'alps', 'beta', 'bet', 'gamma', 'délta', '数学', '学校', 'x1', 'c++');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(word, { minLength: 1, maxLength: 2 }), (texts, asked) => {
        const query = asked.join(' ');
        const built = indexOf(texts.map((each, at) => findable(String(at), '2026-01-01', each)));
        const wanted = queryWords(query);
        const plain = texts.flatMap((each, at) =>
          wanted.every((begin) => searchWords(each).some((own) => own.startsWith(begin))) ? [String(at)] : [],
        );
        const exact = built.find(query, {}, 100).filter(({ isExact }) => isExact);
        expect(exact.map(({ id }) => id).toSorted()).toEqual(plain.toSorted());
      }),
    );
  });
});

describe('a hit', () => {
  it('shows the line, its privacy, and what to highlight', () => {
    const marked = (body: string, query: string): readonly string[] => {
      const hit = hitIn(body, query);
      return hit?.ranges.map(([from, to]) => hit.text.slice(from, to)) ?? [];
    };
    expect(hitIn('Read the sheet\n[confidence] Über den Vertrag', 'uber vertr')).toMatchObject({
      text: 'Über den Vertrag',
      privacy: 'in-confidence',
    });
    expect(marked('Über den Vertrag', 'uber vertr')).toEqual(['Über', 'Vertr']);
    expect(marked('来週の契約交渉', '契約')).toEqual(['契約']);
    expect(marked('Supplier contract', 'contarct')).toEqual(['contract']);
    expect(hitIn('nothing of it', 'contract')).toBeUndefined();
  });

  it('lies within its line, whatever was written and asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 12 }), (body, query) => {
        const hit = hitIn(body, query);
        let last = 0;
        for (const [from, to] of hit?.ranges ?? []) {
          expect(from >= last && from < to && to <= (hit?.text.length ?? 0)).toBe(true);
          last = to;
        }
      }),
    );
  });
});

describe('a mistyped word', () => {
  it.each([
    ['contract', 'contarct', 1, true],
    ['contracts', 'contrct', 1, true],
    ['negotiation', 'negociaton', 2, true],
    ['contract', 'contrast', 1, true],
    ['contract', 'abstract', 2, false],
    ['cat', 'contract', 2, false],
  ])('%s for %s with %i mistakes: %s', (word, begin, mistakes, is) => {
    expect(beginsLike(word, begin, mistakes)).toBe(is);
  });
});
