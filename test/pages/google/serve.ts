/** Serves the lab on the calendar's own origin, without any network. */
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type { LabData, LabEvent } from './events.ts';
import type { Lab, LabPayload, LabPhases } from './host.ts';
import { DEFAULT_PHASES } from './host.ts';
import { iconStyles } from './icons.ts';
import { attributes, html } from './markup.ts';
import { sceneOf } from './render.ts';
import type { LabView, ScheduleShape } from './scene.ts';
import { pathOf, placeOf } from './scene.ts';
import { pageTitle, shell } from './shell.ts';
import type { LabClock } from './words.ts';

export const LAB_ORIGIN = 'https://calendar.google.com';

export interface LabOptions {
  /** `YYYY-MM-DD`: the day the page takes for today, and the week of the sample data. Default 2026-03-05. */
  readonly anchor?: string;
  /** `en`, `en-GB`, `de`, `fr`, `es`, `ja`, `ar`, `pt`, each also with `-12h` or `-24h`. */
  readonly language?: string;
  readonly clock?: LabClock;
  /** View of addresses that name none. Default `week`. */
  readonly view?: Exclude<LabView, 'edit'>;
  /** Instead of the sample week. */
  readonly data?: LabData;
  /** Instead of the events in `data` or of the sample week. */
  readonly events?: readonly LabEvent[];
  /** The page's policy forbids foreign scripts, inline style sheets and untrusted markup. Default true. */
  readonly strictCsp?: boolean;
  readonly phases?: Partial<LabPhases>;
  readonly scheduleShape?: ScheduleShape;
  /** Default: what the browser prefers. */
  readonly scheme?: 'light' | 'dark';
}

export interface LabResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "object-src 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lab',
].join('; ');

const modules = new Map<string, string>();

/** This module's address, kept apart from its uses: bundlers rewrite `new URL(…, import.meta.url)` as an asset. */
const FOLDER = import.meta.url;

function pathOfFile(name: string): string {
  // By its text, because a test's document may bring a URL class of its own.
  return fileURLToPath(new URL(name, FOLDER).href);
}

/** A module of the lab as the browser can run it; undefined when there is none of that name. */
function moduleSource(name: string): string | undefined {
  const known = modules.get(name);
  if (known !== undefined) return known;
  const path = pathOfFile(`${name}.ts`);
  if (!existsSync(path)) return undefined;
  const source = stripTypeScriptTypes(readFileSync(path, 'utf8')).replace(
    /(from\s+|import\s+)'(\.\/[\w-]+)\.ts'/g,
    "$1'$2.js'",
  );
  modules.set(name, source);
  return source;
}

function text(body: string, type: string, more: Readonly<Record<string, string>> = {}): LabResponse {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more };
  return { status: 200, headers, body };
}

/** JSON that may stand in a `script` element. */
function jsonInMarkup(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function pageResponse(path: string, options: LabOptions): LabResponse | undefined {
  const today = options.anchor ?? '2026-03-05';
  const scene = sceneOf({
    today,
    ...(options.data && { data: options.data }),
    ...(options.language && { language: options.language }),
    ...(options.clock && { clock: options.clock }),
    ...(options.scheduleShape && { scheduleShape: options.scheduleShape }),
  });
  const data = options.events ? { ...scene.data, events: options.events } : scene.data;
  const place = placeOf(path, { view: options.view ?? 'week', date: today });
  if (!place) return undefined;
  const payload: LabPayload = {
    data,
    language: scene.locale.language,
    clock: scene.locale.clock,
    today,
    place,
    phases: { ...DEFAULT_PHASES, ...options.phases },
    scheduleShape: scene.scheduleShape,
  };
  const { language, words } = scene.locale;
  const root = attributes({
    lang: language,
    dir: words.direction,
    style: options.scheme && `color-scheme: ${options.scheme};`,
  });
  const carrier = { html: jsonInMarkup(payload) };
  const page = html`
    <!doctype html>
    <html ${root}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${pageTitle({ ...scene, data }, place)}</title>
        <link rel="stylesheet" href="/lab/style.css" />
        <script type="application/json" id="lab-data">
          ${carrier}
        </script>
        <script type="module" src="/lab/boot.js"></script>
      </head>
      <body>
        ${shell({ ...scene, data }, place, html``)}
      </body>
    </html>
  `;
  const policy = options.strictCsp === false ? {} : { 'content-security-policy': CSP };
  return text(page.html, 'text/html', policy);
}

/** The answer to a request on the calendar's origin; undefined for addresses that are not the lab's. */
export function labResponse(url: string, options: LabOptions = {}): LabResponse | undefined {
  const { pathname } = new URL(url, LAB_ORIGIN);
  // No redirect, as the host would do it: what a redirect leads to is not intercepted in tests.
  if (pathname === '/') return pageResponse('/calendar/u/0/r', options);
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname === '/lab/style.css') {
    return text(readFileSync(pathOfFile('page.css'), 'utf8') + iconStyles(), 'text/css');
  }
  const [, name] = /^\/lab\/([\w-]+)\.[jt]s$/.exec(pathname) ?? [];
  if (name !== undefined) {
    const source = moduleSource(name);
    return source === undefined ? undefined : text(source, 'text/javascript');
  }
  return pathname.startsWith('/calendar') ? pageResponse(pathname, options) : undefined;
}

/** A browser context in which the calendar's origin is the lab. */
export interface ServedLab {
  /** Address of a view. */
  readonly url: (view?: Exclude<LabView, 'edit'>, date?: string) => string;
  /** Other options for pages loaded from now on. */
  readonly setOptions: (options: LabOptions) => void;
}

/** Answers every request of a Playwright context to the calendar's origin. */
export async function serveLab(context: BrowserContext, options: LabOptions = {}): Promise<ServedLab> {
  let current = options;
  await context.route(`${LAB_ORIGIN}/**`, async (route) => {
    const response = labResponse(route.request().url(), current);
    await route.fulfill(response ?? { status: 404, contentType: 'text/plain', body: 'Not part of the lab.' });
  });
  return {
    url: (view = 'week', date = current.anchor ?? '2026-03-05') => LAB_ORIGIN + pathOf({ view, date }),
    setOptions(next) {
      current = next;
    },
  };
}

/** Calls a method of `window.lab` in a page, e.g. `callLab(page, 'open', 'nadia-weekly')`. */
export async function callLab<Method extends keyof Lab>(
  page: Page,
  method: Method,
  ...args: Parameters<Lab[Method]>
): Promise<Awaited<ReturnType<Lab[Method]>>> {
  return page.evaluate(
    ([name, values]) => {
      // The page's own script puts it there; that results are what `Lab` says is for the signature above.
      const { lab } = window as { readonly lab?: Readonly<Record<string, (...values: readonly unknown[]) => never>> };
      const call = lab?.[name];
      if (!call) throw new Error(`The page has no lab.${name}; is it served by the lab?`);
      return call(...values);
    },
    [method, args] as const,
  );
}
