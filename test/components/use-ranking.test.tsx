// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useRanking } from '../../components/introductions/use-ranking';
import { askedNeed } from '../../lib/introductions/needs';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { saveNote } from '../../lib/store/notes';
import { savePerson } from '../../lib/store/people';
import { watchEvidence } from '../../lib/store/watch-evidence';
import { NADIA, person } from '../introductions/network';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date('2026-03-05T12:00:00.000Z');

afterEach(cleanup);

async function write(id: string, body: string): Promise<void> {
  const { revision = 0, body: baseBody = '' } = (await database.notes.get(id)) ?? {};
  const draft = { id, menteeId: 'julia', meetingId: '', on: '2026-02-01', body, base: revision, baseBody };
  await saveNote(draft, NOW);
}

it('takes evidence in notes for a proof, as soon as it is written and as long as it stands', async () => {
  await replaceEverything(EMPTY_TABLES);
  for (const each of [NADIA, person('julia', 'Julia', { isMentee: true }), person('paul', 'Paul')])
    await savePerson(each, NOW);
  await write('n', 'We spoke of contract negotiation.');
  const needs = [askedNeed('contract negotiation')];
  const { result } = renderHook(() =>
    useRanking({ mentee: NADIA, mentorship: { managerId: '' }, needs, now: NOW, limit: 5 }),
  );
  await waitFor(() => expect(result.current).toEqual({ candidates: [], isEmpty: false }));

  await write('n', '[evidence] Closed the contract negotiation alone.');
  await waitFor(() => expect(result.current?.candidates[0]?.person.id).toBe('julia'));
  const [julia] = result.current?.candidates ?? [];
  expect(julia).toMatchObject({ evidence: 'evidenced' });
  expect(julia?.why[0]).toMatchObject({ code: 'proven', from: 'note', on: '2026-02-01' });

  await write('n', '[confidence] Closed the contract negotiation alone.');
  await waitFor(() => expect(result.current?.candidates).toEqual([]));
});

it('is told nothing of what is written in notes without evidence', async () => {
  await replaceEverything(EMPTY_TABLES);
  await savePerson(person('julia', 'Julia', { isMentee: true }), NOW);
  await write('with', '[evidence] Led the budget.');
  await write('without', 'Nothing of note.');
  const told: (readonly string[])[] = [];
  const end = watchEvidence((notes) => told.push(notes.map(({ body }) => body)));
  try {
    await vi.waitFor(() => expect(told).toEqual([['[evidence] Led the budget.']]), { timeout: 20_000 });
    await write('without', 'Nothing of note, still.');
    await write('another', 'A line.');
    await write('with', '[Evidence] Led the budget twice.');
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 20_000 });
    expect(told[1]).toEqual(['[Evidence] Led the budget twice.']);
    await database.notes.delete('with');
    await vi.waitFor(() => expect(told.at(-1)).toEqual([]), { timeout: 20_000 });
    expect(told).toHaveLength(3);
  } finally {
    end();
  }
});
