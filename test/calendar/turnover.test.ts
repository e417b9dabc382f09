// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { googlePage } from '../../lib/calendar/google/google-page';
import { createTurnoverLog, type Standing, type TurnoverLog } from '../../lib/calendar/turnover';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { valueOf } from '../../lib/meeting/reading';
import { photographOpened, readPhoto } from './google-document';
import { BUBBLE, USER_INFO } from './google-skeletons';

const ALICE = 'azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ';
const OTHER = Buffer.from('another0event0id me@example.com').toString('base64');

function standingIn(root: Element): Standing {
  return { key: googlePage.eventKeyOf(root), parts: googlePage.partsOf(root) };
}

/** The bubble as the extension reads it at `now`. */
function readBubble(root: Element, log: TurnoverLog, now: number): OpenedMeeting {
  const turnover = log.at(now);
  const meeting = readPhoto(photographOpened({ root, surface: 'bubble' }, document, turnover), 'bubble', turnover);
  if (!meeting) throw new Error('The photograph has no event.');
  return meeting;
}

/** A bubble re-used in place, with its log fed as the watcher feeds it. */
function reused(): {
  root: Element;
  /** Changes the page and lets `ms` pass afterwards. */
  change: (how: () => void, ms?: number) => void;
  people: () => readonly string[] | undefined;
  title: () => string | undefined;
  log: TurnoverLog;
} {
  document.body.innerHTML = USER_INFO + BUBBLE;
  const root = document.querySelector('#xDetDlg');
  if (!root) throw new Error('The skeleton has no bubble.');
  let now = 1000;
  const log = createTurnoverLog({
    root,
    look: () => standingIn(root),
    personAttributes: googlePage.personAttributes,
  });
  log.note([], now);
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [...googlePage.watchedAttributes],
  });
  const read = (): OpenedMeeting => readBubble(root, log, now);
  return {
    root,
    log,
    change(how, ms = 5000) {
      how();
      log.note(observer.takeRecords(), now);
      now += ms;
    },
    people: () => valueOf(read().guests)?.attendees.map((guest) => guest.address),
    title: () => valueOf(read().title),
  };
}

