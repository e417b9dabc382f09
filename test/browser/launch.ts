import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The longest that one step may take, in ms: a step that never ends says where, rather than the whole test that it was late. */
const STEP_TIMEOUT = 30_000;

export interface LaunchOptions {
  /** Profile to use and keep; without it a fresh one that `close` and `kill` remove. */
  readonly userDataDir?: string;
  /** Without a window, the usual thing. */
  readonly headless?: boolean;
  /** Folder of the built extension, relative to the repository; null for a browser without it. */
  readonly extension?: string | null;
  /** Port of the DevTools protocol; 0, the usual thing, lets the browser choose a free one. */
  readonly remoteDebuggingPort?: number;
  /** More switches for the browser. */
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** Such as "de-DE": the language of tabs, and of the panel where the browser was installed with that language. */
  readonly locale?: string;
  /** Such as "Europe/Berlin". */
  readonly timezoneId?: string;
  /** Size of what a tab shows, 1280 × 720 by default; null for the size its window leaves it beside the panel. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** The extension's pages, by the name of their file. */
export type TrellisPage = 'sidepanel' | 'popup' | 'options' | 'welcome';

/** A running browser. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  readonly userDataDir: string;
  /** Process id of the browser itself. */
  readonly pid: number;
  /** Port of the DevTools protocol on 127.0.0.1. */
  readonly remoteDebuggingPort: number;
  /** Ends it in an orderly way; a profile of its own is removed. */
  close(): Promise<void>;
  /** Ends it at once, as a crash or a power cut would; resolves when all its processes are gone. */
  kill(): Promise<void>;
}

/** A running browser with the extension in it. */
export interface LaunchedTrellis extends LaunchedBrowser {
  readonly extensionId: string;
  /** The background as it stood after launch; a stopped worker comes back as another one, see `context.serviceWorkers()`. */
  readonly serviceWorker: Worker;
  /** Address of one of the extension's pages. */
  address(page: TrellisPage): string;
  /** One of the extension's pages in a tab of its own. */
  openInTab(page: TrellisPage): Promise<Page>;
  /**
   * The browser's own side panel once it is open: a page about 360 px wide that can be driven like any other.
   *
   * It opens only by a gesture (a click on the button beside an event, "Open panel" in the popup, the command).
   * Rejects when none has opened within `timeout` ms (30,000 by default).
   */
  panel(options?: { readonly timeout?: number }): Promise<Page>;
  /** Whether the browser's side panel is open on Trellis now. */
  hasPanel(): Promise<boolean>;
}

/** Starts a browser with the built extension. Nothing it does reaches the network: pages come from `context.route`. */
export async function launchTrellis(options: LaunchOptions = {}): Promise<LaunchedTrellis> {
  const extension = resolve(ROOT, options.extension ?? '.output/chrome-mv3');
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No built extension in ${extension}: run "npm run build" first.`);
  }
  const isFresh = options.userDataDir === undefined || !existsSync(join(options.userDataDir, 'Default'));
  const browser = await launchBrowser({ ...options, extension });
  try {
    const { context, remoteDebuggingPort } = browser;
    const serviceWorker = await backgroundOf(context);
    const extensionId = new URL(serviceWorker.url()).host;
    const address = (page: TrellisPage): string => `chrome-extension://${extensionId}/${page}.html`;
    // It comes to the front when it opens: not in the middle of what is done next.
    if (isFresh) await opened(context, address('welcome'));
    const panels = panelFinder(context, remoteDebuggingPort, address('sidepanel'), options.colorScheme);

    return {
      ...browser,
      extensionId,
      serviceWorker,
      address,
      async openInTab(page) {
        const tab = await context.newPage();
        await tab.goto(address(page));
        return tab;
      },
      async panel({ timeout = STEP_TIMEOUT } = {}) {
        const giveUpAt = Date.now() + timeout;
        for (;;) {
          const page = await panels.find();
          if (page !== undefined) return page;
          if (Date.now() > giveUpAt) throw new Error(`The side panel did not open within ${String(timeout)} ms.`);
          await sleep(50);
        }
      },
      async hasPanel() {
        return (await panels.find()) !== undefined;
      },
      async close() {
        await panels.disconnect();
        await browser.close();
      },
      async kill() {
        await browser.kill();
        await panels.disconnect();
      },
    };
  } catch (error) {
    await browser.kill();
    throw error;
  }
}

