// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BesideContent } from '../../lib/calendar/beside';
import { outlookPage } from '../../lib/calendar/outlook/outlook-page';
import { FRESH, type Turnover } from '../../lib/calendar/page';
import { readOpenedReport } from '../../lib/calendar/read-report';
import type { BesideView, Extension, OpenedReport } from '../../lib/calendar/report';
import { startCalendarContent } from '../../lib/calendar/start-calendar-content';
import { judge } from '../../lib/meeting/judge';
import { NO_KNOWLEDGE } from '../../lib/meeting/one-on-one';
import { frameByTimer, giveBoxes } from './boxes';
import { outlookWith } from './outlook-document';
import {
  COUNTED_PEOPLE,
  FULL,
  INVITED_PEOPLE,
  OWN_PEOPLE,
  pageOf,
  peekOf,
  RESPOND,
  THREE_PEOPLE,
} from './outlook-skeletons';

/** What the button is told, in place of the button: only a person's own click presses it. */
const { shown } = vi.hoisted(() => ({ shown: { content: undefined as BesideContent | undefined } }));

vi.mock('../../lib/calendar/beside', () => ({
  createBeside: () => ({
    show: (content: BesideContent) => (shown.content = content),
    hide: () => (shown.content = undefined),
  }),
}));

const TIME = 'Mon 3/2/2026 10:00 AM - 10:30 AM';

describe('at a glance', () => {
  function isPair(body: string, turnover: Turnover = FRESH): boolean {
    const document = outlookWith(pageOf(body));
    const [opened] = outlookPage.findOpened(document);
    if (!opened) throw new Error('No event stands open.');
    return outlookPage.isPairAtAGlance(opened, document, turnover, outlookPage.partsOf(opened.root));
  }

  it.each([
    ['an invitation', INVITED_PEOPLE + RESPOND],
    ['an event of the user\u2019s own', OWN_PEOPLE],
    ['an answer in another language', OWN_PEOPLE.replace(" didn't respond", ' hat nicht geantwortet')],
  ])('one person in a card may be a 1:1: %s', (_, people) => {
    expect(isPair(peekOf('1:1', TIME, people))).toBe(true);
  });

  it.each([
    ['nobody yet', ''],
    ['three people', THREE_PEOPLE],
    ['people who are counted', COUNTED_PEOPLE],
    ['people who are counted in other digits', COUNTED_PEOPLE.replace('4', '\u0664').replace('7', '\u0667')],
    ['a card that is still being filled', `${OWN_PEOPLE}<div role="progressbar"></div>`],
    ['two people of one name', OWN_PEOPLE + OWN_PEOPLE + OWN_PEOPLE],
  ])('nothing else does: %s', (_, people) => {
    expect(isPair(peekOf('1:1', TIME, people))).toBe(false);
  });

  it('neither does the full view, nor a card that may show the people of the event before', () => {
    expect(isPair(FULL)).toBe(false);
    const card = peekOf('1:1', TIME, OWN_PEOPLE);
    expect(isPair(card, { ...FRESH, isHurried: true })).toBe(false);
    expect(isPair(card, { ...FRESH, isLeftover: () => true })).toBe(false);
  });
});

describe('the button of a card', () => {
  let ending: AbortController;
  let reports: OpenedReport[];
  let asked: number;

  /** Answers as the background does, with a mentee's name as soon as there is a verdict. */
  const extension: Extension = {
    reportMeetingOpened(report): Promise<BesideView> {
      reports.push(report);
      const meeting = readOpenedReport(report);
      if (!meeting) throw new Error('The photograph has no event.');
      const { verdict } = judge(meeting, NO_KNOWLEDGE);
      return Promise.resolve({
        isShown: verdict !== 'not' && !(verdict === 'unknown' && report.isFresh),
        isSure: verdict !== 'unknown',
        firstName: verdict === 'one-to-one' ? 'Bob' : '',
      });
    },
    reportMeetingClosed: () => undefined,
    reportMeetingsSeen: () => Promise.resolve({ eventIds: [] }),
    askForAgenda: () => (asked += 1),
    onPeopleChanged: () => undefined,
    isExtensionAlive: () => true,
  };

  async function wait(ms: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
  }

  function open(people: string): void {
    document.body.innerHTML = peekOf('Planning', TIME, `<div id="people">${people}</div>`);
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    frameByTimer();
    giveBoxes();
    ending = new AbortController();
    reports = [];
    asked = 0;
    shown.content = undefined;
    document.documentElement.lang = 'en';
    document.title = 'Calendar - Me Example - Outlook';
    document.body.innerHTML = '';
    startCalendarContent(outlookPage, { document, signal: ending.signal, extension, label: 'Agenda' });
  });

  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.body.innerHTML = '';
  });

  it('comes without a name in the frame after the people, stays, and has the name when they are certain', async () => {
    open(OWN_PEOPLE);
    await wait(20);
    for (let at = 0; at < 15; at++) {
      expect(shown.content?.firstName).toBe('');
      await wait(50);
    }
    await wait(500);
    expect(shown.content?.firstName).toBe('Bob');
  });

  it('goes when more people come late, and no name ever stood on it', async () => {
    open(OWN_PEOPLE);
    await wait(20);
    expect(shown.content?.firstName).toBe('');
    await wait(300);
    document.querySelector('#people')?.insertAdjacentHTML('beforeend', THREE_PEOPLE);
    await wait(20);
    expect(shown.content).toBeUndefined();
    for (let at = 0; at < 30; at++) {
      await wait(50);
      expect(shown.content?.firstName ?? '').toBe('');
    }
  });

  it('does not come where the card counts people', async () => {
    open(COUNTED_PEOPLE);
    for (let at = 0; at < 18; at++) {
      await wait(50);
      expect(shown.content).toBeUndefined();
    }
  });

  it('pressed before the people are certain has the event reported as it stands, so that the panel shows no other', async () => {
    open(OWN_PEOPLE);
    await wait(20);
    expect(reports.map(({ isFresh }) => isFresh)).toEqual([true]);
    shown.content?.onPress();
    expect(asked).toBe(1);
    expect(reports.map(({ isFresh }) => isFresh)).toEqual([true, false]);
    await wait(1000);
    expect(shown.content?.firstName).toBe('Bob');
    const count = reports.length;
    shown.content?.onPress();
    expect([asked, reports.length]).toEqual([2, count]);
  });
});
