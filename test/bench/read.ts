/** How long a photograph takes on the page, and reading it in a worker: in the browser, on the lab's pages. */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import type { CalendarHost } from '../../lib/meeting/meeting';
import type { CalendarPage, Turnover } from '../../lib/calendar/page';
import type { photograph, Photograph } from '../../lib/calendar/photograph';
import type { OpenedReport } from '../../lib/calendar/report';
import { launchBrowser } from '../browser/launch.ts';
import { labCaller } from '../pages/call-lab.ts';
import type { LabData } from '../pages/events.ts';
import type { Lab as GoogleLab } from '../pages/google/host.ts';
import { BENCH_CALENDARS, type BenchCalendar } from './calendars.ts';
import { figure, type Figure, type Group } from './figures.ts';
import { median, percentile } from './samples.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A module that is not on the disk. */
const ENTRY = 'bench-entry';
/** Runs that warm script and caches up. */
const WARMING = 5;

/** Calls a method that every lab has. */
const callLab = labCaller<Pick<GoogleLab, 'open' | 'settled' | 'sync' | 'setEvents'>>();

/** What the product is called on the page it is brought to. */
interface CameraWindow {
  readonly trellisCamera: {
    readonly page: CalendarPage;
    readonly photograph: typeof photograph;
    readonly FRESH: Turnover;
  };
}

function cameraOf({ page }: BenchCalendar): string {
  return `
    export { ${page.name} as page } from '${ROOT}lib/calendar/${page.module}';
    export { photograph } from '${ROOT}lib/calendar/photograph';
    export { FRESH } from '${ROOT}lib/calendar/page';
  `;
}

/** Answers photographs with what was found in them and how long that took. */
const READER = `
  import { readOpenedReport, readSeenReport } from '${ROOT}lib/calendar/read-report';
  self.onmessage = ({ data: { host, surface, photo } }) => {
    const from = performance.now();
    const found =
      surface === undefined
        ? readSeenReport({ host, photo }).length
        : Number(
            readOpenedReport({
              host, surface, photo, stillFor: Number.MAX_SAFE_INTEGER, isHurried: false, isFresh: false,
            })?.guests.status === 'found',
          );
    self.postMessage({ ms: performance.now() - from, found });
  };
`;

/** A part of the product as one script. */
async function scriptOf(entry: string, name: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'chrome123', lib: { entry: ENTRY, formats: ['iife'], name } },
    plugins: [
      {
        name: 'bench-entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : null),
        load: (id) => (id === ENTRY ? entry : null),
      },
    ],
  });
  const bundle = Array.isArray(result) ? result[0] : result;
  if (bundle === undefined || !('output' in bundle)) throw new Error(`${name} could not be bundled.`);
  return bundle.output[0].code;
}

/** Something that took its time. */
interface Timed {
  readonly ms: number;
}

/** A photograph, and the ms it took on its page. */
interface Shot extends Timed {
  readonly photo: Photograph;
  readonly surface?: OpenedReport['surface'];
}

/** Photographs the event that stands open, as the watching does. */
async function shootOpened(page: Page): Promise<Shot> {
  return page.evaluate(() => {
    const { page: calendar, photograph, FRESH } = (window as unknown as CameraWindow).trellisCamera;
    const from = performance.now();
    const [opened] = calendar.findOpened(document, false);
    if (!opened) throw new Error('No event stands open.');
    const { root, surface } = opened;
    const { people, fields } = calendar.partsOf(root);
    const photo = photograph(document, {
      parts: [root, ...calendar.entriesBeside(opened, document), ...calendar.surroundingsOf(document)],
      root,
      leftovers: new Set([...people, ...fields].filter((part) => FRESH.isLeftover(part))),
      notes: calendar.notesOn?.(opened, document),
      closed: calendar.closed,
    });
    return { ms: performance.now() - from, photo, surface };
  });
}

