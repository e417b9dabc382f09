import type { Attendee, AttendeeKind, GuestList, ResponseStatus, Self } from '../../meeting/meeting';
import { contradicted, found, missing, type Reading } from '../../meeting/reading';
import type { OpenedEvent, Turnover } from '../page';
import { oneLine, textRuns, valueText, withLatinDigits } from '../page-text';
import { agreeing } from '../strategies';
import { readAnswerButtons } from './answer-buttons';
import { ADDRESS_ATTRIBUTES, guestRows } from './guest-rows';
import { guestWordsOf, type GuestWords } from './guest-words';
import { addressIn, languageOf } from './page-facts';
import { COUNT_WORDS, HIDDEN_LIST_NOTICES } from './words';

/** What the guest reader looks at. */
export interface GuestSource extends OpenedEvent {
  readonly document: Document;
  readonly turnover: Turnover;
  readonly self: Reading<Self>;
}

const ORGANIZER_ID = 'xDtlDlgOrg';
const RESOURCE = '@resource.calendar.google.com';
const GROUP_CALENDAR = '@group.calendar.google.com';
/** More guests are a crowd, and a crowd is told by fewer. */
const MOST_GUESTS = 500;
/** How long leftovers must stand still before they count as this event's own. */
const PEOPLE_SETTLE = 2000;
const FIELDS_SETTLE = 250;

/** The event's guests with a word on whether they are all; missing while any of them may be another event's. */
export function readGuests(source: GuestSource): Reading<GuestList> {
  const { root, turnover } = source;
  const rows = guestRows(root);
  if (turnover.isHurried) return missing(['settled-rows']);
  if (rows.length === 0) return readEmpty(source);

  const guests = new Map<string, Attendee>();
  let hasUnreadable =
    rows.some((row) => row.getAttribute('role') !== 'treeitem') &&
    rows.some((row) => row.getAttribute('role') === 'treeitem');
  const words = wordsOnPage(rows, source);
  for (const row of rows) {
    const guest = readRow(row, words);
    if (guest === 'contradicted') return contradicted(['data-email', 'data-id']);
    if (guest === undefined) hasUnreadable = true;
    else guests.set(guest.address, together(guests.get(guest.address), guest));
  }
  if (guests.size === 0) return missing(['guest-rows']);
  if (source.surface === 'bubble' && !isRendered(source)) return missing(['later-fields']);
  if (isForeign(rows, root)) return contradicted(['guest-rows', 'event-id']);
  if (hasLeftovers(rows, source)) return missing(['settled-rows']);
  if (organizerOf(root, words).status === 'contradicted') return contradicted(['organizer-row', 'calendar-row']);

  const attendees = [...guests.values()];
  const { count, complete } = completeness(attendees, hasUnreadable, source, rows);
  return found(
    { attendees: attendees.slice(0, MOST_GUESTS), complete, ...(count === undefined ? {} : { count }) },
    rows.some((row) => row.getAttribute('role') === 'treeitem') ? 'guest-rows' : 'data-email',
  );
}

/** Whether a row stands inside an element of another event. */
function isForeign(rows: readonly Element[], root: Element): boolean {
  const id = root.getAttribute('data-eventid');
  return rows.some((row) => {
    const owner = row.closest('[data-eventid]');
    return (
      owner !== null &&
      owner !== root &&
      root.contains(owner) &&
      id !== null &&
      owner.getAttribute('data-eventid') !== id
    );
  });
}

/**
 * Whether rows of the event before may still stand here. The user's own row tells nothing about the others, so it may be a
 * leftover; anybody else's row must have been rendered for this event, or have stood long after everything else changed.
 */
function hasLeftovers(rows: readonly Element[], { root, turnover, self }: GuestSource): boolean {
  const own = self.status === 'found' ? self.value.address : '';
  const hasLeftover = rows.some((row) => turnover.isLeftover(row) && addressOf(row) !== own);
  if (!hasLeftover) return false;
  const when = root.querySelector('#xDetDlgWhen');
  return turnover.stillFor < PEOPLE_SETTLE || (when !== null && turnover.isLeftover(when));
}

