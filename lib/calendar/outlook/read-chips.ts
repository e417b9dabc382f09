import type { Attendee, EventKind, EventTime, SeenMeeting } from '../../meeting/meeting';
import { contradicted, found, missing, type Reading } from '../../meeting/reading';
import type { Clock } from '../clock-text';
import { dayAfter } from '../date-text';
import { elementsIn } from '../elements-in';
import { wordsOf, type LanguageWords } from '../language-words';
import { oneLine, textRuns, valueText } from '../page-text';
import { firstOf, type Strategy } from '../strategies';
import { createChipDays, isInHeader, type ChipDay } from './chip-day';
import { chipElements } from './chip-elements';
import { parseChipLabel, type ChipLabel } from './chip-label';
import { isDayInNumbers, isTimeRange, SEPARATOR } from './chip-time';
import { chipWordsOf } from './chip-words';
import { addressIn, languageOf } from './page-facts';

/** An entry of the grid: its element, the facts every entry tells, and those that only Outlook's entries tell. */
export interface OutlookChip {
  readonly element: Element;
  readonly seen: SeenMeeting;
  readonly location: Reading<string>;
  /** Whoever invited; the page names them on meetings and on nothing else. */
  readonly organizer: Reading<Attendee>;
  readonly isRecurring: Reading<boolean>;
  readonly isCancelled: Reading<boolean>;
}

const LONGEST_EVENT_ID = 4000;

/** What an entry is read from. */
interface ChipSource {
  readonly element: Element;
  readonly eventId: string;
  readonly label: string;
  readonly tooltip: string | undefined;
  readonly shown: readonly string[];
  readonly icons: readonly string[];
  readonly day: ChipDay | undefined;
  readonly isInHeader: boolean;
}

/** Entries of the grid, one per event (an id is one occurrence in one calendar), in document order. */
export function readChips(document: Document): readonly OutlookChip[] {
  const dayOf = createChipDays(document);
  const sources = chipElements(document)
    .map((element) => sourceOf(element, dayOf(element)))
    .filter((source) => source !== undefined);
  const language = languageOf(document);
  const around = { words: wordsOf(language), chipWords: chipWordsOf(language) };
  const labels = sources.map((source) => parseChipLabel(source.label, { ...around, ...source }));
  // One entry shows the clock of all: those that leave it open are read again by it.
  const clock = commonClock(labels);
  const chips = new Map<string, OutlookChip>();
  sources.forEach((source, at) => {
    const first = labels[at];
    if (!first) return;
    const isOpen = first.start === undefined && first.isAllDay !== true && clock !== undefined;
    const label = isOpen ? parseChipLabel(source.label, { ...around, ...source, clock }) : first;
    if (isEmptySlot(source, label, around.words)) return;
    const chip = readChip(source, label);
    const key = source.eventId || JSON.stringify([source.label, source.tooltip, source.day?.date]);
    const other = chips.get(key);
    chips.set(key, other ? oneEvent(other, chip) : chip);
  });
  return [...chips.values()];
}

function sourceOf(element: Element, day: ChipDay | undefined): ChipSource | undefined {
  const eventId = element.getAttribute('data-calitemid') ?? '';
  if (eventId.length > LONGEST_EVENT_ID) return undefined;
  const all = [element, ...elementsIn(element)];
  const labelled = all.filter((one) => one.hasAttribute('aria-label'));
  const main = labelled.find((one) => ITEM_ROLES.has(one.getAttribute('role') ?? '')) ?? labelled[0];
  const tooltip = (main?.hasAttribute('title') ? main : all.find((one) => one.hasAttribute('title')))?.getAttribute(
    'title',
  );
  if (!main && !tooltip) return undefined;
  return {
    element,
    eventId,
    label: main?.getAttribute('aria-label') ?? '',
    tooltip: tooltip ?? undefined,
    shown: tooltip ? [] : textRuns(element).slice(0, MOST_RUNS),
    icons: all.map((one) => one.getAttribute('data-icon-name')).filter((icon) => icon !== null),
    day,
    isInHeader: isInHeader(element),
  };
}

