/**
 * Whether the user can see this element. Calendars keep closed dialogs in the document: without a box, without a height, or
 * faded out. Reads layout: once per settling, never per mutation.
 */
export function isShown(root: Element): boolean {
  if (!root.isConnected || isFadedOut(root)) return false;
  const dialog = root.closest('[role="dialog"]') ?? root;
  return [root, dialog].every(hasBox) && (root.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function isFadedOut(root: Element): boolean {
  for (let element: Element | null = root; element; element = element.parentElement) {
    const { style } = element as HTMLElement; // every element that can hold a dialog has inline styles
    if (style?.opacity === '0' || style?.display === 'none') return true;
  }
  return false;
}
