// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { googlePage } from '../../lib/calendar/google/google-page';
import { readOpenedReport, readSeenReport } from '../../lib/calendar/read-report';
import type { BesideView, Extension, MarksView, OpenedReport, SeenReport } from '../../lib/calendar/report';
import { startCalendarContent } from '../../lib/calendar/start-calendar-content';
import { judge } from '../../lib/meeting/judge';
import type { OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { NO_KNOWLEDGE } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { frameByTimer, giveBoxes } from './boxes';
import { BUBBLE, USER_INFO, WEEK } from './google-skeletons';

/** What is not known yet, or not at all. */
const NOTHING: BesideView = { isShown: false, isSure: false, firstName: '' };

/** An extension that reads what is reported, takes notes, and answers what the test says. */
class FakeExtension implements Extension {
  /** Events it was told of, without those that have just been opened and whose guests are still to come. */
  opened: OpenedMeeting[] = [];
  seen: (readonly SeenMeeting[])[] = [];
  closed = 0;
  asked = 0;
  isAlive = true;
  answer: Pick<BesideView, 'isShown' | 'firstName'> | undefined = { isShown: true, firstName: '' };
  marks: MarksView | undefined = { eventIds: [] };
  answerAfter = 5;
  changed: () => void = () => undefined;

  async reportMeetingOpened(report: OpenedReport): Promise<BesideView | undefined> {
    const { answer } = this;
    const meeting = readOpenedReport(report);
    if (!meeting) throw new Error('The photograph has no event.');
    const { verdict } = judge(meeting, NO_KNOWLEDGE);
    const isEarly = report.isFresh && verdict === 'unknown' && meeting.guests.status !== 'found';
    if (!isEarly) this.opened.push(meeting);
    await new Promise((resolve) => setTimeout(resolve, this.answerAfter));
    return isEarly ? NOTHING : answer && { ...answer, isSure: verdict !== 'unknown' };
  }
  reportMeetingClosed(): void {
    this.closed += 1;
  }
  reportMeetingsSeen(report: SeenReport): Promise<MarksView | undefined> {
    this.seen.push(readSeenReport(report));
    return Promise.resolve(this.marks);
  }
  askForAgenda(): void {
    this.asked += 1;
  }
  onPeopleChanged(listener: () => void): void {
    this.changed = listener;
  }
  isExtensionAlive(): boolean {
    return this.isAlive;
  }
}

let ending: AbortController;
let extension: FakeExtension;
let shadow: ShadowRoot;

function host(): Element | null {
  return document.querySelector('trellis-beside');
}

function words(): string | undefined {
  return host() ? (shadow.querySelector('button')?.textContent ?? '') : undefined;
}

async function wait(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function open(change: (markup: string) => string = (markup) => markup): void {
  document.querySelectorAll('[role="dialog"]').forEach((dialog) => dialog.remove());
  document.body.insertAdjacentHTML('beforeend', change(BUBBLE));
}

const another = (markup: string): string =>
  markup
    .replaceAll(
      'azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ',
      Buffer.from('other me@example.com').toString('base64'),
    )
    .replaceAll('k3v9example1on1aaaaaaaaaaa_20260305T140000Z', 'other')
    .replaceAll('alice@example.com', 'bob@example.com')
    .replaceAll('Alice', 'Bob');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  frameByTimer();
  giveBoxes();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  document.body.setAttribute('data-viewfamily', 'EVENT');
  document.body.innerHTML =
    USER_INFO + WEEK.replaceAll(/<\/?body[^>]*>/gu, '').replace(/<div id="xUserInfo"[\s\S]*?<\/div><\/div>/u, '');
  ending = new AbortController();
  extension = new FakeExtension();
  startCalendarContent(googlePage, { document, signal: ending.signal, extension, label: 'Agenda' });
  const made: unknown = attach.mock.results[0]?.value;
  if (!(made instanceof ShadowRoot)) throw new Error('No shadow root was made.');
  shadow = made;
  await wait(1500);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('on a calendar page', () => {
  it('a 1:1 has its button before the extension has said a word, and its name afterwards', async () => {
    extension.answer = { isShown: true, firstName: 'Alice' };
    extension.answerAfter = 500;
    open();
    await wait(20);
    expect(words()).toBe('Agenda');
    await wait(520);
    expect(words()).toBe('Agenda · Alice');
  });

  it('a meeting of many has none', async () => {
    const crowd =
      '<div role="treeitem" data-email="c@example.com" aria-label="C"></div><div role="treeitem" data-email="d@example.com" aria-label="D"></div>';
    extension.answer = { isShown: false, firstName: '' };
    open((markup) =>
      markup
        .replace('role="tree" aria-label="Guests">', `role="tree" aria-label="Guests">${crowd}`)
        .replace('2 guests', '4 guests'),
    );
    await wait(3000);
    expect(words()).toBeUndefined();
  });

  it('what cannot be told has its button after a second, and not before', async () => {
    open((markup) => markup.replace('2 guests', '9 guests'));
    await wait(900);
    expect(words()).toBeUndefined();
    await wait(300);
    expect(words()).toBe('Agenda');
  });

  it('the extension has the last word', async () => {
    extension.answer = { isShown: false, firstName: '' };
    open();
    await wait(20);
    expect(words()).toBe('Agenda');
    await wait(50);
    expect(words()).toBeUndefined();
  });

  it('no name ever stands beside another event', async () => {
    extension.answer = { isShown: true, firstName: 'Alice' };
    open();
    await wait(100);
    expect(words()).toBe('Agenda · Alice');
    extension.answer = { isShown: true, firstName: 'Bob' };
    extension.answerAfter = 1000;
    open(another);
    await wait(40);
    expect(words()).toBe('Agenda');
    await wait(1100);
    expect(words()).toBe('Agenda · Bob');
  });

  it('a late answer about the event before is not taken for this one', async () => {
    extension.answer = { isShown: true, firstName: 'Alice' };
    extension.answerAfter = 1000;
    open();
    await wait(40);
    extension.answer = { isShown: true, firstName: '' };
    open(another);
    await wait(3000);
    expect(words()).toBe('Agenda');
  });

  it('the name goes when the guests change under the same event', async () => {
    extension.answer = { isShown: true, firstName: 'Alice' };
    open();
    await wait(100);
    expect(words()).toBe('Agenda · Alice');
    extension.answerAfter = 10_000;
    const row = document.querySelector('[role="treeitem"][data-email="alice@example.com"]');
    for (const name of ['data-email', 'data-id', 'data-hovercard-id']) row?.setAttribute(name, 'bob@example.com');
    await wait(40);
    expect(words()).toBe('Agenda');
  });

  it('an event whose guests are still to come is reported once they are there, not twice', async () => {
    open((markup) => markup.replace(/<div class="jBPJ1e"[\s\S]*$/u, '</div></div></div></span></div>'));
    await wait(200);
    expect(extension.opened).toHaveLength(0);
    const dialog = document.querySelector('[role="dialog"]');
    const whole = document.createElement('div');
    whole.innerHTML = BUBBLE;
    dialog?.querySelector('#xDetDlg')?.replaceChildren(...(whole.querySelector('#xDetDlg')?.children ?? []));
    await wait(100);
    expect(extension.opened).toHaveLength(1);
    expect(extension.opened[0]?.guests.status).toBe('found');
  });

  it('an event whose guests never come is reported all the same', async () => {
    open((markup) => markup.replace(/<div class="jBPJ1e"[\s\S]*$/u, '</div></div></div></span></div>'));
    await wait(700);
    expect(extension.opened).toHaveLength(1);
    expect(extension.opened[0]?.guests.status).toBe('missing');
  });

  it('closing takes the button away and is reported', async () => {
    open();
    await wait(100);
    document.querySelector('[role="dialog"]')?.remove();
    await wait(50);
    expect(words()).toBeUndefined();
    expect(extension.closed).toBe(1);
  });

  it('entries are reported and marked as the extension says', async () => {
    expect(extension.seen).toHaveLength(1);
    extension.marks = { eventIds: ['YWJj'] };
    extension.changed();
    await wait(500);
    expect(extension.seen).toHaveLength(2);
    expect(document.querySelector('style')?.sheet?.cssRules[0]?.cssText).toContain('YWJj');
  });

  it('when people have changed, what is open is reported again', async () => {
    open();
    await wait(100);
    extension.answer = { isShown: true, firstName: 'Alice' };
    extension.changed();
    await wait(300);
    expect(extension.opened).toHaveLength(2);
    expect(words()).toBe('Agenda · Alice');
  });

  it('nothing of ours stays when the extension is gone', async () => {
    extension.marks = { eventIds: ['YWJj'] };
    extension.changed();
    open();
    await wait(500);
    expect(words()).toBe('Agenda');
    extension.isAlive = false;
    document.querySelector('[role="dialog"]')?.remove();
    await wait(500);
    expect(host()).toBeNull();
    expect(document.querySelector('style')).toBeNull();
    const reports = extension.opened.length;
    open(another);
    await wait(3000);
    expect(extension.opened).toHaveLength(reports);
    expect(host()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reports whose guests it read', async () => {
    open();
    await wait(100);
    expect(extension.opened.map((meeting) => valueOf(meeting.guests)?.attendees.length)).toEqual([2]);
  });
});
