import type { CalendarPage, EventParts, OpenedEvent } from '../page';
import { decodeEventId, identityInLog } from './event-id';
import { eventIdIn, eventIdInUrl } from './event-id-on-page';
import { ADDRESS_ATTRIBUTES, guestRows } from './guest-rows';

const EMBEDDED = /^\/calendar\/(?:embed|htmlembed)/u;
/** Fields of a bubble that may be carried over from the event before. */
const FIELDS = ['xDetDlgWhen', 'xDetDlgAtt', 'xDetDlgCal', 'xDetDlgNot', 'xDetDlgPrv'] as const;
/** Every entry of the grid: timed, stacked, all-day, in the month, the schedule and the search results. */
const ENTRY = '[data-eventchip][data-eventid]';
/** More entries than any view shows. */
const MOST_ENTRIES = 2000;
/** So many other entries show on which clock, and in which order, the page writes its times. */
const SAMPLE = 12;
/** Views whose chips are no grid of the user's calendar. */
const GRIDLESS_VIEWS: ReadonlySet<string> = new Set(['EVENT_EDIT', 'SETTINGS', 'TRASH']);
/** Who is signed in. */
const SURROUNDINGS =
  '#xUserInfo, #xUserEmail, #xUserName, #xUserLocale, #xTimezone, a[aria-label*="@"], button[aria-label*="@"], [role="button"][aria-label*="@"]:not([data-eventid])';
/** In the bubble of an event that is not saved yet. */
const DRAFT = '[role="dialog"] [role="tabpanel"][aria-labelledby="tabEvent"]';

/** Google Calendar in the browser, as seen 2023–2026. */
export const googlePage: CalendarPage = {
  host: 'google',
  personAttributes: ADDRESS_ATTRIBUTES,
  watchedAttributes: [
    ...ADDRESS_ATTRIBUTES,
    'data-eventid',
    'data-text',
    'data-date',
    'data-details',
    'data-is-create',
    'data-is-expandable',
    'data-is-expanded',
    'aria-label',
    'aria-hidden',
    'hidden',
    'id',
    'jslog',
    'role',
  ],
  viewAttributes: ['data-viewfamily', 'data-viewkey'],
  markSelector: { entry: '[data-eventchip]', idAttribute: 'data-eventid' },
  closed: '#xDetDlgDesc, #xDescIn',

  isMine: (document, url) =>
    url.hostname === 'calendar.google.com' &&
    !EMBEDDED.test(url.pathname) &&
    document.defaultView?.top === document.defaultView,

  findOpened: (document, isThorough = true) => [...bubbles(document, isThorough), ...pages(document)],

  eventKeyOf(root) {
    const id = eventIdIn(root, root.ownerDocument, isBubble(root) ? 'bubble' : 'page');
    // One event in two calendars is one; where the id is gone, the log attribute still names it.
    return decodeEventId(id)?.event ?? (id || (identityInLog(root.getAttribute('jslog'))?.event ?? ''));
  },

  partsOf: (root): EventParts => ({
    people: guestRows(root),
    fields: FIELDS.map((id) => root.querySelector(`#${id}`)).filter((field) => field !== null),
  }),

  entriesOf: (document) =>
    GRIDLESS_VIEWS.has(document.body.dataset.viewfamily ?? '') ? undefined : entriesIn(document),

  surroundingsOf: (document) => {
    const draft = document.querySelector(DRAFT)?.closest('[role="dialog"]');
    return [...document.querySelectorAll(SURROUNDINGS), ...(draft ? [draft] : [])];
  },

  entriesBeside({ root, surface }, document, entries = entriesIn(document)) {
    const id = eventIdIn(root, document, surface);
    return entries.filter((entry, at) => at < SAMPLE || entry.getAttribute('data-eventid') === id);
  },

  isPairAtAGlance({ root, surface }, document, turnover, { people: rows }) {
    const addresses = new Set(rows.map((row) => row.getAttribute('data-email')?.toLowerCase()));
    const own = document.getElementById('xUserEmail')?.textContent.trim().toLowerCase();
    const count = /\d+/u.exec(root.querySelector('#xDetDlgAtt')?.textContent ?? '')?.[0];
    return (
      addresses.size === 2 &&
      rows.length === 2 &&
      addresses.has(own) &&
      !turnover.isHurried &&
      rows.every((row) => !turnover.isLeftover(row) && !row.matches('[data-is-expandable="true"]')) &&
      (count === '2' || surface === 'page')
    );
  },
};

function entriesIn(document: Document): readonly Element[] {
  return [...document.querySelectorAll(ENTRY)].slice(0, MOST_ENTRIES);
}

function isBubble(root: Element): boolean {
  return root.id === 'xDetDlg' || root.closest('[data-chips-dialog="true"]') !== null;
}

/** Bubbles by their id; by the mark of their dialog where the id is gone. Closed ones may stay in the document, hidden. */
function bubbles(document: Document, isThorough: boolean): readonly OpenedEvent[] {
  const byId = [...document.querySelectorAll('#xDetDlg')];
  const roots =
    byId.length > 0 || !isThorough
      ? byId
      : [...document.querySelectorAll('[role="dialog"][data-chips-dialog="true"]')].map(bubbleIn);
  return roots.filter((root) => root !== undefined).map((root) => ({ root, surface: 'bubble' }));
}

function bubbleIn(dialog: Element): Element | undefined {
  const marked = [...dialog.querySelectorAll('[data-eventid]')];
  // The outermost element with the event's id; a draft's bubble has tabs.
  return dialog.querySelector('[role="tab"], #tabEvent')
    ? undefined
    : marked.find((element) => element.querySelector('#xDetDlgWhen, [role="heading"]') !== null);
}

/** The full page of a saved event. */
function pages(document: Document): readonly OpenedEvent[] {
  if (document.body.dataset.viewfamily !== 'EVENT_EDIT' && eventIdInUrl(document.URL) === '') return [];
  const marked = [...document.querySelectorAll('[data-is-create="false"]')];
  if (marked.length > 0) return marked.map((root) => ({ root, surface: 'page' }));
  // Without its mark, an event that has an id in the URL is a saved one.
  const root =
    eventIdInUrl(document.URL) === '' ? null : document.getElementById('xTiIn')?.closest('[data-eventid], #YPCqFe');
  return root ? [{ root, surface: 'page' }] : [];
}
