// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { browser } from '#imports';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { sampleBackup } from '../../lib/backup/sample';
import { EMPTY_TABLES, exportTables, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { newPerson, savePerson } from '../../lib/store/people';

const openPanel = vi.hoisted(() => vi.fn<(where: unknown) => Promise<void>>());
vi.mock('../../lib/messaging/panel', () => ({ openPanel }));
vi.mock('../../lib/messaging/badge', () => ({ showBadge: () => Promise.resolve() }));

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined);
  vi.spyOn(window, 'close').mockImplementation(() => {});
  openPanel.mockResolvedValue(undefined);
});

afterEach(cleanup);

async function shown(): Promise<readonly string[]> {
  await screen.findAllByRole('article');
  return screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent);
}

function item(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('article', { name: new RegExp(name) }));
}

function submit(field: HTMLElement): void {
  const form = field.closest('form');
  if (!form) throw new Error('The field is in no form.');
  fireEvent.submit(form);
}

async function stateOf(id: string): Promise<string | undefined> {
  return (await database.introductions.get(id))?.state;
}

describe('an empty popup', () => {
  it('teaches, with one thing to do', async () => {
    render(<Popup />);
    const link = await screen.findByRole('link', { name: 'Add a mentee' });
    expect(link.getAttribute('href')).toMatch(/welcome\.html$/);
    expect(screen.queryByRole('heading', { name: 'Waiting for you' })).toBeNull();
  });

  it('says so where there is a mentee but nothing else', async () => {
    await savePerson(newPerson({ name: 'Nadia Brandt', isMentee: true }, new Date()), new Date());
    render(<Popup />);
    expect(await screen.findByText(/the steps will wait here/)).toBeTruthy();
    expect(await screen.findByText(/No 1:1 seen for today/)).toBeTruthy();
    expect(await screen.findByText('no backup yet')).toBeTruthy();
  });
});

describe('a popup with introductions', () => {
  beforeEach(async () => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    render(<Popup />);
  });

  it('shows those that wait for the mentor, the most urgent first', async () => {
    const names = await shown();
    expect(names[0]).toContain('Viktor and Imke');
    expect(names[1]).toContain('Nadia and Clara');
    expect(names.join()).not.toContain('Grace');
    expect(item('Viktor').getByText('late')).toBeTruthy();
    expect(item('Nadia').getByText('today')).toBeTruthy();
  });

  it('writes the joining note, marks it as sent, and takes that back', async () => {
    await shown();
    fireEvent.click(item('Nadia').getByRole('button', { name: 'Write the joining note' }));
    const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    expect(message.value).toContain('Clara Ruiz');
    expect(screen.getByRole('link', { name: 'Open in mail' }).getAttribute('href')).toMatch(/^mailto:nadia\.brandt@/);
    fireEvent.click(screen.getByRole('button', { name: 'Mark as introduced' }));
    // It stays where it was, with the way back, although nothing waits for the mentor any more.
    fireEvent.click(await item('Nadia').findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stateOf('invented-nadia-clara')).toBe('contact-yes'));
  });

  it('tells nothing of the other side before both said yes', async () => {
    await shown();
    fireEvent.click(item('Bj').getByRole('button', { name: /^Write to/ }));
    const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    expect(message.value).not.toMatch(/Halvorsen|@|Fjord/);
  });

  it('notes that they met, and then how it was', async () => {
    await shown();
    fireEvent.click(item('Viktor').getByRole('button', { name: 'They met' }));
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('met'));
    fireEvent.click(await item('Viktor').findByRole('button', { name: 'How did it go?' }));
    fireEvent.click(item('Viktor').getByRole('radio', { name: 'useful' }));
    fireEvent.change(item('Viktor').getByLabelText('What Imke thought of Viktor'), { target: { value: 'Listens.' } });
    submit(item('Viktor').getByRole('radio', { name: 'useful' }));
    await waitFor(async () =>
      expect(await database.introductions.get('invented-viktor-imke')).toMatchObject({
        state: 'outcome',
        outcome: 'useful',
        impression: 'Listens.',
      }),
    );
  });

  it('comes back to one another day', async () => {
    await shown();
    fireEvent.click(item('Nadia').getByRole('button', { name: /^More for/ }));
    fireEvent.click(item('Nadia').getByRole('button', { name: 'In two weeks' }));
    expect(await item('Nadia').findByText(/Comes up again on/)).toBeTruthy();
    expect((await database.introductions.get('invented-nadia-clara'))?.snoozedUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('shows the day, and who has not been met for long', async () => {
    const today = within(await screen.findByRole('region', { name: 'Today' }));
    expect(await today.findByText('Nadia Brandt')).toBeTruthy();
    expect(today.getByText('3 promises')).toBeTruthy();
    const overdue = within(await screen.findByRole('region', { name: 'Not met for long' }));
    expect(overdue.getByText('Ruth Mwangi')).toBeTruthy();
    expect(overdue.queryByText('Emre Aydin')).toBeNull();
  });

  it('jots a topic for a mentee', async () => {
    const field = await screen.findByRole('textbox', { name: 'Jot a topic' });
    fireEvent.change(screen.getByRole('combobox', { name: 'For' }), { target: { value: 'invented-ruth' } });
    fireEvent.change(field, { target: { value: '  the quiet desk ' } });
    submit(field);
    expect(await screen.findByText('Noted for Ruth.')).toBeTruthy();
    const { topics } = await exportTables();
    expect(topics.find((topic) => topic.text === 'the quiet desk')).toMatchObject({
      menteeId: 'invented-ruth',
      raisedBy: 'mentor',
    });
  });

  it('opens the panel of its window within the click', async () => {
    await shown();
    fireEvent.click(screen.getByRole('button', { name: 'Open panel' }));
    expect(openPanel).toHaveBeenCalledWith({ windowId: 7 });
    await waitFor(() => expect(window.close).toHaveBeenCalled());
  });

  it('says what else to do when the panel does not open', async () => {
    await shown();
    openPanel.mockRejectedValue(new Error('no gesture'));
    fireEvent.click(screen.getByRole('button', { name: 'Open panel' }));
    expect(await screen.findByText(/could not be opened from here/)).toBeTruthy();
  });
});
