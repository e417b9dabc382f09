import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium that loads unpacked extensions. */
export interface FoundBrowser {
  /** Absolute path of the program. */
  readonly path: string;
  /** Where it comes from, for people: "TRELLIS_BROWSER", "Playwright", "this system". */
  readonly source: string;
  /** What it says of itself, such as "Chromium 140.0.7339.80". */
  readonly version: string;
}

/**
 * Programs that may be a Chromium, best first.
 *
 * Branded Chrome stands last: from version 137 on it ignores `--load-extension`, which Chromium and Chrome for Testing
 * still honour.
 */
const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'google-chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
  'google-chrome-beta',
] as const;

const SYSTEM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/snap/bin/chromium',
] as const;

/** The last branded Chrome that loads an unpacked extension from the command line. */
const LAST_BRANDED_CHROME = 136;

const DOWNLOAD_TIMEOUT_MS = 4 * 60_000;
const INSTALL_TIMEOUT_MS = 10 * 60_000;

const HOW_TO_HELP = [
  'No Chromium was found that can load the extension, and none could be installed. One of these helps:',
  '  npx playwright install --with-deps chromium',
  '  apt-get install chromium          (Debian; as root)',
  '  TRELLIS_BROWSER=/path/to/chromium (Chromium or Chrome for Testing; Chrome 137 and later cannot)',
].join('\n');

/**
 * A Chromium for the browser tests, the demo and the benchmark; one is installed when there is none.
 *
 * Prints one line that says which. Throws an error that says what to do when nothing helps.
 */
export function findBrowser(): FoundBrowser {
  const browser = chosen() ?? playwrights() ?? systems() ?? installed();
  if (browser === undefined) throw new Error(HOW_TO_HELP);
  if (process.env.TRELLIS_BROWSER_SAID !== browser.path) {
    console.log(`Browser: ${browser.version} from ${browser.source} (${browser.path})`);
    // Workers inherit the environment: one run says it once.
    process.env.TRELLIS_BROWSER_SAID = browser.path;
  }
  return browser;
}

function chosen(): FoundBrowser | undefined {
  const path = process.env.TRELLIS_BROWSER;
  if (path === undefined || path === '') return undefined;
  const browser = probe(path, 'TRELLIS_BROWSER');
  if (browser === undefined) throw new Error(`TRELLIS_BROWSER names no Chromium that can load an extension: ${path}`);
  return browser;
}

function playwrights(): FoundBrowser | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? probe(path, 'Playwright') : undefined;
}

function systems(): FoundBrowser | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...candidates, ...SYSTEM_PATHS]) {
    const browser = isProgram(path) ? probe(path, 'this system') : undefined;
    if (browser !== undefined) return browser;
  }
  return undefined;
}

function installed(): FoundBrowser | undefined {
  console.log("Browser: none found; trying Playwright's download");
  run('npx', ['--no-install', 'playwright', 'install', 'chromium'], DOWNLOAD_TIMEOUT_MS);
  const downloaded = playwrights();
  if (downloaded !== undefined) return downloaded;

  if (existsSync('/etc/debian_version')) {
    console.log('Browser: trying the package of this system');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args: readonly string[]): boolean => {
      const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
      return run(program, rest, INSTALL_TIMEOUT_MS);
    };
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  // A download without the system libraries it needs does not start; the package may have brought them.
  return systems() ?? playwrights();
}

/** The browser at `path` when it starts and can load an extension. */
function probe(path: string, source: string): FoundBrowser | undefined {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (answer.status !== 0) return undefined;
  const version = /\S*\s*(?:Chrom\w+)[^\n]*?\d+(?:\.\d+)+/.exec(answer.stdout)?.[0].trim();
  if (version === undefined) return undefined;
  const isBranded = version.startsWith('Google Chrome') && !version.includes('for Testing');
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  if (isBranded && major > LAST_BRANDED_CHROME) return undefined;
  return { path, source, version };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'inherit', timeout, env }).status === 0;
}
