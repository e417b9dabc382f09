import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup, writeBackup, type BackupDocument } from '../../lib/backup/document';
import type { RowReport } from '../../lib/backup/report';
import { NOTHING_KNOWN, restore, type Restored } from '../../lib/backup/restore';
import { sampleBackup } from '../../lib/backup/sample';
import { EMPTY_TABLES, TABLE_NAMES, type TableName } from '../../lib/store/backup';
import { newPerson } from '../../lib/store/people';

const NOW = new Date('2026-03-06T09:00:00Z');

function documentOf(tables: Readonly<Record<string, unknown>>): BackupDocument {
  return { format: 'trellis-backup', version: 1, exportedAt: NOW.toISOString(), tables };
}

function restored(tables: Readonly<Record<string, unknown>>): Restored {
  return restore(documentOf(tables), NOW);
}

function fates(report: readonly RowReport[], table: TableName): readonly string[] {
  return report.filter((row) => row.table === table).map((row) => row.fate);
}

function mendingsOf({ report }: Restored): readonly unknown[] {
  return report.rows.flatMap((row) => (row.fate === 'mended' ? row.mendings : []));
}

const NADIA = { id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'], isMentee: true };
const CLARA = { id: 'clara', name: 'Clara Ruiz', addresses: ['clara@example.com'] };

describe('the documented example', () => {
  const parsed = parseBackup(readFileSync(join(import.meta.dirname, 'handwritten.json'), 'utf8'));
  if (parsed.status === 'refused') throw new Error(parsed.refusal.why);
  const { rows, ifNone, report } = restore(parsed.document, NOW);

  it('names every table there is', () => {
    expect(Object.keys(parsed.document.tables)).toEqual([...TABLE_NAMES]);
  });

  it('is restored without a row left out', () => {
    expect(report.rows.filter((row) => row.fate === 'left-out')).toEqual([]);
    expect(report.rows).toHaveLength(26);
    expect(report.unknownTables).toEqual([]);
  });

  it('finds people by id, address and name', () => {
    const emre = rows.people.find((person) => person.name === 'Emre Aydin');
    expect(rows.goals.map((goal) => goal.menteeId)).toEqual(['nadia', emre?.id]);
    expect(rows.meetings.map((meeting) => meeting.menteeId)).toEqual(['nadia', emre?.id]);
    expect(rows.notes.map((note) => note.menteeId)).toEqual(['nadia', emre?.id, '']);
    expect(rows.mentorships[0]?.managerId).toBe(rows.people.find((person) => person.name === 'Imke Kok')?.id);
  });

  it('reads pairings, records and lessons as people would write them', () => {
    expect(rows.pairings).toMatchObject([
      { menteeId: 'nadia', modelId: 'clara', state: 'active', endsOn: '2026-04-13', checkIns: [{ point: 'quarter' }] },
    ]);
    expect(rows.practiceRecords.map(({ kind, state, on, stateOn }) => [kind, state, on, stateOn])).toEqual([
      ['idea', 'carried', '2026-02-02', '2026-02-19'],
      ['invitation', 'open', '2026-02-20', '2026-02-20'],
      ['room', 'could-join', '2026-03-11', '2026-03-11'],
    ]);
    expect(rows.lessons).toMatchObject([{ title: 'The hire I rushed', tags: ['hiring', 'team'] }]);
    expect(rows.mentorships[0]).toMatchObject({
      longestGapDays: 0,
      pauses: [],
      readiness: { timing: '', opportunity: '', sponsorship: '' },
    });
  });

  it('takes a person others call their mentee for one, with the usual mentorship', () => {
    const emre = rows.people.find((person) => person.name === 'Emre Aydin');
    expect(emre).toMatchObject({ isMentee: true, addresses: ['emre@example.com', 'emre.aydin@example.com'] });
    expect(ifNone).toMatchObject([{ menteeId: emre?.id, cadenceDays: 14, status: 'active' }]);
  });

  it('takes lone texts, numbers and days for lists, readings and instants', () => {
    expect(rows.people.find((person) => person.id === 'clara')).toMatchObject({
      addresses: ['clara@example.com'],
      languages: ['Spanish', 'English'],
    });
    expect(rows.goals[1]?.scale).toEqual([{ on: '2026-03-06', value: 2 }]);
    expect(rows.mentorships[0]?.skillGaps.map((gap) => gap.skill)).toEqual(['contract negotiation', 'budgeting']);
    expect(rows.introductions[0]).toMatchObject({ state: 'contact-yes', steps: [{ state: 'contact-yes' }] });
  });

  it('takes what the mentor said of notetakers and domains', () => {
    expect(rows.settings).toMatchObject([
      { bots: ['scribe.example.com'], domainAliases: [['example.com', 'example.org']] },
    ]);
  });

  it('finds the promises written in a note', () => {
    expect(rows.commitments).toContainEqual(
      expect.objectContaining({
        owner: 'mentee',
        text: 'list three must-haves',
        dueOn: '2026-03-13',
        noteId: rows.notes[0]?.id,
      }),
    );
    expect(rows.commitments.map((row) => row.owner)).toEqual(['mentor', 'mentee', 'mentee', 'mentee']);
  });

  it('gives the same rows when it is restored again', () => {
    expect(restore(parsed.document, NOW).rows).toEqual(rows);
    const again = restore(parsed.document, NOW, { ...NOTHING_KNOWN, people: rows.people });
    expect(again.rows.people.map((person) => person.id)).toEqual(rows.people.map((person) => person.id));
  });
});

describe('a row', () => {
  it('needs no more than a name to be a person', () => {
    const { rows, report } = restored({ people: [{ name: 'Clara Ruiz' }] });
    expect(report.rows).toMatchObject([{ fate: 'taken', label: 'Clara Ruiz' }]);
    expect(rows.people[0]).toMatchObject({
      name: 'Clara Ruiz',
      isMentee: false,
      willingness: 'unknown',
      addresses: [],
    });
    expect(rows.people[0]).not.toHaveProperty('closeness');
  });

  it('is named after its address when it has no name', () => {
    const result = restored({ people: [{ addresses: ['clara.ruiz@example.com'] }] });
    expect(result.rows.people[0]?.name).toBe('Clara Ruiz');
    expect(mendingsOf(result)).toEqual([{ what: 'name-from-address' }]);
  });

  it.each<readonly [table: TableName, row: unknown, because: unknown]>([
    ['people', { role: 'Engineer' }, { why: 'needs', field: 'name' }],
    ['people', 'Clara Ruiz', { why: 'not-a-row' }],
    ['notes', { menteeId: 'nadia', on: '2026-03-01' }, { why: 'needs', field: 'body' }],
    ['goals', { menteeId: 'nadia' }, { why: 'needs', field: 'title' }],
    ['goals', { title: 'Lead a negotiation' }, { why: 'needs', field: 'menteeId' }],
    ['goals', { menteeId: 'nobody', title: 'x' }, { why: 'nobody', field: 'menteeId', given: 'nobody' }],
    ['topics', { menteeId: 'nadia', text: ' ' }, { why: 'needs', field: 'text' }],
    ['commitments', { menteeId: 'nadia', owner: 'me' }, { why: 'needs', field: 'text' }],
    ['meetings', { menteeId: 'nadia' }, { why: 'needs', field: 'startsAt' }],
    ['introductions', { menteeId: 'nadia' }, { why: 'needs', field: 'contactId' }],
    ['introductions', { menteeId: 'nadia', contactId: 'nadia' }, { why: 'nobody', field: 'contactId', given: 'nadia' }],
    ['promptUses', { menteeId: 'nadia' }, { why: 'needs', field: 'promptId' }],
    ['agendaChanges', { menteeId: 'nadia' }, { why: 'needs', field: 'itemId' }],
    ['answers', { id: 'person:1' }, { why: 'needs', field: 'answer' }],
  ])('of %s is left out when it means nothing (%#)', (table, row, because) => {
    const people = table === 'people' ? [row] : [NADIA];
    const { rows, report } = restored({ people, [table]: [row] });
    expect(report.rows.find((entry) => entry.table === table)).toMatchObject({ fate: 'left-out', because });
    expect(rows[table]).toEqual([]);
  });

  it('tells which fields were set right and which are unknown', () => {
    const result = restored({
      people: [{ ...CLARA, closeness: 9, lastContact: 'last spring', willingness: 'maybe', shoeSize: 39 }],
    });
    expect(result.rows.people[0]).toMatchObject({ closeness: 5, lastContact: '', willingness: 'unknown' });
    expect(mendingsOf(result)).toEqual([
      { what: 'unknown-field', field: 'shoeSize' },
      { what: 'field', field: 'closeness' },
      { what: 'field', field: 'lastContact' },
      { what: 'field', field: 'willingness' },
    ]);
  });

  it('is taken once when it stands there twice', () => {
    const { rows, report } = restored({ people: [CLARA, CLARA], topics: [] });
    expect(rows.people).toHaveLength(1);
    expect(report.rows[1]).toMatchObject({ fate: 'left-out', because: { why: 'same-as', row: 1 } });
  });

  it('is the only mentorship of its mentee', () => {
    const { rows, report } = restored({
      people: [NADIA],
      mentorships: [
        { id: 'a', menteeId: 'nadia', nextRole: 'Regional manager' },
        { id: 'b', menteeId: 'nadia', nextRole: 'Astronaut' },
      ],
    });
    expect(rows.mentorships).toMatchObject([{ id: 'a', nextRole: 'Regional manager' }]);
    expect(fates(report.rows, 'mentorships')).toEqual(['taken', 'left-out']);
  });

  it('that points at a note or meeting that is nowhere is taken without it', () => {
    const result = restored({
      people: [NADIA],
      notes: [{ menteeId: 'nadia', meetingId: 'gone', on: '2026-03-01', body: 'x' }],
      commitments: [{ menteeId: 'nadia', owner: 'me', text: 'write', noteId: 'gone' }],
    });
    expect(result.rows.notes[0]?.meetingId).toBe('');
    expect(result.rows.commitments[0]?.noteId).toBe('');
    expect(mendingsOf(result)).toContainEqual({ what: 'points-nowhere', field: 'meetingId' });
    expect(mendingsOf(result)).toContainEqual({ what: 'points-nowhere', field: 'noteId' });
  });

  it('of notes about somebody unknown is kept unfiled, never filed under a wrong person', () => {
    const result = restored({ people: [NADIA], notes: [{ menteeId: 'nadja', body: 'Something said.' }] });
    expect(result.rows.notes).toMatchObject([{ menteeId: '', body: 'Something said.' }]);
    expect(mendingsOf(result)).toContainEqual({ what: 'points-nowhere', field: 'menteeId' });
  });

  it('is not given to one of two people of the same name', () => {
    const twins = [CLARA, { ...CLARA, id: 'clara-2', addresses: ['clara@northwind.example.com'] }];
    const { report } = restored({
      people: [NADIA, ...twins],
      introductions: [{ menteeId: 'nadia', contactId: 'Clara Ruiz' }],
    });
    expect(fates(report.rows, 'introductions')).toEqual(['left-out']);
  });

  it('of somebody not a mentee by their own word leaves them what they are', () => {
    const { rows } = restored({ people: [{ ...NADIA, isMentee: false }], topics: [{ menteeId: 'nadia', text: 'x' }] });
    expect(rows.people[0]?.isMentee).toBe(false);
  });
});

describe('a store that is not empty', () => {
  const stored = newPerson(
    { name: 'Nadia Brandt', addresses: ['nadia@example.com'], role: 'Team lead', isMentee: true },
    NOW,
  );
  const known = { ...NOTHING_KNOWN, people: [stored] };

  it('keeps one person for one address, and sends the rows of the file there', () => {
    const { rows, report } = restore(
      documentOf({ people: [NADIA], notes: [{ menteeId: 'nadia', on: '2026-03-01', body: 'x' }] }),
      NOW,
      known,
    );
    expect(rows.people).toMatchObject([{ id: stored.id, role: 'Team lead' }]);
    expect(rows.notes[0]?.menteeId).toBe(stored.id);
    expect(report.rows[0]).toMatchObject({
      fate: 'mended',
      mendings: [{ what: 'known-person', name: 'Nadia Brandt' }],
    });
  });

  it('is pointed at by a file that holds notes alone', () => {
    const { rows } = restore(documentOf({ notes: [{ menteeId: 'nadia@example.com', body: 'x' }] }), NOW, known);
    expect(rows.notes[0]?.menteeId).toBe(stored.id);
  });

  it('keeps the settings a file does not speak of', () => {
    const settings = {
      id: 'settings' as const,
      ownNames: ['Mara'],
      ownAddresses: ['mara@example.com'],
      bots: ['scribe.example'],
      domainAliases: [['example.com', 'example.org']],
      practicesOff: ['A1'],
      templates: [{ kind: 'thanks' as const, subject: '', body: 'Thank you, {contact}.' }],
      mailWay: 'gmail' as const,
      nudges: { isOn: true, hour: 8, isNaming: false },
      answerKey: 'ab',
      lastBackupAt: '',
    };
    const { rows } = restore(documentOf({ settings: [{ ownNames: ['Mara Lindqvist'] }] }), NOW, { ...known, settings });
    expect(rows.settings).toEqual([{ ...settings, ownNames: ['Mara Lindqvist'] }]);
  });
});

describe('answers', () => {
  it('go with the people they name, under whatever id those are kept', () => {
    const stored = newPerson({ id: 'kept', name: 'Nadia Brandt', addresses: ['nadia@example.com'] }, NOW);
    const known = { ...NOTHING_KNOWN, people: [stored] };
    const answer = { answer: 'mentee', on: '2026-02-02' };
    const file = documentOf({
      people: [NADIA],
      answers: [
        { ...answer, id: 'person:1', personId: 'nadia', name: 'Brandt, Nadia', title: 'Weekly', group: 'g' },
        { ...answer, id: 'not:2:nadia', answer: 'not-mentee', personId: 'nadia' },
        { ...answer, id: 'not:3:gone', answer: 'not-mentee', personId: 'gone' },
        { ...answer, id: 'series:4', answer: 'not-one-to-one' },
      ],
    });
    const { rows, report } = restore(file, NOW, known);
    expect(rows.answers).toEqual([
      { ...answer, id: 'person:1', personId: 'kept', name: 'Brandt, Nadia', title: 'Weekly', group: 'g' },
      { ...answer, id: 'not:2:kept', answer: 'not-mentee', personId: 'kept' },
      { ...answer, id: 'series:4', answer: 'not-one-to-one' },
    ]);
    expect(fates(report.rows, 'answers')).toContain('left-out');
  });

  it('and meetings that stand in two calendars come back as they were', () => {
    const meeting = {
      menteeId: 'nadia',
      startsAt: '2026-03-05T14:00:00.000Z',
      elsewhere: [{ host: 'outlook', eventId: 'AAk', event: '', series: '' }],
    };
    const { rows } = restored({
      people: [NADIA],
      meetings: [meeting, { ...meeting, id: 'm2', elsewhere: [{ host: 'x' }] }],
    });
    expect(rows.meetings[0]).toMatchObject(meeting);
    expect(rows.meetings[1]).not.toHaveProperty('elsewhere');
  });
});

describe('a whole file', () => {
  it('loses nothing on the way out and in', () => {
    const { rows, ifNone } = restore(
      sampleBackup(NOW, { name: 'Mara Lindqvist', addresses: ['mara@example.com'] }),
      NOW,
    );
    const full = { ...rows, mentorships: [...rows.mentorships, ...ifNone] };
    const parsed = parseBackup(writeBackup(full, NOW));
    if (parsed.status === 'refused') throw new Error(parsed.refusal.why);
    const again = restore(parsed.document, new Date('2027-01-01T00:00:00Z'));
    expect(again.rows).toEqual(full);
    expect(again.ifNone).toEqual([]);
    expect(again.report.rows.filter((row) => row.fate !== 'taken')).toEqual([]);
  });

  it('takes what it can of a record, a pairing, a pause and a topic, and says what it mended', () => {
    const { rows, report } = restored({
      people: [NADIA, CLARA],
      practiceRecords: [
        { menteeId: 'nadia', kind: 'idea', text: 'A', state: 'no such state' },
        { menteeId: 'nadia', kind: 'no such kind', text: 'B' },
        { menteeId: 'nadia', kind: 'idea', text: ' ' },
      ],
      pairings: [
        { menteeId: 'nadia', modelId: 'clara', startsOn: '2026-01-01', endsOn: '2025-01-01' },
        { menteeId: 'nadia', modelId: 'nadia' },
        { menteeId: 'nadia', modelId: 'somebody else' },
      ],
      mentorships: [
        { menteeId: 'nadia', pauses: [{ from: '2026-02-01' }, { until: '2026-02-01' }], readiness: { timing: 'now' } },
      ],
      topics: [
        { menteeId: 'nadia', text: 'rating', belongsTo: 'HR' },
        { menteeId: 'nadia', text: 'offsite', belongsTo: 'the moon' },
      ],
      lessons: [{ lesson: 'Ask first.' }, { tags: 'x' }],
    });
    expect(rows.practiceRecords).toMatchObject([{ text: 'A', state: 'heard' }]);
    expect(rows.pairings).toMatchObject([{ startsOn: '2026-01-01', endsOn: '2026-04-02' }]);
    expect(rows.mentorships).toMatchObject([
      { pauses: [{ from: '2026-02-01', until: '' }], readiness: { timing: 'now', opportunity: '', sponsorship: '' } },
    ]);
    expect(rows.topics.map((topic) => topic.belongsTo)).toEqual(['hr', undefined]);
    expect(rows.topics[1]).not.toHaveProperty('belongsTo');
    expect(rows.lessons).toMatchObject([{ title: 'Ask first.', tags: [] }]);
    const fates = report.rows
      .filter(({ table }) => table !== 'people')
      .map(({ table, row, fate }) => `${table} ${row}: ${fate}`);
    expect(fates).toEqual([
      'mentorships 1: mended',
      'topics 1: taken',
      'topics 2: mended',
      'pairings 1: mended',
      'pairings 2: left-out',
      'pairings 3: left-out',
      'practiceRecords 1: mended',
      'practiceRecords 2: left-out',
      'practiceRecords 3: left-out',
      'lessons 1: taken',
      'lessons 2: left-out',
    ]);
  });

  it('names tables it does not know and tables that are no lists', () => {
    const { report, rows } = restored({ people: { nadia: NADIA }, horoscopes: [] });
    expect(report).toMatchObject({ unknownTables: ['horoscopes'], notLists: ['people'] });
    expect(rows).toEqual(EMPTY_TABLES);
  });

  it('is restored whatever somebody did to it by hand', () => {
    const sample = sampleBackup(NOW).tables;
    const places = TABLE_NAMES.flatMap((table) => {
      const list = sample[table];
      if (!Array.isArray(list)) return [];
      return list.flatMap((row: object, index) => Object.keys(row).map((field) => ({ table, index, field })));
    });
    const damage = fc.record({ place: fc.constantFrom(...places), value: fc.anything() });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (damages) => {
        const tables: Record<string, Record<string, unknown>[]> = structuredClone(sample) as never;
        for (const { place, value } of damages) {
          const row = tables[place.table]?.[place.index];
          if (row) row[place.field] = value;
        }
        const { rows, report, ifNone } = restored(tables);
        // Every row of the file is accounted for, once.
        const given = Object.values(tables).reduce((sum, list) => sum + list.length, 0);
        expect(report.rows).toHaveLength(given);
        // What is taken fits together, and once more goes through unchanged.
        const people = new Set(rows.people.map((person) => person.id));
        for (const table of ['mentorships', 'goals', 'meetings', 'introductions'] as const) {
          for (const row of rows[table]) expect(people.has(row.menteeId)).toBe(true);
        }
        const again = restored({ ...rows, mentorships: [...rows.mentorships, ...ifNone] });
        expect(again.report.rows.filter((row) => row.fate === 'left-out')).toEqual([]);
        expect({ ...again.rows, mentorships: [] }).toEqual({ ...rows, mentorships: [] });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is never stopped by rows that are anything at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLE_NAMES), fc.array(fc.anything(), { maxLength: 6 }), (table, list) => {
        expect(restored({ [table]: list }).report.rows).toHaveLength(list.length);
      }),
      { numRuns: 300 },
    );
  });
});
