import { browser } from '#imports';

/** The part of the options page's address that names the person to be shown. */
const OPENS = '#person=';

/** Opens somebody's page in the options, in a tab of its own. */
export async function openPerson(personId: string): Promise<void> {
  const url = `${browser.runtime.getURL('/options.html')}${OPENS}${encodeURIComponent(personId)}`;
  await browser.tabs.create({ url });
}

/** Id of the person whom an address names; undefined where it names nobody. */
export function personNamedIn(hash: string): string | undefined {
  if (!hash.startsWith(OPENS)) return undefined;
  try {
    return decodeURIComponent(hash.slice(OPENS.length)) || undefined;
  } catch {
    return undefined; // an address somebody broke by hand
  }
}
