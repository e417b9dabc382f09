// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { valueOf } from '../../lib/meeting/reading';
import { googlePage } from '../../lib/calendar/google/google-page';
import type { CalendarPage } from '../../lib/calendar/page';
import { readSeenReport } from '../../lib/calendar/read-report';
import { watchCalendar, type CalendarWatch } from '../../lib/calendar/watch';
import { frameByTimer, giveBoxes } from './boxes';
import { readPhoto } from './google-document';
import { BUBBLE, USER_INFO, WEEK } from './google-skeletons';

let ending: AbortController;
let watch: CalendarWatch;
let opened: OpenedMeeting[];
let seen: (readonly SeenMeeting[])[];
let closed: number;
let told: string[];
/** Of the last photograph of an open event. */
let markup: string;
/** Photographs taken, reported or not. */
let reads: { opened: number; photographs: number; readonly seen: number };

function start(): void {
  const page: CalendarPage = {
    ...googlePage,
    entriesBeside: (...args) => {
      reads.opened += 1;
      return googlePage.entriesBeside(...args);
    },
    // Whatever is photographed is asked for what is not to be in it.
    get closed() {
      reads.photographs += 1;
      return googlePage.closed;
    },
  };
  watch = watchCalendar(page, {
    document,
    signal: ending.signal,
    onOpened: ({ opened: { surface }, photo, turnover }) => {
      told.push(photo ? 'with photograph' : 'without photograph');
      if (!photo) return;
      ({ markup } = photo);
      const meeting = readPhoto(photo, surface, turnover);
      if (!meeting) throw new Error('The photograph has no event.');
      opened.push(meeting);
    },
    onClosed: () => (closed += 1),
    onSeen: (photo) => seen.push(readSeenReport({ host: 'google', photo })),
  });
}

async function wait(ms = 60): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

