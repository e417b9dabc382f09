import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Commitment } from '../../lib/notes/commitment';
import { commitmentsAsCsv } from '../../lib/notes/export-commitments';
import { exportableCommitments, personAsMarkdown, type PersonToExport } from '../../lib/notes/export-person';
import { notesInFile } from '../../lib/notes/import-markdown';
import type { Note } from '../../lib/notes/note';
import { withoutConfidence, type ExportableText } from '../../lib/notes/privacy';

const WORDS = { promises: 'Promises', goals: 'Goals', note: 'Note', meeting: 'Meeting' };
const PROMISERS = { mentorNames: ['Maria Example'], menteeNames: ['Nadia Brandt'] };
const STAMPS = { createdAt: '2026-03-05T09:00:00.000Z', updatedAt: '2026-03-05T09:00:00.000Z' };

function note(body: string, more: Partial<Note> = {}): Note {
  return { id: 'n', menteeId: 'm', meetingId: '', on: '2026-03-05', body, revision: 1, ...STAMPS, ...more };
}

function commitment(text: string, more: Partial<Commitment> = {}): Commitment {
  return {
    id: text,
    menteeId: 'm',
    owner: 'mentor',
    text,
    state: 'open',
    dueOn: '',
    madeOn: '2026-03-05',
    closedOn: '',
    carried: 0,
    discussedOn: '',
    noteId: '',
    ...STAMPS,
    ...more,
  };
}

function person(more: Partial<PersonToExport>): PersonToExport {
  return {
    name: 'Nadia Brandt',
    owners: { mentor: 'me', mentee: 'nadia' },
    promisers: PROMISERS,
    meetings: [],
    notes: [],
    commitments: [],
    goals: [],
    ...more,
  };
}

describe('a person as Markdown', () => {
  it('has tasks that plugins of note apps read', () => {
    const text = personAsMarkdown(
      person({
        notes: [note('Talked.\n[] me: send the paper by Friday\n- [x] nadia: ask finance')],
        commitments: [
          commitment('send the paper', { dueOn: '2026-03-06' }),
          commitment('ask finance', { owner: 'mentee', state: 'done', closedOn: '2026-03-05' }),
          commitment('book a room', { state: 'renegotiated', closedOn: '2026-03-05' }),
        ],
      }),
      WORDS,
    );
    expect(text).toContain('- [ ] send the paper @me 📅 2026-03-06\n');
    expect(text).toContain('- [x] ask finance @nadia ✅ 2026-03-05\n');
    expect(text).toContain('- [-] book a room @me ❌ 2026-03-05\n');
    expect(text).toContain(
      '## 2026-03-05\n\nTalked.\n- [ ] send the paper @me 📅 2026-03-06\n- [x] ask finance @nadia',
    );
  });

  it('comes back as the same promises', () => {
    const text = personAsMarkdown(person({ notes: [note('[] me: send the paper by Friday')] }), WORDS);
    expect(notesInFile({ path: 'Nadia Brandt.md', text })).toEqual([
      {
        path: 'Nadia Brandt.md',
        names: ['Nadia Brandt'],
        on: '2026-03-05',
        body: '- [ ] me: send the paper (2026-03-06)',
      },
    ]);
  });
});

describe('what was said in confidence', () => {
  const secret = note('[confidence]\n[] nadia: think about leaving\n\nopen words', { id: 's' });
  const promises = [
    commitment('think about leaving', { owner: 'mentee', noteId: 's' }),
    commitment('a secret since closed', { isInConfidence: true, state: 'done', closedOn: '2026-03-06' }),
    commitment('an open one'),
  ];

  it('is in no export, in no promise and in no line', () => {
    const text = personAsMarkdown(person({ notes: [secret], commitments: promises }), WORDS);
    expect(text).toContain('open words');
    expect(text).toContain('an open one');
    expect(text).not.toMatch(/leaving|secret/);
    expect(exportableCommitments(promises, [secret], PROMISERS).map((each) => each.text)).toEqual(['an open one']);
  });

  it('is kept out by type: a plain text is not exportable', () => {
    expectTypeOf<string>().not.toExtend<ExportableText>();
    expectTypeOf(withoutConfidence).returns.toEqualTypeOf<ExportableText>();
  });
});

describe('promises as a table', () => {
  it('quotes what needs it, and lets no cell be a formula', () => {
    const rows = ['=1+1', 'say "yes", then go', '-5 is a number', 'plain'].map((text) => ({
      menteeName: 'Nadia Brandt',
      commitment: commitment(text),
    }));
    expect(commitmentsAsCsv(rows).split('\r\n')).toEqual([
      'mentee,owner,promise,state,made,due,closed,carried',
      "Nadia Brandt,mentor,'=1+1,open,2026-03-05,,,0",
      'Nadia Brandt,mentor,"say ""yes"", then go",open,2026-03-05,,,0',
      "Nadia Brandt,mentor,'-5 is a number,open,2026-03-05,,,0",
      'Nadia Brandt,mentor,plain,open,2026-03-05,,,0',
      '',
    ]);
  });
});

describe('Markdown files', () => {
  it.each([
    ['the name of the file', 'Nadia Brandt/2026-02-19.md', 'Text', ['Nadia Brandt'], '2026-02-19'],
    [
      'front matter',
      'x.md',
      '---\nperson: "Nadia Brandt"\ndate: 2026-02-19\n---\nText',
      ['Nadia Brandt', 'x'],
      '2026-02-19',
    ],
    ['its title', 'a/b.md', '# Nadia Brandt 2026-02-19\nText', ['Nadia Brandt', 'b', 'a'], '2026-02-19'],
    ['nothing', 'todo.md', 'Text', ['todo'], ''],
    ['no real day', '2026-02-31 x.md', 'Text', ['x'], ''],
  ])('tell person and day by %s', (_what, path, text, names, on) => {
    expect(notesInFile({ path, text })).toMatchObject([{ names, on }]);
  });

  it('have a note for each heading that is a day', () => {
    const text =
      '# Nadia\r\n## 2026-03-05 Weekly\r\nb\r\n### detail\r\nmore\r\n\r\n## 2026-02-19\r\na\r\n## 2026-01-01\r\n';
    expect(notesInFile({ path: 'n.md', text }).map(({ on, body }) => [on, body])).toEqual([
      ['2026-02-19', 'a'],
      ['2026-03-05', 'b\n### detail\nmore'],
    ]);
  });

  it('with nothing in them have no notes', () => {
    expect(notesInFile({ path: 'n.md', text: '---\ndate: 2026-01-01\n---\n  \n' })).toEqual([]);
  });
});
