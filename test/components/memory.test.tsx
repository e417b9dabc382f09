// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { AnswersSection } from '../../components/options/AnswersSection';
import { BotsSection } from '../../components/options/BotsSection';
import { MeSection } from '../../components/options/MeSection';
import { ReadingSection } from '../../components/options/ReadingSection';
import { PeopleSection } from '../../components/people/PeopleSection';
// What comes only when it is asked for is there already: no test waits for it to be put together.
import '../../components/people/PersonPage';
import { afterReading, UNREAD } from '../../lib/calendar/health';
import { found, missing } from '../../lib/meeting/reading';
import { keepHostHealth, keepOpenedMeeting } from '../../lib/messaging/session';
import { database } from '../../lib/store/database';
import { judgeWithStore } from '../../lib/store/knowledge';
import { answerAbout, recordMeeting } from '../../lib/store/meetings';
import { newPerson, savePerson } from '../../lib/store/people';
import { addDomainAlias, changeSettings, readSettings } from '../../lib/store/settings';
import { guest, guests, ME, opened } from '../meeting/facts';

vi.mock('../../lib/messaging/announce', () => ({ announcePeopleChanged: () => Promise.resolve() }));

configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date('2026-03-05T14:10:00Z');

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await browser.storage.session.clear();
  Element.prototype.scrollIntoView = () => {};
});

afterEach(cleanup);

