import { parseClock, type Clock } from '../clock-text';
import { dayAfter, findDates, isoDate, weekdayOf, type DateInText } from '../date-text';
import type { LanguageWords } from '../language-words';
import { withLatinDigits } from '../page-text';

/** When a label says an entry is; what it does not tell is undefined. */
export interface ChipTime {
  /** `HH:MM`, 24 h. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly clock: Clock | undefined;
  /** First and last day, `YYYY-MM-DD`; the last day is where the end lies. */
  readonly date: string | undefined;
  readonly endDate: string | undefined;
  /** Whether a text without any number stands where the times would. */
  readonly isTimeless: boolean;
  /** That text, when it is one. */
  readonly inPlaceOfTimes: string | undefined;
  /** What stands behind times and dates; undefined where their end is not known. */
  readonly tail: string | undefined;
  /** What stands behind the times, where the date could not be read. */
  readonly unreadDate: string | undefined;
}

/** What is known about a label besides its text. */
export interface TimeHints {
  readonly words: LanguageWords;
  readonly clock?: Clock | undefined;
  /** The time as the tooltip writes it. */
  readonly time?: string | undefined;
}

/** Marks between the segments of a label. */
export const SEPARATOR = /\s*[,،、，]\s*/u;
const LEADING_SEPARATOR = /^\s*[,،、，]\s*/u;

/** Longest text that can be a segment of times, and the longest that can be the dates behind it. */
const LONGEST_TIMES = 80;
const LONGEST_DATES = 160;
/** Letters that may stand before a date (a weekday) and between two dates. */
const LONGEST_LEAD = 40;

/** Times and dates at the very beginning of `text` (one tidy line); undefined where nothing of that kind stands there. */
export function readChipTime(text: string, hints: TimeHints): ChipTime | undefined {
  const first = firstSegment(text, hints.time);
  if (first.text === '' || first.text.length > LONGEST_TIMES) return undefined;
  const latin = latinCopy(first.text);
  const dates = findDates(latin, hints.words);
  if (dates.length > 0) return dateFirst(text, latin, dates, hints);
  const times = /\d/u.test(latin) ? timesIn(latin, hints) : undefined;
  const behind = text.slice(first.end);
  const days = datesAhead(behind, hints.words);
  if (!times && !days && first.text !== hints.time) return undefined;
  const isTimeless = !/\d/u.test(latin);
  return {
    ...spanOf(times, days),
    isTimeless,
    inPlaceOfTimes: isTimeless ? first.text : undefined,
    tail: days?.tail,
    unreadDate: days ? undefined : behind.replace(LEADING_SEPARATOR, '').slice(0, LONGEST_DATES),
  };
}

/** Whether two times or a year are written anywhere in the text: it may then be more than it seems. */
export function mentionsTime(text: string): boolean {
  const latin = latinCopy(text);
  return (
    /(?<!\d)\d{1,2}\s?[:.h時时시]\s?\d{2}(?!\d).{1,40}?(?<!\d)\d{1,2}\s?[:.h時时시]\s?\d{2}(?!\d)/u.test(latin) ||
    /(?<!\d)(?:1[3-9]|2[0-6])\d\d(?!\d)/u.test(latin)
  );
}

/** Whether the text is a time range. */
export function isTimeRange(text: string, hints: TimeHints): boolean {
  return text.length <= LONGEST_TIMES && timesIn(latinCopy(text), hints) !== undefined;
}

/**
 * Whether a date in words nobody here knows is `day` and no other: its numbers are those of that day, in one of the usual orders,
 * no further number belongs to it, and no other year stands near.
 */
export function isDayInNumbers(unread: string, day: string): boolean {
  const latin = latinCopy(unread);
  const matches = [...latin.matchAll(/\d+/gu)].slice(0, 6);
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  // Three numbers are a date only where nothing but the marks of dates stands between them: "2.–3. March 2026" has three, too.
  const isNumeric = /^\d+\s?[./\-年년]\s?\d+\s?[./\-月월]\s?\d+(?!\d)/u.test(latin.slice(matches[0]?.index));
  const orders = isNumeric
    ? [
        [date, month, year],
        [month, date, year],
        [year, month, date],
      ]
    : [
        [date, year],
        [year, date],
      ];
  const order = orders.find((numbers) => numbers.every((number, at) => Number(matches[at]?.[0]) === Number(number)));
  const last = order && matches[order.length - 1];
  const years = matches.filter(([digits]) => Number(digits) >= 1900 && Number(digits) < 2700);
  if (!last || years.length !== 1) return false;
  const behind = latin.slice(last.index + last[0].length).split(SEPARATOR)[0] ?? '';
  return (matches[0]?.index ?? 0) <= LONGEST_LEAD && !/\d/u.test(behind);
}

