import { describe, expect, it } from 'vitest';
import { isNamedLike } from '../../lib/people/is-named-like';
import { shortNames } from '../../lib/people/short-names';
import { person } from '../introductions/network';

describe('what people are called side by side', () => {
  it.each([
    ['first names where they differ', [person('a', 'Nadia Brandt'), person('b', 'Clara Ruiz')], ['Nadia', 'Clara']],
    [
      'full names where first names are the same, whatever the accents',
      [person('a', 'Clara Ruiz'), person('b', 'Clára Weiss'), person('c', 'Imke Kok')],
      ['Clara Ruiz', 'Clára Weiss', 'Imke'],
    ],
    [
      'what tells namesakes apart',
      [
        person('a', 'Clara Ruiz', { organisation: 'Northwind' }),
        person('b', 'Clara Ruiz', { organisation: 'Kestrel Labs' }),
      ],
      ['Clara Ruiz, Northwind', 'Clara Ruiz, Kestrel Labs'],
    ],
    [
      'the next thing that does, where the first is shared',
      [
        person('a', 'Clara Ruiz', { organisation: 'Northwind', role: 'Buyer' }),
        person('b', 'Clara Ruiz', { organisation: 'northwind', role: 'Editor' }),
      ],
      ['Clara Ruiz, Buyer', 'Clara Ruiz, Editor'],
    ],
    [
      'the address in the end',
      [person('a', 'Clara Ruiz'), person('b', 'Clara Ruiz')],
      ['Clara Ruiz, a@example.com', 'Clara Ruiz, b@example.com'],
    ],
    ['the same person once', [person('a', 'Clara Ruiz'), person('a', 'Clara Ruiz')], ['Clara']],
    ['whole names of scripts without spaces', [person('a', '李娜'), person('b', '李明')], ['李娜', '李明']],
  ] as const)('gives %s', (_, people, names) => {
    expect([...shortNames(people).values()]).toEqual(names);
  });
});

describe('a name as far as it is typed', () => {
  const clara = person('a', 'Clára Ruiz-Soler', { otherNames: ['C. R. Soler'] });

  it.each(['cla', 'CLARA', 'ruiz', 'sol cla', 'Clára R', 'c. r.'])('fits %s', (typed) => {
    expect(isNamedLike(clara, typed)).toBe(true);
  });

  it.each(['', '  ', 'lara', 'clara x', '@'])('does not fit “%s”', (typed) => {
    expect(isNamedLike(clara, typed)).toBe(false);
  });
});
