/** The whole way of an event: page, photograph, developed picture, reader, judge. */
import { JSDOM } from 'jsdom';
import { googlePage } from '../../lib/calendar/google/google-page';
import { outlookPage } from '../../lib/calendar/outlook/outlook-page';
import { FRESH, type CalendarPage } from '../../lib/calendar/page';
import { photograph } from '../../lib/calendar/photograph';
import { readOpenedReport } from '../../lib/calendar/read-report';
import { judge } from '../../lib/meeting/judge';
import type { CalendarHost, OpenedMeeting } from '../../lib/meeting/meeting';
import type { Judgement } from '../../lib/meeting/one-on-one';
import { corpusFor } from './corpus.ts';
import { LABS } from './labs.ts';
import { outcomeOf, type Scored } from './score.ts';
import type { SpottingCase } from './spotting-case.ts';
import { knowledgeFrom } from './stored-knowledge.ts';
import type { Change } from './variations.ts';

export const HOSTS: readonly CalendarHost[] = ['google', 'outlook'];
export const PAGES: Readonly<Record<CalendarHost, CalendarPage>> = { google: googlePage, outlook: outlookPage };

/** Parses pages; a window for each would take longer than all the rest. */
const { DOMParser } = new JSDOM('').window;

/** The corpus of a host in every language of its lab. */
export function casesOf(host: CalendarHost, tellings?: number): readonly SpottingCase[] {
  return corpusFor(host, LABS[host].languages, tellings);
}

/** Takes a case all the way; undefined where no event is found on the page. The page may be changed before it is read. */
export function spot(one: SpottingCase, change: Change = () => undefined): Judgement | undefined {
  const { markup, url } = LABS[one.host].page(one);
  const document = new DOMParser().parseFromString(markup, 'text/html');
  Object.defineProperty(document, 'URL', { value: url });
  change(document);
  const meeting = readFrom(document, PAGES[one.host]);
  return meeting && judge(meeting, knowledgeFrom(one.stored, meeting));
}

/** A case taken all the way, with what became of it. */
export function spotAndScore(one: SpottingCase, change?: Change): Scored {
  const judgement = spot(one, change);
  return { one, verdict: judgement?.verdict ?? 'unread', outcome: outcomeOf(one, judgement) };
}

/** The opened event of a page, photographed as the watching does it. */
function readFrom(document: Document, page: CalendarPage): OpenedMeeting | undefined {
  const [opened] = page.findOpened(document);
  if (!opened) return undefined;
  const photo = photograph(document, {
    parts: [opened.root, ...page.entriesBeside(opened, document), ...page.surroundingsOf(document)],
    root: opened.root,
    closed: page.closed,
    notes: page.notesOn?.(opened, document),
  });
  return readOpenedReport({
    host: page.host,
    surface: opened.surface,
    photo,
    stillFor: FRESH.stillFor,
    isHurried: false,
    isFresh: false,
  });
}
