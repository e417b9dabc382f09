import type { OpenedMeeting } from '../meeting/meeting';
import { createOwnSheet } from './own-sheet';
import { doOverlap, placeAtFoot, placeBeside, type Box, type Spot } from './place-beside';

/** What the button says and where it stands. */
export interface BesideContent {
  /** The button's word, e.g. "Agenda". */
  readonly label: string;
  /** First name behind the word; empty for none. */
  readonly firstName: string;
  /** Root of the opened event. */
  readonly anchor: Element;
  readonly surface: OpenedMeeting['surface'];
  /** Called in the user's own click or key press, never in one made by a script. */
  readonly onPress: () => void;
}

type Size = Pick<Box, 'width' | 'height'>;

/** The one button beside an opened event. */
export interface Beside {
  show(content: BesideContent): void;
  hide(): void;
}

/*
 * The element carries no attribute and no text, and its shadow is closed: the page can see that there is a button and where, which
 * any user could tell it, and nothing of whom it is about. Written tightly: nothing makes it smaller on the way
 * to the page.
 */
const STYLE = `
:host{all:initial!important;position:fixed!important;left:0!important;top:0!important;display:block!important;width:max-content!important;max-width:min(240px,100vw)!important;height:30px!important;z-index:2147483647!important;color-scheme:light dark!important}
button{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:6px;width:100%;height:100%;padding-inline:10px 12px;border:1px solid #cfc9bb;border-radius:15px;background:#fff;color:#1f5239;box-shadow:0 1px 2px rgb(30 40 34/18%),0 3px 10px rgb(30 40 34/16%);font:600 13px/1 system-ui,sans-serif;cursor:pointer;user-select:none}
button:hover{background:#e4efe8}
button:active{background:#d3e5da}
button:focus-visible{outline:2px solid #2c6a4c;outline-offset:2px}
.compact{padding-inline:7px}
.compact span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
span{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;line-height:20px}
bdi{unicode-bidi:isolate}
svg{flex:none;width:15px;height:15px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
svg:dir(rtl){transform:scaleX(-1)}
@media (prefers-color-scheme:dark){button{border-color:#435047;background:#1d231f;color:#a5dcc0;box-shadow:0 1px 2px #0008,0 3px 10px #0007}button:hover{background:#20382b}button:active{background:#294736}button:focus-visible{outline-color:#85cba6}}
@media (forced-colors:active){button{border-color:ButtonText;background:ButtonFace;color:ButtonText;box-shadow:none}button:hover{border-color:Highlight}button:focus-visible{outline-color:Highlight}}
`;

const LEAF_PATHS = ['M2.5 13.5c1.2-3.6 3.2-5.8 6.5-7.2', 'M4 11.5c-1.8-5 2-9 9.5-9 .6 7-3.2 11.4-8.6 9.6'] as const;
const FOCUSABLE =
  'a[href],:is(button,input,select,textarea):not([disabled]),[contenteditable=true],[tabindex]:not([tabindex^="-"])';
/** What must not be covered on a full page. */
const CONTROL =
  'a,button,input,select,textarea,label,summary,[role=button],[role=tab],[role=link],[role=checkbox],[role=treeitem],[tabindex="0"],[contenteditable=true]';
/** Events on the button that are nobody's business but ours: a dialog that is told of them closes or grabs the focus. */
const OWN_EVENTS =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend keydown keypress keyup focus focusin focusout blur'.split(
    ' ',
  );
/**
 * A bubble is followed while it moves: so many steps at most, and no further than it takes to stand still for three. By timer:
 * whoever asks for a frame has the whole page drawn, moved or not.
 */
const MOST_STEPS = 120;
const STILL_STEPS = 3;
const STEP = 16;

/**
 * The host with its closed root. A page may define an element of this name and get at the root of each one made in its own
 * document; the root of one made in a document without a window stays closed to it.
 */
function closedHost(document: Document): { readonly host: HTMLElement; readonly shadow: ShadowRoot } {
  const host = document.implementation.createHTMLDocument('').createElement('trellis-beside');
  const shadow = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, shadow };
}

