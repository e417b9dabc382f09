// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { NotificationsSection } from '../../components/options/NotificationsSection';
import { EMPTY_TABLES, replaceEverything } from '../../lib/store/backup';
import { changeSettings, readSettings } from '../../lib/store/settings';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

/** What the browser was asked for, in order. */
let asked: string[] = [];
let isPermitted = false;
let answer = true;

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
  await browser.alarms.clearAll();
  asked = [];
  isPermitted = false;
  answer = true;
  const silent = { addListener: () => {}, removeListener: () => {} };
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    contains: () => Promise.resolve(isPermitted),
    request: ({ permissions }: { readonly permissions: readonly string[] }) => {
      asked.push(`request ${permissions.join()}`);
      isPermitted = answer;
      return Promise.resolve(answer);
    },
    remove: ({ permissions }: { readonly permissions: readonly string[] }) => {
      asked.push(`remove ${permissions.join()}`);
      isPermitted = false;
      return Promise.resolve(true);
    },
    onAdded: silent,
    onRemoved: silent,
  } as never);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const switchOn = (): Promise<HTMLInputElement> => screen.findByRole('checkbox', { name: 'Notify me once a day' });

it('asks the browser only in the click that wants it, and sets the hour at once', async () => {
  render(<NotificationsSection />);
  const box = await switchOn();
  expect(asked).toEqual([]);
  expect(screen.queryByRole('combobox')).toBeNull();
  fireEvent.click(box);
  // Within the click, before anything is awaited.
  expect(asked).toEqual(['request notifications']);
  expect(await screen.findByText('You will be notified, once a day at most.')).toBeTruthy();
  expect((await readSettings()).nudges).toEqual({ isOn: true, hour: 9, isNaming: false });
  fireEvent.change(await screen.findByRole('combobox', { name: 'Not before' }), { target: { value: '17' } });
  await waitFor(async () => expect((await readSettings()).nudges.hour).toBe(17));
  await waitFor(async () => {
    const { scheduledTime = 0 } = (await browser.alarms.get('nudge')) ?? {};
    expect(new Date(scheduledTime).getHours()).toBe(17);
  });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Name the people' }));
  await waitFor(async () => expect((await readSettings()).nudges.isNaming).toBe(true));
});

it('stays off where the browser says no', async () => {
  answer = false;
  render(<NotificationsSection />);
  fireEvent.click(await switchOn());
  expect(await screen.findByText(/did not allow notifications/)).toBeTruthy();
  expect((await readSettings()).nudges.isOn).toBe(false);
  expect((await switchOn()).checked).toBe(false);
});

it('gives the permission back when it is switched off', async () => {
  isPermitted = true;
  await changeSettings({ nudges: { isOn: true, hour: 9, isNaming: false } });
  render(<NotificationsSection />);
  fireEvent.click(await switchOn());
  await waitFor(() => expect(asked).toEqual(['remove notifications']));
  expect((await readSettings()).nudges.isOn).toBe(false);
  await waitFor(async () => expect(await browser.alarms.get('nudge')).toBeUndefined());
});

it('says when the browser has taken the permission away, with the way back', async () => {
  await changeSettings({ nudges: { isOn: true, hour: 9, isNaming: false } });
  render(<NotificationsSection />);
  fireEvent.click(await screen.findByRole('button', { name: 'Allow them again' }));
  expect(asked).toEqual(['request notifications']);
  expect(await screen.findByText('You will be notified, once a day at most.')).toBeTruthy();
});
