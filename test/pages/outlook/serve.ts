/** Serves the lab on the calendar's own origins, without any network. */
import type { BrowserContext, Page } from '@playwright/test';
import { labCaller } from '../call-lab.ts';
import type { LabData, LabEvent } from './events.ts';
import type { Lab, LabPayload, LabPhases } from './host.ts';
import { DEFAULT_PHASES, languageTag } from './host.ts';
import { attributes, html } from '../markup.ts';
import { sceneOf } from './render.ts';
import type { LabResponse } from '../response.ts';
import { HOST_POLICY, jsonInMarkup, moduleResponse, sourceOf, textResponse } from '../response.ts';
import type { LabShape, LabView, OutlookOrigin } from './scene.ts';
import { hashedClass, OUTLOOK_ORIGINS, pathOf, placeOf } from './scene.ts';
import { pageTitle, shell, signInPage } from './shell.ts';
import type { LabClock } from './words.ts';

export interface LabOptions {
  /** `YYYY-MM-DD`: the day the page takes for today, and the week of the sample data. Default 2026-03-05. */
  readonly anchor?: string;
  /** `en`, `en-GB`, `de`, `fr`, `es`, `ja`, `ar`, each also with `-12h` or `-24h`. */
  readonly language?: string;
  readonly clock?: LabClock;
  /** View of addresses that name none. Default `week`. */
  readonly view?: LabView;
  /** Instead of the sample week. */
  readonly data?: LabData;
  /** Instead of the events in `data` or of the sample week. */
  readonly events?: readonly LabEvent[];
  /** The page's policy forbids foreign scripts, inline style sheets and untrusted markup. Default true. */
  readonly strictCsp?: boolean;
  readonly phases?: Partial<LabPhases>;
  readonly shape?: Partial<LabShape>;
  /** Nobody is signed in: the calendar's address shows a page that asks who is there. */
  readonly isSignedOut?: boolean;
  /** Default: what the browser prefers. */
  readonly scheme?: 'light' | 'dark';
}

/** Account number in the paths of a host. */
function accountOf(origin: string): string {
  return origin === 'https://outlook.live.com' ? '0' : '';
}

let loads = 0;

function pageResponse({ origin, pathname }: URL, options: LabOptions): LabResponse | undefined {
  const today = options.anchor ?? '2026-03-05';
  loads += 1;
  const build = `build ${loads}`;
  const account = accountOf(origin);
  const whole = sceneOf({
    today,
    build,
    account,
    ...(options.data && { data: options.data }),
    ...(options.language && { language: options.language }),
    ...(options.clock && { clock: options.clock }),
    ...(options.shape && { shape: options.shape }),
  });
  const scene = options.events ? { ...whole, data: { ...whole.data, events: options.events } } : whole;
  const place = placeOf(pathname, { kind: 'view', view: options.view ?? 'week', date: today });
  if (!place) return undefined;
  const { language, words, clock } = scene.locale;
  const payload: LabPayload = {
    data: scene.data,
    language,
    clock,
    today,
    place,
    account,
    build,
    shape: scene.shape,
    phases: { ...DEFAULT_PHASES, ...options.phases },
  };
  const root = attributes({
    lang: languageTag(language),
    dir: words.direction,
    style: options.scheme && `color-scheme: ${options.scheme};`,
  });
  const carrier = { html: jsonInMarkup(payload) };
  const script = html`
    <script type="application/json" id="lab-data">
      ${carrier}
    </script>
    <script type="module" src="/lab/outlook/boot.js"></script>
  `;
  const page = html`
    <!doctype html>
    <html ${root}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${options.isSignedOut ? words.signIn : pageTitle(scene, place)}</title>
        <link rel="stylesheet" href="/lab/style.css?build=${encodeURIComponent(build)}" />
        ${!options.isSignedOut && script}
      </head>
      <body>
        ${options.isSignedOut ? signInPage(scene) : shell(scene, html``)}
      </body>
    </html>
  `;
  const policy = options.strictCsp === false ? {} : { 'content-security-policy': HOST_POLICY };
  return textResponse(page.html, 'text/html', policy);
}

/** The page's style sheet: its classes are named anew with every build. */
function styleSheet(build: string): string {
  return sourceOf('outlook/page.css').replace(/\.lab-([a-z-]+)/g, (_, name: string) => `.${hashedClass(name, build)}`);
}

/** The answer to a request on one of the calendar's origins; undefined for addresses that are not the lab's. */
export function outlookResponse(url: string, options: LabOptions = {}): LabResponse | undefined {
  const address = new URL(url);
  const { pathname, searchParams } = address;
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname === '/lab/style.css') return textResponse(styleSheet(searchParams.get('build') ?? ''), 'text/css');
  if (pathname.startsWith('/lab/')) return moduleResponse(pathname);
  return pageResponse(address, options);
}

/** A browser context, or a page of one, in which the calendar's origins are the lab. */
export interface ServedOutlookLab {
  /** Address of a view on one of the hosts. */
  readonly url: (view?: LabView, date?: string, origin?: OutlookOrigin) => string;
  /** Other options for pages loaded from now on. */
  readonly setOptions: (options: LabOptions) => void;
}

/** Answers every request of a Playwright context or page to the calendar's origins. */
export async function serveOutlookLab(
  target: BrowserContext | Page,
  options: LabOptions = {},
): Promise<ServedOutlookLab> {
  let current = options;
  for (const origin of OUTLOOK_ORIGINS) {
    await target.route(`${origin}/**`, async (route) => {
      const response = outlookResponse(route.request().url(), current);
      await route.fulfill(response ?? { status: 404, contentType: 'text/plain', body: 'Not part of the lab.' });
    });
  }
  return {
    url: (view = 'week', date = current.anchor ?? '2026-03-05', origin = OUTLOOK_ORIGINS[0]) =>
      origin + pathOf({ kind: 'view', view, date }, accountOf(origin)),
    setOptions(next) {
      current = next;
    },
  };
}

/** Calls a method of `window.lab` in a page, e.g. `callLab(page, 'open', 'nadia-weekly')`. */
export const callLab = labCaller<Lab>();
