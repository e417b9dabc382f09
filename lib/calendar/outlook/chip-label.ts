import type { Clock } from '../clock-text';
import type { LanguageWords } from '../language-words';
import { oneLine } from '../page-text';
import { isTimeRange, mentionsTime, readChipTime, SEPARATOR, type ChipTime, type TimeHints } from './chip-time';
import { CANCELLED_PREFIXES, DECLINED_PREFIXES, type ChipStatus, type ChipWords } from './chip-words';

/** What the label of an entry says; a part that cannot be told is undefined. */
export interface ChipLabel {
  /** As it stands on the page, "Canceled:" in front included. */
  readonly subject: string | undefined;
  /** `HH:MM`, 24 h. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly clock: Clock | undefined;
  /** First and last day, `YYYY-MM-DD`; a timed entry ends on its last day. */
  readonly date: string | undefined;
  readonly endDate: string | undefined;
  /** The date in words nobody here knows. */
  readonly unreadDate: string | undefined;
  /** Empty where there is certainly none. */
  readonly location: string | undefined;
  /** Whoever invited, as the page names them. */
  readonly organizer: string | undefined;
  readonly status: ChipStatus | undefined;
  readonly isAllDay: boolean | undefined;
  readonly isRecurring: boolean | undefined;
  /** Whether this occurrence of a series was changed. */
  readonly isException: boolean | undefined;
  readonly isCancelled: boolean | undefined;
  readonly isDeclined: boolean | undefined;
  /** What the icon before the subject shows. */
  readonly charm: string | undefined;
  /** Parts on which tooltip and label disagree. */
  readonly contradicted: ReadonlySet<'subject' | 'time' | 'location'>;
}

/** What is known about an entry besides its label. */
export interface LabelSurroundings {
  /** The entry's tooltip: lines of subject, place (if any), time. */
  readonly tooltip?: string | undefined;
  /** Texts on the entry itself, where there is no tooltip. */
  readonly shown?: readonly string[];
  /** Whether the entry stands where only all-day and multi-day entries do. */
  readonly isInHeader?: boolean;
  /** The page's clock, where other entries have shown it. */
  readonly clock?: Clock | undefined;
  /** Times and dates in the page's language. */
  readonly words: LanguageWords;
  /** Outlook's own words in the page's language. */
  readonly chipWords: ChipWords;
}

/**
 * Reads `[charm icon,] subject, times or "all day event", date [to date] [, place] [, By organizer], status [, recurrence]`.
 *
 * The tooltip gives the subject and the place as wholes; they are cut off the label, so that commas, times and dates in them do
 * no harm. Without a tooltip the label is read where it can be read in one way only.
 */
export function parseChipLabel(label: string, around: LabelSurroundings): ChipLabel {
  const text = oneLine(label.slice(0, LONGEST_LABEL));
  const lines = tooltipLines(around.tooltip);
  const hints = { words: around.words, clock: around.clock };
  const cut = lines.length > 0 ? cutByTooltip(text, lines, around, hints) : cutByItself(text, around, hints);
  const { time } = cut;
  const ends = readEnds(cut, around);
  const { isSeen } = around.chipWords;
  return {
    subject: cut.subject === '' ? undefined : cut.subject,
    start: time?.start,
    end: time?.end,
    clock: time?.clock,
    date: time?.date,
    endDate: time?.endDate,
    unreadDate: time?.unreadDate,
    location: ends.location,
    organizer: ends.organizer,
    status: ends.status,
    isAllDay: isAllDay(cut, around),
    isRecurring: ends.isRecurring,
    isException: ends.isException,
    isCancelled: isMarked(cut, CANCELLED_PREFIXES, isSeen),
    isDeclined: isMarked(cut, DECLINED_PREFIXES, isSeen),
    charm: charmIn(cut.before, around.chipWords),
    contradicted: new Set([...cut.contradicted, ...ends.contradicted]),
  };
}

