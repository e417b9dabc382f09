/** How long the popup takes from the press on the toolbar button until what waits can be acted on. */
import type { Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import { seed } from '../e2e/lab.ts';
import { BIG_CONTACTS, BIG_NOTES, bigBackup } from './big-store.ts';
import { figure, type Group } from './figures.ts';
import { median, spread, times } from './samples.ts';
import { restoreBackup } from './stage.ts';

const BUDGET = 100;
const ROUNDS = 9;
/** The field answers one key with names: as quick as the search does from a cold page. */
const NAMES_BUDGET = 200;

interface NotingWindow extends Window {
  /** ms from the beginning of the page to the frame that shows the first item with its buttons. */
  trellisUsable?: number;
}

/** Runs in the popup before its scripts: notes when what waits is there. */
function noteUsable(): void {
  const noting = window as unknown as NotingWindow;
  const look = (): void => {
    if (noting.trellisUsable !== undefined || document.querySelector('article [data-next]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      noting.trellisUsable = performance.now();
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
}

async function usableAfter(popup: Page): Promise<number> {
  const found = await popup.waitForFunction(() => (window as unknown as NotingWindow).trellisUsable);
  return (await found.jsonValue()) ?? Number.NaN;
}

interface Opened {
  readonly usable: readonly number[];
  readonly names: readonly number[];
}

/** Opens the popup again and again in a tab of its own. */
async function openings(trellis: LaunchedTrellis, typed: string): Promise<Opened> {
  const popup = await trellis.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.addInitScript(noteUsable);
  const open = async (): Promise<number> => {
    await popup.goto('about:blank');
    await popup.goto(trellis.address('popup'));
    return usableAfter(popup);
  };
  // The first opening after an installation compiles the scripts; those after it find them compiled.
  await open();
  const usable = await times(ROUNDS, open);
  const names = await times(3, async () => {
    await open();
    await popup.keyboard.press('i');
    const line = popup.getByRole('combobox', { name: 'Note an introduction' });
    await line.fill(typed);
    const from = await popup.evaluate(() => performance.now());
    await popup.getByRole('option').first().waitFor();
    return (await popup.evaluate(() => performance.now())) - from;
  });
  await popup.close();
  return { usable, names };
}

async function measureOver(backup: string, people: number, typed: string): Promise<Opened> {
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
  try {
    await restoreBackup(trellis, backup, people);
    return await openings(trellis, typed);
  } finally {
    await trellis.close();
  }
}

/** From the opening to the first item with its next step. */
export const popup: Group = {
  name: 'popup',
  about: `from its opening to what waits, over ${BIG_NOTES.toLocaleString('en')} notes and ${BIG_CONTACTS.toLocaleString('en')} contacts`,
  async measure() {
    const small = await measureOver(seed(), 4, 'Clar');
    const big = await measureOver(bigBackup(new Date()), BIG_CONTACTS + 20, 'Contact Number2999');
    const about = (of: (from: Opened) => readonly number[]): string =>
      `${spread(of(big), 0)}, ${String(of(big).length)} runs; with 4 people ${median(of(small)).toFixed(0)}`;
    return [
      figure(
        'popup opened → usable',
        median(big.usable),
        'ms',
        about(({ usable }) => usable),
        BUDGET,
      ),
      figure(
        'a name typed → names shown, from a cold popup',
        median(big.names),
        'ms',
        about(({ names }) => names),
        NAMES_BUDGET,
      ),
    ];
  },
};
