/** How long the panel takes to show the agenda, over a store of many years. */
import type { Page } from '@playwright/test';
import { launchTrellis } from '../browser/launch.ts';
import { lookUntil } from '../demo/story.ts';
import { callLab } from '../e2e/calendars.ts';
import { anchorDay, seed } from '../e2e/lab.ts';
import { BIG_CONTACTS, BIG_NOTES, bigBackup } from './big-store.ts';
import { BENCH_CALENDARS, type BenchCalendar } from './calendars.ts';
import { figure, type Figure, type Group } from './figures.ts';
import { shownIn, watchPanels, type Shown } from './panel-watch.ts';
import { median, spread, times } from './samples.ts';
import { restoreBackup } from './stage.ts';

const COLD_BUDGET = 500;
const OPEN_BUDGET = 100;

/** Presses the button beside the bubble; resolves with the moment of the press. */
async function press(page: Page): Promise<number> {
  const box = await page.locator('trellis-beside').boundingBox();
  if (box === null) throw new Error('The button has no box.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const at = Date.now();
  await page.mouse.up();
  return at;
}

/** The first agenda of an event that was shown at or after a moment. */
async function shownAfter(panel: Page, event: string, from: number): Promise<Shown> {
  const shown = await lookUntil(
    async () => (await shownIn(panel)).find((each) => each.event === event && each.at >= from - 1),
    (found) => found !== undefined,
    () => 'the panel has not shown the agenda',
  );
  if (shown === undefined) throw new Error('The panel has not shown the agenda.');
  return shown;
}

interface Times {
  readonly restored: number;
  /** Press → agenda with the panel closed and the background stopped, running; and guests → agenda with it open. */
  readonly cold: readonly number[];
  readonly closed: readonly number[];
  readonly switched: readonly number[];
}

/** Does it all over a store restored from `backup`. */
async function measureOver(calendar: BenchCalendar, backup: string, people: number, rounds: number): Promise<Times> {
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
  const watch = await watchPanels(trellis.remoteDebuggingPort);
  try {
    const restored = await restoreBackup(trellis, backup, people);
    const { lab } = calendar;
    const address = await calendar.serve(trellis.context, {
      anchor: anchorDay(),
      phases: { phaseMs: 60, lateMs: null },
    });
    const page = await trellis.context.newPage();
    await page.goto(address);
    await page.locator(calendar.entry).first().waitFor();
    const closePanel = async (): Promise<void> => {
      if (!(await trellis.hasPanel())) return;
      const panel = await trellis.panel();
      await panel.evaluate(() => {
        window.close();
      });
      await lookUntil(
        () => trellis.hasPanel(),
        (isOpen) => !isOpen,
        () => 'the panel did not close',
      );
    };
    const pressed = async (background: 'running' | 'stopped'): Promise<number> => {
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await closePanel();
      await lab.open(page, 'nadia-weekly');
      await callLab(page, 'settled');
      await page.locator('trellis-beside').waitFor({ state: 'attached' });
      await page.waitForTimeout(700);
      if (background === 'stopped') await watch.stopBackground();
      const from = await press(page);
      return (await shownAfter(await trellis.panel(), lab.pageId('nadia-weekly'), from)).at - from;
    };
    const closed = await times(rounds, () => pressed('running'));
    const cold = await times(rounds, () => pressed('stopped'));

    const panel = await trellis.panel();
    const switched = await times(2 * rounds, async (index) => {
      const key = index % 2 === 0 ? 'lunch-emre' : 'nadia-weekly';
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await page.waitForTimeout(700);
      await noteGuests(page, calendar);
      await lab.open(page, key);
      await callLab(page, 'settled');
      const from = await page.evaluate(() => (window as unknown as GuestsWindow).guestsAt ?? Number.NaN);
      return (await shownAfter(panel, lab.pageId(key), from)).at - from;
    });
    return { restored, cold, closed, switched };
  } finally {
    watch.end();
    await trellis.close();
  }
}

interface GuestsWindow extends Window {
  guestsAt?: number;
}

/** Has the page note when it renders the guests of the next event; those of the one before go away first. */
async function noteGuests(page: Page, { person }: BenchCalendar): Promise<void> {
  await page.evaluate((selector) => {
    const noting = window as unknown as GuestsWindow;
    delete noting.guestsAt;
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      noting.guestsAt = Date.now();
      observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, person);
}

/** From the press, or from the guests, to the agenda. */
export const panel: Group = {
  name: 'panel',
  about: `from the button to the agenda, over ${BIG_NOTES.toLocaleString('en')} notes and ${BIG_CONTACTS.toLocaleString('en')} contacts`,
  async measure() {
    const figures: Figure[] = [];
    for (const calendar of BENCH_CALENDARS) figures.push(...(await measureCalendar(calendar)));
    return figures;
  },
};

async function measureCalendar(calendar: BenchCalendar): Promise<readonly Figure[]> {
  const small = await measureOver(calendar, seed(), 2, 5);
  const big = await measureOver(calendar, bigBackup(new Date()), BIG_CONTACTS + 20, 7);
  const row = (what: string, of: (from: Times) => readonly number[], atMost: number): Figure => {
    const samples = of(big);
    const about = `${spread(samples, 0)}, ${String(samples.length)} runs; with 2 notes ${median(of(small)).toFixed(0)}`;
    return figure(`${calendar.name}: ${what}`, median(samples), 'ms', about, atMost);
  };
  return [
    row('press → agenda, panel closed, background stopped', ({ cold }) => cold, COLD_BUDGET),
    row('press → agenda, panel closed, background running', ({ closed }) => closed, COLD_BUDGET),
    row('guests of another 1:1 → its agenda, panel open', ({ switched }) => switched, OPEN_BUDGET),
    figure(`${calendar.name}: restoring that store from a backup`, big.restored, 'ms'),
  ];
}
