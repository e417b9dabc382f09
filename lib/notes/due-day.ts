import { addDays } from '../meeting/day';
import { addMonths, firstOfMonth } from './months';

/** A due day found in a promise. */
export interface DuePhrase {
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  /** Where the phrase stands in the text, its preposition included: `text.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Whether nothing but punctuation follows. */
  readonly isAtEnd: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY =
  'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?';
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;

/** One way to write a day. `read` gets the groups of `pattern` and the day the text was written. */
interface Form {
  readonly pattern: string;
  readonly read: (groups: readonly string[], writtenOn: string) => string | undefined;
}

/** First fitting form wins, so longer ones stand first. */
const FORMS: readonly Form[] = [
  {
    pattern: '(\\d{4})-(\\d{2})-(\\d{2})',
    read: ([year, month, day]) => realDay(Number(year), Number(month), Number(day)),
  },
  { pattern: 'the day after tomorrow|day after tomorrow', read: (_, on) => addDays(on, 2) },
  { pattern: 'today|tonight|end of (?:the )?day|eod', read: (_, on) => on },
  { pattern: 'tomorrow', read: (_, on) => addDays(on, 1) },
  { pattern: '(?:the )?end of next week', read: (_, on) => fridayOf(addDays(on, 7)) },
  { pattern: '(?:the )?end of (?:the |this )?week|eow|this week', read: (_, on) => endOfWeek(on) },
  { pattern: '(?:the )?end of next month|next month', read: (_, on) => endOfMonth(firstOfMonth(on, 1)) },
  { pattern: '(?:the )?end of (?:the |this )?month|month[- ]end|eom|this month', read: (_, on) => endOfMonth(on) },
  { pattern: '(?:the )?end of (?:the |this )?quarter|eoq|this quarter', read: (_, on) => endOfQuarter(on) },
  { pattern: '(?:the )?end of (?:the |this )?year|year[- ]end|eoy', read: (_, on) => `${on.slice(0, 4)}-12-31` },
  {
    pattern: `(?:the )?end of (${MONTH})(?:,? (\\d{4}))?`,
    read: ([month, year], on) => endOfNamedMonth(monthOf(month), year, on),
  },
  { pattern: '(?:in )?(?:the course of )?next week', read: (_, on) => fridayOf(addDays(on, 7)) },
  {
    pattern: `(?:in|within) (${COUNT}) (day|week|month)s?(?:'s? time)?`,
    read: ([count, unit], on) => later(on, count, unit),
  },
  { pattern: `(${COUNT}) (day|week|month)s? from (?:now|today)`, read: ([count, unit], on) => later(on, count, unit) },
  {
    pattern: `(?:(?:${WEEKDAY}),? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b\\.?(?:,? (\\d{4}))?`,
    read: ([day, month, year], on) => namedDay(day, month, year, on),
  },
  {
    pattern: `(?:(?:${WEEKDAY}),? )?(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4}))?`,
    read: ([month, day, year], on) => namedDay(day, month, year, on),
  },
  { pattern: `next (${WEEKDAY})`, read: ([name], on) => weekdayOfNextWeek(on, weekdayOf(name)) },
  { pattern: `(?:this |coming )?(${WEEKDAY})`, read: ([name], on) => nextWeekday(on, weekdayOf(name)) },
];

/** `before` means the day before; the others the day itself. */
const DEADLINE = 'by|until|till|til|no later than|not later than|due by|due on|due|before|for|on|at';

const COMPILED: readonly { readonly form: Form; readonly pattern: RegExp }[] = FORMS.map((form) => ({
  form,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}/.-])(?:(${DEADLINE})[: ]\\s*)?(?:${form.pattern})(?![\\p{L}\\p{N}/-]|\\.\\d)`,
    'giu',
  ),
}));

/**
 * The day a promise is due, as written in it, counted from the day it was written; undefined when it names none.
 *
 * A day counts only where a word such as "by" leads to it or where it closes the text, so that "prepare the Friday
 * demo" has no due day. `3/13` and its like are read by nobody the same way and therefore not at all. English only.
 */
export function dueIn(text: string, writtenOn: string): DuePhrase | undefined {
  const found: { readonly phrase: DuePhrase; readonly rank: number }[] = [];
  for (const { form, pattern } of COMPILED) {
    for (const match of text.matchAll(pattern)) {
      const [whole, preposition = '', ...groups] = match;
      const from = match.index;
      const to = from + whole.length;
      if (found.some(({ phrase }) => from < phrase.to && phrase.from < to)) continue;
      const isAtEnd = /^[\s.,;:!?)\]]*$/.test(text.slice(to));
      const isAbout = /^(for|on|at)?$/i.test(preposition);
      if (isAbout && !isAtEnd && preposition.toLowerCase() !== 'on') continue;
      const day = form.read(
        groups.map((group) => (group as string | undefined) ?? ''),
        writtenOn,
      ); // optional groups are undefined at run time
      if (day === undefined) continue;
      const dueOn = /^before$/i.test(preposition) && addDays(day, -1) >= writtenOn ? addDays(day, -1) : day;
      found.push({ phrase: { dueOn, from, to, isAtEnd }, rank: isAbout ? 0 : 1 });
    }
  }
  return found.toSorted((one, other) => other.rank - one.rank || other.phrase.from - one.phrase.from)[0]?.phrase;
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;
}

function weekdayOf(name = ''): number {
  return WEEKDAYS.findIndex((weekday) => name.toLowerCase().startsWith(weekday));
}

/** 0 = Sunday … 6 = Saturday. */
function weekdayAt(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The first such weekday after the day itself: "by Friday" said on a Friday means the next one. */
function nextWeekday(day: string, weekday: number): string {
  return addDays(day, ((weekday - weekdayAt(day) + 6) % 7) + 1);
}

/** Weeks begin on Monday. */
function mondayOf(day: string): string {
  return addDays(day, -((weekdayAt(day) + 6) % 7));
}

function fridayOf(day: string): string {
  return addDays(mondayOf(day), 4);
}

function weekdayOfNextWeek(day: string, weekday: number): string {
  return addDays(mondayOf(day), 7 + ((weekday + 6) % 7));
}

/** Friday, or Sunday when it is past Friday. */
function endOfWeek(day: string): string {
  const friday = fridayOf(day);
  return friday >= day ? friday : addDays(mondayOf(day), 6);
}

function endOfMonth(day: string): string {
  return addDays(firstOfMonth(day, 1), -1);
}

function endOfQuarter(day: string): string {
  return endOfMonth(firstOfMonth(day, 2 - ((Number(day.slice(5, 7)) - 1) % 3)));
}

function endOfNamedMonth(month: number, year: string | undefined, writtenOn: string): string | undefined {
  if (year) return endOfMonth(`${year}-${String(month).padStart(2, '0')}-01`);
  const thisYear = endOfMonth(`${writtenOn.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
  return thisYear >= writtenOn ? thisYear : endOfMonth(firstOfMonth(thisYear, 12));
}

/** Without a year the next such day is meant, this day included. */
function namedDay(day = '', month = '', year = '', writtenOn: string): string | undefined {
  if (year !== '') return realDay(Number(year), monthOf(month), Number(day));
  const thisYear = Number(writtenOn.slice(0, 4));
  for (let ahead = 0; ahead <= 4; ahead += 1) {
    const candidate = realDay(thisYear + ahead, monthOf(month), Number(day));
    if (candidate !== undefined && candidate >= writtenOn) return candidate;
  }
  return undefined;
}

function later(day: string, count = '', unit = ''): string | undefined {
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  if (unit.toLowerCase() === 'day') return addDays(day, number);
  if (unit.toLowerCase() === 'week') return addDays(day, number * 7);
  return addMonths(day, number);
}
