import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { found } from '../../lib/meeting/reading';
import { database } from '../../lib/store/database';
import { judgeWithStore } from '../../lib/store/knowledge';
import {
  answerAbout,
  chooseMentee,
  knownEntries,
  recordMeeting,
  recordSeen,
  takeBackAnswer,
} from '../../lib/store/meetings';
import { fileNote, noteOfMeeting, readUnfiledNotes, saveNote, setCommitmentState } from '../../lib/store/notes';
import { erasePerson, newPerson, readMentees, savePerson } from '../../lib/store/people';
import { readRelationship } from '../../lib/store/relationship';
import { guest, guests, ME, opened } from '../meeting/facts';

const NOW = new Date('2026-03-05T14:10:00Z');
const ALICE = guest('alice@example.com', { name: 'Alice Example' });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function everything(): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
}

async function makeAliceMentee(): Promise<string> {
  await answerAbout({ opened: opened(), counterpart: ALICE, answer: 'mentee' }, NOW);
  const [mentee] = await readMentees();
  if (!mentee) throw new Error('no mentee was made');
  return mentee.id;
}

describe('before the mentor has said yes', () => {
  it('keeps nothing about the person or the event', async () => {
    await judgeWithStore(opened());
    expect(await everything()).toBe(JSON.stringify(database.tables.map(() => [])));
  });

  it('keeps no name, address or event of somebody who is no mentee', async () => {
    await answerAbout({ opened: opened(), counterpart: ALICE, answer: 'not-mentee' }, NOW);
    const kept = await everything();
    for (const secret of ['alice', 'Alice', 'example.com', 'event']) expect(kept).not.toContain(secret);
    expect((await judgeWithStore(opened())).reasons).toContainEqual({
      code: 'answered',
      answer: 'not-mentee',
      on: '2026-03-05',
      about: 'person',
    });
  });

  it('remembers a series that is no 1:1, and forgets it when taken back', async () => {
    const weekly = opened({
      identity: found({ event: 'k3_20260305T140000Z', calendar: 'me@example.com', series: 'k3' }, 'id'),
    });
    const next = opened({
      identity: found({ event: 'k3_20260312T140000Z', calendar: 'me@example.com', series: 'k3' }, 'id'),
    });
    await answerAbout({ opened: weekly, counterpart: ALICE, answer: 'not-one-to-one' }, NOW);
    expect((await judgeWithStore(next)).verdict).toBe('not');
    expect((await judgeWithStore(opened())).verdict).toBe('one-to-one');
    await takeBackAnswer(next, ALICE, NOW);
    expect((await judgeWithStore(next)).verdict).toBe('one-to-one');
  });
});

describe('a yes', () => {
  it('makes a mentee, records the meeting and files the note begun before, promises too', async () => {
    await saveNote(
      {
        id: 'n1',
        menteeId: '',
        meetingId: '',
        on: '2026-03-05',
        body: '[] me: send the paper\n[] alice: talk to finance by 2026-03-13',
        base: 0,
        baseBody: '',
      },
      NOW,
    );
    expect((await readUnfiledNotes()).map((note) => note.id)).toEqual(['n1']);
    await answerAbout({ opened: opened(), counterpart: ALICE, answer: 'mentee', noteId: 'n1' }, NOW);
    const [mentee] = await readMentees();
    const relationship = await readRelationship(mentee?.id ?? '', NOW);
    expect(relationship?.meetings).toMatchObject([
      { title: 'Alice / Me', startsAt: '2026-03-05T14:00:00.000Z', endsAt: '2026-03-05T14:30:00.000Z' },
    ]);
    expect(relationship?.notes).toMatchObject([{ id: 'n1', meetingId: relationship?.meetings[0]?.id }]);
    const promises = relationship?.commitments.toSorted((one, other) => other.owner.localeCompare(one.owner));
    expect(promises).toMatchObject([
      { owner: 'mentor', text: 'send the paper' },
      { owner: 'mentee', text: 'talk to finance', dueOn: '2026-03-13' },
    ]);
    expect((await judgeWithStore(opened())).verdict).toBe('mentoring');
    expect(await readUnfiledNotes()).toEqual([]);
  });

  it('makes the contact of the same address a mentee instead of a second person', async () => {
    const contact = newPerson({ name: 'Alice E.', addresses: ['Alice@Example.com'] }, NOW);
    await savePerson(contact, NOW);
    await makeAliceMentee();
    expect(await database.people.toArray()).toMatchObject([
      { id: contact.id, isMentee: true, otherNames: ['Alice Example'] },
    ]);
  });

  it('adds a second address to the person the mentor means', async () => {
    const id = await makeAliceMentee();
    const home = guest('alice@home.example', { name: 'Alice Example' });
    const meeting = opened({ guests: found(guests(ME, home), 'rows') });
    expect((await judgeWithStore(meeting)).verdict).toBe('one-to-one');
    await answerAbout({ opened: meeting, counterpart: home, answer: 'mentee', personId: id }, NOW);
    expect(await judgeWithStore(meeting)).toMatchObject({ verdict: 'mentoring', person: { id } });
  });
});

