// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { browser } from '#imports';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AgendaSection } from '../../components/agenda/AgendaSection';
import { useLive } from '../../components/hooks/use-live';
import { addDays, dayOf } from '../../lib/meeting/day';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import type { SeenMeeting } from '../../lib/meeting/meeting';
import { found, missing } from '../../lib/meeting/reading';
import { keepSeenMeetings } from '../../lib/messaging/session';
import { EMPTY_TABLES, exportTables, replaceEverything } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { addTopic, newGoal, settlePrompt } from '../../lib/store/mentorships';
import { newPerson, savePerson } from '../../lib/store/people';
import { readRelationship } from '../../lib/store/relationship';
import { held } from '../agenda/story';

// A busy machine takes its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date();
const TODAY = dayOf(NOW);
const back = (days: number): string => addDays(TODAY, -days);
const PROMISE = {
  id: 'c1',
  menteeId: 'nadia',
  owner: 'mentor',
  text: 'Send the pricing paper',
  state: 'open',
  dueOn: '',
  madeOn: back(14),
  closedOn: '',
  carried: 0,
  discussedOn: '',
  noteId: '',
  createdAt: `${back(14)}T12:00:00.000Z`,
  updatedAt: `${back(14)}T12:00:00.000Z`,
} as const;

function meetingOn(day: string, id: string): MeetingRecord {
  return {
    ...held(0),
    id,
    menteeId: 'nadia',
    event: id,
    startsAt: `${day}T12:00:00.000Z`,
    endsAt: `${day}T12:30:00.000Z`,
  };
}

/** An hour tomorrow: room for more than what presses most. */
const NEXT = { ...meetingOn(addDays(TODAY, 1), 'next'), endsAt: `${addDays(TODAY, 1)}T13:00:00.000Z` };

function Shown() {
  const live = useLive(() => readRelationship('nadia'), []);
  if (live.status !== 'some') return null;
  return <AgendaSection relationship={live.value} meeting={NEXT} now={NOW} />;
}

beforeEach(async () => {
  await browser.storage.session.clear();
  await replaceEverything(EMPTY_TABLES);
  const nadia = { ...newPerson({ name: 'Nadia Brandt', isMentee: true }, NOW), id: 'nadia' };
  await savePerson(nadia, NOW);
  await database.meetings.bulkPut([14, 28, 42, 56].map((days) => meetingOn(back(days), `met-${days}`)));
  await database.goals.put({
    ...newGoal('nadia', 'Lead a negotiation', NOW),
    touchedOn: back(90),
    successTest: 'Signed.',
  });
  await database.commitments.put(PROMISE);
});

afterEach(cleanup);

/** The card whose reason reads so. */
async function card(why: RegExp): Promise<HTMLElement> {
  const line = await screen.findByText(why);
  const item = line.closest('li');
  if (!item) throw new Error('The reason stands on no card.');
  return item;
}

function submit(field: HTMLElement): void {
  const form = field.closest('form');
  if (!form) throw new Error('The field is in no form.');
  fireEvent.submit(form);
}

const order = (): readonly (string | null)[] =>
  screen.getAllByRole('listitem').flatMap((item) => item.getAttribute('data-item') ?? []);

describe('an item that was used', () => {
  it('has a place for what came of it, and the answer goes where it belongs', async () => {
    render(<Shown />);
    const goal = await card(/Goal untouched/);
    expect(within(goal).queryByRole('textbox')).toBeNull();
    fireEvent.click(within(goal).getByRole('button', { name: 'Used' }));
    const field = await within(goal).findByLabelText('Today, from 0 to 10');
    fireEvent.change(field, { target: { value: 'eleven' } });
    submit(field);
    expect(await within(goal).findByText('A whole number from 0 to 10.')).toBeTruthy();
    fireEvent.change(field, { target: { value: '6' } });
    submit(field);
    expect(await within(goal).findByText('Kept.')).toBeTruthy();
    expect((await exportTables()).goals[0]?.scale).toEqual([{ on: TODAY, value: 6 }]);
  });
});

describe('the order', () => {
  it('is changed by keyboard, and the moved item keeps the focus', async () => {
    render(<Shown />);
    const first = await card(/Your promise/);
    const [one, two] = order();
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(order().slice(0, 2)).toEqual([two, one]));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-item')).toBe(one));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(order().slice(0, 2)).toEqual([one, two]));
  });
});

describe('the topics', () => {
  it('wait in an inbox, where one says whose part they are', async () => {
    await addTopic('nadia', 'my rating this year', 'mentee', NOW);
    render(<Shown />);
    fireEvent.click(await screen.findByText('1 topic waits'));
    const whose = screen.getByLabelText('Whose part is “my rating this year”?');
    fireEvent.change(whose, { target: { value: 'hr' } });
    const reply = await card(/You marked it as one for somebody in HR/);
    expect(reply.textContent).toContain('my rating this year');
    fireEvent.change(whose, { target: { value: '' } });
    await waitFor(() => expect(screen.queryByText(/You marked it as one/)).toBeNull());
    expect((await exportTables()).topics[0]).not.toHaveProperty('belongsTo');
    fireEvent.click(screen.getByRole('button', { name: 'Remove the topic “my rating this year”' }));
    await waitFor(async () => expect((await exportTables()).topics).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await exportTables()).topics).toHaveLength(1));
  });
});

