import { describe, expect, it } from 'vitest';
import { tagIn } from '../../lib/mentorship/lesson';

const tags = (...all: readonly string[]) => ({ tags: all });

describe('a lesson fits a topic', () => {
  it.each([
    ['negotiation', 'I keep negotiating against myself', 'negotiation'],
    ['hiring', 'the hire for the night shift and HIRING at large', 'hiring'],
    ['saying no', 'how do I get better at saying no?', 'saying no'],
    ['Übergabe', 'die Übergaben an das Nachtteam', 'Übergabe'],
    ['招聘', '怎么做招聘', '招聘'],
    ['HR', 'who in HR could help', 'HR'],
  ])('%s in “%s”', (tag, text, found) => {
    expect(tagIn(tags('else', tag), text)).toBe(found);
  });

  it.each([
    ['negotiation', 'a negative mood'],
    ['team', 'steam engines'],
    ['saying no', 'no saying what comes'],
    ['HR', 'three people'],
    ['', 'anything'],
    [' ', 'anything'],
  ])('“%s” does not stand in “%s”', (tag, text) => {
    expect(tagIn(tags(tag), text)).toBe('');
  });
});
