import { oneLine } from '../page-text';

/** Where the invitation's own text and the user's answer stand: no person is told in there. */
export const NOT_PEOPLE =
  '[id^="UniqueMessageBody"], [role="document"], [role="group"], [role="textbox"], [contenteditable="true"]';

/** What the page hangs on an element that opens a person's card. */
const HOST_MARKS = '[data-lpc-hover-target-id], [aria-haspopup="dialog"], [class*="hoverTarget"]';
/** How the label of such an element begins in English. */
const OPENS_CARD = 'Opens card for ';
/** Names of people in the full view of an event, and those in its tracking list. */
const NAME_TEXTS =
  '[class*="fui-Persona__primaryText"], [role="tree"] [role="treeitem"] [aria-label]:not([role="treeitem"])';

/** Where a name stands in any build of the full view. */
const BESIDE_PICTURE = '[role="img"][aria-label] + *';

/**
 * Elements that stand for a person in an opened event, in reading order: mostly two for each, a picture and a name. Known by
 * what the host hangs on them, never by what anybody has written.
 */
export function personasIn(root: Element): readonly Element[] {
  const buttons = [...root.querySelectorAll('[role="button"][aria-label]')].filter(
    (element) => element.localName !== 'button' && !isOutside(element, root),
  );
  const labels = buttons.map((button) => button.getAttribute('aria-label'));
  const personas = buttons.filter(
    (button, at) =>
      hasHostMark(button) || isNamed(button) || labels.some((label, other) => other !== at && label === labels[at]),
  );
  const names = [...root.querySelectorAll(`${NAME_TEXTS}, ${BESIDE_PICTURE}`)].filter(
    (name) =>
      (name.matches(NAME_TEXTS) || isPictured(name)) && !isOutside(name, root) && !name.closest('[role="button"]'),
  );
  return [...personas, ...names];
}

/** Whether the picture before a text is of somebody of this name. */
function isPictured(name: Element): boolean {
  const text = oneLine(name.textContent);
  return text !== '' && name.previousElementSibling?.getAttribute('aria-label') === text;
}

function isOutside(element: Element, root: Element): boolean {
  const outside = element.closest(NOT_PEOPLE);
  return outside !== null && outside !== root && root.contains(outside);
}

function hasHostMark(button: Element): boolean {
  const picture = button.querySelector('[role="img"][aria-label], [class*="fui-Avatar"]');
  return button.matches(HOST_MARKS) || picture !== null;
}

/** Whether a label says something more than the text it is about, and is said to be a person or part of a sentence. */
function isNamed(button: Element): boolean {
  const label = oneLine(button.getAttribute('aria-label') ?? '');
  const text = oneLine(button.textContent);
  if (label.startsWith(OPENS_CARD)) return true;
  if (text === '' || text === label || !label.includes(text)) return false;
  const beside = [...(button.parentElement?.childNodes ?? [])];
  return beside.some((node) => node.nodeType === 3 && oneLine(node.nodeValue ?? '') !== '');
}
