import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { saveNote } from '../../lib/store/notes';
import { newPerson, savePerson } from '../../lib/store/people';
import { refreshSearch, search } from '../../lib/store/search';
import { forgetSearchIndex, searchDatabase } from '../../lib/store/search-database';

const NOW = new Date('2026-03-05T12:00:00Z');

async function write(id: string, body: string): Promise<void> {
  await saveNote({ id, menteeId: 'nadia', meetingId: '', on: '2026-03-05', base: 0, baseBody: '', body }, NOW);
}

async function found(query: string): Promise<readonly string[]> {
  return (await search(query)).map(({ kind, id }) => `${kind} ${id}`);
}

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
  await savePerson({ ...newPerson({ name: 'Nadia Brandt' }, NOW), id: 'nadia', isMentee: true }, NOW);
  await refreshSearch();
});

describe('the search', () => {
  it('finds what was written since the index was made, as it stands now', async () => {
    expect(await found('negotiation')).toEqual([]);
    await write('n', 'about the negotiation');
    expect(await refreshSearch()).toBe(true);
    expect(await refreshSearch()).toBe(false);
    expect(await found('negotiation')).toEqual(['note n']);
    await write('n', 'about something else');
    // Not even before the next look: what is stored now is what counts.
    expect(await found('negotiation')).toEqual([]);
    await refreshSearch();
    expect(await found('something')).toEqual(['note n']);
  });

  it('finds people, promises and the prompts that were used', async () => {
    await write('n', '[] me: send the procurement paper');
    await savePerson({ ...newPerson({ name: 'Clara Ruiz', role: 'Head of procurement' }, NOW), id: 'clara' }, NOW);
    await refreshSearch();
    const hits = await search('procurement');
    expect(hits.map(({ kind }) => kind)).toEqual(['person', 'promise', 'note']);
    expect(hits.map(({ person }) => person?.name)).toEqual(['Clara Ruiz', 'Nadia Brandt', 'Nadia Brandt']);
    expect((await search('procurement', { openOnly: true })).map(({ kind }) => kind)).toEqual(['promise']);
    expect((await search('procurement', { personId: 'nadia' })).map(({ kind }) => kind)).toEqual(['promise', 'note']);
    expect((await search('procurement', { since: '2026-03-06' })).map(({ kind }) => kind)).toEqual([]);
  });

  it('keeps no word of what was erased', async () => {
    await write('n', 'a secretword here');
    await refreshSearch();
    await database.notes.delete('n');
    expect(await found('secretword')).toEqual([]);
    await refreshSearch();
    expect(JSON.stringify(await searchDatabase.indexes.toArray())).not.toContain('secretword');
    await forgetSearchIndex();
    expect(await searchDatabase.indexes.count()).toBe(0);
  });
});