const LONGEST_LABEL = 4100;
/** Longest text before a subject: the name of an icon, the mark of a cancelled event. */
const LONGEST_FRONT = 60;
/** More segments than any label of the page itself has. */
const MOST_SEGMENTS = 400;

/** A label taken apart. */
interface Cut {
  /** Empty for an entry without one. */
  readonly subject: string | undefined;
  /** What the page wrote before the subject. */
  readonly before: string;
  readonly time: ChipTime | undefined;
  /** The place by the tooltip; empty for none, undefined where it does not tell. */
  readonly location: string | undefined;
  /** Lines of the tooltip behind the subject, where it is open whether the last of them is a time. */
  readonly linesBehind: readonly string[];
  readonly contradicted: readonly ('subject' | 'time')[];
}

const UNCUT: Cut = {
  subject: undefined,
  before: '',
  time: undefined,
  location: undefined,
  linesBehind: [],
  contradicted: [],
};

/** The lines of a tooltip; the first is kept even if empty. */
function tooltipLines(tooltip: string | undefined): readonly string[] {
  const lines = (tooltip ?? '')
    .slice(0, LONGEST_LABEL)
    .split(/\r\n|[\r\n]/u)
    .map(oneLine);
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return lines.filter((line, at) => at === 0 || line !== '');
}

/** Cuts by the subject of the tooltip. A subject of several lines is told from a place by what follows it in the label. */
function cutByTooltip(text: string, lines: readonly string[], around: LabelSurroundings, hints: TimeHints): Cut {
  const [subject = ''] = lines;
  const last = lines.length > 1 ? lines.at(-1) : undefined;
  for (let length = Math.min(lines.length, MOST_LINES); length > 0; length--) {
    const whole = oneLine(lines.slice(0, length).join(' '));
    const time = length < lines.length ? last : undefined;
    const place = placeOf(text, whole, { ...hints, time }, around.chipWords, true);
    if (!place) continue;
    const behind = lines.slice(length);
    const isTime = time !== undefined && stands(time, place.rest);
    // Anybody can write lines that look like times: what the label does not bear out is part of the subject, or a contradiction.
    if (
      !isTime &&
      behind.length > 0 &&
      withoutStart(withoutSeparator(place.time.tail ?? ''), behind.join(' ')) === undefined
    ) {
      if (time !== undefined && isTimeRange(time, hints)) return { ...UNCUT, contradicted: ['time'] };
      continue;
    }
    return {
      ...UNCUT,
      subject: whole,
      before: place.before,
      time: place.time,
      location: isTime ? behind.slice(0, -1).join(' ') : undefined,
      linesBehind: isTime ? [] : behind,
    };
  }
  return text === '' ? cutWithoutLabel(lines, hints) : cutByBeginning(text, lines, subject);
}

/** A hostile subject may have any number of lines. */
const MOST_LINES = 8;

/** Where the label cannot be read behind the subject: at least it begins with the subject, or tooltip and label differ. */
function cutByBeginning(text: string, lines: readonly string[], subject: string): Cut {
  const at = subject === '' ? -1 : text.indexOf(subject);
  if (at < 0 && subject !== '') return { ...UNCUT, contradicted: ['subject'] };
  // A subject of several lines cannot be told from subject and place here.
  const isWhole =
    lines.length === 1 && at >= 0 && at <= LONGEST_FRONT && /^\s*(?:[,،、，]|$)/u.test(text.slice(at + subject.length));
  return isWhole ? { ...UNCUT, subject } : UNCUT;
}

/** The tooltip alone. */
function cutWithoutLabel(lines: readonly string[], hints: TimeHints): Cut {
  const [subject = ''] = lines;
  const last = lines.at(-1) ?? '';
  if (lines.length !== 2 || !isTimeRange(last, hints)) return UNCUT;
  return { ...UNCUT, subject, time: readChipTime(last, { ...hints, time: last }) };
}

