import { addDays } from '../meeting/day';
import { DUE_WORDS, type DueWords, type RelativeDay } from './due-words';
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

/** What a pattern has found: the named parts of it. */
type Parts = Readonly<Record<string, string | undefined>>;

/** One way to write a day in one language. */
interface Form {
  readonly words: DueWords;
  readonly pattern: RegExp;
  /** Whether only a deadline word makes it a day. */
  readonly needsDeadline: boolean;
  /** Whether it may open a promise where deadlines stand behind: "明天发资料". */
  readonly mayOpen: boolean;
  /** The day, or undefined where there is none or nobody can tell which. */
  readonly read: (parts: Parts, writtenOn: string) => string | undefined;
}

const RELATIVE: Readonly<Record<RelativeDay, (writtenOn: string) => string>> = {
  today: (on) => on,
  tomorrow: (on) => addDays(on, 1),
  'day-after-tomorrow': (on) => addDays(on, 2),
  'end-of-week': endOfWeek,
  'end-of-next-week': (on) => fridayOf(addDays(on, 7)),
  'end-of-month': endOfMonth,
  'end-of-next-month': (on) => endOfMonth(firstOfMonth(on, 1)),
  'end-of-quarter': endOfQuarter,
  'end-of-year': (on) => `${on.slice(0, 4)}-12-31`,
};

/** Read longest first, so that "end of next week" is not taken for "next week". */
const RELATIVE_ORDER: readonly RelativeDay[] = [
  'day-after-tomorrow',
  'today',
  'tomorrow',
  'end-of-next-week',
  'end-of-week',
  'end-of-next-month',
  'end-of-month',
  'end-of-quarter',
  'end-of-year',
];
const OPENERS: ReadonlySet<RelativeDay> = new Set(['today', 'tomorrow', 'day-after-tomorrow']);

let compiled: readonly Form[] | undefined;

/** Every form of every language; the first that fits wins, so longer ones stand first. */
function forms(): readonly Form[] {
  compiled ??= Object.values<DueWords>(DUE_WORDS).flatMap(formsOf);
  return compiled;
}

function formsOf(words: DueWords): readonly Form[] {
  const form = (
    template: string,
    read: Form['read'],
    { needsDeadline = false, mayOpen = false }: { readonly needsDeadline?: boolean; readonly mayOpen?: boolean } = {},
  ): Form => ({ words, pattern: patternOf(template, words), needsDeadline, mayOpen, read });
  const relative = RELATIVE_ORDER.map((day) =>
    form(words.relative[day], (_, on) => RELATIVE[day](on), { mayOpen: OPENERS.has(day) }),
  );
  // "End of May" before "May 13", "next Friday" before "next week" and before "Friday".
  return [
    form('(?<iso>\\d{4}-\\d{2}-\\d{2})', ({ iso = '' }) =>
      realDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))),
    ),
    form(words.endOfMonthNamed, ({ month, year }, on) => endOfNamedMonth(placeIn(words.months, month) + 1, year, on)),
    form(words.nextWeekday, ({ weekday }, on) => nextNamed(on, placeIn(words.weekdays, weekday), words.nextMeans)),
    ...relative,
    ...words.later.map((template) => form(template, (parts, on) => later(on, parts, words))),
    ...words.dated.map((template) =>
      form(template, ({ day, month, year }, on) => namedDay(day, placeIn(words.months, month) + 1, year, on)),
    ),
    ...(words.numeric === ''
      ? []
      : [
          form(words.numeric, ({ day, monthNumber, year }, on) => namedDay(day, Number(monthNumber), year, on), {
            needsDeadline: true,
          }),
        ]),
    form(words.weekday, ({ weekday }, on) => nextWeekday(on, placeIn(words.weekdays, weekday))),
  ];
}

function patternOf(template: string, words: DueWords): RegExp {
  const either = (choices: readonly string[]): string => choices.join('|');
  const parts: Readonly<Record<string, string>> = {
    month: `(?<month>${either(words.months.toReversed())})`,
    weekday: `(?<weekday>${either(words.weekdays)})`,
    day: '(?<day>\\d{1,2})',
    year: '(?<year>\\d{4})',
    count: `(?<count>\\d{1,3}|${either(Object.keys(words.numbers))})`,
    unit: `(?<unit>${either(Object.values(words.units))})`,
  };
  const body = template.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
  const deadlines = either([words.by, words.before, words.on, words.about].filter((word) => word !== ''));
  return words.deadlineStands === 'before'
    ? new RegExp(
        `(?<![\\p{L}\\p{N}/.-])(?:(?<lead>${deadlines})(?:[: ]\\s*|(?<=['’])))?(?:${body})(?![\\p{L}\\p{N}/-]|\\.\\d)`,
        'giu',
      )
    : new RegExp(`(?<![\\d/])(?:${body})(?![\\d/])\\s?(?<lead>${deadlines === '' ? '(?!)' : deadlines})?`, 'giu');
}

