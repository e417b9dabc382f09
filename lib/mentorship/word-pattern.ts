/** Letters of scripts that put no spaces between words: a word may stand anywhere in them. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * A pattern that finds the first of these words in a text, whatever its capitals, as a word of its own. A word may hold
 * regular expressions; a space in it stands for any white space.
 */
export function wordPattern(words: readonly string[]): RegExp {
  const longest = words.toSorted((one, other) => other.length - one.length);
  const source = (some: readonly string[]): string => some.map((word) => word.replaceAll(' ', '\\s+')).join('|');
  const apart = source(longest.filter((word) => !WITHOUT_SPACES.test(word)));
  const dense = source(longest.filter((word) => WITHOUT_SPACES.test(word)));
  const parts = [
    ...(apart === '' ? [] : [`(?<![\\p{L}\\p{M}\\p{N}])(?:${apart})(?![\\p{L}\\p{M}\\p{N}])`]),
    ...(dense === '' ? [] : [`(?:${dense})`]),
  ];
  return new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'iu');
}
