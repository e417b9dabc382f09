// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PeopleView } from '../../components/meeting/PeopleView';
import { ContactView } from '../../components/people/ContactView';
import { PeopleSection } from '../../components/people/PeopleSection';
// What comes only when it is asked for is there already: no test waits for it to be put together.
import '../../components/people/ContactSearch';
import '../../components/people/PersonPage';
import '../../lib/store/search';
import { restoreIntoStore } from '../../lib/backup/restore-into-store';
import { database } from '../../lib/store/database';

const announcePeopleChanged = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../lib/messaging/announce', () => ({ announcePeopleChanged }));

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date();

function day(daysAgo: number): string {
  return new Date(NOW.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
}

function step(state: string, daysAgo: number, actor: string): object {
  return { state, at: `${day(daysAgo)}T12:00:00Z`, actor };
}

/** Two mentees, and somebody who knows much; told the way a backup is written by hand. */
const TABLES = {
  people: [
    { id: 'nadia', name: 'Nadia Brandt', isMentee: true, role: 'Sales lead', remember: 'Runs on Thursdays.' },
    { id: 'emre', name: 'Emre Aydin', isMentee: true },
    {
      id: 'clara',
      name: 'Clara Ruiz',
      addresses: ['clara.ruiz@example.com'],
      role: 'Head of procurement',
      organisation: 'Fabrikam',
      skills: ['contract negotiation'],
      willingness: 'willing',
      limits: 'Not at the end of a quarter.',
      howMet: 'At a fair in Lyon.',
      lastContact: day(430),
    },
  ],
  mentorships: [{ menteeId: 'nadia', nextRole: 'Regional manager', managerId: 'clara' }],
  meetings: [7, 21, 35, 49].map((ago) => ({
    id: `m${String(ago)}`,
    menteeId: 'nadia',
    startsAt: `${day(ago)}T09:00:00Z`,
    endsAt: `${day(ago)}T09:30:00Z`,
  })),
  notes: [
    { id: 'n1', menteeId: 'nadia', on: day(7), body: '[evidence] led the forecasting alone' },
    { id: 'n2', menteeId: 'emre', on: day(9), body: 'Some lines.\nClara Ruíz may know somebody in Porto' },
    { id: 'n3', menteeId: 'emre', on: day(10), body: 'Clara is a nice name. So is Ruiz.' },
  ],
  introductions: [
    {
      id: 'done',
      menteeId: 'emre',
      contactId: 'clara',
      need: 'budgeting',
      outcome: 'useful',
      steps: [
        step('contact-asked', 90, 'mentor'),
        step('contact-yes', 88, 'contact'),
        step('met', 70, 'mentee'),
        step('outcome', 69, 'mentee'),
        step('thanked', 68, 'mentor'),
      ],
    },
    {
      id: 'open',
      menteeId: 'nadia',
      contactId: 'clara',
      need: 'supplier talks',
      steps: [step('idea', 20, 'mentor'), step('mentee-yes', 6, 'mentee')],
    },
  ],
  pairings: [
    {
      id: 'p',
      menteeId: 'nadia',
      modelId: 'clara',
      skill: 'contract negotiation',
      startsOn: day(10),
      endsOn: day(-80),
    },
  ],
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  const exportedAt = NOW.toISOString();
  await restoreIntoStore({ format: 'trellis-backup', version: 1, exportedAt, tables: TABLES }, NOW);
  announcePeopleChanged.mockClear();
  Element.prototype.scrollIntoView = () => {};
});

afterEach(cleanup);

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** A part of somebody's page, by its heading. */
async function part(title: string): Promise<Pick<typeof screen, 'getByRole'> & { readonly text: string }> {
  const section = (await screen.findByRole('heading', { level: 4, name: title })).closest('section');
  if (!section) throw new Error(`“${title}” is no part of the page.`);
  const { getByRole } = within(section);
  return { getByRole, text: section.textContent };
}

/** Opens somebody's page from the list and waits until it stands. */
async function open(name: RegExp): Promise<void> {
  render(<PeopleSection />);
  await press(name);
  await part('Between you');
}

