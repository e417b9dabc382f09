import { parse } from 'csv-parse/browser/esm/sync';

/** One row of a table in a file. */
export interface TableRow {
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quote was opened and never closed; its cell is taken to end with the line. */
  readonly isBroken: boolean;
}

/** A quoted cell longer than this, in UTF-16 units, is a quote that somebody forgot to close. */
const LONGEST_CELL = 200_000;
/** Cells of one row; what a person's table has beyond is left out. */
const MOST_CELLS = 150;

const BREAK = /[\r\n]/u;
const BREAKS = /\r\n|\r|\n/gu;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The rows of a text with separated cells, quoted as RFC 4180 says; lines may end in LF, CRLF or CR. Rows without any text
 * are left out. A text that breaks the rules is read all the same, as far as it goes: `salvagedRows`.
 *
 * @param most rows to read, from the first one on.
 */
export function tableRows(text: string, separator: string, most = Number.POSITIVE_INFINITY): Iterable<TableRow> {
  return wellFormedRows(text, separator, most) ?? salvagedRows(text, separator);
}

/** The first lines of a text are enough to see how it is built: so many UTF-16 units a row. */
const BEGINNING = 10_000;

/** The rows of a text that keeps the rules; undefined for any other. */
function wellFormedRows(text: string, separator: string, most: number): readonly TableRow[] | undefined {
  try {
    const parsed = parse(Number.isFinite(most) ? text.slice(0, most * BEGINNING) : text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: LONGEST_CELL,
      ...(Number.isFinite(most) && { to: most }),
    });
    const rows: TableRow[] = [];
    let line = 1;
    for (const record of parsed) {
      const begun = line;
      line += 1;
      let hasText = false;
      for (const cell of record) {
        hasText ||= cell.trim() !== '';
        if (BREAK.test(cell)) line += cell.match(BREAKS)?.length ?? 0;
      }
      if (hasText) rows.push({ line: begun, cells: record.slice(0, MOST_CELLS), isBroken: false });
    }
    return rows;
  } catch {
    // The parser takes a text whole or not at all.
    return undefined;
  }
}

/**
 * The rows of a text that breaks the rules, one after the other. A quote inside an unquoted cell, or text behind a closing
 * one, is taken as it stands; one that is never closed ends with its line.
 */
export function* salvagedRows(text: string, separator: string): Generator<TableRow> {
  const cut = separator.charCodeAt(0);
  const end = text.length;
  let at = 0;
  let line = 1;
  while (at < end) {
    const begun = line;
    const cells: string[] = [];
    let isBroken = false;
    let hasText = false;
    for (let isRow = true; isRow;) {
      const quoted = text.charCodeAt(at) === QUOTE ? quotedCell(text, at, cut) : undefined;
      isBroken ||= quoted === 'open';
      let cell: string;
      if (typeof quoted === 'object') {
        cell = quoted.cell;
        line += quoted.breaks;
        at = quoted.end;
      } else {
        const from = at;
        while (at < end && !endsCell(text.charCodeAt(at), cut)) at += 1;
        cell = text.slice(from, at);
      }
      hasText ||= cell.trim() !== '';
      if (cells.length < MOST_CELLS) cells.push(cell);
      isRow = at < end && text.charCodeAt(at) === cut;
      if (isRow) at += 1;
    }
    if (text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    at += 1;
    line += 1;
    if (hasText) yield { line: begun, cells, isBroken };
  }
}

function endsCell(code: number, cut: number): boolean {
  return code === cut || code === LINE_FEED || code === CARRIAGE_RETURN;
}

interface QuotedCell {
  readonly cell: string;
  /** Where the cell ends in the text, behind its closing quote. */
  readonly end: number;
  /** Line breaks within. */
  readonly breaks: number;
}

/** The cell whose opening quote stands at `from`; undefined where text goes on behind the closing quote. */
function quotedCell(text: string, from: number, cut: number): QuotedCell | 'open' | undefined {
  let hasQuotes = false;
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || at - from > LONGEST_CELL) return 'open';
    if (text.charCodeAt(at + 1) === QUOTE) {
      hasQuotes = true;
      continue;
    }
    if (at + 1 < text.length && !endsCell(text.charCodeAt(at + 1), cut)) return undefined;
    const written = text.slice(from + 1, at);
    const breaks = BREAK.test(written) ? (written.match(BREAKS)?.length ?? 0) : 0;
    return { cell: hasQuotes ? written.replaceAll('""', '"') : written, end: at + 1, breaks };
  }
}
