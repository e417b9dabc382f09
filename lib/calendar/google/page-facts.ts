import type { Self } from '../../meeting/meeting';
import { derived, agreeing, firstOf, type Strategy } from '../strategies';
import type { Reading } from '../../meeting/reading';
import { oneLine, valueText } from '../page-text';
import { addressInLog } from './event-id';

/** Facts of the whole page: language, zone, who is signed in. They do not depend on which event is open. */

/** The page's language as a BCP 47 tag; empty if it does not tell. */
export function languageOf(document: Document): string {
  const own = document.getElementById('xUserLocale')?.textContent.trim();
  return (own || document.documentElement.lang).replaceAll('_', '-').slice(0, 35);
}

/** The language without region and script (`pt` for `pt-BR`). */
export function primaryLanguage(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}

const ADDRESS = /^[^()\s<>"@]+@[^()\s<>"@]+\.[^()\s<>"@]+$/u;

/** The lower-cased address when the text is one, else undefined. */
export function addressIn(text: string | null | undefined): string | undefined {
  const address = text && text.length <= 320 ? oneLine(text).toLowerCase() : '';
  return ADDRESS.test(address) ? address : undefined;
}

/** Marks an account button in every language: an address in parentheses at the end of its label. */
const ACCOUNT_LABEL = /^(.*)\(([^()\s]+@[^()\s]+)\)\s*$/su;
/** Where guests, titles and other people's words stand: no account button is in there. */
const FOREIGN_WORDS = '#YPCqFe, [role="dialog"], [role="grid"], [data-eventid], [data-eventchip]';

const ADDRESSES: readonly Strategy<Document, Self>[] = [
  {
    name: 'user-info',
    read: (document) => {
      const address = addressIn(document.getElementById('xUserEmail')?.textContent);
      return address === undefined ? undefined : { address, name: '' };
    },
  },
  { name: 'account-button', read: accountButton },
];

const LOG: readonly Strategy<Document, Self>[] = [
  {
    name: 'log',
    read: (document) => {
      const logged = document.querySelector('#xDetDlg[jslog], [data-eventchip][jslog]');
      const address = addressIn(addressInLog(logged?.getAttribute('jslog')));
      return address === undefined ? undefined : { address, name: '' };
    },
  },
];

/** Who is signed in to this page. */
export function readSelf(document: Document): Reading<Self> {
  const agreed = agreeing(document, ADDRESSES, (a, b) => a.address === b.address);
  const self = agreed.status === 'missing' ? firstOf(document, LOG) : agreed;
  const name = valueText(document.getElementById('xUserName')?.textContent) ?? '';
  return derived(self, (value) => ({ address: value.address, name: name || value.name }));
}

function accountButton(document: Document): Self | undefined {
  const buttons = [
    ...document.querySelectorAll('a[aria-label*="@"], button[aria-label*="@"], [role="button"][aria-label*="@"]'),
  ]
    .filter((button) => !button.closest(FOREIGN_WORDS))
    .map((button) => ACCOUNT_LABEL.exec(button.getAttribute('aria-label')?.slice(0, 1000) ?? ''));
  const found = new Map<string, string>();
  for (const match of buttons) {
    const address = addressIn(match?.[2]);
    if (address !== undefined) found.set(address, oneLine(match?.[1]?.replace(/^[^:：]*[:：]/u, '') ?? ''));
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? { address: only[0], name: valueText(only[1]) ?? '' } : undefined;
}

const ZONE = /^(?:UTC|GMT|Etc\/[\w+-]+|[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2})$/u;

/** The IANA zone when the text is one, else undefined. */
export function zoneIn(text: string | null | undefined): string | undefined {
  const zone = text?.trim() ?? '';
  if (zone.length > 100 || !ZONE.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    // The browser knows no such zone.
    return undefined;
  }
}
