import type { CalendarPage, EventParts, OpenedEvent } from '../page';
import type { Notes } from '../photograph';
import { dayElements } from './chip-elements';
import { linesIn } from './opened-lines';
import { personasIn } from './personas';
import { CHIP, eventIdInUrl, openingOf, rememberPresses, titleOf } from './which-event';

const HOSTS = /^outlook\.(?:(?:office|office365|live)\.com|cloud\.microsoft)$/u;
/** `/calendar/…`, `/calendar/0/…`, `/calendar/<mailbox>/…`, and none of the forms for a new event. */
const CALENDAR_PATH = /^\/calendar(?:\/|$)(?!(?:[^/]+\/)?(?:deeplink|action)\/compose)/u;
const PEEK = '[data-app-section="CalendarItemPeek"]';
const FULL = '[data-app-section="ReadingPane"], [data-app-section="Form_Content"]';
/** What only a form has: its fields; the answer to an invitation is a group of its own. */
const FORM_FIELDS = '[id^="EVENT_CalendarCompose"], input:not([type="checkbox"]), [contenteditable="true"]';
/** Who is signed in, and which calendars are shown. */
const ACCOUNT =
  '#owa-me-control-container, [id^="mectrl_"], [aria-label^="Account manager for "], button[role="option"][aria-selected="true"][title]';
/** More entries than any view shows. */
const MOST_ENTRIES = 2000;
/** So many other entries show on which clock, and in which order, the page writes its times. */
const SAMPLE = 12;

/** The calendar of Outlook on the web, as seen 2023–2026. */
export const outlookPage: CalendarPage = {
  host: 'outlook',
  personAttributes: ['aria-label'],
  watchedAttributes: ['aria-label', 'aria-expanded', 'id', 'role', 'title'],
  viewAttributes: [],
  peopleSettle: 800,
  markSelector: { entry: CHIP, idAttribute: 'data-calitemid' },
  closed: '[id^="UniqueMessageBody"], [role="document"]',

  isMine: (document, url) =>
    HOSTS.test(url.hostname) &&
    CALENDAR_PATH.test(/^\/owa\/?$/u.test(url.pathname) ? (url.searchParams.get('path') ?? '') : url.pathname) &&
    document.defaultView?.top === document.defaultView,

  findOpened: (document) =>
    [...document.querySelectorAll(PEEK), ...[...document.querySelectorAll(FULL)].filter(isSavedEvent)].map(openedAt),

  partsOf,

  eventKeyOf(root, parts = partsOf(root)) {
    const { id, face } = openingOf(openedAt(root), parts);
    return id || face;
  },

  entriesOf: entriesIn,

  surroundingsOf: (document) => [
    ...document.querySelectorAll(ACCOUNT),
    // A column with entries in it comes as what is around them.
    ...dayElements(document).filter((day) => !day.querySelector(CHIP)),
  ],

  entriesBeside: ({ root }, document, entries = entriesIn(document), { heads = [] } = partsOf(root)) =>
    entries.filter((entry, at) => at < SAMPLE || heads.includes(titleOf(entry) ?? '')),

  notesOn(opened, document, parts = partsOf(opened.root)) {
    const { id, token } = openingOf(opened, parts);
    return new Map<Element, Notes>([
      [document.documentElement, { title: document.title }],
      [opened.root, { event: id, opening: token }],
      // Some are known by names of classes, which no photograph has.
      ...parts.people.map((persona): [Element, Notes] => [persona, { person: '' }]),
    ]);
  },

  listen: rememberPresses,

  // Names alone do not tell whether they are all; a card that counts people, or is busy, says that there are more.
  isPairAtAGlance: ({ root, surface }, _, turnover, { people }) =>
    surface === 'bubble' &&
    !turnover.isHurried &&
    people.length < 3 &&
    new Set(people.map((person) => person.getAttribute('aria-label'))).size === 1 &&
    !people.some((person) => turnover.isLeftover(person)) &&
    !root.querySelector('[aria-busy=true],[role=progressbar]') &&
    !/\p{N}/u.test(textBehind(people.at(-1) ?? root, root)),
};

/** How much text behind people may still be about them: what is said of the last one, or a count of all. */
const LONGEST_COUNT = 80;

function textBehind(person: Element, root: Element): string {
  const range = new Range();
  range.setStartAfter(person);
  range.setEndAfter(root);
  return range.toString().slice(0, LONGEST_COUNT);
}

function partsOf(root: Element): EventParts {
  const people = personasIn(root);
  const { heads, time } = linesIn(root, people);
  return {
    people,
    fields: [heads[0]?.element, time?.element].filter((field) => field !== undefined),
    heads: heads.map(({ text }) => text),
    ...(time && { time: time.text }),
  };
}

/** Whatever may be an entry of the grid; the reader takes those that are. Where none has an id, they have labels and tooltips. */
function entriesIn(document: Document): readonly Element[] {
  const withId = [...document.querySelectorAll(CHIP)];
  const entries = withId.length > 0 ? withId : [...document.querySelectorAll('div[role][aria-label][title]')];
  return entries.slice(0, MOST_ENTRIES);
}

function openedAt(root: Element): OpenedEvent {
  return { root, surface: root.matches(PEEK) ? 'bubble' : 'page' };
}

/** Whether an element is the full view of an event that exists: forms are about new ones, unless the URL says otherwise. */
function isSavedEvent(root: Element): boolean {
  if (root.parentElement?.closest(`${FULL}, ${PEEK}`)) return false;
  if (eventIdInUrl(root.ownerDocument.URL) !== '') return true;
  return ![...root.querySelectorAll(FORM_FIELDS)].some((field) => !field.closest('[role="group"]'));
}
