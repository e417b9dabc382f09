import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesCarried } from '../../lib/notes/carry-over';
import type { Commitment } from '../../lib/notes/commitment';
import { setLineState } from '../../lib/notes/set-line-state';
import { lineOf, syncCommitments } from '../../lib/notes/sync-commitments';

const PROMISERS = { mentorNames: ['Maria Example'], menteeNames: ['Alice Brandt'] };
const AT = '2026-03-05T15:00:00.000Z';

/** A note and its stored promises, saved as one types. */
class Desk {
  body = '';
  rows: readonly Commitment[] = [];
  #made = 0;

  save(body: string, today = '2026-03-05'): void {
    const changes = syncCommitments(
      {
        noteId: 'n',
        menteeId: 'm',
        on: '2026-03-05',
        body,
        previousBody: this.body,
        commitments: this.rows,
        promisers: PROMISERS,
      },
      { at: AT, today, newId: () => `c${String((this.#made += 1))}` },
    );
    const changed = new Map(changes.change.map((row) => [row.id, row]));
    this.rows = [
      ...this.rows.filter(({ id }) => !changes.remove.includes(id)).map((row) => changed.get(row.id) ?? row),
      ...changes.add,
    ];
    this.body = body;
  }

  /** id, owner, text, state */
  get short(): readonly string[] {
    return this.rows.map(({ id, owner, text, state, dueOn }) =>
      [id, owner, text, state, dueOn].filter((part) => part !== '').join(' | '),
    );
  }
}

function saved(...bodies: readonly string[]): Desk {
  const desk = new Desk();
  for (const body of bodies) desk.save(body);
  return desk;
}

function rowOf(desk: Desk, at: number): Commitment {
  const row = desk.rows[at];
  if (row === undefined) throw new Error(`no row ${String(at)}`);
  return row;
}

