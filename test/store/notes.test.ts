import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import {
  addNotes,
  appendToNote,
  editCommitment,
  fileNote,
  mergeNotes,
  removeNotes,
  renegotiateCommitment,
  saveNote,
} from '../../lib/store/notes';
import { erasePerson, newPerson, savePerson } from '../../lib/store/people';

const NOW = new Date('2026-03-05T12:00:00Z');

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
  for (const [id, name] of [
    ['nadia', 'Nadia Brandt'],
    ['emre', 'Emre Aydin'],
  ] as const) {
    await savePerson({ ...newPerson({ name }, NOW), id, isMentee: true }, NOW);
  }
});

async function write(
  id: string,
  body: string,
  more: { readonly menteeId?: string; readonly on?: string } = {},
): Promise<void> {
  const draft = { id, menteeId: 'nadia', meetingId: '', on: '2026-03-05', base: 0, baseBody: '', ...more, body };
  await saveNote(draft, NOW);
}

async function bodies(): Promise<readonly string[]> {
  return (await database.notes.toArray()).map(({ body }) => body).toSorted();
}

async function promises(): Promise<readonly string[]> {
  const rows = await database.commitments.toArray();
  return rows
    .map(({ menteeId, text, state, dueOn, noteId }) => [menteeId, text, state, dueOn, noteId].join('|'))
    .toSorted();
}

async function onlyPromise() {
  const [row, ...others] = await database.commitments.toArray();
  if (row === undefined || others.length > 0) throw new Error('There is not one promise.');
  return row;
}

describe('a promise that is edited', () => {
  it('changes its line, and the next save agrees', async () => {
    await write('n', 'Talked.\n- [ ] [share] me: send the paper by Friday\nMore.');
    const { id } = await onlyPromise();
    expect(await editCommitment(id, { text: 'send the long  paper', dueOn: '2026-03-13' }, NOW)).toBe(true);
    const body = 'Talked.\n- [ ] [share] me: send the long paper (2026-03-13)\nMore.';
    expect(await bodies()).toEqual([body]);
    await saveNote(
      { id: 'n', menteeId: 'nadia', meetingId: '', on: '2026-03-05', body: `${body}!`, base: 2, baseBody: body },
      NOW,
    );
    expect(await onlyPromise()).toMatchObject({ id, text: 'send the long paper', dueOn: '2026-03-13', state: 'open' });
  });

  it('keeps the day as it was written where that stays', async () => {
    await write('n', '[] me: send the paper by Friday');
    const { id, dueOn } = await onlyPromise();
    await editCommitment(id, { text: 'send two papers', dueOn }, NOW);
    expect(await bodies()).toEqual(['[] me: send two papers by Friday']);
  });

  it('is left as it is where its line would read as something else', async () => {
    await write('n', '[] me: send the paper');
    const { id } = await onlyPromise();
    expect(await editCommitment(id, { text: 'send it tomorrow', dueOn: '' }, NOW)).toBe(false);
    expect(await editCommitment(id, { text: '  ', dueOn: '' }, NOW)).toBe(false);
    expect(await bodies()).toEqual(['[] me: send the paper']);
    expect(await onlyPromise()).toMatchObject({ text: 'send the paper' });
  });

  it('that is agreed anew stays in the history, with the new one in its place', async () => {
    await write('n', '[] me: send the paper');
    const { id } = await onlyPromise();
    await renegotiateCommitment(id, { text: 'send a summary', dueOn: '2026-04-01' }, NOW);
    await renegotiateCommitment(id, { text: 'again', dueOn: '' }, NOW);
    expect(await promises()).toEqual(['nadia|send a summary|open|2026-04-01|', 'nadia|send the paper|renegotiated||n']);
    await write('n', '[] me: send the paper\nmore');
    expect(await promises()).toHaveLength(2);
  });

  it('remembers that it was said in confidence', async () => {
    await write('n', '[confidence]\n[] nadia: think about leaving');
    expect(await onlyPromise()).toMatchObject({ isInConfidence: true });
    await write('n', '[] nadia: think about leaving');
    const { isInConfidence } = await onlyPromise();
    expect(isInConfidence).toBeUndefined();
  });
});

