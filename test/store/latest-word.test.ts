import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attendee, OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { isHeld } from '../../lib/meeting/meeting-record';
import { found, missing } from '../../lib/meeting/reading';
import { changeAnsweredPerson, readAnswers } from '../../lib/store/answers';
import { database } from '../../lib/store/database';
import { judgeWithStore } from '../../lib/store/knowledge';
import {
  answerAbout,
  answerOtherPerson,
  chooseMentee,
  knownEntries,
  recordOpened,
  recordSeen,
  takeBackAnswer,
} from '../../lib/store/meetings';
import { saveNote } from '../../lib/store/notes';
import { newPerson, savePerson } from '../../lib/store/people';
import { guest, guests, ME, opened } from '../meeting/facts';

const NOW = new Date('2026-03-05T14:10:00Z');
const LATER = new Date('2026-04-01T00:00:00Z');
const NADIA = guest('nadia@example.com', { name: 'Nadia Brandt' });
const EMRE = guest('emre@example.com', { name: 'Emre Aydin' });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [id, { name, address }] of Object.entries({ nadia: NADIA, emre: EMRE }))
    await savePerson(newPerson({ id, name, addresses: [address], isMentee: true }, NOW), NOW);
});

/** An event with these guests; an occurrence of a series where its id says so. */
function withGuests(event: string, others: readonly Attendee[], fields: Partial<OpenedMeeting> = {}): OpenedMeeting {
  const [series] = event.split('_');
  const identity = { event, calendar: ME.address, ...(event.includes('_') && series && { series }) };
  return opened({
    eventId: event,
    identity: found(identity, 'id'),
    guests: found(guests(ME, ...others), 'rows'),
    ...fields,
  });
}

function inOutlook(name: string, fields: Partial<OpenedMeeting> = {}): OpenedMeeting {
  const { eventId = 'AAkALg1' } = fields;
  return opened({
    host: 'outlook',
    eventId,
    identity: found({ event: eventId, calendar: '' }, 'item-id'),
    self: found({ address: '', name: 'Me Example' }, 'title'),
    guests: found(guests(guest('', { name: 'Me Example', isSelf: true }), guest('', { name })), 'personas'),
    ...fields,
  });
}

function chip(event: string, title: string, date: string): SeenMeeting {
  const start = found({ date, time: '15:00' }, 'chip');
  const end = found({ date, time: '15:30' }, 'chip');
  return { ...withGuests(event, []), title: found(title, 'chip'), start, end, hasGuests: found(true, 'word') };
}

/** What the background does with an opened event. */
async function open(meeting: OpenedMeeting): Promise<void> {
  await recordOpened(meeting, await judgeWithStore(meeting), NOW);
}

async function held(): Promise<readonly string[]> {
  const rows = await database.meetings.orderBy('startsAt').toArray();
  return rows.filter((row) => isHeld(row, LATER)).map((row) => `${row.menteeId} ${row.startsAt.slice(0, 10)}`);
}

async function noteAt(menteeId: string, body = 'x'): Promise<void> {
  const meeting = await database.meetings.where({ menteeId }).first();
  await saveNote(
    { id: 'n1', menteeId, meetingId: meeting?.id ?? '', on: '2026-03-05', body, base: 0, baseBody: '' },
    NOW,
  );
}

