import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentsIn } from '../../lib/notes/commitments-in';
import { tickLine } from '../../lib/notes/set-line-state';

const PROMISERS = { mentorNames: ['Maria Example', 'Maria Sample'], menteeNames: ['Alice Brandt'] };
const read = (body: string) => commitmentsIn(body, PROMISERS, '2026-03-05');

describe('commitments in a note', () => {
  it.each([
    ['[] me: send the paper', 'mentor', 'send the paper', ''],
    ['[ ] me send the paper', 'mentor', 'send the paper', ''],
    ["[ ] I'll send the paper", 'mentor', 'send the paper', ''],
    ['- [ ] alice: talk to finance by Friday', 'mentee', 'talk to finance', '2026-03-06'],
    ['* [ ] Alice Brandt: list three things', 'mentee', 'list three things', ''],
    ['1. [ ] AB: list three things', 'mentee', 'list three things', ''],
    ['[] Brandt, Alice: list three things', 'mentee', 'list three things', ''],
    ['[] alice – list three things', 'mentee', 'list three things', ''],
    ['[] Alice will list three things', 'mentee', 'list three things', ''],
    ['[] maria: ask Clara', 'mentor', 'ask Clara', ''],
    ['  - [ ] [share] me: ask Clara (tomorrow)', 'mentor', 'ask Clara', '2026-03-06'],
    ['[share] [] me: ask Clara', 'mentor', 'ask Clara', ''],
    ['[] me: tomorrow', 'mentor', 'tomorrow', '2026-03-06'],
    ['[] me： 資料を送る', 'mentor', '資料を送る', ''],
    ['[] me: by Friday tell finance', 'mentor', 'by Friday tell finance', '2026-03-06'],
  ])('%s', (line, owner, text, dueOn) => {
    expect(read(line)).toEqual([expect.objectContaining({ line: 0, owner, text, dueOn, isDone: false })]);
  });

  it.each([
    'me: send the paper',
    '[ ] send the paper',
    '[] bob: send the paper',
    '[] me:',
    '[] me',
    '[] we: send the paper',
    "[] Alice's review: prepare it",
    '> [ ] me: send the paper',
    '[](me: x)',
    '[y] me: send',
    '```\n[] me: send the paper\n```',
  ])('none in %j', (body) => expect(read(body)).toEqual([]));

  it('tells ticked ones and their lines', () => {
    expect(
      read('# Notes\n- [x] me: one\n\n- [X] alice: two\n- [ ] me: three').map(({ line, isDone }) => [line, isDone]),
    ).toEqual([
      [1, true],
      [3, true],
      [4, false],
    ]);
  });

  it('takes nobody for an owner who could be both', () => {
    const both = { mentorNames: ['Alice Example'], menteeNames: ['Alice Brandt'] };
    expect(
      commitmentsIn('[] alice: x\n[] AE: y\n[] AB: z\n[] me: w', both, '2026-03-05').map(({ owner }) => owner),
    ).toEqual(['mentor', 'mentee', 'mentor']);
    expect(commitmentsIn('[] alice: x', { mentorNames: [], menteeNames: [] }, '2026-03-05')).toEqual([]);
  });

  it('knows the privacy of the line', () => {
    expect(read('[confidence]\n[] me: a\n\n[] [share] me: b\n[] me: c').map(({ privacy }) => privacy)).toEqual([
      'in-confidence',
      'shareable',
      'private',
    ]);
  });

  it('reads any text, and a tick changes nothing but the tick', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '[] me: a by Friday',
        '- [x] alice: b',
        '[share] [ ] me: c',
        '```',
        '',
        '[confidence]',
        '[] AB – d',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, isTicked) => {
        const body = lines.join('\n').replace(/\r/g, '');
        for (const commitment of read(body)) {
          const ticked = tickLine(body, commitment.line, isTicked);
          expect(read(ticked)).toEqual(
            read(body).map((each) => (each.line === commitment.line ? { ...each, isDone: isTicked } : each)),
          );
          expect(tickLine(ticked, commitment.line, isTicked)).toBe(ticked);
        }
      }),
    );
  });
});
