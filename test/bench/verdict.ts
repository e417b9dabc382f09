/** From the guests being rendered to the button beside them, counted in the page's own animation frames. */
import { launchTrellis } from '../browser/launch.ts';
import { anchorDay, seed } from '../e2e/lab.ts';
import { BENCH_CALENDARS, type BenchCalendar } from './calendars.ts';
import { figure, type Figure, type Group } from './figures.ts';
import { median, percentile, times } from './samples.ts';
import { restoreBackup } from './stage.ts';

const KEYS = ['nadia-weekly', 'lunch-emre', 'ruth-room', 'viktor-goals', 'coffee-hana'] as const;
const ROUNDS = 6;

/** What the page notes of one opening: number of its frame and time in ms. */
interface Noted {
  readonly rendered: { readonly frame: number; readonly at: number };
  readonly shown: { readonly frame: number; readonly at: number };
}

interface WatchedWindow extends Window {
  noted: Partial<Noted>;
}

/** Verdict and button, frame by frame. */
export const verdict: Group = {
  name: 'verdict',
  about: 'from the mutation that renders the guests to the button in the document',
  async measure() {
    const figures: Figure[] = [];
    for (const calendar of BENCH_CALENDARS) figures.push(...(await measureCalendar(calendar)));
    return figures;
  },
};

async function measureCalendar(calendar: BenchCalendar): Promise<readonly Figure[]> {
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
  try {
    await restoreBackup(trellis, seed(), 2);
    const address = await calendar.serve(trellis.context, {
      anchor: anchorDay(),
      phases: { phaseMs: 120, lateMs: null },
    });
    const page = await trellis.context.newPage();
    await page.goto(address);
    await page.locator(calendar.entry).first().waitFor();
    await page.evaluate((person) => {
      const watched = window as unknown as WatchedWindow;
      watched.noted = {};
      let frame = 0;
      const count = (): void => {
        frame += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const moment = (): { frame: number; at: number } => ({ frame, at: performance.now() });
      const isBubbleOpen = (): boolean => document.querySelector(person) !== null;
      new MutationObserver(() => {
        const { noted } = watched;
        if (noted.rendered === undefined && isBubbleOpen()) watched.noted = { ...noted, rendered: moment() };
      }).observe(document.body, { childList: true, subtree: true });
      new MutationObserver(() => {
        const { noted } = watched;
        const isThere = document.querySelector('trellis-beside') !== null;
        if (isThere && noted.shown === undefined) watched.noted = { ...noted, shown: moment() };
      }).observe(document.documentElement, { childList: true });
    }, calendar.person);
    const opened = async (key: string): Promise<Noted> => {
      await page.keyboard.press('Escape');
      await page.locator('trellis-beside').waitFor({ state: 'detached' });
      await page.waitForTimeout(350);
      await page.evaluate(() => {
        (window as unknown as WatchedWindow).noted = {};
      });
      await calendar.lab.open(page, key);
      await page.waitForFunction(() => {
        const { noted } = window as unknown as WatchedWindow;
        return noted.rendered !== undefined && noted.shown !== undefined;
      });
      return page.evaluate(() => (window as unknown as WatchedWindow).noted as Noted);
    };
    const rounds = await times(ROUNDS, () => times(KEYS.length, (index) => opened(KEYS[index] ?? 'nadia-weekly')));
    // The first round wakes the background and warms the page's scripts.
    const [cold = [], ...rest] = rounds;
    const warm = rest.flat();
    const frames = warm.map(({ rendered, shown }) => shown.frame - rendered.frame);
    const ms = warm.map(({ rendered, shown }) => shown.at - rendered.at);
    const first = cold.map(({ rendered, shown }) => shown.at - rendered.at);
    const figures: readonly Figure[] = [
      figure(
        `${calendar.name}: guests rendered → button, median`,
        median(frames),
        'frames',
        `most ${String(Math.max(...frames))}, ${String(frames.length)} openings`,
        1,
      ),
      figure(
        `${calendar.name}: the same in time, median`,
        median(ms),
        'ms',
        `p95 ${percentile(ms, 95).toFixed(1)}, first round ${median(first).toFixed(1)}`,
      ),
    ];
    return figures;
  } finally {
    await trellis.close();
  }
}
