import { parse, type Info } from 'csv-parse/browser/esm/sync';

/** A table in a file. */
export interface ImportTable {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  /** Character between two cells. */
  readonly separator: string;
}

/** One row below the headers. */
export interface TableRow {
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Info;
}

/** So many rows may stand above the headers: some exports begin with a note. */
const LAST_HEADER_ROW = 20;
const SEPARATORS = [',', ';', '\t', '|'];

/**
 * Reads text with separated cells (CSV, TSV, semicolons), quoted as RFC 4180 says. The headers are the first of the first
 * rows that `isHeader` accepts, else the first with two cells. Undefined where there is no table.
 */
export function readTable(text: string, isHeader: (cells: readonly string[]) => boolean): ImportTable | undefined {
  const separator = separatorOf(text);
  const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  // The types of the parser do not know what `info` changes.
  const parsed = parse(text, { ...options, delimiter: separator, info: true }) as unknown as readonly ParsedRow[];
  const rows = parsed
    .map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const first = rows.slice(0, LAST_HEADER_ROW);
  const known = first.findIndex(({ cells }) => isHeader(cells));
  const at = known >= 0 ? known : first.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const header = rows[at];
  return header && { headers: header.cells.map((cell) => cell.trim()), rows: rows.slice(at + 1), separator };
}

/** The separator that cuts the first lines into most cells, the same number in most lines. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/u)
    .slice(0, LAST_HEADER_ROW)
    .filter((line) => line !== '');
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/gu, '').split(separator).length - 1);
    return { separator, score: Math.max(0, ...counts) };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

/** A row is numbered by the line on which it begins, and counted by the one on which it ends. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
}