function open(markup = BUBBLE): void {
  document.body.insertAdjacentHTML('beforeend', markup);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  frameByTimer();
  giveBoxes();
  ending = new AbortController();
  opened = [];
  seen = [];
  closed = 0;
  told = [];
  reads = {
    opened: 0,
    photographs: 0,
    get seen() {
      return this.photographs - this.opened;
    },
  };
  document.body.setAttribute('data-viewfamily', 'EVENT');
  document.body.innerHTML =
    USER_INFO + WEEK.replaceAll(/<\/?body[^>]*>/gu, '').replace(/<div id="xUserInfo"[\s\S]*?<\/div><\/div>/u, '');
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('an open event', () => {
  it('is read in the frame after it is rendered, once', async () => {
    start();
    await wait(2000);
    open();
    await wait(20);
    expect(opened).toHaveLength(1);
    expect(opened[0] && valueOf(opened[0].guests)?.complete).toBe('yes');
    await wait(5000);
    expect(opened).toHaveLength(1);
  });

  it('is told of at once, and photographed when its people are there', async () => {
    start();
    await wait(2000);
    open(BUBBLE.replace(/<div class="jBPJ1e"[\s\S]*$/u, '</div></div></div></span></div>'));
    await wait(100);
    expect(told).toEqual(['without photograph']);
    expect(reads.opened).toBe(0);
    const whole = document.createElement('div');
    whole.innerHTML = BUBBLE;
    element('#xDetDlg').replaceChildren(...(whole.querySelector('#xDetDlg')?.children ?? []));
    await wait(20);
    expect(told).toEqual(['without photograph', 'with photograph']);
    expect(reads.opened).toBe(1);
  });

  it('is photographed without people when none come', async () => {
    start();
    await wait(2000);
    open(BUBBLE.replace(/<div class="jBPJ1e"[\s\S]*$/u, '</div></div></div></span></div>'));
    await wait(300);
    expect(opened.map(({ guests }) => guests.status)).toEqual(['missing']);
  });

  it('is read in the next frame when its people change, and after a pause when anything else does', async () => {
    start();
    open();
    await wait(1000);
    const before = reads.opened;
    const row = element('[role="treeitem"][data-email="alice@example.com"]');
    row.setAttribute('aria-label', 'Alice Example, Attending');
    await wait(60);
    expect(reads.opened).toBe(before);
    await wait(100);
    expect(reads.opened).toBe(before + 1);
    expect(opened).toHaveLength(2);
    for (const name of ['data-email', 'data-id', 'data-hovercard-id']) row.setAttribute(name, 'bob@example.com');
    await wait(20);
    expect(reads.opened).toBe(before + 2);
  });

  it('is found wherever it is put', async () => {
    start();
    await wait(2000);
    const deep = document.createElement('div');
    element('#YPCqFe').append(deep);
    await wait(200);
    deep.innerHTML = BUBBLE;
    await wait(20);
    expect(opened).toHaveLength(1);
  });

  it('is photographed again when it changes, and reported when the photograph is another one', async () => {
    open(
      BUBBLE.replace(
        '<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">',
        '<div class="nBzcnc"><div class="toUqff" id="xDetDlgDesc"></div></div>$&',
      ),
    );
    start();
    await wait(200);
    // What nobody takes is in no photograph. What is taken, such as the notifications, is: whether it means anything is for
    // the extension to say, so such a change is reported even when the facts stay as they were.
    element('#xDetDlgDesc').append('A long story.');
    await wait(200);
    expect(reads.opened).toBeGreaterThan(1);
    expect(opened).toHaveLength(1);
    element('#xDetDlgAtt .UfeRlc').textContent = '3 guests';
    await wait(200);
    expect(opened).toHaveLength(2);
    expect(opened[1] && valueOf(opened[1].guests)?.complete).toBe('no');
  });

  it('is closed when it is removed, and when it stays behind hidden', async () => {
    start();
    open();
    await wait(200);
    element('[role="dialog"]').style.display = 'none';
    await wait(200);
    expect(closed).toBe(1);
    element('[role="dialog"]').style.display = '';
    await wait(200);
    expect(opened).toHaveLength(2);
    element('[role="dialog"]').style.opacity = '0';
    await wait(200);
    expect(closed).toBe(2);
    element('[role="dialog"]').style.opacity = '1';
    await wait(200);
    element('[role="dialog"]').remove();
    await wait(200);
    expect(closed).toBe(3);
    await wait(3000);
    expect([opened.length, closed]).toEqual([3, 3]);
  });

  it('hidden behind an open one is left alone', async () => {
    open(BUBBLE.replace('style="opacity: 1;"', 'style="display: none"').replaceAll('Alice / Me weekly', 'Left behind'));
    open();
    start();
    await wait(200);
    expect(opened.map((meeting) => valueOf(meeting.title))).toEqual(['Alice / Me weekly']);
  });

  it('is not read many times a frame, nor for ever, while it keeps changing', async () => {
    start();
    open();
    for (let at = 0; at < 200; at++) {
      element('#xDetDlgNot').append(String(at));
      await wait(5);
    }
    // One second of changes: a few eager readings, then one per pause.
    expect(reads.opened).toBeLessThan(30);
    const before = reads.opened;
    await wait(10_000);
    expect(reads.opened - before).toBeLessThanOrEqual(2);
  });

  it('takes over leftovers only after a while, by itself', async () => {
    start();
    open();
    await wait(3000);
    const root = element('#xDetDlg');
    root.setAttribute('data-eventid', Buffer.from('another0event me@example.com').toString('base64'));
    root.setAttribute('jslog', '');
    element('#rAECCd').textContent = 'Another';
    element('.UfeRlc[data-text]').setAttribute('data-text', 'Another');
    await wait(300);
    expect(opened.at(-1)?.guests.status).toBe('missing');
    await wait(3000);
    expect(opened.at(-1)?.guests.status).toBe('found');
    expect(valueOf(opened.at(-1)?.title ?? { status: 'missing', tried: [] })).toBe('Another');
  });
});

describe('the grid', () => {
  it('is read once it has settled, and reported when it says something new', async () => {
    start();
    await wait(300);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toHaveLength(2);
    const chip = element('[data-eventchip]');
    chip.replaceWith(chip.cloneNode(true));
    await wait(300);
    expect(reads.seen).toBe(2);
    expect(seen).toHaveLength(1);
    element('[data-eventchip]').remove();
    await wait(300);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toHaveLength(1);
  });

  it('is read at least once a second however busy it is, and not at every change', async () => {
    start();
    await wait(300);
    for (let at = 0; at < 300; at++) {
      const chip = element('[data-eventchip]');
      chip.replaceWith(chip.cloneNode(true));
      await wait(10);
    }
    expect(reads.seen).toBeGreaterThanOrEqual(3);
    expect(reads.seen).toBeLessThan(8);
  });

  it('is left alone while something else changes', async () => {
    start();
    await wait(300);
    const before = reads.seen;
    for (let at = 0; at < 20; at++) {
      element('[role="main"]').append(document.createElement('p'));
      await wait(50);
    }
    expect(reads.seen).toBe(before);
  });

  it('is not read in weeks that are only passed by', async () => {
    start();
    await wait(500);
    const before = reads.seen;
    for (let week = 0; week < 3; week++) {
      document.body.setAttribute('data-viewkey', String(week));
      const chip = element('[data-eventchip]');
      chip.replaceWith(chip.cloneNode(true));
      await wait(200);
    }
    expect(reads.seen).toBe(before);
    await wait(300);
    expect(reads.seen).toBe(before + 1);
  });

  it('has its own entry of an open event photographed as it is now, not as it was found before', async () => {
    start();
    await wait(500);
    open();
    await wait(500);
    const chips = document.querySelectorAll('[data-eventchip]');
    chips.forEach((chip) => chip.replaceWith(chip.cloneNode(true)));
    const row = element('[role="treeitem"][data-email="alice@example.com"]');
    row.setAttribute('aria-label', 'Alice Example, Attending');
    await wait(200);
    expect(markup.match(/data-eventchip/gu)).toHaveLength(chips.length);
  });

  it('is left alone by what happens in an open event', async () => {
    start();
    open();
    await wait(1000);
    const before = reads.seen;
    element('#xDetDlgNot').append('x');
    await wait(1000);
    expect(reads.seen).toBe(before);
  });
});

describe('the watch', () => {
  it('does nothing while the tab is hidden, and catches up afterwards', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    start();
    open();
    await wait(3000);
    expect(reads.photographs).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(300);
    expect(opened).toHaveLength(1);
    expect(seen).toHaveLength(1);
  });

  it('answers a flood of changes with one reading', async () => {
    start();
    open();
    await wait(1000);
    const before = { ...reads };
    for (let at = 0; at < 1500; at++) element('#xDetDlgNot').append('x');
    await wait(1000);
    expect(reads.opened - before.opened).toBeLessThanOrEqual(2);
    expect(reads.seen - before.seen).toBeLessThanOrEqual(1);
  });

  it('reports everything again when asked', async () => {
    start();
    open();
    await wait(500);
    watch.readAgain();
    await wait(500);
    expect(opened).toHaveLength(2);
    expect(seen).toHaveLength(2);
  });

  it('ends with its signal', async () => {
    start();
    await wait(500);
    ending.abort();
    open();
    document.dispatchEvent(new Event('visibilitychange'));
    watch.readAgain();
    await wait(3000);
    expect(opened).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops reading a page it does not know, until the page changes its view', async () => {
    start();
    await wait(500);
    const unreadable = (at: number): string =>
      `<div role="dialog" data-chips-dialog="true"><div id="xDetDlg"><p>${at}</p></div></div>`;
    for (let at = 0; at < 3; at++) {
      open(unreadable(at));
      await wait(2000);
      element('[role="dialog"]').remove();
      await wait(200);
    }
    const before = reads.opened;
    open();
    await wait(500);
    expect(reads.opened).toBe(before);
    document.body.setAttribute('data-viewfamily', 'SCHEDULE');
    await wait(500);
    expect(opened.at(-1)?.guests.status).toBe('found');
  });

  it('is not put off by skeletons that fill up', async () => {
    start();
    await wait(500);
    for (let at = 0; at < 5; at++) {
      open('<div role="dialog" data-chips-dialog="true"><div id="xDetDlg"></div></div>');
      await wait(500);
      element('[role="dialog"]').outerHTML = BUBBLE;
      await wait(500);
      element('[role="dialog"]').remove();
      await wait(200);
    }
    expect(opened.filter((meeting) => meeting.guests.status === 'found')).toHaveLength(5);
  });
});
