/** What the extension costs the calendar page: one scripted session with it and without it, in turns. */
import type { CDPSession, Page } from '@playwright/test';
import { launchBrowser, launchTrellis } from '../browser/launch.ts';
import { anchorDay, seed } from '../e2e/lab.ts';
import type { LabData, LabEvent } from '../pages/events.ts';
import { BENCH_CALENDARS, type BenchCalendar, type BenchLabOptions } from './calendars.ts';
import { figure, type Figure, type Group } from './figures.ts';
import { median, spread, times } from './samples.ts';
import { restoreBackup } from './stage.ts';

const ROUNDS = 5;
const OPENINGS = 20;
const WEEKS = 3;
const CHURN_PER_SECOND = 20;
const CHURN_SECONDS = 3;

/** Three crowded weeks, so that going through them renders something. */
function crowdedWeeks({ busyWeek }: BenchCalendar): LabData {
  const monday = new Date(`${anchorDay()}T12:00:00Z`).getTime();
  const weeks = Array.from({ length: WEEKS }, (_, week) => {
    const anchor = new Date(monday + week * 7 * 86_400_000).toISOString().slice(0, 10);
    return busyWeek(200, 1 + week, anchor);
  });
  const [first = busyWeek(200)] = weeks;
  return { ...first, events: weeks.flatMap(({ events }) => events) };
}

/** Counters of the page's main thread; durations in seconds of its own processor time. */
interface Counters {
  readonly task: number;
  readonly script: number;
  readonly layouts: number;
  readonly styles: number;
}

async function countersOf(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    task: value('TaskDuration'),
    script: value('ScriptDuration'),
    layouts: value('LayoutCount'),
    styles: value('RecalcStyleCount'),
  };
}

function difference(after: Counters, before: Counters): Counters {
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    layouts: after.layouts - before.layouts,
    styles: after.styles - before.styles,
  };
}

/** What the page is led through by. */
interface LabWindow extends Window {
  readonly lab: {
    open(id: string): void | Promise<void>;
    close(): void;
    goto(view: 'week', date: string): void;
    settled(): Promise<void>;
    state(): { readonly date: string };
    events(): readonly LabEvent[];
    churn(perSecond: number, seconds: number): Promise<{ readonly renders: number }>;
  };
}

/** Opens bubbles and goes through the weeks, by the page's own timers. */
async function wander(page: Page): Promise<void> {
  await page.evaluate(
    async ([openings, weeks]) => {
      const { lab } = window as unknown as LabWindow;
      const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
      const { date } = lab.state();
      const here = lab.events().filter(({ guests }) => guests.length > 0);
      for (const { id } of here.slice(0, openings)) {
        await lab.open(id);
        await lab.settled();
        await pause(120);
      }
      lab.close();
      for (let step = 0; step < 2 * weeks; step += 1) {
        const shift = (step + 1) % weeks;
        lab.goto('week', new Date(Date.parse(`${date}T12:00:00Z`) + shift * 7 * 86_400_000).toISOString().slice(0, 10));
        await pause(250);
      }
      lab.goto('week', date);
      await pause(800);
    },
    [OPENINGS, WEEKS] as const,
  );
}

/** Re-renders the grid's columns without end, as the host does while it synchronises; nothing is open. */
async function churn(page: Page): Promise<number> {
  const renders = await page.evaluate(
    async ([perSecond, seconds]) => (await (window as unknown as LabWindow).lab.churn(perSecond, seconds)).renders,
    [CHURN_PER_SECOND, CHURN_SECONDS] as const,
  );
  await page.waitForTimeout(800);
  return renders;
}

interface Session {
  readonly wander: Counters;
  readonly churn: Counters;
  readonly renders: number;
}

async function runSession(page: Page, calendar: BenchCalendar, address: string): Promise<Session> {
  await page.goto(address);
  await page.locator(calendar.entry).first().waitFor();
  await page.waitForTimeout(1_200);
  const session = await page.context().newCDPSession(page);
  try {
    // Processor time of the thread: what other programs do meanwhile is not in it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const start = await countersOf(session);
    await wander(page);
    const middle = await countersOf(session);
    const renders = await churn(page);
    const end = await countersOf(session);
    return { wander: difference(middle, start), churn: difference(end, middle), renders };
  } finally {
    await session.detach();
  }
}

