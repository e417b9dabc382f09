import { FRESH, type OpenedEvent, type Turnover } from '../../lib/calendar/page';
import { googlePage } from '../../lib/calendar/google/google-page';
import { photograph, type Photograph } from '../../lib/calendar/photograph';
import { readOpenedReport, readSeenReport } from '../../lib/calendar/read-report';
import type { FactName, OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import type { Reading } from '../../lib/meeting/reading';

/** A document with this markup, of its own and without a window. */
export function documentWith(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** The first opened event of a document, photographed, developed and read; undefined where none is found. */
export function openedIn(document: Document, turnover: Turnover = FRESH): OpenedMeeting | undefined {
  const [opened] = googlePage.findOpened(document);
  if (!opened) return undefined;
  return readPhoto(photographOpened(opened, document, turnover), opened.surface, turnover);
}

/** An opened event as the watching photographs it. */
export function photographOpened(opened: OpenedEvent, document: Document, turnover: Turnover = FRESH): Photograph {
  const parts = googlePage.partsOf(opened.root);
  return photograph(document, {
    parts: [opened.root, ...googlePage.entriesBeside(opened, document), ...googlePage.surroundingsOf(document)],
    root: opened.root,
    leftovers: new Set([...parts.people, ...parts.fields].filter((part) => turnover.isLeftover(part))),
    closed: googlePage.closed,
  });
}

/** The opened event in a photograph, as the extension reads it. */
export function readPhoto(
  photo: Photograph,
  surface: OpenedEvent['surface'],
  { stillFor, isHurried }: Pick<Turnover, 'stillFor' | 'isHurried'>,
): OpenedMeeting | undefined {
  return readOpenedReport({ host: 'google', surface, photo, stillFor, isHurried, isFresh: false });
}

/** The grid as the watching photographs it. */
export function photographSeen(document: Document): Photograph {
  const parts = [...(googlePage.entriesOf(document) ?? []), ...googlePage.surroundingsOf(document)];
  return photograph(document, { parts, closed: googlePage.closed });
}

/** The grid's entries, photographed, developed and read. */
export function seenIn(document: Document): readonly SeenMeeting[] {
  return readSeenReport({ host: 'google', photo: photographSeen(document) });
}

export const FACTS: readonly FactName[] = [
  'identity',
  'kind',
  'title',
  'start',
  'end',
  'isAllDay',
  'timeZone',
  'self',
  'organizer',
  'guests',
  'rooms',
  'ownResponse',
  'isRecurring',
  'isCancelled',
  'location',
];

/** Values of the facts that were found; for the others, what became of them. */
export function plain(facts: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, Reading<unknown> | string]) => [
      name,
      typeof fact === 'string' ? fact : fact.status === 'found' ? fact.value : fact.status,
    ]),
  );
}
