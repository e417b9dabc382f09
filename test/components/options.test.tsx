// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/Options';
// What comes only when it is asked for is there already: no test waits for it to be put together.
import '../../components/people/PersonPage';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { sampleBackup } from '../../lib/backup/sample';
import { EMPTY_TABLES, exportTables, replaceEverything, restoreTables } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { newPerson } from '../../lib/store/people';
import { readSettings } from '../../lib/store/settings';

const announcePeopleChanged = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../lib/messaging/announce', () => ({ announcePeopleChanged }));
vi.mock('../../lib/messaging/badge', () => ({ showBadge: () => Promise.resolve() }));
vi.mock('../../lib/messaging/notify', () => ({ watchPermission: () => {} }));

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
  announcePeopleChanged.mockClear();
  Element.prototype.scrollIntoView = () => {};
});

afterEach(cleanup);

function fill(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** Submits the form that a field is in. */
function submit(field: HTMLElement): void {
  const form = field.closest('form');
  if (!form) throw new Error('The field is in no form.');
  fireEvent.submit(form);
}

function save(label: string): void {
  submit(screen.getByLabelText(label));
}

function choose(name: string, content: string): void {
  const input = screen.getByLabelText('Restore a backup');
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}

describe('people', () => {
  it('are added by hand, mentees with their mentorship', async () => {
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    fill('Name', 'Nadia Brandt');
    fill('E-mail addresses', 'Nadia@Example.com, nadia.brandt@example.com');
    fireEvent.click(screen.getByLabelText('Is my mentee'));
    fireEvent.change(await screen.findByLabelText('Next role'), { target: { value: 'Regional manager' } });
    fill('Skills to grow for it', 'contract negotiation, budgeting');
    fill('Days between two meetings', '21');
    save('Name');
    expect(await screen.findByText('Nadia Brandt is saved.')).toBeTruthy();
    const { people, mentorships } = await exportTables();
    expect(people).toMatchObject([{ isMentee: true, addresses: ['nadia@example.com', 'nadia.brandt@example.com'] }]);
    expect(people[0]?.menteeSince).not.toBe('');
    expect(mentorships).toMatchObject([
      {
        menteeId: people[0]?.id,
        nextRole: 'Regional manager',
        cadenceDays: 21,
        skillGaps: [{}, { skill: 'budgeting' }],
      },
    ]);
    expect(announcePeopleChanged).toHaveBeenCalled();

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await exportTables()).toEqual(EMPTY_TABLES));
  });

  it('keep one address each: the form says whose it is', async () => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    fill('Name', 'Somebody New');
    fill('E-mail addresses', 'clara.ruiz@example.com');
    save('Name');
    expect(await screen.findByText(/clara\.ruiz@example\.com belongs to Clara Ruiz/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('E-mail addresses')));
    expect(await database.people.count()).toBe(17);
  });

  it.each([
    ['Name', '', 'A person needs a name.'],
    ['E-mail addresses', 'clara at example', '“clara at example” is no e-mail address.'],
    ['Days between two meetings', '0', 'A number of days from 1 to 730.'],
    ['Their manager', 'Nobody Known', /“Nobody Known” is nobody/],
  ])('are not saved with a wrong “%s”', async (label, value, says) => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    const before = await exportTables();
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: /Nadia Brandt/ }));
    await screen.findByLabelText('Next role');
    fill(label, value);
    save('Name');
    expect(await screen.findByText(says)).toBeTruthy();
    expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
    expect(await exportTables()).toEqual(before);
  });

  it('stay as they are when the form is saved unchanged', async () => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    const before = await exportTables();
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: /Nadia Brandt/ }));
    await screen.findByLabelText('Next role');
    save('Name');
    await screen.findByText('Nadia Brandt is saved.');
    const strip = ({ updatedAt: _, ...row }: { readonly updatedAt: string }): object => row;
    const after = await exportTables();
    expect(after.people.map(strip)).toEqual(before.people.map(strip));
    expect(after.mentorships.map(strip)).toEqual(before.mentorships.map(strip));
  });

  it('have goals with a scale', async () => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: /Ruth Mwangi/ }));
    const goals = within(await screen.findByRole('group', { name: 'Goals' }));
    fireEvent.change(goals.getByLabelText('Today, from 0 to 10'), { target: { value: '8' } });
    submit(goals.getByLabelText('Goal'));
    await screen.findByText('“Lead a study in the new office” is saved.');
    expect((await database.goals.get('invented-goal-guide'))?.scale.map((reading) => reading.value)).toEqual([
      4, 6, 6, 8,
    ]);
  });

  it('are erased after saying what goes along, and come back', async () => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    const before = await exportTables();
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: /Nadia Brandt/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Erase Nadia Brandt' }));
    expect(await screen.findByText(/With them go .*6 notes.*7 promises.*2 introductions/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Erase now' }));
    expect(await screen.findByText(/Nadia Brandt is erased/)).toBeTruthy();
    expect(await database.notes.where({ menteeId: 'invented-nadia' }).count()).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await exportTables()).notes).toHaveLength(before.notes.length));
  });

  it('are found as one types, and never all shown at once', async () => {
    const people = Array.from({ length: 10_000 }, (_, index) =>
      newPerson({ id: `p${index}`, name: `Person ${index}`, role: index === 7_777 ? 'Beekeeper' : '' }, new Date()),
    );
    await restoreTables({ ...EMPTY_TABLES, people });
    render(<Options />);
    expect(await screen.findByText('10000 people', undefined, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Person/ }).length).toBeLessThanOrEqual(50);
    fill('Find a person', 'beek');
    expect(await screen.findByRole('button', { name: /Person 7777/ })).toBeTruthy();
    expect(screen.getByText('1 of 10000 people')).toBeTruthy();
  }, 60_000);
});

