import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attendee, OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { found, missing } from '../../lib/meeting/reading';
import { changeAnsweredPerson, forgetAnswer, readAnswers } from '../../lib/store/answers';
import { database } from '../../lib/store/database';
import { judgeWithStore, knowledgeOf } from '../../lib/store/knowledge';
import {
  answerAbout,
  answerOtherPerson,
  chooseMentee,
  knownEntries,
  recordMeeting,
  recordSeen,
  takeBackAnswer,
} from '../../lib/store/meetings';
import { saveNote } from '../../lib/store/notes';
import { newPerson, readMentees, savePerson } from '../../lib/store/people';
import { readRelationship } from '../../lib/store/relationship';
import { changeSettings } from '../../lib/store/settings';
import { guest, guests, ME, opened } from '../meeting/facts';

const NOW = new Date('2026-03-05T14:10:00Z');
const MYSELF = guest('', { name: 'Me Example', isSelf: true });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** Somebody as Outlook shows them: a name and nothing else. */
function named(name: string): Attendee {
  return guest('', { name });
}

/** An event in Outlook: no id that lasts, no series, names alone. */
function inOutlook(other: Attendee, fields: Partial<OpenedMeeting> = {}): OpenedMeeting {
  const { eventId = 'AAkALg1' } = fields;
  return opened({
    host: 'outlook',
    eventId,
    identity: found({ event: eventId, calendar: '' }, 'item-id'),
    self: found({ address: '', name: 'Me Example' }, 'title'),
    guests: found(guests(MYSELF, other), 'personas'),
    isRecurring: found(true, 'icon'),
    ...fields,
  });
}

async function mentee(id: string, name: string, addresses: readonly string[] = []): Promise<string> {
  await savePerson(newPerson({ id, name, addresses, isMentee: true }, NOW), NOW);
  return id;
}

/** Says yes and gives the mentee. */
async function yes(seen: OpenedMeeting, counterpart: Attendee, personId?: string): Promise<void> {
  await answerAbout({ opened: seen, counterpart, answer: 'mentee', ...(personId && { personId }) }, NOW);
}

