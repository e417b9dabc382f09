import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../lib/people/fold';
import { displayName, firstName, initialsOf, isSameName, nameKeysOf } from '../../lib/people/name';

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

describe('name keys', () => {
  it.each([
    ['Jane Roe', 'Roe, Jane'],
    ['Jane Roe', 'Roe, Jane (Finance) ACME'],
    ['Jane Roe', 'ROE Jane'],
    ['Jane Roe', 'Dr. Jane A. Roe'],
    ['Jane Roe', 'jane.roe@example.com'],
    ['Jane Roe', '"Jane Roe" <jane@example.com>'],
    ['Jane Roe', 'Roe, Jane ACME'],
    ['Jane Roe', 'Jane Roe | Example Ltd'],
    ['Jane Roe', '(ext) Jane Roe'],
    ['Jürgen Weiß', 'WEISS Jurgen'],
    ['Nagy Péter', 'Péter Nagy'],
    ['田中太郎', '田中 太郎'],
    ['太郎 田中', '田中太郎'],
  ])('%s is %s', (one, other) => expect(isSameName(one, other)).toBe(true));

  it.each([
    ['Jane Roe', 'Jane Doe'],
    ['Jane Roe', 'Jane'],
    ['Jane Roe', 'Roe'],
    ['Jane Alice Roe', 'Jane Roe'],
    ['', ''],
    ['()', '—'],
  ])('%s is not %s', (one, other) => expect(isSameName(one, other)).toBe(false));

  it('do not depend on the order of words', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(nameKeysOf(`${one} ${other}`)).toEqual(nameKeysOf(`${other}, ${one}`));
      }),
    );
  });
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
