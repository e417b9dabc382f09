import type { EventIdentity, EventKind, EventTime, ResponseStatus, SeenMeeting } from '../../meeting/meeting';
import { contradicted, found, missing, type Reading } from '../../meeting/reading';
import type { Clock } from '../clock-text';
import { dayAfter } from '../date-text';
import { above, elementsIn, isElement } from '../elements-in';
import { wordsOf } from '../language-words';
import { oneLine, textRuns, valueText } from '../page-text';
import { agreeing, derived, firstOf, type Strategy } from '../strategies';
import { parseChipText, type ChipText } from './chip-text';
import { dayOfDateKey } from './date-key';
import { decodeEventId, identityInLog, kindOfCalendar, kindOfEventId } from './event-id';
import { guestWordsOf } from './guest-words';
import { languageOf, primaryLanguage } from './page-facts';
import { CHIP_KINDS, KNOWN_LANGUAGES, NO_TITLE, OTHER_CALENDAR, TITLE_KINDS } from './words';

/** Every entry of the grid: timed, stacked, all-day, in the month, the schedule and the search results. */
const CHIP = '[data-eventchip][data-eventid]';
/** Views whose chips are no grid of the user's calendar. */
const GRIDLESS_VIEWS: ReadonlySet<string> = new Set(['EVENT_EDIT', 'SETTINGS', 'TRASH']);
/** The bubble of an event that is not saved yet. */
const DRAFT = '[role="dialog"] [role="tabpanel"][aria-labelledby="tabEvent"]';
/** More entries than any view shows. */
const MOST_CHIPS = 2000;
const LONGEST_EVENT_ID = 4000;

/** Readings of chips by all that was read from them; the same chip is rendered over and over. */
const readings = new Map<string, ReadChip>();
const MOST_READINGS = 4000;
const LONGEST_KEY = 8192;

/** The clock each page has shown its times on. */
const clocks = new WeakMap<Document, Clock>();

interface ReadChip {
  readonly meeting: SeenMeeting;
  readonly clock: Clock | undefined;
  readonly isUnread: boolean;
}

/** The clock (12 h or 24 h) of the page, where its chips have shown it. */
export function clockOf(document: Document): Clock | undefined {
  return clocks.get(document);
}

/** The entries of the grid, one per event; undefined in views without a grid. */
export function readChips(document: Document): readonly SeenMeeting[] | undefined {
  if (GRIDLESS_VIEWS.has(document.body.dataset.viewfamily ?? '')) return undefined;
  const drafts = draftIds(document);
  return merged(
    document,
    [...document.querySelectorAll(CHIP)].slice(0, MOST_CHIPS).filter((chip) => !drafts.has(idOf(chip))),
  );
}

/** The entry of the grid that stands for `eventId`, if the view shows one. */
export function readChip(document: Document, eventId: string): SeenMeeting | undefined {
  if (!/^[\w+/.=-]+$/u.test(eventId)) return undefined;
  return merged(document, [...document.querySelectorAll(`${CHIP}[data-eventid="${eventId}"]`)])[0];
}

function merged(document: Document, chips: readonly Element[]): readonly SeenMeeting[] {
  const language = languageOf(document);
  const rowOf = createRows();
  const readAll = chips.map((chip) => readOne(chip, rowOf(chip), language, clocks.get(document)));
  const clock = readAll.find((read) => read.clock !== undefined)?.clock;
  const isNew = clock !== undefined && clocks.get(document) !== clock;
  if (isNew) clocks.set(document, clock);
  // One entry shows the clock of all: those that have not shown the same are read again by it.
  const isOpen = isNew && readAll.some((read) => read.isUnread);
  const all = isOpen
    ? chips.map((chip, at) => {
        const before = readAll[at];
        return before?.clock === clock ? before : readOne(chip, rowOf(chip), language, clock);
      })
    : readAll;
  const byId = new Map<string, SeenMeeting>();
  for (const { meeting } of all) {
    if (meeting.eventId === '' || meeting.eventId.length > LONGEST_EVENT_ID) continue;
    const other = byId.get(meeting.eventId);
    byId.set(meeting.eventId, other && other !== meeting ? oneEvent(other, meeting) : meeting);
  }
  return [...byId.values()];
}

