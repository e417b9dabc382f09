/** Puts markup into the page the way the host has to: through a Trusted Types policy of its own. */
import type { Markup } from './markup.ts';

/** Structural stand-in for the browser's Trusted Types factory, which the type library does not describe. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML(text: string): string };
}

/** Turns markup into nodes, through a policy where the page's rules demand one. */
export function markupReader(document: Document): (markup: Markup) => DocumentFragment {
  // Not every browser has it, nor has jsdom; where it is, it has this shape.
  const { trustedTypes } = (document.defaultView ?? {}) as { readonly trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('lab', { createHTML: (text) => text });
  return (markup) => {
    const template = document.createElement('template');
    template.innerHTML = policy ? policy.createHTML(markup.html) : markup.html;
    return document.importNode(template.content, true);
  };
}
