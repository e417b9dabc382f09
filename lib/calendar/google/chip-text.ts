import type { EventTime } from '../../meeting/meeting';
import { contradicted, found, missing, type Reading } from '../../meeting/reading';
import { parseClock, type Clock } from '../clock-text';
import { findDates, isoDate, type DateInText } from '../date-text';
import type { LanguageWords } from '../language-words';
import { oneLine, withLatinDigits } from '../page-text';

/** When a chip's text says an entry is. */
export type ChipTime =
  | { readonly kind: 'timed'; readonly start: string; readonly end?: string; readonly clock: Clock }
  | { readonly kind: 'spanning'; readonly start: EventTime; readonly end: EventTime; readonly clock: Clock }
  | { readonly kind: 'all-day' }
  | { readonly kind: 'contradicted' }
  | { readonly kind: 'unread' };

/** The dates at the end of a chip's text, `YYYY-MM-DD`. */
export interface ChipDays {
  readonly first: string;
  readonly last: string;
}

/** What a chip's hidden text says, checked against its visible copy. */
export interface ChipText {
  readonly title: Reading<string>;
  readonly time: ChipTime;
  readonly days: ChipDays | undefined;
  /** The segments behind the title: calendar, answer, place, colour, date. */
  readonly segments: readonly string[];
}

/** What is known about a chip besides its hidden text. */
export interface ChipSurroundings {
  /** Texts of the visible copy, in reading order: title and perhaps time. */
  readonly shown: readonly string[];
  /** Words of the page's language. */
  readonly words: LanguageWords;
  /** The page's clock, where other chips have shown it. */
  readonly clock?: Clock | undefined;
}