/** Whether the tooltip's time stands at the beginning of the label's rest, alone or behind the date. */
function stands(time: string, rest: string): boolean {
  const [first = ''] = rest.split(SEPARATOR, 1);
  return rest.startsWith(time) || (time !== '' && /\d/u.test(time) && first.endsWith(` ${time}`));
}

/** The text without the separator at its beginning. */
function withoutSeparator(text: string): string {
  return text.replace(/^\s*[,،、，]?\s*/u, '');
}

interface Place {
  readonly before: string;
  readonly rest: string;
  readonly time: ChipTime;
}

/** Where the subject stands in the label: near its beginning, with times or dates right behind it. */
function placeOf(
  text: string,
  subject: string,
  hints: TimeHints,
  words: ChipWords,
  isByTooltip: boolean,
): Place | undefined {
  const bare = [subject, subject.replace(CANCELLED_PREFIXES, ''), subject.replace(DECLINED_PREFIXES, '')];
  for (const name of new Set(bare)) {
    for (let at = text.indexOf(name); at >= 0 && at <= LONGEST_FRONT; at = text.indexOf(name, at + 1)) {
      const before = text.slice(0, at);
      if (!isFront(before, words, isByTooltip)) continue;
      const behind = /^\s*[,،、，]\s*/u.exec(text.slice(at + name.length));
      if (!behind && name !== '') continue;
      const rest = text.slice(at + name.length + (behind?.[0].length ?? 0));
      const time = readChipTime(rest, hints);
      // Without its mark, or empty, a subject is found by the tooltip's time behind it alone.
      const isSure = (name === subject && name !== '') || (hints.time !== undefined && rest.startsWith(hints.time));
      if (time && isSure) return { before, rest, time };
      if (name === '') break;
    }
  }
  return undefined;
}

/** Whether the page may have written this before a subject; before a tooltip's subject anything short may stand. */
function isFront(before: string, words: ChipWords, isByTooltip: boolean): boolean {
  if (before === '') return true;
  if (/\d/u.test(before)) return false;
  const mark = withoutMark(before);
  if (mark === '') return true;
  if (/[,،、，]\s*$/u.test(mark)) return isByTooltip || words.icon.test(mark.replace(/\s*[,،、，]\s*$/u, ''));
  // A mark in a language nobody here knows ends in a colon.
  return isByTooltip && /[:：]\s*$/u.test(mark);
}

/** The text without the mark of a cancelled or declined event at its beginning or end. */
function withoutMark(before: string): string {
  const parts = before.split(/(?<=[,،、，]\s?)/u);
  return parts.map((part) => part.replace(CANCELLED_PREFIXES, '').replace(DECLINED_PREFIXES, '')).join('');
}

/** Cuts without a tooltip: by the texts on the entry, or where times and dates can stand in one place only. */
function cutByItself(text: string, around: LabelSurroundings, hints: TimeHints): Cut {
  const shown = [...new Set((around.shown ?? []).map(oneLine))].sort((a, b) => b.length - a.length);
  for (const subject of shown) {
    if (subject === '' || isTimeRange(subject, hints)) continue;
    const place = placeOf(text, subject, hints, around.chipWords, false);
    if (!place || !isCertain(place.time, around)) continue;
    // A part of the subject may stand on a node of its own.
    if (!shown.some((other) => other.length > 1 && place.before.includes(other)))
      return { ...UNCUT, subject, before: place.before, time: place.time };
  }
  return cutByTime(text, around, hints);
}

/** Whether it is not only words that stand before a date. */
function isCertain({ start, inPlaceOfTimes }: ChipTime, { chipWords, isInHeader }: LabelSurroundings): boolean {
  return start !== undefined || isInHeader === true || chipWords.allDay.test(inPlaceOfTimes ?? '');
}

