import { isBroken, struck, UNSTRUCK } from './breaker';
import { isElement } from './elements-in';
import { isShown } from './is-shown';
import type { CalendarPage, EventParts, OpenedEvent, Turnover } from './page';
import { photograph, type Photograph } from './photograph';
import { createTurnoverLog, type Standing, type TurnoverLog } from './turnover';

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
export interface OpenedView extends Standing {
  readonly opened: OpenedEvent;
  /** Who stands there, as far as attributes tell: the same for the same people. */
  readonly people: string;
  /** Undefined while its people are still to come. */
  readonly photo: Photograph | undefined;
  readonly turnover: Turnover;
}

/** A calendar page under watch. */
export interface CalendarWatch {
  /** Reads and reports everything again, changed or not. */
  readAgain(): void;
}

/** A tab that is not hidden but not drawn either (covered, or in a window behind) gets no frames: then a timer stands in. */
const FRAME_CEILING = 120;
/** Trailing wait and ceiling before the grid is read: weeks that are only passed by are not. */
const GRID_SETTLES = 300;
const GRID_CEILING = 1000;
/** So many readings of an open event follow each other frame by frame; then they wait for a pause. */
const EAGER_READS = 5;
const EAGER_SPAN = 300;
const CALM_WAIT = 120;
/** For so long an event just opened is not photographed without people of its own: pages render them last. */
const PEOPLE_WAIT = 250;
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
  let current:
    | {
        readonly root: Element;
        readonly key: string;
        readonly face: string;
        readonly since: number;
        readonly isSettled: boolean;
        markup: string;
      }
    | undefined;
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
  /** As they were found last; undefined as soon as the page may have others. */
  let entries: readonly Element[] | undefined;
  let surroundings: readonly Element[] | undefined;

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

  /** When nothing on the page has changed there is no need to have it drawn, either. */
  function touchNow(): void {
    isTouched = true;
    onFrame();
  }

  /** After a pause, unless it is done sooner. */
  function touchCalmly(): void {
    calm ??= setTimeout(() => {
      calm = undefined;
      touchNow();
    }, CALM_WAIT);
  }

  function onFrame(): void {
    cancelFrame();
    if (signal.aborted || document.hidden || isBroken(breaker)) return;
    const list = page.findOpened(document, isThorough);
    isThorough = false;
    if (!isTouched && !areOthers(list)) return;
    track(list);
    const now = Date.now();
    reads = reads.filter((at) => now - at < EAGER_SPAN);
    if (reads.length >= EAGER_READS && current) {
      touchCalmly();
      return;
    }
    isTouched = false;
    const shown = list.find(({ root }) => isShown(root));
    if (shown) read(shown, now);
    else close();
  }

  function areOthers(list: readonly OpenedEvent[]): boolean {
    return list.length !== tracked.size || list.some(({ root }) => !tracked.has(root));
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
    const log = createTurnoverLog({ root, look: () => lookAt(root), personAttributes: page.personAttributes });
    log.note([], Date.now());
    const inside = new MutationObserver((records) => {
      const standing = log.note(records, Date.now());
      // As long as event, people and fields are what they were, nothing that has changed is worth a hurry.
      if (current?.root === root && current.isSettled && current.face === faceOf(standing)) touchCalmly();
      else touch();
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

  function lookAt(root: Element): Standing {
    const parts = page.partsOf(root);
    return { parts, key: page.eventKeyOf(root, parts) };
  }

  function peopleIn({ parts: { people } }: Standing): string {
    return people.map((person) => page.personAttributes.map((name) => person.getAttribute(name)).join()).join('|');
  }

  function faceOf(standing: Standing): string {
    return [standing.key, peopleIn(standing), ...standing.parts.fields.map((field) => field.textContent)].join('\n');
  }

  function read(opened: OpenedEvent, now: number): void {
    const { root } = opened;
    const log = tracked.get(root)?.log;
    if (!log) return;
    reads.push(now);
    clearTimeout(calm);
    calm = undefined;
    const turnover = log.at(now);
    const standing = lookAt(root);
    const { key, parts } = standing;
    const isNew = current?.root !== root || current.key !== key;
    const since = isNew || !current ? now : current.since;
    const isEmpty = parts.people.length === 0;
    const comesIn = parts.people.every((person) => turnover.isLeftover(person)) ? since + PEOPLE_WAIT - now : 0;
    const photo = comesIn > 0 ? undefined : photographOpened(opened, parts, turnover);
    const markup = photo?.markup ?? '';
    const isLeftoverNow = log.isUnsettled(now, parts);
    const settlesIn = (isEmpty ? SETTLED_AFTER : (page.peopleSettle ?? 0)) - turnover.stillFor;
    const isUnsettled = isLeftoverNow || settlesIn > 0;
    const wait = comesIn > 0 ? comesIn : isLeftoverNow ? UNSETTLED_WAIT : settlesIn;
    clearTimeout(unsettled);
    if (wait > 0) unsettled = setTimeout(touchNow, wait);
    if (key !== '' || !isEmpty || parts.fields.length > 0) {
      clearTimeout(unreadable);
      unreadable = undefined;
      breaker = UNSTRUCK;
    } else if (isNew || unreadable === undefined) {
      clearTimeout(unreadable);
      unreadable = setTimeout(() => judgeUnreadable(root), UNREADABLE_AFTER);
    }
    const isSame = !isNew && current?.markup === markup;
    current = { root, key, since, face: faceOf(standing), isSettled: !isLeftoverNow, markup };
    // While it is unsettled time alone may change what the same picture means.
    if (isSame && (!photo || (!isUnsettled && !wasUnsettled))) return;
    wasUnsettled = isUnsettled;
    options.onOpened({ opened, ...standing, people: peopleIn(standing), photo, turnover });
  }

  function photographOpened(opened: OpenedEvent, parts: EventParts, turnover: Turnover): Photograph {
    if (!entries?.every((entry) => entry.isConnected)) entries = page.entriesOf(document);
    surroundings ??= page.surroundingsOf(document);
    return photograph(document, {
      parts: [opened.root, ...page.entriesBeside(opened, document, entries, parts), ...surroundings],
      root: opened.root,
      leftovers: new Set([...parts.people, ...parts.fields].filter((part) => turnover.isLeftover(part))),
      closed: page.closed,
      notes: page.notesOn?.(opened, document, parts),
    });
  }

  function close(): void {
    [unsettled, unreadable, calm].forEach((timer) => clearTimeout(timer));
    unreadable = undefined;
    calm = undefined;
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
    entries = undefined;
    if (document.hidden || isBroken(breaker)) return;
    const now = Date.now();
    gridSince ||= now;
    clearTimeout(gridTimer);
    gridTimer = setTimeout(onGridSettled, Math.max(0, Math.min(GRID_SETTLES, gridSince + GRID_CEILING - now)));
  }

  function onGridSettled(): void {
    gridSince = 0;
    if (idle !== 0) return;
    idle = window.requestIdleCallback(readGrid, { timeout: GRID_CEILING });
  }

  function readGrid(): void {
    idle = 0;
    if (signal.aborted || document.hidden || isBroken(breaker)) return;
    if (areOthers(page.findOpened(document))) {
      isThorough = true;
      touch();
    }
    entries = page.entriesOf(document);
    if (!entries) return;
    surroundings = page.surroundingsOf(document);
    const photo = photograph(document, { parts: [...entries, ...surroundings], closed: page.closed });
    if (photo.markup === lastSeen) return;
    lastSeen = photo.markup;
    options.onSeen(photo);
  }

  /* What changes */

  function onBodyChanged(records: readonly MutationRecord[]): void {
    const isMany = records.length > MANY_RECORDS;
    const roots = [...tracked.keys()];
    const outside = isMany ? records : records.filter(({ target }) => !roots.some((root) => root.contains(target)));
    // What an open event holds is watched by itself.
    if (outside.length === 0) return;
    surroundings = undefined;
    if (!isMany && outside.some(({ target, type }) => type === 'attributes' && target === document.body)) onNavigated();
    else if (isMany || outside.some(concernsGrid)) requestGrid();
    requestFrame();
  }

  /** Whether entries of the grid came, went, or changed: pages are busy with much else. */
  function concernsGrid(record: MutationRecord): boolean {
    const { entry, idAttribute } = page.markSelector;
    // An element without other mark than its id has been an entry until it lost it.
    if (record.type === 'attributes' && entry === `[${idAttribute}]`) return true;
    const hasEntry = (node: Node): boolean =>
      isElement(node) && (node.matches(entry) || node.querySelector(entry) !== null);
    const { target } = record;
    return (
      (isElement(target) && target.closest(entry) !== null) ||
      [...record.addedNodes, ...record.removedNodes].some(hasEntry)
    );
  }

  function onNavigated(): void {
    breaker = UNSTRUCK;
    surroundings = undefined;
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
      window.cancelIdleCallback(idle);
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
