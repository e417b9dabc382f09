// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ConfirmName } from '../../components/meeting/ConfirmName';
import { MenteeQuestion } from '../../components/meeting/MenteeQuestion';
import { TakeBack } from '../../components/meeting/TakeBack';
import { Unreadable } from '../../components/meeting/Unreadable';
import { WeekList } from '../../components/meeting/WeekList';
import { MeetingView } from '../../components/meeting/MeetingView';
import { useJudgement } from '../../components/hooks/use-judgement';
import { afterReading, UNREAD } from '../../lib/calendar/health';
import type { Attendee, OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { found, missing } from '../../lib/meeting/reading';
import { keepHostHealth, keepOpenedMeeting, keepPageReport } from '../../lib/messaging/session';
import { database } from '../../lib/store/database';
import { judgeWithStore } from '../../lib/store/knowledge';
import { chooseMentee } from '../../lib/store/meetings';
import { newPerson, savePerson } from '../../lib/store/people';
import { readSettings } from '../../lib/store/settings';
import { guest, guests, ME, opened } from '../meeting/facts';

vi.mock('../../lib/messaging/announce', () => ({ announcePeopleChanged: () => Promise.resolve() }));

configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date('2026-03-05T14:10:00Z');

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await browser.storage.session.clear();
  // What waits for an idle moment never comes: it is none of what is tested here.
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
});

afterEach(cleanup);

async function mentee(
  fields: Partial<Parameters<typeof newPerson>[0]> & { readonly id: string; readonly name: string },
) {
  await savePerson(newPerson({ isMentee: true, ...fields }, NOW), NOW);
}

/** An event as Outlook shows it: names alone. */
function inOutlook(name: string, fields: Partial<OpenedMeeting> = {}): OpenedMeeting {
  return opened({
    host: 'outlook',
    eventId: 'AAkALg1',
    identity: missing(['item-id']),
    self: found({ address: '', name: 'Me Example' }, 'title'),
    guests: found(guests(guest('', { name: 'Me Example', isSelf: true }), guest('', { name })), 'personas'),
    ...fields,
  });
}

function withGuest(other: Attendee): OpenedMeeting {
  return opened({ guests: found(guests(ME, other), 'rows') });
}

/** What the panel shows of an event. */
function Shown({ meeting }: { readonly meeting: OpenedMeeting }) {
  const { judgement } = useJudgement(meeting) ?? {};
  return judgement ? <MeetingView meeting={meeting} judgement={judgement} seen={[]} isPrivateHidden={false} /> : null;
}

