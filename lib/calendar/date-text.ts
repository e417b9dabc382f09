import type { LanguageWords } from './language-words';

/** A date found in a text; the year is absent where the text leaves it out. */
export interface DateInText {
  readonly index: number;
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** First day of a range within one month ("10 – 11 March"). */
  readonly firstDay?: number;
}

/** The dates written in `text` (Latin digits), in reading order. */
export function findDates(text: string, words: LanguageWords): readonly DateInText[] {
  const dates = [...datesInNumbers(text), ...datesWithNames(text, words)];
  return dates
    .filter((date, at) => !dates.some((other, index) => index < at && overlaps(date, other)))
    .sort((a, b) => a.index - b.index);
}

function overlaps(a: DateInText, b: DateInText): boolean {
  return a.index < b.end && b.index < a.end;
}

/** East Asian dates, and ranges of days in one month: the month is a number. */
const IN_NUMBERS =
  /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?(?:\s*[–—\-~～至]\s*(\d{1,2}))?\s*[日일]/gu;

function* datesInNumbers(text: string): Generator<DateInText> {
  for (const match of text.matchAll(IN_NUMBERS)) {
    const [whole, year, month, day, last] = match;
    const end = match.index + whole.length;
    const date =
      last === undefined
        ? dated(match.index, end, year, Number(month), day)
        : dated(match.index, end, year, Number(month), last, day);
    if (date) yield date;
  }
}

const RANGE = '\\.?\\s*[–—\\-~～]\\s*';
const FREE_DAY = '(?<![\\d:.])(\\d{1,2})(?!\\d|[:.]\\d)';
/** Day (or range of days) right before the month's name, and the same with a year in front of it. */
const DAYS_BEFORE = `(?:(?<![\\d:.])(\\d{1,2})${RANGE})?${FREE_DAY}[^\\d]{0,8}$`;
const BEFORE = new RegExp(DAYS_BEFORE, 'u');
const BEFORE_WITH_YEAR = new RegExp(`(?<!\\d)(\\d{4})(?!\\d)[^\\d:]{0,12}${DAYS_BEFORE}`, 'u');
const YEAR_BEFORE = /(?<!\d)(\d{4})(?!\d)[^\d]{0,12}$/u;
/** Day (or range of days) right behind the month's name. */
const BEHIND = new RegExp(`^[^\\d]{0,6}?${FREE_DAY}(?:${RANGE}(\\d{1,2})(?!\\d|[:.]\\d))?`, 'u');
const YEAR_BEHIND = /^[^\d:]{0,8}?(?<!\d)(\d{4})(?!\d)/u;

function* datesWithNames(text: string, words: LanguageWords): Generator<DateInText> {
  const { pattern, numbers } = words.months;
  if (!pattern) return;
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const month = numbers.get((match[1] ?? match[2] ?? '').toLowerCase());
    if (month === undefined) continue;
    const sides = words.isDayFirst ? [dayBefore, dayBehind] : [dayBehind, dayBefore];
    const date = sides[0]?.(text, from, to, month, words) ?? sides[1]?.(text, from, to, month, words);
    if (date) yield date;
  }
}

function dayBefore(
  text: string,
  from: number,
  to: number,
  month: number,
  words: LanguageWords,
): DateInText | undefined {
  // Far enough back for a year, a range and a few words; never the whole of a long text.
  const offset = Math.max(0, from - 48);
  const front = text.slice(offset, from);
  const behind = YEAR_BEHIND.exec(text.slice(to, to + 24));
  // Where dates stand side by side, the year between two belongs to the one that its language writes it with.
  const withYear = behind && !words.isYearFirst ? null : BEFORE_WITH_YEAR.exec(front);
  if (withYear)
    return dated(offset + withYear.index, to, commonYear(withYear[1], words), month, withYear[3], withYear[2]);
  const match = BEFORE.exec(front);
  if (!match) return undefined;
  const end = behind ? to + behind[0].length : to;
  return dated(offset + match.index, end, commonYear(behind?.[1], words), month, match[2], match[1]);
}

function dayBehind(
  text: string,
  from: number,
  to: number,
  month: number,
  words: LanguageWords,
): DateInText | undefined {
  const match = BEHIND.exec(text.slice(to, to + 32));
  if (!match) return undefined;
  const dayEnd = to + match[0].length;
  const behind = YEAR_BEHIND.exec(text.slice(dayEnd, dayEnd + 24));
  const offset = Math.max(0, from - 24);
  const before = behind && !words.isYearFirst ? null : YEAR_BEFORE.exec(text.slice(offset, from));
  const year = commonYear((before ?? behind)?.[1], words);
  const index = before ? offset + before.index : from;
  const end = !before && behind ? dayEnd + behind[0].length : dayEnd;
  const last = match[2];
  return last === undefined ? dated(index, end, year, month, match[1]) : dated(index, end, year, month, last, match[1]);
}

/** The year by the common calendar: 2026 for a Thai 2569. No calendar of this time is that far ahead by itself. */
function commonYear(year: string | undefined, { yearsAhead }: LanguageWords): string | undefined {
  return year !== undefined && yearsAhead > 0 && Number(year) > 2400 ? String(Number(year) - yearsAhead) : year;
}

function dated(
  index: number,
  end: number,
  year: string | undefined,
  month: number,
  dayText: string | undefined,
  firstDay?: string,
): DateInText | undefined {
  const day = Number(dayText);
  const first = firstDay === undefined ? undefined : Number(firstDay);
  const known = year === undefined ? undefined : Number(year);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(known ?? 2024, month)) return undefined;
  if (known !== undefined && (known < 1970 || known > 2199)) return undefined;
  if (first !== undefined && (first < 1 || first >= day)) return undefined;
  return {
    index,
    end,
    month,
    day,
    ...(known === undefined ? {} : { year: known }),
    ...(first === undefined ? {} : { firstDay: first }),
  };
}

/** How many days a month (1–12) has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD` */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day after a `YYYY-MM-DD` day. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** 0 = Sunday, of a `YYYY-MM-DD` day. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}