describe('somebody met by name alone', () => {
  it('is confirmed for that very name, whatever its capitals and spaces, and for no other spelling', async () => {
    const id = await mentee('nadia', 'Nadia Brandt', ['nadia@example.com']);
    await yes(inOutlook(named('Brandt, Nadia (Sales)')), named('Brandt, Nadia (Sales)'), id);
    expect(await database.people.get(id)).toMatchObject({ otherNames: ['Brandt, Nadia (Sales)'] });
    const other = { eventId: 'AAkALg9', title: found('Lunch', 'heading'), isRecurring: found(false, 'icon') } as const;
    expect(await knowledgeOf(inOutlook(named('BRANDT,  Nadia (sales)'), other))).toMatchObject({
      confirmedByName: { id },
      aboutPerson: { answer: 'mentee', on: '2026-03-05', evidence: 'Alice / Me' },
    });
    expect((await knowledgeOf(inOutlook(named('Nadia Brandt'), other))).confirmedByName).toBeUndefined();
  });

  it('who is somebody else is not taken for the mentee, and may become one under the same name', async () => {
    const first = await mentee('first', 'Alex Kim', ['alex@example.com']);
    const seen = inOutlook(named('Alex Kim'));
    await answerOtherPerson(seen, named('Alex Kim'), [first], NOW);
    expect(await knowledgeOf(seen)).toMatchObject({ denied: [first] });
    await yes(seen, named('Alex Kim'));
    const second = (await readMentees()).find((person) => person.id !== first);
    expect(second).toMatchObject({ name: 'Alex Kim', addresses: [] });
    expect(await knowledgeOf(seen)).toMatchObject({ confirmedByName: { id: second?.id } });
    // Of two people with one name the name tells nothing: another event asks.
    const other = await knowledgeOf(
      inOutlook(named('Alex Kim'), { eventId: 'AAkALg7', title: found('Lunch', 'heading') }),
    );
    expect(other.confirmedByName).toBeUndefined();
    expect(other.aboutPerson).toBeUndefined();
  });

  it('a yes stays with its series when a second person of that name comes along', async () => {
    const first = await mentee('first', 'Alex Kim');
    await yes(inOutlook(named('Alex Kim')), named('Alex Kim'), first);
    await mentee('second', 'Alex Kim');
    expect((await knowledgeOf(inOutlook(named('Alex Kim')))).confirmedByName).toMatchObject({ id: first });
    const next = inOutlook(named('Alex Kim'), {
      eventId: 'AAkALg2',
      start: found({ date: '2026-03-12', time: '15:00' }, 'chip'),
    });
    expect((await knowledgeOf(next)).confirmedByName).toMatchObject({ id: first });
    // Another hour, the same title: with two people of that name this may be the other one's.
    const moved = inOutlook(named('Alex Kim'), {
      eventId: 'AAkALg3',
      start: found({ date: '2026-03-12', time: '17:00' }, 'chip'),
    });
    expect((await knowledgeOf(moved)).confirmedByName).toBeUndefined();
  });

  it('is asked about again once their person is erased', async () => {
    const id = await mentee('nadia', 'Nadia Brandt');
    const seen = inOutlook(named('Nadia Brandt'));
    await yes(seen, named('Nadia Brandt'), id);
    await database.people.delete(id);
    const after = await knowledgeOf(seen);
    expect(after.confirmedByName).toBeUndefined();
    expect(after.aboutPerson).toBeUndefined();
  });

  it('is one person with one history after one yes, when the address was known before', async () => {
    const id = await mentee('nadia', 'Nadia Brandt', ['nadia@example.com']);
    const google = opened({ guests: found(guests(ME, guest('nadia@example.com', { name: 'Nadia Brandt' })), 'rows') });
    const outlook = inOutlook(named('Nadia Brandt'), {
      // The same moment on another clock.
      timeZone: found('America/New_York', 'page'),
      start: found({ date: '2026-03-05', time: '09:00' }, 'peek'),
      end: found({ date: '2026-03-05', time: '09:30' }, 'peek'),
    });
    const first = await recordMeeting(google, undefined, id, NOW);
    await saveNote(
      { id: 'n1', menteeId: id, meetingId: first.id, on: '2026-03-05', body: 'x', base: 0, baseBody: '' },
      NOW,
    );
    await yes(outlook, named('Nadia Brandt'), id);
    const relationship = await readRelationship(id, NOW);
    expect(relationship?.meetings).toMatchObject([
      { id: first.id, host: 'google', event: 'event', elsewhere: [{ host: 'outlook', eventId: 'AAkALg1' }] },
    ]);
    // Seen again on either page it stays one.
    await recordMeeting(google, undefined, id, NOW);
    await recordMeeting(outlook, undefined, id, NOW);
    expect(await database.meetings.count()).toBe(1);
    const chip = (host: 'google' | 'outlook', eventId: string, event: string): SeenMeeting => ({
      ...google,
      host,
      eventId,
      identity: event === '' ? missing() : found({ event, calendar: '' }, 'id'),
      hasGuests: found(true, 'word'),
    });
    const entries = [
      chip('google', 'g', 'event'),
      chip('outlook', 'AAkALg1', 'AAkALg1'),
      chip('outlook', 'AAkALg2', 'AAkALg2'),
      chip('outlook', 'AAkALg1', ''),
    ];
    expect((await knownEntries(entries)).map(({ entry }) => entry.eventId)).toEqual(['g', 'AAkALg1', 'AAkALg1']);
  });
});

