import { fold } from './fold';
import type { Person } from './person';

/** A name of one word is a name of many people, and mostly a word besides; those of unspaced scripts are whole names. */
const WHOLE_NAME = /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The names of somebody by which a text can be about them: whole names, in every spelling that is known. */
export function wholeNamesOf({ name, otherNames }: Pick<Person, 'name' | 'otherNames'>): readonly string[] {
  return [...new Set([name, ...otherNames].map((each) => each.trim()).filter((each) => WHOLE_NAME.test(each)))];
}

/** Whether a text names somebody by one of these whole names, whatever the capitals and accents. */
export function isNamedIn(text: string, wholeNames: readonly string[]): boolean {
  const folded = ` ${fold(text)} `;
  return wholeNames.some((name) => {
    const wanted = fold(name);
    if (wanted === '') return false;
    return UNSPACED.test(wanted) ? folded.includes(wanted) : folded.includes(` ${wanted} `);
  });
}
