import { describe, expect, it } from 'vitest';
import { isNamedIn, wholeNamesOf } from '../../lib/people/named-in';

describe('somebody is named', () => {
  it.each([
    ['Clara Ruiz', 'Met clara ruíz at the fair.', true],
    ['Clara Ruiz', 'CLARA  RUIZ, of course', true],
    ['Clara Ruiz', 'Clara was there, and so was Ruiz', false],
    ['Clara Ruiz', 'Clara Ruizman', false],
    ['Anna Li', 'Anna liked it', false],
    ['Madonna', 'Madonna sang', false],
    ['山田太郎', '昨日は山田太郎さんと話した', true],
    ['ليلى الحداد', 'تحدثت مع ليلى الحداد أمس', true],
    ['O’Brien, Pat', 'Talked to O’Brien, Pat about it', true],
  ])('%s in “%s”: %s', (name, text, expected) => {
    expect(isNamedIn(text, wholeNamesOf({ name, otherNames: [] }))).toBe(expected);
  });

  it('by any spelling that is known', () => {
    const names = wholeNamesOf({ name: 'Clara', otherNames: ['Ruiz, Clara', 'Clara Ruiz', 'Clara Ruiz'] });
    expect(names).toEqual(['Ruiz, Clara', 'Clara Ruiz']);
    expect(isNamedIn('the talk with Ruiz, Clara', names)).toBe(true);
  });
});
