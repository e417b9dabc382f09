import { daysIn, isoDate } from '../date-text';
import { above } from '../elements-in';
import { dayElements } from './chip-elements';

/** The day a chip stands in, `YYYY-MM-DD`, and how that is known. */
export interface ChipDay {
  readonly date: string;
  readonly strategy: 'column-date' | 'month-cell';
}

const HEADER = /^calendar-view-header/u;

/** Tells the day each chip of the document stands in; undefined where the page does not tell. Looks at the header once. */
export function createChipDays(document: Document): (chip: Element) => ChipDay | undefined {
  const columns = columnsOf(document);
  return (chip) => ownDay(chip) ?? columnDay(chip, columns);
}

/** Whether a chip stands in the section above the timed grid, where all-day entries are. */
export function isInHeader(chip: Element): boolean {
  return (sectionOf(chip, HEADER) ?? '').startsWith('calendar-view-header');
}

/** The day of the cell or column around a chip. */
function ownDay(chip: Element): ChipDay | undefined {
  const cell = above(chip, (element) => element.id.startsWith('monthDayCell_'));
  const ofCell = dayIn(/^monthDayCell_(.*)/su.exec(cell?.id ?? '')?.[1]);
  if (ofCell !== undefined) return { date: ofCell, strategy: 'month-cell' };
  const column = above(chip, (element) => element.hasAttribute('data-column-date'));
  const ofColumn = dayIn(column?.getAttribute('data-column-date'));
  return ofColumn === undefined ? undefined : { date: ofColumn, strategy: 'column-date' };
}

/** The day of the column a chip's index counts to, among the columns of its own part of a split view. */
function columnDay(chip: Element, columns: Columns): ChipDay | undefined {
  const index = above(chip, (element) => element.hasAttribute('data-itemindex'))?.getAttribute('data-itemindex');
  if (!index || !/^\d{1,2}$/u.test(index) || sectionOf(chip, /^Surface_Month$/u) !== undefined) return undefined;
  const part = partOf(sectionOf(chip, /^calendar-view-/u));
  const days = columns.get(part) ?? (columns.size === 1 ? [...columns.values()][0] : undefined);
  const date = days?.[Number(index)];
  return date === undefined ? undefined : { date, strategy: 'column-date' };
}

/** Days of the columns, in order, by the number of the part of a split view. */
type Columns = ReadonlyMap<string, readonly string[]>;

function columnsOf(document: Document): Columns {
  const columns = new Map<string, string[]>();
  for (const element of dayElements(document)) {
    const date = element.getAttribute('data-column-date');
    if (date === null) continue;
    const part = partOf(sectionOf(element, HEADER));
    const days = columns.get(part) ?? [];
    columns.set(part, days);
    // One column may bear its date on several nodes; an unreadable date keeps its place.
    const day = dayIn(date) ?? '';
    if (day === '' || days.at(-1) !== day) days.push(day);
  }
  for (const [part, days] of columns) if (!isAscending(days)) columns.delete(part);
  return columns;
}

function isAscending(days: readonly string[]): boolean {
  return days.every((day, at) => day !== '' && (at === 0 || day > (days[at - 1] ?? '')));
}

/** The number behind the last hyphen of a section's name. */
function partOf(section: string | undefined): string {
  return /-(\d+)$/u.exec(section ?? '')?.[1] ?? '';
}

function sectionOf(element: Element, pattern: RegExp): string | undefined {
  const section = above(element, (at) => pattern.test(at.getAttribute('data-app-section') ?? ''));
  return section?.getAttribute('data-app-section') ?? undefined;
}

/** The day at the beginning of an ISO date or time. */
function dayIn(text: string | null | undefined): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1970 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? isoDate(year, month, day)
    : undefined;
}