describe('a record follows its page', () => {
  it('to another mentee, and its chip with it', async () => {
    await open(withGuests('ev1', [NADIA]));
    await open(withGuests('ev1', [EMRE]));
    expect(await held()).toEqual(['emre 2026-03-05']);
    expect(await database.meetings.count()).toBe(1);
    expect(await knownEntries([chip('ev1', 'x', '2026-03-05')])).toMatchObject([{ meeting: { menteeId: 'emre' } }]);
  });

  it.each<readonly [string, Partial<OpenedMeeting>]>([
    ['a group', { guests: found(guests(ME, NADIA, EMRE, guest('z@example.com')), 'rows') }],
    ['somebody else', { guests: found(guests(ME, guest('olga@example.com')), 'rows') }],
    ['cancelled', { isCancelled: found(true, 'title') }],
    ['cancelled by its title', { title: found('Canceled: Nadia / Me', 'heading') }],
    ['declined', { ownResponse: found('declined', 'buttons') }],
  ])('to %s, and back again', async (_how, fields) => {
    await open(withGuests('ev1', [NADIA]));
    await open(withGuests('ev1', [NADIA], fields));
    expect(await held()).toEqual([]);
    await open(withGuests('ev1', [NADIA]));
    expect(await held()).toEqual(['nadia 2026-03-05']);
  });

  it('but keeps what was written at it, and changes nothing where the page does not tell', async () => {
    await open(withGuests('ev1', [NADIA]));
    await noteAt('nadia');
    await open(withGuests('ev1', [], { guests: missing(['rows']) }));
    expect(await held()).toEqual(['nadia 2026-03-05']);
    await open(withGuests('ev1', [EMRE]));
    expect(await held()).toEqual(['emre 2026-03-05']);
    const [note] = await database.notes.toArray();
    expect(await database.meetings.get(note?.meetingId ?? '')).toMatchObject({ menteeId: 'nadia', isCancelled: true });
  });

  it('in a series: what chips and opened occurrences tell is not overruled by the others', async () => {
    const day = (date: string) => ({ start: found({ date, time: '15:00' }, 'x'), end: missing() });
    await open(withGuests('s_20260305T140000Z', [NADIA]));
    await open(withGuests('s_20260312T140000Z', [NADIA, EMRE, guest('z@example.com')], day('2026-03-12')));
    const chips: readonly SeenMeeting[] = [
      chip('s_20260312T140000Z', 'Weekly', '2026-03-12'),
      chip('s_20260319T140000Z', 'Canceled: Weekly', '2026-03-19'),
      { ...chip('s_20260320T140000Z', 'Weekly', '2026-03-20'), kind: found('out-of-office', 'id') },
      chip('s_20260326T140000Z', 'Weekly', '2026-03-26'),
    ];
    await recordSeen(chips, 'Europe/Berlin', new Set(), NOW);
    expect(await held()).toEqual(['nadia 2026-03-05', 'nadia 2026-03-26']);
    expect((await knownEntries(chips)).map(({ entry }) => entry.eventId)).toEqual(['s_20260326T140000Z']);
    await recordSeen([chip('s_20260326T140000Z', 'Canceled: Weekly', '2026-03-26')], 'Europe/Berlin', new Set(), NOW);
    expect(await held()).toEqual(['nadia 2026-03-05']);
    // One occurrence with another mentee: the series speaks for neither.
    await open(withGuests('s_20260402T140000Z', [EMRE], day('2026-04-02')));
    expect(await knownEntries([chip('s_20260409T140000Z', 'Weekly', '2026-04-09')])).toEqual([]);
  });
});