function cutByTime(text: string, { chipWords }: LabelSurroundings, hints: TimeHints): Cut {
  const places = timesIn(text, chipWords, hints);
  const [only, ...others] = places;
  if (!only || others.length > 0) return UNCUT;
  const { start, end, time } = only;
  // Another time or date elsewhere may be the entry's own, in a way of writing unknown here.
  const isAlone = !mentionsTime(text.slice(0, start)) && !mentionsTime(time.tail ?? '');
  if (!isAlone || time.tail === undefined) return UNCUT;
  const subject = text.slice(0, end).trim();
  const segments = subject.split(SEPARATOR);
  const mayBeIcon = chipWords.isSeen
    ? chipWords.icon.test(segments[0] ?? '')
    : segments.length > 1 || chipWords.icon.test(subject);
  return { ...UNCUT, subject: mayBeIcon ? undefined : subject, time };
}

interface TimePlace {
  /** Where the times begin, and where the text before them ends. */
  readonly start: number;
  readonly end: number;
  readonly time: ChipTime;
}

/** All places in a label where times (or the word for all day) and a date stand behind one another. */
function timesIn(text: string, words: ChipWords, hints: TimeHints): readonly TimePlace[] {
  const places: TimePlace[] = [];
  const separators = [...text.matchAll(new RegExp(SEPARATOR, 'gu'))].slice(0, MOST_SEGMENTS);
  for (const separator of separators) {
    const start = separator.index + separator[0].length;
    const time = readChipTime(text.slice(start, start + LONGEST_HEAD), hints);
    if (time?.date === undefined || !(time.start !== undefined || words.allDay.test(time.inPlaceOfTimes ?? '')))
      continue;
    const tail = time.tail === undefined ? undefined : time.tail + text.slice(start + LONGEST_HEAD);
    places.push({ start, end: separator.index, time: { ...time, tail } });
  }
  return places;
}

/** Times and dates are no longer than this. */
const LONGEST_HEAD = 300;

interface Ends {
  readonly location: string | undefined;
  readonly organizer: string | undefined;
  readonly status: ChipStatus | undefined;
  readonly isRecurring: boolean | undefined;
  readonly isException: boolean | undefined;
  readonly contradicted: readonly 'location'[];
}

/** Place, organizer, status and recurrence: the page's own words from the end, what is left by the tooltip's place. */
function readEnds(cut: Cut, around: LabelSurroundings): Ends {
  const words = around.chipWords;
  const core = coreOf(cut.time?.tail, words);
  const known = cut.location ?? (core && locationAhead(core.text, cut.linesBehind));
  const told = { status: core?.status, isRecurring: core?.isRecurring, isException: core?.isException };
  if (!core) return { ...told, location: known, organizer: undefined, contradicted: [] };
  if (known === undefined) return { ...told, ...byShown(core.text, around), contradicted: [] };
  const rest = withoutStart(core.text, known);
  if (rest === undefined) {
    return known === '' || cut.location === undefined
      ? { ...told, location: undefined, organizer: undefined, contradicted: [] }
      : { ...told, location: undefined, organizer: undefined, contradicted: ['location'] };
  }
  const organizer = organizerIn(rest, words);
  // Without a place only an organizer may be left.
  const isOdd = known === '' && rest !== '' && organizer === undefined;
  return { ...told, location: isOdd ? undefined : known, organizer, contradicted: [] };
}

interface Core {
  /** Place and organizer. */
  readonly text: string;
  readonly status: ChipStatus;
  readonly isRecurring: boolean | undefined;
  readonly isException: boolean | undefined;
}

/** A label's end without status and recurrence; undefined where they are not in words known here. */
function coreOf(tail: string | undefined, words: ChipWords): Core | undefined {
  if (tail === undefined) return undefined;
  const text = withoutSeparator(tail);
  const last = lastSegment(text);
  const isException = words.exception.test(last.text);
  const isSeries = isException || words.recurring.test(last.text);
  const word = isSeries ? lastSegment(text.slice(0, last.before)) : last;
  const status = words.statuses.get(word.text.toLowerCase());
  if (status === undefined) return undefined;
  return {
    text: text.slice(0, word.before),
    status,
    isRecurring: isSeries || (words.isSeen ? false : undefined),
    isException: isException || (words.isSeen ? false : undefined),
  };
}

