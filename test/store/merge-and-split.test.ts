import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { sampleBackup } from '../../lib/backup/sample';
import { exportTables, takeOutPerson, restoreTables } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { judgeWithStore } from '../../lib/store/knowledge';
import { answerAbout, answerOtherPerson, recordMeeting } from '../../lib/store/meetings';
import { mergePeople } from '../../lib/store/merge-people';
import { saveNote } from '../../lib/store/notes';
import { newPerson, savePerson } from '../../lib/store/people';
import { readRelationship } from '../../lib/store/relationship';
import { splitPerson } from '../../lib/store/split-person';
import { found } from '../../lib/meeting/reading';
import { guest, guests, ME, opened } from '../meeting/facts';

const NOW = new Date('2026-03-05T14:10:00Z');
const LATER = new Date('2026-03-06T09:00:00Z');

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** Ids of every row that is about somebody, by table. */
async function idsAbout(id: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, readonly string[]> = {};
  for (const table of database.tables) {
    const rows = (await table.toArray()) as readonly Record<string, unknown>[];
    const about = rows.filter((row) => Object.values(row).includes(id)).map((row) => String(row.id));
    if (about.length > 0) all[table.name] = about.sort();
  }
  return all;
}

describe('two people who are one', () => {
  beforeEach(async () => {
    await restoreIntoStore(sampleBackup(NOW), NOW);
  });

  it('become one with everything of both, and two again by undo', async () => {
    const before = await exportTables();
    const counts = (tables: typeof before): readonly number[] =>
      [tables.notes, tables.commitments, tables.goals, tables.topics, tables.introductions].map((rows) => rows.length);
    const gone = await idsAbout('invented-emre');
    expect(Object.keys(gone).length).toBeGreaterThan(4);

    const undo = await mergePeople('invented-nadia', 'invented-emre', LATER);
    expect(await idsAbout('invented-emre')).toEqual({});
    const after = await exportTables();
    expect(counts(after)).toEqual(counts(before));
    expect(after.people).toHaveLength(before.people.length - 1);
    expect(after.mentorships).toHaveLength(before.mentorships.length - 1);
    const nadia = after.people.find((person) => person.id === 'invented-nadia');
    const emre = before.people.find((person) => person.id === 'invented-emre');
    expect(nadia?.otherNames).toContain(emre?.name);
    expect(nadia?.addresses).toEqual(expect.arrayContaining([...(emre?.addresses ?? [])]));
    const relationship = await readRelationship('invented-nadia', LATER);
    for (const id of gone.notes ?? []) expect(relationship?.notes.map((note) => note.id)).toContain(id);

    await undo?.();
    const { settings: _, ...rest } = await exportTables();
    const { settings: __, ...expected } = before;
    expect(rest).toEqual(expected);
  });

  it('are introduced to nobody twice over themselves, and no longer manage themselves', async () => {
    const [introduction] = (await exportTables()).introductions;
    if (!introduction) throw new Error('no introduction among the invented ones');
    const { menteeId, contactId } = introduction;
    await database.mentorships.where({ menteeId }).modify({ managerId: contactId });
    const undo = await mergePeople(menteeId, contactId, LATER);
    expect(await database.introductions.get(introduction.id)).toBeUndefined();
    expect(await database.mentorships.where({ menteeId }).first()).toMatchObject({ managerId: '' });
    expect(await idsAbout(contactId)).toEqual({});
    await undo?.();
    expect(await database.introductions.get(introduction.id)).toEqual(introduction);
    expect(await database.mentorships.where({ menteeId }).first()).toMatchObject({ managerId: contactId });
  });

  it('keep what was written after the merge when it is undone', async () => {
    const [note] = await database.notes.where({ menteeId: 'invented-emre' }).toArray();
    if (!note) throw new Error('no note among the invented ones');
    const undo = await mergePeople('invented-nadia', 'invented-emre', LATER);
    const draft = { id: note.id, menteeId: 'invented-nadia', meetingId: note.meetingId, on: note.on };
    const body = `${note.body}\nand one line more`;
    await saveNote({ ...draft, body, base: note.revision, baseBody: note.body }, new Date('2026-03-06T10:00:00Z'));
    await undo?.();
    expect(await database.notes.get(note.id)).toMatchObject({ menteeId: 'invented-emre', body });
  });

  it('count a meeting that both have once, with the notes of both', async () => {
    const [one, other] = ['one', 'other'].map((id) => newPerson({ id, name: id, isMentee: true }, NOW));
    if (!one || !other) throw new Error('nobody was made');
    await savePerson(one, NOW);
    await savePerson(other, NOW);
    const kept = await recordMeeting(opened(), undefined, one.id, NOW);
    const gone = await recordMeeting(opened(), undefined, other.id, NOW);
    for (const { id, menteeId } of [kept, gone])
      await saveNote(
        { id: `note ${menteeId}`, menteeId, meetingId: id, on: '2026-03-05', body: menteeId, base: 0, baseBody: '' },
        NOW,
      );
    const undo = await mergePeople('one', 'other', LATER);
    const merged = await readRelationship('one', LATER);
    expect(merged?.meetings).toHaveLength(1);
    expect(merged?.notes.map((note) => note.meetingId)).toEqual([kept.id, kept.id]);
    await undo?.();
    expect((await readRelationship('other', LATER))?.notes).toMatchObject([{ meetingId: gone.id }]);
  });
});

