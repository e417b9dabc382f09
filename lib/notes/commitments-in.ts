import { wordsOf } from '../people/fold';
import { firstName, initialsOf, partsOf } from '../people/name';
import type { Commitment } from './commitment';
import { dueIn } from './due-day';
import { markedLines } from './privacy';
import type { Privacy } from './note';

/** The two people whose promises a note may hold. */
export interface Promisers {
  /** The mentor's own names, as many as are known. */
  readonly mentorNames: readonly string[];
  /** The mentee's name and other spellings; empty while the note is not filed. */
  readonly menteeNames: readonly string[];
}

/** A promise as it stands in a note. */
export interface CommitmentLine {
  /** 0-based line number in the note. */
  readonly line: number;
  readonly owner: Commitment['owner'];
  /** All that stands after the owner, to the end of the line. */
  readonly words: string;
  /** The words of the promise, without check box, owner, marks, and a due day that closes it. */
  readonly text: string;
  readonly isDone: boolean;
  /** `YYYY-MM-DD`; empty = none written, or one that cannot be told for sure. */
  readonly dueOn: string;
  readonly privacy: Privacy;
}

/** What stands for the mentor in any note, folded. */
const MYSELF = ['me', 'i', 'myself', 'ich', 'moi', 'je', 'yo', 'io', 'ik', 'jag', 'jeg', 'eu'];

/** Bullet and check box: `[]`, `[ ]`, `- [x]`, `1. [ ]`. */
export const CHECK_BOX = /^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?\[)([ xX]?)(\])(?=\s|$)/;

/** Owner and promise: "me: …", "Alice – …", "alice will …"; "me" and "I" need nothing between. */
const NAMED = /^(.{1,80}?)\s*(?:[:：]|\s[–—-]\s|\s(?:will|to)\s)\s*(.*)$/iu;
const MINE = /^(me|i(?:['’]ll| will)?|myself)\s+(?:to\s+)?(.*)$/iu;

/**
 * The promises in a note, from top to bottom.
 *
 * A promise is a line with a check box, a known owner and words. A line whose owner is not clearly the mentor or the
 * mentee is none, and neither is a name that both share. Code and quotations hold no promises.
 * @param writtenOn the day relative due days are counted from, `YYYY-MM-DD`.
 */
export function commitmentsIn(body: string, promisers: Promisers, writtenOn: string): readonly CommitmentLine[] {
  const owners = ownersOf(promisers);
  const found: CommitmentLine[] = [];
  let fence = '';
  for (const marked of markedLines(body)) {
    const fenceMark = /^\s*(`{3,}|~{3,})/.exec(marked.raw)?.[1] ?? '';
    if (fence === '') fence = fenceMark;
    else if (fenceMark.startsWith(fence)) fence = '';
    if (fence !== '' || fenceMark !== '') continue;
    const box = CHECK_BOX.exec(marked.text);
    if (box === null) continue;
    const promise = promiseIn(marked.text.slice(box[0].length).trim(), owners);
    if (promise === undefined) continue;
    found.push({
      line: marked.line,
      owner: promise.owner,
      words: promise.words,
      ...datedText(promise.words, writtenOn),
      isDone: box[2] !== '' && box[2] !== ' ',
      privacy: marked.privacy,
    });
  }
  return found;
}

function promiseIn(
  text: string,
  owners: ReadonlyMap<string, Commitment['owner']>,
): { readonly owner: Commitment['owner']; readonly words: string } | undefined {
  const named = NAMED.exec(text);
  if (named !== null) {
    const owner = owners.get(wordsOf(named[1] ?? '').join(' '));
    const words = (named[2] ?? '').trim();
    if (owner !== undefined) return words === '' ? undefined : { owner, words };
  }
  const mine = MINE.exec(text)?.[2]?.trim() ?? '';
  return /^[\p{L}\p{N}]/u.test(mine) ? { owner: 'mentor', words: mine } : undefined;
}

/** The words without a due day that closes them: once read it is kept as a day, and "tomorrow" would not stay true. */
function datedText(words: string, writtenOn: string): { readonly text: string; readonly dueOn: string } {
  const due = dueIn(words, writtenOn);
  if (due === undefined) return { text: words, dueOn: '' };
  const before = words.slice(0, due.from).replace(/[\s,;:(–—-]+$/u, '');
  return { text: due.isAtEnd && before !== '' ? before : words, dueOn: due.dueOn };
}

/** Every folded way to write either owner; what would stand for both stands for nobody. */
function ownersOf({ mentorNames, menteeNames }: Promisers): ReadonlyMap<string, Commitment['owner']> {
  const mentor = new Set(mentorNames.flatMap(waysToWrite));
  const mentee = new Set(menteeNames.flatMap(waysToWrite));
  const owners = new Map<string, Commitment['owner']>();
  for (const way of mentor) if (!mentee.has(way)) owners.set(way, 'mentor');
  for (const way of mentee) if (!mentor.has(way)) owners.set(way, 'mentee');
  for (const way of MYSELF) owners.set(way, 'mentor');
  return owners;
}

function waysToWrite(name: string): readonly string[] {
  const { words } = partsOf(name);
  const full = wordsOf(words.join(' ')).join(' ');
  const turned = wordsOf(words.toReversed().join(' ')).join(' ');
  const initials = wordsOf(initialsOf(name)).join(' ');
  const spaced = [...initials].join(' ');
  return [full, turned, wordsOf(name).join(' '), wordsOf(firstName(name)).join(' '), initials, spaced].filter(
    (way) => way !== '',
  );
}