/** What the panel asks about an event, with whom it takes it to be. */
function Asked({ meeting }: { readonly meeting: OpenedMeeting }) {
  const { judgement } = useJudgement(meeting) ?? {};
  if (!judgement) return null;
  const { counterpart, person, verdict, needsConfirmation } = judgement;
  return (
    <div data-testid="asked" data-verdict={verdict} data-person={person?.id ?? ''} data-sure={!needsConfirmation}>
      {verdict === 'mentoring' && person && needsConfirmation && (
        <ConfirmName meeting={meeting} person={person} counterpart={counterpart} />
      )}
      {verdict === 'one-to-one' && counterpart && (
        <MenteeQuestion meeting={meeting} counterpart={counterpart} judgement={judgement} />
      )}
      {verdict === 'mentoring' && <TakeBack meeting={meeting} counterpart={counterpart} label="Again" />}
    </div>
  );
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

async function isWith(person: string): Promise<void> {
  await waitFor(() => {
    const { verdict, person: id, sure } = screen.getByTestId('asked').dataset;
    expect([verdict, id, sure]).toEqual([person === '' ? 'one-to-one' : 'mentoring', person, 'true']);
  });
}

describe('a name without an address', () => {
  it('is asked about once, and remembered with a yes', async () => {
    await mentee({ id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'] });
    render(<Asked meeting={inOutlook('Nadia Brandt')} />);
    expect(await screen.findByText('Is this your mentee Nadia Brandt?')).toBeTruthy();
    await press('Yes');
    await isWith('nadia');
    cleanup();
    render(<Asked meeting={inOutlook('Nadia Brandt', { eventId: 'AAkALg8', title: found('Lunch', 'peek') })} />);
    await isWith('nadia');
  });

  it('that is somebody else’s makes a second person of the same name, never the first one', async () => {
    await mentee({ id: 'first', name: 'Alex Kim', role: 'Engineer', addresses: ['alex@example.com'] });
    render(<Asked meeting={inOutlook('Alex Kim')} />);
    await press('Somebody else');
    await screen.findByText('Is this other Alex Kim your mentee?');
    await press('Yes');
    await waitFor(async () => expect(await database.people.count()).toBe(2));
    const second = (await database.people.toArray()).find((person) => person.id !== 'first');
    await isWith(second?.id ?? '?');
    expect(await database.meetings.where({ menteeId: 'first' }).count()).toBe(0);
  });

  it('of two stored people asks which one, tells them apart, and keeps the answer for the event alone', async () => {
    await mentee({ id: 'first', name: 'Alex Kim', role: 'Engineer', organisation: 'Example Works' });
    await mentee({ id: 'second', name: 'Alex Kim', addresses: ['akim@example.org'] });
    render(<Asked meeting={inOutlook('Alex Kim')} />);
    expect(await screen.findByText('Which Alex Kim is this?')).toBeTruthy();
    expect(screen.getByTestId('asked').dataset.person).toBe('');
    expect(await screen.findByRole('button', { name: 'Alex Kim (Engineer, Example Works)' })).toBeTruthy();
    await press('Alex Kim (akim@example.org)');
    await isWith('second');
    cleanup();
    render(<Asked meeting={inOutlook('Alex Kim', { eventId: 'AAkALg5', title: found('Lunch', 'peek') })} />);
    expect(await screen.findByText('Which Alex Kim is this?')).toBeTruthy();
  });
});

describe('a name that is met again', () => {
  it('lets nothing be changed before the answer, then says since when it is believed, and that can be denied', async () => {
    await mentee({ id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'] });
    const meeting = inOutlook('Nadia Brandt');
    const { container } = render(<Shown meeting={meeting} />);
    await press('Yes');
    // Before the answer all but the note was shut; after it nothing is.
    expect(await screen.findByText(/Known by name alone; you said yes on/)).toBeTruthy();
    expect(container.querySelector('[inert]')).toBeNull();
    expect(await database.meetings.count()).toBe(1);
    await press('Not Nadia?');
    expect(await screen.findByText('Is this your mentee Nadia Brandt?')).toBeTruthy();
    await waitFor(() => {
      const shut = container.querySelector('[inert]');
      expect(shut?.textContent).toContain('Promises');
      expect(shut?.textContent).toContain('Agenda');
    });
    expect(await database.meetings.count()).toBe(0);
    expect(await database.people.count()).toBe(1);
  });

  it('is a warning beside the question where it is made of other letters', async () => {
    await mentee({ id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'] });
    render(<Asked meeting={inOutlook('N\u0430dia Brandt')} />);
    const warning = (await screen.findAllByText(/made of other letters/)).filter(
      (text) => text.closest('details') === null,
    );
    expect(warning).toHaveLength(1);
  });
});

describe('people whom the page still fills in', () => {
  const writing = () => screen.queryByRole('textbox', { name: 'Notes' });

  it('are waited for: nothing is written or answered for somebody who is about to be named', async () => {
    const early = inOutlook('Bob Example', { guests: missing(['settled-people']) });
    const { rerender } = render(<Shown meeting={early} />);
    expect(await screen.findByText('Alice / Me')).toBeTruthy();
    expect(writing()).toBeNull();
    rerender(<Shown meeting={inOutlook('Bob Example')} />);
    await waitFor(() => expect(writing()).toBeTruthy());
  });

  it('are not waited for without end', async () => {
    render(<Shown meeting={inOutlook('Bob Example', { guests: missing(['settled-people']) })} />);
    await waitFor(() => expect(writing()).toBeTruthy());
  });
});

describe('an address that is new', () => {
  const home = guest('nadia@home.example', { name: 'Nadia Brandt' });

  it('with a mentee’s name is asked about; a yes adds the address and, if so said, the domain', async () => {
    await mentee({ id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'] });
    render(<Asked meeting={withGuest(home)} />);
    expect(
      await screen.findByText(/shows nadia@home\.example; you know Nadia Brandt as nadia@example\.com/),
    ).toBeTruthy();
    expect(screen.getByTestId('asked').dataset.person).toBe('');
    fireEvent.click(screen.getByLabelText('example.com and home.example are one organisation'));
    await press(/^Yes, Nadia Brandt/);
    await isWith('nadia');
    expect(await database.people.get('nadia')).toMatchObject({
      addresses: ['nadia@example.com', 'nadia@home.example'],
    });
    expect((await readSettings()).domainAliases).toEqual([['example.com', 'home.example']]);
  });

  it('at a domain open to everybody is never offered as a second name of an organisation', async () => {
    await mentee({ id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'] });
    render(<Asked meeting={withGuest(guest('nadia@gmail.com', { name: 'Nadia Brandt' }))} />);
    await screen.findByRole('button', { name: 'Somebody else' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('of somebody else is not asked about again', async () => {
    await mentee({ id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'] });
    render(<Asked meeting={withGuest(home)} />);
    await press('Somebody else');
    expect(await screen.findByText('Is this other Nadia Brandt your mentee?')).toBeTruthy();
    expect(await database.people.get('nadia')).toMatchObject({ addresses: ['nadia@example.com'] });
    cleanup();
    render(<Asked meeting={withGuest(home)} />);
    expect(await screen.findByText('Is this other Nadia Brandt your mentee?')).toBeTruthy();
    expect(screen.queryByText(/you know Nadia Brandt as/)).toBeNull();
  });
});

it('a mentee chosen by hand can be taken back', async () => {
  await mentee({ id: 'nadia', name: 'Nadia Brandt' });
  const hidden = opened({ guests: missing(['rows']) });
  await chooseMentee(hidden, 'nadia', undefined, NOW);
  render(<Asked meeting={hidden} />);
  await press('Again');
  await waitFor(() => expect(screen.getByTestId('asked').dataset.verdict).toBe('unknown'));
  expect(await judgeWithStore(hidden)).toMatchObject({ verdict: 'unknown' });
});

describe('what cannot be read', () => {
  const broken = opened({ guests: missing(['rows']) });

  it('is said with what to do, and the report is shown in full before it is copied', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    await keepPageReport('google', 'guests: missing (rows)\n\nhtml');
    render(<Unreadable meeting={broken} canChoose />);
    expect(screen.getByText(/could not be read: the guest list\. Choose the person by hand\./)).toBeTruthy();
    const details = screen.getByText('Page report').closest('details');
    if (!details) throw new Error('no report');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const report = await screen.findByLabelText('Page report');
    expect(report).toHaveProperty('value', 'guests: missing (rows)\n\nhtml');
    expect(copied).toEqual([]);
    await press('Copy page report');
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(copied).toEqual(['guests: missing (rows)\n\nhtml']);
  });

  it('again and again is said to be a changed page; one event is not', async () => {
    const { rerender } = render(<Unreadable meeting={broken} />);
    expect(screen.queryByText(/may have changed/)).toBeNull();
    const health = ['a', 'b', 'c'].reduce((before, key) => afterReading(before, broken, key, false), UNREAD);
    await keepHostHealth('google', health);
    rerender(<Unreadable meeting={{ ...broken }} />);
    expect(await screen.findByText(/may have changed/)).toBeTruthy();
  });

  it('is nothing where all that matters was read', () => {
    const { container } = render(<Unreadable meeting={opened()} />);
    expect(container.textContent).toBe('');
  });
});

describe('the week', () => {
  const entry = (event: string, title: string, time: string, fields: Partial<SeenMeeting> = {}): SeenMeeting => ({
    ...opened(),
    eventId: event,
    identity: found({ event, calendar: '' }, 'id'),
    title: found(title, 'chip'),
    start: found({ date: '2026-03-05', time }, 'chip'),
    hasGuests: missing(['words']),
    ...fields,
  });

  it('lists probable 1:1s with whom and why, unresolved ones first, and never as known ones', async () => {
    await mentee({ id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia@example.com'] });
    const known = withGuest(guest('nadia@example.com', { name: 'Nadia Brandt' }));
    await keepOpenedMeeting(1, { ...known, eventId: 'known', identity: found({ event: 'known', calendar: '' }, 'id') });
    const seen = [
      entry('known', 'Nadia / Me', '09:00'),
      entry('task', 'Write the report', '10:00', { kind: found('task', 'id') }),
      entry('open', 'Lunch', '11:00'),
      entry('probable', '1:1 Nadia Brandt', '12:00'),
    ];
    render(<WeekList seen={seen} />);
    const list = await screen.findByRole('list', { name: 'This week' });
    const items = await within(list).findAllByRole('listitem');
    expect(items.map((item) => [item.dataset.event, item.dataset.verdict])).toEqual([
      ['probable', 'unknown'],
      ['open', 'unknown'],
      ['known', 'mentoring'],
      ['task', 'not'],
    ]);
    expect(items[0]?.textContent).toContain('probably Nadia');
    expect(items[0]?.textContent).toContain('The title names Nadia Brandt.');
    expect(items[1]?.textContent).not.toContain('probably');
  });
});