/** Photographs the grid, as the watching does. */
async function shootGrid(page: Page): Promise<Shot> {
  return page.evaluate(() => {
    const { page: calendar, photograph } = (window as unknown as CameraWindow).trellisCamera;
    const from = performance.now();
    const parts = [...(calendar.entriesOf(document) ?? []), ...calendar.surroundingsOf(document)];
    const photo = photograph(document, { parts, closed: calendar.closed });
    return { ms: performance.now() - from, photo };
  });
}

interface ReaderPage extends Window {
  trellisReader: Worker;
}

interface Reading extends Timed {
  /** Entries of a grid; 1 for an opened event whose guests were read. */
  readonly found: number;
}

/** A worker with the reader in it, on a page of its own. */
async function startReader(context: BrowserContext, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.evaluate((source) => {
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    (window as unknown as ReaderPage).trellisReader = new Worker(address);
  }, script);
  return page;
}

async function readIn(reader: Page, host: CalendarHost, { photo, surface }: Shot): Promise<Reading> {
  return reader.evaluate(
    (report) =>
      new Promise<Reading>((done, fail) => {
        const { trellisReader } = window as unknown as ReaderPage;
        trellisReader.onmessage = ({ data }: MessageEvent<Reading>) => {
          done(data);
        };
        trellisReader.onerror = ({ message }) => {
          fail(new Error(message));
        };
        trellisReader.postMessage(report);
      }),
    { host, photo, surface },
  );
}

interface Times {
  /** The very first time in the script's life, in ms. */
  readonly cold: number;
  readonly warm: readonly number[];
}

function timesOf(all: readonly Timed[], warming = WARMING): Times {
  const [cold = Number.NaN, ...warm] = all.map(({ ms }) => ms);
  return { cold, warm: warm.slice(warming) };
}

/** The same pictures on both sides. */
interface Both {
  readonly shot: Times;
  readonly read: Times;
}

/** A calendar's lab with the camera in it, and the reader beside. */
interface Studio {
  readonly calendar: BenchCalendar;
  readonly page: Page;
  readonly reader: Page;
}

/** Opens a page of the lab with the camera in it, and a reader. */
async function openStudio(
  context: BrowserContext,
  calendar: BenchCalendar,
  data: LabData,
  scripts: { readonly camera: string; readonly reader: string },
): Promise<Studio> {
  await context.unrouteAll();
  const address = await calendar.serve(context, { data, strictCsp: false, phases: { phaseMs: 0, lateMs: null } });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(calendar.entry).first().waitFor();
  await page.addScriptTag({ content: scripts.camera });
  return { calendar, page, reader: await startReader(context, scripts.reader) };
}

/** Each of the events, opened and just rendered, `rounds` times over. */
async function measureOpened(
  { calendar, page, reader }: Studio,
  keys: readonly string[],
  rounds: number,
): Promise<Both> {
  const shots: Shot[] = [];
  const readings: Reading[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const key of keys) {
      await callLab(page, 'open', key);
      await callLab(page, 'settled');
      const shot = await shootOpened(page);
      const reading = await readIn(reader, calendar.host, shot);
      if (reading.found !== 1) throw new Error(`The reader has found no guests of ${key}.`);
      shots.push(shot);
      readings.push(reading);
    }
  }
  return { shot: timesOf(shots, keys.length), read: timesOf(readings, keys.length) };
}

/**
 * The grid, each time after all its chips were rendered anew: the `same` entries as before, as after the host's
 * synchronising, or `others`, as in a week that was not seen yet. Tells how many entries stood on the page: some
 * pages render only those in sight.
 */
async function measureGrid(
  { calendar, page, reader }: Studio,
  entries: 'same' | 'others',
  rounds: number,
  chips: number,
): Promise<Both & { readonly chips: number }> {
  const shots: Shot[] = [];
  const readings: Reading[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (entries === 'same') await callLab(page, 'sync');
    else await callLab(page, 'setEvents', calendar.busyWeek(chips, 1 + round).events);
    await page.waitForTimeout(60);
    const shot = await shootGrid(page);
    const reading = await readIn(reader, calendar.host, shot);
    if (reading.found < chips / 4)
      throw new Error(`The reader has found ${String(reading.found)} of ${String(chips)} entries.`);
    shots.push(shot);
    readings.push(reading);
  }
  return { shot: timesOf(shots), read: timesOf(readings), chips: median(readings.map(({ found }) => found)) };
}