/** Makes the button for this document; it is there only while shown, and goes for good when `signal` aborts. */
export function createBeside(document: Document, signal: AbortSignal): Beside {
  const view = document.defaultView;
  if (!view) return { show: () => undefined, hide: () => undefined };
  const window: Window & typeof globalThis = view;

  const { host, shadow } = closedHost(document);
  const sheet = createOwnSheet(shadow);
  sheet.write(STYLE);
  const button = document.createElement('button');
  button.type = 'button';
  const text = document.createElement('span');
  button.append(leaf(document), text);
  shadow.append(button);

  let content: BesideContent | undefined;
  let watching: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stepsLeft = 0;
  let stillFor = 0;
  let last = '';
  /** Sizes of the button by its form and words: what is to be measured has to be laid out first. */
  const sizes = new Map<string, Size>();
  let wasFocused: Element | null = null;
  let isWithoutSpot = false;

  for (const type of OWN_EVENTS) window.addEventListener(type, onOwnEvent, { capture: true, signal });
  window.addEventListener('keydown', onDialogKey, { capture: true, signal });
  signal.addEventListener('abort', hide, { once: true });

  return { show, hide };

  function show(next: BesideContent): void {
    if (signal.aborted) return;
    const isSame = content?.anchor === next.anchor && content.surface === next.surface;
    const isSameText = content?.label === next.label && content.firstName === next.firstName;
    content = next;
    if (!isSameText) writeText(next);
    if (!isSame) watch(next.anchor);
    if (!isSame || !isSameText) last = '';
    place();
    follow();
  }

  function hide(): void {
    content = undefined;
    watching?.abort();
    watching = undefined;
    clearTimeout(timer);
    timer = undefined;
    last = '';
    host.remove();
  }

  function writeText({ label, firstName }: BesideContent): void {
    if (firstName === '') {
      text.replaceChildren(label);
      return;
    }
    const name = document.createElement('bdi');
    name.append(firstName);
    text.replaceChildren(`${label} · `, name);
  }

  /* Place */

  function watch(anchor: Element): void {
    watching?.abort();
    const controller = new AbortController();
    watching = controller;
    const { signal: until } = controller;
    window.addEventListener('resize', follow, { signal: until });
    for (const type of ['scroll', 'transitionrun', 'transitionend', 'animationstart', 'animationend']) {
      document.addEventListener(type, follow, { capture: true, passive: true, signal: until });
    }
    const moves = new MutationObserver(follow);
    for (let element: Element | null = anchor; element && element !== document.body; element = element.parentElement) {
      moves.observe(element, { attributeFilter: ['style', 'class'] });
    }
    const growth = new ResizeObserver(follow);
    growth.observe(anchor);
    until.addEventListener('abort', () => {
      moves.disconnect();
      growth.disconnect();
    });
  }

  /** Keeps placing, step by step, until the event stands still. */
  function follow(): void {
    stepsLeft = MOST_STEPS;
    stillFor = 0;
    if (content) timer ??= setTimeout(step, STEP);
  }

  function step(): void {
    timer = undefined;
    if (!content) return;
    stillFor = place() ? 0 : stillFor + 1;
    stepsLeft -= 1;
    if (stillFor < STILL_STEPS && stepsLeft > 0) timer = setTimeout(step, STEP);
  }

  /** Puts the button where it belongs; true when something has moved since the last time. */
  function place(): boolean {
    if (!content) return false;
    const { anchor, surface } = content;
    const box = boxOf(anchor, surface);
    const viewport = { width: document.documentElement.clientWidth || window.innerWidth, height: window.innerHeight };
    const state = `${surface} ${Object.values(box).join(' ')} ${viewport.width} ${viewport.height}`;
    if (state === last && (host.isConnected || isWithoutSpot)) return false;
    last = state;
    const isRightToLeft = window.getComputedStyle(document.documentElement).direction === 'rtl';
    const spot = findSpot(box, surface, { viewport, isRightToLeft });
    isWithoutSpot = !spot;
    if (!spot) {
      host.remove();
      return true;
    }
    sheet.first?.setProperty('left', `${Math.round(spot.left)}px`, 'important');
    sheet.first?.setProperty('top', `${Math.round(spot.top)}px`, 'important');
    if (!host.isConnected) document.documentElement.append(host);
    return true;
  }

  function findSpot(
    box: Box,
    surface: BesideContent['surface'],
    around: Parameters<typeof placeBeside>[2],
  ): Spot | undefined {
    for (const form of ['', 'compact']) {
      const size = sizeOf(form);
      const spot = surface === 'bubble' ? placeBeside(size, box, around) : placeAtFoot(size, around, isFree);
      if (button.className !== form) button.className = form;
      if (spot) return spot;
    }
    return undefined;
  }

  function sizeOf(form: string): Size {
    const key = form + text.textContent;
    const known = sizes.get(key);
    if (known) return known;
    button.className = form;
    if (!host.isConnected) document.documentElement.append(host);
    const { width, height } = host.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    sizes.set(key, size);
    return size;
  }

  /** Whether no control of the page lies under this box. */
  function isFree({ left, top, width, height }: Box): boolean {
    const points = [0, 0.25, 0.5, 0.75, 1].flatMap((part) =>
      [0, 0.5, 1].map((down) => [left + width * part, top + height * down] as const),
    );
    return points.every(([x, y]) => {
      const under = document.elementsFromPoint(x, y).find((element) => element !== host);
      return !under?.closest(CONTROL);
    });
  }

  /* Pressing */

  function onOwnEvent(event: Event): void {
    const { target } = event;
    const isLeavingForUs =
      event.type === 'focusout' && event instanceof window.FocusEvent && event.relatedTarget === host;
    if (target !== host && !isLeavingForUs) return;
    event.stopImmediatePropagation();
    if (target !== host) return;
    // The focus stays in the dialog when the button is pressed with a pointer.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type === 'click' && event.isTrusted) content?.onPress();
    if (event.type === 'keydown' && event instanceof window.KeyboardEvent) onOwnKey(event);
  }

  function onOwnKey(event: KeyboardEvent): void {
    const dialog = dialogOf(content);
    if (!dialog || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      focusIn(dialog, wasFocused);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      const stops = stopsIn(dialog);
      focusIn(dialog, event.shiftKey ? stops.at(-1) : stops[0]);
    }
  }

  /** From the last stop of a dialog that holds the focus, Tab leads to the button; from the first one, Shift+Tab does. */
  function onDialogKey(event: KeyboardEvent): void {
    const dialog = dialogOf(content);
    const { target } = event;
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || !dialog || !host.isConnected) return;
    if (target === host || !isNode(target) || !dialog.contains(target)) return;
    const stops = stopsIn(dialog);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const isAtEdge = target === edge || stops.length === 0 || (event.shiftKey && target === dialog);
    if (!isAtEdge) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    wasFocused = document.activeElement;
    button.focus({ preventScroll: true });
  }

  function focusIn(dialog: Element, element: Element | null | undefined): void {
    const wanted = element && dialog.contains(element) ? element : dialog;
    if (isFocusable(wanted)) wanted.focus({ preventScroll: true });
  }

  function stopsIn(dialog: Element): readonly Element[] {
    return [...dialog.querySelectorAll(FOCUSABLE)].filter(
      (element) =>
        !element.closest('[hidden], [inert], [aria-hidden="true"]') &&
        element.getClientRects().length > 0 &&
        window.getComputedStyle(element).visibility !== 'hidden',
    );
  }
}

function isFocusable(element: Element): element is HTMLElement | SVGElement {
  return 'focus' in element;
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

/** What holds the focus while an event stands open in a bubble: its dialog, or the bubble itself where it is none. */
function dialogOf(content: BesideContent | undefined): Element | null {
  return content?.surface === 'bubble' ? (content.anchor.closest('[role="dialog"]') ?? content.anchor) : null;
}

/** The dialog's box; the event's own where the dialog's is much wider than its card. */
function boxOf(anchor: Element, surface: BesideContent['surface']): Box {
  const own = anchor.getBoundingClientRect();
  const dialog = surface === 'bubble' ? anchor.closest('[role="dialog"]')?.getBoundingClientRect() : undefined;
  const isCard =
    dialog !== undefined &&
    dialog.width <= own.width * 1.25 &&
    dialog.height <= own.height * 1.25 &&
    doOverlap(dialog, own);
  const { left, top, width, height } = isCard ? dialog : own;
  return { left, top, width, height };
}

function leaf(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const data of LEAF_PATHS) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', data);
    svg.append(path);
  }
  return svg;
}
