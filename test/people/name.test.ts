import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../lib/people/fold';
import { isLookAlike } from '../../lib/people/look-alike';
import { compareNames, displayName, firstName, initialsOf, nameKeysOf } from '../../lib/people/name';
import { NAME_PAIRS } from './name-pairs';

describe('fold', () => {
  it.each([
    ['Łukasz  Müller-Groß', 'lukasz muller gross'],
    ['Čeněk Ďuriš', 'cenek duris'],
    ['C++ and C#, UX+UI, #tag', 'c++ and c# ux ui tag'],
    ['Ελλάδα', 'ελλαδα'],
    ['が行', 'が行'],
    ['', ''],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same folded twice, composed or taken apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('two names', () => {
  it.each(NAME_PAIRS)('%s, %s: %s', (one, other, likeness) => {
    expect(compareNames(one, other)).toBe(likeness);
    expect(compareNames(other, one)).toBe(likeness);
  });

  it('are found under a common key where they are one', () => {
    const lost = NAME_PAIRS.filter(([one, other, likeness]) => {
      const keys = nameKeysOf(one);
      return likeness === 'same' && !nameKeysOf(other).some((key) => keys.includes(key));
    });
    expect(lost).toEqual([]);
  });

  const word = fc.stringMatching(/^[A-Z][a-z]{5,9}$/);
  const name = fc.tuple(word, word).filter(([given, family]) => given !== family);

  it('do not change by case, space, or a comma', () => {
    fc.assert(
      fc.property(name, ([given, family]) => {
        const plain = `${given} ${family}`;
        for (const writing of [`${family}, ${given}`, ` ${given}  ${family} `, `${given} ${family.toUpperCase()}`])
          expect(compareNames(plain, writing)).toBe('same');
        expect(nameKeysOf(plain)).toEqual(nameKeysOf(`${family}, ${given}`));
      }),
    );
  });

  it('are never the same with a letter more, less or other', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom('', 'q', 'xx'), ([given, family], at, put) => {
        const place = at % family.length;
        const other = family.slice(0, place) + put + family.slice(place + 1);
        fc.pre(other.toLowerCase() !== family.toLowerCase());
        expect(compareNames(`${given} ${family}`, `${given} ${other}`)).not.toBe('same');
      }),
    );
  });

  it('are never the same with a letter of another script that looks alike', () => {
    const LOOK_ALIKES: Readonly<Record<string, string>> = {
      a: 'а',
      c: 'с',
      e: 'е',
      i: 'і',
      o: 'о',
      p: 'р',
      x: 'х',
      y: 'у',
    };
    fc.assert(
      fc.property(name, ([given, family]) => {
        const plain = `${given} ${family}`;
        const disguised = plain.replace(/[aceiopxy]/, (letter) => LOOK_ALIKES[letter] ?? letter);
        fc.pre(disguised !== plain);
        expect(compareNames(plain, disguised)).toBe('different');
        expect(isLookAlike(plain, disguised)).toBe(true);
      }),
    );
  });

  it('compare the same both ways, and any name with itself', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 24 });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(compareNames(one, other)).toBe(compareNames(other, one));
        expect(compareNames(one, one)).not.toBe(nameKeysOf(one).length > 0 ? 'different' : 'same');
      }),
    );
  });

  it('may be as long as somebody likes', () => {
    const long = `Jane ${'x '.repeat(50_000)}(`;
    expect(nameKeysOf(long).join('').length).toBeLessThan(1000);
    expect(compareNames(long, 'Jane Roe')).toBe('different');
  });
});

describe('look-alikes', () => {
  it.each([
    ['Alice Example', 'Аlice Example', true],
    ['Alice Example', 'AIice Example', true],
    ['Simon Moor', 'Sirnon Moor', true],
    ['Alice Example', 'alice example', false],
    ['Alice Example', 'Bob Example', false],
    ['Иван Петров', 'Ivan Petrov', false],
    ['', '', false],
  ])('%s, %s: %s', (one, other, is) => expect(isLookAlike(one, other)).toBe(is));
});

describe('first name', () => {
  it.each([
    ['Jane Roe', 'Jane'],
    ['Roe, Jane (Finance) ACME', 'Jane'],
    ['JANE ROE', 'Jane'],
    ['ROE Jane', 'Jane'],
    ['Prof. Dr. Jane Roe', 'Jane'],
    ['Jean-Luc Moreau', 'Jean-Luc'],
    ['jane.roe+cal@example.com', 'Jane'],
    ['J. Roe', 'J. Roe'],
    ['Nagy Péter', 'Péter'],
    ['Péter Nagy', 'Péter'],
    ['Peter Miller', 'Peter'],
    ['Nguyễn Thị Hoa', 'Hoa'],
    ['田中太郎', '田中太郎'],
    ['田中 太郎', '田中 太郎'],
    ['김민준', '김민준'],
    ['Cher', 'Cher'],
    ['', ''],
  ])('%s → %s', (name, first) => expect(firstName(name)).toBe(first));
});

describe('initials', () => {
  it.each([
    ['Jane Roe', 'JR'],
    ['Roe, Jane (Finance)', 'JR'],
    ['jane.roe@example.com', 'JR'],
    ['Élodie Ångström', 'ÉÅ'],
    ['ßeta', 'S'],
    ['田中太郎', '田'],
    ['김 민준', '김'],
    ['अनिल शर्मा', 'अश'],
    ['محمد علي', 'مع'],
    ['Cher', 'C'],
    ['👋', '?'],
    ['', '?'],
  ])('%s → %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('are there for any name, and never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const segments = [...new Intl.Segmenter().segment(initialsOf(name))];
        expect(segments.length === 1 || segments.length === 2).toBe(true);
      }),
    );
  });
});

it('shows an address as a name and leaves names alone', () => {
  expect(displayName('jane.roe2@example.com')).toBe('Jane Roe');
  expect(displayName(' Roe,  Jane (Finance) ')).toBe('Roe, Jane (Finance)');
  expect(wordsOf(' ')).toEqual([]);
});