/** Marks between the parts of a chip's text, in the scripts seen. */
const SEPARATOR = /[,،、，;；፣၊。]/u;
const SEPARATOR_BEFORE = /[,،、，;；፣၊]\s*[「『"“]?$/u;
const SEPARATOR_BEHIND = /^[」』"”]?\s*(?:[,،、，;；፣၊]|$)/u;

/**
 * Reads `[when], [title], [calendar], [answer]?, [place], [colour]?, [date]` in any of the page's languages.
 *
 * The title is taken from the visible copy and looked for in the text: what stands before it is the time, what stands behind
 * it ends in the date. Commas inside titles do no harm that way.
 */
export function parseChipText(hidden: string, around: ChipSurroundings): ChipText {
  const text = oneLine(hidden);
  const shown = around.shown.map(oneLine).filter((candidate) => candidate !== '');
  const { words } = around;
  const place = titleIn(text, shown, words);
  if (!place) {
    const title =
      shown.length > 0 && text !== '' ? contradicted(['visible-copy', 'hidden-text']) : missing(['visible-copy']);
    return { title, time: { kind: 'unread' }, days: undefined, segments: [] };
  }
  const front = withLatinDigits(text.slice(0, place.start));
  const tail = text.slice(place.end);
  return {
    title: found(place.title, 'visible-copy'),
    time: place.isNamed ? { kind: 'unread' } : readTime(front, place.title, shown, words, around.clock),
    days: readDays(withLatinDigits(tail), words),
    segments: tail
      .split(SEPARATOR)
      .map((segment) => segment.replace(/^[」』"”\s]+/u, '').trim())
      .filter(Boolean),
  };
}

interface TitlePlace {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text begins with a name for the entry and a colon ("task: …") in place of a time. */
  readonly isNamed: boolean;
}

/** The visible text that stands first in the hidden text as a part of its own; the longest one of those. */
function titleIn(text: string, shown: readonly string[], words: LanguageWords): TitlePlace | undefined {
  const places = shown.map((title) => placeOf(text, title)).filter((place) => place !== undefined);
  places.sort((a, b) => a.start - b.start || b.title.length - a.title.length);
  const [first] = places;
  if (!first || !isTime(withLatinDigits(first.title), words)) return first;
  // A title that looks like a time is one only where nothing else could be the title.
  const others = shown.filter((other) => !isTime(withLatinDigits(other), words));
  return others.length === 0 ? first : places.find(({ title }) => others.includes(title));
}

function placeOf(text: string, title: string): TitlePlace | undefined {
  const part = partAt(text, title);
  const start = part ?? namedAt(text, title);
  return start === undefined ? undefined : { title, start, end: start + title.length, isNamed: part === undefined };
}

/** Whether a visible text is the time beside the title. */
function isTime(text: string, words: LanguageWords): boolean {
  return (
    /\d/u.test(text) &&
    (!/\p{L}/u.test(text) || (text.length <= 40 && parseClock(text, words, { clock: '24h' }) !== undefined))
  );
}

function partAt(text: string, title: string): number | undefined {
  for (let at = text.indexOf(title, 1); at > 0; at = text.indexOf(title, at + 1)) {
    if (SEPARATOR_BEFORE.test(text.slice(Math.max(0, at - 4), at)) && isPartEnd(text, at + title.length)) return at;
  }
  return undefined;
}

/** The title behind a name and a colon at the very beginning. */
function namedAt(text: string, title: string): number | undefined {
  const at = text.indexOf(title, 1);
  return at > 0 && /^[^,،、，;；፣၊]{1,40}[:：]\s*$/u.test(text.slice(0, at)) && isPartEnd(text, at + title.length)
    ? at
    : undefined;
}

function isPartEnd(text: string, at: number): boolean {
  return SEPARATOR_BEHIND.test(text.slice(at, at + 4));
}

/** The longest front part that can still be a time; a longer one holds something else. */
const LONGEST_FRONT = 160;

function readTime(
  front: string,
  title: string,
  shown: readonly string[],
  words: LanguageWords,
  clock: Clock | undefined,
): ChipTime {
  const head = front.replace(/[\s,،、，;；፣၊「『"“]+$/u, '');
  if (head === '' || head.length > LONGEST_FRONT) return { kind: 'unread' };
  if (!/\d/u.test(head)) return { kind: 'all-day' };
  const visible = shown
    .filter((text) => text !== title)
    .map(withLatinDigits)
    .find((text) => /\d/u.test(text));
  const dates = findDates(head, words);
  const times = parseClock(without(head, dates), words, { clock, shown: visible });
  if (!times) return { kind: 'unread' };
  if (visible !== undefined && isOtherTime(times.start, visible, words, times.clock)) return { kind: 'contradicted' };
  if (dates.length === 0) return { kind: 'timed', ...times };
  const [first, second] = dates;
  const start = first && dayOf(first);
  const end = second && dayOf(second);
  if (dates.length !== 2 || !start || !end || !times.end || !isAlternating(head, dates)) return { kind: 'unread' };
  if (`${end}T${times.end}` < `${start}T${times.start}`) return { kind: 'unread' };
  return {
    kind: 'spanning',
    start: { date: start, time: times.start },
    end: { date: end, time: times.end },
    clock: times.clock,
  };
}

/** The text with its dates blanked out, so that only times are left as numbers. */
function without(text: string, dates: readonly DateInText[]): string {
  return dates.reduce(
    (rest, date) => rest.slice(0, date.index) + ' '.repeat(date.end - date.index) + rest.slice(date.end),
    text,
  );
}

/** Whether dates and times take turns, so that each time belongs to the date beside it. */
function isAlternating(text: string, dates: readonly DateInText[]): boolean {
  const rest = without(text, dates);
  const times = [...rest.matchAll(/\d+(?:[:.]\d+)?/gu)].map((match) => match.index);
  const order = [...dates.map((date) => ({ at: date.index, what: 'D' })), ...times.map((at) => ({ at, what: 'T' }))]
    .sort((a, b) => a.at - b.at)
    .map(({ what }) => what)
    .join('');
  return order === 'DTDT' || order === 'TDTD';
}

/** Whether the visible time begins with another time than the hidden one. */
function isOtherTime(start: string, visible: string, words: LanguageWords, clock: Clock): boolean {
  const times = parseClock(without(visible, findDates(visible, words)), words, { clock });
  return times !== undefined && times.start !== start;
}

function dayOf(date: DateInText): string | undefined {
  return date.year === undefined || date.firstDay !== undefined ? undefined : isoDate(date.year, date.month, date.day);
}

/** Letters that may follow the date at the end of a text ("г.", "(a)"). */
const LONGEST_REMNANT = 8;
/** A dash, and before it what may end a date ("31. – 1.", "2026 г. – 2027 г."). */
const JOINED_DATES = /^[^\d,،、，;；]{0,8}?[–—\-~～至]\s*$/u;

function readDays(tail: string, words: LanguageWords): ChipDays | undefined {
  // Place and colour may hold dates, too: only the last ones count, and only at the very end.
  const offset = Math.max(0, tail.length - 120);
  const end = tail.slice(offset).replace(/[\s,،、，;；፣၊]+$/u, '');
  const dates = findDates(end, words);
  const last = dates.at(-1);
  if (!last || /\d/u.test(end.slice(last.end)) || end.length - last.end > LONGEST_REMNANT) return undefined;
  const before = dates.at(-2);
  const isRange = before !== undefined && JOINED_DATES.test(end.slice(before.end, last.index));
  // One year may be written for both days of a range.
  const year = last.year ?? (isRange ? before.year : undefined);
  if (year === undefined) return undefined;
  const lastDay = isoDate(year, last.month, last.day);
  if (last.firstDay !== undefined)
    return isRange ? undefined : { first: isoDate(year, last.month, last.firstDay), last: lastDay };
  if (isRange) {
    if (before.firstDay !== undefined) return undefined;
    const first = isoDate(before.year ?? year, before.month, before.day);
    return first < lastDay ? { first, last: lastDay } : undefined;
  }
  // A range written in a way nobody here knows would otherwise pass for its last day.
  const ownSegment = end.slice(0, last.index).split(SEPARATOR).at(-1) ?? '';
  return /\d/u.test(ownSegment) ? undefined : { first: lastDay, last: lastDay };
}
