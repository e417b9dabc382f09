import { wordList } from '../people/fold';

/** Letters of scripts that put no spaces between words: Han, Hiragana, Katakana with its long mark. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Words at the end of German titles that are written together with the field before them; folded, longest first. */
const GERMAN_HEADS = wordList(`
  verantwortlicher verantwortliche spezialistin beauftragter beauftragte koordinatorin mitarbeiterin spezialist
  koordinator mitarbeiter assistentin direktorin technikerin referentin managerin assistent beraterin direktor techniker
  meisterin trainerin referent expertin kaufmann kauffrau vorstand leiterin leitung manager berater meister trainer experte
  leiter chefin chef
`).toSorted((one, other) => other.length - one.length);

/** A title of so many letters says enough, whatever it is written together with: "Wirtschaftsjournalistin". */
const SPEAKING_HEAD = 8;

/** Words of at least so many letters are looked at for parts. */
const COMPOUND_LENGTH = 9;

/** What is known of words. */
export interface KnownWords {
  /** It is a word of the vocabulary, and no small one. */
  readonly isKnown: (word: string) => boolean;
  /** It is a job title by itself. */
  readonly isTitle: (word: string) => boolean;
}

/**
 * The known words a word is written together from; the word itself where it is known or has no known parts.
 *
 * German titles put the field before the head ("Marketingleiterin"). Short heads end many words that are no titles
 * ("Halbleiter"): with them the field must be known, too. Japanese and Chinese put no spaces at all: the longest known words
 * are taken from left to right.
 */
export function partsOf(word: string, known: KnownWords): readonly string[] {
  const { isKnown } = known;
  if (word.length < 2 || isKnown(word)) return [word];
  if (UNSPACED.test(word)) {
    const parts = unspacedParts(word, isKnown);
    return parts.length === 0 ? [word] : parts;
  }
  return word.length < COMPOUND_LENGTH ? [word] : (compoundParts(word, known) ?? [word]);
}

function compoundParts(word: string, { isKnown, isTitle }: KnownWords): readonly string[] | undefined {
  const fieldBefore = (head: string): string | undefined => {
    const field = word.slice(0, -head.length);
    return [field, field.replace(/s$/, ''), `${field}e`].find(isKnown);
  };
  for (let length = word.length - 2; length >= SPEAKING_HEAD; length -= 1) {
    const head = word.slice(-length);
    if (!isTitle(head)) continue;
    const field = fieldBefore(head);
    return field === undefined ? [head] : [field, head];
  }
  for (const head of GERMAN_HEADS) {
    if (!word.endsWith(head) || word.length - head.length < 2 || !isKnown(head)) continue;
    const field = fieldBefore(head);
    if (field !== undefined) return [field, head];
  }
  return undefined;
}

const LONGEST_UNSPACED = 14;

function unspacedParts(word: string, isKnown: (word: string) => boolean): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length;) {
    let length = Math.min(LONGEST_UNSPACED, word.length - at);
    while (length > 1 && !(UNSPACED.test(word.charAt(at)) && isKnown(word.slice(at, at + length)))) length -= 1;
    if (length > 1) parts.push(word.slice(at, at + length));
    at += length;
  }
  return parts;
}
