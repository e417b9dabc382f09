/** Makes the lab's pages live: what the host's own script does to its document, and a control panel for tests. */
import type { EventTime, ResponseStatus } from '../../../lib/meeting/meeting';
import type { BubblePhase } from './bubble.ts';
import { BUBBLE_FRAME, bubbleContent } from './bubble.ts';
import { timedChip } from './chip.ts';
import { addDays, addMonths, minutesOf, mondayOf, timeOfMinutes } from '../days.ts';
import type { DraftSlot } from './edit-page.ts';
import { DRAFT_ID, quickCreate } from './edit-page.ts';
import { inventedId } from '../invented-id.ts';
import { decodeDateKey } from './encode.ts';
import type { LabData, LabEvent, LabTruth } from './events.ts';
import { findEvent, pageIdOf, truthOf } from './events.ts';
import { columnChips, dayOverview } from './grid.ts';
import type { Markup } from '../markup.ts';
import { markupReader } from '../markup-reader.ts';
import type { ForeignCounters } from '../own-nodes.ts';
import { watchOwnNodes } from '../own-nodes.ts';
import { patchChildren } from '../patch.ts';
import { viewOf } from './render.ts';
import type { LabView, Place, Scene, ScheduleShape } from './scene.ts';
import { bodyMarkersOf, pathOf, placeOf } from './scene.ts';
import { drawer, pageTitle, toolbar, userInfo } from './shell.ts';
import type { LabClock } from './words.ts';
import { localeOf } from './words.ts';

/** How the page takes its time. */
export interface LabPhases {
  /** Milliseconds from the skeleton of a bubble or edit page to its rows; 0 = rows at once. */
  readonly phaseMs: number;
  /** Milliseconds from the rows to the late re-render that replaces all nodes; `null` = it never comes. */
  readonly lateMs: number | null;
  /** Names of guests come with the late re-render; before it, rows show addresses. */
  readonly hasLateNames: boolean;
  /** What a closed bubble looks like: still in the document either way, with its last content. */
  readonly closedBy: 'display' | 'height';
  /** Foreign nodes are removed as soon as they are noticed, not only at the next phase. */
  readonly stripsAtOnce: boolean;
  /** Focus is held inside the open bubble. */
  readonly isModal: boolean;
}

export const DEFAULT_PHASES: LabPhases = {
  phaseMs: 400,
  lateMs: 2500,
  hasLateNames: false,
  closedBy: 'display',
  stripsAtOnce: false,
  isModal: true,
};

/** What the served page carries for its script. */
export interface LabPayload {
  readonly data: LabData;
  readonly language: string;
  readonly clock?: LabClock;
  readonly today: string;
  readonly place: Place;
  readonly phases: LabPhases;
  readonly scheduleShape: ScheduleShape;
}

/** A moment as tests write it: `2026-03-05T14:00`, or `2026-03-05` for all-day. */
export type LabMoment = string;

/** Where the page is. */
export interface LabState {
  readonly view: LabView;
  readonly date: string;
  /** `data-eventid` of the open bubble; empty when none is open. */
  readonly openId: string;
  readonly phase: BubblePhase | 'closed';
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
  readonly bubbleRenders: number;
}