describe('the page of a contact', () => {
  it('tells what there is between the two, each thing with where it is from', async () => {
    await open(/Clara Ruiz/);
    expect((await part('Between you')).text).toMatch(/last in contact 3 months ago, about an introduction/);
    expect((await part('Between you')).text).toMatch(/At a fair in Lyon/);
    expect((await part('Asking them')).text).toMatch(
      /yes, gladly.*end of a quarter.*Asked once, last 3 months ago\. Said yes once\./,
    );
    const skills = (await part('What Clara practises')).text;
    expect(skills).toMatch(/You noted\s*contract negotiation/);
    expect(skills).toMatch(/It showed\s*budgeting an introduction useful for Emre, 10 weeks ago/);
    expect(skills).toMatch(
      /Likely .*“Head of procurement”.*Procurement|Likely .*“Head of procurement”.*Leading people/,
    );
    const introductions = (await part('Introductions')).text;
    expect(introductions).toMatch(/With your mentees/);
    expect(introductions).toMatch(/Nadia Brandt for supplier talks.*Nadia said yes 6 days ago.*Next: ask Clara/);
    expect(introductions).toMatch(/Emre Aydin for budgeting.*it was useful/);
    expect((await part('Pairings')).text).toMatch(/Nadia Brandt as the model for contract negotiation.*under way/);
    expect((await part('Manager of')).text).toMatch(/Nadia Brandt/);
    const naming = (await part('Notes that name them')).text;
    expect(naming).toMatch(/Emre Aydin.*Clara Ruíz may know somebody in Porto/);
    expect(naming).not.toMatch(/nice name/);
  });

  it('leads to the people it names, and back', async () => {
    await open(/Clara Ruiz/);
    fireEvent.click((await part('Manager of')).getByRole('button', { name: 'Open Nadia Brandt' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Nadia Brandt' })).toBeTruthy();
    expect((await part('Your mentorship')).text).toMatch(/Regional manager.*Clara Ruiz/);
    await press('Back to Clara Ruiz');
    expect(await screen.findByRole('heading', { level: 3, name: 'Clara Ruiz' })).toBeTruthy();
    await press('All people');
    expect(await screen.findByLabelText('Find a person')).toBeTruthy();
  });

  it('takes a likely skill over with one press, rules one out with another, and takes both back', async () => {
    await open(/Clara Ruiz/);
    const likely = await screen.findAllByRole('button', { name: /^No, not / });
    const [yes, no] = likely.slice(0, 2).map((button) => button.getAttribute('aria-label')?.replace('No, not ', ''));
    if (yes === undefined || no === undefined) throw new Error('too little is likely');
    await press(`Yes, ${yes} is practised`);
    await waitFor(async () =>
      expect(await database.people.get('clara')).toMatchObject({ skills: ['contract negotiation', yes] }),
    );
    await press(`No, not ${no}`);
    await waitFor(async () => expect(await database.people.get('clara')).toMatchObject({ skillsRuledOut: [no] }));
    expect(await screen.findByText(`Not, as you said: ${no}.`)).toBeTruthy();
    expect(screen.queryByRole('button', { name: `No, not ${no}` })).toBeNull();
    expect(announcePeopleChanged).toHaveBeenCalledTimes(2);
    fireEvent.click((await part('What Clara practises')).getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await database.people.get('clara'))?.skillsRuledOut).toBeUndefined());
    expect(await database.people.get('clara')).toMatchObject({ skills: ['contract negotiation', yes] });
  });

  it('asks nobody any more at a press, and again by undo', async () => {
    await open(/Clara Ruiz/);
    const doNotAsk = await screen.findByRole('switch', { name: /Do not ask/ });
    expect(doNotAsk).toHaveProperty('checked', false);
    fireEvent.click(doNotAsk);
    await waitFor(async () => expect(await database.people.get('clara')).toMatchObject({ willingness: 'do-not-ask' }));
    expect(await screen.findByText('Clara is not asked any more.')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('switch', { name: /Do not ask/ })).toHaveProperty('checked', true));
    // Limits stay in sight: they are the reason, mostly.
    expect((await part('Asking them')).text).toMatch(/end of a quarter/);
    await press('Undo');
    await waitFor(async () => expect(await database.people.get('clara')).toMatchObject({ willingness: 'willing' }));
  });

  it('does not lose what was typed into the form when something else is pressed', async () => {
    await open(/Clara Ruiz/);
    fireEvent.input(screen.getByLabelText('Role'), { target: { value: 'Buyer' } });
    fireEvent.click(await screen.findByRole('switch', { name: /Do not ask/ }));
    expect(await screen.findByText('What you changed here is not saved.')).toBeTruthy();
    await press('Stay');
    expect(screen.getByLabelText('Role')).toHaveProperty('value', 'Buyer');
    expect(await database.people.get('clara')).toMatchObject({ willingness: 'willing', role: 'Head of procurement' });
    fireEvent.click(await screen.findByRole('switch', { name: /Do not ask/ }));
    await press('Leave without saving');
    await waitFor(async () => expect(await database.people.get('clara')).toMatchObject({ willingness: 'do-not-ask' }));
    // The form begins anew with what holds now.
    await waitFor(() => expect(screen.getByLabelText('Willing to be asked')).toHaveProperty('value', 'do-not-ask'));
    expect(screen.getByLabelText('Role')).toHaveProperty('value', 'Head of procurement');
  });

  it('stays open when the form is saved, with what is new in it', async () => {
    await open(/Clara Ruiz/);
    fireEvent.input(screen.getByLabelText('Role'), { target: { value: 'Buyer' } });
    const form = screen.getByLabelText('Role').closest('form');
    if (form) fireEvent.submit(form);
    expect(await screen.findByText('Clara Ruiz is saved.')).toBeTruthy();
    expect(await screen.findByText('Buyer · Fabrikam')).toBeTruthy();
    await press('Undo');
    expect(await screen.findByText('Head of procurement · Fabrikam')).toBeTruthy();
  });
});