function addressOf(row: Element): string | undefined {
  for (const name of ADDRESS_ATTRIBUTES) {
    const address = addressIn(row.getAttribute(name));
    if (address !== undefined) return address;
  }
  return undefined;
}

/**
 * The words for guests in the page's language, and the one this very event teaches: the user's own answer is known by the
 * buttons to give it, and the own row has the word for it.
 */
function wordsOnPage(rows: readonly Element[], { root, document, self }: GuestSource): GuestWords {
  const words = guestWordsOf(languageOf(document));
  const answer = readAnswerButtons(root);
  const address = self.status === 'found' ? self.value.address : undefined;
  const own = rows.find((row) => address !== undefined && addressOf(row) === address);
  if (!own || address === undefined || answer.status !== 'found' || answer.value === 'needs-action') return words;
  const [word, ...more] = answersIn(labelOf(own, address).words ?? [], textRuns(own, isButton), words);
  return word === undefined || more.length > 0
    ? words
    : { ...words, answers: new Map([...words.answers, [word.toLowerCase(), answer.value]]) };
}

function readRow(row: Element, words: GuestWords): Attendee | 'contradicted' | undefined {
  const addresses = ADDRESS_ATTRIBUTES.map((name) => row.getAttribute(name))
    .map(addressIn)
    .filter((address) => address !== undefined);
  const [address] = addresses;
  if (address === undefined) return undefined;
  if (addresses.some((other) => other !== address)) return 'contradicted';
  return describe(row, address, words);
}

function describe(row: Element, address: string, known: GuestWords): Attendee {
  const { name, words } = labelOf(row, address);
  const roles = words?.map((word) => known.roles.get(word.toLowerCase())) ?? [];
  const response = words && responseFrom(answersIn(words, textRuns(row, isButton), known), known);
  const isOrganizer = row.id === ORGANIZER_ID || roles.includes('organizer');
  return {
    address,
    name,
    kind: kindOf(row, address),
    ...(response === undefined ? {} : { response }),
    ...(isOrganizer ? { isOrganizer } : {}),
    ...(roles.includes('optional') ? { isOptional: true } : {}),
  };
}

function kindOf(row: Element, address: string): AttendeeKind {
  if (address.endsWith(RESOURCE) || row.closest('#xRmLst')) return 'resource';
  const isGroup =
    row.getAttribute('data-is-expandable') === 'true' ||
    address.endsWith(GROUP_CALENDAR) ||
    row.querySelector('[aria-expanded]') !== null ||
    row.hasAttribute('aria-expanded');
  return isGroup ? 'group' : 'individual';
}

interface NameAndWords {
  readonly name: string;
  /** Undefined where it cannot be told where the name ends. */
  readonly words: readonly string[] | undefined;
}

const LABEL_SEPARATOR = /\s*[,،、，;；፣၊]\s*/u;

function labelOf(row: Element, address: string): NameAndWords {
  return nameAndWords(valueText(row.getAttribute('aria-label')) ?? '', textRuns(row, isButton), address);
}

/**
 * The name at the front of a row's label and the words behind it. Names hold commas ("Example, Alice (Dept)"), so the name is
 * the visible text that the label begins with; without one, a label that has no comma at all.
 */
function nameAndWords(label: string, texts: readonly string[], address: string): NameAndWords {
  const [visible] = texts;
  const whole = visible ?? (LABEL_SEPARATOR.test(label) ? '' : label);
  const behind = label.slice(whole.length);
  const isFront =
    whole !== '' && label.startsWith(whole) && (behind === '' || LABEL_SEPARATOR.test(behind.slice(0, 2)));
  if (label !== '' && !isFront) return { name: '', words: undefined };
  const name = whole.toLowerCase() === address ? '' : whole;
  if (label === '' || visible === undefined) return { name, words: undefined };
  return {
    name,
    words: behind
      .split(LABEL_SEPARATOR)
      .map((word) => word.trim())
      .filter(Boolean),
  };
}

