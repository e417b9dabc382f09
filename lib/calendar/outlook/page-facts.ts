import type { Self } from '../../meeting/meeting';
import { found, missing, valueOf, type Reading } from '../../meeting/reading';
import { oneLine, valueText } from '../page-text';
import { noteOn } from '../photograph';
import { agreeing, type Strategy } from '../strategies';
import { CALENDAR_TITLES } from './words';

/** Facts of the whole page: language, who is signed in, how many calendars are shown. */

/** The page's language as a BCP 47 tag; empty if it does not tell. */
export function languageOf(document: Document): string {
  return document.documentElement.lang.replaceAll('_', '-').slice(0, 35);
}

const ADDRESS = /^[^()\s<>"@,;:]+@[^()\s<>"@,;:]+\.[^()\s<>"@,;:]+$/u;

/** The lower-cased address when the whole text is one, else undefined. */
export function addressIn(text: string | null | undefined): string | undefined {
  const address = text && text.length <= 320 ? oneLine(text).toLowerCase() : '';
  return ADDRESS.test(address) ? address : undefined;
}

/**
 * The mailbox that the URL names, lower-cased, where it is not certain that it is the user's own: "You" is its owner there.
 * Undefined for the user's own calendar.
 */
export function othersMailbox(document: Document): string | undefined {
  const mailbox = mailboxIn(document.URL);
  if (mailbox === undefined) return undefined;
  const shown = addressIn(document.getElementById('mectrl_currentAccount_secondary')?.textContent);
  const isOwn = accountLabels(document).some((label) =>
    label
      .toLowerCase()
      .split(/[\s()<>,;]+/u)
      .includes(mailbox),
  );
  return shown === mailbox || isOwn ? undefined : mailbox;
}

/** The mailbox in `/calendar/<mailbox>/…`; undefined for any other URL. */
function mailboxIn(url: string): string | undefined {
  try {
    const { pathname, searchParams } = new URL(url);
    const path = /^\/owa\/?$/u.test(pathname) ? (searchParams.get('path') ?? '') : pathname;
    const name = /^\/calendar\/([^/]*(?:@|%40)[^/]*)/iu.exec(path)?.[1];
    return name?.replace(/%40/giu, '@').toLowerCase();
  } catch {
    // No URL.
    return undefined;
  }
}

const NAMES: readonly Strategy<Document, string>[] = [
  { name: 'account-flyout', read: (document) => nameIn(document.getElementById('mectrl_currentAccount_primary')) },
  { name: 'page-title', read: (document) => nameInTitle(document) },
  { name: 'account-button', read: accountButton },
];

const ADDRESSES: readonly Strategy<Document, string>[] = [
  {
    name: 'account-flyout',
    read: (document) => addressIn(document.getElementById('mectrl_currentAccount_secondary')?.textContent),
  },
  { name: 'page-title', read: (document) => addressIn(titleOf(document)?.account) },
];

/** Who is signed in to this page: a name, an address, or both. `titles` are those of events, which anybody can write. */
export function readSelf(document: Document, titles: readonly string[]): Reading<Self> {
  const { title } = titleOf(document) ?? {};
  const isEventTitle =
    title !== undefined && titles.some((other) => other !== '' && noteTitle(document).startsWith(`${other} `));
  const name = agreeing(document, isEventTitle ? NAMES.filter((way) => way.name !== 'page-title') : NAMES);
  const address = agreeing(document, isEventTitle ? ADDRESSES.filter((way) => way.name !== 'page-title') : ADDRESSES);
  if (name.status === 'contradicted') return name;
  if (address.status === 'contradicted') return address;
  if (name.status === 'missing' && address.status === 'missing') return missing([...name.tried, ...address.tried]);
  const strategy = [name, address].flatMap((reading) => (reading.status === 'found' ? [reading.strategy] : []));
  return found({ name: valueOf(name) ?? '', address: valueOf(address) ?? '' }, strategy.join(', '));
}

/** How many calendars the page certainly shows at once; 1 where it does not tell. */
export function calendarsShown(document: Document): number {
  const selected = document.querySelectorAll('[role="option"][aria-selected="true"][title]').length;
  const grids = new Set(
    [...document.querySelectorAll('[data-app-section^="calendar-view-"]')].map(
      (view) => /\d+$/u.exec(view.getAttribute('data-app-section') ?? '')?.[0],
    ),
  ).size;
  return Math.max(1, selected, grids);
}

/* The title: "Calendar - Me Example - Outlook" */

const TITLE = /^(?:\(\d+\)\s*)?(.+?)\s+[-–—]\s+(.+?)\s+[-–—]\s+Outlook\b.{0,20}$/u;

interface PageTitle {
  readonly title: string;
  readonly account: string;
}

function noteTitle(document: Document): string {
  return oneLine(noteOn(document.documentElement, 'title') ?? '');
}

/** The title's two parts in front of the product's name. */
function titleOf(document: Document): PageTitle | undefined {
  const match = TITLE.exec(noteTitle(document));
  const title = match?.[1] ?? '';
  const account = match?.[2];
  // Anybody's event may give the page its title: then a dash more than one is not the account's own.
  const isCalendar = CALENDAR_TITLES.has(title.toLowerCase());
  return account === undefined || (!isCalendar && /\s[-–—]\s/u.test(account)) ? undefined : { title, account };
}

function nameInTitle(document: Document): string | undefined {
  const account = titleOf(document)?.account;
  return addressIn(account) === undefined ? valueText(account) : undefined;
}

/* The account button */

const ACCOUNT_BUTTONS =
  '#owa-me-control-container button[aria-label], #mectrl_main_trigger[aria-label], [aria-label^="Account manager for "]';
const BEFORE_NAME = /^Account manager for\s+/u;

/** A name in the label of the account button: what stands behind the English words, or what another source says is in it. */
function accountButton(document: Document): string | undefined {
  const labels = accountLabels(document);
  const known = nameIn(document.getElementById('mectrl_currentAccount_primary')) ?? nameInTitle(document);
  if (known !== undefined && labels.some((label) => label.includes(known))) return known;
  const names = new Set(
    labels.filter((label) => BEFORE_NAME.test(label)).map((label) => valueText(label.replace(BEFORE_NAME, ''))),
  );
  const [only] = names;
  // Two letters are a person's initials.
  return names.size === 1 && only !== undefined && only.length > 3 && addressIn(only) === undefined ? only : undefined;
}

function accountLabels(document: Document): readonly string[] {
  return [...document.querySelectorAll(ACCOUNT_BUTTONS)]
    .filter((button) => !button.closest('[data-app-section="CalendarItemPeek"], [data-calitemid]'))
    .map((button) => oneLine(button.getAttribute('aria-label')?.slice(0, 1000) ?? ''));
}

function nameIn(element: Element | null): string | undefined {
  const text = valueText(element?.textContent);
  return addressIn(text) === undefined ? text : undefined;
}
