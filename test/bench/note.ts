/** How soon what is typed is on the disk, and what a killed browser takes with it. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import { anchorDay, pageId, pressBeside, seed, wholeStore } from '../e2e/lab.ts';
import { callLab, serveLab } from '../pages/google/serve.ts';
import { lookUntil } from '../demo/story.ts';
import { figure, type Group } from './figures.ts';
import { median, spread, times } from './samples.ts';
import { restoreBackup, withFolder } from './stage.ts';

const BUDGET = 400;
const SAVES = 12;
const KILLS = 5;
/** Between two keys of somebody who types, in ms. */
const KEY_PAUSE = 45;
const SENTENCE = 'She would rather hear it from somebody who has done it, and soon. ';

/** Opens the panel on the 1:1 with Nadia, with the caret in the note. */
async function openNote(trellis: LaunchedTrellis): Promise<Page> {
  const lab = await serveLab(trellis.context, { anchor: anchorDay(), phases: { phaseMs: 40, lateMs: null } });
  const page = await trellis.context.newPage();
  await page.goto(lab.url());
  await page.locator('[data-eventchip]').first().waitFor();
  await callLab(page, 'open', 'nadia-weekly');
  await callLab(page, 'settled');
  await pressBeside(page);
  const panel = await trellis.panel();
  await lookUntil(
    () => panel.locator('#panel').getAttribute('data-event'),
    (event) => event === pageId('nadia-weekly'),
    () => 'the panel shows another event',
  );
  await panel.getByRole('textbox', { name: 'Notes', exact: true }).click();
  await panel.keyboard.press('Control+End');
  return panel;
}

/** In the panel: ms from the last key in the note to the row that holds it. */
async function untilOnDisk(panel: Page, mark: string): Promise<number> {
  const waiting = panel.evaluate(async (text) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('trellis');
      request.onsuccess = () => {
        done(request.result);
      };
      request.onerror = () => {
        fail(new Error('The store did not open.'));
      };
    });
    let typedAt = Number.NaN;
    const typed = (): void => {
      typedAt = performance.now();
    };
    document.addEventListener('input', typed, true);
    try {
      for (const from = performance.now(); performance.now() - from < 15_000;) {
        const bodies = await new Promise<readonly string[]>((done, fail) => {
          const request = database.transaction('notes').objectStore('notes').getAll();
          request.onsuccess = () => {
            done((request.result as readonly { readonly body: string }[]).map(({ body }) => body));
          };
          request.onerror = () => {
            fail(new Error('The notes could not be read.'));
          };
        });
        if (bodies.some((body) => body.endsWith(text))) return performance.now() - typedAt;
        await new Promise((done) => setTimeout(done, 4));
      }
      throw new Error('The note was not saved within 15 s.');
    } finally {
      document.removeEventListener('input', typed, true);
      database.close();
    }
  }, mark);
  await sleep(60);
  for (const key of mark) {
    await panel.keyboard.type(key);
    await sleep(KEY_PAUSE);
  }
  return waiting;
}

/** What was typed, as the store has it; the seed's own notes are marked. */
async function typedNote(page: Page): Promise<string> {
  const { notes } = JSON.parse(await wholeStore(page)) as { readonly notes: readonly { readonly body: string }[] };
  return notes.find(({ body }) => !body.includes('-ONLY'))?.body ?? '';
}

interface Loss {
  readonly keys: number;
  /** From the first key that was lost to the kill, in ms; 0 when none was. */
  readonly ms: number;
}

