import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueList, leadTypedAnew } from '../../lib/notes/continue-list';
import { joinNotes } from '../../lib/notes/join-notes';
import { lookAt, safeHref, type LineLook } from '../../lib/notes/line-look';
import { FROM_NOTHING, markedLines } from '../../lib/notes/privacy';

const look = (raw: string): LineLook => lookAt(raw, FROM_NOTHING).look;
const parts = (raw: string): readonly string[] =>
  look(raw).spans.map(({ from, to, is, href }) => [is, raw.slice(from, to), ...(href ? [href] : [])].join(' | '));

describe('the look of a line', () => {
  it.each([
    ['# Today', 'heading', ['syntax | # ']],
    ['- one', 'bullet', ['bullet | -']],
    ['1. one', 'number', []],
    ['- [x] one', 'task', ['syntax | - ', 'box | [x]']],
    ['[] me: one', 'task', ['box | []']],
    ['[share] [ ] me: one', 'task', ['mark | [share]', 'box | [ ]']],
    ['> said', 'quote', ['syntax | > ']],
    ['---', 'rule', ['syntax | ---']],
    ['#hashtag', 'text', []],
    ['-5 degrees', 'text', []],
    ['2 * 3 * 4 and snake_case_name', 'text', []],
    [
      '**a** *b* ~~c~~ `d`',
      'text',
      [
        'syntax | **',
        'strong | a',
        'syntax | **',
        'syntax | *',
        'emphasis | b',
        'syntax | *',
        'syntax | ~~',
        'struck | c',
        'syntax | ~~',
        'syntax | `',
        'code | d',
        'syntax | `',
      ],
    ],
    [
      '[a](https://example.com/x)',
      'text',
      ['syntax | [', 'link | a | https://example.com/x', 'syntax | ](https://example.com/x)'],
    ],
    ['see https://example.com/x.', 'text', ['link | https://example.com/x | https://example.com/x']],
    ['`**no**`', 'text', ['syntax | `', 'code | **no**', 'syntax | `']],
    ['\\*not\\*', 'text', ['syntax | \\', 'syntax | \\']],
  ])('%s', (raw, kind, spans) => {
    expect(look(raw).kind).toBe(kind);
    expect(parts(raw)).toEqual(spans);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome-extension://x/options.html',
    'vbscript:x',
    '//example.com',
    'https://',
  ])('leads nowhere for %s', (target) => {
    expect(safeHref(target)).toBeUndefined();
    expect(look(`[a](${target})`).spans.some(({ href }) => href !== undefined)).toBe(false);
  });

  it('has parts within the line, each within another or apart from it, and takes little time', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '](https://example.com)',
      '\\',
      ' ',
      'a',
      '語',
      '- ',
      '[ ] ',
      '[share] ',
      '# ',
      '> ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        const raw = pieces.join('').replace(/[\r\n]/g, '');
        const { spans } = look(raw);
        for (const one of spans) {
          expect(one.from >= 0 && one.from <= one.to && one.to <= raw.length).toBe(true);
          for (const other of spans) {
            const isApart = one.to <= other.from || other.to <= one.from;
            const isWithin =
              (one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to);
            expect(isApart || isWithin).toBe(true);
          }
        }
      }),
    );
    const hostile = ['*'.repeat(5_000), '[a]('.repeat(1_200), '`'.repeat(5_000), '_a '.repeat(1_600)];
    for (const raw of hostile) expect(look(raw).kind).toBeDefined();
  });

  it('says of each line the same privacy as the whole note does', () => {
    const line = fc.constantFrom(
      '',
      'a',
      '[share]',
      '[confidence] b',
      '```',
      '- [share] c',
      '[private]',
      '~~~',
      '[evidence] d',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        let above = FROM_NOTHING;
        const seen = lines.map((raw) => {
          const read = lookAt(raw, above);
          above = read.below;
          return read.look.privacy;
        });
        expect(seen).toEqual(
          markedLines(lines.join('\n'))
            .slice(0, lines.length)
            .map(({ privacy }) => privacy),
        );
      }),
    );
  });
});

describe('a list goes on', () => {
  it.each([
    ['- one', '', { kind: 'next', lead: '- ' }],
    ['  9. nine', '', { kind: 'next', lead: '  10. ' }],
    ['- [x] done', '', { kind: 'next', lead: '- [ ] ' }],
    ['[] me: send', '', { kind: 'next', lead: '[] ' }],
    ['- ', '', { kind: 'end' }],
    ['- [ ] ', '', { kind: 'end' }],
    ['> said', '', { kind: 'next', lead: '> ' }],
    ['plain', '', undefined],
    ['-5 degrees', '', undefined],
    ['[share] word', '', undefined],
  ])('after %j', (before, after, step) => expect(continueList(before, after)).toEqual(step));
});

describe('two notes as one', () => {
  it('keeps the marks and the open code of one from the other', () => {
    expect(joinNotes('[confidence]\nsecret\n', '\nopen')).toBe('[confidence]\nsecret\n\nopen');
    expect(joinNotes('```\ncode', '[share] a')).toBe('```\ncode\n```\n\n[share] a');
    expect(joinNotes('', 'a')).toBe('a');
    expect(joinNotes('a', ' ')).toBe('a');
    expect(markedLines(joinNotes('[confidence]\nsecret', 'open')).map(({ privacy }) => privacy)).toEqual([
      'in-confidence',
      'in-confidence',
      'private',
      'private',
    ]);
  });
});

describe('a lead typed after the one that Enter put there', () => {
  it.each([
    ['- - ', 2],
    ['[] [x] ', 3],
    ['- [ ] - [ ] ', 6],
    ['  1. - ', 5],
    ['- [ ] ', 0],
    ['[] [share] ', 0],
    ['[] me: ', 0],
    ['- ', 0],
  ])('%j', (before, letters) => expect(leadTypedAnew(before)).toBe(letters));
});
