/** Serves the lab on the calendar's own origin, without any network. */
import type { BrowserContext } from '@playwright/test';
import { labCaller } from '../call-lab.ts';
import type { LabData, LabEvent } from './events.ts';
import type { Lab, LabPayload, LabPhases } from './host.ts';
import { DEFAULT_PHASES } from './host.ts';
import { iconStyles } from './icons.ts';
import { attributes, html } from '../markup.ts';
import type { LabResponse } from '../response.ts';
import { HOST_POLICY, jsonInMarkup, moduleResponse, sourceOf, textResponse } from '../response.ts';
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
        <script type="module" src="/lab/google/boot.js"></script>
      </head>
      <body>
        ${shell({ ...scene, data }, place, html``)}
      </body>
    </html>
  `;
  const policy = options.strictCsp === false ? {} : { 'content-security-policy': HOST_POLICY };
  return textResponse(page.html, 'text/html', policy);
}

/** The answer to a request on the calendar's origin; undefined for addresses that are not the lab's. */
export function labResponse(url: string, options: LabOptions = {}): LabResponse | undefined {
  const { pathname } = new URL(url, LAB_ORIGIN);
  // No redirect, as the host would do it: what a redirect leads to is not intercepted in tests.
  if (pathname === '/') return pageResponse('/calendar/u/0/r', options);
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname === '/lab/style.css') return textResponse(sourceOf('google/page.css') + iconStyles(), 'text/css');
  if (pathname.startsWith('/lab/')) return moduleResponse(pathname);
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
export const callLab = labCaller<Lab>();