it('a merge forgets that the two were told apart', async () => {
  const home = guest('alice@home.example', { name: 'Alice Example' });
  const seen = opened({ guests: found(guests(ME, home), 'rows') });
  await answerAbout({ opened: opened(), counterpart: guest('alice@example.com'), answer: 'mentee' }, NOW);
  const [first] = await database.people.toArray();
  await answerOtherPerson(seen, home, [first?.id ?? ''], NOW);
  await answerAbout({ opened: seen, counterpart: home, answer: 'mentee' }, NOW);
  const second = (await database.people.toArray()).find((person) => person.addresses.includes(home.address));
  await mergePeople(first?.id ?? '', second?.id ?? '', LATER);
  expect((await database.answers.toArray()).filter((row) => row.id.startsWith('not:'))).toEqual([]);
  expect(await judgeWithStore(seen)).toMatchObject({ verdict: 'mentoring', person: { id: first?.id } });
});

describe('one person who is two', () => {
  it('is split by addresses, names, meetings and notes, and made whole by undo', async () => {
    const alex = newPerson(
      {
        id: 'alex',
        name: 'Alex Kim',
        addresses: ['alex@example.com', 'akim@example.org'],
        otherNames: ['Kim, Alex (Sales)'],
        isMentee: true,
      },
      NOW,
    );
    await savePerson(alex, NOW);
    const mine = await recordMeeting(opened(), undefined, 'alex', NOW);
    const theirs = await recordMeeting(
      opened({
        eventId: 'x2',
        identity: found({ event: 'second', calendar: 'me@example.com' }, 'id'),
        start: found({ date: '2026-03-04', time: '10:00' }, 'chip'),
      }),
      undefined,
      'alex',
      NOW,
    );
    const note = { menteeId: 'alex', on: '2026-03-04', base: 0, baseBody: '' };
    await saveNote({ ...note, id: 'a', meetingId: mine.id, body: '[] me: call the bank' }, NOW);
    await saveNote({ ...note, id: 'b', meetingId: theirs.id, body: '[] me: send the paper' }, NOW);
    await saveNote({ ...note, id: 'c', meetingId: '', body: 'about the other one' }, NOW);
    const before = await exportTables();

    const split = await splitPerson(
      'alex',
      {
        name: 'Alex Kim',
        addresses: ['akim@example.org'],
        otherNames: ['Kim, Alex (Sales)'],
        meetingIds: [theirs.id],
        noteIds: ['c'],
      },
      LATER,
    );
    const made = split?.person.id ?? '';
    expect(await database.people.get(made)).toMatchObject({ addresses: ['akim@example.org'], isMentee: true });
    expect(await database.people.get('alex')).toMatchObject({ addresses: ['alex@example.com'], otherNames: [] });
    const relationship = await readRelationship(made, LATER);
    expect(relationship?.meetings.map((meeting) => meeting.id)).toEqual([theirs.id]);
    expect(relationship?.notes.map((row) => row.id).sort()).toEqual(['b', 'c']);
    expect(relationship?.commitments.map((row) => row.text)).toEqual(['send the paper']);
    expect((await readRelationship('alex', LATER))?.commitments.map((row) => row.text)).toEqual(['call the bank']);

    await split?.undo();
    const { settings: _, ...rest } = await exportTables();
    const { settings: __, ...expected } = before;
    expect(rest).toEqual(expected);
  });
});

it('erasing a manager leaves nobody managed by them, and the undo brings it back', async () => {
  const boss = newPerson({ id: 'boss', name: 'Imke Kok' }, NOW);
  await savePerson(boss, NOW);
  await savePerson(newPerson({ id: 'mentee', name: 'Nadia Brandt', isMentee: true }, NOW), NOW);
  await database.mentorships.where({ menteeId: 'mentee' }).modify({ managerId: 'boss' });
  const rows = await takeOutPerson('boss');
  expect(await idsAbout('boss')).toEqual({});
  await restoreTables(rows);
  expect(await database.mentorships.where({ menteeId: 'mentee' }).first()).toMatchObject({ managerId: 'boss' });
  expect(await database.people.get('boss')).toBeDefined();
});
