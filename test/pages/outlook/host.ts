/** Makes the lab's pages live: what the host's own script does to its document, and a control panel for tests. */
import type { EventTime, ResponseStatus } from '../../../lib/meeting/meeting';
import { HOUR_HEIGHT, TAB_ID } from './chip.ts';
import { addDays, addMonths, minutesOf, timeOfMinutes } from '../days.ts';
import type { LabData, LabEvent, LabTruth } from './events.ts';
import { findEvent, pageIdOf, truthOf } from './events.ts';
import type { DraftSlot, FullPhase } from './full-view.ts';
import { composeForm, fullView, quickCompose } from './full-view.ts';
import type { Stretch } from './grid.ts';
import { columnChips, daysOf, surface, WHOLE_DAY } from './grid.ts';
import { inventedId } from '../invented-id.ts';
import type { Markup } from '../markup.ts';
import { markupReader } from '../markup-reader.ts';
import type { ForeignCounters } from '../own-nodes.ts';
import { watchOwnNodes } from '../own-nodes.ts';
import { patchChildren } from '../patch.ts';
import type { PeekPhase } from './peek.ts';
import { peek, peekContent } from './peek.ts';
import type { LabShape, LabView, Place, Scene } from './scene.ts';
import { hashedClass, pathOf, placeOf } from './scene.ts';
import { calendarModule, mailModule, pageTitle } from './shell.ts';
import type { LabClock } from './words.ts';
import { localeOf } from './words.ts';

/** How the page takes its time, and what it does with its nodes. */
export interface LabPhases {
  /** Milliseconds from the skeleton of a peek or full view to its people; 0 = people at once. */
  readonly phaseMs: number;
  /** Milliseconds from the people to the late re-render that replaces all nodes; `null` = it never comes. */
  readonly lateMs: number | null;
  /** Milliseconds a new range is busy, without chips. */
  readonly loadMs: number;
  /** What becomes of an open peek when another event is opened. */
  readonly peekNode: 'reused' | 'replaced';
  /** What becomes of a peek that is closed. */
  readonly closedBy: 'removal' | 'display';
  /** Any click outside the open peek closes it, even one on an element that is not in the body. */
  readonly closesOnAnyClick: boolean;
  /** Chips far out of sight leave the document, and come back as new nodes. */
  readonly isVirtual: boolean;
  /** Foreign nodes in the body are removed as soon as they are noticed. */
  readonly stripsAtOnce: boolean;
}

export const DEFAULT_PHASES: LabPhases = {
  phaseMs: 400,
  lateMs: 2500,
  loadMs: 80,
  peekNode: 'reused',
  closedBy: 'removal',
  closesOnAnyClick: true,
  isVirtual: true,
  stripsAtOnce: true,
};

/** What the served page carries for its script. */
export interface LabPayload {
  readonly data: LabData;
  readonly language: string;
  readonly clock?: LabClock;
  readonly today: string;
  readonly place: Place;
  readonly account: string;
  readonly build: string;
  readonly shape: LabShape;
  readonly phases: LabPhases;
}

/** A moment as tests write it: `2026-03-05T14:00`, or `2026-03-05` for all-day. */
export type LabMoment = string;

/** Where the page is. */
export interface LabState {
  readonly kind: Place['kind'];
  readonly view: LabView;
  readonly date: string;
  /** `data-calitemid` of the open peek; empty when none is open. */
  readonly openId: string;
  readonly phase: PeekPhase | 'closed';
}

/** What others have done to the page, and what it has done itself. */
export interface LabCounters extends ForeignCounters {
  /** Nodes of others in the body right now. */
  readonly foreignNow: number;
  /** Tag names of elements beside `head` and `body`. */
  readonly besideBody: readonly string[];
  /** Style sheets others have put into the document. */
  readonly foreignSheets: number;
  readonly viewRenders: number;
  readonly chipRenders: number;
  readonly peekRenders: number;
}