/** The control panel, `window.lab`. Events go by lab key, event id or `data-eventid`. */
export interface Lab {
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly goto: (view: LabView, date?: string) => void;
  /** To the event's full page, as the Edit button does. */
  readonly edit: (id: string) => void;
  /** Replaces all chips by new nodes, as a sync with the server does. */
  readonly sync: () => void;
  /** `en`, `de`, `en-24h` … */
  readonly setLanguage: (language: string) => void;
  readonly setEvents: (events: string | readonly LabEvent[]) => void;
  readonly setScheduleShape: (shape: ScheduleShape) => void;
  readonly rename: (id: string, title: string) => void;
  readonly move: (id: string, start: LabMoment, end: LabMoment) => void;
  readonly answer: (id: string, address: string, response: ResponseStatus) => void;
  readonly remove: (id: string) => void;
  readonly setPhases: (phases: Partial<LabPhases>) => void;
  /** The next bubble shows that event's guest rows until its own arrive. */
  readonly lateRowsOf: (previousId: string) => void;
  /** Opens the new-event bubble on a slot. */
  readonly draft: (date: string, from: string, to: string) => void;
  /** Re-renders one column's chips `perSecond` times for `seconds`; tells how often it did and how long that took. */
  readonly churn: (perSecond: number, seconds: number) => Promise<{ readonly renders: number; readonly ms: number }>;
  readonly foreignNodes: () => number;
  readonly counters: () => LabCounters;
  readonly state: () => LabState;
  /** `data-eventid` of an event. */
  readonly pageId: (id: string) => string;
  readonly truth: (id: string) => LabTruth;
  readonly events: () => readonly LabEvent[];
  /** Resolves when the open bubble or edit page has its rows. */
  readonly settled: () => Promise<void>;
  /** Takes listeners, timers and observers off the document. */
  readonly stop: () => void;
}

interface OpenBubble {
  readonly id: string;
  readonly phase: BubblePhase;
  readonly staleRows: LabEvent | undefined;
}

function momentOf(moment: LabMoment): EventTime {
  const [date = '', time] = moment.split('T');
  return time ? { date, time: time.slice(0, 5) } : { date };
}

function requireElement(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The lab's page has no ${selector}; it must be served by labResponse.`);
  return element;
}

/** Width of a bubble's card and the air around it, in pixels. */
const CARD_WIDTH = 448;
const AIR = 8;
/** Hour the week grid is scrolled to at first. */
const FIRST_HOUR = 7.7;

