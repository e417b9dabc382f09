import type { EventParts, OpenedEvent } from '../page';
import { valueText } from '../page-text';

/** Which event an opened one is, as far as the page script can tell: a peek bears no id of its own. */

/** The entry of the grid that was pressed last. */
interface Press {
  readonly id: string;
  readonly title: string;
}

/** One opened event in one element. */
interface Opening {
  readonly face: string;
  readonly press: Press | undefined;
  readonly fromUrl: string;
  /** The id as it stood on the pressed entry; empty where none was pressed. */
  readonly id: string;
  /** Tells this opening from every other. */
  readonly token: string;
}

export const CHIP = '[data-calitemid]';
const LONGEST_ID = 4000;
/** What is pressed in here leads to the same event. */
const LAYERS = '[id*="layer-host"], [class*="ms-Layer"]';

const presses = new WeakMap<Document, Press>();
const openings = new WeakMap<Element, Opening>();

/** Remembers the last entry of the grid that the user pressed, until `signal` aborts. */
export function rememberPresses(document: Document, signal: AbortSignal): void {
  const onPress = (event: Event): void => {
    const { target } = event;
    if (!isElement(target) || ('key' in event && event.key !== 'Enter' && event.key !== ' ')) return;
    const press = pressOn(target.closest(CHIP));
    if (press) presses.set(document, press);
    // A click may end on what the page has put above the entry.
    else if (event.type !== 'click' && !target.closest(LAYERS)) presses.delete(document);
  };
  for (const type of ['pointerdown', 'click', 'keydown'])
    document.addEventListener(type, onPress, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => presses.delete(document), { once: true });
}

function pressOn(chip: Element | null): Press | undefined {
  const id = chip?.getAttribute('data-calitemid') ?? '';
  const title = chip ? titleOf(chip) : undefined;
  return id === '' || id.length > LONGEST_ID || title === undefined ? undefined : { id, title };
}

/** The title of an entry of the grid: the first line of its tooltip. */
export function titleOf(chip: Element): string | undefined {
  const tooltip = chip.hasAttribute('title') ? chip : chip.querySelector('[title]');
  return valueText(tooltip?.getAttribute('title')?.split(/\r?\n/u)[0]);
}

/**
 * The opened event in an element: the id of the entry pressed for it or the one in the URL, and a token. All of it holds for as
 * long as the same event stands there, whatever becomes of the grid and of the people.
 */
export function openingOf({ root, surface }: OpenedEvent, { heads = [], time }: EventParts): Opening {
  // Title and time are there before the people.
  const face = (time === undefined ? heads.slice(0, 1) : [...heads, time]).join('\n');
  const press = presses.get(root.ownerDocument);
  const before = openings.get(root);
  const isSame = before?.face === face;
  const fromUrl = surface === 'page' ? eventIdInUrl(root.ownerDocument.URL) : '';
  if (isSame && before.press === press && fromUrl === before.fromUrl) return before;
  const isPressed = press !== undefined && heads.includes(press.title);
  const pressed = isPressed ? press.id : fromUrl || (isSame ? before.id : '');
  // Two ways to an id agree, or there is none.
  const id = fromUrl !== '' && pressed !== fromUrl ? '' : pressed;
  const isOther = !isSame || id !== before.id;
  const token = isOther ? String(Math.random()) : before.token;
  const opening = { face, press, fromUrl, id, token };
  openings.set(root, opening);
  return opening;
}

/** The id in the URL of one event; empty for any other URL. */
export function eventIdInUrl(url: string): string {
  try {
    const { pathname, searchParams } = new URL(url);
    const path = /^\/calendar(?:\/[^/]+)?\/item\/([^/]+)$/u.exec(pathname)?.[1];
    const legacy = searchParams.get('path')?.startsWith('/calendar/item') ? searchParams.get('itemid') : null;
    const id = path === undefined ? (legacy ?? '') : decodeURIComponent(path);
    return id.length <= LONGEST_ID ? id : '';
  } catch {
    // No URL, or one with broken escapes.
    return '';
  }
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
