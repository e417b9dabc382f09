/** How Cyrillic and Greek letters are commonly written in Latin ones; accents are folded away before. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** Spellings among which writers choose freely, each made the simpler one; in this order. */
const FREE_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/kh|ch|ck|cz|gh/g, 'k'],
  [/zh|dz|z/g, 's'],
  [/tz|ts/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dj/g, 'd'],
  [/x/g, 'ks'],
  [/[cqh]/g, 'k'],
  [/w|b(?=b)/g, 'v'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/i+(?=[aeou])/g, ''],
  [/ei|ai|oi|ie/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Greek sounds that are written with two letters. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ου', 'u'],
  ['μπ', 'b'],
  ['ντ', 'nt'],
  ['γκ', 'g'],
  ['αυ', 'av'],
  ['ευ', 'ev'],
];

const LETTERS = /^[\p{sc=Latin}]+$/u;
const FOREIGN = /^(?:\p{sc=Cyrillic}+|\p{sc=Greek}+)$/u;

/**
 * Whether one of two folded words may be the other in Latin letters: "юлия" and "yuliya", "julia". Generous, because
 * there are many ways to write a name: good for a question, never for a decision. A word of mixed scripts is nobody's.
 */
export function isTransliteration(one: string, other: string): boolean {
  if (FOREIGN.test(one) && LETTERS.test(other)) return simplified(inLatin(one)) === simplified(other);
  return FOREIGN.test(other) && LETTERS.test(one) && simplified(inLatin(other)) === simplified(one);
}

function inLatin(word: string): string {
  const paired = PAIRS.reduce((text, [pair, latin]) => text.replaceAll(pair, latin), word);
  return [...paired].map((letter) => LATIN[letter] ?? letter).join('');
}

function simplified(word: string): string {
  return FREE_SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word);
}
