import { isElement } from './elements-in';

/**
 * What stood on a page at one moment: the parts a reader needs, as inert markup. Reading it takes language tables and
 * date arithmetic that have no place in somebody else's page, so it is done in the extension.
 */
export interface Photograph {
  /** The parts with all their ancestors, in document order: element names, telling attributes and text, nothing else. */
  readonly markup: string;
  /** Address of the page. */
  readonly url: string;
}

/**
 * Attributes that tell something about an event; generated class names and styles do not, nor how an element is dragged, focused
 * and pressed, and marks of ours are ours alone.
 */
const TELLING =
  /^(?:id|role|lang|dir|title|type|jslog|hidden|contenteditable|(?:data(?!-(?:photo|dragsource|keyboardaction|(?:is-)?focusable|opens-details))|aria)-[\w-]+)$/;
/** Elements whose content is no text. */
const SILENT: ReadonlySet<string> = new Set(
  'script style svg template noscript iframe object canvas video audio img picture link meta head select'.split(' '),
);
/** Names that readers ask for; any other element is taken as a plain one, so that no rule of markup moves it about. */
const KEPT_NAMES: ReadonlySet<string> = new Set('html body input a button i fieldset legend label h1 h2 h3'.split(' '));
/** Longest text node and attribute taken, and the most that is taken in all, in UTF-16 units. */
const LONGEST_TEXT = 4_100;
const LONGEST_ATTRIBUTES = 40_000;
const MOST_MARKUP = 2_000_000;
/** Elements below so many others are left out. */
const DEEPEST = 400;

/** Marks, in a photograph, the root of the opened event and parts that were rendered for the event before. */
export const ROOT_MARK = 'data-photo-root';
export const LEFTOVER_MARK = 'data-photo-leftover';
const NOTE_MARK = 'data-photo-note-';

/** What a page script knows of an element and its markup does not tell: text by name. */
export type Notes = Readonly<Record<string, string>>;

/** What is noted of an element of a developed photograph; undefined where nothing is. */
export function noteOn(element: Element, name: string): string | undefined {
  return element.getAttribute(NOTE_MARK + name) ?? undefined;
}

/** The elements below `root` of which something of this name is noted, in document order. */
export function notedIn(root: Element, name: string): readonly Element[] {
  return [...root.querySelectorAll(`[${NOTE_MARK}${name}]`)];
}

/** What is to be in a photograph. */
export interface Motif {
  /** Elements taken with all they hold; others only if they are ancestors of these. */
  readonly parts: readonly Element[];
  /** Marked as the opened event. */
  readonly root?: Element;
  /** Marked as rendered for the event before. */
  readonly leftovers?: ReadonlySet<Element>;
  /** Selector of elements whose content is nobody's business: they are taken empty. */
  readonly closed: string;
  /** Notes to stand on elements that are taken. */
  readonly notes?: ReadonlyMap<Element, Notes> | undefined;
}

/** Takes a photograph of some parts of a page. Reads no layout and changes nothing. */
export function photograph(document: Document, motif: Motif): Photograph {
  const { root, leftovers, notes } = motif;
  const whole = new Set(motif.parts);
  const around = new Set<Element>();
  for (const part of motif.parts) {
    for (let element = part.parentElement; element && !around.has(element); element = element.parentElement)
      around.add(element);
  }
  const closed = new Set(document.querySelectorAll(motif.closed));
  let markup = '';
  let isFull = false;

  /** Whether the text has still found room; where one has not, nothing behind it is taken. */
  const write = (text: string): boolean => {
    isFull ||= markup.length + text.length > MOST_MARKUP;
    if (!isFull) markup += text;
    return !isFull;
  };
  const take = (element: Element, isWhole: boolean, depth: number): void => {
    const { localName } = element;
    if (isFull || depth > DEEPEST || SILENT.has(localName)) return;
    const name = nameOf(element, localName);
    if (!write(`<${name}${attributesOf(element)}${localName === 'input' ? fieldOf(element) : ''}>`) || name === 'input')
      return;
    if (!isWhole || !closed.has(element)) {
      let isBehindText = false;
      for (let child = element.firstChild; child && !isFull; child = child.nextSibling) {
        if (isElement(child)) {
          const length = markup.length;
          if (isWhole || whole.has(child)) take(child, true, depth + 1);
          else if (around.has(child)) take(child, false, depth + 1);
          if (markup.length > length) isBehindText = false;
        } else if (isWhole && child.nodeType === 3) {
          // Two texts stay two.
          write((isBehindText ? '<!---->' : '') + escaped(child.nodeValue ?? ''));
          isBehindText = true;
        }
      }
    }
    markup += `</${name}>`;
  };
  const nameOf = (element: Element, localName: string): string => {
    if (!KEPT_NAMES.has(localName)) return 'div';
    if (localName === 'html' || localName === 'body')
      return element === document.documentElement || element === document.body ? localName : 'div';
    // A button right inside another would end it.
    return element.parentElement?.localName === 'button' ? 'div' : localName;
  };
  const attributesOf = (element: Element): string => {
    let text = '';
    // By name: the list of attributes would make an object of each.
    for (const name of element.getAttributeNames()) {
      if (text.length > LONGEST_ATTRIBUTES) break;
      if (isTelling(name)) text += ` ${name}="${escaped(element.getAttribute(name) ?? '')}"`;
    }
    if (element === root) text += ` ${ROOT_MARK}=""`;
    if (leftovers?.has(element)) text += ` ${LEFTOVER_MARK}=""`;
    const noted = notes?.get(element);
    if (noted) for (const [name, value] of Object.entries(noted)) text += ` ${NOTE_MARK}${name}="${escaped(value)}"`;
    return text;
  };

  if (whole.size > 0) take(document.documentElement, false, 0);
  return { markup, url: document.URL.slice(0, LONGEST_TEXT) };
}

/** Pages have few names of attributes and many attributes. */
const known = new Map<string, boolean>();
const MOST_NAMES = 1000;

function isTelling(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_NAMES) known.clear();
  const isOne = TELLING.test(name);
  known.set(name, isOne);
  return isOne;
}

function escaped(text: string): string {
  const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return /[&<>"]/.test(cut)
    ? cut.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : cut;
}

/** What stands in a field now, not what it was born with. */
function fieldOf(element: Element): string {
  // An element of another namespace may bear the name of a field without being one.
  const { value, checked } = element as Partial<HTMLInputElement>;
  return `${typeof value === 'string' ? ` value="${escaped(value)}"` : ''}${checked === true ? ' checked=""' : ''}`;
}