async function mentee(id: string, name: string, addresses: readonly string[] = []): Promise<void> {
  await savePerson(newPerson({ id, name, addresses, isMentee: true }, NOW), NOW);
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

function fill(label: string, value: string): HTMLElement {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  return field;
}

function submit(field: HTMLElement): void {
  const form = field.closest('form');
  if (!form) throw new Error('The field is in no form.');
  fireEvent.submit(form);
}

describe('what was answered', () => {
  it('is listed in words for mentees, without any for others, and forgotten with a way back', async () => {
    const bob = guest('bob@example.com', { name: 'Bob Example' });
    const withBob = opened({ guests: found(guests(ME, bob), 'rows') });
    const nadia = guest('', { name: 'Brandt, Nadia' });
    await mentee('nadia', 'Nadia Brandt');
    await mentee('emre', 'Emre Aydin');
    await answerAbout({ opened: withBob, counterpart: bob, answer: 'not-mentee' }, NOW);
    const named = { opened: opened({ guests: found(guests(ME, nadia), 'rows') }), counterpart: nadia };
    await answerAbout({ ...named, answer: 'mentee', personId: 'nadia' }, NOW);
    const { container } = render(<AnswersSection />);
    expect(await screen.findByText('“Brandt, Nadia” is your mentee Nadia Brandt.')).toBeTruthy();
    expect(screen.getByText('Somebody is not your mentee.')).toBeTruthy();
    expect(container.textContent).toContain('at “Alice / Me”');
    expect(container.textContent).not.toMatch(/Bob|bob@/);

    await press('Forget: Somebody is not your mentee.');
    expect(await screen.findByText(/Forgotten/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Somebody is not your mentee.')).toBeNull());
    expect((await judgeWithStore(withBob)).reasons.some((reason) => reason.code === 'answered')).toBe(false);
    await press('Undo');
    expect(await screen.findByText('Somebody is not your mentee.')).toBeTruthy();

    fireEvent.change(screen.getByLabelText('About whom'), { target: { value: 'emre' } });
    expect(await screen.findByText('“Brandt, Nadia” is your mentee Emre Aydin.')).toBeTruthy();
  });
});

describe('notetakers', () => {
  const scribe = guest('minutes@scribe.example', { name: 'Minutes' });
  const withScribe = opened({ guests: found(guests(ME, guest('bob@example.com'), scribe), 'rows') });

  it('are added by domain, no guests from then on, and removed', async () => {
    render(<BotsSection />);
    expect((await judgeWithStore(withScribe)).verdict).toBe('not');
    await screen.findByText('None added.');
    submit(fill('Address, domain or name', 'Scribe.example'));
    expect(await screen.findByText('“scribe.example” is never counted as a guest from now on.')).toBeTruthy();
    expect((await judgeWithStore(withScribe)).verdict).toBe('one-to-one');
    await press('Remove “scribe.example”');
    expect(await screen.findByText('None added.')).toBeTruthy();
    expect((await judgeWithStore(withScribe)).verdict).toBe('not');
  });

  it.each([
    ['example.com', /would take Nadia Brandt for a notetaker/],
    ['nadia brandt', /would take Nadia Brandt for a notetaker/],
    ['ab', /Write an address, a domain/],
  ])('“%s” is refused: it is a mentee, or too little', async (bot, says) => {
    await mentee('nadia', 'Nadia Brandt', ['nadia@example.com']);
    render(<BotsSection />);
    await screen.findByText('None added.');
    submit(fill('Address, domain or name', bot));
    expect(await screen.findByText(says)).toBeTruthy();
    expect((await readSettings()).bots).toEqual([]);
  });

  it('stand beside domains of one organisation, which can be taken back', async () => {
    await addDomainAlias(['example.com', 'example.org']);
    await addDomainAlias(['example.org', 'example.net']);
    render(<BotsSection />);
    await press('Remove “example.com, example.org, and example.net”');
    await waitFor(async () => expect((await readSettings()).domainAliases).toEqual([]));
    await press('Undo');
    await waitFor(async () =>
      expect((await readSettings()).domainAliases).toEqual([['example.com', 'example.org', 'example.net']]),
    );
  });
});

describe('me', () => {
  it('is taken over from the page with one click, and stays one name', async () => {
    await changeSettings({ ownNames: ['Mara Lindqvist'] });
    const self = found({ address: 'me@example.com', name: 'Lindqvist, Mara' }, 'title');
    await keepOpenedMeeting(1, opened({ self }));
    render(<MeSection />);
    expect(await screen.findByText('The calendar shows you as “Lindqvist, Mara, me@example.com”.')).toBeTruthy();
    await press('That is me');
    const kept = { ownNames: ['Mara Lindqvist', 'Lindqvist, Mara'], ownAddresses: ['me@example.com'] };
    await waitFor(async () => expect(await readSettings()).toMatchObject(kept));
    await waitFor(() => expect(screen.queryByText(/The calendar shows you/)).toBeNull());
    submit(screen.getByLabelText('My names'));
    await screen.findByText('Saved.');
    expect(await readSettings()).toMatchObject(kept);
  });
});

describe('reading', () => {
  it('tells what could not be read in this session', async () => {
    let health = afterReading(UNREAD, opened(), 'a', false);
    health = afterReading(health, opened({ guests: missing(['rows']) }), 'b', false);
    await keepHostHealth('google', health);
    render(<ReadingSection />);
    expect(await screen.findByText('Google Calendar: 2 events')).toBeTruthy();
    expect(screen.getByText('the guest list: not found once')).toBeTruthy();
    expect(screen.queryByText(/Outlook/)).toBeNull();
  });
});

describe('people', () => {
  it('are merged after a look at what is kept, and taken apart again by undo', async () => {
    await mentee('nadia', 'Nadia Brandt', ['nadia@example.com']);
    const contact = { id: 'other', name: 'Nadia Brandt', addresses: ['nb@example.org'], role: 'Buyer' };
    await savePerson(newPerson(contact, NOW), NOW);
    await savePerson({ ...newPerson({ id: 'emre', name: 'Emre Aydin' }, NOW) }, NOW);
    render(<PeopleSection />);
    await press(/Nadia Brandt.*Buyer/);
    await press('Merge with…');
    await press('Nadia Brandt (nadia@example.com)');
    // The mentee stays, whichever of the two was opened.
    expect(await screen.findByText('nadia@example.com, nb@example.org')).toBeTruthy();
    await press('Merge now');
    expect(await screen.findByText('Nadia Brandt is Nadia Brandt now, with everything of both.')).toBeTruthy();
    expect(await database.people.get('nadia')).toMatchObject({
      role: 'Buyer',
      addresses: ['nadia@example.com', 'nb@example.org'],
    });
    expect(await database.people.get('other')).toBeUndefined();
    await press('Undo');
    await waitFor(async () => expect(await database.people.get('other')).toMatchObject({ role: 'Buyer' }));
  });

  it('are split by what is chosen, and not by nothing', async () => {
    await mentee('alex', 'Alex Kim', ['alex@example.com', 'akim@example.org']);
    await recordMeeting(opened(), undefined, 'alex', NOW);
    render(<PeopleSection />);
    await press(/Alex Kim/);
    await press('These are two people');
    const name = await screen.findByLabelText('Name of the other person');
    submit(name);
    expect(await screen.findByText(/Choose at least one thing/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('akim@example.org'));
    fireEvent.click(within(screen.getByRole('group', { name: 'Meetings, with their notes' })).getByRole('checkbox'));
    fireEvent.input(name, { target: { value: 'Alexa Kim' } });
    submit(name);
    expect(await screen.findByText('Alexa Kim is a person apart from Alex Kim now.')).toBeTruthy();
    const made = (await database.people.toArray()).find((person) => person.name === 'Alexa Kim');
    expect(made).toMatchObject({ addresses: ['akim@example.org'], isMentee: true });
    expect(await database.meetings.toArray()).toMatchObject([{ menteeId: made?.id }]);
  });

  it('ask before what was changed is left, and go without asking when nothing was', async () => {
    await mentee('nadia', 'Nadia Brandt');
    render(<PeopleSection />);
    await press(/Nadia Brandt/);
    await screen.findByLabelText('Next role');
    await press('All people');
    await press(/Nadia Brandt/);
    await screen.findByLabelText('Next role');
    fill('Role', 'Buyer');
    await press('All people');
    expect(await screen.findByText('What you changed here is not saved.')).toBeTruthy();
    await press('Stay');
    expect(screen.getByLabelText('Role')).toHaveProperty('value', 'Buyer');
    await press('Cancel');
    await press('Leave without saving');
    await waitFor(() => expect(screen.getByLabelText('Role')).toHaveProperty('value', ''));
    await press('All people');
    expect(await screen.findByLabelText('Find a person')).toBeTruthy();
    expect(await database.people.get('nadia')).toMatchObject({ role: '' });
  });

  it('keep a spelling with a comma in one piece', async () => {
    await savePerson(newPerson({ id: 'nadia', name: 'Nadia Brandt', otherNames: ['Brandt, Nadia'] }, NOW), NOW);
    render(<PeopleSection />);
    await press(/Nadia Brandt/);
    submit(await screen.findByLabelText('Other spellings'));
    await screen.findByText('Nadia Brandt is saved.');
    expect(await database.people.get('nadia')).toMatchObject({ otherNames: ['Brandt, Nadia'] });
  });
});
