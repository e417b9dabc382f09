import { tableRows, type TableRow } from './table-rows';

/** A table in a file. */
export interface ImportTable {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  /** Character between two cells. */
  readonly separator: string;
}

/** So many rows may stand above the headers: some exports begin with a note. */
const LAST_HEADER_ROW = 20;
/** More rows than a person's network has. */
const MOST_ROWS = 200_000;
const SEPARATORS = [',', ';', '\t', '|'];

/** What the first rows of a text look like, cut by one separator. */
interface Cut {
  readonly separator: string;
  /** Place of the headers among the rows; -1 without. */
  readonly header: number;
  /** How well it fits; known headers count most. */
  readonly score: number;
}

/**
 * Reads text with separated cells (CSV, TSV, semicolons). The headers are that of the first rows in which `known` finds most,
 * at least two, else the first with two cells. Undefined where there is no table; `too-many` for more rows than are read.
 *
 * @param known tells how many cells of a row are headers of a table of people.
 */
export function readTable(
  text: string,
  known: (cells: readonly string[]) => number,
): ImportTable | 'too-many' | undefined {
  const { separator, header } = cutOf(text, known);
  let headers: readonly string[] | undefined;
  const rows: TableRow[] = [];
  let place = -1;
  for (const row of tableRows(text, separator)) {
    place += 1;
    if (place === header) headers = row.cells.map((cell) => cell.trim());
    if (place <= header || header < 0) continue;
    if (rows.length === MOST_ROWS) return 'too-many';
    rows.push(row);
  }
  return headers && { headers, rows, separator };
}

/** The separator with which most headers are known, else the one that cuts the first lines into most cells. */
function cutOf(text: string, known: (cells: readonly string[]) => number): Cut {
  // Spreadsheets may say it themselves.
  const said = /^\s*"?sep=([,;|\t])"?\s*$/imu.exec(text.slice(0, 20))?.[1];
  return (said === undefined ? SEPARATORS : [said])
    .map((separator): Cut => cutBy(text, separator, known))
    .reduce((best, each) => (each.score > best.score ? each : best));
}

function cutBy(text: string, separator: string, known: (cells: readonly string[]) => number): Cut {
  const first: (readonly string[])[] = [];
  for (const { cells } of tableRows(text, separator, LAST_HEADER_ROW)) {
    first.push(cells);
    if (first.length === LAST_HEADER_ROW) break;
  }
  const counts = first.map(known);
  const most = Math.max(0, ...counts);
  if (most > 1) return { separator, header: counts.indexOf(most), score: 1_000 * most };
  const filled = first.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return { separator, header: filled.findIndex((count) => count > 1), score: Math.max(0, ...filled) };
}