describe('the page of a mentee', () => {
  it('proposes how close the two are by their meetings, and keeps it only when told so', async () => {
    await open(/Nadia Brandt/);
    const between = await part('Between you');
    expect(between.text).toMatch(/You met 4 times since .*, last 7 days ago\./);
    expect(between.text).toMatch(/You met 4 times within a year\. Perhaps “know”\?/);
    expect((await database.people.get('nadia'))?.closeness).toBeUndefined();
    fireEvent.click(between.getByRole('button', { name: 'Yes, keep that' }));
    await waitFor(async () => expect(await database.people.get('nadia')).toMatchObject({ closeness: 3 }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Yes, keep that' })).toBeNull());
    await waitFor(() => expect(screen.getByLabelText('How close you are')).toHaveProperty('value', '3'));
    await press('Undo');
    await waitFor(async () => expect((await database.people.get('nadia'))?.closeness).toBeUndefined());
  });

  it('shows evidence with its line, and introductions as the one who meets people', async () => {
    await open(/Nadia Brandt/);
    expect((await part('What Nadia practises')).text).toMatch(/It showed.*“led the forecasting alone”, 7 days ago/);
    expect((await part('Introductions')).text).toMatch(/With people you know.*Clara Ruiz for supplier talks/);
    expect((await part('Notes')).text).toMatch(/led the forecasting alone/);
    expect((await part('Between you')).text).toMatch(/Runs on Thursdays/);
  });
});

describe('the network in the panel', () => {
  it('is found by name and skill, and shown in short without anything to press by mistake', async () => {
    const created = vi.spyOn(browser.tabs, 'create').mockImplementation(() => Promise.resolve({}) as never);
    render(<PeopleView isPrivateHidden={false} />);
    const field = await screen.findByRole('searchbox', { name: 'Find somebody you know' });
    fireEvent.change(field, { target: { value: 'negotiation' } });
    await press(/Clara Ruiz.*Head of procurement, Fabrikam/);
    expect(await screen.findByRole('heading', { level: 1, name: 'Clara Ruiz' })).toBeTruthy();
    expect(await screen.findByText('contract negotiation')).toBeTruthy();
    expect(screen.getByText('Not at the end of a quarter.')).toBeTruthy();
    expect(screen.getByText(/Next: ask Clara/)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByRole('button', { name: /^(Yes|No), / })).toBeNull();
    await press('Open in options');
    expect(created).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#person=clara$/) });
    await press('Back');
    expect(await screen.findByRole('searchbox', { name: 'Find somebody you know' })).toHaveProperty(
      'value',
      'negotiation',
    );
  });

  it('says so where nobody is found, and where somebody is gone', async () => {
    render(<PeopleView isPrivateHidden={false} />);
    const field = await screen.findByRole('searchbox', { name: 'Find somebody you know' });
    fireEvent.change(field, { target: { value: 'zeppelin' } });
    expect(await screen.findByText(/Nobody found/)).toBeTruthy();
    cleanup();
    render(<ContactView personId="nobody" />);
    expect(await screen.findByText('This person is not in your list any more.')).toBeTruthy();
  });
});
