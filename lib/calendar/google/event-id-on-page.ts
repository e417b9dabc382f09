import type { OpenedMeeting } from '../../meeting/meeting';

const LONGEST_EVENT_ID = 4000;

/** The id of the event in `root` as it stands on the page; empty where there is none. */
export function eventIdIn(root: Element, document: Document, surface: OpenedMeeting['surface']): string {
  const own = root.getAttribute('data-eventid');
  if (own) return own.length <= LONGEST_EVENT_ID ? own : '';
  if (surface === 'page') return eventIdInUrl(document.URL);
  // The menu of a bubble repeats its id.
  const ids = new Set(
    [...root.querySelectorAll('[data-eventid]')].map((element) => element.getAttribute('data-eventid') ?? ''),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined && only.length <= LONGEST_EVENT_ID ? only : '';
}

/** The id at the end of an edit page's URL; empty when the URL is another one. */
export function eventIdInUrl(url: string): string {
  return /\/eventedit\/([\w+=-]+)(?:[/?#]|$)/u.exec(url.slice(0, LONGEST_EVENT_ID))?.[1] ?? '';
}