describe('an answer that is corrected', () => {
  it('takes its meetings, notes, promises and the spelling to the other mentee, and back by undo', async () => {
    const seen = inOutlook('Brandt, N.');
    const counterpart = guest('', { name: 'Brandt, N.' });
    await answerAbout({ opened: seen, counterpart, answer: 'mentee', personId: 'nadia' }, NOW);
    await noteAt('nadia', '[] me: send the paper');
    const [answer] = await readAnswers();
    const undo = await changeAnsweredPerson(answer?.id ?? '', 'emre', NOW);
    expect(await judgeWithStore(seen)).toMatchObject({ verdict: 'mentoring', person: { id: 'emre' } });
    await open(seen);
    for (const table of [database.meetings, database.notes, database.commitments])
      expect((await table.toArray()).map((row) => row.menteeId)).toEqual(['emre']);
    expect((await database.people.get('nadia'))?.otherNames).toEqual([]);
    expect((await database.people.get('emre'))?.otherNames).toEqual(['Brandt, N.']);
    await undo();
    expect((await database.meetings.toArray()).map((row) => row.menteeId)).toContain('nadia');
    expect((await database.people.get('nadia'))?.otherNames).toEqual(['Brandt, N.']);
  });

  it('“somebody else” after a yes takes this meeting away, and its note belongs to nobody', async () => {
    const seen = inOutlook('Nadia Brandt');
    const counterpart = guest('', { name: 'Nadia Brandt' });
    await answerAbout({ opened: seen, counterpart, answer: 'mentee', personId: 'nadia' }, NOW);
    await noteAt('nadia', '[] me: send the paper');
    expect(await answerOtherPerson(seen, counterpart, ['nadia'], NOW)).toEqual(['n1']);
    expect(await database.meetings.count()).toBe(0);
    expect(await database.notes.toArray()).toMatchObject([{ menteeId: '', meetingId: '' }]);
    expect(await database.commitments.toArray()).toMatchObject([{ menteeId: '' }]);
  });

  it('of two namesakes is one answer, forgotten at once', async () => {
    await answerOtherPerson(inOutlook('X Y'), guest('', { name: 'X Y' }), ['nadia', 'emre'], NOW);
    expect(await readAnswers()).toHaveLength(1);
  });

  it('a yes that made a mentee leaves nobody behind when it is taken back; one with a goal stays', async () => {
    const seen = inOutlook('Olga Other');
    const counterpart = guest('', { name: 'Olga Other' });
    await answerAbout({ opened: seen, counterpart, answer: 'mentee' }, NOW);
    await takeBackAnswer(seen, counterpart, NOW);
    expect((await database.people.toCollection().primaryKeys()).sort()).toEqual(['emre', 'nadia']);
    expect(await database.mentorships.count()).toBe(2);
    expect(await database.meetings.count()).toBe(0);

    await answerAbout({ opened: seen, counterpart, answer: 'mentee' }, NOW);
    const olga = (await database.people.toArray()).find((person) => person.name === 'Olga Other');
    const topic = { id: 't', menteeId: olga?.id ?? '', text: 'x', raisedBy: 'mentor', discussedOn: '', createdAt: '' };
    await database.topics.put({ ...topic, raisedBy: 'mentor' });
    await takeBackAnswer(seen, counterpart, NOW);
    expect(await database.people.get(olga?.id ?? '')).toBeDefined();
    expect(await database.meetings.count()).toBe(0);
  });
});

it('a mentee chosen where the page was not sure is nobody’s name', async () => {
  const unsure = inOutlook('Emre Aydin', {
    isRecurring: found(true, 'icon'),
    guests: found(
      {
        attendees: [guest('', { name: 'Me Example', isSelf: true }), guest('', { name: 'Emre Aydin' })],
        complete: 'unchecked',
      },
      'personas',
    ),
  });
  await chooseMentee(unsure, 'nadia', undefined, NOW);
  const next = inOutlook('Emre Aydin', {
    eventId: 'AAkB',
    isRecurring: found(true, 'icon'),
    start: found({ date: '2026-03-12', time: '15:00' }, 'x'),
  });
  expect((await judgeWithStore(next)).person?.id).not.toBe('nadia');
});

it('events of one moment and another title stay two', async () => {
  const counterpart = guest('', { name: 'Nadia Brandt' });
  const said = { counterpart, answer: 'mentee', personId: 'nadia' } as const;
  await open(withGuests('ev1', [NADIA], { title: found('A', 'x') }));
  await open(withGuests('ev2', [NADIA], { title: found('B', 'x') }));
  await answerAbout({ opened: inOutlook('Nadia Brandt', { title: found('b', 'x') }), ...said }, NOW);
  await open(inOutlook('Nadia Brandt', { eventId: 'AAkALg2', title: found('Quick chat', 'x') }));
  const rows = await database.meetings.toArray();
  expect(rows.map(({ title, elsewhere }) => [title, elsewhere?.length ?? 0]).sort()).toEqual([
    ['A', 0],
    ['Quick chat', 0],
    ['b', 1],
  ]);
});
