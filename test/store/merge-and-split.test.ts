import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { sampleBackup } from '../../lib/backup/sample';
import { exportTables, takeOutPerson, restoreTables } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { judgeWithStore } from '../../lib/store/knowledge';
import { answerAbout, answerOtherPerson, recordMeeting } from '../../lib/store/meetings';
import { changeAgenda } from '../../lib/store/mentorships';
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

describe('a merge of a contact and a mentee', () => {
  beforeEach(async () => {
    await restoreIntoStore(sampleBackup(NOW), NOW);
  });

  it('keeps what both stand in, on either side, and everything of it comes back by undo', async () => {
    const { introductions, pairings } = await exportTables();
    const asContact = introductions.find(({ menteeId, contactId }) => menteeId !== 'invented-nadia' && contactId);
    if (!asContact) throw new Error('no introduction among the invented ones');
    const { contactId } = asContact;
    const pairing = { ...pairings[0], id: 'beside', menteeId: asContact.menteeId, modelId: contactId };
    await database.pairings.put(pairing as (typeof pairings)[number]);
    await database.mentorships.where({ menteeId: asContact.menteeId }).modify({ managerId: contactId });
    const before = await exportTables();
    const about = await idsAbout(contactId);

    const undo = await mergePeople('invented-nadia', contactId, LATER);
    expect(await idsAbout(contactId)).toEqual({});
    expect(await database.introductions.get(asContact.id)).toMatchObject({
      contactId: 'invented-nadia',
      steps: asContact.steps,
    });
    expect(await database.pairings.get('beside')).toMatchObject({ modelId: 'invented-nadia' });
    const managed = await database.mentorships.where({ menteeId: asContact.menteeId }).first();
    expect(managed?.managerId).toBe('invented-nadia');

    await undo?.();
    expect(await idsAbout(contactId)).toEqual(about);
    const { settings: _, ...rest } = await exportTables();
    const { settings: __, ...expected } = before;
    expect(rest).toEqual(expected);
  });

  it('leaves nobody managed by themselves, whichever of the two was the manager', async () => {
    await database.mentorships.where({ menteeId: 'invented-emre' }).modify({ managerId: 'invented-nadia' });
    await database.mentorships.where({ menteeId: 'invented-nadia' }).modify({ managerId: '' });
    await mergePeople('invented-nadia', 'invented-emre', LATER);
    expect(await database.mentorships.where({ menteeId: 'invented-nadia' }).first()).toMatchObject({ managerId: '' });
  });

  it('rules out what either was said not to practise, save what the other one practises', async () => {
    const [kept, gone] = await database.people.bulkGet(['invented-nadia', 'invented-emre']);
    if (!kept || !gone) throw new Error('two mentees are missing');
    await savePerson({ ...kept, skills: ['Budgeting'], skillsRuledOut: ['Hiring'] }, NOW);
    await savePerson({ ...gone, skills: [], skillsRuledOut: ['budgeting', 'Sales'] }, NOW);
    await mergePeople(kept.id, gone.id, LATER);
    expect(await database.people.get(kept.id)).toMatchObject({ skillsRuledOut: ['Hiring', 'Sales'] });
  });

  it('keeps what was changed in the agenda where it is looked for', async () => {
    const meeting = await recordMeeting(opened(), undefined, 'invented-emre', NOW);
    const at = { menteeId: 'invented-emre', itemId: 'x' };
    await changeAgenda([
      { ...at, meetingId: meeting.id, say: 'my words' },
      { ...at, meetingId: '', say: 'between' },
    ]);
    const undo = await mergePeople('invented-nadia', 'invented-emre', LATER);
    const { meetings = [] } = (await readRelationship('invented-nadia', LATER)) ?? {};
    const merged = meetings.find(({ event }) => event === meeting.event);
    const to = { menteeId: 'invented-nadia', itemId: 'x' };
    await changeAgenda([
      { ...to, meetingId: merged?.id ?? '', order: 1 },
      { ...to, meetingId: '', order: 2 },
    ]);
    const rows = (await database.agendaChanges.toArray()).filter(({ itemId }) => itemId === 'x');
    expect(rows.map(({ say, order }) => [say, order]).sort()).toEqual([
      ['between', 2],
      ['my words', 1],
    ]);
    await undo?.();
    expect((await readRelationship('invented-emre', LATER))?.agendaChanges.map(({ say }) => say).sort()).toEqual([
      'between',
      'my words',
    ]);
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
        introductionIds: [],
        pairingIds: [],
      },
      LATER,
    );
    const made = split?.person.id ?? '';
    expect(await database.people.get(made)).toMatchObject({ addresses: ['akim@example.org'], isMentee: true });
    expect(await database.people.get('alex')).toMatchObject({ addresses: ['alex@example.com'], otherNames: [] });
    const relationship = await readRelationship(made, LATER);
    expect(relationship?.meetings).toMatchObject([{ event: 'second' }]);
    expect(relationship?.notes.map((row) => row.id).sort()).toEqual(['b', 'c']);
    expect(relationship?.commitments.map((row) => row.text)).toEqual(['send the paper']);
    expect((await readRelationship('alex', LATER))?.commitments.map((row) => row.text)).toEqual(['call the bank']);

    await split?.undo();
    const { settings: _, ...rest } = await exportTables();
    const { settings: __, ...expected } = before;
    expect(rest).toEqual(expected);
  });
});

