/** In which order a column writes its numeric dates. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** Languages whose names of months are known. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs tr ru uk hu ro el id'.split(' ');

let months: ReadonlyMap<string, number> | undefined;

/**
 * The day a cell names as `YYYY-MM-DD`: `2024-03-12`, `12 Mar 2024`, `12. März 2024`, `Mar 12, 2024`, `2024年3月12日`, and, where
 * the order is known or leaves no doubt, `12/03/2024`. Undefined for all else.
 */
export function dateInCell(cell: string, order: DateOrder): string | undefined {
  const text = cell.trim().toLowerCase().slice(0, 60);
  const iso = /^(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})(?!\d)/u.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u.exec(text);
  if (numeric) return numericDay(numeric, order);
  const year = /(?<!\d)(\d{4})(?!\d)/u.exec(text)?.[1];
  const day = /(?<!\d)(\d{1,2})(?!\d)/u.exec(text)?.[1];
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const found = new Set(words.map((word) => monthNames().get(fold(word))).filter((month) => month !== undefined));
  const [month] = found;
  return found.size === 1 && month !== undefined ? dayOf(year, String(month), day) : undefined;
}

/** The order of a whole column: a number above twelve tells, and one row speaks for all; a dot means day first. */
export function orderOfDates(cells: Iterable<string>): DateOrder {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})([-/.])(\d{1,2})\2\d{2,4}/u.exec(cell);
    if (!match) continue;
    if (match[2] === '.' || Number(match[1]) > 12) isDayFirst = true;
    if (Number(match[3]) > 12) isMonthFirst = true;
  }
  if (isDayFirst === isMonthFirst) return 'unknown';
  return isDayFirst ? 'day-first' : 'month-first';
}

function numericDay([, first, , second, year]: RegExpExecArray, order: DateOrder): string | undefined {
  const full = year?.length === 2 ? `20${year}` : year;
  if (order === 'day-first' || Number(first) > 12) return dayOf(full, second, first);
  if (order === 'month-first' || Number(second) > 12 || first === second) return dayOf(full, first, second);
  return undefined;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/** Names of months, long and short, in all languages known; names that mean two months are left out. */
function monthNames(): ReadonlyMap<string, number> {
  if (months) return months;
  const names = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(new Date(Date.UTC(2024, month - 1, 15))).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '');
        if (!/\p{L}/u.test(name)) continue;
        if ((names.get(name) ?? month) !== month) doubtful.add(name);
        names.set(name, month);
      }
    }
  }
  doubtful.forEach((name) => names.delete(name));
  months = names;
  return names;
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/u, '');
}