/** What a row's label says behind the name and beside the role. */
function answersIn(words: readonly string[], texts: readonly string[], { roles }: GuestWords): readonly string[] {
  // What the row also shows as text ("Organizer") is a role; the answer is an icon and stands in the label alone.
  return words.filter((word) => !texts.includes(word) && !roles.has(word.toLowerCase()));
}

/** The guest's answer: a known word, or none at all (not answered yet); undefined when a word is not known. */
function responseFrom(answers: readonly string[], { answers: known }: GuestWords): ResponseStatus | undefined {
  const [word, ...more] = answers;
  if (word === undefined) return 'needs-action';
  return more.length === 0 ? known.get(word.toLowerCase()) : undefined;
}

/** One guest from two rows with the same address; a group stays a group. */
function together(a: Attendee | undefined, b: Attendee): Attendee {
  if (!a) return b;
  const kind = a.kind === 'individual' ? b.kind : a.kind;
  return { ...a, kind, name: a.name || b.name, ...(a.isOrganizer || b.isOrganizer ? { isOrganizer: true } : {}) };
}

function isButton(element: Element): boolean {
  return element.matches('button, [role="button"], input, [role="menu"]');
}

/* Completeness */

function completeness(
  attendees: readonly Attendee[],
  hasUnreadable: boolean,
  source: GuestSource,
  rows: readonly Element[],
): Pick<GuestList, 'complete' | 'count'> {
  const people = attendees.filter((guest) => guest.kind !== 'resource').length;
  const { count, isHidden } = source.surface === 'page' ? onPage(source, rows, people) : inBubble(source, rows);
  const counted = count === undefined ? {} : { count };
  if (isHidden) return { complete: 'hidden', ...counted };
  if (hasUnreadable || attendees.length > MOST_GUESTS) return { complete: 'no', ...counted };
  if (count === undefined) return { complete: 'unchecked' };
  return { complete: count === people ? 'yes' : 'no', count };
}

interface Hints {
  readonly count: number | undefined;
  /** Whether the page says, or an unexplained text among the guests hints, that the list is not all. */
  readonly isHidden: boolean;
}

function inBubble({ root, turnover }: GuestSource, rows: readonly Element[]): Hints {
  const counter = root.querySelector('#xDetDlgAtt');
  // A number that has not changed is this event's own once the fields below it are.
  const isStale =
    counter !== null &&
    turnover.isLeftover(counter) &&
    turnover.stillFor < FIELDS_SETTLE &&
    laterFields(root).every((field) => turnover.isLeftover(field));
  const count = counter && !isStale ? countIn(counter) : undefined;
  if (saysHidden(root, rows)) return { count, isHidden: true };
  const block = guestBlock(root, counter, rows);
  const unexplained = block
    ? textRuns(block, (element) => rows.includes(element) || element === counter || isButton(element))
    : [];
  // "3 more" may be a button; the usual ones (copy, mail, chat) show no number.
  const buttons = block ? [...block.querySelectorAll('button, [role="button"]')] : [];
  const hasMore = buttons.some(
    (button) => !rows.some((row) => row.contains(button)) && hasNumber(textRuns(button).join(' ')),
  );
  return { count, isHidden: hasMore || unexplained.some((text) => hasNumber(text) || isSentence(text)) };
}

/** The full page shows no number that is known to be one; the numbers it shows must fit the rows. */
function onPage({ root, self }: GuestSource, rows: readonly Element[], people: number): Hints {
  if (saysHidden(root, rows)) return { count: undefined, isHidden: true };
  const list = rows[0]?.closest('#xGstLst, [role="tree"]') ?? rows[0]?.parentElement;
  const panel = list?.closest('[role="tabpanel"]') ?? list;
  if (!panel || !root.contains(panel)) return { count: undefined, isHidden: false };
  if (mayNotSeeGuests(panel, self.status === 'found' ? self.value.address : ''))
    return { count: undefined, isHidden: true };
  const texts = textRuns(panel, (element) => rows.includes(element) || element.matches(PANEL_CONTROLS));
  const numbers = texts.flatMap(numbersIn).sort((a, b) => b - a);
  const [count, ...others] = numbers;
  const fits = count === undefined || (count === people && others.reduce((sum, number) => sum + number, 0) <= count);
  return { count: fits ? count : undefined, isHidden: !fits || texts.some(isSentence) };
}

