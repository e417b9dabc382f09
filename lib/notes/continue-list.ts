/** What Enter does at a place in a line. */
export type ListStep =
  /** A new line that begins with `lead`. */
  | { readonly kind: 'next'; readonly lead: string }
  /** The item is empty: its sign goes away and the list is at an end. */
  | { readonly kind: 'end' };

/** Bullet, number, quote sign, check box at the start of a line. */
const LEAD = /^(\s*)(?:([-*+])|(\d{1,9})([.)])|(>))?(\s*)(\[[ xX]?\](?:\s+|$))?/;

const SIGN = String.raw`(?:[-*+]|\d{1,9}[.)])\s+`;
const BOX = String.raw`\[[ xX]?\]\s+`;
/** A sign and another one, or a box and anything; a sign and a box belong together. */
const DOUBLED = new RegExp(String.raw`^(\s*(?:${SIGN}(?=${SIGN})|(?:${SIGN})?${BOX}))(?:(?:${SIGN})?${BOX}|${SIGN})$`);

/**
 * How many letters of a line are the lead that Enter put there, where the same hand has typed one of its own after it
 * (`- [x] `, `[] - `); 0 where it has not. `beforeCaret` goes as far as the space just typed.
 */
export function leadTypedAnew(beforeCaret: string): number {
  return DOUBLED.exec(beforeCaret)?.[1]?.length ?? 0;
}

/** How a list goes on after Enter; undefined where there is no list and Enter is Enter. */
export function continueList(beforeCaret: string, afterCaret: string): ListStep | undefined {
  const [lead = '', indent = '', bullet, number, dot = '', quote, space = '', box] = LEAD.exec(beforeCaret) ?? [];
  const sign = bullet ?? quote;
  if (sign === undefined && number === undefined && box === undefined) return undefined;
  if ((sign !== undefined || number !== undefined) && space === '') return undefined;
  if (beforeCaret.length === lead.length && afterCaret.trim() === '') return { kind: 'end' };
  if (beforeCaret.length < lead.length) return undefined;
  const next = number === undefined ? (sign ?? '') : `${Number(number) + 1}${dot}`;
  return {
    kind: 'next',
    lead: `${indent}${next}${space}${box === undefined ? '' : box.startsWith('[]') ? '[] ' : '[ ] '}`,
  };
}
