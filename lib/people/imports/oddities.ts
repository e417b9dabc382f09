/** What words hold when their bytes were read in the wrong encoding; in the right one hardly ever. */
const ODDITIES: readonly RegExp[] = [
  // Signs within words: "£¹ka".
  /\p{L}(?=[^\p{ASCII}\p{L}\p{M}\s])|(?<=[^\p{ASCII}\p{L}\p{M}\s])\p{L}/gu,
  // Letters of two scripts side by side: "SьЯ".
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}])|[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}](?=\p{Script=Latin})/gu,
  // Accent after accent: "Îëüãà".
  /(?:(?!\p{ASCII})\p{Script=Latin}){3}/gu,
  // Japanese syllables of half the width, which nobody writes any more, and what could not be read at all.
  /[\uff61-\uff9f\ufffd]/gu,
];

/** How often a text looks as if it were read in the wrong encoding. */
export function oddities(text: string): number {
  return ODDITIES.reduce((sum, odd) => sum + (text.match(odd)?.length ?? 0), 0);
}
