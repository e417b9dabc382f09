import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DraftInput } from '../../lib/introductions/drafts';
import { evidencePart, markedLines, sharedPart, withoutConfidence, type ShareableText } from '../../lib/notes/privacy';

const NOTE = `# Thursday
[share] Term sheets read.
not this
- [share] a bullet
- [ ] [share] me: send it

[share]
A block
of two lines
[private] but not this
[evidence] Led the talks on 3 March.

[confidence]
thinking about leaving
[share] not even with a mark

[in confidence] alone
after it
[share](https://example.com) is a link
[share] [confidence] the stricter holds`;

describe('privacy marks', () => {
  it('share marked lines and blocks only', () => {
    expect(sharedPart(NOTE)).toBe('Term sheets read.\n\n- a bullet\n- [ ] me: send it\n\nA block\nof two lines');
  });

  it('collect evidence', () => {
    expect(evidencePart(NOTE)).toBe('Led the talks on 3 March.');
  });

  it('keep confidence out of exports', () => {
    const exported = withoutConfidence(NOTE);
    for (const word of ['leaving', 'not even', 'alone', 'stricter']) expect(exported).not.toContain(word);
    expect(exported).toContain('after it');
  });

  it('leave a line private without a mark', () => {
    expect(markedLines('a\n\nb').map(({ privacy }) => privacy)).toEqual(['private', 'private', 'private']);
  });

  it('keep a confidence in an open code fence, and share nothing there', () => {
    const body = '```\n[share] a\n[confidence] b';
    expect(markedLines(body).map(({ privacy }) => privacy)).toEqual(['private', 'private', 'in-confidence']);
    expect(sharedPart(body)).toBe('');
  });

  it('never let a confidence out, whatever stands around it', () => {
    const line = fc.constantFrom(
      '',
      'x',
      '[share]',
      '[share] y',
      '- [share] z',
      '```',
      '~~~',
      '> [share] q',
      '[private]',
      '[evidence]',
      '# [share] h',
      '    [share] i',
      '[share][confidence] SECRET',
    );
    const secret = fc.constantFrom(
      '[confidence] SECRET',
      '- [ ] [in confidence] SECRET',
      '[Confidence]\nSECRET',
      '[share] [in-confidence] SECRET',
      '[confidence]: SECRET',
    );
    fc.assert(
      fc.property(fc.array(line), secret, fc.array(line), (before, hidden, after) => {
        const body = [...before, hidden, ...after].join('\n');
        expect(sharedPart(body)).not.toContain('SECRET');
        expect(evidencePart(body)).not.toContain('SECRET');
        expect(withoutConfidence(body)).not.toContain('SECRET');
      }),
    );
  });

  it('are guarded by type: a plain text is not shareable', () => {
    expectTypeOf<string>().not.toExtend<ShareableText>();
    expectTypeOf<NonNullable<DraftInput['background']>>().toEqualTypeOf<ShareableText>();
  });
});