/** One event from two of its chips (a row or a day each). Where they tell different times, the time is not known. */
function oneEvent(a: SeenMeeting, b: SeenMeeting): SeenMeeting {
  return {
    ...a,
    start: sameTime(a.start, b.start),
    end: sameTime(a.end, b.end),
    title: a.title.status === 'found' ? a.title : b.title,
  };
}

function sameTime(a: Reading<EventTime>, b: Reading<EventTime>): Reading<EventTime> {
  if (a.status !== 'found') return b;
  if (b.status !== 'found') return a;
  const isSame = a.value.date === b.value.date && a.value.time === b.value.time;
  return isSame ? a : contradicted(['chip', 'other-chip']);
}

function draftIds(document: Document): ReadonlySet<string> {
  const dialog = document.querySelector(DRAFT)?.closest('[role="dialog"]');
  return new Set(dialog ? [...dialog.querySelectorAll('[data-eventid]')].map(idOf) : []);
}

function hasId(element: Element): boolean {
  return element.hasAttribute('data-eventid');
}

function idOf(element: Element): string {
  return element.getAttribute('data-eventid') ?? '';
}

/** What a chip is read from. */
interface ChipSource {
  readonly chip: Element;
  /** Everything in the chip. */
  readonly inside: readonly Element[];
  /** The row that holds this event alone. */
  readonly row: Element | undefined;
  /** Labels of the chip, in the chip, of its row, in its row. */
  readonly labels: readonly string[];
  readonly language: string;
  readonly clock: Clock | undefined;
}

function readOne(chip: Element, row: Element | undefined, language: string, clock: Clock | undefined): ReadChip {
  const day = above(chip, (element) => element.hasAttribute('data-datekey'))?.getAttribute('data-datekey');
  const inside = elementsIn(chip);
  const labels = [chip, ...inside, ...(row ? [row, ...elementsIn(row)] : [])]
    .map((element) => element.getAttribute('aria-label'))
    .filter((label) => label !== null);
  const own = [idOf(chip), day, language, clock, chip.getAttribute('jslog'), chip.textContent, row?.textContent];
  const key = [...own, ...labels].join('\u0000');
  const known = readings.get(key);
  if (known) return known;
  const read = readChipElement({ chip, inside, row, labels, language, clock }, dayOfDateKey(day));
  // A megabyte of text is no key worth keeping.
  if (key.length > LONGEST_KEY) return read;
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(key, read);
  return read;
}

function readChipElement(source: ChipSource, day: string | undefined): ReadChip {
  const { chip, language } = source;
  const eventId = idOf(chip);
  const identity = readIdentity(chip);
  const { text, kind: textKind } = chipText(source);
  const title = withoutPlaceholder(text.title);
  const response = responseIn(text, language);
  const isTimed = text.time.kind === 'timed' || text.time.kind === 'spanning';
  const meeting: SeenMeeting = {
    host: 'google',
    eventId,
    identity,
    kind: readKind({ eventId, identity, title, textKind, hasGuests: response !== undefined }),
    title,
    start: startOf(text, day),
    end: endOf(text, day),
    isAllDay:
      text.time.kind === 'all-day'
        ? found(true, 'hidden-text')
        : isTimed
          ? found(false, 'hidden-text')
          : text.time.kind === 'contradicted'
            ? contradicted(['hidden-text', 'visible-copy'])
            : missing(['hidden-text']),
    ownResponse: response === undefined ? missing(['chip-word']) : found(response, 'chip-word'),
    hasGuests: readHasGuests(text, response, language),
  };
  return {
    meeting,
    clock: text.time.kind === 'timed' || text.time.kind === 'spanning' ? text.time.clock : undefined,
    isUnread: text.time.kind === 'unread',
  };
}

/** A title that says that there is none is no title. */
export function withoutPlaceholder(title: Reading<string>): Reading<string> {
  return derived(title, (text) => (NO_TITLE.test(text) ? undefined : text));
}