/** The control panel, `window.lab`. Events go by lab key, event id or `data-calitemid`. */
export interface Lab {
  /** Brings the event's chip into sight, after going to its week where it is not on the page. */
  readonly show: (id: string) => Promise<void>;
  /** Shows the event's chip and clicks it. */
  readonly open: (id: string) => Promise<void>;
  readonly close: () => void;
  readonly goto: (view: LabView, date?: string) => void;
  /** To the event's full view. */
  readonly edit: (id: string) => void;
  /** To the mail module, or back to the calendar, as the rail's buttons do. */
  readonly toMail: () => void;
  readonly toCalendar: () => void;
  /** Replaces all chips by new nodes, as a sync with the server does. */
  readonly sync: () => void;
  /** Scrolls the time grid to an hour. */
  readonly scrollTo: (hour: number) => Promise<void>;
  readonly setLanguage: (language: string) => void;
  readonly setEvents: (events: string | readonly LabEvent[]) => void;
  readonly setShape: (shape: Partial<LabShape>) => void;
  readonly rename: (id: string, title: string) => void;
  readonly move: (id: string, start: LabMoment, end: LabMoment) => void;
  readonly answer: (id: string, address: string, response: ResponseStatus) => void;
  readonly remove: (id: string) => void;
  readonly setPhases: (phases: Partial<LabPhases>) => void;
  /** The next peek shows that event's people until its own arrive. */
  readonly lateRowsOf: (previousId: string) => void;
  /** Opens the small form on a slot. */
  readonly draft: (date: string, from: string, to: string) => void;
  /** Opens the large form for a new event, with these names invited. */
  readonly compose: (invited: readonly string[]) => void;
  /** Re-renders one column's chips `perSecond` times for `seconds`; tells how often it did and how long that took. */
  readonly churn: (perSecond: number, seconds: number) => Promise<{ readonly renders: number; readonly ms: number }>;
  readonly foreignNodes: () => number;
  readonly counters: () => LabCounters;
  readonly state: () => LabState;
  /** `data-calitemid` of an event. */
  readonly pageId: (id: string) => string;
  readonly truth: (id: string) => LabTruth;
  readonly events: () => readonly LabEvent[];
  /** Resolves when the range is there, and the open peek or full view has its people. */
  readonly settled: () => Promise<void>;
  /** Takes listeners, timers and observers off the document. */
  readonly stop: () => void;
}

interface OpenPeek {
  readonly event: LabEvent;
  readonly phase: PeekPhase;
  readonly stalePeople: LabEvent | undefined;
}

function momentOf(moment: LabMoment): EventTime {
  const [date = '', time] = moment.split('T');
  return time ? { date, time: time.slice(0, 5) } : { date };
}

function requireElement(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The lab's page has no ${selector}; it must be served by outlookResponse.`);
  return element;
}

/** Width of the peek and the air around it, in pixels. */
const PEEK_WIDTH = 400;
const AIR = 8;
/** Hour the time grid is scrolled to at first. */
const FIRST_HOUR = 7.7;
/** What is rendered beyond the visible part of the day, and how far it may be scrolled before it is rendered anew. */
const BEYOND_MINUTES = 240;
const SLACK_MINUTES = 120;