/** The last segment, and where the text before it ends. */
function lastSegment(text: string): { readonly text: string; readonly before: number } {
  const last = /(?:^|\s*[,،、，]\s*)([^,،、，]*)$/u.exec(text.slice(-200));
  const segment = last?.[1] ?? text;
  return { text: segment, before: last ? text.length - last[0].length : 0 };
}

/** The place, where a tooltip's lines behind the subject stand right behind the date. */
function locationAhead(core: string, lines: readonly string[]): string | undefined {
  for (let length = lines.length; length > 0; length--) {
    const place = lines.slice(0, length).join(' ');
    if (withoutStart(core, place) !== undefined) return place;
  }
  return undefined;
}

/** What follows `start` and a separator; undefined where the text does not begin with that. */
function withoutStart(text: string, start: string): string | undefined {
  if (start === '') return text;
  if (!text.startsWith(start)) return undefined;
  const rest = text.slice(start.length);
  return rest.trim() === '' ? '' : /^\s*[,،、，]\s*(.*)$/u.exec(rest)?.[1];
}

const NOBODY = /^\(?null\)?$/iu;

function organizerIn(rest: string, words: ChipWords): string | undefined {
  const name = groupOf(words.organizer, rest);
  return name === undefined || NOBODY.test(name) ? undefined : name;
}

/** Place and organizer as far as the texts on the entry tell where one ends and the other begins. */
function byShown(core: string, around: LabelSurroundings): Pick<Ends, 'location' | 'organizer'> {
  const { chipWords: words, shown = [] } = around;
  if (core === '') return { location: '', organizer: undefined };
  const texts = new Set(shown.map(oneLine));
  const splits = [...core.matchAll(new RegExp(`^|${SEPARATOR.source}`, 'gu'))].slice(0, MOST_SEGMENTS);
  const ways = splits
    .map((split) => ({
      location: core.slice(0, split.index),
      organizer: groupOf(words.organizer, core.slice(split.index + split[0].length)),
    }))
    .filter(({ organizer }) => organizer !== undefined);
  if (ways.length === 0) return { location: words.isSeen ? core : undefined, organizer: undefined };
  const seen = ways.filter(
    ({ location, organizer }) => texts.has(organizer ?? '') && (location === '' || texts.has(location)),
  );
  const [only, ...others] = seen;
  if (!only || others.length > 0 || texts.has(core)) return { location: undefined, organizer: undefined };
  return { location: only.location, organizer: NOBODY.test(only.organizer ?? '') ? undefined : only.organizer };
}

/** The first group of the pattern that took part in matching the text. */
function groupOf(pattern: RegExp, text: string): string | undefined {
  return pattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.trim();
}

function isAllDay({ time, subject, contradicted }: Cut, around: LabelSurroundings): boolean | undefined {
  if (!time || contradicted.includes('time')) return undefined;
  if (time.start !== undefined) return false;
  if (!time.isTimeless) return undefined;
  // Nothing but words where the times would be: with the subject known or in the header that is enough.
  const isByStructure = around.isInHeader === true || (subject !== undefined && around.tooltip !== undefined);
  return isByStructure || around.chipWords.allDay.test(time.inPlaceOfTimes ?? '') ? true : undefined;
}

/** Whether the subject, or what the page wrote before it, bears a mark. */
function isMarked({ subject, before }: Cut, mark: RegExp, isSeen: boolean): boolean | undefined {
  if (subject === undefined) return undefined;
  const isOne = mark.test(subject) || before.split(SEPARATOR).some((part) => mark.test(`${part} `));
  return isOne || (isSeen ? false : undefined);
}

/** What the icon before the subject shows. */
function charmIn(before: string, words: ChipWords): string | undefined {
  const [first] = before.split(SEPARATOR);
  return first ? groupOf(words.icon, first) : undefined;
}
