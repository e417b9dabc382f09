/** How long it takes to bring a large network in, and whether the page stays alive meanwhile. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchTrellis } from '../browser/launch.ts';
import { lookUntil } from '../demo/story.ts';
import { figure, type Figure, type Group } from './figures.ts';
import { median, spread, times } from './samples.ts';
import { countRows, withFolder } from './stage.ts';

const PEOPLE = 30_000;
const IMPORT_BUDGET = 5_000;
const TASK_BUDGET = 50;
const ROUNDS = 3;
/** How long the page is watched after something large has happened, in ms: what follows from it is slow to begin. */
const AFTERMATH = 2_500;

const GIVEN = ['Ana', 'Björn', 'Carla', 'Dmitri', 'Élodie', 'Farid', 'Greta', 'Hiro', 'Inês', 'Jonas'] as const;
const ROLES = ['Head of procurement', 'Product manager', 'Engineer, platform', 'Buyer', 'Finance partner'] as const;

function at<Value>(list: readonly Value[], index: number): Value | undefined {
  return list[index % list.length];
}

/** Invented people as LinkedIn exports them: a note above, few addresses, cells with commas. */
function linkedInFile(): string {
  const rows = Array.from({ length: PEOPLE }, (_, index) =>
    [
      at(GIVEN, index),
      `Lastname${String(index)}`,
      `https://www.example.com/in/p${String(index)}`,
      index % 5 === 0 ? `p${String(index)}@example.com` : '',
      index % 3 === 0 ? `"Company ${String(index % 900)}, Inc."` : `Company ${String(index % 900)}`,
      `"${at(ROLES, index) ?? ''}"`,
      `${String(1 + (index % 28)).padStart(2, '0')} Mar ${String(2010 + (index % 15))}`,
    ].join(','),
  );
  const notes = 'Notes:\n"When exporting your connection data, some addresses are missing."\n\n';
  return `${notes}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`;
}

/** Invented people as Google exports them: many columns, most of them empty, two addresses in some cells. */
function googleFile(): string {
  const rows = Array.from({ length: PEOPLE }, (_, index) =>
    [
      at(GIVEN, index + 3),
      '',
      `Name${String(index)}`,
      ...Array.from({ length: 9 }, () => ''),
      `Company ${String(index % 900)}`,
      at(ROLES, index + 1)?.replace(',', ''),
      '',
      '',
      'Met at a conference',
      '',
      '* myContacts',
      '* Work',
      index % 7 === 0
        ? `g${String(index)}@example.com ::: n${String(index)}@example.com`
        : `g${String(index)}@example.com`,
      'Mobile',
      '+49 30 000',
      at(['Oslo', 'Porto', 'Lyon'], index),
    ].join(','),
  );
  const headers =
    'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,' +
    'Nickname,File As,Birthday,Relation,Organization Name,Organization Title,Organization Department,Website,Notes,Photo,' +
    'Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - City';
  return `${headers}\r\n${rows.join('\r\n')}\r\n`;
}

/** The longest task of a page while it did something, in ms. */
interface Task {
  /** By the clock: what somebody at the page waits; 0 where none was longer than 50. */
  readonly clock: number;
  /** Of the processor: what it would be on a machine without other work. */
  readonly processor: number;
}

interface TaskWatch {
  /** The longest task since this was asked last. */
  longest(): Promise<Task>;
}

interface TasksWindow extends Window {
  longTasks?: number[];
}

/** An event of the browser's own trace, as far as it is used here. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Watches the tasks of a page that keep it from answering. */
async function watchTasks(page: Page): Promise<TaskWatch> {
  await page.evaluate(() => {
    const noting = window as unknown as TasksWindow;
    const tasks: number[] = [];
    noting.longTasks = tasks;
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  const session = await page.context().newCDPSession(page);
  let traced: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol leaves the shape of an event open; this one has not changed for many years.
    traced.push(...(value as unknown as readonly Traced[]));
  });
  const begin = (): Promise<unknown> =>
    session.send('Tracing.start', {
      traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
      transferMode: 'ReportEvents',
    });
  await begin();
  return {
    async longest() {
      const clock = await page.evaluate(() => {
        const noting = window as unknown as TasksWindow;
        return Math.max(0, ...(noting.longTasks?.splice(0) ?? []));
      });
      const isWhole = new Promise((done) => {
        session.once('Tracing.tracingComplete', done);
      });
      await session.send('Tracing.end');
      await isWhole;
      const pages = new Set(
        traced.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
      );
      let longest = 0;
      for (const event of traced)
        if (event.name.includes('RunTask') && pages.has(threadOf(event))) longest = Math.max(longest, event.tdur ?? 0);
      traced = [];
      await begin();
      return { clock, processor: longest / 1_000 };
    },
  };
}

function threadOf({ pid, tid }: Traced): string {
  return `${String(pid)}/${String(tid)}`;
}

