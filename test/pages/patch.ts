/** Changes markup in place, so that nodes survive where the new markup has the same kind of node at the same place. */

/** Makes `current`'s content equal to `next`'s, keeping its nodes where tag names agree. */
export function patchChildren(current: Node, next: Node): void {
  const wanted = [...next.childNodes];
  for (const [index, node] of wanted.entries()) {
    const existing = current.childNodes[index];
    if (!existing) current.appendChild(node);
    else if (existing.nodeName !== node.nodeName) current.replaceChild(node, existing);
    else patchNode(existing, node);
  }
  while (current.childNodes.length > wanted.length) current.lastChild?.remove();
}

function patchNode(existing: Node, next: Node): void {
  if (existing instanceof Element && next instanceof Element) {
    patchAttributes(existing, next);
    patchChildren(existing, next);
  } else if (existing.nodeValue !== next.nodeValue) {
    existing.nodeValue = next.nodeValue;
  }
}

function patchAttributes(existing: Element, next: Element): void {
  for (const { name } of [...existing.attributes]) {
    if (!next.hasAttribute(name)) existing.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (existing.getAttribute(name) !== value) existing.setAttribute(name, value);
  }
}
