import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCancelledTitle, titleHint } from '../../lib/meeting/titles';
import { CANCELLED_TITLES, KNOWN_NAMES, TITLE_SAMPLES } from './title-samples';

describe('titles', () => {
  it('are many', () => expect(TITLE_SAMPLES.length).toBeGreaterThanOrEqual(300));

  it.each(TITLE_SAMPLES)('%s: %s', (title, kind) => {
    expect(titleHint(title, { names: KNOWN_NAMES }).kind).toBe(kind);
  });

  it.each([
    ['1:1 Nadia', ['Nadia Brandt']],
    ['Nadia / Ruth', ['Ruth Sommer', 'Nadia Brandt']],
    ['Brandt, Nadia <> Ruth', ['Ruth Sommer', 'Nadia Brandt']],
    ['NADIA BRANDT 1:1', ['Nadia Brandt']],
    ['Nadia: goals', ['Nadia Brandt']],
    ["Nadia's goals", ['Nadia Brandt']],
    ['Nadia 1:1', ['Nadia Brandt']],
    ['1on1 田中太郎', ['田中太郎']],
    ['1on1 田中 太郎さん', ['田中太郎']],
    ['김민준님 면담', ['김민준']],
    ['王小明面谈', ['王小明']],
    ['Иван Петров 1:1', ['Иван Петров']],
    ['1:1 Emre Aydin', ['Emre Aydın']],
    // Somebody else's family name behind the first name, or a part of another word.
    ['Nadia Petrova 1:1', []],
    ['Claralyn 1:1', []],
    ['Team 1:1', []],
    ['', []],
  ])('%s names %j', (title, people) => {
    expect(titleHint(title, { names: KNOWN_NAMES }).people).toEqual(people);
  });

  it('never name one of two people of the same first name', () => {
    const names = ['Nadia Brandt', 'Nadia Petrova'];
    expect(titleHint('1:1 Nadia', { names }).people).toEqual([]);
    expect(titleHint('1:1 Nadia Petrova', { names }).people).toEqual(['Nadia Petrova']);
  });

  it.each([
    'Lunch without Nadia',
    'Discuss Nadia Brandt (with HR)',
    'Performance of Nadia: review',
    'Farewell lunch Nadia',
  ])('%s speaks of somebody and is no conversation of two', (title) =>
    expect(titleHint(title, { names: KNOWN_NAMES })).toEqual({ kind: 'none', people: ['Nadia Brandt'] }),
  );

  it('need no names to be read', () => {
    expect(titleHint('Nadia / Ruth', { names: [] })).toEqual({ kind: 'none', people: [] });
    expect(titleHint('1:1 Nadia', { names: [] })).toEqual({ kind: 'one-on-one', people: [] });
  });

  it('read the same in any case, and however long they are', () => {
    for (const [title, kind] of TITLE_SAMPLES.filter(([text]) => /^[ -~]+$/.test(text) && !/\bx\b/i.test(text)))
      expect([title, titleHint(title.toUpperCase(), { names: KNOWN_NAMES }).kind]).toEqual([title, kind]);
    expect(titleHint(`1:1 ${'a / '.repeat(100_000)}`, { names: KNOWN_NAMES }).kind).toBe('one-on-one');
  });

  it('are anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const { people } = titleHint(title, { names: KNOWN_NAMES });
        expect(people.every((name) => KNOWN_NAMES.includes(name))).toBe(true);
      }),
    );
  });
});

describe('cancelled titles', () => {
  it.each(CANCELLED_TITLES)('%s: %s', (title, is) => expect(isCancelledTitle(title)).toBe(is));
});
