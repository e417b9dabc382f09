import { wordsOf } from '../people/fold';

/** Something the mentor got wrong once, and what it taught them: told again where it helps. */
export interface Lesson {
  readonly id: string;
  /** A few words to know it by: "The hire I rushed". */
  readonly title: string;
  readonly whatHappened: string;
  readonly lesson: string;
  /** What it is about: words a topic may share. */
  readonly tags: readonly string[];
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** Shorter words say too little to match by, save in scripts that need few letters. */
const LEAST_LETTERS = 4;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The tag of a lesson that a text speaks of, as it was written; empty when there is none. A tag of several words has to
 * stand in the text as a whole; a word is known by its beginning, so that "negotiating" meets "negotiation".
 */
export function tagIn(lesson: Pick<Lesson, 'tags'>, text: string): string {
  const words = wordsOf(text);
  return lesson.tags.find((tag) => speaksOf(words, text, tag)) ?? '';
}

function speaksOf(words: readonly string[], text: string, tag: string): boolean {
  const wanted = wordsOf(tag);
  if (wanted.length === 0) return false;
  if (DENSE_SCRIPT.test(tag)) return text.includes(tag.trim());
  if (wanted.every((word) => word.length < LEAST_LETTERS))
    return ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `);
  return words.some((_, at) => wanted.every((word, index) => isSameWord(words[at + index] ?? '', word)));
}

/** The same word, or one that begins with all but the last few letters of the other. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = Math.max(LEAST_LETTERS + 1, Math.min(one.length, other.length) - 3);
  return one.length >= stem && other.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}