interface Pair {
  readonly without: Session;
  readonly with: Session;
}

/** Main-thread time and layouts with the extension against without. */
export const page: Group = {
  name: 'page',
  about: `a session of ${String(OPENINGS)} openings, ${String(2 * WEEKS)} weeks and ${String(CHURN_SECONDS)} s of churn over 200 chips, with and without the extension`,
  async measure() {
    const figures: Figure[] = [];
    for (const calendar of BENCH_CALENDARS) figures.push(...(await measureCalendar(calendar)));
    return figures;
  },
};

async function measureCalendar(calendar: BenchCalendar): Promise<readonly Figure[]> {
  const options: BenchLabOptions = {
    anchor: anchorDay(),
    data: crowdedWeeks(calendar),
    phases: { phaseMs: 40, lateMs: 60 },
  };
  const bare = await launchBrowser({ timezoneId: 'Europe/Berlin' });
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
  try {
    await restoreBackup(trellis, seed(), 2);
    const address = await calendar.serve(bare.context, options);
    await calendar.serve(trellis.context, options);
    const bareTab = await bare.context.newPage();
    const ourTab = await trellis.context.newPage();
    const run = async (index: number): Promise<Pair> => {
      const isOursFirst = index % 2 === 1;
      const ours = isOursFirst ? await runTab(ourTab, calendar, address) : undefined;
      const without = await runTab(bareTab, calendar, address);
      return { without, with: ours ?? (await runTab(ourTab, calendar, address)) };
    };
    const [, ...pairs] = await times(ROUNDS + 1, run);
    return figuresOf(calendar.name, pairs);
  } finally {
    await trellis.close();
    await bare.close();
  }
}

async function runTab(tab: Page, calendar: BenchCalendar, address: string): Promise<Session> {
  await tab.bringToFront();
  return runSession(tab, calendar, address);
}

function figuresOf(name: string, pairs: readonly Pair[]): readonly Figure[] {
  const whole = (session: Session, what: 'task' | 'script'): number =>
    1000 * (session.wander[what] + session.churn[what]);
  const side = (which: keyof Pair, of: (session: Session) => number): number =>
    median(pairs.map((pair) => of(pair[which])));
  const compared = (what: string, of: (session: Session) => number, atMost?: number): Figure => {
    const ratios = pairs.map((pair) => of(pair.with) / of(pair.without));
    const ours = side('with', of);
    const bare = side('without', of);
    return {
      what,
      value: ours,
      unit: 'ms',
      about: `without ${bare.toFixed(0)}; ratios of ${String(pairs.length)} pairs ${spread(ratios, 3)}`,
      goal: {
        kind: 'ratio',
        to: 'without the extension',
        ratio: median(ratios),
        ...(atMost !== undefined && { atMost }),
      },
    };
  };
  const perRender = (of: (session: Session) => number): readonly [number, string] => {
    const added = pairs.map((pair) => (of(pair.with) - of(pair.without)) / pair.with.renders);
    return [median(added), `${spread(added, 2)}; without ${side('without', of).toFixed(0)} in all`];
  };
  const [layouts, aboutLayouts] = perRender(({ churn: { layouts: count } }) => count);
  const [styles, aboutStyles] = perRender(({ churn: { styles: count } }) => count);
  return [
    compared(`${name}: main thread, whole session`, (session) => whole(session, 'task'), 1.02),
    compared('  of it openings and weeks', ({ wander: { task } }) => 1000 * task),
    compared('  of it churn', ({ churn: { task } }) => 1000 * task),
    compared(`${name}: script alone, whole session`, (session) => whole(session, 'script')),
    figure(`${name}: layouts added per render of a column`, layouts, 'layouts', aboutLayouts, 0.02),
    figure(`${name}: style passes added per render of a column`, styles, 'styles', aboutStyles),
  ];
}