/** The event's identity by the id on the element, checked against the page's log attribute. */
export function readIdentity(element: Element): Reading<EventIdentity> {
  return agreeing(
    element,
    [
      { name: 'event-id', read: (of) => decodeEventId(idOf(of)) },
      { name: 'log', read: (of) => identityInLog(of.getAttribute('jslog')) },
    ],
    isSameIdentity,
  );
}

/** Whether two identities name the same event; a calendar that one of them leaves out does not count. */
export function isSameIdentity(a: EventIdentity, b: EventIdentity): boolean {
  const isTask = kindOfEventId(a.event) !== undefined || kindOfEventId(b.event) !== undefined;
  return isTask || (a.event === b.event && (a.calendar === '' || b.calendar === '' || a.calendar === b.calendar));
}

/** What tells an entry's kind. */
export interface KindSource {
  readonly eventId: string;
  readonly identity: Reading<EventIdentity>;
  readonly title: Reading<string>;
  /** The kind that a chip's text names. */
  readonly textKind: EventKind | undefined;
  /** Whether the entry has guests or asks for an answer. */
  readonly hasGuests: boolean;
}

const KINDS: readonly Strategy<KindSource, EventKind>[] = [
  { name: 'event-id', read: ({ eventId }) => kindOfEventId(eventId) },
  {
    name: 'calendar',
    read: ({ identity }) => (identity.status === 'found' ? kindOfCalendar(identity.value.calendar) : undefined),
  },
  { name: 'chip-word', read: ({ textKind }) => textKind },
  {
    name: 'title-word',
    read: ({ title }) =>
      title.status === 'found' ? TITLE_KINDS.find(([beginning]) => title.value.startsWith(beginning))?.[1] : undefined,
  },
  // Focus time and the like have ids like any other; only guests make an entry a meeting for sure.
  {
    name: 'guests',
    read: ({ identity, hasGuests }) => (hasGuests && identity.status === 'found' ? 'meeting' : undefined),
  },
];

/** What an entry is, by its id, its calendar, its words, its guests. */
export function readKind(source: KindSource): Reading<EventKind> {
  return firstOf(source, KINDS);
}

interface FoundText {
  readonly text: ChipText;
  readonly kind: EventKind | undefined;
}

/** The chip's text with its title, from the first place where the visible copy agrees with it. */
function chipText(source: ChipSource): FoundText {
  const { clock } = source;
  const words = wordsOf(source.language);
  const shown = shownTexts(source);
  let first: FoundText | undefined;
  for (const hidden of hiddenTexts(source)) {
    const lower = hidden.toLowerCase();
    const kind = CHIP_KINDS.find(([beginning]) => lower.startsWith(beginning))?.[1];
    const text = parseChipText(hidden, { shown: shown.filter((other) => other !== hidden), words, clock });
    const result = { text, kind };
    if (text.title.status === 'found') return result;
    first ??= result;
  }
  return first ?? { text: parseChipText('', { shown: [], words }), kind: undefined };
}

/** Where a chip's full text may stand: hidden inside it, in its label, in a label inside it, in its row's label. */
function hiddenTexts({ chip, labels }: ChipSource): readonly string[] {
  const runs = textRuns(chip, hasId);
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  return [longest, ...labels].map((text) => oneLine(text.slice(0, 4096))).filter((text) => text !== '');
}

/** Finds the row of a schedule entry, when that row holds this one event alone. Looks at each row once. */
function createRows(): (chip: Element) => Element | undefined {
  const isOfOne = new Map<Element, boolean>();
  return (chip) => {
    const row = above(chip, (element) => element.getAttribute('role') === 'row');
    if (!row) return undefined;
    const known = isOfOne.get(row) ?? new Set(elementsIn(row).filter(hasId).map(idOf)).size === 1;
    isOfOne.set(row, known);
    return known ? row : undefined;
  };
}