const ITEM_ROLES: ReadonlySet<string> = new Set(['button', 'option']);
const MOST_RUNS = 32;

/** The clock (12 h or 24 h) on which the labels are written; undefined where none or both show. */
function commonClock(labels: readonly ChipLabel[]): Clock | undefined {
  const clocks = new Set(labels.map(({ clock }) => clock).filter((clock) => clock !== undefined));
  return clocks.size === 1 ? [...clocks][0] : undefined;
}

/**
 * A box for a new event: it begins with its times and names no date. What has no id must at least be read as an entry; a new
 * event that is not saved yet cannot.
 */
function isEmptySlot(
  { eventId, tooltip, label }: ChipSource,
  { subject, date }: ChipLabel,
  words: LanguageWords,
): boolean {
  if (eventId === '') return subject === undefined || date === undefined;
  if (tooltip !== undefined || date !== undefined) return false;
  const [first = ''] = oneLine(label.slice(0, 200)).split(SEPARATOR);
  return isTimeRange(first, { words, clock: '24h' }) || isTimeRange(first, { words });
}

function readChip(source: ChipSource, label: ChipLabel): OutlookChip {
  const { eventId } = source;
  const { start, end } = readSpan(source, label);
  const title = readPart(valueText(label.subject), label.contradicted.has('subject'));
  const organizer = organizerOf(label.organizer);
  return {
    element: source.element,
    seen: {
      host: 'outlook',
      eventId,
      // The page gives no id of a series, and an id of an occurrence says nothing about it.
      identity: missing(['calendar-item-id']),
      kind: firstOf({ icons: source.icons, label }, KINDS),
      title,
      start,
      end,
      isAllDay: readPart(label.isAllDay, label.contradicted.has('time')),
      ownResponse: label.isDeclined === true ? found('declined', 'prefix') : missing(['prefix']),
      // An entry that names nobody is the user's own, with guests or without.
      hasGuests: organizer.status === 'found' ? found(true, 'label') : missing(['label']),
    },
    location: readPart(valueText(label.location), label.contradicted.has('location')),
    organizer,
    isRecurring: firstOf({ icons: source.icons, label }, RECURRENCES),
    isCancelled: readPart(label.isCancelled, false),
  };
}

/** What tells an entry's kind and whether it recurs. */
interface LabelledChip {
  readonly icons: readonly string[];
  readonly label: ChipLabel;
}

const WORK_PLACE = /^(?:Building|Home)Filled$/u;

const KINDS: readonly Strategy<LabelledChip, EventKind>[] = [
  { name: 'icon', read: ({ icons }) => (icons.some((icon) => WORK_PLACE.test(icon)) ? 'working-location' : undefined) },
  {
    // Somebody who is out of the office may be so in a meeting elsewhere: only an entry that names nobody is an absence.
    name: 'status',
    read: ({ label: { status, organizer, location } }) =>
      status === 'out-of-office' && organizer === undefined && location !== undefined ? 'out-of-office' : undefined,
  },
  {
    name: 'organizer',
    read: ({ label: { status, organizer } }) =>
      organizer !== undefined && status !== 'out-of-office' ? 'meeting' : undefined,
  },
];

const RECURRENCES: readonly Strategy<LabelledChip, boolean>[] = [
  { name: 'icon', read: ({ icons }) => (icons.some((icon) => icon.includes('ArrowRepeat')) ? true : undefined) },
  { name: 'label', read: ({ label }) => label.isRecurring },
];

function readPart<T>(value: T | undefined, isContradicted: boolean): Reading<T> {
  if (isContradicted) return contradicted(['tooltip', 'label']);
  return value === undefined ? missing(['tooltip', 'label']) : found(value, 'label');
}

function organizerOf(written: string | undefined): Reading<Attendee> {
  const text = valueText(written);
  if (text === undefined) return missing(['label']);
  const address = addressIn(text);
  return found(
    { address: address ?? '', name: address === undefined ? text : '', kind: 'individual', isOrganizer: true },
    'label',
  );
}

