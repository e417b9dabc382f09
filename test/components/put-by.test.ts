// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { bringHome, putBy } from '../../components/notes/put-by';
import { database } from '../../lib/store/database';
import { saveNote, type NoteDraft } from '../../lib/store/notes';
import { erasePerson, newPerson, savePerson } from '../../lib/store/people';

const NOW = new Date('2026-03-05T12:00:00Z');
const DRAFT: NoteDraft = {
  id: 'n',
  menteeId: 'nadia',
  meetingId: '',
  on: '2026-03-05',
  body: 'the last words',
  base: 0,
  baseBody: '',
};

beforeEach(async () => {
  localStorage.clear();
  await Promise.all(database.tables.map((table) => table.clear()));
  await savePerson({ ...newPerson({ name: 'Nadia Brandt' }, NOW), id: 'nadia', isMentee: true }, NOW);
});

async function home(): Promise<readonly string[]> {
  await bringHome(NOW);
  expect(localStorage.length).toBe(0);
  return (await database.notes.toArray()).map(({ menteeId, body }) => `${menteeId}: ${body}`).toSorted();
}

it('what was put by comes home, once', async () => {
  putBy({ ...DRAFT, body: 'older' }, undefined);
  putBy(DRAFT, undefined);
  putBy({ ...DRAFT, id: 'u', menteeId: '', body: 'about nobody yet' }, undefined);
  expect(await home()).toEqual([': about nobody yet', 'nadia: the last words']);
  expect(await home()).toHaveLength(2);
});

it('what was on its way and arrived is what it was typed on; what another window wrote is kept beside it', async () => {
  await saveNote({ ...DRAFT, body: 'the last' }, NOW);
  putBy(DRAFT, 'the last');
  expect(await home()).toEqual(['nadia: the last words']);
  putBy({ ...DRAFT, body: 'from before', base: 1, baseBody: 'the last' }, undefined);
  expect(await home()).toEqual(['nadia: from before', 'nadia: the last words']);
});

it('what was erased meanwhile does not come back', async () => {
  putBy(DRAFT, undefined);
  await erasePerson('nadia');
  expect(await home()).toEqual([]);
  putBy({ ...DRAFT, menteeId: '', base: 3 }, undefined);
  expect(await home()).toEqual([]);
});

it('what cannot be read is left alone', async () => {
  localStorage.setItem('trellis-notes-put-by', '[{"draft":{"id":"n"}}, 7]');
  await bringHome(NOW);
  expect(await database.notes.count()).toBe(0);
});
