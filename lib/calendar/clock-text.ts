import { OCLOCK, UNSPACED, type LanguageWords, type PeriodWord } from './language-words';

/** Which clock a page's times are written in; one setting for the whole page. */
export type Clock = '12h' | '24h';

/** One or two wall-clock times, `HH:MM`, and the clock they were written in. */
export interface ClockTimes {
  readonly start: string;
  readonly end?: string;
  readonly clock: Clock;
}

/** What else tells on which clock a text is written, when the text itself leaves it open. */
export interface ClockHints {
  /** The page's clock, as other texts on it have shown. */
  readonly clock?: Clock | undefined;
  /** A second, shorter writing of the same time: letters in it would be the halves of a 12 h day. */
  readonly shown?: string | undefined;
}

interface ClockNumber {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly isPadded: boolean;
  /** Text up to this number and from it on to the next. */
  readonly before: string;
  readonly behind: string;
}

const NUMBER = /(?<!\d)(\d{1,2})(?:(?:[:.∶٫]|\s?h\s?|[時时点點]|시\s?)(\d{2})(?!\d))?(?!\d)/gu;

/**
 * One or two times of day in `text` (Latin digits), or undefined when the text holds anything else that is a number or
 * leaves open which half of the day is meant.
 */
export function parseClock(text: string, words: LanguageWords, hints: ClockHints = {}): ClockTimes | undefined {
  const numbers = clockNumbers(text);
  const [first, second] = numbers;
  if (!first || numbers.length > 2 || numbers.some((number) => number.hour > 23 || (number.minute ?? 0) > 59))
    return undefined;
  const behind = numbers.map((number) => words.periods.find((period) => period.behind.test(number.behind)));
  const before = numbers.map((number) => words.periods.find((period) => period.before.test(number.before)));
  if (behind.some(Boolean) && before.some(Boolean) && !isSameWord(behind, before)) return undefined;
  const periods = behind.some(Boolean) ? behind : before;
  return periods.some(Boolean) ? withHalves(numbers, periods) : withoutHalves(first, second, words, hints);
}

function clockNumbers(text: string): readonly ClockNumber[] {
  const matches = [...text.matchAll(NUMBER)];
  const digits = text.replace(/\D/gu, '').length;
  if (matches.reduce((sum, match) => sum + match[0].replace(/\D/gu, '').length, 0) !== digits) return [];
  return matches.map((match, index) => {
    const previous = matches[index - 1];
    return {
      hour: Number(match[1]),
      minute: match[2] === undefined ? undefined : Number(match[2]),
      isPadded: match[1]?.startsWith('0') === true,
      before: text.slice(previous ? previous.index + previous[0].length : 0, match.index),
      behind: text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length),
    };
  });
}

/** A word between two numbers is seen from both; that is no contradiction when only one side has words throughout. */
function isSameWord(behind: readonly (PeriodWord | undefined)[], before: readonly (PeriodWord | undefined)[]): boolean {
  return behind.every(Boolean) !== before.every(Boolean);
}

function withHalves(
  numbers: readonly ClockNumber[],
  periods: readonly (PeriodWord | undefined)[],
): ClockTimes | undefined {
  const [first, second] = numbers;
  const [firstPeriod, secondPeriod] = periods;
  if (!first) return undefined;
  // "3 – 4pm": the half is written once, at the end, when both times lie in it.
  const isWrittenOnce = second !== undefined && !firstPeriod && !/\p{L}/u.test(first.behind);
  const start = inHalf(first, isWrittenOnce ? secondPeriod : firstPeriod);
  if (start === undefined) return undefined;
  if (!second) return { start: clockTime(start, first), clock: '12h' };
  const end = inHalf(second, secondPeriod);
  if (end === undefined) return undefined;
  const times = { start: clockTime(start, first), end: clockTime(end, second) };
  return isWrittenOnce && times.end <= times.start ? undefined : { ...times, clock: '12h' };
}

