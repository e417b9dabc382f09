/** The calendars every flow is run over, and what is different about them. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { labCaller } from '../pages/call-lab.ts';
import type { LabData, LabEvent } from '../pages/events.ts';
import { pageIdOf as googleId, sampleWeek as googleWeek } from '../pages/google/events.ts';
import type { Lab } from '../pages/google/host.ts';
import { callLab as callGoogle, serveLab } from '../pages/google/serve.ts';
import { isVeiled } from '../pages/outlook/chip-text.ts';
import { nameOf, pageIdOf as outlookId, sampleWeek as outlookWeek } from '../pages/outlook/events.ts';
import { OUTLOOK_ORIGINS, type OutlookOrigin } from '../pages/outlook/scene.ts';
import { callLab as callOutlook, serveOutlookLab } from '../pages/outlook/serve.ts';

/** Today, `YYYY-MM-DD`: the labs show this week, so that what is near in time is near in the store as well. */
export function anchorDay(): string {
  return new Date().toISOString().slice(0, 10);
}

/** How a calendar is served. */
export interface ServeOptions {
  readonly language?: string;
  /** Milliseconds from an opened event to its people, and from those to the late re-render; `null` = none. */
  readonly phases?: { readonly phaseMs: number; readonly lateMs: number | null };
}

/** One kind of calendar on one host. */
export interface CalendarLab {
  readonly name: string;
  /** Address of the week. */
  readonly week: string;
  /** `main`: what runs on every host of a calendar whose other flows run on another one. */
  readonly flows: 'all' | 'main';
  /** How people are told apart: where it is by name, a mentee is confirmed once. */
  readonly identifies: 'address' | 'name';
  /** Languages in which the page's own words are known well enough to read who is there. */
  readonly languages: readonly string[];
  /** Languages of which only the shape is known: there the page may turn out unreadable, never misread. */
  readonly guessedLanguages: readonly string[];
  /** An entry that nobody can take for a 1:1, by its chip alone. */
  readonly plainEntry: string;
  serve(context: BrowserContext, options?: ServeOptions): Promise<void>;
  /** The calendar's data of this week. */
  data(): LabData;
  /** An event of the sample week by its key. */
  event(key: string): LabEvent;
  /** The id of an event as it stands on the page. */
  pageId(key: string): string;
  /** What the page shows of somebody: what the panel says in `data-counterpart`. */
  shownAs(person: { readonly name: string; readonly address: string }): string;
  /** The event's entry in the grid, the node that carries its id. */
  entry(page: Page, key: string): Locator;
  /** Opens an event the way a person does, as far as that can be done without looking. */
  open(page: Page, key: string): Promise<void>;
  /** Opens an event with the keyboard. */
  openByKey(page: Page, key: string): Promise<void>;
  /** What the page shows of the open event. */
  opened(page: Page): Locator;
}

/** What can be asked of the control panel of every lab. */
type EveryLab = Pick<Lab, 'sync' | 'settled' | 'setEvents' | 'draft' | 'edit' | 'foreignNodes' | 'counters'>;

/** Calls a method that every lab has. */
export const callLab = labCaller<EveryLab>();

function eventIn(data: LabData, key: string): LabEvent {
  const event = data.events.find((candidate) => candidate.key === key);
  if (!event) throw new Error(`The sample week has no event "${key}".`);
  return event;
}

export const GOOGLE: CalendarLab = {
  name: 'Google Calendar',
  week: 'https://calendar.google.com/calendar/u/0/r/week',
  flows: 'all',
  identifies: 'address',
  languages: ['de', 'ja', 'ar'],
  guessedLanguages: [],
  plainEntry: 'task-feedback',
  async serve(context, options) {
    await serveLab(context, { anchor: anchorDay(), ...options });
  },
  data: () => googleWeek(anchorDay()),
  event: (key) => eventIn(GOOGLE.data(), key),
  pageId: (key) => googleId(GOOGLE.event(key)),
  shownAs: ({ address }) => address,
  entry: (page, key) => page.locator(`[data-eventchip][data-eventid="${GOOGLE.pageId(key)}"]`).first(),
  open: (page, key) => callGoogle(page, 'open', key),
  async openByKey(page, key) {
    await GOOGLE.entry(page, key).focus();
    await page.keyboard.press('Enter');
  },
  opened: (page) => page.locator('#xDetDlg'),
};

/** A place on an entry that nothing covers, in pixels; undefined where there is none. */
async function freeSpot(entry: Locator): Promise<{ readonly x: number; readonly y: number } | undefined> {
  return entry.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (const across of [0.12, 0.5, 0.88]) {
      for (const down of [0.3, 0.7]) {
        const spot = { x: left + width * across, y: top + height * down };
        if (element.contains(document.elementFromPoint(spot.x, spot.y))) return spot;
      }
    }
    return undefined;
  });
}

function outlookOn(origin: OutlookOrigin, flows: CalendarLab['flows']): CalendarLab {
  const account = origin === 'https://outlook.live.com' ? '/0' : '';
  const calendar: CalendarLab = {
    name: `Outlook on ${new URL(origin).host}`,
    week: `${origin}/calendar${account}/view/week`,
    flows,
    identifies: 'name',
    languages: ['en-GB'],
    guessedLanguages: ['de', 'fr', 'ja', 'es', 'ar'],
    plainEntry: 'home',
    async serve(context, options) {
      await serveOutlookLab(context, { anchor: anchorDay(), ...options });
    },
    data: () => outlookWeek(anchorDay()),
    event: (key) => eventIn(calendar.data(), key),
    // What is private in somebody else's calendar carries no id.
    pageId(key) {
      const event = calendar.event(key);
      return isVeiled(event, calendar.data()) ? '' : outlookId(event);
    },
    shownAs: nameOf,
    entry: (page, key) => page.locator(`[data-calitemid="${calendar.pageId(key)}"]`).first(),
    async open(page, key) {
      await callOutlook(page, 'show', key);
      // The card says nothing of its event: which one it is shows where a person presses.
      const entry = calendar.entry(page, key);
      if ((await entry.count()) === 0) return callOutlook(page, 'open', key);
      if (!(await freeSpot(entry))) await page.keyboard.press('Escape');
      const spot = await freeSpot(entry);
      if (!spot) throw new Error(`The entry of "${key}" is covered.`);
      await page.mouse.click(spot.x, spot.y);
    },
    async openByKey(page, key) {
      await callOutlook(page, 'show', key);
      await calendar.entry(page, key).getByRole('button').first().focus();
      await page.keyboard.press('Enter');
    },
    opened: (page) => page.locator('[data-app-section="CalendarItemPeek"]'),
  };
  return calendar;
}

const [FIRST_ORIGIN, ...OTHER_ORIGINS] = OUTLOOK_ORIGINS;

/** The other hosts differ in address alone; `TRELLIS_HOSTS=all` runs every flow on each of them. */
const OTHER_FLOWS = process.env.TRELLIS_HOSTS === 'all' ? 'all' : 'main';

export const OUTLOOK: CalendarLab = outlookOn(FIRST_ORIGIN, 'all');

/** The calendars there are. */
export const CALENDARS: readonly CalendarLab[] = [
  GOOGLE,
  OUTLOOK,
  ...OTHER_ORIGINS.map((origin) => outlookOn(origin, OTHER_FLOWS)),
];
