import { describe, expect, it } from 'vitest';
import {
  asDeed,
  fill,
  inserted,
  listed,
  listedApart,
  listedDeeds,
  spanWord,
  timesWord,
  whenWord,
} from '../../lib/agenda/phrase';

describe('words put into prompts', () => {
  it.each([
    ['Send the pricing paper.', 'send the pricing paper'],
    ['to call Ben', 'call Ben'],
    ['will ask Clara', 'ask Clara'],
    ['E-mail Ben', 'e-mail Ben'],
    ['Pricing paper', 'see to “Pricing paper”'],
    ['das Papier schicken', 'see to “das Papier schicken”'],
    ['Great work!', 'see to “Great work”'],
  ])('the promise “%s” can follow “you said you would”', (text, deed) => {
    expect(asDeed(text)).toBe(deed);
  });

  it('fills, begins with a capital, and does not double the last sign', () => {
    expect(fill('{span} ago: {topic}.', { span: 'two weeks', topic: 'how do I say no?' })).toBe(
      'Two weeks ago: how do I say no?',
    );
    expect(fill('“{topic}”.', { topic: 'why now?' })).toBe('“why now?”');
    expect(fill('{goal} and {name}.', { goal: 'Lead' })).toBeUndefined();
  });

  it('does not fill what a text of the mentor’s looks like', () => {
    expect(fill('{topic}: {name}', { topic: inserted('{name} {goal}'), name: 'Nadia' })).toBe('Name goal: Nadia');
  });

  it('keeps words that run from right to left apart from the sentence', () => {
    expect(fill('{name}, how did it go?', { name: 'ليلى' })).toBe('\u2068ليلى\u2069, how did it go?');
    expect(asDeed('إرسال الورقة')).toBe('see to “\u2068إرسال الورقة\u2069”');
    expect(fill('{name}, how did it go?', { name: 'Nadia' })).toBe('Nadia, how did it go?');
  });

  it('puts long and many-lined texts on one short line', () => {
    expect(inserted('one\n  two “three”.')).toBe('one two three');
    const long = inserted('word '.repeat(40));
    expect(long).toMatch(/word …$/);
    expect(long.length).toBeLessThanOrEqual(83);
    expect(inserted('😀'.repeat(90))).toBe(`${'😀'.repeat(80)} …`);
  });

  it('keeps deeds apart: what comes last is not part of the one before', () => {
    expect(listedDeeds(['ask Clara whether she has time', 'send the paper'])).toBe(
      'ask Clara whether she has time, and send the paper',
    );
    expect(listedDeeds(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, and two more');
    expect(listedDeeds(['a'])).toBe('a');
  });

  it('lists, and counts what is too much', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e']].map(listed)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
      'a, b, c and two more',
    ]);
    expect(listedApart(['a', 'b', 'c', 'd'])).toBe('a; b; c; and one more');
  });

  it('tells time as people do', () => {
    expect([1, 9, 14, 63, 200, 800].map(spanWord)).toEqual([
      'a day',
      'nine days',
      'two weeks',
      'two months',
      'seven months',
      'two years',
    ]);
    expect([0, 1, 12].map(whenWord)).toEqual(['today', 'tomorrow', 'in twelve days']);
    expect([1, 2, 3, 14].map(timesWord)).toEqual(['once', 'twice', 'three times', '14 times']);
  });
});
