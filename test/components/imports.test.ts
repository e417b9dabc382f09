import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ImportDesk } from '../../components/imports/import-desk';
import type { ImportNews } from '../../components/imports/import-messages';
import { database } from '../../lib/store/database';
import { newPerson, savePerson } from '../../lib/store/people';

const NOW = new Date();
const FILES = new URL('../people/imports/files/', import.meta.url);

type News<T extends ImportNews['type']> = Extract<ImportNews, { type: T }>;

/** A desk, and what it told last of each kind. */
function sitDown() {
  const told: ImportNews[] = [];
  const desk = new ImportDesk((news) => told.push(news));
  const last = <T extends ImportNews['type']>(type: T): News<T> => {
    const news = told.findLast((each): each is News<T> => each.type === type);
    if (!news) throw new Error(`nothing of ${type} was told, but ${told.map((each) => each.type).join(', ')}`);
    return news;
  };
  const read = (content: string | Uint8Array<ArrayBuffer>): Promise<void> =>
    desk.take({ type: 'read', file: new Blob([content]) });
  const show = async (shelf: News<'shown'>['shelf']): Promise<News<'shown'>> => {
    await desk.take({ type: 'show', shelf, from: 0, count: 50 });
    return last('shown');
  };
  return { desk, told, last, read, show };
}

function lines(...of: readonly string[]): string {
  return of.join('\r\n');
}

