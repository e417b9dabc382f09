import type { EventIdentity, EventTime, OpenedMeeting, SeenMeeting } from '../../meeting/meeting';
import { contradicted, found, missing, type Reading } from '../../meeting/reading';
import { parseClock, type Clock, type ClockTimes } from '../clock-text';
import { findDates, isoDate, weekdayOf, type DateInText } from '../date-text';
import { wordsOf, type LanguageWords } from '../language-words';
import { textRuns, withLatinDigits } from '../page-text';
import { agreeing, type Strategy } from '../strategies';
import { dayOfDigits } from './date-key';
import { endAfter } from './read-chips';

/** What the time readers look at. */
export interface TimeSource {
  readonly root: Element;
  readonly language: string;
  readonly clock: Clock | undefined;
  readonly identity: EventIdentity | undefined;
  /** The same event's entry in the grid. */
  readonly chip: SeenMeeting | undefined;
  /** Whether the time line may still be another event's. */
  readonly isStale: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

type Times = Pick<OpenedMeeting, 'start' | 'end' | 'isAllDay'>;

/* The bubble */

/** The time line ("Thursday, March 5⋅3:00 – 4:00pm"), taken apart. */
interface TimeLine {
  /** The dates in it: one, or the two of a span. */
  readonly dates: readonly DateInText[];
  /** First and last day, `YYYY-MM-DD`, where their years are known. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly times: ClockTimes | undefined;
  /** Whether the line holds days and no time. */
  readonly isDaysOnly: boolean;
}

/** When the event in a bubble is: by its entry in the grid, its time line, and, for the year, its id. */
export function readBubbleTimes(source: TimeSource): Times {
  const line = source.isStale ? undefined : timeLine(source);
  const chipStart = source.chip?.start;
  const chipEnd = source.chip?.end;
  if (chipStart?.status === 'contradicted')
    return { ...allOf(contradicted(['chip'])), isAllDay: isAllDay(source, line) };

  const start = agreeing(
    source,
    [
      { name: 'chip', read: () => (chipStart?.status === 'found' ? chipStart.value : undefined) },
      { name: 'time-line', read: () => lineStart(line, chipStart) },
    ],
    isSameTime,
  );
  const end = agreeing(
    source,
    [
      { name: 'chip', read: () => (chipEnd?.status === 'found' ? chipEnd.value : undefined) },
      { name: 'time-line', read: () => lineEnd(line) },
    ],
    isSameTime,
  );
  const allDay = isAllDay(source, line);
  // An end without its start, or the other way round, is half a truth: times that disagree fall together.
  if (start.status === 'contradicted') return { start, end: contradicted(start.tried), isAllDay: allDay };
  return { start, end, isAllDay: allDay };
}

function allOf(reading: Reading<never>): Pick<Times, 'start' | 'end'> {
  return { start: reading, end: reading };
}

function isSameTime(a: EventTime, b: EventTime): boolean {
  return a.date === b.date && a.time === b.time;
}

function lineStart(line: TimeLine | undefined, chipStart: Reading<EventTime> | undefined): EventTime | undefined {
  const [date, ...more] = line?.dates ?? [];
  if (!line || !date) return undefined;
  if (line.isDaysOnly) return line.first === undefined ? undefined : { date: line.first };
  if (!line.times || more.length > 0 || date.firstDay !== undefined) return undefined;
  if (line.first !== undefined) return { date: line.first, time: line.times.start };
  // A line whose year is open still says day and month: enough to contradict the entry in the grid, which is read before it.
  const known = chipStart?.status === 'found' ? chipStart.value : undefined;
  return known !== undefined && !isDayAndMonth(date, known.date) ? { date: '', time: line.times.start } : undefined;
}

function lineEnd(line: TimeLine | undefined): EventTime | undefined {
  if (line?.isDaysOnly) return line.last === undefined ? undefined : { date: line.last };
  const [date, ...more] = line?.dates ?? [];
  if (line?.first === undefined || line.times?.end === undefined || more.length > 0 || date?.firstDay !== undefined)
    return undefined;
  const end = endAfter(line.first, line.times.start, line.times.end, 'time-line');
  return end.status === 'found' ? end.value : undefined;
}

function isAllDay(source: TimeSource, line: TimeLine | undefined): Reading<boolean> {
  const { chip, identity } = source;
  return agreeing(source, [
    { name: 'chip', read: () => (chip?.isAllDay.status === 'found' ? chip.isAllDay.value : undefined) },
    { name: 'time-line', read: () => (line?.times ? false : line?.isDaysOnly ? true : undefined) },
    {
      name: 'event-id',
      read: () => (identity?.occurrence === undefined ? undefined : !identity.occurrence.includes('T')),
    },
  ]);
}

const DOT = /[⋅·]/u;

function timeLine(source: TimeSource): TimeLine | undefined {
  const words = wordsOf(source.language);
  const parts = lineParts(source.root);
  if (!parts) return undefined;
  const text = withLatinDigits(parts.date);
  const dates = findDates(text, words);
  const [first] = dates;
  const last = dates.at(-1);
  const isRead = first !== undefined && last !== undefined && dates.length <= 2;
  const from = first?.firstDay === undefined ? first : { ...first, day: first.firstDay };
  return {
    dates: isRead ? dates : [],
    first: isRead && from ? dayOf(from, text, words, source, dates.length === 1) : undefined,
    last: isRead ? dayOf(last, text, words, source, dates.length === 1) : undefined,
    times: parts.time === undefined ? undefined : timesIn(withLatinDigits(parts.time), words, source.clock),
    isDaysOnly: isRead && parts.time === undefined && !/\d/u.test(outside(text, dates)),
  };
}

function timesIn(text: string, words: LanguageWords, clock: Clock | undefined): ClockTimes | undefined {
  return parseClock(text, words, { clock, shown: text });
}

function outside(text: string, dates: readonly DateInText[]): string {
  return dates.reduce(
    (rest, date) => rest.slice(0, date.index) + ' '.repeat(date.end - date.index) + rest.slice(date.end),
    text,
  );
}

interface LineParts {
  readonly date: string;
  /** Absent where the line has no second part. */
  readonly time: string | undefined;
}

/** The time line's two sides, found by the dot between them; without a dot, the first text below the title. */
function lineParts(root: Element): LineParts | undefined {
  const field = root.querySelector('#xDetDlgWhen');
  if (!field) return detailsParts(root);
  const title = root.querySelector('#rAECCd')?.textContent.trim();
  const runs = textRuns(field, (element) => element.matches('[role="heading"], [data-text], #rAECCd')).filter(
    (run) => run !== title,
  );
  const at = runs.findIndex((run) => DOT.test(run));
  const dotted = runs[at];
  if (dotted === undefined) return runs[0] === undefined ? undefined : { date: runs[0], time: undefined };
  const [before = '', ...behind] = dotted.split(DOT);
  const date = before.trim() || runs[at - 1];
  const time = behind.join(' ').trim() || runs[at + 1];
  return date === undefined || time === undefined ? undefined : { date, time };
}

/** The same line as the meeting link's details repeat it, below their title. */
function detailsParts(root: Element): LineParts | undefined {
  const details = root.querySelector('#xDetDlgVideo')?.getAttribute('data-details')?.slice(0, 4096) ?? '';
  const line = details
    .split('\n')
    .slice(1)
    .find((text) => DOT.test(text));
  const [date, time, ...more] = line?.split(DOT) ?? [];
  return date === undefined || time === undefined || more.length > 0 ? undefined : { date, time };
}

/**
 * The day a line names. Google leaves the year out when it is the current one; the entry in the grid, the event's id or the one
 * weekday in the line must bear a year out.
 */
function dayOf(
  date: DateInText,
  text: string,
  words: LanguageWords,
  source: TimeSource,
  isOnlyDay: boolean,
): string | undefined {
  if (date.year !== undefined) return isoDate(date.year, date.month, date.day);
  const weekday = isOnlyDay && date.firstDay === undefined ? weekdayIn(outside(text, [date]), words) : undefined;
  const chip = source.chip?.start.status === 'found' ? source.chip.start.value.date : undefined;
  const occurrence = dayOfDigits(source.identity?.occurrence?.slice(0, 8));
  const fits = (year: number): string | undefined => {
    const day = isoDate(year, date.month, date.day);
    return weekday === undefined || weekdayOf(day) === weekday ? day : undefined;
  };
  if (chip !== undefined && isDayAndMonth(date, chip)) return fits(yearOf(chip));
  if (occurrence !== undefined && isWithinADay(date, occurrence)) return fits(yearOf(occurrence));
  return weekday === undefined ? undefined : fits(yearOf(source.today));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function isDayAndMonth(date: DateInText, day: string): boolean {
  return day.slice(5) === isoDate(2000, date.month, date.day).slice(5);
}

/** An id's day is in UTC: seen from elsewhere it may be the day before or after. */
function isWithinADay(date: DateInText, day: string): boolean {
  const shown = Date.parse(`${isoDate(yearOf(day), date.month, date.day)}T12:00:00Z`);
  return Math.abs(shown - Date.parse(`${day}T12:00:00Z`)) <= 86_400_000;
}

function weekdayIn(text: string, words: LanguageWords): number | undefined {
  const lower = text.toLowerCase();
  const found = new Set<number>();
  for (const [name, day] of words.weekdays) {
    // Short names stand inside other words; a long one is the weekday itself.
    const at = lower.indexOf(name);
    const isWord = at >= 0 && !/\p{L}/u.test(lower.charAt(at - 1)) && !/\p{L}/u.test(lower.charAt(at + name.length));
    if (isWord) found.add(day);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/* The full event page */

interface EditFields {
  readonly dates: readonly string[];
  readonly time: string;
}

const START: EditFields = { dates: ['xStDaIn', 'xStDaRo'], time: 'xStTiIn' };
const END: EditFields = { dates: ['xEnDaIn', 'xEnDaRo'], time: 'xEnTiIn' };

/** When the event on its full page is: by the machine dates and the times in the fields. */
export function readPageTimes(source: TimeSource): Times {
  const box = source.root.querySelector('#xAlDaCbx')?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  const start = readField(source, START, box?.hasAttribute('checked'));
  const end = readField(source, END, box?.hasAttribute('checked'));
  const strategies: readonly Strategy<TimeSource, boolean>[] = [
    { name: 'all-day-box', read: () => box?.hasAttribute('checked') },
    { name: 'chip', read: () => (source.chip?.isAllDay.status === 'found' ? source.chip.isAllDay.value : undefined) },
  ];
  const isBackwards = start.status === 'found' && end.status === 'found' && instant(end.value) < instant(start.value);
  return {
    start: isBackwards ? contradicted(['start-field', 'end-field']) : start,
    end: isBackwards ? contradicted(['start-field', 'end-field']) : end,
    isAllDay: agreeing(source, strategies),
  };
}

function instant({ date, time }: EventTime): string {
  return `${date}T${time ?? ''}`;
}

function readField(
  source: TimeSource,
  { dates, time }: EditFields,
  isAllDayBoxOn: boolean | undefined,
): Reading<EventTime> {
  const tried = [...dates, time];
  const date = dates
    .map((id) => dayOfDigits(source.root.querySelector(`#${id}`)?.getAttribute('data-date')))
    .find(Boolean);
  if (date === undefined) return missing(tried);
  if (isAllDayBoxOn === true) return found({ date }, 'date-field');
  const input = source.root.querySelector<HTMLInputElement>(`#${time}`);
  const text = withLatinDigits((input?.getAttribute('data-initial-value') || input?.value) ?? '').slice(0, 64);
  const clock = text === '' ? undefined : timesIn(text, wordsOf(source.language), source.clock);
  return clock === undefined || clock.end !== undefined
    ? missing(tried)
    : found({ date, time: clock.start }, 'date-field');
}