describe('me', () => {
  it('keeps own names and addresses, and tells what is no address', async () => {
    render(<Options />);
    fireEvent.change(await screen.findByLabelText('My names'), { target: { value: 'Mara Lindqvist, Lindqvist Mara' } });
    fill('My further addresses', 'mara');
    save('My names');
    expect(await screen.findByText('“mara” is no e-mail address.')).toBeTruthy();
    fill('My further addresses', 'Mara@Lindqvist.example.com');
    save('My names');
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({
        ownNames: ['Mara Lindqvist', 'Lindqvist Mara'],
        ownAddresses: ['mara@lindqvist.example.com'],
      }),
    );
  });
});

describe('backup', () => {
  const document = {
    format: 'trellis-backup',
    version: 1,
    tables: { people: [{ name: 'Nadia Brandt' }, { role: 'x' }] },
  };

  it('is restored as soon as it is chosen, with a report and a way back', async () => {
    render(<Options />);
    choose('mine.json', JSON.stringify(document));
    expect(await screen.findByText(/Restored 1 of 2 rows: 1 taken as they are, 0 mended, 1 left out\./)).toBeTruthy();
    expect(screen.getByText(/without “name” it says nothing/)).toBeTruthy();
    expect((await exportTables()).people).toMatchObject([{ name: 'Nadia Brandt' }]);
    expect(announcePeopleChanged).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The restore is undone.')).toBeTruthy();
    expect(await exportTables()).toEqual(EMPTY_TABLES);
  });

  it.each([
    ['photo.json', '\u0089PNG', /photo\.json is not a Trellis backup.*Nothing was changed/],
    ['cut.json', JSON.stringify(document).slice(0, -10), /cut\.json .*Nothing was changed/],
    ['new.json', JSON.stringify({ ...document, version: 9 }), /newer Trellis \(version 9/],
  ])('named %s is refused in words, and nothing changes', async (name, content, says) => {
    render(<Options />);
    choose(name, content);
    expect(await screen.findByText(says)).toBeTruthy();
    expect(await exportTables()).toEqual(EMPTY_TABLES);
    expect(announcePeopleChanged).not.toHaveBeenCalled();
  });

  it('is exported as a file, and remembered', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: 'Export a backup' }));
    expect(await screen.findByText(/is among your downloads/)).toBeTruthy();
    expect(saved).toEqual([expect.stringMatching(/^trellis-backup-\d{4}-\d{2}-\d{2}\.json$/)]);
    expect((await readSettings()).lastBackupAt).not.toBe('');
    expect(await screen.findByText(/Last backup today/)).toBeTruthy();
  });

  it('is locked only with the same passphrase twice', async () => {
    render(<Options />);
    fireEvent.click(await screen.findByLabelText('Protect it with a passphrase'));
    fill('Passphrase', 'four small green leaves');
    fill('Passphrase, once more', 'four small green leafs');
    fireEvent.click(screen.getByRole('button', { name: 'Export a backup' }));
    expect(await screen.findByText('The two passphrases differ.')).toBeTruthy();
    expect((await readSettings()).lastBackupAt).toBe('');
  });

  it('is not needed to erase everything, but the word is', async () => {
    await restoreIntoStore(sampleBackup(new Date()), new Date());
    render(<Options />);
    fill('Type “erase” to confirm', 'yes');
    save('Type “erase” to confirm');
    expect(await screen.findByText(/Nothing was erased/)).toBeTruthy();
    expect(await database.people.count()).toBe(17);
    fill('Type “erase” to confirm', 'erase');
    save('Type “erase” to confirm');
    expect(await screen.findByText(/Everything is erased/)).toBeTruthy();
    expect(await exportTables()).toEqual(EMPTY_TABLES);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await database.people.count()).toBe(17));
  });
});