function row(root: Element, address: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[role="treeitem"][data-email="${address}"]`);
  if (!element) throw new Error(`No row for ${address}.`);
  return element;
}

function renderRow(element: Element, address: string, name: string): void {
  for (const attribute of ['data-email', 'data-id', 'data-hovercard-id']) element.setAttribute(attribute, address);
  element.setAttribute('aria-label', name);
  const text = element.querySelector('.SDqFWd span');
  if (text) text.textContent = name;
}

function switchTo(root: Element, id: string): void {
  root.setAttribute('data-eventid', id);
  root.setAttribute('jslog', '35389; 2:["another0event0id","me@example.com",0];');
}

function retitle(root: Element, title: string): void {
  const heading = root.querySelector('#rAECCd');
  if (heading) heading.textContent = title;
  heading?.closest('[data-text]')?.setAttribute('data-text', title);
}

describe('a bubble that is re-used for another event', () => {
  it('reads its own people at first', () => {
    const { people, change } = reused();
    change(() => undefined);
    expect(people()).toEqual(['me@example.com', 'alice@example.com']);
  });

  it('never shows the people of the event before, nor its title', () => {
    const { root, change, people, title } = reused();
    change(() => undefined);
    change(() => switchTo(root, OTHER), 50);
    expect(people()).toBeUndefined();
    expect(title()).toBeUndefined();
    change(() => retitle(root, 'Bob'), 50);
    expect(title()).toBe('Bob');
    expect(people()).toBeUndefined();
  });

  it('is not fooled by photos, names and hovering on old rows, however long they stand under an old title', () => {
    const { root, change, people } = reused();
    change(() => undefined);
    change(() => switchTo(root, OTHER), 50);
    const alice = row(root, 'alice@example.com');
    change(() => alice.querySelector('.LSJzI div')?.append('A'), 50);
    change(() => alice.setAttribute('aria-label', 'Alice Example, Attending'), 50);
    change(() => alice.classList.add('hover'), 60_000);
    expect(people()).toBeUndefined();
  });

  it('shows the new people as soon as their rows are rendered, in place or anew', () => {
    const { root, change, people } = reused();
    change(() => undefined);
    change(() => {
      switchTo(root, OTHER);
      retitle(root, 'Bob');
      renderRow(row(root, 'alice@example.com'), 'bob@example.com', 'Bob Example');
    }, 0);
    expect(people()).toEqual(['me@example.com', 'bob@example.com']);
    change(() => switchTo(root, ALICE), 0);
    change(() => {
      retitle(root, 'Alice');
      const tree = root.querySelector('[role="tree"]');
      const fresh = row(root, 'bob@example.com').cloneNode(true) as Element;
      renderRow(fresh, 'alice@example.com', 'Alice Example');
      row(root, 'bob@example.com').remove();
      tree?.append(fresh);
    }, 0);
    expect(people()).toEqual(['me@example.com', 'alice@example.com']);
  });

  it('never mixes new rows with old ones', () => {
    const { root, change, people } = reused();
    const carol = row(root, 'alice@example.com').cloneNode(true) as Element;
    renderRow(carol, 'carol@example.com', 'Carol Example');
    change(() => root.querySelector('[role="tree"]')?.append(carol));
    change(() => {
      switchTo(root, OTHER);
      retitle(root, 'Bob');
      renderRow(row(root, 'alice@example.com'), 'bob@example.com', 'Bob Example');
    }, 50);
    expect(people()).toBeUndefined();
    change(() => carol.remove(), 50);
    expect(people()).toEqual(['me@example.com', 'bob@example.com']);
  });

  it('takes the same people again once everything has stood still under a new title', () => {
    const { root, change, people } = reused();
    change(() => undefined);
    change(() => {
      switchTo(root, OTHER);
      retitle(root, 'Again with Alice');
    }, 100);
    expect(people()).toBeUndefined();
    change(() => undefined, 0);
    change(() => root.querySelector('#xDetDlgNot')?.append(' '), 2500);
    expect(people()).toEqual(['me@example.com', 'alice@example.com']);
  });

  it('knows the same event in another calendar', () => {
    const { root, change, people } = reused();
    change(() => undefined);
    const elsewhere = Buffer.from('k3v9example1on1aaaaaaaaaaa_20260305T140000Z team@g').toString('base64');
    change(() => {
      root.setAttribute('data-eventid', elsewhere);
      root.setAttribute('jslog', '');
    }, 0);
    expect(people()).toEqual(['me@example.com', 'alice@example.com']);
  });

  it('waits for late rows when the event before was left before its people were there', () => {
    const rows = reused().root.querySelector('[role="tree"]')?.innerHTML ?? '';
    document.body.innerHTML =
      USER_INFO +
      BUBBLE.replace(
        /<div jsname="MsyPn"[\s\S]*?(?=<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">)/u,
        '<div role="tree"></div></div>',
      );
    const empty = document.querySelector('#xDetDlg');
    if (!empty) throw new Error('The skeleton has no bubble.');
    let now = 1000;
    const log = createTurnoverLog({
      root: empty,
      look: () => standingIn(empty),
      personAttributes: googlePage.personAttributes,
    });
    const observer = new MutationObserver(() => undefined);
    observer.observe(empty, { childList: true, subtree: true, characterData: true, attributes: true });
    const note = (): Standing => log.note(observer.takeRecords(), now);
    note();
    const read = (): number | undefined => valueOf(readBubble(empty, log, now).guests)?.attendees.length;
    now += 300;
    switchTo(empty, OTHER);
    retitle(empty, 'Bob');
    note();
    now += 50;
    const late = empty.querySelector('[role="tree"]');
    if (late) late.innerHTML = rows;
    note();
    now += 100;
    expect(read()).toBeUndefined();
    now += 700;
    expect(read()).toBe(2);
  });

  it('is unsettled as long as leftovers may still be told from the real thing', () => {
    const { root, change, log } = reused();
    change(() => undefined);
    expect(log.isUnsettled(1000, googlePage.partsOf(root))).toBe(false);
    change(() => switchTo(root, OTHER), 0);
    expect(log.isUnsettled(6100, googlePage.partsOf(root))).toBe(true);
    expect(log.isUnsettled(60_000, googlePage.partsOf(root))).toBe(false);
  });
});
