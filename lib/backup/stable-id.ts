/**
 * An id made from what a row says, so that a file without ids restored twice changes rows instead of doubling them.
 * Two 32-bit FNV-1a sums, forwards and backwards: no secret, only rarely the same for two texts.
 */
export function stableId(kind: string, ...words: readonly string[]): string {
  const text = words.join('\u0000');
  return `${kind}-${sumOf(text)}${sumOf([...text].toReversed().join(''))}`;
}

function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