describe('a meeting in two calendars', () => {
  it('is two while it differs by an hour, and one with the notes of both as soon as it does not', async () => {
    const id = await mentee('nadia', 'Nadia Brandt');
    const google = await recordMeeting(opened(), undefined, id, NOW);
    const early = inOutlook(named('Nadia Brandt'), { start: found({ date: '2026-03-05', time: '14:00' }, 'peek') });
    const outlook = await recordMeeting(early, undefined, id, NOW);
    expect(await database.meetings.count()).toBe(2);
    for (const { id: meetingId } of [google, outlook])
      await saveNote(
        { id: meetingId, menteeId: id, meetingId, on: '2026-03-05', body: meetingId, base: 0, baseBody: '' },
        NOW,
      );
    await recordMeeting(inOutlook(named('Nadia Brandt')), undefined, id, NOW);
    const [one, ...others] = await database.meetings.toArray();
    expect(others).toEqual([]);
    expect((await database.notes.toArray()).map((note) => note.meetingId)).toEqual([one?.id, one?.id]);
  });

  it('whose id has changed in Outlook stays one, with its new place', async () => {
    const id = await mentee('nadia', 'Nadia Brandt');
    const first = await recordMeeting(inOutlook(named('Nadia Brandt')), undefined, id, NOW);
    await recordMeeting(inOutlook(named('Nadia Brandt'), { eventId: 'AAkALg9' }), undefined, id, NOW);
    expect(await database.meetings.toArray()).toMatchObject([{ id: first.id, eventId: 'AAkALg9', event: 'AAkALg9' }]);
  });

  it('stays two for two mentees, and for two events that one calendar tells apart', async () => {
    await mentee('nadia', 'Nadia Brandt');
    await mentee('emre', 'Emre Aydin');
    await recordMeeting(opened(), undefined, 'nadia', NOW);
    await recordMeeting(inOutlook(named('Emre Aydin')), undefined, 'emre', NOW);
    const second = opened({ eventId: 'x2', identity: found({ event: 'second', calendar: '' }, 'id') });
    await recordMeeting(second, undefined, 'nadia', NOW);
    expect(await database.meetings.count()).toBe(3);
  });

  it('records the next occurrence of its series without the places of this one', async () => {
    const id = await mentee('nadia', 'Nadia Brandt');
    const weekly = opened({ identity: found({ event: 'k3_1', calendar: '', series: 'k3' }, 'id') });
    await recordMeeting(weekly, undefined, id, NOW);
    await recordMeeting(inOutlook(named('Nadia Brandt')), undefined, id, NOW);
    const next: SeenMeeting = {
      ...weekly,
      eventId: 'g2',
      identity: found({ event: 'k3_2', calendar: '', series: 'k3' }, 'id'),
      start: found({ date: '2026-03-12', time: '15:00' }, 'chip'),
      hasGuests: found(true, 'word'),
    };
    await recordSeen([next], 'Europe/Berlin', new Set(), NOW);
    const rows = await database.meetings.orderBy('startsAt').toArray();
    expect(rows).toMatchObject([{ event: 'k3_1', elsewhere: [{ host: 'outlook' }] }, { event: 'k3_2' }]);
    expect(rows[1]?.elsewhere).toBeUndefined();
  });
});

describe('what was said of a series', () => {
  const google = (series: string, fields: Partial<OpenedMeeting> = {}): OpenedMeeting =>
    opened({ identity: found({ event: `${series}_20260312T140000Z`, calendar: '', series }, 'id'), ...fields });

  it('stays when it is moved, renamed, or cut in two; other guests are told', async () => {
    const alice = guest('alice@example.com', { name: 'Alice Example' });
    await answerAbout({ opened: google('k3'), counterpart: alice, answer: 'not-one-to-one' }, NOW);
    const later = google('k3_R20260401T140000', {
      title: found('Another name', 'heading'),
      start: found({ date: '2026-04-02', time: '09:00' }, 'chip'),
    });
    expect((await knowledgeOf(later)).aboutSeries).toMatchObject({ answer: 'not-one-to-one', isSameGuests: true });
    const others = google('k3', { guests: found(guests(ME, alice, guest('bob@example.com')), 'rows') });
    expect((await knowledgeOf(others)).aboutSeries).toMatchObject({ isSameGuests: false });
    expect((await knowledgeOf(google('k4'))).aboutSeries).toBeUndefined();
  });

  it.each([
    ['renamed', { title: found('Another name', 'peek') }],
    ['on another day of the same hour', { start: found({ date: '2026-03-12', time: '15:00' }, 'peek') }],
  ] as const)('is found in Outlook when it is %s', async (_how, change) => {
    const bob = named('Bob Example');
    await answerAbout({ opened: inOutlook(bob), counterpart: bob, answer: 'not-one-to-one' }, NOW);
    const next = inOutlook(bob, { eventId: 'AAkALg2', ...change });
    expect((await knowledgeOf(next)).aboutSeries).toMatchObject({ answer: 'not-one-to-one' });
    await takeBackAnswer(next, bob, NOW);
    expect(await database.answers.count()).toBe(0);
  });

  it('is not found in Outlook for somebody else, nor at another hour, whatever the title', async () => {
    const bob = named('Bob Example');
    await answerAbout({ opened: inOutlook(bob), counterpart: bob, answer: 'not-one-to-one' }, NOW);
    expect((await knowledgeOf(inOutlook(named('Carla Example'), { eventId: 'x' }))).aboutSeries).toBeUndefined();
    const other = {
      eventId: 'x',
      title: found('Another name', 'peek'),
      start: found({ date: '2026-03-13', time: '11:00' }, 'peek'),
    };
    expect((await knowledgeOf(inOutlook(bob, other))).aboutSeries).toBeUndefined();
    const sameTitle = { ...other, title: found('Alice / Me', 'peek') };
    expect((await knowledgeOf(inOutlook(bob, sameTitle))).aboutSeries).toBeUndefined();
  });

  it('a mentee chosen by hand is chosen again for the next one, and not for other guests', async () => {
    const id = await mentee('nadia', 'Nadia Brandt');
    const of = (event: string) => ({ eventId: event, identity: found({ event, series: 'k3', calendar: '' }, 'id') });
    const hidden = google('k3', { ...of('k3_1'), guests: missing() });
    await chooseMentee(hidden, id, undefined, NOW);
    const next = google('k3', { ...of('k3_2'), guests: missing() });
    expect(await judgeWithStore(next)).toMatchObject({ verdict: 'mentoring', person: { id } });
    const some = google('k3', {
      ...of('k3_2'),
      guests: found({ ...guests(ME, guest('bob@example.com')), complete: 'hidden' }, 'rows'),
    });
    expect(await judgeWithStore(some)).toMatchObject({ verdict: 'unknown', mayBe: { id } });
    // The same event, read to its end only now.
    const readLater = google('k3', { ...of('k3_1'), guests: found({ ...guests(ME), complete: 'hidden' }, 'rows') });
    expect(await judgeWithStore(readLater)).toMatchObject({ verdict: 'mentoring', person: { id } });
    await takeBackAnswer(hidden, undefined, NOW);
    expect((await judgeWithStore(hidden)).verdict).toBe('unknown');
    expect((await judgeWithStore(next)).verdict).toBe('unknown');
    expect(await database.meetings.count()).toBe(0);
  });
});

