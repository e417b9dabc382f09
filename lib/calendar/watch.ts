import { isBroken, struck, UNSTRUCK } from './breaker';
import { isShown } from './is-shown';
import type { CalendarPage, OpenedEvent, Turnover } from './page';
import { photograph, type Photograph } from './photograph';
import { createTurnoverLog, type TurnoverLog } from './turnover';

/** What is told about a calendar page, and until when. */
export interface WatchOptions {
  readonly document: Document;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** An event stands open, or something about it has changed. */
  readonly onOpened: (seen: OpenedView) => void;
  /** No event stands open any more. */
  readonly onClosed: () => void;
  /** The grid shows other entries than before. */
  readonly onSeen: (photo: Photograph) => void;
}

/** An event that stands open, as it looks now. */
export interface OpenedView {
  readonly opened: OpenedEvent;
  readonly key: string;
  readonly photo: Photograph;
  readonly turnover: Turnover;
}

/** A calendar page under watch. */
export interface CalendarWatch {
  /** Reads and reports everything again, changed or not. */
  readAgain(): void;
}

/** A tab that is not hidden but not drawn either (covered, or in a window behind) gets no frames: then a timer stands in. */
const FRAME_CEILING = 120;
/** Trailing wait and ceiling before the grid is read. */
const GRID_SETTLES = 150;
const GRID_CEILING = 1000;
/** So many readings of an open event follow each other frame by frame; then they wait for a pause. */
const EAGER_READS = 5;
const EAGER_SPAN = 300;
const CALM_WAIT = 120;
/** How often an open event is looked at again while it may hold leftovers of the one before. */
const UNSETTLED_WAIT = 270;
/** An event whose guests do not come is read once more when it has stood still for this long. */
const SETTLED_AFTER = 2100;
/** More records than these are answered by one full reading. */
const MANY_RECORDS = 1000;
/** An open event of which nothing can be read by then is a page that has changed. */
const UNREADABLE_AFTER = 1500;
const SHOWING_ATTRIBUTES = ['style', 'class', 'hidden', 'aria-hidden'];

interface Tracked {
  readonly log: TurnoverLog;
  readonly stop: () => void;
}

/**
 * Watches a calendar page within a budget: cheap look-ups by id in animation frames, a closer watch inside an open event alone,
 * the grid in idle time, and nothing while the tab is hidden.
 */