/** A day found, and how sure it is: one a deadline word leads to goes before one that merely stands there. */
interface Candidate {
  readonly phrase: DuePhrase | undefined;
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/**
 * The day a promise is due, as written in it, counted from the day it was written; undefined when it names none.
 *
 * A day counts only where a word such as "by" leads to it or where it closes the text, so that "prepare the Friday
 * demo" has no due day. Each language reads the text by itself; where two of them read different days, none counts.
 * `3/13` and its like are read only after a deadline word of a language that has one way to write them.
 */
export function dueIn(text: string, writtenOn: string): DuePhrase | undefined {
  const key = `${writtenOn} ${text}`;
  if (!read.has(key)) {
    if (read.size >= MOST_READ) read.clear();
    read.set(key, readDue(text, writtenOn));
  }
  return read.get(key);
}

/** What was read lately: while a note is typed the same lines are read again and again. */
const read = new Map<string, DuePhrase | undefined>();
const MOST_READ = 1_000;

function readDue(text: string, writtenOn: string): DuePhrase | undefined {
  const byLanguage = new Map<DueWords, Candidate[]>();
  for (const form of forms()) {
    const known = byLanguage.get(form.words) ?? [];
    byLanguage.set(form.words, known);
    for (const match of text.matchAll(form.pattern)) {
      const candidate = candidateOf(form, match, text, writtenOn);
      if (candidate === undefined || known.some((other) => overlaps(other, candidate))) continue;
      known.push(candidate);
    }
  }
  const best = [...byLanguage.values()].flatMap((known) => {
    const [first] = known.toSorted((one, other) => other.rank - one.rank || other.from - one.from);
    return first === undefined ? [] : [first];
  });
  const sure = Math.max(...best.map(({ rank }) => rank));
  const [chosen, ...others] = best.filter(({ rank }) => rank === sure);
  if (chosen?.phrase === undefined) return undefined;
  return others.every(({ phrase }) => phrase?.dueOn === chosen.phrase?.dueOn)
    ? widest([chosen, ...others]).phrase
    : undefined;
}

/** Two languages may read the same day with and without the word before it. */
function widest(candidates: readonly [Candidate, ...Candidate[]]): Candidate {
  return candidates.reduce((one, other) => (other.to - other.from > one.to - one.from ? other : one));
}

function overlaps(one: Candidate, other: Candidate): boolean {
  return one.from < other.to && other.from < one.to;
}

/** What a match of a form says; one nobody can tell the day of takes its place and names none. */
function candidateOf(form: Form, match: RegExpExecArray, text: string, writtenOn: string): Candidate | undefined {
  const { words, read, needsDeadline, mayOpen } = form;
  const parts: Parts = match.groups ?? {};
  const { lead = '' } = parts;
  const from = match.index;
  const to = from + match[0].length;
  const isAtEnd = /^[\s.,;:!?)\]。、，！？]*$/.test(text.slice(to));
  const is = (pattern: string): boolean =>
    lead !== '' && pattern !== '' && new RegExp(`^(?:${pattern})$`, 'iu').test(lead);
  const isDeadline = is(words.by) || is(words.before);
  const opens =
    mayOpen &&
    words.deadlineStands === 'after' &&
    /^\s*$/.test(text.slice(0, from)) &&
    !/^[のノ的의]/.test(text.slice(to));
  if (needsDeadline && !isDeadline) return undefined;
  if (!isDeadline && !isAtEnd && !is(words.on) && !opens) return undefined;
  const rank = isDeadline ? 1 : 0;
  const day = read(parts, writtenOn);
  if (day === undefined) return { phrase: undefined, from, to, rank: -1 };
  const eve = addDays(day, -1);
  return { phrase: { dueOn: is(words.before) && eve >= writtenOn ? eve : day, from, to, isAtEnd }, from, to, rank };
}

/** Which of the patterns a text is, whole; -1 when none. */
function placeIn(patterns: readonly string[], text = ''): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(text));
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
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
function namedDay(day = '', month: number, year = '', writtenOn: string): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year !== '') return realDay(Number(year), month, Number(day));
  const thisYear = Number(writtenOn.slice(0, 4));
  for (let ahead = 0; ahead <= 4; ahead += 1) {
    const candidate = realDay(thisYear + ahead, month, Number(day));
    if (candidate !== undefined && candidate >= writtenOn) return candidate;
  }
  return undefined;
}

/** "Next Friday": the coming one, that of next week, or none where it is unclear which and they are not the same. */
function nextNamed(day: string, weekday: number, means: DueWords['nextMeans']): string | undefined {
  const coming = nextWeekday(day, weekday);
  const ofNextWeek = weekdayOfNextWeek(day, weekday);
  if (means === 'unclear') return coming === ofNextWeek ? coming : undefined;
  return means === 'coming' ? coming : ofNextWeek;
}

function later(day: string, { count = '', unit = '' }: Parts, { numbers, units }: DueWords): string | undefined {
  const number = numbers[count.toLowerCase()] ?? Number(count);
  const is = (pattern: string): boolean => new RegExp(`^(?:${pattern})$`, 'iu').test(unit);
  if (is(units.day)) return addDays(day, number);
  if (is(units.week)) return addDays(day, number * 7);
  return addMonths(day, number);
}