/**
 * Whether the event's permissions keep the list from its guests, and the user is one of them. The page shows three boxes: may
 * guests change the event, invite others, see the list; the last one counts.
 */
function mayNotSeeGuests(panel: Element, own: string): boolean {
  const organizer = panel.querySelector(`[id="${ORGANIZER_ID}"]`);
  if (!organizer || addressOf(organizer) === own) return false;
  const boxes = [...panel.querySelectorAll('fieldset input[type="checkbox"]')];
  const [modify, invite, see] = boxes.map((box) => box.hasAttribute('checked'));
  // Three empty boxes may as well be boxes that do not show their state.
  return boxes.length === 3 && see === false && (modify === true || invite === true);
}

/** Controls of the guests panel, with their words. */
const PANEL_CONTROLS =
  'button, [role="button"], input, fieldset, legend, label, h1, h2, h3, [role="heading"], [role="tab"], #xRmLst';

function saysHidden(root: Element, rows: readonly Element[]): boolean {
  const said = textRuns(root, (element) => rows.includes(element) || element.matches(FREE_TEXT)).join(' ');
  return HIDDEN_LIST_NOTICES.some((notice) => notice.test(said));
}

/** The number in a row such as "4 guests", "1 yes", "3 awaiting": the first, unless another one is larger. */
function countIn(counter: Element): number | undefined {
  const texts = textRuns(counter, isButton);
  const numbers = texts.map(numbersIn);
  const first =
    texts[0] === undefined
      ? undefined
      : numbers[0]?.length === 0
        ? countWord(texts[0])
        : numbers[0]?.length === 1
          ? numbers[0][0]
          : undefined;
  return first !== undefined && numbers.flat().every((number) => number <= first) ? first : undefined;
}

