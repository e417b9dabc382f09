/** The labs' pages as the corpus needs them: one event open over its week, in many languages. */
import type { CalendarHost } from '../../lib/meeting/meeting';
import { pageIdOf as googleIdOf } from '../pages/google/events.ts';
import {
  pathOf as googlePathOf,
  renderPage as renderGooglePage,
  type Place,
  type Scene,
} from '../pages/google/render.ts';
import { localeOf, WORDS, type LabLanguage, type LabLocale } from '../pages/google/words.ts';
import { pageIdOf as outlookIdOf, type LabData } from '../pages/outlook/events.ts';
import { renderPage as renderOutlookPage, sceneOf as outlookSceneOf } from '../pages/outlook/render.ts';
import { WORDS as OUTLOOK_WORDS } from '../pages/outlook/words.ts';
import { TEAM_CALENDAR, TIME_ZONE, TODAY } from './corpus.ts';
import { FURTHER_WORDS } from './google-words.ts';
import type { SpottingCase } from './spotting-case.ts';

/** A whole page and where it is. */
export interface LabPage {
  readonly markup: string;
  readonly url: string;
}

/** How one host's pages are made. */
export interface Lab {
  readonly languages: readonly string[];
  readonly page: (one: SpottingCase) => LabPage;
}

function dataOf({ cast, event }: SpottingCase): LabData {
  return {
    self: cast.mentor,
    timeZone: TIME_ZONE,
    calendars: [
      { ...cast.mentor, colour: 'peacock' },
      { address: TEAM_CALENDAR, name: 'Team', colour: 'basil' },
    ],
    events: [event],
  };
}

function googleLocale(tag: string): LabLocale {
  const words = FURTHER_WORDS[tag];
  // The lab writes the tag onto the page and asks it for nothing but Japanese.
  return words ? { language: tag as LabLanguage, clock: words.clock, words } : localeOf(tag);
}

const google: Lab = {
  languages: [...Object.keys(WORDS), ...Object.keys(FURTHER_WORDS)],
  page(one) {
    const scene: Scene = {
      data: dataOf(one),
      locale: googleLocale(one.cast.language),
      today: TODAY,
      scheduleShape: 'labelled',
    };
    const place: Place =
      one.surface === 'page'
        ? { view: 'edit', date: TODAY, eventId: googleIdOf(one.event) }
        : { view: 'day', date: one.event.start.date };
    return {
      markup: renderGooglePage(scene, place, one.surface === 'page' ? undefined : { event: one.event }),
      url: `https://calendar.google.com${googlePathOf(place)}`,
    };
  },
};

const outlook: Lab = {
  languages: Object.keys(OUTLOOK_WORDS),
  page(one) {
    const scene = outlookSceneOf({ data: dataOf(one), today: TODAY, language: one.cast.language });
    const isFull = one.surface === 'page';
    return {
      markup: renderOutlookPage(
        scene,
        isFull
          ? { kind: 'item', view: 'day', date: TODAY, itemId: outlookIdOf(one.event) }
          : { view: 'day', date: TODAY },
        isFull ? { full: one.event } : { peek: one.event },
      ),
      url: isFull
        ? `https://outlook.office.com/calendar/item/${encodeURIComponent(outlookIdOf(one.event))}`
        : 'https://outlook.office.com/calendar/view/day/2026/3/5',
    };
  },
};

/** The labs by host. */
export const LABS: Readonly<Record<CalendarHost, Lab>> = { google, outlook };