/** A calendar file of meetings, each an hour long, on days of this year's past. */
function calendar(
  ...meetings: readonly { readonly uid: string; readonly guests: readonly string[]; readonly more?: string }[]
): string {
  const year = NOW.getUTCFullYear() - 1;
  return lines(
    'BEGIN:VCALENDAR',
    ...meetings.flatMap(({ uid, guests, more }, at) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTART:${String(year)}03${String(at + 10)}T090000Z`,
      `DTEND:${String(year)}03${String(at + 10)}T100000Z`,
      ...(more === undefined ? [] : [more]),
      'SUMMARY:Talk',
      'ORGANIZER:mailto:me@example.com',
      ...guests.map((guest) => `ATTENDEE;${guest}`),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  );
}

const ME = 'CN=Me:mailto:me@example.com';
const JANE = 'CN=Jane Roe:mailto:jane@example.com';
const BOB = 'CN=Bob Poe:mailto:bob@example.com';

describe('the desk of imports', () => {
  beforeEach(async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await savePerson(
      newPerson(
        { id: 'jane', name: 'Jane Roe', addresses: ['jane@example.com'], organisation: 'Northwind', isMentee: true },
        NOW,
      ),
      NOW,
    );
  });

  it('asks about who may be there, joins by address alone, and writes what was chosen', async () => {
    const { desk, last, read, show } = sitDown();
    await read(
      lines(
        'Name,Email,Company',
        'J. Roe,jane@example.com,',
        'Ann Lee,,Northwind',
        'Jane Roe,,Northwind',
        'Bob Poe,bob@example.com,',
      ),
    );
    expect(last('read').summary).toEqual({
      counts: { new: 2, known: 1, maybe: 1, repeated: 0 },
      problems: 0,
      adds: 2,
      completes: 1,
    });
    const [maybe] = (await show('maybe')).entries;
    expect(maybe).toMatchObject({ person: { line: 4 }, matchName: 'Jane Roe', choice: 'leave' });
    await desk.take({ type: 'choose-shelf', shelf: 'new', choice: 'leave' });
    await desk.take({ type: 'choose', index: maybe?.index ?? -1, choice: 'add' });
    expect(last('read').summary).toMatchObject({ adds: 1, completes: 1 });
    await desk.take({ type: 'write' });
    expect(last('written')).toMatchObject({ added: 1, completed: 0 });
    expect(await database.people.count()).toBe(2);
    await desk.take({ type: 'undo' });
    expect(last('undone')).toEqual({ type: 'undone', kept: 0 });
    expect((await database.people.toArray()).map(({ id }) => id)).toEqual(['jane']);
  });

  it('reads the same file again by other columns and letters', async () => {
    const { desk, last, read, show } = sitDown();
    await read(new Uint8Array(readFileSync(new URL('table-polish-1250.csv', FILES))));
    expect(last('read').columns).toMatchObject({
      encoding: 'windows-1250',
      roles: ['given', 'family', 'address', 'role'],
    });
    await desk.take({ type: 'encoding', encoding: 'windows-1252' });
    expect((await show('all')).entries[0]?.person.name).toBe('Zofia £¹ka');
    await desk.take({ type: 'encoding', encoding: 'windows-1250' });
    await desk.take({ type: 'columns', roles: ['name', 'organisation', 'address', 'role'] });
    expect((await show('all')).entries[0]?.person).toMatchObject({ name: 'Zofia', organisation: 'Łąka' });
  });

  it('records talks with mentees alone, where both came', async () => {
    const { desk, last, read, show } = sitDown();
    const declined = (guest: string): string => `PARTSTAT=DECLINED;${guest}`;
    await read(
      calendar(
        { uid: 'alone@google.com', guests: [ME, JANE] },
        { uid: 'three', guests: [ME, JANE, BOB] },
        { uid: 'she-said-no', guests: [ME, declined(JANE)] },
        { uid: 'i-said-no', guests: [declined(ME), JANE] },
        { uid: 'a-group', guests: [ME, JANE, 'CUTYPE=GROUP;CN=All:mailto:all@example.com'] },
        { uid: 'a-room', guests: [ME, JANE, 'CUTYPE=ROOM;CN=102:mailto:room102@example.com'] },
        { uid: 'with-bob', guests: [ME, BOB] },
      ),
    );
    expect(last('read').calendar).toMatchObject({ meetings: 7, withMentees: 2, ownAddress: 'me@example.com' });
    expect((await show('all')).entries.map(({ person, choice }) => [person.name, choice])).toEqual([
      ['Jane Roe', 'complete'],
      ['Bob Poe', 'add'],
    ]);
    await desk.take({ type: 'write' });
    const recorded = await database.meetings.toArray();
    expect(recorded.map(({ event, menteeId }) => `${event} ${menteeId}`).sort()).toEqual(['a-room jane', 'alone jane']);
    // Brought in again, nothing is doubled.
    await read(calendar({ uid: 'alone@google.com', guests: [ME, JANE] }));
    await desk.take({ type: 'write' });
    expect(last('written').meetings).toBe(0);
    expect(await database.meetings.count()).toBe(2);
  });

  it('asks whose calendar it is where the file leaves a doubt', async () => {
    const { desk, last, read } = sitDown();
    const events = calendar({ uid: 'a', guests: [JANE, ME], more: 'X-A:1' }).replaceAll(
      'ORGANIZER:mailto:me@example.com\r\n',
      '',
    );
    await read(events);
    expect(last('read').calendar).toMatchObject({ withMentees: 0, ownAddress: '' });
    await desk.take({ type: 'own-address', address: 'me@example.com' });
    expect(last('read').calendar).toMatchObject({ withMentees: 1, ownAddress: 'me@example.com' });
    await read(events.replace('BEGIN:VEVENT', 'X-WR-CALNAME:me@example.com\r\nBEGIN:VEVENT'));
    expect(last('read').calendar).toMatchObject({ withMentees: 1, ownAddress: 'me@example.com' });
  });

  it('undoes a write that was cancelled, and keeps what was chosen', async () => {
    const { desk, told, last, read } = sitDown();
    await read(
      lines('Name,Email', ...Array.from({ length: 5_000 }, (_, at) => `P${String(at)},p${String(at)}@example.com`)),
    );
    const writing = desk.take({ type: 'write' });
    await expect.poll(() => told.some(({ type }) => type === 'progress'), { interval: 1, timeout: 20_000 }).toBe(true);
    await desk.take({ type: 'cancel' });
    await writing;
    expect(last('cancelled')).toEqual({ type: 'cancelled' });
    expect(await database.people.count()).toBe(1);
    await desk.take({ type: 'write' });
    expect(last('written').added).toBe(5_000);
  });

  it('refuses in words what is no such file', async () => {
    const { last, read } = sitDown();
    await read('');
    expect(last('refused').why).toBe('empty');
    await read(`Name,Email\n${'a,b\n'.repeat(200_001)}`);
    expect(last('refused').why).toBe('too-many');
  });
});