describe('a second address of a mentee', () => {
  const work = guest('nadia@example.com', { name: 'Nadia Brandt' });
  const home = guest('nadia@home.example', { name: 'Nadia Brandt' });
  const seen = opened({ guests: found(guests(ME, home), 'rows') });

  it('is somebody else until a word is said, and then for good', async () => {
    const id = await mentee('nadia', 'Nadia Brandt', [work.address]);
    expect(await judgeWithStore(seen)).not.toMatchObject({ person: { id } });
    await answerOtherPerson(seen, home, [id], NOW);
    expect(await knowledgeOf(seen)).toMatchObject({ denied: [id] });
    // The mentor thinks better of it.
    await yes(seen, home, id);
    expect((await knowledgeOf(seen)).denied).toBeUndefined();
    expect(await judgeWithStore(seen)).toMatchObject({ verdict: 'mentoring', person: { id } });
  });

  it('at a domain that is called equal needs no question', async () => {
    const id = await mentee('nadia', 'Nadia Brandt', [work.address]);
    await changeSettings({ domainAliases: [['example.com', 'home.example']] });
    expect(await knowledgeOf(seen)).toMatchObject({ byAddress: [{ id }] });
  });
});

describe('answers', () => {
  it('are read again, each once, and forgotten with the way back', async () => {
    const id = await mentee('nadia', 'Nadia Brandt');
    const nadia = inOutlook(named('Brandt, Nadia'));
    await yes(nadia, named('Brandt, Nadia'), id);
    const bob = guest('bob@example.com', { name: 'Bob Example' });
    await answerAbout(
      { opened: opened({ guests: found(guests(ME, bob), 'rows') }), counterpart: bob, answer: 'not-mentee' },
      NOW,
    );
    const answers = await readAnswers();
    expect(answers).toHaveLength(2);
    expect(answers).toContainEqual(
      expect.objectContaining({ about: 'person', answer: 'mentee', name: 'Brandt, Nadia', title: 'Alice / Me' }),
    );
    const ofNobody = answers.find((answer) => answer.answer === 'not-mentee');
    expect(ofNobody).toMatchObject({ person: undefined, name: '', title: '' });
    expect(JSON.stringify(await database.answers.toArray())).not.toMatch(/bob/i);

    const ofNadia = answers.find((answer) => answer.answer === 'mentee');
    const undo = await forgetAnswer(ofNadia?.id ?? '');
    expect((await knowledgeOf(nadia)).confirmedByName).toBeUndefined();
    expect((await knowledgeOf(nadia)).chosen).toBeUndefined();
    await undo();
    expect((await knowledgeOf(nadia)).confirmedByName).toMatchObject({ id });
  });

  it('may name another mentee', async () => {
    await mentee('nadia', 'Nadia Brandt');
    await mentee('nadja', 'Nadja Brand');
    const seen = inOutlook(named('N. Brandt'));
    await yes(seen, named('N. Brandt'), 'nadia');
    const [answer] = await readAnswers();
    await changeAnsweredPerson(answer?.id ?? '', 'nadja', NOW);
    expect((await knowledgeOf(seen)).confirmedByName).toMatchObject({ id: 'nadja' });
  });
});
