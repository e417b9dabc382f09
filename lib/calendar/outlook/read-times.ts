import type { EventTime, OpenedMeeting, SeenMeeting } from '../../meeting/meeting';
import { contradicted, type Reading } from '../../meeting/reading';
import { parseClock } from '../clock-text';
import { daysIn, findDates, isoDate, weekdayOf } from '../date-text';
import { wordsOf, type LanguageWords } from '../language-words';
import { withLatinDigits } from '../page-text';
import { agreeing } from '../strategies';

/** What the reader of times looks at. */
export interface TimeSource {
  /** The line of times of an opened event, e.g. `Mon 3/2/2026 10:00 AM - 10:30 AM`; undefined where it is not known. */
  readonly line: string | undefined;
  readonly language: string;
  /** The same event's entry in the grid. */
  readonly chip: SeenMeeting | undefined;
}

type Times = Pick<OpenedMeeting, 'start' | 'end' | 'isAllDay'>;

/** When an opened event is: by its entry in the grid and its line of times, which must agree. */
export function readTimes({ line, language, chip }: TimeSource): Times {
  const read = line === undefined ? undefined : readLine(line, wordsOf(language), foundIn(chip?.start)?.date);
  const start = agreeing(
    chip,
    [
      { name: 'chip', read: (of) => foundIn(of?.start) },
      { name: 'time-line', read: () => read?.start },
    ],
    isSameTime,
  );
  const isAllDay = agreeing(chip, [
    { name: 'chip', read: (of) => foundIn(of?.isAllDay) },
    { name: 'time-line', read: () => read?.isAllDay },
  ]);
  if (start.status === 'contradicted' || chip?.start.status === 'contradicted')
    return { start: contradicted(['chip', 'time-line']), end: contradicted(['chip', 'time-line']), isAllDay };
  const end = agreeing(
    chip,
    [
      { name: 'chip', read: (of) => foundIn(of?.end) },
      { name: 'time-line', read: () => read?.end },
    ],
    isSameTime,
  );
  return { start, end, isAllDay };
}

/** Whether an entry of the grid stands for a time as written in a line; `open` where that cannot be told. */
export function fitOfTimes({ line, language, chip }: TimeSource): 'yes' | 'open' | 'no' {
  const words = wordsOf(language);
  const own = foundIn(chip?.start);
  const read = line === undefined ? undefined : readLine(line, words, undefined);
  if (line === undefined || !read || !own) return 'open';
  if ((own.time === undefined) !== read.isAllDay) return 'no';
  if (read.start) return isSameTime(read.start, own) ? 'yes' : 'no';
  // The order of a date's numbers may be open, and yet no order lead to this day.
  const asChip = readLine(line, words, own.date)?.start;
  return asChip && !isSameTime(asChip, own) ? 'no' : 'open';
}

function foundIn<T>(reading: Reading<T> | undefined): T | undefined {
  return reading?.status === 'found' ? reading.value : undefined;
}

function isSameTime(a: EventTime, b: EventTime): boolean {
  return a.date === b.date && a.time === b.time;
}

interface LineTimes {
  readonly start: EventTime | undefined;
  readonly end: EventTime | undefined;
  readonly isAllDay: boolean;
}

interface DatePlace {
  readonly index: number;
  readonly end: number;
  /** `YYYY-MM-DD`; the days it may be, where the order of its numbers is not known. */
  readonly days: readonly string[];
}