interface Span {
  readonly start: Reading<EventTime>;
  readonly end: Reading<EventTime>;
}

function readSpan(source: ChipSource, label: ChipLabel): Span {
  if (label.contradicted.has('time')) return both(contradicted(['tooltip', 'label']));
  const days = readDays(source, label);
  if (days.status !== 'found') return both(days);
  const { first, last } = days.value;
  const { strategy } = days;
  if (label.start === undefined && label.isAllDay !== true) return both(missing(['tooltip', 'label']));
  // What runs for some time of a single day does not stand in the header: there, such an end is not the whole truth.
  const isOdd = source.isInHeader && label.start !== undefined && last === first;
  return {
    start: found(timeOn(first, label.start), strategy),
    end: last === undefined || isOdd ? missing(['label']) : found(timeOn(last, label.end), strategy),
  };
}

function both(reading: Reading<never>): Span {
  return { start: reading, end: reading };
}

function timeOn(date: string, time: string | undefined): EventTime {
  return time === undefined ? { date } : { date, time };
}

interface Days {
  readonly first: string;
  readonly last: string | undefined;
}

/** First and last day by the label, checked against the column or cell; by these where the label's date cannot be read. */
function readDays(source: ChipSource, label: ChipLabel): Reading<Days> {
  const { day } = source;
  const { date, endDate } = label;
  if (date !== undefined) {
    if (day && (day.date < date || day.date > (endDate ?? date))) return contradicted([day.strategy, 'label']);
    return found({ first: date, last: endDate }, day?.date === date ? day.strategy : 'label');
  }
  if (!day || !isDayOf(source, label, day)) return missing(['label', 'column-date', 'month-cell']);
  const last = lastDay(day.date, label);
  return last === undefined ? missing(['label', day.strategy]) : found({ first: day.date, last }, day.strategy);
}

/** Whether an entry whose date cannot be read lies on the day it stands in, and on no other. */
function isDayOf({ label: written, isInHeader: isAbove }: ChipSource, label: ChipLabel, day: ChipDay): boolean {
  // Cells and the header show each day of an entry of several days; only the label could tell.
  if (written === '') return day.strategy === 'column-date' && !isAbove;
  return label.unreadDate !== undefined && isDayInNumbers(label.unreadDate, day.date);
}

/** The last day of an entry seen on `date` alone; undefined where it may have begun the day before. */
function lastDay(date: string, { start, end }: ChipLabel): string | undefined {
  if (start === undefined || end === undefined) return date;
  if (end === '00:00' && start !== end) return dayAfter(date);
  return end > start ? date : undefined;
}

/** One event from two places it stands in. Where they differ, the fact is not known. */
function oneEvent(a: OutlookChip, b: OutlookChip): OutlookChip {
  return {
    element: a.element,
    seen: {
      ...a.seen,
      kind: same(a.seen.kind, b.seen.kind),
      title: same(a.seen.title, b.seen.title),
      start: same(a.seen.start, b.seen.start),
      end: same(a.seen.end, b.seen.end),
      isAllDay: same(a.seen.isAllDay, b.seen.isAllDay),
      ownResponse: same(a.seen.ownResponse, b.seen.ownResponse),
      hasGuests: same(a.seen.hasGuests, b.seen.hasGuests),
    },
    location: same(a.location, b.location),
    organizer: same(a.organizer, b.organizer),
    isRecurring: same(a.isRecurring, b.isRecurring),
    isCancelled: same(a.isCancelled, b.isCancelled),
  };
}

function same<T>(a: Reading<T>, b: Reading<T>): Reading<T> {
  if (a.status === 'contradicted' || b.status === 'missing') return a;
  if (b.status === 'contradicted' || a.status === 'missing') return b;
  return JSON.stringify(a.value) === JSON.stringify(b.value) ? a : contradicted(['chip', 'other-chip']);
}
