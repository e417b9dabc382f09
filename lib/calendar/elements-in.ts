/**
 * Elements below `root`, in document order. A crowded grid asks for them so often that selectors, which a DOM without a page
 * compiles each time anew, take too long.
 */
export function elementsIn(root: Element): readonly Element[] {
  const elements: Element[] = [];
  const visit = (element: Element): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      elements.push(child);
      visit(child);
    }
  };
  visit(root);
  return elements;
}

/** Whether a node is an element, of whatever document. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The element itself or its nearest ancestor of which the test holds. */
export function above(element: Element, test: (element: Element) => boolean): Element | undefined {
  let at: Element | null = element;
  while (at && !test(at)) at = at.parentElement;
  return at ?? undefined;
}
