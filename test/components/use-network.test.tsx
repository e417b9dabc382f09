// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ContactIndex } from '../../lib/introductions/contact-index';
import { buildEsco } from '../../lib/skills/esco/build-esco';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { keepEsco, removeEsco } from '../../lib/store/esco';
import { erasePerson, savePerson } from '../../lib/store/people';
import { person } from '../introductions/network';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date('2026-03-05T12:00:00.000Z');
const ESCO = buildEsco(
  ['en'],
  [{ names: ['haggling officer', 'buyer'], group: '1' }],
  [{ names: ['negotiate contracts'] }],
  [{ occupation: 0, skill: 0, isEssential: true }],
);

beforeEach(async () => {
  // The network is read once for the life of a page: each test is a page of its own.
  vi.resetModules();
  await removeEsco();
  await replaceEverything(EMPTY_TABLES);
  for (const id of ['a', 'b', 'c']) await savePerson(person(id, id, { role: 'Buyer' }), NOW);
});

afterEach(cleanup);

async function shown(): Promise<{ readonly current: ContactIndex | undefined }> {
  const { useNetwork } = await import('../../components/hooks/use-network');
  const { result } = renderHook(() => useNetwork());
  await waitFor(() => expect(result.current?.people).toHaveLength(3));
  return result;
}

const roles = ({ current }: { readonly current: ContactIndex | undefined }): readonly string[] =>
  (current?.people ?? []).map(({ id, role }) => `${id} ${role}`).sort();

it('follows who changed, came and went, and reads nobody else anew', async () => {
  const result = await shown();
  const before = result.current;
  await savePerson(person('b', 'b', { role: 'Nurse' }), NOW);
  await waitFor(() => expect(roles(result)).toEqual(['a Buyer', 'b Nurse', 'c Buyer']));
  await savePerson(person('d', 'd', { role: 'Head of Sales' }), NOW);
  await erasePerson('a');
  await waitFor(() => expect(roles(result)).toEqual(['b Nurse', 'c Buyer', 'd Head of Sales']));
  // What was read of the titles is still there: nothing was begun anew.
  expect(result.current?.offers.titles).toBe(before?.offers.titles);
});

it('knows the occupations of those who changed, however early they did', async () => {
  await keepEsco(ESCO, NOW);
  const result = await shown();
  await savePerson(person('b', 'b', { role: 'Haggling officer' }), NOW);
  await waitFor(() => {
    expect(roles(result)).toEqual(['a Buyer', 'b Haggling officer', 'c Buyer']);
    const { texts } = result.current?.offers.titles ?? { texts: [] };
    const likely = result.current?.offers.occupations?.likely;
    expect([...texts].sort()).toEqual(['Buyer', 'Haggling officer']);
    expect(likely?.map((each) => each[0]?.occupation)).toEqual([0, 0]);
  });
  const { titles } = result.current?.offers ?? {};
  await savePerson(person('c', 'c', { role: 'Nurse' }), NOW);
  await waitFor(() => expect(roles(result)).toContain('c Nurse'));
  expect(result.current?.offers.occupations?.likely).toHaveLength(3);
  expect(result.current?.offers.titles).toBe(titles);
});

it('begins anew when very many changed at a time', async () => {
  await keepEsco(ESCO, NOW);
  const result = await shown();
  const before = result.current?.offers.titles;
  const many = Array.from({ length: 250 }, (_, at) => ({
    ...person(`p${String(at)}`, 'P', { role: 'Buyer' }),
    nameKeys: [],
  }));
  await replaceEverything({ ...EMPTY_TABLES, people: many });
  await waitFor(() => {
    expect(result.current?.people).toHaveLength(250);
    expect(result.current?.offers.occupations?.likely).toHaveLength(1);
  });
  expect(result.current?.offers.titles).not.toBe(before);
});
