import { describe, expect, it } from 'vitest';
import { mergeTicks } from '../../lib/notes/merge-ticks';

describe('ticks set elsewhere', () => {
  it.each([
    ['come in', '[] me: a\n[] me: b', '[x] me: a\n[] me: b', '[] me: a\n[] me: b\nc', '[x] me: a\n[] me: b\nc'],
    ['go away', '- [x] me: a', '- [ ] me: a', 'new\n- [x] me: a', 'new\n- [ ] me: a'],
    ['nothing changed', 'a', 'a', 'ab', 'ab'],
  ])('%s', (_what, base, theirs, mine, merged) => {
    expect(mergeTicks(base, theirs, mine)).toBe(merged);
  });

  it.each([
    ['another text', 'a', 'b', 'ac'],
    ['another line', 'a', 'a\nb', 'ac'],
    ['a line that is gone here', '[] me: a', '[x] me: a', 'nothing'],
  ])('do not explain %s', (_what, base, theirs, mine) => {
    expect(mergeTicks(base, theirs, mine)).toBeUndefined();
  });
});
