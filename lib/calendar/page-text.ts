import { isElement } from './elements-in';

/** The text as one tidy line: directional marks and zero-width characters gone, any white space one space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Longest title, place or name taken from a page; calendars themselves allow less. */
const LONGEST_VALUE = 1000;

/** A value as it may leave the page: one tidy line of bounded length without broken characters. */
export function valueText(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const line = oneLine(text.slice(0, LONGEST_VALUE * 2)).replace(/\p{Surrogate}/gu, '\ufffd');
  return line.length > LONGEST_VALUE ? [...line].slice(0, LONGEST_VALUE).join('') : line || undefined;
}

/** The text with the decimal digits of any script written as 0–9. */
export function withLatinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits stand in blocks of ten in ascending order, so the zero of a block is the first of its run. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  // Mathematical digits are the one run whose blocks do not begin at a multiple of ten from their neighbours.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** What no reader of the page sees as text: hidden copies, tooltips, icons written as words. */
function isNoText(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('role') === 'tooltip' ||
    element.hasAttribute('hidden') ||
    NO_TEXT_NAMES.has(element.localName)
  );
}
const NO_TEXT_NAMES: ReadonlySet<string> = new Set(['i', 'svg', 'script', 'style', 'template']);

/** How many nodes one look at a page's text visits at most. */
const MOST_NODES = 4000;

/** The runs of text below `root` in reading order, one per text node, without hidden copies, tooltips and icons. */
export function textRuns(root: Element, except?: (element: Element) => boolean): readonly string[] {
  const runs: string[] = [];
  let left = MOST_NODES;
  const visit = (node: Element): void => {
    for (let child = node.firstChild; child && left-- > 0; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const run = valueText(child.nodeValue);
        if (run !== undefined) runs.push(run);
      } else if (isElement(child) && !isNoText(child) && !except?.(child)) {
        visit(child);
      }
    }
  };
  visit(root);
  return runs;
}