interface Segment {
  readonly text: string;
  /** Where what follows begins. */
  readonly end: number;
}

/** The text up to the first separator; the tooltip's time, where the text begins with it. */
function firstSegment(text: string, time: string | undefined): Segment {
  if (time !== undefined && time !== '' && text.startsWith(time) && /^\s*(?:[,،、，]|$)/u.test(text.slice(time.length)))
    return { text: time, end: time.length };
  const at = text.search(SEPARATOR);
  const end = at < 0 ? text.length : at;
  return { text: text.slice(0, end), end };
}

/** The text with the digits of any script as 0–9, every other character in its place. */
function latinCopy(text: string): string {
  return withLatinDigits(text.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd\ufffd'));
}

interface Times {
  readonly start: string;
  readonly end: string;
  readonly clock: Clock;
}

function timesIn(latin: string, { words, clock }: TimeHints): Times | undefined {
  // The text is its own short writing: letters beside its numbers may be halves of the day in words nobody here knows.
  const times = parseClock(latin, words, { clock, shown: latin });
  return times?.end === undefined ? undefined : { start: times.start, end: times.end, clock: times.clock };
}

/** "2026년 9월 14일 월요일 오후 2:00 ~ 오후 3:00": dates and times in one segment. */
function dateFirst(text: string, latin: string, dates: readonly DateInText[], hints: TimeHints): ChipTime | undefined {
  const rest = blanked(latin, dates);
  const times = timesIn(rest, hints);
  const [first, second] = dates;
  if (!times || !first || dates.length > 2) return undefined;
  const order = inOrder(rest, dates);
  const isOne = !second && /^D?TTD?$/u.test(order);
  const isTwo = second !== undefined && (order === 'DTDT' || order === 'TDTD');
  const date = dayOf(first, second);
  const last = second ? dayOf(second) : date;
  if (!(isOne || isTwo) || date === undefined || last === undefined || last < date) return undefined;
  if (!isRightWeekday(rest, isTwo ? [date, last] : [date], hints.words)) return undefined;
  return {
    ...spanOf(times, { date, endDate: last }),
    isTimeless: false,
    inPlaceOfTimes: undefined,
    tail: text.slice(latin.length),
    unreadDate: undefined,
  };
}

/** The text with its dates blanked out, so that only times are left as numbers. */
function blanked(text: string, dates: readonly DateInText[]): string {
  return dates.reduce(
    (rest, date) => rest.slice(0, date.index) + ' '.repeat(date.end - date.index) + rest.slice(date.end),
    text,
  );
}

/** The order in which dates (D) and times (T) stand. */
function inOrder(rest: string, dates: readonly DateInText[]): string {
  const times = [...rest.matchAll(/\d+(?:\s?[:.時时시h點点]\s?\d+)?/gu)].map(({ index }) => ({ index, what: 'T' }));
  return [...dates.map(({ index }) => ({ index, what: 'D' })), ...times]
    .sort((a, b) => a.index - b.index)
    .map(({ what }) => what)
    .join('');
}

interface Days {
  readonly date: string;
  readonly endDate: string | undefined;
}

/** The date, or the two dates, right at the beginning of `behind`, and what follows them. */
function datesAhead(behind: string, words: LanguageWords): (Days & { readonly tail: string | undefined }) | undefined {
  const offset = LEADING_SEPARATOR.exec(behind)?.[0].length ?? 0;
  const ahead = latinCopy(behind.slice(offset, offset + LONGEST_DATES));
  const [first, second] = findDates(ahead, words);
  if (!first || !isLead(ahead.slice(0, first.index), words)) return undefined;
  const between = second ? ahead.slice(first.end, second.index) : '';
  const isNear = second !== undefined && between.length <= LONGEST_LEAD && !/\d/u.test(between);
  const isJoined = isNear && !/^[\s.]*[,،、，]/u.test(between);
  const last = isJoined ? second : first;
  const date = first.firstDay === undefined ? dayOf(first, isJoined ? second : undefined) : undefined;
  const range = first.firstDay === undefined || isJoined ? undefined : rangeOf(first);
  const start = range?.date ?? date;
  const end = range?.endDate ?? (isJoined ? dayOf(second) : date);
  const behindLast = readRemnant(ahead.slice(last.end), words);
  if (start === undefined || end === undefined || end < start || !behindLast) return undefined;
  const spoken = isJoined ? [start, end] : [start];
  const around = `${ahead.slice(0, first.index)} ${between} ${behindLast.text}`;
  if (!range && !isRightWeekday(around, spoken, words)) return undefined;
  return {
    date: start,
    // A second date close by that nothing joins to the first may belong to a place, or to a way of joining unknown here.
    endDate: (isNear && !isJoined) || !behindLast.isClear ? undefined : end,
    tail: behindLast.isClear ? behind.slice(offset + last.end + behindLast.end) : undefined,
  };
}

/** Whether a text can stand before the date: no number, and nothing but weekdays in segments of their own. */
function isLead(text: string, { weekdays }: LanguageWords): boolean {
  const own = text.toLowerCase().split(SEPARATOR).slice(0, -1);
  return (
    text.length <= LONGEST_LEAD &&
    !/\d/u.test(text) &&
    own.every((part) => part === '' || weekdays.keys().some((name) => name.length > 1 && part.includes(name)))
  );
}

interface Remnant {
  readonly text: string;
  readonly end: number;
  /** Whether the date certainly ends here. */
  readonly isClear: boolean;
}

/** What belongs to a date behind its year: a dot, "г.", "(水)", a weekday; undefined where numbers follow in the same segment. */
function readRemnant(behind: string, words: LanguageWords): Remnant | undefined {
  const at = behind.search(SEPARATOR);
  const own = at < 0 ? behind : behind.slice(0, at);
  if (/\d/u.test(own) || own.length > LONGEST_LEAD) return undefined;
  const rest = own.replace(/[(（][^()（）]{1,12}[)）]/gu, '').trim();
  const isClear =
    /^\.?\s?(?:\p{L}{1,2}\.?)?$/u.test(rest) || words.weekdays.has(rest.toLowerCase().replace(/^[.\s]+/u, ''));
  const next = LEADING_SEPARATOR.exec(behind.slice(own.length))?.[0].length ?? 0;
  const segment = behind.slice(own.length + next).split(SEPARATOR)[0] ?? '';
  // Hungarian parts the weekday from its date.
  return words.weekdays.has(segment.toLowerCase())
    ? { text: `${own} ${segment}`, end: own.length + next + segment.length, isClear }
    : { text: own, end: own.length, isClear };
}

/** The weekdays named in the text. */
function weekdaysIn(text: string, words: LanguageWords): ReadonlySet<number> {
  const lower = text.toLowerCase();
  const days = new Set<number>();
  for (const [name, day] of words.weekdays) {
    const at = lower.indexOf(name);
    if (at < 0 || /\p{L}/u.test(lower.charAt(at + name.length)) || (at > 0 && /\p{L}/u.test(lower.charAt(at - 1))))
      continue;
    days.add(day);
  }
  return days;
}

/** Whether the weekdays written beside dates are theirs; nothing written is no objection. */
function isRightWeekday(text: string, dates: readonly string[], words: LanguageWords): boolean {
  const written = weekdaysIn(text, words);
  const own = new Set(dates.map(weekdayOf));
  return [...written].every((day) => own.has(day));
}

/** The day of a date; a year left out is that of the date it is joined to. */
function dayOf(date: DateInText, joined?: DateInText): string | undefined {
  const year = date.year ?? joined?.year;
  return year === undefined || date.firstDay !== undefined ? undefined : isoDate(year, date.month, date.day);
}

function rangeOf(date: DateInText): Days | undefined {
  return date.year === undefined || date.firstDay === undefined
    ? undefined
    : { date: isoDate(date.year, date.month, date.firstDay), endDate: isoDate(date.year, date.month, date.day) };
}

/** Times and days put together: an end before its start lies on the next day. */
function spanOf(
  times: Times | undefined,
  days: Days | undefined,
): Pick<ChipTime, 'start' | 'end' | 'clock' | 'date' | 'endDate'> {
  return {
    start: times?.start,
    end: times?.end,
    clock: times?.clock,
    date: days?.date,
    endDate: times && days ? endDay(times.start, times.end, days) : days?.endDate,
  };
}

function endDay(start: string, end: string, { date, endDate }: Days): string | undefined {
  if (endDate === undefined || endDate > date) return endDate;
  // The same time twice is either no time at all or a whole day.
  if (start === end) return undefined;
  return end > start ? date : dayAfter(date);
}