describe('notes that change places', () => {
  it('go to another mentee with their promises', async () => {
    await write('n', '[] me: send the paper');
    await fileNote('n', 'emre', '', NOW);
    expect(await promises()).toEqual(['emre|send the paper|open||n']);
  });

  it('become one, with the promises of both and nothing doubled', async () => {
    await write('old', 'first\n[] me: a', { on: '2026-02-01' });
    await write('new', '[] nadia: b\nlast');
    await mergeNotes('new', 'old', NOW);
    expect(await bodies()).toEqual(['first\n[] me: a\n\n[] nadia: b\nlast']);
    expect(await promises()).toEqual(['nadia|a|open||new', 'nadia|b|open||new']);
  });

  it('never become one across two people', async () => {
    await write('n', 'about nadia');
    await write('e', 'about emre', { menteeId: 'emre' });
    await mergeNotes('n', 'e', NOW);
    await mergeNotes('n', 'n', NOW);
    expect(await bodies()).toEqual(['about emre', 'about nadia']);
  });

  it('get lines at their end, or begin with them', async () => {
    const of = { menteeId: 'nadia', meetingId: 'm', on: '2026-03-05' };
    await appendToNote({ id: 'x', ...of }, '## Afterwards', NOW);
    await appendToNote({ id: 'x', ...of }, '[] me: call', NOW);
    expect(await bodies()).toEqual(['## Afterwards\n\n[] me: call']);
    expect(await promises()).toEqual(['nadia|call|open||x']);
  });
});

describe('a clock that is set back', () => {
  const YESTERDAY = new Date('2026-03-04T12:00:00Z');

  it('loses nothing that is written then, and keeps two texts apart as ever', async () => {
    await write('n', 'first');
    const draft = { id: 'n', menteeId: 'nadia', meetingId: '', on: '2026-03-05' };
    const later = await saveNote({ ...draft, body: 'first\n[] me: call', base: 1, baseBody: 'first' }, YESTERDAY);
    expect(later).toEqual({ revision: 2, body: 'first\n[] me: call' });
    expect(await onlyPromise()).toMatchObject({ text: 'call', createdAt: YESTERDAY.toISOString() });
    const { otherVersion } = await saveNote({ ...draft, body: 'other', base: 1, baseBody: 'first' }, YESTERDAY);
    expect(otherVersion).toBeDefined();
    expect(await bodies()).toEqual(['first\n[] me: call', 'other']);
  });
});

describe('a note about somebody who was erased while it was written', () => {
  it('is kept, and belongs to nobody', async () => {
    await write('n', '[] me: call');
    await erasePerson('nadia');
    const draft = { id: 'n', menteeId: 'nadia', meetingId: 'm', on: '2026-03-05', body: '[] me: call her' };
    await saveNote({ ...draft, base: 1, baseBody: '[] me: call' }, NOW);
    expect(await database.notes.toArray()).toMatchObject([{ menteeId: '', meetingId: '', body: '[] me: call her' }]);
    expect(await promises()).toEqual(['|call her|open||n']);
  });
});

describe('notes of old', () => {
  it('are added once, with their promises, and taken away again', async () => {
    const rows = [
      { menteeId: 'nadia', on: '2026-02-01', body: '- [ ] me: send the paper (2026-03-13)' },
      { menteeId: 'nadia', on: '2026-02-02', body: 'talked' },
    ];
    const added = await addNotes(rows, NOW);
    expect(added).toHaveLength(2);
    expect(await addNotes(rows, NOW)).toEqual([]);
    expect(await database.commitments.toArray()).toMatchObject([{ text: 'send the paper', dueOn: '2026-03-13' }]);
    await removeNotes(added);
    expect([await bodies(), await promises()]).toEqual([[], []]);
  });
});