/** Texts of the visible copy: of every element and text node in it, since a title may be split over several. */
function shownTexts({ chip, inside, row }: ChipSource): readonly string[] {
  const copies = inside.filter((element) => element.getAttribute('aria-hidden') === 'true' && !hasId(element));
  const texts = new Set<string>();
  for (const copy of copies) {
    for (const part of textsIn(copy)) {
      if (texts.size > 64) break;
      const text = valueText(part);
      if (text !== undefined) texts.add(text);
    }
    for (const run of textRuns(copy)) texts.add(run);
  }
  for (const run of textRuns(row ?? chip)) texts.add(run);
  return [...texts];
}

/** Text of the element and of each one in it, in document order. */
function textsIn(root: Element): readonly string[] {
  const texts: string[] = [];
  const visit = (element: Element): string => {
    const at = texts.push('') - 1;
    let text = '';
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) text += visit(child);
      else if (child.nodeType === 3) text += child.nodeValue ?? '';
    }
    texts[at] = text;
    return text;
  };
  visit(root);
  return texts;
}

function startOf({ time, days }: ChipText, day: string | undefined): Reading<EventTime> {
  switch (time.kind) {
    case 'timed': {
      const date = dateOf(days, day);
      return date.status === 'found' ? found({ date: date.value, time: time.start }, date.strategy) : date;
    }
    case 'spanning':
      return found(time.start, 'hidden-text');
    case 'all-day':
      if (!days) return missing(['hidden-text']);
      return day !== undefined && (day < days.first || day > days.last)
        ? contradicted(['hidden-text', 'date-key'])
        : found({ date: days.first }, 'hidden-text');
    case 'contradicted':
      return contradicted(['hidden-text', 'visible-copy']);
    case 'unread':
      return missing(['hidden-text']);
  }
}

function endOf(text: ChipText, day: string | undefined): Reading<EventTime> {
  const { time, days } = text;
  if (time.kind === 'spanning') return found(time.end, 'hidden-text');
  const start = startOf(text, day);
  if (start.status !== 'found') return start;
  if (time.kind === 'all-day' && days) return found({ date: days.last }, 'hidden-text');
  if (time.kind !== 'timed' || time.end === undefined) return missing(['hidden-text']);
  return endAfter(start.value.date, time.start, time.end, start.strategy);
}

/** The end of an event that starts on `date`: the same day, or midnight. Any other turn of the day is written out by the page. */
export function endAfter(date: string, start: string, end: string, strategy: string): Reading<EventTime> {
  if (end >= start) return found({ date, time: end }, strategy);
  return end === '00:00' ? found({ date: dayAfter(date), time: end }, strategy) : missing([strategy]);
}

function dateOf(days: ChipText['days'], day: string | undefined): Reading<string> {
  const written = days && days.first === days.last ? days.first : undefined;
  if (day !== undefined && written !== undefined && day !== written) return contradicted(['date-key', 'hidden-text']);
  if (day !== undefined) return found(day, 'date-key');
  return written === undefined ? missing(['date-key', 'hidden-text']) : found(written, 'hidden-text');
}

function responseIn(text: ChipText, language: string): ResponseStatus | undefined {
  const { chipAnswers } = guestWordsOf(language);
  const words = text.segments
    .map((segment) => chipAnswers.get(segment.toLowerCase()))
    .filter((word) => word !== undefined);
  return words.length === 1 ? words[0] : undefined;
}

function readHasGuests(text: ChipText, response: ResponseStatus | undefined, language: string): Reading<boolean> {
  if (response !== undefined) return found(true, 'chip-word');
  // On the user's own calendar a text that is read to its end without an answer belongs to an entry without guests.
  const isRead =
    text.title.status === 'found' &&
    text.time.kind !== 'unread' &&
    text.days !== undefined &&
    text.segments.length >= 2;
  const { chipAnswers } = guestWordsOf(language);
  const isOwn = !text.segments.some(
    (segment) => OTHER_CALENDAR.test(segment) || chipAnswers.has(segment.toLowerCase()),
  );
  return isRead && isOwn && KNOWN_LANGUAGES.has(primaryLanguage(language))
    ? found(false, 'chip-word')
    : missing(['chip-word']);
}
