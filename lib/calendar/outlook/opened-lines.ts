import { isElement } from '../elements-in';
import { valueText } from '../page-text';
import { NOT_PEOPLE } from './personas';

/** A text of an opened event and the element that holds it. */
export interface Line {
  readonly text: string;
  readonly element: Element;
}

/** What stands at the head of an opened event. */
export interface OpenedLines {
  /** Texts above the time; with no time known, those above the people. */
  readonly heads: readonly Line[];
  readonly time: Line | undefined;
  /** Texts between the time and the people: series, place. */
  readonly rest: readonly Line[];
}

const CLOCK_ICON = '[data-icon-name="ClockRegular"]';
const NO_LINE = `button, [role="button"], [role="toolbar"], [role="tree"], input, i, svg, [aria-hidden="true"], ${NOT_PEOPLE}`;
/** The head of an event is short; more is a page that nobody knows. */
const MOST_LINES = 24;
const MOST_NODES = 4000;

/** The texts at the head of an opened event, buttons and people left out. */
export function linesIn(root: Element, people: readonly Element[]): OpenedLines {
  const lines = textLines(root, people);
  const labelled = lines.findIndex(({ element }) => element.getAttribute('aria-label') === 'Time');
  const icon = lines.findIndex(({ element }) => element.previousElementSibling?.matches(CLOCK_ICON));
  // Anybody can write a place that looks like a time: without a mark of its own, the time is what stands next to the title.
  const at = labelled >= 0 ? labelled : icon >= 0 ? icon : isTimeLike(lines[1]?.text) ? 1 : -1;
  return at < 0
    ? { heads: lines, time: undefined, rest: [] }
    : { heads: lines.slice(0, at), time: lines[at], rest: lines.slice(at + 1) };
}

function textLines(root: Element, people: readonly Element[]): readonly Line[] {
  const lines: Line[] = [];
  let left = MOST_NODES;
  /** False as soon as the people begin. */
  const visit = (element: Element): boolean => {
    for (let child = element.firstChild; child && left-- > 0; child = child.nextSibling) {
      if (child.nodeType === 3) {
        if (!child.nodeValue?.trim()) continue;
        const holder = holderOf(element, root);
        const text = valueText(holder.textContent);
        if (text !== undefined && lines.at(-1)?.element !== holder) lines.push({ text, element: holder });
      } else if (isElement(child)) {
        if (people.includes(child) || lines.length >= MOST_LINES) return false;
        if (!child.matches(NO_LINE) && !visit(child)) return false;
      }
    }
    return true;
  };
  visit(root);
  // A sentence about people is no head, though it may begin before the first of them.
  return lines.filter(({ element }) => !people.some((person) => element.contains(person)));
}

/** The labelled element a text stands in, where that holds nothing else; else the one right around it. */
function holderOf(element: Element, root: Element): Element {
  const labelled = element.closest('[aria-label]');
  const isWhole = labelled && labelled !== root && root.contains(labelled) && !labelled.querySelector('[role], button');
  return isWhole ? labelled : element;
}

/** Whether a text holds a year and a day, or a time and a day. */
function isTimeLike(text: string | undefined): boolean {
  const numbers = text?.match(/\p{Nd}+/gu) ?? [];
  return (
    (numbers.length >= 2 && numbers.some(({ length }) => length === 4)) ||
    (numbers.length >= 3 && CLOCK.test(text ?? ''))
  );
}
const CLOCK = /\p{Nd}\s?[:.h時时시]\s?\p{Nd}{2}(?!\p{Nd})/u;
