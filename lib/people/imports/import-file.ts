import { areHeaders, proposeRoles, sourceOf, type ColumnRole, type TableSource } from './column-roles';
import { decodeText, type TextEncoding } from './decode-text';
import type { ImportedPeople } from './imported-person';
import { readTable, type ImportTable } from './import-table';
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
export type ImportRefusal = 'empty' | 'too-large' | 'not-text' | 'no-table' | 'no-people';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;
/** Meetings of so many years back are read. */
const YEARS_BACK = 5;

/** Reads a file by what is in it; its name does not count. */
export function readImportFile(bytes: Uint8Array, now: Date): ImportFile | ImportRefusal {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST_FILE) return 'too-large';
  const { text, encoding } = decodeText(bytes);
  // Spreadsheets and pictures are full of empty bytes, and so is nothing that can be read as text.
  if (text.slice(0, 10_000).includes('\u0000') || text.startsWith('PK\u0003\u0004')) return 'not-text';
  if (text.trim() === '') return 'empty';
  if (/^\s*begin:vcard/iu.test(text)) {
    const read = peopleInVcards(text);
    return read.people.length + read.problems.length === 0 ? 'no-people' : { kind: 'vcards', read };
  }
  if (/^\s*begin:vcalendar/iu.test(text)) {
    const from = new Date(now);
    from.setUTCFullYear(from.getUTCFullYear() - YEARS_BACK);
    return { kind: 'calendar', read: meetingsInCalendar(text, from, now) };
  }
  const table = readTable(text, areHeaders);
  if (!table) return 'no-table';
  if (table.rows.length === 0) return 'no-people';
  return {
    kind: 'table',
    source: sourceOf(table.headers),
    table,
    roles: proposeRoles(table.headers),
    encoding,
  };
}