function numbersIn(text: string): readonly number[] {
  const plain = withLatinDigits(text).replace(/(?<=\d)[.,٬'’\s](?=\d{3}(?!\d))/gu, '');
  return (plain.match(/\d+/gu) ?? []).map(Number);
}

function countWord(text: string): number | undefined {
  return COUNT_WORDS.find(([word]) => word.test(text))?.[1];
}

/** Fields of the bubble that are not about guests: the guest block ends before the first of them. */
const OTHER_FIELDS = '[id^="xDetDlg"]:not([id="xDetDlgAtt"]), [role="heading"], [id^="xRsvp"]';
/** Fields in which other people's words stand. */
const FREE_TEXT = '#xDetDlgDesc, #xDetDlgLoc, #xDetDlgWhen, #rAECCd, #xDescIn, #xLocIn, [data-text]';

/** The block of the guests: number, rows, and whatever else stands among them. */
function guestBlock(root: Element, counter: Element | null, rows: readonly Element[]): Element | undefined {
  let block = counter ?? rows[0]?.closest('[role="tree"]') ?? rows[0]?.parentElement;
  if (!block || !root.contains(block) || block === root) return undefined;
  for (
    let parent = block.parentElement;
    parent && parent !== root && !parent.querySelector(OTHER_FIELDS);
    parent = parent.parentElement
  ) {
    block = parent;
  }
  return block;
}

function hasNumber(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a text is as long as a notice, and longer than a label. */
function isSentence(text: string): boolean {
  return UNSPACED.test(text) ? text.length >= 12 : text.length >= 20 && text.split(' ').length >= 4;
}

/* An event without guests */

/** Fields that stand below the guests: once they are there, the guests are, too. */
const LATER_FIELDS = ['xDetDlgCal', 'xDetDlgNot', 'xDetDlgPrv'] as const;

function laterFields(root: Element): readonly Element[] {
  return LATER_FIELDS.map((id) => root.querySelector(`#${id}`)).filter((field) => field !== null);
}

/**
 * Whether a bubble is rendered past its guests. While it is not, rows in it may be what the event before left behind, however
 * long they stand there.
 */
function isRendered({ root, turnover }: GuestSource): boolean {
  const fields = laterFields(root);
  if (fields.length === 0) return root.querySelector('[id^="xRsvp"]') !== null;
  return (
    turnover.stillFor >= PEOPLE_SETTLE ||
    fields.some((field) => !turnover.isLeftover(field)) ||
    hasFreshPeople(root, turnover)
  );
}

/** Rows rendered for this event prove that the rendering has come as far as the guests. */
function hasFreshPeople(root: Element, turnover: Turnover): boolean {
  return guestRows(root).some((row) => !turnover.isLeftover(row));
}

/** No rows are no guests only where the bubble is rendered to its end and nothing in it speaks of guests. */
function readEmpty({ root, surface, turnover }: GuestSource): Reading<GuestList> {
  const none = missing(['guest-rows', 'no-guest-block']);
  if (surface !== 'bubble') return none;
  const when = root.querySelector('#xDetDlgWhen');
  const later = laterFields(root);
  if (!when || later.length === 0) return none;
  const isSettled = turnover.stillFor >= PEOPLE_SETTLE || ![when, ...later].some((field) => turnover.isLeftover(field));
  const counter = root.querySelector('#xDetDlgAtt');
  const count = counter && isSettled ? countIn(counter) : undefined;
  // A large list is not shown by name at all: how many there are is known, who they are is not.
  if (count !== undefined && count > 0) return found({ attendees: [], complete: 'no', count }, 'guest-count');
  const calendarRow =
    root.querySelector('#xDetDlgCal')?.closest('[role="button"]') ?? root.querySelector('#xDetDlgCal');
  const speaksOfGuests =
    root.querySelector('#xDetDlgAtt, [id^="xRsvp"], [role="treeitem"], [role="tree"], [data-email]') !== null ||
    [...root.querySelectorAll('[data-hovercard-id]')].some((card) => !calendarRow?.contains(card)) ||
    HIDDEN_LIST_NOTICES.some((notice) => notice.test(textRuns(root).join(' ')));
  return isSettled && !speaksOfGuests ? found({ attendees: [], complete: 'yes' }, 'no-guest-block') : none;
}

/* The organizer */

/** Who the event's organizer is: their row among the guests, checked against the calendar row. */
export function organizerOf(root: Element, words: GuestWords): Reading<Attendee> {
  return agreeing(
    root,
    [
      { name: 'organizer-row', read: (of) => organizerRow(of, words) },
      { name: 'calendar-row', read: calendarRow },
    ],
    // On a shared calendar one row may name the calendar and the other the person.
    (a, b) => a.address === b.address || a.address.endsWith(GROUP_CALENDAR) || b.address.endsWith(GROUP_CALENDAR),
  );
}

function organizerRow(root: Element, words: GuestWords): Attendee | undefined {
  const row = root.querySelector(`[id="${ORGANIZER_ID}"]`);
  const guest = row ? readRow(row, words) : undefined;
  return typeof guest === 'object'
    ? { address: guest.address, name: guest.name, kind: guest.kind, isOrganizer: true }
    : undefined;
}

function calendarRow(root: Element): Attendee | undefined {
  const field = root.querySelector('#xDetDlgCal');
  const address = addressIn(field?.getAttribute('data-hovercard-id'));
  if (!field || address === undefined) return undefined;
  const label = oneLine(textRuns(field)[0] ?? '');
  const visible = [...field.querySelectorAll('[aria-hidden="true"]')]
    .map((copy) => valueText(copy.textContent))
    .find(Boolean);
  const name = visible !== undefined && label.endsWith(visible) && visible.toLowerCase() !== address ? visible : '';
  return { address, name, kind: address.endsWith(GROUP_CALENDAR) ? 'group' : 'individual', isOrganizer: true };
}
