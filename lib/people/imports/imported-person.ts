/** Somebody as a file describes them; empty text where it says nothing. */
export interface ImportedPerson {
  /** Line of the file where the entry begins, from 1. */
  readonly line: number;
  readonly name: string;
  /** Lower-cased e-mail addresses. */
  readonly addresses: readonly string[];
  readonly role: string;
  readonly organisation: string;
  readonly team: string;
  readonly place: string;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly howMet: string;
  readonly remember: string;
  /** `YYYY-MM-DD`; empty if unknown. */
  readonly lastContact: string;
}

/** What is the matter with one entry of a file, in words of data; the entry is taken as far as it goes. */
export interface ImportProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly what: 'no-name' | 'no-person' | 'bad-address' | 'bad-date' | 'open-quote' | 'unreadable' | 'too-long';
  /** The text in question, cut to 80 characters; empty where there is none. */
  readonly text: string;
}

/** People of a file, and what could not be read. Entries without a name and an address are left out. */
export interface ImportedPeople {
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly ImportProblem[];
}

/** Longest name, title or place, and longest note taken, in UTF-16 units. */
const LONGEST_FIELD = 300;
const LONGEST_NOTE = 4_000;
/** Characters that show nothing or turn the order of what is around them; the joiners of Persian, Indian and emoji writing stay. */
const INVISIBLE = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Letters of plain text with one space between, as most cells are: nothing to take away. */
const PLAIN = /^(?:[\p{L}\p{N}!-~]+(?: [\p{L}\p{N}!-~]+)*)?$/u;

/** One line of text out of a cell: invisible characters and needless space gone, not longer than a name or title is. */
export function fieldText(cell: string): string {
  if (cell.length <= LONGEST_FIELD && PLAIN.test(cell)) return cell;
  return cell
    .slice(0, 4 * LONGEST_FIELD)
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_FIELD);
}

/** A note out of a cell; its lines stay lines. */
export function noteText(cell: string): string {
  return cell
    .slice(0, 2 * LONGEST_NOTE)
    .replace(/\r\n?/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NOTE);
}

/** A problem with its text cut short. */
export function problem(line: number, what: ImportProblem['what'], text = ''): ImportProblem {
  return { line, what, text: fieldText(text).slice(0, 80) };
}