/** Starts the page's script on a document that holds the lab's shell. */
export function startLab(document: Document, payload: LabPayload): Lab {
  const window = document.defaultView;
  if (!window) throw new Error('The lab needs a document with a window.');
  const { body } = document;
  const ending = new AbortController();
  const { signal } = ending;
  const nodesOf = markupReader(document);

  let data = payload.data;
  let locale = localeOf(payload.language, payload.clock);
  let scheduleShape = payload.scheduleShape;
  let phases = payload.phases;
  let place = payload.place;
  let open: OpenBubble | undefined;
  let lateRows: LabEvent | undefined;
  let draftSlot: DraftSlot | undefined;
  let opener: string | undefined;
  let settle: (() => void)[] = [];
  let editPhase: 'skeleton' | 'rows' = 'rows';
  let timers: number[] = [];
  const renders = { viewRenders: 0, chipRenders: 0, bubbleRenders: 0 };
  const ownSheets = document.styleSheets.length;

  const container = requireElement(document, '#YPCqFe');
  const layer = requireElement(document, '#lab-layer');
  const own = watchOwnNodes(body, signal, () => phases.stripsAtOnce);

  const scene = (): Scene => ({ data, locale, today: payload.today, scheduleShape });
  const eventOf = (id: string): LabEvent => {
    const event = findEvent(data, id);
    if (!event) throw new Error(`The lab has no event "${id}".`);
    return event;
  };
  const fill = (root: Element, markup: Markup): void => own.write(root, () => root.replaceChildren(nodesOf(markup)));

  /* Timers: everything that is still to come ends when something else is opened. */
  const later = (ms: number, action: () => void): void => {
    if (ms <= 0) action();
    else timers.push(window.setTimeout(action, ms));
  };
  const cancelTimers = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
  };
  const tellSettled = (): void => {
    for (const done of settle) done();
    settle = [];
  };

  /* The view. */
  const markBody = (): void => {
    const { family, key } = bodyMarkersOf(place.view);
    own.write(body, () => {
      body.setAttribute('data-viewfamily', family);
      if (key) body.setAttribute('data-viewkey', key);
      else body.removeAttribute('data-viewkey');
    });
  };
  const renderView = (): void => {
    renders.viewRenders += 1;
    const scrolled = container.querySelector('.lab-scroll')?.scrollTop;
    own.strip(container);
    fill(container, viewOf(scene(), place, editPhase));
    const scroller = container.querySelector('.lab-scroll');
    if (scroller) scroller.scrollTop = scrolled ?? FIRST_HOUR * 48;
    showDraft();
    document.title = pageTitle(scene(), place);
  };
  const renderFrame = (): void => {
    fill(requireElement(document, '#lab-toolbar'), toolbar(scene(), place));
    fill(requireElement(document, '#lab-drawer'), drawer(scene(), place));
  };
  /** New chips in the same cells. */
  const renderChips = (): void => {
    if (place.view === 'edit' || place.view === 'schedule' || place.view === 'search') {
      renderView();
      return;
    }
    renders.chipRenders += 1;
    own.strip(container);
    const fresh = nodesOf(viewOf(scene(), place));
    const freshLayers = [...fresh.querySelectorAll('.lab-chips, .lab-stack')];
    const layers = [...container.querySelectorAll('.lab-chips, .lab-stack')];
    const focused = document.activeElement?.closest('[data-eventchip]')?.getAttribute('data-eventid');
    for (const [index, stack] of layers.entries()) {
      const nodes = freshLayers[index]?.childNodes ?? [];
      own.write(stack, () => stack.replaceChildren(...nodes));
    }
    const headings = [...fresh.querySelectorAll('h2.XuJrye')];
    for (const [index, heading] of [...container.querySelectorAll('h2.XuJrye')].entries()) {
      own.write(heading, () => {
        heading.textContent = headings[index]?.textContent ?? '';
      });
    }
    const lanes = fresh.querySelector<HTMLElement>('.lab-all-day')?.style.getPropertyValue('--lab-lanes');
    const allDay = container.querySelector<HTMLElement>('.lab-all-day');
    if (allDay && lanes) own.write(body, () => allDay.style.setProperty('--lab-lanes', lanes));
    if (focused) focusChip(focused);
    showDraft();
  };
  const chipOf = (id: string): HTMLElement | undefined => {
    const chips = container.querySelectorAll<HTMLElement>('[data-eventchip][data-eventid]');
    return [...chips].find((chip) => chip.getAttribute('data-eventid') === id);
  };
  const focusChip = (id: string): void => {
    const chip = chipOf(id);
    const target = chip?.matches('[tabindex="0"]') ? chip : chip?.querySelector<HTMLElement>('[tabindex="0"]');
    target?.focus({ preventScroll: true });
  };
  const goto = (next: Place, isNewEntry = true): void => {
    close();
    discardDraft();
    closeOverview();
    place = next;
    if (isNewEntry) window.history.pushState({}, '', pathOf(place));
    const hasWait = place.view === 'edit' && phases.phaseMs > 0;
    editPhase = hasWait ? 'skeleton' : 'rows';
    markBody();
    renderView();
    renderFrame();
    if (!hasWait) return;
    later(phases.phaseMs, () => {
      editPhase = 'rows';
      own.strip(container);
      own.write(container, () => patchChildren(container, nodesOf(viewOf(scene(), place, 'rows'))));
      tellSettled();
    });
  };

  /* The bubble: one dialog for all events. */
  let dialog: HTMLElement | undefined;
  const bubbleDialog = (): HTMLElement => {
    if (dialog?.isConnected) return dialog;
    const made = document.createElement('div');
    for (const [name, value] of Object.entries(BUBBLE_FRAME)) made.setAttribute(name, value);
    made.style.display = 'none';
    own.write(made, () => layer.append(made));
    dialog = made;
    return made;
  };
  const renderBubble = (how: 'patch' | 'replace'): void => {
    const event = open && findEvent(data, open.id);
    if (!open || !event) {
      close();
      return;
    }
    renders.bubbleRenders += 1;
    const element = bubbleDialog();
    own.strip(element);
    const { phase, staleRows } = open;
    const fresh = nodesOf(
      bubbleContent(scene(), event, {
        phase,
        hasLateNames: phases.hasLateNames,
        ...(staleRows && { rowsOf: staleRows }),
      }),
    );
    const current = element.querySelector('.pdqVLc');
    const next = fresh.querySelector('.pdqVLc');
    own.write(element, () => {
      // The late re-render brings new nodes below the card; the card itself stays.
      if (how === 'replace' && current && next) current.replaceChildren(...next.childNodes);
      else patchChildren(element, fresh);
    });
  };
  const showDialog = (element: HTMLElement, anchor: DOMRect | undefined, height: number): void => {
    const { innerWidth, innerHeight } = window;
    const box = anchor ?? { left: innerWidth / 2, right: innerWidth / 2, top: innerHeight / 3 };
    const fitsRight = box.right + AIR + CARD_WIDTH < innerWidth - AIR;
    const fitsLeft = box.left - AIR - CARD_WIDTH > AIR;
    const isLeftFirst = locale.words.direction === 'rtl' ? fitsLeft : !fitsRight && fitsLeft;
    const beside = isLeftFirst
      ? box.left - AIR - CARD_WIDTH
      : fitsRight
        ? box.right + AIR
        : (innerWidth - CARD_WIDTH) / 2;
    const top = Math.max(AIR, Math.min(box.top, innerHeight - height - AIR));
    own.write(body, () => {
      element.style.cssText = `opacity: 1; left: ${Math.round(beside)}px; top: ${Math.round(top)}px;`;
    });
  };
  /** A card that has grown moves up, away from the lower edge. */
  const keepInSight = (): void => {
    const element = bubbleDialog();
    const { bottom, top } = element.getBoundingClientRect();
    const excess = bottom + AIR - window.innerHeight;
    if (excess > 0) own.write(body, () => (element.style.top = `${Math.max(AIR, Math.round(top - excess))}px`));
  };
  const advance = (phase: BubblePhase): void => {
    if (!open) return;
    const isFirst = phase === 'rows';
    open = { ...open, phase, staleRows: undefined };
    renderBubble(isFirst ? 'patch' : 'replace');
    keepInSight();
    if (isFirst) tellSettled();
    if (isFirst && phases.lateMs !== null) later(Math.max(phases.lateMs, 1), () => advance('late'));
  };
  const openBubble = (id: string, anchor?: HTMLElement): void => {
    const event = eventOf(id);
    cancelTimers();
    discardDraft();
    const isReused = open !== undefined;
    if (!isReused) opener = pageIdOf(event);
    open = { id: pageIdOf(event), phase: 'skeleton', staleRows: lateRows };
    lateRows = undefined;
    const element = bubbleDialog();
    renderBubble('patch');
    const chip = anchor ?? chipOf(open.id);
    showDialog(element, chip?.getBoundingClientRect(), 420);
    if (!isReused) {
      own.write(body, () => {
        element.style.opacity = '0';
      });
      const shown = open;
      window.requestAnimationFrame(() => {
        if (open?.id === shown.id) own.write(body, () => (element.style.opacity = '1'));
      });
    }
    if (phases.isModal) element.focus({ preventScroll: true });
    later(phases.phaseMs, () => advance('rows'));
  };
  function close(): void {
    cancelTimers();
    tellSettled();
    if (!open) return;
    open = undefined;
    const element = bubbleDialog();
    own.write(body, () => {
      element.style.cssText =
        phases.closedBy === 'display'
          ? 'display: none;'
          : 'height: 0px; overflow: hidden; opacity: 0; pointer-events: none;';
    });
    if (element.contains(document.activeElement) && opener) focusChip(opener);
  }

  /* The new-event bubble. */
  let draftDialog: HTMLElement | undefined;
  function showDraft(): void {
    if (!draftSlot) return;
    const slot = draftSlot;
    const cell = [...container.querySelectorAll('.lab-column')].find((each) => dateOfCell(each) === slot.date);
    const layerOfCell = cell?.querySelector('.lab-chips');
    if (!layerOfCell) return;
    const event: LabEvent = { ...newEvent(slot, ''), guests: [] };
    const chip = nodesOf(
      timedChip(scene(), event, { from: minutesOf(slot.from), to: minutesOf(slot.to), left: 0, width: 95 }, DRAFT_ID),
    );
    own.write(layerOfCell, () => layerOfCell.append(chip));
  }
  const openDraft = (slot: DraftSlot): void => {
    close();
    discardDraft();
    draftSlot = slot;
    showDraft();
    const element = document.createElement('div');
    element.className = 'lab-quick-dialog';
    element.setAttribute('role', 'dialog');
    element.tabIndex = -1;
    own.write(element, () => {
      element.append(nodesOf(quickCreate(scene(), slot)));
      layer.append(element);
    });
    draftDialog = element;
    showDialog(element, chipOf(DRAFT_ID)?.getBoundingClientRect(), 400);
    element.querySelector<HTMLInputElement>('.lab-quick-title')?.focus({ preventScroll: true });
  };
  function discardDraft(): void {
    if (!draftSlot) return;
    draftSlot = undefined;
    own.write(body, () => {
      chipOf(DRAFT_ID)?.remove();
      draftDialog?.remove();
    });
  }
  const newEvent = (slot: DraftSlot, title: string): LabEvent => ({
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
  });
  const saveDraft = (): void => {
    if (!draftSlot) return;
    const title = draftDialog?.querySelector<HTMLInputElement>('.lab-quick-title')?.value ?? '';
    const event = newEvent(draftSlot, title);
    discardDraft();
    setData([...data.events, event]);
  };

  /* The day's popover of the month view. */
  let overview: HTMLElement | undefined;
  const openOverview = (date: string, anchor: HTMLElement): void => {
    closeOverview();
    const element = document.createElement('div');
    element.className = 'lab-overview';
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-modal', 'true');
    own.write(element, () => {
      element.append(nodesOf(dayOverview(scene(), date)));
      layer.append(element);
    });
    const box = anchor.getBoundingClientRect();
    const left = Math.max(AIR, Math.min(box.left - 20, window.innerWidth - 260));
    const top = Math.max(AIR, Math.min(box.top - 200, window.innerHeight - 420));
    own.write(body, () => (element.style.cssText = `left: ${left}px; top: ${top}px;`));
    overview = element;
  };
  function closeOverview(): void {
    const element = overview;
    if (element) own.write(body, () => element.remove());
    overview = undefined;
  }

  /* Data. */
  const setData = (events: readonly LabEvent[]): void => {
    data = { ...data, events };
    renderChips();
    if (open) renderBubble('patch');
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
  const remove = (id: string): void => {
    const target = eventOf(id);
    if (open?.id === pageIdOf(target)) close();
    setData(data.events.filter((event) => event !== target));
  };

  /* What the user does. */
  const dateOfCell = (cell: Element): string => decodeDateKey(Number(cell.getAttribute('data-datekey')));
  const step = (count: number): Place => {
    const { view, date } = place;
    if (view === 'month') return { view, date: addMonths(date, count) };
    const days = view === 'day' ? 1 : 7;
    return { view: view === 'edit' ? 'week' : view, date: addDays(date, days * count) };
  };
  const toggleMenu = (): void => {
    const button = requireElement(document, '[data-lab-action="views"]');
    const menu = requireElement(document, '.lab-menu');
    own.write(body, () => {
      menu.hidden = !menu.hidden;
      button.setAttribute('aria-expanded', String(!menu.hidden));
    });
  };
  const toView = (view: LabView): void => goto({ view, date: place.date });
  /** Actions of the page's own buttons, by the name they carry. */
  const ACTIONS: Readonly<Record<string, (element: HTMLElement) => void>> = {
    today: () => goto({ view: place.view === 'edit' ? 'week' : place.view, date: payload.today }),
    previous: () => goto(step(-1)),
    next: () => goto(step(1)),
    views: toggleMenu,
    day: (element) => goto({ view: 'day', date: element.getAttribute('data-lab-date') ?? place.date }),
    week: () => toView('week'),
    month: () => toView('month'),
    schedule: () => toView('schedule'),
    search: () => toView('search'),
    pick: (element) => goto({ view: place.view, date: element.getAttribute('data-lab-date') ?? place.date }),
    create: () =>
      openDraft({
        date: mondayOf(place.date) <= payload.today ? payload.today : place.date,
        from: '18:00',
        to: '19:00',
      }),
    discard: () => discardDraft(),
    'save-draft': () => saveDraft(),
    'close-overview': () => closeOverview(),
    'find-time': () => {
      const panel = container.querySelector<HTMLElement>('.lab-find-time');
      if (panel) own.write(body, () => (panel.hidden = !panel.hidden));
    },
    drawer: () => own.write(body, () => body.classList.toggle('lab-narrow')),
  };
  const REPLIES: Readonly<Record<string, ResponseStatus>> = {
    xRsvpYesBu: 'accepted',
    xRsvpNoBu: 'declined',
    xRsvpMaybeBu: 'tentative',
  };
  const onBubbleClick = (target: Element): void => {
    const id = open?.id;
    const button = target.closest('button');
    if (!id || !button) return;
    const reply = REPLIES[button.id];
    if (reply) answer(id, data.self.address, reply);
    else if (button.id === 'xDetDlgCloseBu') close();
    else if (button.id === 'xDetDlgDelBu') remove(id);
    else if (button.getAttribute('jsname') === 'DyVDA') goto({ view: 'edit', date: place.date, eventId: id });
  };
  const slotAt = (cell: Element, clientY: number): DraftSlot => {
    const half = Math.floor((clientY - cell.getBoundingClientRect().top) / 24);
    const from = Math.max(0, Math.min(half * 30, 22 * 60));
    return { date: dateOfCell(cell), from: timeOfMinutes(from), to: timeOfMinutes(from + 60) };
  };
  const onClick = (click: MouseEvent): void => {
    const { target } = click;
    if (!(target instanceof Element)) return;
    if (dialog?.contains(target)) {
      onBubbleClick(target);
      return;
    }
    const chip = target.closest<HTMLElement>('[data-eventchip]');
    const chipId = chip?.getAttribute('data-eventid') ?? '';
    if (chip && chipId === DRAFT_ID) return;
    if (chip) {
      openBubble(chipId, chip);
      return;
    }
    const action = target.closest<HTMLElement>('[data-lab-action]');
    const actionName = action?.getAttribute('data-lab-action') ?? '';
    if (action && ACTIONS[actionName]) {
      ACTIONS[actionName](action);
      return;
    }
    const more = target.closest<HTMLElement>('[data-opens-day-overview]');
    if (more) {
      openOverview(more.getAttribute('data-lab-date') ?? place.date, more);
      return;
    }
    if (target.closest('#xCancelBu, #xSaveBu')) {
      goto({ view: 'week', date: place.date });
      return;
    }
    if (open) {
      close();
      return;
    }
    if (draftDialog?.contains(target) || overview?.contains(target)) return;
    const isDrafting = draftSlot !== undefined;
    discardDraft();
    closeOverview();
    const cell = target.closest('.lab-column');
    if (cell && !isDrafting) openDraft(slotAt(cell, click.clientY));
  };
  const focusables = (root: HTMLElement): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('button, a[href], input, [tabindex="0"]')].filter(
      (element) => !element.closest('[hidden], .lab-hoisted'),
    );
  const onKey = (key: KeyboardEvent): void => {
    const { target } = key;
    if (key.key === 'Escape') {
      if (open) close();
      else if (draftSlot) discardDraft();
      else closeOverview();
      return;
    }
    if (!(target instanceof HTMLElement)) return;
    if ((key.key === 'Enter' || key.key === ' ') && target.matches('div[role="button"], li[role="menuitem"]')) {
      key.preventDefault();
      target.click();
      return;
    }
    if (key.key !== 'Tab' || !open || !phases.isModal || !dialog?.contains(target)) return;
    const stops = focusables(dialog);
    const first = stops[0];
    const last = stops[stops.length - 1];
    const isAtStart = target === first || target === dialog;
    if (key.shiftKey ? isAtStart : target === last) {
      key.preventDefault();
      (key.shiftKey ? last : first)?.focus();
    }
  };
  /** A modal dialog draws the focus back in, but knows nothing of what lies outside the body. */
  const onFocus = (focus: FocusEvent): void => {
    const { target } = focus;
    if (!open || !phases.isModal || !dialog || !(target instanceof Node)) return;
    if (body.contains(target) && !dialog.contains(target)) dialog.focus({ preventScroll: true });
  };

  body.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('focusin', onFocus, { signal });
  body.addEventListener('submit', (submit) => submit.preventDefault(), { signal });
  window.addEventListener(
    'popstate',
    () => goto(placeOf(window.location.pathname, payload.place) ?? payload.place, false),
    { signal },
  );
  signal.addEventListener('abort', cancelTimers);

  // At first paint the body carries no markers and the container is empty.
  const hasWait = place.view === 'edit' && phases.phaseMs > 0;
  editPhase = hasWait ? 'skeleton' : 'rows';
  window.requestAnimationFrame(() => {
    if (signal.aborted) return;
    renderView();
    window.requestAnimationFrame(markBody);
    if (hasWait) {
      later(phases.phaseMs, () => {
        editPhase = 'rows';
        own.write(container, () => patchChildren(container, nodesOf(viewOf(scene(), place, 'rows'))));
        tellSettled();
      });
    }
  });

  const churn = (perSecond: number, seconds: number): Promise<{ renders: number; ms: number }> =>
    new Promise((resolve) => {
      let count = 0;
      let ms = 0;
      const total = Math.round(perSecond * seconds);
      const timer = window.setInterval(() => {
        const columns = [...container.querySelectorAll('.lab-column')];
        const column = columns[count % Math.max(columns.length, 1)];
        const chips = column?.querySelector('.lab-chips');
        const from = window.performance.now();
        if (column && chips) fill(chips, columnChips(scene(), dateOfCell(column)));
        else renderView();
        ms += window.performance.now() - from;
        count += 1;
        if (count < total && !signal.aborted) return;
        window.clearInterval(timer);
        resolve({ renders: count, ms });
      }, 1000 / perSecond);
    });

  return {
    open: (id) => openBubble(id),
    close,
    goto: (view, date) => goto({ view, date: date ?? place.date }),
    edit: (id) => goto({ view: 'edit', date: place.date, eventId: pageIdOf(eventOf(id)) }),
    sync: renderChips,
    setLanguage(language) {
      locale = localeOf(language);
      own.write(body, () => {
        document.documentElement.lang = locale.language;
        document.documentElement.dir = locale.words.direction;
      });
      const info = requireElement(document, '#xUserInfo');
      own.write(info, () => patchChildren(info, nodesOf(userInfo(scene())).firstChild ?? info));
      renderView();
      renderFrame();
      if (open) renderBubble('replace');
    },
    setEvents(events) {
      // The caller's own JSON, in the shape this module gives out.
      setData(typeof events === 'string' ? (JSON.parse(events) as readonly LabEvent[]) : events);
    },
    setScheduleShape(shape) {
      scheduleShape = shape;
      renderView();
    },
    rename: (id, title) => change(id, (event) => ({ ...event, title })),
    move: (id, start, end) => change(id, (event) => ({ ...event, start: momentOf(start), end: momentOf(end) })),
    answer,
    remove,
    setPhases(next) {
      phases = { ...phases, ...next };
    },
    lateRowsOf(previousId) {
      lateRows = eventOf(previousId);
    },
    draft: (date, from, to) => openDraft({ date, from, to }),
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
    state: () => ({ view: place.view, date: place.date, openId: open?.id ?? '', phase: open?.phase ?? 'closed' }),
    pageId: (id) => pageIdOf(eventOf(id)),
    truth: (id) => truthOf(eventOf(id), data),
    events: () => data.events,
    settled: () =>
      open?.phase === 'skeleton' || (place.view === 'edit' && editPhase === 'skeleton')
        ? new Promise((resolve) => settle.push(resolve))
        : Promise.resolve(),
    stop: () => ending.abort(),
  };
}