describe('promises follow their lines', () => {
  it('grows with a line that is being typed', () => {
    const line = '[] alice: talk to finance by Friday';
    const desk = new Desk();
    for (let end = 1; end <= line.length; end += 1) desk.save(line.slice(0, end));
    expect(desk.short).toEqual(['c1 | mentee | talk to finance | open | 2026-03-06']);
  });

  it('keeps an edited, moved, dated line the same commitment', () => {
    expect(
      saved('[] me: send the paper\n[] me: ask Clara', '[] me: ask Clara\n\ntext\n[] me: send the long paper by Friday')
        .short,
    ).toEqual(['c1 | mentor | send the long paper | open | 2026-03-06', 'c2 | mentor | ask Clara | open']);
  });

  it('keeps a line rewritten in place the same commitment', () => {
    expect(saved('[] me: aaa\n[] me: send it\n[] me: zzz', '[] me: aaa\n[] me: book room\n[] me: zzz').short).toContain(
      'c2 | mentor | book room | open',
    );
  });

  it('makes a line put in between a commitment of its own', () => {
    expect(saved('[] me: aaa\n[] me: zzz', '[] me: aaa\n[] alice: mmm\n[] me: zzz').short).toEqual([
      'c1 | mentor | aaa | open',
      'c2 | mentor | zzz | open',
      'c3 | mentee | mmm | open',
    ]);
  });

  it('changes the owner of a line', () => {
    expect(saved('[] me: send the paper', '[] alice: send the paper').short).toEqual([
      'c1 | mentee | send the paper | open',
    ]);
  });

  it('removes what is open with its line, and keeps what is done', () => {
    expect(saved('[] me: aaa\n[x] me: bbb', '').short).toEqual(['c2 | mentor | bbb | done']);
  });

  it('makes a new promise of words whose old line had gone', () => {
    expect(saved('[x] me: aaa', '', '[] me: aaa').short).toEqual([
      'c1 | mentor | aaa | done',
      'c2 | mentor | aaa | open',
    ]);
  });

  it('keeps two promises in the same words apart', () => {
    expect(saved('[] me: aaa\n[] me: aaa', '[] me: aaa\n[x] me: aaa').short).toEqual([
      'c1 | mentor | aaa | open',
      'c2 | mentor | aaa | done',
    ]);
  });

  it('closes with a tick and opens without it', () => {
    const desk = saved('[] me: aaa', '[x] me: aaa');
    expect(desk.rows[0]).toMatchObject({ state: 'done', closedOn: '2026-03-05' });
    desk.save('[ ] me: aaa');
    expect(desk.rows[0]).toMatchObject({ id: 'c1', state: 'open', closedOn: '' });
  });

  it('leaves alone what was closed elsewhere', () => {
    const desk = saved('[] me: aaa');
    desk.rows = desk.rows.map((row) => ({ ...row, state: 'dropped', closedOn: '2026-03-06' }));
    desk.save('[] me: aaa\nmore text');
    expect(desk.rows).toMatchObject([{ state: 'dropped', closedOn: '2026-03-06' }]);
  });

  it('leaves alone a due day set elsewhere until the line says another', () => {
    const desk = saved('[] me: aaa by Friday');
    desk.rows = desk.rows.map((row) => ({ ...row, dueOn: '2026-04-01' }));
    desk.save('[] me: aaa b by Friday');
    expect(desk.rows).toMatchObject([{ text: 'aaa b', dueOn: '2026-04-01' }]);
    desk.save('[] me: aaa b by Monday');
    expect(desk.rows).toMatchObject([{ dueOn: '2026-03-09' }]);
  });

  it('does not take away what had no line to lose', () => {
    const desk = saved('[] me: aaa');
    const other: Commitment = { ...rowOf(desk, 0), id: 'x', text: 'quite other words' };
    desk.rows = [...desk.rows, other];
    desk.save('[] me: aaa!');
    expect(desk.rows.map(({ id }) => id)).toEqual(['c1', 'x']);
  });

  it('knows a ticked line again that was cut out and put in elsewhere; without its tick it is a new promise', () => {
    const desk = saved('[x] me: aaa\ntext');
    desk.save('text');
    desk.save('text\n[x] me: aaa');
    expect(desk.rows).toMatchObject([{ id: 'c1', state: 'done' }]);
    desk.save('text');
    desk.save('text\n[] me: aaa');
    expect(desk.rows).toMatchObject([{ state: 'done' }, { state: 'open' }]);
  });

  it('keeps hundreds of promises in the same words, each with a line of its own', () => {
    const lines = Array.from({ length: 400 }, (_, index) => `[] me: ${index % 2 === 0 ? 'send it' : 'call her'}`);
    const desk = saved(lines.join('\n'));
    const ids = desk.rows.map(({ id }) => id);
    desk.save([...lines.slice(0, 200), '[x] alice: reply', ...lines.slice(200, 399), '[] me: call them'].join('\n'));
    const [reply, ...others] = desk.rows.filter(({ id }) => !ids.includes(id));
    expect([reply, others]).toMatchObject([{ text: 'reply', state: 'done' }, []]);
    const texts = (text: string): number => desk.rows.filter((row) => row.state === 'open' && row.text === text).length;
    expect(['send it', 'call her', 'call them'].map(texts)).toEqual([200, 199, 1]);
  });

  it('pairs by age where the text last saved is not known', () => {
    const { rows } = saved('[] me: aaa\n[] me: send it');
    const changes = syncCommitments(
      { noteId: 'n', menteeId: 'm', on: '2026-03-05', body: '[] me: aaa', commitments: rows, promisers: PROMISERS },
      { at: AT, today: '2026-03-05', newId: () => 'new' },
    );
    expect(changes).toMatchObject({ add: [], change: [], remove: ['c2'] });
    expect([...changes.idOfLine]).toEqual([[0, 'c1']]);
  });

  it('says what the note says, whatever is typed, and saving twice changes nothing', () => {
    const line = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('[] ', '[x] ', '- [ ] '),
          fc.constantFrom('me: ', 'alice: ', 'bob: ', 'me:'),
          fc.constantFrom('send', 'send it', 'ask Clara', 'zzz', 'send by Friday'),
        )
        .map((parts) => parts.join('')),
      fc.constantFrom('text', '', '```'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), (versions) => {
        const desk = new Desk();
        for (const lines of versions) desk.save(lines.join('\n'));
        const before = desk.rows;
        desk.save(desk.body);
        expect(desk.rows).toEqual(before);
        expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
        const rowsOf = (state: string): readonly string[] =>
          before
            .filter((row) => row.state === state)
            .map(({ text }) => text)
            .sort();
        const fresh = saved(desk.body).rows;
        expect(rowsOf('open')).toEqual(
          fresh
            .filter(({ state }) => state === 'open')
            .map(({ text }) => text)
            .sort(),
        );
        for (const { text } of fresh.filter(({ state }) => state === 'done')) expect(rowsOf('done')).toContain(text);
      }),
    );
  });
});

describe('a tick from elsewhere', () => {
  it('goes into the line of its commitment, and the next save agrees', () => {
    const desk = saved('[] me: aaa\n- [ ] alice: send the paper by Friday');
    const row = rowOf(desk, 1);
    const body = setLineState(desk.body, row, 'done', '2026-03-05', PROMISERS);
    expect(body).toBe('[] me: aaa\n- [x] alice: send the paper by Friday');
    expect(setLineState(body, row, 'open', '2026-03-05', PROMISERS)).toBe(desk.body.replace('- []', '- [ ]'));
    expect(lineOf(row, body, '2026-03-05', PROMISERS)?.line).toBe(1);
  });

  it('leaves a note without that line as it is', () => {
    const row = rowOf(saved('[] me: aaa'), 0);
    expect(setLineState('[] me: bbb', row, 'done', '2026-03-05', PROMISERS)).toBe('[] me: bbb');
  });
});

describe('carry-over', () => {
  it('counts held meetings after the making and before the closing', () => {
    const held = ['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-19', '2026-03-26'];
    expect(timesCarried({ madeOn: '2026-03-05', closedOn: '' }, held)).toBe(3);
    expect(timesCarried({ madeOn: '2026-03-05', closedOn: '2026-03-19' }, held)).toBe(1);
    expect(timesCarried({ madeOn: '2026-03-26', closedOn: '' }, held)).toBe(0);
  });
});
