/** What the groups need to get a browser, people and a calendar. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LaunchedTrellis } from '../browser/launch.ts';
import { lookUntil } from '../demo/story.ts';

/** A folder for what a measurement needs on the disk; `work` has it to itself. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Number of rows in a table of the store; run in one of the extension's pages. */
export async function countRows(page: Page, table: string): Promise<number> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('trellis');
      request.onsuccess = () => {
        done(request.result);
      };
      request.onerror = () => {
        fail(new Error('The store did not open.'));
      };
    });
    try {
      if (!database.objectStoreNames.contains(name)) return 0;
      return await new Promise<number>((done, fail) => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          fail(new Error(`${name} could not be counted.`));
        };
      });
    } finally {
      database.close();
    }
  }, table);
}

/** Restores a backup through the options page, as a person does; resolves with the ms from the file to the last row. */
export async function restoreBackup(trellis: LaunchedTrellis, backup: string, people: number): Promise<number> {
  return withFolder(async (folder) => {
    const file = join(folder, 'backup.json');
    await writeFile(file, backup);
    const options = await trellis.openInTab('options');
    const input = options.getByLabel('Restore a backup');
    await input.waitFor({ state: 'attached' });
    const from = Date.now();
    await input.setInputFiles(file);
    await lookUntil(
      () => countRows(options, 'people'),
      (count) => count >= people,
      (count) => `the store holds ${String(count)} of ${String(people)} people`,
      120_000,
    );
    const ms = Date.now() - from;
    await options.close();
    return ms;
  });
}
