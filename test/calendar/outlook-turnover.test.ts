// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outlookPage } from '../../lib/calendar/outlook/outlook-page';
import { readOpenedReport } from '../../lib/calendar/read-report';
import { watchCalendar } from '../../lib/calendar/watch';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { valueOf } from '../../lib/meeting/reading';
import { frameByTimer, giveBoxes } from './boxes';
import { INVITED_PEOPLE, OWN_PEOPLE, peekOf, RESPOND, THREE_PEOPLE } from './outlook-skeletons';

/** A card that is still being rendered, or re-used for the next event, or taken away: what is read must never be another's. */

let ending: AbortController;
let read: OpenedMeeting[];
let calls: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  frameByTimer();
  giveBoxes();
  ending = new AbortController();
  read = [];
  calls = [];
  document.documentElement.lang = 'en';
  document.title = 'Calendar - Me Example - Outlook';
  document.body.innerHTML = '';
  outlookPage.listen?.(document, ending.signal);
  watchCalendar(outlookPage, {
    document,
    signal: ending.signal,
    onOpened: ({ opened: { surface }, photo, turnover: { stillFor, isHurried } }) => {
      calls.push('opened');
      if (!photo) return;
      const meeting = readOpenedReport({ host: 'outlook', surface, photo, stillFor, isHurried, isFresh: false });
      if (meeting) read.push(meeting);
    },
    onClosed: () => calls.push('closed'),
    onSeen: () => undefined,
  });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

async function wait(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

const A = 'Mon 3/2/2026 10:00 AM - 10:30 AM';
const B = 'Mon 3/2/2026 2:00 PM - 2:30 PM';

function open(title: string, time: string, people: string, form = ''): void {
  document.body.innerHTML = peekOf(title, time, `<div id="people">${people}</div>`, form);
}

/** The same nodes for another event; its people come later. */
function turnTo(title: string, time: string): void {
  element('[aria-label="Title"]').textContent = title;
  element('[aria-label="Time"]').textContent = time;
}

function rename(from: string, to: string): void {
  for (const person of document.querySelectorAll('[role="button"][aria-label]')) {
    person.setAttribute('aria-label', (person.getAttribute('aria-label') ?? '').replace(from, to));
    if (person.textContent === from) person.textContent = to;
    person.querySelector('[role="img"]')?.setAttribute('aria-label', to);
  }
}

/** Everybody else who was ever read for an event of this title. */
function peopleOf(title: string): readonly string[] {
  const meetings = read.filter((meeting) => valueOf(meeting.title) === title);
  const names = meetings
    .flatMap(({ guests }) => valueOf(guests)?.attendees ?? [])
    .filter(({ isSelf }) => isSelf !== true);
  return [...new Set(names.map(({ name }) => name))];
}

describe('people who come one after another', () => {
  it.each([40, 300, 700])('are taken for all only when no more come (%i ms apart)', async (pause) => {
    open('Planning', A, '', RESPOND);
    const whole = document.createElement('div');
    whole.innerHTML = THREE_PEOPLE;
    for (const row of [...whole.children]) {
      element('#people').append(row);
      await wait(pause);
    }
    await wait(4000);
    const lists = read.map(({ guests }) => valueOf(guests)?.attendees.length).filter((length) => length !== undefined);
    expect(new Set(lists)).toEqual(new Set([3]));
  });
});

describe('a card that is used again', () => {
  it.each([10, 50, 400, 1500])('never shows the people before as those of the next (%i ms)', async (pause) => {
    open('One', A, OWN_PEOPLE);
    await wait(3000);
    turnTo('Two', B);
    await wait(pause);
    rename('Bob Example', 'Eve Example');
    await wait(4000);
    expect(peopleOf('One')).toEqual(['Bob Example']);
    expect(peopleOf('Two')).toEqual(['Eve Example']);
  });

  it.each([10, 50, 200])('never takes people who come late for those of the next event (%i ms)', async (pause) => {
    open('One', A, '');
    await wait(30);
    turnTo('Two', B);
    await wait(pause);
    element('#people').innerHTML = OWN_PEOPLE;
    await wait(500);
    rename('Bob Example', 'Eve Example');
    await wait(4000);
    expect(peopleOf('Two')).toEqual(['Eve Example']);
    expect(peopleOf('One')).toEqual([]);
  });

  it('shows the same person again after a while', async () => {
    open('One', A, OWN_PEOPLE);
    await wait(3000);
    turnTo('Two', B);
    await wait(1000);
    expect(peopleOf('Two')).toEqual([]);
    await wait(4000);
    expect(peopleOf('Two')).toEqual(['Bob Example']);
  });
});

describe('a card that goes', () => {
  it.each([0, 5, 40, 790, 900])('%i ms after it came is read no more', async (pause) => {
    open('One', A, INVITED_PEOPLE, RESPOND);
    await wait(pause);
    document.body.innerHTML = '';
    await wait(5000);
    expect(calls.at(-1) ?? 'closed').toBe('closed');
    const count = calls.length;
    await wait(5000);
    expect(calls).toHaveLength(count);
  });
});