describe('what was done', () => {
  it('is taken back as a whole: a goal was last touched when it was before', async () => {
    await database.goals.toCollection().modify({ createdAt: `${back(90)}T12:00:00.000Z` });
    render(<Shown />);
    const goal = await card(/Goal untouched/);
    const used = within(goal).getByRole('button', { name: 'Used' });
    fireEvent.click(used);
    await waitFor(async () => expect((await exportTables()).goals[0]?.touchedOn).toBe(TODAY));
    await waitFor(() => expect(used.getAttribute('aria-pressed')).toBe('true'));
    fireEvent.click(used);
    await waitFor(async () => expect((await exportTables()).goals[0]?.touchedOn).toBe(back(90)));
  });

  it('does not move the day a goal was reached', async () => {
    await database.goals.toCollection().modify({ status: 'reached' });
    const [goal] = (await exportTables()).goals;
    const about = { menteeId: 'nadia', meetingId: 'next', itemId: 'x', promptId: 'goal-reached/proud' };
    await settlePrompt({ ...about, subjectId: goal?.id ?? '', action: 'used' }, NOW);
    expect((await exportTables()).goals[0]?.touchedOn).toBe(back(90));
  });

  it('keeps the focus in the list, and can be brought back', async () => {
    render(<Shown />);
    const goal = await card(/Goal untouched/);
    goal.focus();
    fireEvent.keyDown(goal, { key: 'l' });
    await waitFor(() => expect(screen.queryByText(/Goal untouched/)).toBeNull());
    expect(document.activeElement?.getAttribute('data-item')).toBeTruthy();
    fireEvent.click(await screen.findByText('1 set aside'));
    fireEvent.click(screen.getByRole('button', { name: /^Bring back “/ }));
    expect(await screen.findByText(/Goal untouched/)).toBeTruthy();
    expect(screen.queryByText(/set aside$/)).toBeNull();
  });

  it('to topics that share a line is not done to each of them', async () => {
    for (const text of [
      'hiring',
      'the budget',
      'travel',
      'the new desk',
      'leave',
      'pay',
      'the audit',
      'the move',
      'a book',
    ])
      await addTopic('nadia', text, 'mentee', NOW);
    render(<Shown />);
    const rest = await card(/more topics/);
    expect(within(rest).queryByRole('button', { name: 'Remove this topic' })).toBeNull();
    fireEvent.click(within(rest).getByRole('button', { name: 'Used' }));
    await waitFor(async () => expect((await exportTables()).promptUses).toHaveLength(1));
    expect((await exportTables()).topics.map(({ discussedOn }) => discussedOn).join('')).toBe('');
  });
});

describe('private words', () => {
  it('are hidden with everything private: what is the mentor’s alone, and every reason', async () => {
    render(<Shown />);
    const promise = await card(/Your promise/);
    expect(screen.getByText(/Your promise/).hasAttribute('data-private-text')).toBe(true);
    expect(
      within(promise)
        .getByText(/ricing paper/)
        .hasAttribute('data-private-text'),
    ).toBe(true);
    const goal = await card(/Goal untouched/);
    expect(
      within(goal)
        .getByText(/“Lead a negotiation”/)
        .hasAttribute('data-private-text'),
    ).toBe(false);
  });

  it('are not shared when the mentor words them anew', async () => {
    render(<Shown />);
    const promise = await card(/Your promise/);
    fireEvent.click(within(promise).getByRole('button', { name: 'Edit', hidden: true }));
    const field = within(promise).getByLabelText('Wording');
    fireEvent.change(field, { target: { value: 'Bring the secret pricing paper.' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('Bring the secret pricing paper.')).toBeTruthy();
    expect(document.activeElement).toBe(await card(/Your promise/));
    const page = document.querySelector('[data-print]')?.textContent;
    expect(page).toContain('what I promised you');
    expect(page).not.toContain('secret');
  });
});

describe('paper', () => {
  it('gets the shared part and nothing private', async () => {
    render(<Shown />);
    await card(/Your promise/);
    const page = document.querySelector('[data-print]');
    expect(page?.parentElement).toBe(document.body);
    expect(page?.textContent).toContain('1:1 with Nadia');
    expect(page?.textContent).toContain('what I promised you');
    expect(page?.textContent).not.toContain('pricing paper');
  });
});

describe('a meeting on the calendar page', () => {
  const SEEN: SeenMeeting = {
    host: 'google',
    eventId: 'someone-elses-event',
    identity: missing(),
    kind: found('meeting', 'test'),
    title: found('Quarterly customer review', 'test'),
    start: found({ date: addDays(TODAY, 4), time: '15:00' }, 'test'),
    end: missing(),
    isAllDay: found(false, 'test'),
    ownResponse: missing(),
    hasGuests: missing(),
  };

  it('is suggested, and nothing of it is kept until it is picked', async () => {
    await keepSeenMeetings(3, [SEEN]);
    render(<Shown />);
    const room = await card(/its title says “customer”/);
    expect(room.textContent).toContain('Quarterly customer review');
    fireEvent.click(within(room).getByRole('button', { name: 'Used' }));
    const field = await within(room).findByLabelText('The meeting');
    const kept = JSON.stringify(await exportTables());
    expect(kept).not.toContain('Quarterly');
    expect(kept).not.toContain('someone-elses-event');
    submit(field);
    await waitFor(async () =>
      expect((await exportTables()).practiceRecords).toMatchObject([
        { kind: 'room', state: 'could-join', text: 'Quarterly customer review', on: addDays(TODAY, 4), stateOn: TODAY },
      ]),
    );
  });
});