describe('meetings', () => {
  it('seen twice are one, and keep what the page did not tell again', async () => {
    const id = await makeAliceMentee();
    await recordMeeting(
      opened({ start: { status: 'missing', tried: [] } }),
      { ...ALICE, response: 'accepted' },
      id,
      NOW,
    );
    expect(await database.meetings.toArray()).toMatchObject([
      { startsAt: '2026-03-05T14:00:00.000Z', menteeResponse: 'accepted' },
    ]);
  });

  it('of a known series are recorded from the grid, others are not', async () => {
    const id = await makeAliceMentee();
    const weekly = opened({
      identity: found({ event: 'k3_20260305T140000Z', calendar: 'me@example.com', series: 'k3' }, 'id'),
    });
    await recordMeeting(weekly, ALICE, id, NOW);
    const chip = (event: string, series: string) => ({
      ...weekly,
      eventId: event,
      identity: found({ event, calendar: 'me@example.com', series }, 'id'),
      start: found({ date: '2026-03-12', time: '15:00' }, 'chip'),
      end: found({ date: '2026-03-12', time: '15:30' }, 'chip'),
      hasGuests: found(true, 'word'),
    });
    const entries = [chip('k3_20260312T140000Z', 'k3'), chip('zz_20260312T140000Z', 'zz')];
    expect((await knownEntries(entries)).map(({ entry }) => entry.eventId)).toEqual(['k3_20260312T140000Z']);
    await recordSeen(entries, 'Europe/Berlin', new Set(), NOW);
    const kept = await database.meetings.where('series').equals('k3').toArray();
    expect(kept.map((meeting) => meeting.startsAt).sort()).toEqual([
      '2026-03-05T14:00:00.000Z',
      '2026-03-12T14:00:00.000Z',
    ]);
    expect(await database.meetings.where('series').equals('zz').count()).toBe(0);
  });

  it('the page cannot tell belong to the mentee the mentor chose', async () => {
    const id = await makeAliceMentee();
    const hidden = opened({
      identity: found({ event: 'h1', calendar: 'me@example.com' }, 'id'),
      guests: { status: 'missing', tried: [] },
    });
    await chooseMentee(hidden, id, undefined, NOW);
    expect(await judgeWithStore(hidden)).toMatchObject({ verdict: 'mentoring', person: { id } });
  });
});

it('an event that gets another guest is another meeting: record and note stay with the first', async () => {
  const alice = await makeAliceMentee();
  const first = await recordMeeting(opened(), ALICE, alice, NOW);
  await saveNote(
    { id: 'n1', menteeId: alice, meetingId: first.id, on: '2026-03-05', body: 'about Alice', base: 0, baseBody: '' },
    NOW,
  );
  const bob = newPerson({ name: 'Bob Example', addresses: ['bob@example.com'], isMentee: true }, NOW);
  await savePerson(bob, NOW);
  const second = await recordMeeting(
    opened({ guests: found(guests(ME, guest('bob@example.com')), 'rows') }),
    guest('bob@example.com'),
    bob.id,
    NOW,
  );
  expect(second.id).not.toBe(first.id);
  expect(await database.meetings.get(first.id)).toMatchObject({ menteeId: alice });
  expect(await noteOfMeeting(second.id)).toBeUndefined();
  await saveNote(
    {
      id: 'n1',
      menteeId: bob.id,
      meetingId: second.id,
      on: '2026-03-05',
      body: 'about Alice, still',
      base: 1,
      baseBody: 'about Alice',
    },
    NOW,
  );
  expect(await database.notes.get('n1')).toMatchObject({ menteeId: alice, meetingId: first.id });
});

it('a meeting restored under an id of its own is the one that is opened', async () => {
  const id = await makeAliceMentee();
  const [kept] = await database.meetings.toArray();
  if (!kept) throw new Error('no meeting was recorded');
  await database.meetings.clear();
  await database.meetings.put({ ...kept, id: 'm1', event: '', seenAt: '' });
  await recordMeeting(opened(), ALICE, id, NOW);
  expect(await database.meetings.toArray()).toMatchObject([{ id: 'm1', seenAt: NOW.toISOString() }]);
});

