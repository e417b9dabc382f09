import { describe, expect, it } from 'vitest';
import { nameAt, withName } from '../../components/popup/name-at';

describe('where a name is being typed', () => {
  it.each([
    ['nad', 'first', 'nad'],
    ['introduce nad', 'first', 'nad'],
    ['Nadia Brandt ↔ cla', 'second', 'cla'],
    ['Nadia <> ', 'second', ''],
    ['Nadia -> Clara R', 'second', 'Clara R'],
    ['introduce Nadia to cla', 'second', 'cla'],
    ['stelle Nadia mit Cla', 'second', 'Cla'],
  ])('%s', (line, side, typed) => {
    expect(nameAt(line)).toMatchObject({ side, typed });
  });

  it.each(['Nadia ↔ Clara about pri', 'Nadia ↔ Clara: pri', 'Nadia ↔ Clara über Prei'])(
    'is nowhere in “%s”',
    (line) => {
      expect(nameAt(line)).toBeUndefined();
    },
  );

  it('gives way to the whole name, ready for what comes next', () => {
    const complete = (line: string, name: string): string => {
      const place = nameAt(line);
      return place ? withName(line, place, name) : line;
    };
    expect(complete('nad', 'Nadia Brandt')).toBe('Nadia Brandt ↔ ');
    expect(complete('Nadia ↔ cla', 'Clara Ruiz')).toBe('Nadia ↔ Clara Ruiz about ');
    expect(complete('introduce nad', 'Nadia Brandt')).toBe('introduce Nadia Brandt ↔ ');
  });
});
