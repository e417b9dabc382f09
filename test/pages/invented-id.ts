/** Ids that look like a host's and are the same for the same seed. */

/** A made-up event id (base32hex, as Google Calendar's), the same for the same seed text. */
export function inventedId(seed: string, length = 26): string {
  const alphabet = '0123456789abcdefghijklmnopqrstuv';
  let state = 2166136261;
  let id = '';
  for (let index = 0; id.length < length; index += 1) {
    state = Math.imul(state ^ (seed.charCodeAt(index % Math.max(seed.length, 1)) || 7), 16777619) >>> 0;
    state = Math.imul(state ^ (state >>> 13) ^ index, 2246822519) >>> 0;
    id += alphabet[(state >>> 7) & 31] ?? '0';
  }
  return id;
}

/** A short text that depends on every letter of the seed. */
export function digestOf(seed: string): string {
  let one = 2166136261;
  let other = 5381;
  for (const letter of seed) {
    one = Math.imul(one ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
    other = (Math.imul(other, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return one.toString(36) + other.toString(36);
}