/** Types until the browser is killed at `killAfter` ms, and compares with what the next one finds. */
async function typeAndKill(killAfter: number): Promise<Loss> {
  return withFolder(async (folder) => {
    const userDataDir = join(folder, 'profile');
    const trellis = await launchTrellis({ userDataDir, timezoneId: 'Europe/Berlin' });
    const typedAt: number[] = [];
    let killedAt = 0;
    try {
      await restoreBackup(trellis, seed(), 2);
      const panel = await openNote(trellis);
      const from = Date.now();
      const typing = (async () => {
        for (let index = 0; killedAt === 0; index += 1) {
          await panel.keyboard.type(SENTENCE[index % SENTENCE.length] ?? ' ');
          typedAt.push(Date.now());
          await sleep(KEY_PAUSE);
        }
      })().catch(() => undefined); // a key that meets a dead browser was not typed
      await sleep(Math.max(0, from + killAfter - Date.now()));
      killedAt = Date.now();
      await trellis.kill();
      await typing;
    } catch (error) {
      await trellis.kill().catch(() => undefined);
      throw error;
    }

    const again = await launchTrellis({ userDataDir, timezoneId: 'Europe/Berlin' });
    try {
      const kept = await typedNote(await again.openInTab('options'));
      if (!SENTENCE.repeat(99).startsWith(kept)) throw new Error(`The note came back as something else: ${kept}`);
      const lost = typedAt.filter((at) => at <= killedAt).slice(kept.length);
      const [firstLost] = lost;
      return { keys: lost.length, ms: firstLost === undefined ? 0 : killedAt - firstLost };
    } finally {
      await again.close();
    }
  });
}

async function measureSaves(): Promise<readonly number[]> {
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
  try {
    await restoreBackup(trellis, seed(), 2);
    const panel = await openNote(trellis);
    return await times(SAVES, async (index) => untilOnDisk(panel, ` mark ${String(100 + index)}`));
  } finally {
    await trellis.close();
  }
}

/** Letters of a note as long as one gets. */
const LONG = 100_000;
/** What such a note is made of: much talk, some lists, a promise now and then. */
const LONG_NOTE = [
  '## A talk of many',
  ...Array.from({ length: 12 }, () =>
    'She would **rather** hear it from [somebody](https://example.com) who has done it. '.repeat(3),
  ),
  '- a point, and *another* one',
  '[share] what both may read',
  '[] me: send one more paper',
].join('\n');

/** In a note of so many letters: ms from a key to the frame that shows it, for each of some keys. */
async function measureLongNote(): Promise<readonly number[]> {
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
  try {
    await restoreBackup(trellis, seed(), 2);
    const panel = await openNote(trellis);
    const lines = `${LONG_NOTE}\n`;
    await panel.getByRole('textbox', { name: 'Notes', exact: true }).fill(lines.repeat(Math.ceil(LONG / lines.length)));
    await panel.keyboard.press('Control+End');
    await sleep(3_000);
    await panel.evaluate(() => {
      const noting = window as unknown as { frames: number[] };
      noting.frames = [];
      document.addEventListener(
        'keydown',
        () => {
          const from = performance.now();
          requestAnimationFrame(() => setTimeout(() => noting.frames.push(performance.now() - from)));
        },
        true,
      );
    });
    for (const key of SENTENCE.slice(0, 40)) {
      await panel.keyboard.type(key);
      await sleep(KEY_PAUSE);
    }
    await sleep(300);
    return await panel.evaluate(() => (window as unknown as { frames: number[] }).frames);
  } finally {
    await trellis.close();
  }
}

/** From the last key to the disk, and through a kill. */
export const note: Group = {
  name: 'note',
  about: `from the last key to the row on the disk, and ${String(KILLS)} browsers killed while somebody types`,
  async measure() {
    const saves = await measureSaves();
    const long = await measureLongNote();
    const losses = await times(KILLS, () => typeAndKill(4_000 + Math.random() * 1_500));
    const ms = losses.map((loss) => loss.ms);
    const keys = losses.map((loss) => loss.keys);
    return [
      figure(
        'last key → row on the disk, median',
        median(saves),
        'ms',
        `${spread(saves, 0)}, ${String(SAVES)} runs`,
        BUDGET,
      ),
      figure('last key → row on the disk, most', Math.max(...saves), 'ms', '', BUDGET),
      figure(`key → frame in a note of ${String(LONG / 1000)} kB, median`, median(long), 'ms', spread(long, 0), 50),
      figure(
        'typing lost by a kill, most',
        Math.max(...ms),
        'ms',
        `each: ${ms.map((each) => each.toFixed(0)).join(', ')}`,
        BUDGET,
      ),
      figure('keys lost by a kill, most', Math.max(...keys), 'keys', `one key every ${String(KEY_PAUSE)} ms`),
    ];
  },
};