/** The times in a line; undefined where it holds anything that is not understood. */
function readLine(raw: string, words: LanguageWords, chipDay: string | undefined): LineTimes | undefined {
  const text = withLatinDigits(raw);
  const places = datesIn(text, words);
  const [first, second] = places;
  if (!first) return isOfDays(text) ? { start: undefined, end: undefined, isAllDay: true } : undefined;
  if (places.length > 2) return undefined;
  const from = onlyDay(first, text.slice(0, first.index), words, chipDay);
  const behindFirst = text.slice(first.end, second?.index);
  const last = second ? onlyDay(second, behindFirst, words, undefined) : from;
  if (!/\d/u.test(behindFirst) && (!second || !/\d/u.test(text.slice(second.end))))
    return {
      start: from === undefined ? undefined : { date: from },
      end: last === undefined ? undefined : { date: last },
      isAllDay: true,
    };
  const clock = second ? undefined : parseClock(behindFirst, words, { shown: behindFirst });
  if (!second)
    return {
      start: from === undefined || !clock ? undefined : { date: from, time: clock.start },
      // An end at or before the start is another day's.
      end:
        from === undefined || clock?.end === undefined || clock.end <= clock.start
          ? undefined
          : { date: from, time: clock.end },
      isAllDay: false,
    };
  const startText = withoutWeekdays(behindFirst, words);
  const startClock = parseClock(startText, words, { shown: startText });
  const endText = text.slice(second.end);
  const endClock = parseClock(endText, words, { shown: endText });
  if (startClock?.end !== undefined || endClock?.end !== undefined) return undefined;
  return {
    start: from === undefined || !startClock ? undefined : { date: from, time: startClock.start },
    end: last === undefined || !endClock ? undefined : { date: last, time: endClock.start },
    isAllDay: false,
  };
}

/** Whether a line in words nobody here knows has no numbers but those of its dates: times would take two each. */
function isOfDays(text: string): boolean {
  const numbers = text.match(/\d+/gu) ?? [];
  const years = numbers.filter((number) => number.length === 4).length;
  return years > 0 && numbers.length <= 3 * years;
}

/** The weekday of a second date stands before it, behind the first time. */
function withoutWeekdays(text: string, words: LanguageWords): string {
  return text.replace(/[\p{L}\p{M}]+\.?/gu, (word) =>
    words.weekdays.has(word.toLowerCase().replace(/\.$/u, '')) ? ' ' : word,
  );
}

const NUMERIC = /(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)\.?/gu;

function datesIn(text: string, words: LanguageWords): readonly DatePlace[] {
  const numeric = [...text.matchAll(NUMERIC)].map((match): DatePlace => ({
    index: match.index,
    end: match.index + match[0].length,
    days: daysOf(match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? ''),
  }));
  if (numeric.length > 0) return numeric;
  return findDates(text, words).map(({ index, end, year, month, day, firstDay }) => ({
    index,
    end,
    days: year === undefined || firstDay !== undefined ? [] : [isoDate(year, month, day)],
  }));
}

/** The days that three numbers may stand for. */
function daysOf(a: string, separator: string, b: string, c: string): readonly string[] {
  const year = a.length === 4 ? a : c;
  if (year.length === 3 || year.length === 1 || (a.length === 4 && c.length > 2) || a.length === 3) return [];
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  const [one, other] = a.length === 4 ? [b, c] : [a, b];
  const monthFirst = dayIfAny(full, Number(one), Number(other));
  if (a.length === 4) return monthFirst === undefined ? [] : [monthFirst];
  const dayFirst = dayIfAny(full, Number(other), Number(one));
  // Full stops stand between numbers where the day comes first.
  const days = separator === '.' ? [dayFirst] : [monthFirst, dayFirst];
  return [...new Set(days.filter((day) => day !== undefined))];
}

function dayIfAny(year: number, month: number, day: number): string | undefined {
  const isDay = year >= 1970 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay ? isoDate(year, month, day) : undefined;
}

/** The one of the days a date may stand for that the weekday beside it or the entry in the grid bears out. */
function onlyDay(
  { days }: DatePlace,
  before: string,
  words: LanguageWords,
  chipDay: string | undefined,
): string | undefined {
  const names = (before.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => words.weekdays.get(word));
  const weekday = names.find((name) => name !== undefined);
  const fitting = weekday === undefined ? days : days.filter((day) => weekdayOf(day) === weekday);
  if (fitting.length === 1) return fitting[0];
  return chipDay !== undefined && fitting.includes(chipDay) ? chipDay : undefined;
}