function row(what: string, { cold, warm }: Times, atMost?: number): Figure {
  const about = `p95 ${percentile(warm, 95).toFixed(1)}, first of all ${cold.toFixed(0)}, ${String(warm.length)} runs`;
  return figure(what, median(warm), 'ms', about, atMost);
}

function against(each: Figure, to: string, value: number): Figure {
  return { ...each, goal: { kind: 'ratio', to, ratio: each.value / value } };
}

async function measureCalendar(
  context: BrowserContext,
  calendar: BenchCalendar,
  readerScript: string,
): Promise<readonly Figure[]> {
  const scripts = { camera: await scriptOf(cameraOf(calendar), 'trellisCamera'), reader: readerScript };
  const open = (data: LabData): Promise<Studio> => openStudio(context, calendar, data, scripts);
  const week = calendar.sampleWeek('2026-03-05');
  const oneToOnes = week.events.filter(
    ({ expected, key, start }) => expected.is === 'one-to-one' && !/[+-]\d$/.test(key) && start.time !== undefined,
  );
  const small = await measureOpened(
    await open(week),
    oneToOnes.map(({ key }) => key),
    6,
  );
  const grid = async (entries: 'same' | 'others', chips: number) =>
    measureGrid(await open(calendar.busyWeek(chips)), entries, 25, chips);
  const others = await grid('others', 200);
  const manyOthers = await grid('others', 600);
  const same = await grid('same', 200);
  const { name } = calendar;
  const few = `${String(others.chips)} chips`;
  const many = `${String(manyOthers.chips)} chips`;
  return [
    row(`${name} page: photograph of an opened 1:1`, small.shot, 8),
    row(`${name} page: photograph of ${few}`, others.shot, 2),
    against(row(`${name} page: photograph of ${many}`, manyOthers.shot), few, median(others.shot.warm)),
    row(`${name} worker: reading of the opened 1:1`, small.read),
    row(`${name} worker: reading of ${few} not seen before`, others.read),
    against(row(`${name} worker: reading of ${many} not seen before`, manyOthers.read), few, median(others.read.warm)),
    row(`${name} worker: reading of ${few} seen before`, same.read),
  ];
}

/** Google lists all guests of a large event: a long list is the most there is to photograph. */
async function measureLongLists(
  context: BrowserContext,
  calendar: BenchCalendar,
  readerScript: string,
): Promise<readonly Figure[]> {
  const scripts = { camera: await scriptOf(cameraOf(calendar), 'trellisCamera'), reader: readerScript };
  const week = calendar.sampleWeek('2026-03-05');
  const crowded = week.events.map((event) => {
    const { visibleRows: _, ...rest } = event;
    return event.key === 'truncated-list' || event.key === 'big-list' ? rest : event;
  });
  const large = await measureOpened(
    await openStudio(context, calendar, { ...week, events: crowded }, scripts),
    ['truncated-list', 'nadia-weekly', 'big-list'],
    25,
  );
  return [
    row('Google page: photograph of opened events, two of three with 48 guests', large.shot, 8),
    row('Google worker: reading of the opened events with many guests', large.read),
  ];
}

/** Time per photograph on the page, and per reading in the worker. */
export const read: Group = {
  name: 'read',
  about: 'a photograph on the page just rendered, and the reading of it in a worker, in the browser',
  async measure() {
    const readerScript = await scriptOf(READER, 'trellisReader');
    const { context, close } = await launchBrowser({ timezoneId: 'Europe/Berlin' });
    try {
      const figures: Figure[] = [];
      for (const calendar of BENCH_CALENDARS) {
        figures.push(...(await measureCalendar(context, calendar, readerScript)));
        if (calendar.host === 'google') figures.push(...(await measureLongLists(context, calendar, readerScript)));
      }
      return figures;
    } finally {
      await close();
    }
  },
};
