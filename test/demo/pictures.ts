import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.demo');

/** Pixels of a picture for one of the page's. */
const SCALE = 2;
/** Around and between the parts of a composed picture, in pixels of the page. */
const MARGIN = 24;
const GAP = 8;

/** Pictures in `.demo/`. */
export interface Pictures {
  /** Takes one of a page as it is; returns it for use in another picture. */
  take(page: Page, name: string): Promise<Buffer>;
  /** Takes one of the calendar with the panel beside it, as they stand in the browser's window. */
  sideBySide(context: BrowserContext, calendar: Buffer, panel: Buffer, name: string): Promise<void>;
  /** Paths of what was taken, as seen from the repository. */
  readonly taken: readonly string[];
}

export function openPictures(): Pictures {
  mkdirSync(FOLDER, { recursive: true });
  const taken: string[] = [];
  const keep = (name: string, png: Buffer): void => {
    const path = join(FOLDER, `${name}.png`);
    writeFileSync(path, png);
    taken.push(relative(ROOT, path));
  };
  return {
    taken,
    async take(page, name) {
      const png = await pictureOf(page);
      keep(name, png);
      return png;
    },
    async sideBySide(context, calendar, panel, name) {
      const tab = await context.newPage();
      try {
        const widths = [calendar, panel].map((png) => widthOf(png) / SCALE);
        const width = widths.reduce((sum, each) => sum + each, 2 * MARGIN + GAP);
        const height = Math.max(heightOf(calendar), heightOf(panel)) / SCALE + 2 * MARGIN;
        await tab.setViewportSize({ width, height });
        await tab.setContent(frameOf([calendar, panel], widths));
        await tab.waitForFunction(() => [...document.images].every((image) => image.complete));
        keep(name, await pictureOf(tab));
      } finally {
        await tab.close();
      }
    },
  };
}

/** What a page shows, as a sharp PNG. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const session = await page.context().newCDPSession(page);
  try {
    // Of the size it has already: nothing moves, there are only more pixels.
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: SCALE, mobile: false });
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach();
    // The session took the page's size along.
    await page.setViewportSize(size);
  }
}

function frameOf(pictures: readonly Buffer[], widths: readonly number[]): string {
  const images = pictures.map(
    (png, index) =>
      `<img src="data:image/png;base64,${png.toString('base64')}" style="width:${String(widths[index])}px" alt="">`,
  );
  return `<!doctype html><style>
    body { margin: 0; padding: ${String(MARGIN)}px; display: flex; gap: ${String(GAP)}px; align-items: flex-start; background: #e7e4dc; }
    img { display: block; border-radius: 10px; box-shadow: 0 1px 2px rgb(40 38 30 / 20%), 0 8px 24px rgb(40 38 30 / 12%); }
  </style><body>${images.join('')}</body>`;
}

/** A PNG says its size right behind its signature. */
function widthOf(png: Buffer): number {
  return png.readUInt32BE(16);
}

function heightOf(png: Buffer): number {
  return png.readUInt32BE(20);
}
