/** What the built extension weighs. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { figure, type Figure, type Group } from './figures.ts';

const OUTPUT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const CONTENT_BUDGET_KB = 30;
const PAGES = ['sidepanel', 'popup', 'options', 'welcome'] as const;

interface Weight {
  readonly raw: number;
  readonly packed: number;
}

function weigh(paths: readonly string[]): Weight {
  const files = paths.map((path) => readFileSync(join(OUTPUT, path)));
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0) / 1000;
  return { raw: sum(files.map(({ length }) => length)), packed: sum(files.map((file) => gzipSync(file).length)) };
}

function row(what: string, paths: readonly string[], atMost?: number): Figure {
  const { raw, packed } = weigh(paths);
  return figure(what, raw, 'kB', `gzip ${packed.toFixed(1)}`, atMost);
}

/** Scripts a script cannot start without, itself among them. */
function withImports(path: string, found: Set<string>): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const source = readFileSync(join(OUTPUT, path), 'utf8');
  // Static imports alone: what is fetched on demand is no part of the first load.
  for (const [, target = ''] of source.matchAll(
    /(?:^|[;}\s])import\s*(?:[\w$*{}\s,]+from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g,
  ))
    withImports(posix.normalize(posix.join(posix.dirname(path), target)), found);
  return found;
}

/** What a page loads before it shows anything. */
function firstLoad(page: string): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const html = readFileSync(join(OUTPUT, `${page}.html`), 'utf8');
  const linked = (pattern: RegExp): readonly string[] =>
    [...html.matchAll(pattern)].map(([, path = '']) => path.replace(/^\//, ''));
  const scripts = new Set<string>();
  for (const script of linked(/<script[^>]+src="([^"]+\.js)"/g)) withImports(script, scripts);
  return { scripts: [...scripts], styles: linked(/<link[^>]+href="([^"]+\.css)"/g) };
}

/** Raw and packed sizes of what runs on calendar pages, in the background and in each page. */
export const sizes: Group = {
  name: 'sizes',
  about: 'the built files, raw (and packed)',
  measure() {
    const content = readdirSync(join(OUTPUT, 'content-scripts'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => row(`content script ${name}`, [posix.join('content-scripts', name)], CONTENT_BUDGET_KB));
    const pages = PAGES.flatMap((page) => {
      const { scripts, styles } = firstLoad(page);
      return [row(`${page}: scripts of the first load`, scripts), row(`${page}: styles`, styles)];
    });
    return Promise.resolve([...content, row('background', ['background.js']), ...pages]);
  },
};
