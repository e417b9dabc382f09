// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { browser } from '#imports';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { sampleBackup } from '../../lib/backup/sample';
import { advance } from '../../lib/introductions/life';
import { EMPTY_TABLES, exportTables, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { erasePerson, newPerson, savePerson } from '../../lib/store/people';

const openPanel = vi.hoisted(() => vi.fn<(where: unknown) => Promise<void>>());
vi.mock('../../lib/messaging/panel', () => ({ openPanel }));
vi.mock('../../lib/messaging/badge', () => ({ showBadge: () => Promise.resolve() }));

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
  vi.stubGlobal('cancelIdleCallback', (request: ReturnType<typeof setTimeout>) => clearTimeout(request));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
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

function key(name: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
}

/** Name of the item that has the focus. */
function focused(): string {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.localName === 'article'
    ? within(activeElement).getByRole('heading').textContent
    : '';
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
    expect(item('Viktor and Imke').getByText('late')).toBeTruthy();
    expect(item('Nadia and Clara').getByText('today')).toBeTruthy();
  });

  it('writes the joining note, marks it as sent, and takes that back', async () => {
    await shown();
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: 'Write the joining note' }));
    const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    expect(message.value).toContain('Clara Ruiz');
    expect(screen.getByRole('link', { name: 'Open in mail' }).getAttribute('href')).toMatch(/^mailto:nadia\.brandt@/);
    fireEvent.click(screen.getByRole('button', { name: 'Mark as introduced' }));
    // It stays where it was, with the way back, although nothing waits for the mentor any more.
    fireEvent.click(await item('Nadia and Clara').findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stateOf('invented-nadia-clara')).toBe('contact-yes'));
  });

  it('tells nothing of the other side before both said yes', async () => {
    const idea = within(await screen.findByRole('article', { name: /Bj/ }));
    fireEvent.click(idea.getByRole('button', { name: /^Write to/ }));
    const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    expect(message.value).not.toMatch(/Halvorsen|@|Fjord/);
  });

  it('notes that they met, and then how it was', async () => {
    await shown();
    fireEvent.click(item('Viktor and Imke').getByRole('button', { name: 'They met' }));
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('met'));
    fireEvent.click(await item('Viktor and Imke').findByRole('button', { name: 'How did it go?' }));
    fireEvent.click(item('Viktor and Imke').getByRole('radio', { name: 'useful' }));
    fireEvent.change(item('Viktor and Imke').getByLabelText('What Imke thought of Viktor'), {
      target: { value: 'Listens.' },
    });
    submit(item('Viktor and Imke').getByRole('radio', { name: 'useful' }));
    await waitFor(async () =>
      expect(await database.introductions.get('invented-viktor-imke')).toMatchObject({
        state: 'outcome',
        outcome: 'useful',
        impression: 'Listens.',
      }),
    );
  });

  it('takes every step back, one after the other', async () => {
    await shown();
    const before = await database.introductions.get('invented-viktor-imke');
    fireEvent.click(item('Viktor and Imke').getByRole('button', { name: 'They met' }));
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('met'));
    fireEvent.click(await item('Viktor and Imke').findByRole('button', { name: 'How did it go?' }));
    fireEvent.click(item('Viktor and Imke').getByRole('radio', { name: 'so-so' }));
    submit(item('Viktor and Imke').getByRole('radio', { name: 'so-so' }));
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('outcome'));
    fireEvent.click(await item('Viktor and Imke').findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('met'));
    fireEvent.click(await item('Viktor and Imke').findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await database.introductions.get('invented-viktor-imke')).toEqual({
        ...before,
        updatedAt: expect.any(String),
      }),
    );
    await waitFor(() => expect(item('Viktor and Imke').queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('takes a step of an earlier day back', async () => {
    await shown();
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: /^More for/ }));
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: /^Take back “both said yes/ }));
    await waitFor(async () => expect(await stateOf('invented-nadia-clara')).toBe('contact-asked'));
  });

  it('comes back to one another day', async () => {
    await shown();
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: /^More for/ }));
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: 'In two weeks' }));
    expect(await item('Nadia and Clara').findByText(/Comes up again on/)).toBeTruthy();
    expect((await database.introductions.get('invented-nadia-clara'))?.snoozedUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('goes from one to the next by keys, and does the next step', async () => {
    await shown();
    key('j');
    expect(focused()).toContain('Viktor and Imke');
    key('ArrowDown');
    expect(focused()).toContain('Nadia and Clara');
    key('k');
    key('k');
    expect(focused()).toContain('Viktor and Imke');
    key('Enter');
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('met'));
    // The focus is where the next key goes on from.
    await waitFor(() => expect(focused()).toContain('Viktor and Imke'));
    key('j');
    key('s');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tomorrow'));
    fireEvent.click(screen.getByRole('button', { name: 'In a month' }));
    await waitFor(() => expect(focused()).toContain('Nadia and Clara'));
    key('u');
    await waitFor(async () =>
      expect((await database.introductions.get('invented-nadia-clara'))?.snoozedUntil).toBe(''),
    );
    await waitFor(() => expect(focused()).toContain('Nadia and Clara'));
    key('u');
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('introduced'));
    await waitFor(() => expect(focused()).toContain('Viktor and Imke'));
  });

  it('leaves keys alone where one writes', async () => {
    await shown();
    const field = await screen.findByRole('textbox', { name: 'Jot a topic' });
    field.focus();
    key('j');
    key('u');
    expect(document.activeElement).toBe(field);
  });

  it('lists its keys', async () => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    await shown();
    key('?');
    expect(await screen.findByText('the next step')).toBeTruthy();
  });

  it('has what rests and what is over folded away, and takes it up again', async () => {
    await shown();
    const over = screen.getByText('Over').closest('details');
    if (!over) throw new Error('Not folded.');
    expect(within(over).queryByRole('article')).toBeNull();
    over.open = true;
    fireEvent(over, new Event('toggle'));
    const declined = within(await within(over).findByRole('article', { name: /Emre and Grace/ }));
    fireEvent.click(declined.getByRole('button', { name: 'Take it up again' }));
    await waitFor(async () => expect(await stateOf('invented-emre-grace')).toBe('idea'));
  });

  it('asks how a pairing goes, and takes the answer back', async () => {
    const pairing = await database.pairings.get('invented-viktor-imke-pairing');
    expect(pairing?.checkIns).toHaveLength(1);
    const card = within(await screen.findByRole('article', { name: 'Viktor beside Imke' }));
    // Enter held down leads to the answers and gives none; a double press gives one.
    const answer = card.getByRole('button', { name: 'Goes well' });
    screen.getByRole('article', { name: 'Viktor beside Imke' }).focus();
    key('Enter');
    expect(document.activeElement).toBe(answer);
    expect(fireEvent.keyDown(answer, { key: 'Enter', repeat: true })).toBe(false);
    fireEvent.click(answer);
    fireEvent.click(answer);
    await waitFor(async () =>
      expect((await database.pairings.get('invented-viktor-imke-pairing'))?.checkIns.at(-1)).toMatchObject({
        point: 'half',
        text: 'Goes well',
      }),
    );
    fireEvent.click(await card.findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await database.pairings.get('invented-viktor-imke-pairing'))?.checkIns).toEqual(pairing?.checkIns),
    );
    await waitFor(() => expect(card.queryByRole('button', { name: 'Undo' })).toBeNull());
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

  it('notes who should meet whom from one line, and takes it back', async () => {
    await shown();
    fireEvent.click(screen.getByRole('button', { name: 'Who should meet' }));
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Note an introduction' });
    fireEvent.change(field, { target: { value: 'Rut' } });
    fireEvent.click(await screen.findByRole('option', { name: /Ruth Mwangi/ }));
    expect(field.value).toBe('Ruth Mwangi ↔ ');
    fireEvent.change(field, { target: { value: 'Ruth Mwangi ↔ clar' } });
    const found = await screen.findByRole('option', { name: /Clara Ruiz/ });
    expect(found.textContent).toContain('Head of procurement');
    key('Enter');
    await waitFor(() => expect(field.value).toBe('Ruth Mwangi ↔ Clara Ruiz about '));
    fireEvent.change(field, { target: { value: 'Ruth Mwangi ↔ Clara Ruiz about office contracts' } });
    submit(field);
    expect(await screen.findByText('Ruth ↔ Clara is noted.')).toBeTruthy();
    const noted = (): Promise<readonly unknown[]> =>
      database.introductions.filter(({ need }) => need === 'office contracts').toArray();
    expect(await noted()).toMatchObject([{ menteeId: 'invented-ruth', contactId: 'invented-clara', state: 'idea' }]);
    expect(field.value).toBe('');
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) ?? field);
    await waitFor(async () => expect(await noted()).toEqual([]));
  });

  it('asks which of two people of one name is meant, and says who is unknown', async () => {
    const now = new Date();
    await savePerson(newPerson({ name: 'Clara Weiss', organisation: 'Kestrel Labs' }, now), now);
    await shown();
    fireEvent.click(screen.getByRole('button', { name: 'Who should meet' }));
    const field = await screen.findByRole('combobox', { name: 'Note an introduction' });
    fireEvent.change(field, { target: { value: 'Emre <> Clara about pricing' } });
    submit(field);
    const choices = within(await screen.findByRole('list', { name: 'Whom do you mean?' }));
    expect(choices.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Emre ↔ Clara Ruiz', 'Emre ↔ Clara Weiss']),
    );
    fireEvent.click(choices.getByRole('button', { name: 'Emre ↔ Clara Weiss' }));
    await waitFor(async () =>
      expect(await database.introductions.filter(({ need }) => need === 'pricing').count()).toBe(1),
    );
    fireEvent.change(field, { target: { value: 'Emre <> Zebulon about pricing' } });
    submit(field);
    expect(await screen.findByText(/Not in your network yet: Zebulon/)).toBeTruthy();
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

describe('introductions that need telling apart', () => {
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

  beforeEach(async () => {
    const tables = {
      people: [
        { id: 'nadia', name: 'Nadia Brandt', isMentee: true },
        { id: 'clara', name: 'Clara Ruiz', organisation: 'Northwind' },
        { id: 'clara2', name: 'Clara Weiss' },
        { id: 'imke', name: 'Imke Kok' },
      ],
      introductions: [
        {
          id: 'stuck',
          menteeId: 'nadia',
          contactId: 'clara',
          need: 'pricing',
          state: 'contact-asked',
          reminders: 1,
          steps: [
            { state: 'mentee-yes', at: daysAgo(31), actor: 'mentee' },
            { state: 'contact-asked', at: daysAgo(30), actor: 'mentor' },
          ],
        },
        {
          id: 'other',
          menteeId: 'nadia',
          contactId: 'clara2',
          need: 'hiring',
          state: 'contact-yes',
          steps: [{ state: 'contact-yes', at: daysAgo(3), actor: 'contact' }],
        },
        {
          id: 'third',
          menteeId: 'nadia',
          contactId: 'imke',
          need: 'product',
          state: 'contact-yes',
          steps: [{ state: 'contact-yes', at: daysAgo(3), actor: 'contact' }],
        },
      ],
    };
    const backup = JSON.stringify({ format: 'trellis-backup', version: 1, tables });
    await restoreIntoStore(JSON.parse(backup) as Parameters<typeof restoreIntoStore>[0], new Date());
    render(<Popup />);
  });

  it('calls two people of one first name by their full names, and nobody else', async () => {
    const names = await shown();
    expect(names.join('|')).toContain('Nadia ↔ Clara Ruiz');
    expect(names.join('|')).toContain('Nadia ↔ Clara Weiss');
    expect(names.join('|')).toContain('Nadia ↔ ImkeNadia');
  });

  it('asks another question of what is stuck', async () => {
    await shown();
    const stuck = item('Clara Ruiz');
    expect(stuck.getByText('stuck')).toBeTruthy();
    expect(stuck.getByText(/^No word from Clara Ruiz, not even to your reminder/)).toBeTruthy();
    expect(item('Clara Weiss').queryByText('stuck')).toBeNull();
    expect(stuck.getByRole('button', { name: 'Ask once more' })).toBeTruthy();
    fireEvent.click(stuck.getByRole('button', { name: 'Let it rest' }));
    await waitFor(async () => expect(await stateOf('stuck')).toBe('dropped'));
  });
});

describe('an impatient hand, and another page', () => {
  const ID = 'invented-nadia-clara';

  beforeEach(async () => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    render(<Popup />);
    await shown();
  });

  const stepsOf = async (): Promise<number | undefined> => (await database.introductions.get(ID))?.steps.length;
  const pressDone = (times = 1): void => {
    const button = item('Nadia and Clara').getByRole('button', { name: 'Done' });
    for (let time = 1; time <= times; time += 1) fireEvent.click(button);
  };

  it('takes one step however often it is pressed, with one way back', async () => {
    const before = (await stepsOf()) ?? 0;
    pressDone(3);
    expect(await item('Nadia and Clara').findByText('They are introduced.')).toBeTruthy();
    expect(await stepsOf()).toBe(before + 1);
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stateOf(ID)).toBe('contact-yes'));
    expect(await item('Nadia and Clara').findByText('Taken back.')).toBeTruthy();
    expect(item('Nadia and Clara').queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('leaves the step alone that comes under the second press of a double one', async () => {
    pressDone();
    fireEvent.click(await item('Nadia and Clara').findByRole('button', { name: 'They met' }), { detail: 2 });
    // A step that is meant is taken, and it is the first after the one before.
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: 'They met' }), { detail: 1 });
    await waitFor(async () => expect(await stateOf(ID)).toBe('met'));
    fireEvent.click(await item('Nadia and Clara').findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stateOf(ID)).toBe('introduced'));
  });

  it('goes one step and no further while Enter is held down', async () => {
    const card = screen.getByRole('article', { name: /Viktor and Imke/ });
    card.focus();
    const press = (repeat: boolean): boolean => fireEvent.keyDown(card, { key: 'Enter', repeat });
    press(false);
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('met'));
    const next = await item('Viktor and Imke').findByRole('button', { name: /^Thank Imke/ });
    press(true);
    expect(next.getAttribute('aria-expanded')).toBe('false');
    // On a button it would press that.
    expect(fireEvent.keyDown(next, { key: 'Enter', repeat: true })).toBe(false);
    press(false);
    expect(next.getAttribute('aria-expanded')).toBe('true');
  });

  it('notes one introduction and one topic for a line that is sent twice', async () => {
    const topic = await screen.findByRole('textbox', { name: 'Jot a topic' });
    fireEvent.change(topic, { target: { value: 'the quiet desk' } });
    submit(topic);
    submit(topic);
    expect(await screen.findByText(/^Noted for/)).toBeTruthy();
    expect((await exportTables()).topics.filter(({ text }) => text === 'the quiet desk')).toHaveLength(1);

    fireEvent.click(screen.getByRole('button', { name: 'Who should meet' }));
    const field = await screen.findByRole('combobox', { name: 'Note an introduction' });
    fireEvent.change(field, { target: { value: 'Ruth Mwangi <> Clara Ruiz about office contracts' } });
    submit(field);
    submit(field);
    expect(await screen.findByText('Ruth ↔ Clara is noted.')).toBeTruthy();
    const noted = await database.introductions.filter(({ need }) => need === 'office contracts').toArray();
    expect(noted).toHaveLength(1);

    // It has gone on meanwhile: the way back does not take its steps with it.
    const [idea] = noted;
    if (!idea) throw new Error('Nothing was noted.');
    await database.introductions.put({ ...idea, state: 'mentee-asked', steps: [...idea.steps, ...idea.steps] });
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) ?? field);
    expect(await screen.findByText('It has gone on meanwhile, so it stays.')).toBeTruthy();
    expect(await database.introductions.get(idea.id)).toBeTruthy();
  });

  it('takes nothing back that went on in another page', async () => {
    pressDone();
    await item('Nadia and Clara').findByRole('button', { name: 'Undo' });
    const introduced = await database.introductions.get(ID);
    if (!introduced) throw new Error('There is no introduction.');
    const met = advance(introduced, 'met', { at: new Date().toISOString(), actor: 'mentee' });
    if (met.status !== 'moved') throw new Error(met.reason);
    await database.introductions.put(met.introduction);
    fireEvent.click(item('Nadia and Clara').getByRole('button', { name: 'Undo' }));
    expect(await item('Nadia and Clara').findByText(/^It has changed meanwhile/)).toBeTruthy();
    expect(await stateOf(ID)).toBe('met');
    expect(item('Nadia and Clara').queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('brings nobody back who was erased meanwhile', async () => {
    pressDone();
    await item('Nadia and Clara').findByRole('button', { name: 'Undo' });
    await erasePerson('invented-clara');
    await waitFor(() => expect(screen.queryByRole('article', { name: /Nadia and Clara/ })).toBeNull());
    key('u');
    // What is written later is there: so is whatever the key had written.
    fireEvent.click(item('Viktor and Imke').getByRole('button', { name: 'They met' }));
    await waitFor(async () => expect(await stateOf('invented-viktor-imke')).toBe('met'));
    expect(await database.introductions.get(ID)).toBeUndefined();
  });

  it('keeps two people joined who were one all along', async () => {
    const now = new Date();
    pressDone();
    await item('Nadia and Clara').findByRole('button', { name: 'Undo' });
    const row = await database.introductions.get(ID);
    if (!row) throw new Error('There is no introduction.');
    const kept = newPerson({ name: 'Clara Ruiz' }, now);
    await savePerson(kept, now);
    await database.introductions.put({ ...row, contactId: kept.id });
    fireEvent.click(await item('Nadia and Clara').findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await database.introductions.get(ID)).toMatchObject({ state: 'contact-yes', contactId: kept.id }),
    );
  });
});