interface Run {
  readonly read: number;
  readonly written: number;
  readonly undone: number;
  /** Longest task of the page by what it did. */
  readonly tasks: Readonly<Record<(typeof STEPS)[number], Task>>;
}

const STEPS = ['reading', 'looking through', 'writing', 'finding people', 'undoing'] as const;

/** Brings a file in through the options page, looks at it, and takes it back. */
async function measureFile(file: string): Promise<Run> {
  const trellis = await launchTrellis();
  try {
    const page = await trellis.openInTab('options');
    const input = page.getByLabel('Choose a file');
    await input.waitFor({ state: 'attached' });
    const watch = await watchTasks(page);
    const rest = async (): Promise<Task> => {
      await page.waitForTimeout(AFTERMATH);
      return watch.longest();
    };

    let from = Date.now();
    await input.setInputFiles(file);
    const write = page.getByRole('button', { name: 'Add 30,000 people' });
    await write.waitFor({ timeout: 60_000 });
    const read = Date.now() - from;
    const reading = await rest();

    const later = page.getByRole('button', { name: 'Later', exact: true });
    for (let turn = 1; turn <= 10; turn += 1) {
      await later.click();
      await page.getByText(`${String(20 * turn + 1)}–${String(20 * turn + 20)} of 30,000`).waitFor();
    }
    const looking = await rest();

    from = Date.now();
    await write.click();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.waitFor({ timeout: 60_000 });
    const written = Date.now() - from;
    await page.getByText('30000 people', { exact: true }).waitFor({ timeout: 60_000 });
    const writing = await rest();

    const filter = page.getByRole('searchbox', { name: 'Find a person' });
    await filter.pressSequentially('company 77', { delay: 60 });
    const finding = await rest();
    await filter.fill('');

    from = Date.now();
    await undo.click();
    await page.getByText('Undone: all is as it was before.').waitFor({ timeout: 60_000 });
    const undone = Date.now() - from;
    const undoing = await rest();
    const left = await countRows(page, 'people');
    if (left !== 0) throw new Error(`${String(left)} people are left after the undo.`);
    return {
      read,
      written,
      undone,
      tasks: { reading, 'looking through': looking, writing, 'finding people': finding, undoing },
    };
  } finally {
    await trellis.close();
  }
}

/** Cancels a write half-way; resolves with the ms until nothing of it is left. */
async function measureCancel(file: string): Promise<number> {
  const trellis = await launchTrellis();
  try {
    const page = await trellis.openInTab('options');
    await page.getByLabel('Choose a file').setInputFiles(file);
    await page.getByRole('button', { name: 'Add 30,000 people' }).click({ timeout: 60_000 });
    await lookUntil(
      async () => Number((await page.getByRole('progressbar', { name: 'Writing' }).getAttribute('value')) ?? 0),
      (done) => done >= PEOPLE / 4,
      (done) => `${String(done)} rows are written, and no more`,
      60_000,
    );
    const from = Date.now();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    const ms = Date.now() - from;
    const left = await countRows(page, 'people');
    if (left !== 0) throw new Error(`${String(left)} people are there although the write was cancelled.`);
    return ms;
  } finally {
    await trellis.close();
  }
}

function figuresOf(name: string, runs: readonly Run[]): readonly Figure[] {
  const row = (what: string, of: (run: Run) => number, atMost?: number): Figure => {
    const samples = runs.map(of);
    return figure(
      `${name}: ${what}`,
      median(samples),
      'ms',
      `${spread(samples, 0)}, ${String(runs.length)} runs`,
      atMost,
    );
  };
  const tasks = STEPS.map((step): Figure => {
    const clock = Math.max(...runs.map((run) => run.tasks[step].clock));
    const processor = Math.max(...runs.map((run) => run.tasks[step].processor));
    const about = `${clock === 0 ? 'none over 50; ' : ''}${processor.toFixed(0)} of the processor`;
    return figure(`${name}: longest task while ${step}`, clock, 'ms', about, TASK_BUDGET);
  });
  return [
    row('reading and writing', ({ read, written }) => read + written, IMPORT_BUDGET),
    row('file → preview', ({ read }) => read),
    row('press → written', ({ written }) => written),
    row('undo', ({ undone }) => undone),
    ...tasks,
  ];
}

/** A network of 30,000 people through the options page: how long, how smoothly, and what a cancelled one leaves. */
export const imports: Group = {
  name: 'imports',
  about: `${PEOPLE.toLocaleString('en')} people brought in from a file, and taken back`,
  async measure() {
    return withFolder(async (folder) => {
      const linkedIn = join(folder, 'Connections.csv');
      const google = join(folder, 'contacts.csv');
      await writeFile(linkedIn, linkedInFile());
      await writeFile(google, googleFile());
      const figures = [
        ...figuresOf('LinkedIn', await times(ROUNDS, () => measureFile(linkedIn))),
        ...figuresOf('Google', await times(ROUNDS, () => measureFile(google))),
      ];
      return [...figures, figure('cancelled half-way → nothing written', await measureCancel(linkedIn), 'ms')];
    });
  },
};
