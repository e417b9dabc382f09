/** Letters that Unicode does not take apart into a base letter and a mark, and the sigma at the end of a word. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
};

/** Marks that readers leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Words of plain letters and digits, one space between: nothing but the case to fold. */
const PLAIN = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;

const TABLE_SIZE = 0x600;
let table: readonly string[] | undefined;

/** What each of the first `TABLE_SIZE` code units becomes: letters, a space, or nothing. */
function foldTable(): readonly string[] {
  table ??= Array.from({ length: TABLE_SIZE }, (_, code) => foldSlowly(String.fromCharCode(code)));
  return table;
}

function foldSlowly(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase().replace(MARKS, '');
  return plain
    .replace(/[ßæœøłđðþıħŧς]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}+#]/gu, ' ');
}

/**
 * Text for comparing: lower case, no accents, every run of punctuation and white space one space, none at the ends.
 * `+` and `#` stay where they end a word (`c++`, `c#`).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const pieces = foldTable();
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const piece = pieces[text.charCodeAt(index)];
    if (piece === undefined) return tidy(foldSlowly(text));
    folded += piece;
  }
  return tidy(folded);
}

function tidy(folded: string): string {
  return folded
    .replace(/[+#]+(?=[^\s+#])/g, ' ')
    .replace(/(^|\s)[+#]+(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words written one after the other with white space between, as for a set. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
