/** Gives the focus to an element when what had it is gone; somebody at work elsewhere on the page is not disturbed. */
export function takeLostFocus(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus();
}