/** Starts a browser, without the extension unless `options.extension` names one. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const { headless = true, extension = null, remoteDebuggingPort: wantedPort = 0, locale } = options;
  const isProfileOurs = options.userDataDir === undefined;
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'trellis-profile-')));
  // A killed browser leaves the file behind; the port in it would be the old one.
  const portFile = join(userDataDir, 'DevToolsActivePort');
  rmSync(portFile, { force: true });

  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: findBrowser().path,
    // Playwright's own headless mode may mean a shell without extensions; the switch below is the real browser.
    headless: false,
    chromiumSandbox: !mustGoWithoutSandbox(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new', '--hide-scrollbars', '--mute-audio'] : []),
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--remote-debugging-port=${String(wantedPort)}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      ...(options.args ?? []),
    ],
    // On Linux the browser takes its language from here, elsewhere from the switch.
    env: { ...process.env, ...(locale !== undefined && { LANGUAGE: locale }) },
    ...(options.colorScheme !== undefined && { colorScheme: options.colorScheme }),
    ...(locale !== undefined && { locale }),
    ...(options.timezoneId !== undefined && { timezoneId: options.timezoneId }),
    ...(options.viewport !== undefined && { viewport: options.viewport }),
  });

  const removeProfile = async (): Promise<void> => {
    if (isProfileOurs) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  context.setDefaultTimeout(STEP_TIMEOUT);
  try {
    const remoteDebuggingPort = await activePort(portFile);
    const pid = await browserProcess(remoteDebuggingPort);
    return {
      context,
      userDataDir,
      pid,
      remoteDebuggingPort,
      async close() {
        await context.close();
        await removeProfile();
      },
      async kill() {
        const isClosed = new Promise<void>((done) =>
          context.once('close', () => {
            done();
          }),
        );
        process.kill(pid, 'SIGKILL');
        // Its children end when their pipe to it breaks; Playwright notices the end by the same sign.
        await Promise.race([isClosed, sleep(5_000)]);
        await processGone(pid);
        await removeProfile();
      },
    };
  } catch (error) {
    await context.close();
    await removeProfile();
    throw error;
  }
}

interface PanelFinder {
  find(): Promise<Page | undefined>;
  disconnect(): Promise<void>;
}

/**
 * Looks for the side panel at `address`.
 *
 * Playwright's launch shows tabs alone, and a connection shows only the panels that were there before it: so each
 * panel gets a connection of its own.
 */
function panelFinder(
  context: BrowserContext,
  port: number,
  address: string,
  colorScheme: LaunchOptions['colorScheme'],
): PanelFinder {
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const isAtAddress = (url: string): boolean => url.split(/[?#]/)[0] === address;
  let connection: Browser | undefined;
  let panel: Page | undefined;

  const disconnect = async (): Promise<void> => {
    const connected = connection;
    connection = undefined;
    panel = undefined;
    await connected?.close();
  };

  return {
    disconnect,
    async find() {
      const response = await fetch(`${endpoint}/json/list`);
      const targets = (await response.json()) as readonly { readonly type: string; readonly url: string }[];
      const tabs = context.pages().filter((page) => isAtAddress(page.url()));
      const isThere = targets.filter(({ type, url }) => type === 'page' && isAtAddress(url)).length > tabs.length;
      if (isThere && panel !== undefined && !panel.isClosed()) return panel;

      await disconnect();
      if (!isThere) return undefined;
      connection = await chromium.connectOverCDP(endpoint, { noDefaults: true });
      for (const page of connection.contexts().flatMap((each) => each.pages())) {
        if (isAtAddress(page.url()) && !(await isTab(page))) {
          // The connection sees the browser as it is; what the launch asked for is asked for once more.
          if (colorScheme !== undefined) await page.emulateMedia({ colorScheme });
          page.setDefaultTimeout(STEP_TIMEOUT);
          panel = page;
          break;
        }
      }
      return panel;
    },
  };
}

/** Whether an extension page stands in a tab; the side panel does not. */
async function isTab(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<unknown> } } };
    return (await chrome.tabs.getCurrent()) !== undefined;
  });
}

/** Chromium refuses its sandbox to root, and most build machines do not offer what it needs. */
function mustGoWithoutSandbox(): boolean {
  const { CI } = process.env;
  return process.getuid?.() === 0 || (CI !== undefined && CI !== '' && CI !== 'false');
}

async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');
  const running = context.serviceWorkers().find(isOurs);
  return running ?? (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 30_000 }));
}

/** Resolves when a tab shows `address`. */
async function opened(context: BrowserContext, address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (context.pages().some((page) => page.url() === address)) return;
    await sleep(50);
  }
  throw new Error(`No tab has opened ${address}.`);
}

async function activePort(portFile: string): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (existsSync(portFile)) {
      const [port = ''] = readFileSync(portFile, 'utf8').split('\n');
      if (port !== '') return Number(port);
    }
    await sleep(50);
  }
  throw new Error('The browser did not say on which port it can be debugged.');
}

async function browserProcess(port: number): Promise<number> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`, { noDefaults: true });
  try {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const own = processInfo.find(({ type }) => type === 'browser');
    if (own === undefined) throw new Error('The browser did not say which process it is.');
    return own.id;
  } finally {
    // Of a connection, this ends the connection alone.
    await browser.close();
  }
}

async function processGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(50);
  }
  throw new Error(`The browser (process ${String(pid)}) is still there.`);
}
