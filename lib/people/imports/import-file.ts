import { normaliseAddress } from '../address';
import { headersIn, proposeRoles, sourceOf, type ColumnRole, type TableSource } from './column-roles';
import { decodeText, encodingOf, type TextEncoding } from './decode-text';
import type { ImportedPeople } from './imported-person';
import { readTable, type ImportTable } from './import-table';
import { oddities } from './oddities';
import { meetingsInCalendar, type ImportedMeetings } from './meetings-in-calendar';
import { peopleInVcards } from './people-in-vcards';

/** A file brought in, read as far as it can be without asking. */
export type ImportFile =
  | {
      readonly kind: 'table';
      readonly source: TableSource;
      readonly table: ImportTable;
      /** What each column probably says; the user may change it. */
      readonly roles: readonly ColumnRole[];
      readonly encoding: TextEncoding;
    }
  | { readonly kind: 'vcards'; readonly read: ImportedPeople }
  | { readonly kind: 'calendar'; readonly read: ImportedMeetings };

/** Why a file cannot be brought in at all. */
export type ImportRefusal = 'empty' | 'too-large' | 'too-many' | 'not-text' | 'no-table' | 'no-people';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;
/** Meetings of so many years back are read. */
const YEARS_BACK = 5;
/** Rows that tell what a column holds. */
const SAMPLE_ROWS = 50;
/** So much of a text tells what it is, in UTF-16 units. */
const BEGINNING = 10_000;

/** Reads a file by what is in it; its name does not count. `encoding` is how the user says it is to be read. */
export function readImportFile(bytes: Uint8Array, now: Date, encoding?: TextEncoding): ImportFile | ImportRefusal {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST_FILE) return 'too-large';
  const read = encoding ?? encodingOf(bytes, sense);
  const text = decodeText(bytes, read);
  // Spreadsheets and pictures are full of empty bytes, and so is nothing that can be read as text.
  if (isBinary(text.slice(0, BEGINNING))) return 'not-text';
  if (text.trim() === '') return 'empty';
  if (/^\s*begin:vcard\s*[\r\n]/iu.test(text)) return someOf(peopleInVcards(text));
  if (/^\s*begin:vcalendar/iu.test(text)) {
    const from = new Date(now);
    from.setUTCFullYear(from.getUTCFullYear() - YEARS_BACK);
    const meetings = meetingsInCalendar(text, from, now);
    return meetings === 'too-many' ? meetings : { kind: 'calendar', read: meetings };
  }
  const table = readTable(text, headersIn);
  if (table === 'too-many') return table;
  if (!table) return 'no-table';
  if (table.rows.length === 0) return 'no-people';
  const roles = proposeRoles(table.headers, (column) => isFullOfAddresses(table, column));
  return { kind: 'table', source: sourceOf(table.headers), table, roles, encoding: read };
}

/** Whether most of what stands in a column is an e-mail address. */
function isFullOfAddresses({ rows }: ImportTable, column: number): boolean {
  const cells = rows.slice(0, SAMPLE_ROWS).map(({ cells: each }) => (each[column] ?? '').trim());
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => normaliseAddress(cell) !== '').length > filled.length / 2;
}

function someOf(read: ImportedPeople | 'too-many'): ImportFile | ImportRefusal {
  if (read === 'too-many') return read;
  return read.people.length + read.problems.length === 0 ? 'no-people' : { kind: 'vcards', read };
}

/** How much sense the first lines of a table make: known headers, and words as people write them. */
function sense(text: string): number {
  const table = readTable(text, headersIn);
  return (typeof table === 'object' ? 100 * headersIn(table.headers) : 0) - oddities(text);
}

/** How packed files, documents and pictures begin. */
const SIGNATURES = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF-',
  '{\\rtf',
  'GIF8',
  '\u0089PNG',
  '\u00d0\u00cf\u0011\u00e0',
  '\u001f\u008b',
];

/** Whether it is no text at all. A few stray signs do not make a text a picture. */
function isBinary(beginning: string): boolean {
  if (SIGNATURES.some((signature) => beginning.startsWith(signature))) return true;
  const strange = beginning.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange > 2 + beginning.length / 100;
}