/** Starts the page's script on a document that holds the lab's shell. */
export function startLab(document: Document, payload: LabPayload): Lab {
  const window = document.defaultView;
  if (!window) throw new Error('The lab needs a document with a window.');
  const { body } = document;
  const ending = new AbortController();
  const { signal } = ending;
  const nodesOf = markupReader(document);
  const { account, build, today } = payload;

  let data = payload.data;
  let locale = localeOf(payload.language, payload.clock);
  let shape = payload.shape;
  let phases = payload.phases;
  let place = payload.place;
  let isBusy = false;
  let stretch: Stretch = WHOLE_DAY;
  let open: OpenPeek | undefined;
  let opener: LabEvent | undefined;
  let latePeople: LabEvent | undefined;
  let fullPhase: FullPhase = 'rows';
  let invited: readonly string[] = [];
  let settle: (() => void)[] = [];
  let awaitRange: (() => void)[] = [];
  let peekTimers: number[] = [];
  let loadTimer = 0;
  const renders = { viewRenders: 0, chipRenders: 0, peekRenders: 0 };
  const ownSheets = document.styleSheets.length;

  const main = requireElement(document, '#MainModule');
  const layer = requireElement(document, '#fluent-default-layer-host');
  const modals = requireElement(document, '#lab-modal-host');
  const own = watchOwnNodes(body, signal, () => phases.stripsAtOnce);

  const scene = (): Scene => ({ data, locale, today, shape, build, account });
  const eventOf = (id: string): LabEvent => {
    const event = findEvent(data, id);
    if (!event) throw new Error(`The lab has no event "${id}".`);
    return event;
  };
  const fill = (root: Element, markup: Markup): void => own.write(root, () => root.replaceChildren(nodesOf(markup)));
  const isSettled = (): boolean =>
    !isBusy && open?.phase !== 'skeleton' && !(place.kind === 'item' && fullPhase === 'skeleton');
  const tellSettled = (): void => {
    if (!isSettled()) return;
    for (const done of settle) done();
    settle = [];
  };
  const tellRange = (): void => {
    for (const done of awaitRange) done();
    awaitRange = [];
    tellSettled();
  };
  const later = (ms: number, action: () => void): void => {
    if (ms <= 0) action();
    else peekTimers.push(window.setTimeout(action, ms));
  };
  const cancelPeekTimers = (): void => {
    for (const timer of peekTimers) window.clearTimeout(timer);
    peekTimers = [];
  };

  /* The surface. */
  const scroller = (): HTMLElement | null => main.querySelector<HTMLElement>('.inDayScrollContainer');
  /** The part of the day that is in sight, and some more. */
  const stretchInSight = (): Stretch => {
    const element = scroller();
    // Without layout there is nothing to tell what is in sight.
    if (!phases.isVirtual || !element || element.clientHeight === 0) return WHOLE_DAY;
    const from = (element.scrollTop / HOUR_HEIGHT) * 60;
    return { from: from - BEYOND_MINUTES, to: from + (element.clientHeight / HOUR_HEIGHT) * 60 + BEYOND_MINUTES };
  };
  const surfaceElement = (): HTMLElement => requireElement(main, '[data-app-section^="Surface_"]');
  const keepScroll = (work: () => void): void => {
    const before = scroller()?.scrollTop ?? FIRST_HOUR * HOUR_HEIGHT;
    work();
    const element = scroller();
    if (element) element.scrollTop = before;
  };
  const renderSurface = (): void => {
    const focused = document.activeElement?.closest(`[data-tabid^="${TAB_ID}"]`)?.getAttribute('data-tabid');
    keepScroll(() => {
      const old = surfaceElement();
      const fresh = nodesOf(surface(scene(), place.view, place.date, isBusy, stretch));
      const next = fresh.firstElementChild;
      if (!next) return;
      const parent = old.parentElement ?? main;
      own.write(parent, () => old.replaceWith(next));
    });
    if (focused) buttonIn(main.querySelector<HTMLElement>(`[data-tabid="${focused}"]`))?.focus({ preventScroll: true });
  };
  const renderModule = (): void => {
    renders.viewRenders += 1;
    own.strip(main);
    if (place.kind === 'mail') {
      fill(main, mailModule(scene()));
    } else {
      keepScroll(() => {
        fill(main, calendarModule(scene(), place, surface(scene(), place.view, place.date, isBusy, WHOLE_DAY)));
      });
      stretch = stretchInSight();
      if (stretch !== WHOLE_DAY) renderSurface();
      scroller()?.addEventListener('scroll', onScroll, { signal });
    }
    document.title = pageTitle(scene(), place);
  };
  /** New chips in the same cells. */
  const renderChips = (): void => {
    if (place.kind === 'mail') return;
    renders.chipRenders += 1;
    own.strip(main);
    renderSurface();
    scroller()?.addEventListener('scroll', onScroll, { signal });
  };
  function onScroll(): void {
    const next = stretchInSight();
    const isFar = Math.abs(next.from - stretch.from) > SLACK_MINUTES;
    if (!isFar) return;
    stretch = next;
    renderColumns();
  }
  /** Chips of all columns by new nodes. */
  const renderColumns = (): void => {
    for (const [index, column] of [...main.querySelectorAll('[data-lab-column]')].entries()) {
      fill(column, columnChips(scene(), column.getAttribute('data-lab-column') ?? '', index, stretch));
    }
  };
  const load = (): void => {
    window.clearTimeout(loadTimer);
    isBusy = place.kind !== 'mail' && phases.loadMs > 0;
    renderModule();
    if (!isBusy) {
      tellRange();
      return;
    }
    loadTimer = window.setTimeout(arrive, phases.loadMs);
  };
  /** The range has come. */
  function arrive(): void {
    if (!isBusy) return;
    isBusy = false;
    renderSurface();
    scroller()?.addEventListener('scroll', onScroll, { signal });
    tellRange();
  }

  /* Places. */
  const go = (next: Place, isNewEntry = true): void => {
    close();
    discardDraft();
    const isSameGrid =
      place.kind !== 'mail' && next.kind !== 'mail' && place.view === next.view && place.date === next.date;
    place = next;
    if (isNewEntry) window.history.pushState({}, '', pathOf(place, account));
    if (isSameGrid) document.title = pageTitle(scene(), place);
    else load();
    showModal();
  };
  const goToView = (view: LabView, date = place.date): void => go({ kind: 'view', view, date });
  const step = (count: number): string => {
    if (place.view === 'month') return addMonths(place.date, count);
    return addDays(place.date, count * (place.view === 'day' ? 1 : 7));
  };

  /* What stands over the calendar: the full view, the form. */
  let fullTimer = 0;
  const renderModal = (): void => {
    const event = place.kind === 'item' ? findEvent(data, place.itemId ?? '') : undefined;
    own.strip(modals);
    const slot = { date: place.date, from: '17:00', to: '17:30' };
    if (event) own.write(modals, () => patchChildren(modals, nodesOf(fullView(scene(), event, fullPhase))));
    else if (place.kind === 'compose') fill(modals, composeForm(scene(), slot, invited));
    else own.write(modals, () => modals.replaceChildren());
  };
  const showModal = (): void => {
    window.clearTimeout(fullTimer);
    fullPhase = place.kind === 'item' && phases.phaseMs > 0 ? 'skeleton' : 'rows';
    renderModal();
    if (fullPhase === 'rows') return;
    fullTimer = window.setTimeout(() => {
      fullPhase = 'rows';
      renderModal();
      tellSettled();
    }, phases.phaseMs);
  };

  /* The peek. */
  let card: HTMLElement | undefined;
  const peekElement = (): HTMLElement | null | undefined =>
    card?.querySelector<HTMLElement>('[data-app-section="CalendarItemPeek"]');
  const chipOf = (event: LabEvent): HTMLElement | null =>
    main.querySelector<HTMLElement>(`[data-tabid="${TAB_ID}${data.events.indexOf(event)}"]`);
  const buttonIn = (wrapper: HTMLElement | null): HTMLElement | null | undefined =>
    wrapper?.querySelector<HTMLElement>('[role="button"]');
  const renderPeek = (how: 'patch' | 'replace'): void => {
    if (!open) return;
    renders.peekRenders += 1;
    const { event, phase, stalePeople } = open;
    const state = { phase, ...(stalePeople && { peopleOf: stalePeople }) };
    const holder = card ?? document.createElement('div');
    const isNew = card === undefined;
    card = holder;
    if (isNew) holder.className = `fui-PopoverSurface ${hashedClass('callout', build)}`;
    const current = peekElement();
    if (current) own.strip(current);
    own.write(holder, () => {
      if (isNew || !current) holder.replaceChildren(nodesOf(peek(scene(), event, state)));
      else if (how === 'replace') current.replaceChildren(nodesOf(peekContent(scene(), event, state)));
      else patchChildren(current, nodesOf(peekContent(scene(), event, state)));
    });
    if (isNew) own.write(holder, () => layer.append(holder));
  };
  const placePeek = (anchor: DOMRect | undefined): void => {
    const element = card;
    if (!element) return;
    const { innerWidth, innerHeight } = window;
    const box = anchor ?? { left: innerWidth / 2, right: innerWidth / 2, top: innerHeight / 3 };
    const fitsRight = box.right + AIR + PEEK_WIDTH < innerWidth - AIR;
    const fitsLeft = box.left - AIR - PEEK_WIDTH > AIR;
    const isLeft = locale.words.direction === 'rtl' ? fitsLeft : !fitsRight && fitsLeft;
    const left = isLeft
      ? box.left - AIR - PEEK_WIDTH
      : fitsRight
        ? box.right + AIR
        : Math.max(AIR, (innerWidth - PEEK_WIDTH) / 2);
    const height = 380;
    const top = Math.max(AIR, Math.min(box.top, innerHeight - height - AIR));
    own.write(body, () => {
      element.style.cssText = `left: ${Math.round(left)}px; top: ${Math.round(top)}px;`;
    });
  };
  const keepInSight = (): void => {
    const element = card;
    if (!element) return;
    const { bottom, top } = element.getBoundingClientRect();
    const excess = bottom + AIR - window.innerHeight;
    if (excess > 0) own.write(body, () => (element.style.top = `${Math.max(AIR, Math.round(top - excess))}px`));
  };
  const advance = (phase: PeekPhase): void => {
    if (!open) return;
    const isFirst = phase === 'rows';
    open = { ...open, phase, stalePeople: undefined };
    renderPeek(isFirst ? 'patch' : 'replace');
    keepInSight();
    if (isFirst) tellSettled();
    if (isFirst && phases.lateMs !== null) later(Math.max(phases.lateMs, 1), () => advance('late'));
  };
  const openPeek = (event: LabEvent): void => {
    cancelPeekTimers();
    discardDraft();
    if (phases.peekNode === 'replaced' || !open) dropCard();
    open = { event, phase: 'skeleton', stalePeople: latePeople };
    opener = event;
    latePeople = undefined;
    renderPeek('patch');
    placePeek(chipOf(event)?.getBoundingClientRect());
    later(phases.phaseMs, () => advance('rows'));
  };
  function dropCard(): void {
    const element = card;
    card = undefined;
    if (element) own.write(body, () => element.remove());
  }
  function close(): void {
    cancelPeekTimers();
    if (!open) return;
    open = undefined;
    tellSettled();
    const hadFocus = card?.contains(document.activeElement) === true;
    const element = card;
    if (phases.closedBy === 'removal') dropCard();
    else if (element) own.write(body, () => (element.style.display = 'none'));
    if (hadFocus && opener) buttonIn(chipOf(opener))?.focus({ preventScroll: true });
  }

  /* New events. */
  let draftCard: HTMLElement | undefined;
  let draftSlot: DraftSlot | undefined;
  const openDraft = (slot: DraftSlot): void => {
    close();
    discardDraft();
    draftSlot = slot;
    const element = document.createElement('div');
    element.className = hashedClass('callout', build);
    own.write(element, () => {
      element.append(nodesOf(quickCompose(scene(), slot)));
      layer.append(element);
    });
    own.write(body, () => (element.style.cssText = 'left: 320px; top: 200px;'));
    draftCard = element;
    element.querySelector('input')?.focus({ preventScroll: true });
  };
  function discardDraft(): void {
    const element = draftCard;
    draftCard = undefined;
    draftSlot = undefined;
    if (element) own.write(body, () => element.remove());
  }
  const saveDraft = (): void => {
    const slot = draftSlot;
    if (!slot) return;
    const title = draftCard?.querySelector('input')?.value ?? '';
    discardDraft();
    setData([
      ...data.events,
      {
        key: `new-${data.events.length}`,
        kind: 'meeting',
        id: inventedId(`new ${slot.date} ${slot.from} ${data.events.length}`),
        calendar: data.self.address,
        title,
        start: { date: slot.date, time: slot.from },
        end: { date: slot.date, time: slot.to },
        guests: [],
        rooms: [],
        guestList: 'shown',
        location: '',
        description: '',
        video: '',
        isCompleted: false,
        isCancelled: false,
        expected: { is: 'not' },
        lesson: 'made on the page',
      },
    ]);
  };

  /* Data. */
  const setData = (events: readonly LabEvent[]): void => {
    const openKey = open?.event.key;
    data = { ...data, events };
    renderChips();
    if (place.kind === 'item') renderModal();
    if (!open) return;
    const event = events.find(({ key }) => key === openKey);
    if (event) {
      open = { ...open, event };
      renderPeek('patch');
    } else {
      close();
    }
  };
  const change = (id: string, changes: (event: LabEvent) => LabEvent): void => {
    const target = eventOf(id);
    setData(data.events.map((event) => (event === target ? changes(event) : event)));
  };
  const answer = (id: string, address: string, response: ResponseStatus): void =>
    change(id, (event) => ({
      ...event,
      guests: event.guests.map((guest) => (guest.address === address ? { ...guest, response } : guest)),
    }));

  /* What the user does. */
  const entryAt = (target: Element): LabEvent | undefined => {
    const number = target.closest(`[data-tabid^="${TAB_ID}"]`)?.getAttribute('data-tabid')?.slice(TAB_ID.length);
    return number === undefined ? undefined : data.events[Number(number)];
  };
  const ACTIONS: Readonly<Record<string, () => void>> = {
    today: () => goToView(place.view, today),
    previous: () => goToView(place.view, step(-1)),
    next: () => goToView(place.view, step(1)),
    day: () => goToView('day'),
    workweek: () => goToView('workweek'),
    week: () => goToView('week'),
    month: () => goToView('month'),
    agenda: () => goToView('agenda'),
    mail: () => go({ ...place, kind: 'mail' }),
    calendar: () => goToView(place.view),
    new: () => compose([]),
    'close-form': () => goToView(place.view),
    'save-form': () => goToView(place.view),
    'save-draft': saveDraft,
    discard: discardDraft,
    account: () => {
      const flyout = requireElement(document, '#lab-account');
      own.write(body, () => (flyout.hidden = !flyout.hidden));
    },
    nothing: () => {},
    'view-event': () => {
      if (open) go({ ...place, kind: 'item', itemId: pageIdOf(open.event) });
    },
  };
  const compose = (names: readonly string[]): void => {
    invited = names;
    go({ ...place, kind: 'compose' });
  };
  const slotAt = (column: Element, clientY: number): DraftSlot => {
    const half = Math.floor((clientY - column.getBoundingClientRect().top) / (HOUR_HEIGHT / 2));
    const from = Math.max(0, Math.min(half * 30, 22 * 60));
    return {
      date: column.getAttribute('data-lab-column') ?? today,
      from: timeOfMinutes(from),
      to: timeOfMinutes(from + 30),
    };
  };
  const onClick = (click: MouseEvent): void => {
    const { target } = click;
    if (!(target instanceof Element)) return;
    const action = ACTIONS[target.closest('[data-lab-action]')?.getAttribute('data-lab-action') ?? ''];
    const reply = target.closest('[data-lab-reply]')?.getAttribute('data-lab-reply');
    if (card?.contains(target)) {
      if (action) action();
      else if (open && (reply === 'accepted' || reply === 'declined' || reply === 'tentative'))
        answer(open.event.key, data.self.address, reply);
      return;
    }
    if (!body.contains(target)) {
      if (phases.closesOnAnyClick) close();
      return;
    }
    if (action) {
      action();
      return;
    }
    if (modals.contains(target) || draftCard?.contains(target)) return;
    const entry = entryAt(target);
    if (entry) {
      openPeek(entry);
      return;
    }
    const day = target.closest('[data-lab-day]')?.getAttribute('data-lab-day');
    if (day) {
      goToView(place.view === 'month' ? 'day' : place.view, day);
      return;
    }
    const isAside = open !== undefined || draftCard !== undefined;
    close();
    discardDraft();
    if (isAside) return;
    const slot = target.closest('[data-lab-slot]')?.getAttribute('data-lab-slot')?.split(' ');
    const column = target.closest('[data-lab-column]');
    if (slot) openDraft({ date: slot[0] ?? today, from: slot[1] ?? '08:00', to: slot[2] ?? '08:30' });
    else if (column) openDraft(slotAt(column, click.clientY));
  };
  const onDoubleClick = (click: MouseEvent): void => {
    const entry = click.target instanceof Element ? entryAt(click.target) : undefined;
    if (entry) go({ ...place, kind: 'item', itemId: pageIdOf(entry) });
  };
  const onKey = (key: KeyboardEvent): void => {
    const { target } = key;
    if (key.key === 'Escape') {
      if (open) close();
      else if (draftCard) discardDraft();
      else if (place.kind === 'item' || place.kind === 'compose') goToView(place.view);
      return;
    }
    if (!(target instanceof HTMLElement) || (key.key !== 'Enter' && key.key !== ' ')) return;
    if (!target.matches('div[role="button"], span[role="button"]')) return;
    key.preventDefault();
    target.click();
    // Who opens it by key is taken inside.
    if (entryAt(target)) peekElement()?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  };

  document.addEventListener('click', onClick, { signal });
  document.addEventListener('dblclick', onDoubleClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
  window.addEventListener(
    'popstate',
    () => go(placeOf(window.location.pathname, payload.place) ?? payload.place, false),
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelPeekTimers();
    window.clearTimeout(loadTimer);
    window.clearTimeout(fullTimer);
  });

  // At first paint the module is empty.
  isBusy = true;
  window.requestAnimationFrame(() => {
    if (signal.aborted) return;
    load();
    showModal();
  });

  const settled = (): Promise<void> =>
    isSettled() ? Promise.resolve() : new Promise((resolve) => settle.push(resolve));
  const hasRange = (): Promise<void> =>
    isBusy ? new Promise((resolve) => awaitRange.push(resolve)) : Promise.resolve();
  const isOnPage = (event: LabEvent): boolean => chipOf(event) !== null;
  const bringUp = async (event: LabEvent): Promise<void> => {
    if (place.kind !== 'view') goToView(place.view);
    await hasRange();
    if (!isOnPage(event) && !daysOf(place.view, place.date).includes(event.start.date)) {
      goToView(place.view === 'month' || place.view === 'agenda' ? 'week' : place.view, event.start.date);
      await hasRange();
    }
    if (isOnPage(event)) return;
    const element = scroller();
    if (!element) return;
    element.scrollTop = (minutesOf(event.start.time ?? '08:00') / 60 - 1) * HOUR_HEIGHT;
    stretch = stretchInSight();
    renderColumns();
  };

  const churn = (perSecond: number, seconds: number): Promise<{ renders: number; ms: number }> =>
    new Promise((resolve) => {
      let count = 0;
      let ms = 0;
      const total = Math.round(perSecond * seconds);
      const timer = window.setInterval(() => {
        const columns = [...main.querySelectorAll('[data-lab-column]')];
        const index = count % Math.max(columns.length, 1);
        const column = columns[index];
        const from = window.performance.now();
        if (column) fill(column, columnChips(scene(), column.getAttribute('data-lab-column') ?? '', index, stretch));
        else renderChips();
        ms += window.performance.now() - from;
        count += 1;
        if (count < total && !signal.aborted) return;
        window.clearInterval(timer);
        resolve({ renders: count, ms });
      }, 1000 / perSecond);
    });

  return {
    async show(id) {
      const event = eventOf(id);
      await bringUp(event);
      chipOf(event)?.scrollIntoView({ block: 'nearest' });
    },
    async open(id) {
      const event = eventOf(id);
      await bringUp(event);
      const button = buttonIn(chipOf(event));
      if (!button) throw new Error(`The page shows no chip of "${id}".`);
      button.focus({ preventScroll: true });
      button.click();
    },
    close,
    goto: (view, date) => goToView(view, date ?? place.date),
    edit: (id) => go({ ...place, kind: 'item', itemId: pageIdOf(eventOf(id)) }),
    toMail: () => go({ ...place, kind: 'mail' }),
    toCalendar: () => goToView(place.view),
    sync: renderChips,
    async scrollTo(hour) {
      const element = scroller();
      if (!element) return;
      element.scrollTop = hour * HOUR_HEIGHT;
      await new Promise((done) => window.requestAnimationFrame(done));
      onScroll();
    },
    setLanguage(language) {
      locale = localeOf(language);
      own.write(body, () => {
        document.documentElement.lang = languageTag(locale.language);
        document.documentElement.dir = locale.words.direction;
      });
      renderModule();
      if (open) renderPeek('replace');
      renderModal();
    },
    setEvents(events) {
      // The caller's own JSON, in the shape this module gives out.
      setData(typeof events === 'string' ? (JSON.parse(events) as readonly LabEvent[]) : events);
    },
    setShape(next) {
      shape = { ...shape, ...next };
      renderModule();
      if (open) renderPeek('replace');
      renderModal();
    },
    rename: (id, title) => change(id, (event) => ({ ...event, title })),
    move: (id, start, end) => change(id, (event) => ({ ...event, start: momentOf(start), end: momentOf(end) })),
    answer,
    remove(id) {
      const target = eventOf(id);
      setData(data.events.filter((event) => event !== target));
    },
    setPhases(next) {
      phases = { ...phases, ...next };
    },
    lateRowsOf(previousId) {
      latePeople = eventOf(previousId);
    },
    draft: (date, from, to) => openDraft({ date, from, to }),
    compose,
    churn,
    foreignNodes: own.foreignNodes,
    counters: () => ({
      ...own.counters(),
      ...renders,
      foreignNow: own.foreignNodes(),
      besideBody: [...document.documentElement.children]
        .filter((element) => element !== body && element !== document.head)
        .map((element) => element.tagName.toLowerCase()),
      foreignSheets:
        document.styleSheets.length -
        ownSheets +
        ('adoptedStyleSheets' in document ? document.adoptedStyleSheets.length : 0),
    }),
    state: () => ({
      kind: place.kind,
      view: place.view,
      date: place.date,
      openId: open ? pageIdOf(open.event) : '',
      phase: open?.phase ?? 'closed',
    }),
    pageId: (id) => pageIdOf(eventOf(id)),
    truth: (id) => truthOf(eventOf(id), data),
    events: () => data.events,
    settled,
    stop: () => ending.abort(),
  };
}

/** `lang` of the page: the host writes a country with its English. */
export function languageTag(language: string): string {
  return language === 'en' ? 'en-us' : language.toLowerCase();
}