export function watchCalendar(page: CalendarPage, options: WatchOptions): CalendarWatch {
  const { document, signal } = options;
  const view = document.defaultView;
  if (!view || signal.aborted) return { readAgain: () => undefined };
  const window: Window & typeof globalThis = view;

  const tracked = new Map<Element, Tracked>();
  let current: { readonly root: Element; markup: string; key: string } | undefined;
  let frame = 0;
  let late: ReturnType<typeof setTimeout> | undefined;
  let isTouched = true;
  let isThorough = true;
  let reads: number[] = [];
  let calm: ReturnType<typeof setTimeout> | undefined;
  let unsettled: ReturnType<typeof setTimeout> | undefined;
  let unreadable: ReturnType<typeof setTimeout> | undefined;
  let breaker = UNSTRUCK;
  let wasUnsettled = false;

  /* The open event */

  function requestFrame(): void {
    if (frame !== 0 || document.hidden) return;
    frame = window.requestAnimationFrame(onFrame);
    late = setTimeout(onFrame, FRAME_CEILING);
  }

  function cancelFrame(): void {
    window.cancelAnimationFrame(frame);
    clearTimeout(late);
    frame = 0;
  }

  function touch(): void {
    isTouched = true;
    requestFrame();
  }

  function onFrame(): void {
    cancelFrame();
    if (signal.aborted || document.hidden || isBroken(breaker)) return;
    const list = page.findOpened(document, isThorough);
    isThorough = false;
    const isOther = list.length !== tracked.size || list.some(({ root }) => !tracked.has(root));
    if (!isTouched && !isOther) return;
    track(list);
    const now = Date.now();
    reads = reads.filter((at) => now - at < EAGER_SPAN);
    if (reads.length >= EAGER_READS && current) {
      calm ??= setTimeout(() => {
        calm = undefined;
        touch();
      }, CALM_WAIT);
      return;
    }
    isTouched = false;
    const shown = list.find(({ root }) => isShown(root));
    if (shown) read(shown, now);
    else close();
  }

  function track(list: readonly OpenedEvent[]): void {
    for (const [root, { stop }] of tracked) {
      if (list.some((opened) => opened.root === root)) continue;
      stop();
      tracked.delete(root);
    }
    for (const { root } of list) {
      if (!tracked.has(root)) tracked.set(root, trackOne(root));
    }
  }

  function trackOne(root: Element): Tracked {
    const log = createTurnoverLog({
      root,
      eventKey: () => page.eventKeyOf(root),
      parts: () => page.partsOf(root),
      personAttributes: page.personAttributes,
    });
    log.note([], Date.now());
    const inside = new MutationObserver((records) => {
      log.note(records, Date.now());
      touch();
    });
    inside.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: [...page.watchedAttributes],
    });
    const around = new MutationObserver(touch);
    for (let element: Element | null = root; element && element !== document.body; element = element.parentElement) {
      around.observe(element, { attributeFilter: SHOWING_ATTRIBUTES });
    }
    const stop = (): void => {
      inside.disconnect();
      around.disconnect();
    };
    return { log, stop };
  }

  function read(opened: OpenedEvent, now: number): void {
    const log = tracked.get(opened.root)?.log;
    if (!log) return;
    reads.push(now);
    const { root } = opened;
    const turnover = log.at(now);
    const parts = page.partsOf(root);
    const photo = photograph(document, {
      parts: [root, ...page.entriesBeside(opened, document), ...page.surroundingsOf(document)],
      root,
      leftovers: new Set([...parts.people, ...parts.fields].filter((part) => turnover.isLeftover(part))),
      closed: page.closed,
      notes: page.notesOn?.(opened, document),
    });
    const key = page.eventKeyOf(root);
    const isNew = current?.root !== root || current.key !== key;
    const isLeftoverNow = log.isUnsettled(now);
    const settlesIn = (parts.people.length === 0 ? SETTLED_AFTER : (page.peopleSettle ?? 0)) - turnover.stillFor;
    const isUnsettled = isLeftoverNow || settlesIn > 0;
    clearTimeout(unsettled);
    if (isUnsettled) unsettled = setTimeout(touch, isLeftoverNow ? UNSETTLED_WAIT : settlesIn);
    if (key !== '' || parts.people.length + parts.fields.length > 0) {
      clearTimeout(unreadable);
      unreadable = undefined;
      breaker = UNSTRUCK;
    } else if (isNew || unreadable === undefined) {
      clearTimeout(unreadable);
      unreadable = setTimeout(() => judgeUnreadable(root), UNREADABLE_AFTER);
    }
    // While it is unsettled time alone may change what the same picture means.
    if (!isNew && !isUnsettled && !wasUnsettled && current?.markup === photo.markup) return;
    wasUnsettled = isUnsettled;
    current = { root, markup: photo.markup, key };
    options.onOpened({ opened, key, photo, turnover });
  }

  function close(): void {
    clearTimeout(unsettled);
    clearTimeout(unreadable);
    unreadable = undefined;
    if (!current) return;
    current = undefined;
    breaker = { ...breaker, last: '' };
    options.onClosed();
  }

  /** Three open events in a row of which nothing could be read: the page is another one than Trellis knows. */
  function judgeUnreadable(root: Element): void {
    if (current?.root === root) breaker = struck(breaker, current.key + current.markup);
  }

  /* The grid */

  let gridTimer: ReturnType<typeof setTimeout> | undefined;
  let gridSince = 0;
  let idle = 0;
  let lastSeen = '';

  function requestGrid(): void {
    if (document.hidden || isBroken(breaker)) return;
    const now = Date.now();
    gridSince ||= now;
    clearTimeout(gridTimer);
    gridTimer = setTimeout(onGridSettled, Math.max(0, Math.min(GRID_SETTLES, gridSince + GRID_CEILING - now)));
  }

  function onGridSettled(): void {
    gridSince = 0;
    isThorough = true;
    requestFrame();
    if (idle !== 0) return;
    if (typeof window.requestIdleCallback === 'function')
      idle = window.requestIdleCallback(readGrid, { timeout: GRID_CEILING });
    else readGrid();
  }

  function readGrid(): void {
    idle = 0;
    if (signal.aborted || document.hidden || isBroken(breaker)) return;
    const entries = page.entriesOf(document);
    if (!entries) return;
    const photo = photograph(document, { parts: [...entries, ...page.surroundingsOf(document)], closed: page.closed });
    if (photo.markup === lastSeen) return;
    lastSeen = photo.markup;
    options.onSeen(photo);
  }

  /* What changes */

  function onBodyChanged(records: readonly MutationRecord[]): void {
    const isMany = records.length > MANY_RECORDS;
    if (!isMany && records.some((record) => record.type === 'attributes' && record.target === document.body))
      onNavigated();
    const roots = [...tracked.keys()];
    const isInside = (record: MutationRecord): boolean => roots.some((root) => root.contains(record.target));
    if (isMany || records.some((record) => !isInside(record) && concernsGrid(record))) requestGrid();
    requestFrame();
  }

  /** Whether entries of the grid came, went, or changed: pages are busy with much else. */
  function concernsGrid(record: MutationRecord): boolean {
    if (record.type === 'attributes') return true;
    const { entry } = page.markSelector;
    const hasEntry = (node: Node): boolean =>
      node instanceof window.Element && (node.matches(entry) || node.querySelector(entry) !== null);
    const { target } = record;
    return (
      (target instanceof window.Element && target.closest(entry) !== null) ||
      [...record.addedNodes, ...record.removedNodes].some(hasEntry)
    );
  }

  function onNavigated(): void {
    breaker = UNSTRUCK;
    isThorough = true;
    touch();
    requestGrid();
  }

  function onVisibilityChanged(): void {
    if (document.hidden) {
      cancelFrame();
      clearTimeout(gridTimer);
      gridSince = 0;
      return;
    }
    isThorough = true;
    touch();
    requestGrid();
  }

  const body = new MutationObserver(onBodyChanged);
  body.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: [page.markSelector.idAttribute, ...page.viewAttributes],
  });
  page.listen?.(document, signal);
  document.addEventListener('visibilitychange', onVisibilityChanged, { signal });
  window.addEventListener('pageshow', onVisibilityChanged, { signal });
  window.addEventListener('popstate', onNavigated, { signal });
  signal.addEventListener(
    'abort',
    () => {
      body.disconnect();
      tracked.forEach(({ stop }) => stop());
      tracked.clear();
      cancelFrame();
      if (idle !== 0) window.cancelIdleCallback(idle);
      [calm, unsettled, unreadable, gridTimer].forEach((timer) => clearTimeout(timer));
    },
    { once: true },
  );
  touch();
  requestGrid();

  return {
    readAgain() {
      if (current) current.markup = '';
      lastSeen = '';
      touch();
      requestGrid();
    },
  };
}