describe('notes', () => {
  const draft = { id: 'n1', menteeId: '', meetingId: '', on: '2026-03-05' };

  it('changed elsewhere are never overwritten: both versions are kept', async () => {
    const first = await saveNote({ ...draft, body: 'one', base: 0, baseBody: '' }, NOW);
    await saveNote({ ...draft, body: 'two, from another window', base: first.revision, baseBody: '' }, NOW);
    const saved = await saveNote({ ...draft, body: 'three, from here', base: first.revision, baseBody: '' }, NOW);
    expect(saved.otherVersion).toBeDefined();
    expect((await database.notes.toArray()).map((note) => note.body).sort()).toEqual([
      'three, from here',
      'two, from another window',
    ]);
  });

  it('take in a tick that was set elsewhere while they were typed', async () => {
    const id = await makeAliceMentee();
    const body = '[] me: send the paper';
    const first = await saveNote({ ...draft, menteeId: id, body, base: 0, baseBody: '' }, NOW);
    const [promise] = await database.commitments.toArray();
    await setCommitmentState(promise?.id ?? '', 'done', NOW);
    const saved = await saveNote(
      { ...draft, menteeId: id, body: `${body}\nand more`, base: first.revision, baseBody: body },
      NOW,
    );
    expect(saved).toMatchObject({ body: '[x] me: send the paper\nand more' });
    expect(saved.otherVersion).toBeUndefined();
    expect(await database.notes.count()).toBe(1);
    expect(await database.commitments.toArray()).toMatchObject([{ state: 'done' }]);
  });

  it('keep one promise while its line is typed, and lose it with the line', async () => {
    const id = await makeAliceMentee();
    let base = 0;
    for (const body of ['[] me: s', '[] me: send', '[] me: send the paper']) {
      base = (await saveNote({ ...draft, menteeId: id, body, base, baseBody: '' }, NOW)).revision;
      expect(await database.commitments.count()).toBe(1);
    }
    expect(await database.commitments.toArray()).toMatchObject([{ text: 'send the paper', state: 'open' }]);
    await saveNote({ ...draft, menteeId: id, body: 'nothing promised', base, baseBody: '' }, NOW);
    expect(await database.commitments.count()).toBe(0);
  });

  it('get the tick of a promise that is done', async () => {
    const id = await makeAliceMentee();
    await saveNote({ ...draft, menteeId: id, body: '[] me: send the paper', base: 0, baseBody: '' }, NOW);
    const [promise] = await database.commitments.toArray();
    await setCommitmentState(promise?.id ?? '', 'done', NOW);
    expect(await database.notes.get('n1')).toMatchObject({ body: '[x] me: send the paper', revision: 2 });
    await setCommitmentState(promise?.id ?? '', 'open', NOW);
    expect((await database.notes.get('n1'))?.body).toBe('[ ] me: send the paper');
  });

  it('filed later make their promises the mentee’s', async () => {
    const id = await makeAliceMentee();
    await saveNote({ ...draft, body: '[] alice: call Clara', base: 0, baseBody: '' }, NOW);
    expect(await database.commitments.count()).toBe(0);
    await fileNote('n1', id, '', NOW);
    expect(await database.commitments.toArray()).toMatchObject([{ menteeId: id, owner: 'mentee', text: 'call Clara' }]);
  });
});

it('a promise is carried over by each meeting held since, counted anew whenever it is read', async () => {
  const id = await makeAliceMentee();
  await saveNote(
    { id: 'n1', menteeId: id, meetingId: '', on: '2026-03-01', body: '[] me: send the paper', base: 0, baseBody: '' },
    NOW,
  );
  const carried = async (now: Date): Promise<number | undefined> =>
    (await readRelationship(id, now))?.commitments[0]?.carried;
  expect(await carried(NOW)).toBe(0);
  expect(await carried(new Date('2026-03-06T12:00:00Z'))).toBe(1);
  expect(await carried(new Date('2026-03-06T12:00:00Z'))).toBe(1);
});

it('erasing a person leaves nothing of them', async () => {
  const id = await makeAliceMentee();
  await saveNote(
    { id: 'n1', menteeId: id, meetingId: '', on: '2026-03-05', body: '[] alice: call Clara', base: 0, baseBody: '' },
    NOW,
  );
  await erasePerson(id);
  const kept = await everything();
  expect(kept).not.toContain(id);
  expect(kept).not.toContain('Alice');
});