describe('a meeting that was split off', () => {
  const sales = opened({ identity: found({ event: 'sales', calendar: 'me@example.com' }, 'id'), eventId: 'x2' });
  const nothing = { addresses: [], otherNames: [], meetingIds: [], noteIds: [], introductionIds: [], pairingIds: [] };

  async function splitOff(): Promise<{ readonly made: string; readonly undo: () => Promise<void> }> {
    await savePerson(newPerson({ id: 'alex', name: 'Alex Kim', isMentee: true }, NOW), NOW);
    const meeting = await recordMeeting(sales, undefined, 'alex', NOW);
    const draft = { menteeId: 'alex', meetingId: meeting.id, on: '2026-03-05' };
    await saveNote({ ...draft, id: 'note', body: '[] me: send the paper', base: 0, baseBody: '' }, NOW);
    await changeAgenda([{ menteeId: 'alex', meetingId: meeting.id, itemId: 'x', say: 'my words' }]);
    const split = await splitPerson('alex', { ...nothing, name: 'Alexa Kim', meetingIds: [meeting.id] }, LATER);
    if (!split) throw new Error('nobody was split');
    return { made: split.person.id, undo: split.undo };
  }

  it('keeps one record when the event is read again, with all that was written at it', async () => {
    const { made } = await splitOff();
    const again = await recordMeeting(sales, undefined, made, LATER);
    expect(await database.meetings.toArray()).toMatchObject([{ id: again.id, menteeId: made }]);
    expect(again.id).not.toContain('alex');
    expect(await database.notes.get('note')).toMatchObject({ menteeId: made, meetingId: again.id });
    expect(await database.commitments.toArray()).toMatchObject([{ menteeId: made, noteId: 'note' }]);
    await changeAgenda([{ menteeId: made, meetingId: again.id, itemId: 'x', order: 3 }]);
    expect(await database.agendaChanges.toArray()).toMatchObject([{ menteeId: made, say: 'my words', order: 3 }]);
  });

  it('is not taken away when the event is read with the other one of the two', async () => {
    const { made } = await splitOff();
    await recordMeeting(sales, undefined, 'alex', LATER);
    const rows = await database.meetings.toArray();
    expect(rows.map(({ menteeId }) => menteeId).sort()).toEqual(['alex', made].sort());
    expect((await readRelationship(made, LATER))?.notes.map(({ id }) => id)).toEqual(['note']);
    expect((await readRelationship('alex', LATER))?.notes).toEqual([]);
  });

  it('goes back with a note that was written on meanwhile', async () => {
    const { made, undo } = await splitOff();
    const note = await database.notes.get('note');
    if (!note) throw new Error('the note is gone');
    const { id, meetingId, on, body, revision } = note;
    const more = `${body}\nand more`;
    const draft = { id, menteeId: made, meetingId, on, body: more, base: revision, baseBody: body };
    await saveNote(draft, new Date('2026-03-07T10:00:00Z'));
    await undo();
    const [meeting] = await database.meetings.toArray();
    expect(await database.notes.get('note')).toMatchObject({ menteeId: 'alex', meetingId: meeting?.id, body: more });
  });
});

it('introductions and pairings are split off on the side the person stands in', async () => {
  await restoreIntoStore(sampleBackup(NOW), NOW);
  const before = await exportTables();
  const introduction = before.introductions.find(({ contactId }) => contactId === 'invented-clara');
  const [pairing] = before.pairings;
  if (!introduction || !pairing) throw new Error('the invented people are not brought together');
  await database.pairings.put({ ...pairing, modelId: 'invented-clara' });
  const part = { name: 'Clara Ruiz', addresses: [], otherNames: [], meetingIds: [], noteIds: [] };
  const split = await splitPerson(
    'invented-clara',
    { ...part, introductionIds: [introduction.id], pairingIds: [pairing.id] },
    LATER,
  );
  const made = split?.person.id;
  expect(split?.person.isMentee).toBe(false);
  expect(await database.introductions.get(introduction.id)).toEqual({ ...introduction, contactId: made });
  expect(await database.pairings.get(pairing.id)).toMatchObject({ modelId: made, menteeId: pairing.menteeId });
  await split?.undo();
  expect(await database.introductions.get(introduction.id)).toEqual(introduction);
  expect(await database.people.get(made ?? '')).toBeUndefined();
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
