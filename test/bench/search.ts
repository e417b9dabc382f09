/** The search over many notes, cold and warm, beside two known libraries built over the same notes in the same run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchTrellis } from '../browser/launch.ts';
import { figure, type Group } from './figures.ts';
import { median, spread, times } from './samples.ts';
import { restoreBackup } from './stage.ts';
import { manyNotes, NOTE_COUNT } from './many-notes.ts';

const COLD_BUDGET = 100;
const WARM_BUDGET = 16;
const ROUNDS = 7;
/** A word, a beginning, a mistyped word, a word without spaces. */
const QUERIES = ['renewal', 'nego', 'suplier', '契約'] as const;

/** Opens the search of a page that has just been loaded, types, and says when the first hit stands in the page. */
async function untilFound(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[data-search]');
    if (!field) throw new Error('There is no search.');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, '');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 50));
    const from = performance.now();
    set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<number>((done, fail) => {
      const end = setTimeout(() => fail(new Error(`Nothing was found for ${typed}.`)), 60_000);
      // At the moment the hit stands in the page, which is before the frame that shows it.
      const observer = new MutationObserver(() => {
        if (document.querySelector('main mark') === null) return;
        observer.disconnect();
        clearTimeout(end);
        done(performance.now() - from);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  }, query);
}

/** Builds an index with a library and searches it, in the same browser and over the same texts. */
async function libraryTimes(page: Page, script: string): Promise<{ readonly built: number; readonly found: number }> {
  await page.evaluate(script);
  return page.evaluate(
    async (queries) => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('trellis');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('The store did not open.'));
      });
      const bench = window as unknown as {
        readonly buildLibrary: (notes: readonly object[]) => (query: string) => number;
      };
      const from = performance.now();
      const notes = await new Promise<readonly object[]>((done, fail) => {
        const request = database.transaction('notes').objectStore('notes').getAll();
        request.onsuccess = () => done(request.result as readonly object[]);
        request.onerror = () => fail(new Error('The notes could not be read.'));
      });
      const find = bench.buildLibrary(notes);
      find(queries[0] ?? '');
      const built = performance.now() - from;
      const samples = queries.map((query) => {
        const start = performance.now();
        find(query);
        return performance.now() - start;
      });
      database.close();
      return { built, found: samples.toSorted((one, other) => one - other)[Math.floor(samples.length / 2)] ?? 0 };
    },
    QUERIES as readonly string[],
  );
}

/** A library's own bundle for browsers, and how it is asked for what Trellis is asked for. */
function libraryScript(file: string, build: string): string {
  const path = fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url));
  return `${readFileSync(path, 'utf8')}\nwindow.buildLibrary = (notes) => { ${build} };`;
}

const MINISEARCH = (): string =>
  libraryScript(
    'minisearch/dist/umd/index.js',
    `const index = new MiniSearch({ fields: ['body'], searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } });
     index.addAll(notes);
     return (query) => index.search(query).length;`,
  );
const FLEXSEARCH = (): string =>
  libraryScript(
    'flexsearch/dist/flexsearch.bundle.min.js',
    `const index = new FlexSearch.Index({ tokenize: 'forward' });
     for (const note of notes) index.add(note.id, note.body);
     return (query) => index.search(query, 30).length;`,
  );

export const search: Group = {
  name: 'search',
  about: `over ${NOTE_COUNT.toLocaleString('en')} notes, from the key to the first hit in the page`,
  async measure() {
    const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
    try {
      await restoreBackup(trellis, manyNotes(new Date()), 20);
      const openSearch = async (): Promise<Page> => {
        const page = await trellis.openInTab('sidepanel');
        await page.getByRole('button', { name: 'Search notes, people and promises' }).click();
        await page.locator('[data-search]').waitFor();
        return page;
      };
      const first = await openSearch();
      const firstEver = await untilFound(first, QUERIES[0]);
      // The index is looked over, and made anew over the restored notes, while nobody waits.
      await first.waitForTimeout(15_000);
      await first.close();
      const cold = await times(ROUNDS, async (round) => {
        const page = await openSearch();
        const ms = await untilFound(page, QUERIES[round % QUERIES.length] ?? '');
        await page.close();
        return ms;
      });
      const page = await openSearch();
      await untilFound(page, QUERIES[0]);
      await page.waitForTimeout(5_000);
      const warm = await times(ROUNDS * 2, (round) => untilFound(page, QUERIES[round % QUERIES.length] ?? ''));
      await page.close();
      const blank = await trellis.openInTab('options');
      const mini = await libraryTimes(blank, MINISEARCH());
      const flex = await libraryTimes(blank, FLEXSEARCH());
      const beside = (name: string, { built, found }: typeof mini): string =>
        `${name}: ${built.toFixed(0)} ms with its index built, ${found.toFixed(1)} ms then`;
      return [
        figure(
          'a page just opened → first hit',
          median(cold),
          'ms',
          `${spread(cold, 0)}; ${beside('MiniSearch', mini)}; ${beside('FlexSearch', flex)}`,
          COLD_BUDGET,
        ),
        figure('a search after that → first hit', median(warm), 'ms', spread(warm), WARM_BUDGET),
        figure('the very first search, index not made yet', firstEver, 'ms'),
      ];
    } finally {
      await trellis.close();
    }
  },
};