function inHalf(number: ClockNumber, period: PeriodWord | undefined): number | undefined {
  if (!period || number.hour > 12) return undefined;
  const fitting = [...period.hours].filter((hour) => hour % 12 === number.hour % 12);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function withoutHalves(
  first: ClockNumber,
  second: ClockNumber | undefined,
  words: LanguageWords,
  hints: ClockHints,
): ClockTimes | undefined {
  const numbers = second ? [first, second] : [first];
  if (numbers.some((number) => number.minute === undefined)) return undefined;
  if (!isWholeDay(numbers, words, hints)) return undefined;
  return {
    start: clockTime(first.hour, first),
    ...(second ? { end: clockTime(second.hour, second) } : {}),
    clock: '24h',
  };
}

/** Whether times without a known word for the half of the day are certainly written on the 24 h clock. */
function isWholeDay(numbers: readonly ClockNumber[], words: LanguageWords, hints: ClockHints): boolean {
  if (numbers.some((number) => number.hour > 12 || number.hour === 0)) return true;
  if (hints.clock !== undefined) return hints.clock === '24h';
  if (isJoinedByOneWord(numbers) && (hints.shown === undefined || isWithoutHalves(hints.shown))) return true;
  if (hints.shown !== undefined && /\d/u.test(hints.shown)) return !hasHalves(hints.shown, words);
  return numbers.some((number) => number.isPadded) && !isRepeated(numbers);
}

/**
 * Whether two times have one word between them and none behind: "09:00 à 10:00". That word joins them, so the second time has
 * no half of the day, and a full writing gives both times theirs. Hours of one digit would be a strange 24 h clock.
 */
function isJoinedByOneWord(numbers: readonly ClockNumber[]): boolean {
  const [first, second, ...more] = numbers;
  if (!first || !second || more.length > 0 || /\p{L}/u.test(withoutUnit(second.behind))) return false;
  if (numbers.some(({ hour, isPadded }) => hour < 10 && !isPadded)) return false;
  const between = withoutUnit(first.behind).trim();
  return /^[\p{L}\p{M}]+$/u.test(between) && !UNSPACED.test(between) && !isRepeated(numbers);
}

/** Whether a short writing has no word that might be a half of the day. */
function isWithoutHalves(shown: string): boolean {
  return !/\p{L}/u.test(shown) || isJoinedByOneWord(clockNumbers(shown));
}

/** The text around a time without "o'clock". */
function withoutUnit(text: string): string {
  return text.replace(OCLOCK, '');
}

/** Whether the short writing of a time carries letters beside its numbers, other than one word joining two of them. */
function hasHalves(shown: string, words: LanguageWords): boolean {
  if (!words.isKnown) return true;
  const numbers = clockNumbers(shown);
  const [first, second] = numbers;
  if (!first || numbers.length > 2) return true;
  const outside = [first.before, (second ?? first).behind].map(withoutUnit).join(' ');
  if (/\p{L}/u.test(outside)) return true;
  return second !== undefined && (withoutUnit(first.behind).match(/[\p{L}\p{M}]+/gu) ?? []).length > 1;
}

/** Whether the same word stands beside every number: it may be a half of the day in words nobody here knows. */
function isRepeated(numbers: readonly ClockNumber[]): boolean {
  const behind = numbers.map((number) => /^\s*([\p{L}\p{M}.]+)/u.exec(withoutUnit(number.behind))?.[1]);
  const before = numbers.map((number) => /([\p{L}\p{M}.]+)\s*$/u.exec(withoutUnit(number.before))?.[1]);
  return [behind, before].some(([word, ...others]) => word !== undefined && others.every((other) => other === word));
}

function clockTime(hour: number, number: ClockNumber): string {
  return `${String(hour).padStart(2, '0')}:${String(number.minute ?? 0).padStart(2, '0')}`;
}
