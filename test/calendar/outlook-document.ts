import { outlookPage } from '../../lib/calendar/outlook/outlook-page';
import { FRESH, type OpenedEvent, type Turnover } from '../../lib/calendar/page';
import { photograph, type Photograph } from '../../lib/calendar/photograph';
import { readOpenedReport } from '../../lib/calendar/read-report';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { documentWith } from './google-document';

/** A document with this markup at an address of the calendar, of its own and without a window. */
export function outlookWith(markup: string, url = 'https://outlook.office.com/calendar/view/workweek'): Document {
  const document = documentWith(markup);
  Object.defineProperty(document, 'URL', { value: url });
  return document;
}

/** An opened event as the watching photographs it. */
export function photographOpened(opened: OpenedEvent, document: Document, turnover: Turnover = FRESH): Photograph {
  const parts = outlookPage.partsOf(opened.root);
  return photograph(document, {
    parts: [opened.root, ...outlookPage.entriesBeside(opened, document), ...outlookPage.surroundingsOf(document)],
    root: opened.root,
    leftovers: new Set([...parts.people, ...parts.fields].filter((part) => turnover.isLeftover(part))),
    closed: outlookPage.closed,
    notes: outlookPage.notesOn?.(opened, document),
  });
}

/** The first opened event of a document, photographed, developed and read; undefined where none is found. */
export function openedIn(document: Document, turnover: Turnover = FRESH): OpenedMeeting | undefined {
  const [opened] = outlookPage.findOpened(document);
  if (!opened) return undefined;
  const { stillFor, isHurried } = turnover;
  const photo = photographOpened(opened, document, turnover);
  return readOpenedReport({ host: 'outlook', surface: opened.surface, photo, stillFor, isHurried, isFresh: false });
}

/** The opened event, which must be there. */
export function mustOpen(document: Document, turnover: Turnover = FRESH): OpenedMeeting {
  const opened = openedIn(document, turnover);
  if (!opened) throw new Error('No event stands open.');
  return opened;
}
