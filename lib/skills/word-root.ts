/** The singular of a folded English word, as far as its ending tells. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const roots = new Map<string, string>();
const ROOTS_KEPT = 20_000;

/** What "weld", "welder" and "welding" share. Made for comparing, no word of its own. */
export function wordRoot(word: string): string {
  let root = roots.get(word);
  if (root === undefined) {
    root = rootOf(word);
    if (roots.size >= ROOTS_KEPT) roots.clear();
    roots.set(word, root);
  }
  return root;
}

function rootOf(word: string): string {
  const one = singular(word);
  let rest = one.length > 5 ? one.replace(/(?:ing|er|or|ist|ed)$/, '') : one;
  if (rest.length > 4 && /([^sl])\1$/.test(rest)) rest = rest.slice(0, -1);
  return rest.length > 4 ? rest.replace(/e$/, '') : rest;
}
