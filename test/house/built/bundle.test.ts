import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, builtSize, builtText, type Build } from './output';

const KB = 1000;

/** Bytes of a content script, raw: every calendar page parses it anew. */
const CONTENT_SCRIPT_BUDGET = 30 * KB;

/** Bytes of scripts a page loads before it shows anything, raw: what was measured and some 15 % to grow. */
const PAGE_BUDGETS = {
  'sidepanel.html': 660 * KB,
  'popup.html': 540 * KB,
  'options.html': 630 * KB,
  'welcome.html': 540 * KB,
} as const;

/** Bytes of the background, raw: it starts anew for each event after a rest. */
const BACKGROUND_BUDGET = 680 * KB;

/** Addresses libraries carry as names of things or in their messages; nothing is fetched from them. */
const NAMES_NOT_PLACES = [
  /^https?:\/\/(www\.)?w3\.org\//,
  // zod asks the parser of URLs whether an address of version 6 is one.
  /^http:\/\/\[\$\{\w+\}\]$/,
  /^https:\/\/(react\.dev|prosemirror\.net)\//,
  /^https?:\/\/json-schema\.org\//,
  /^https?:\/\/(tinyurl\.com|dexie\.org|bit\.ly|github\.com)\//,
  // Where a draft is opened as a new message, in a tab, by a click of the mentor.
  /^https:\/\/mail\.google\.com\/mail\/\?view=cm/,
  /^https:\/\/(calendar\.google\.com|outlook\.(office\.com|office365\.com|live\.com|cloud\.microsoft))\b/,
];

/**
 * How zod makes code where it may: once to ask whether it may, once to do it.
 *
 * The setting of lib/zod.ts answers the question before it is asked, so that neither is ever reached.
 */
const ZOD_WAYS = [
  /\bjitless\|\|[^{}]*return!1;try\{return(?: new)? Function\(``\)/,
  /\bcompile\(\)\{let \w+=Function,/,
];

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

/** The scripts an HTML page loads before it shows anything: its own and those it preloads. */
function firstScripts(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="\/?([^"]+)"/g)];
  const preloads = [...html.matchAll(/<link\b[^>]*\brel="modulepreload"[^>]*\bhref="\/?([^"]+)"/g)];
  return [...scripts, ...preloads].map(([, path = '']) => path);
}

function sizeOfFirstScripts(build: Build, page: string): number {
  return firstScripts(builtText(build, page)).reduce((sum, path) => sum + builtSize(build, path), 0);
}

describe.each(BUILDS)('bundle of %s', (build) => {
  const files = builtFiles(build);
  const scripts = files.filter((path) => path.endsWith('.js'));
  const contentScripts = files.filter((path) => path.startsWith('content-scripts/') && path.endsWith('.js'));
  const pages = files.filter((path) => path.endsWith('.html'));

  describe('size', () => {
    it.each(contentScripts)('keeps %s small', (path) => {
      expect(builtSize(build, path)).toBeLessThanOrEqual(CONTENT_SCRIPT_BUDGET);
    });

    it.each(Object.entries(PAGE_BUDGETS))('keeps the first scripts of %s within %i bytes', (page, budget) => {
      const size = sizeOfFirstScripts(build, page);
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThanOrEqual(budget);
    });

    it('has a budget for every page', () => {
      expect(pages).toEqual(Object.keys(PAGE_BUDGETS).toSorted());
    });

    it('keeps the background small', () => {
      expect(builtSize(build, 'background.js')).toBeLessThanOrEqual(BACKGROUND_BUDGET);
    });
  });

  describe('content', () => {
    it('is of few kinds: no source map, no WebAssembly, nothing from the workshop', () => {
      const kinds = new Set(files.map((path) => path.replace(/^.*\./, '')));
      expect([...kinds].filter((kind) => !['css', 'html', 'js', 'json', 'png', 'svg', 'txt'].includes(kind))).toEqual(
        [],
      );
      expect(files.filter((path) => /(^|\/)(test|e2e|bench|demo|pages)\//.test(path))).toEqual([]);
    });

    it.each(scripts)('has no map and no tool of the tests in %s', (path) => {
      expect(matches(builtText(build, path), /sourceMappingURL|WebAssembly|\bvitest\b|fake-?indexeddb/gi)).toEqual([]);
    });

    it.each(scripts)('has no way to the network in %s', (path) => {
      const text = builtText(build, path);
      const ways = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon/g;
      expect(matches(text, ways)).toEqual([]);
      const places = matches(text, /https?:\/\/[^\s"'`\\)<]+/g);
      expect(places.filter((place) => !NAMES_NOT_PLACES.some((name) => name.test(place)))).toEqual([]);
    });

    it.each(scripts)('makes no code from text in %s', (path) => {
      const text = builtText(build, path);
      const withoutZod = ZOD_WAYS.reduce((rest, way) => rest.replace(way, ''), text);
      expect(matches(withoutZod, /\beval\(|\bFunction\(|(?<![=!])=\s*Function\b(?!\.)/g)).toEqual([]);
      if (withoutZod !== text) expect(text).toMatch(/jitless:\s*(!0|true)/);
    });

    it.each(pages)('has nothing inline in %s, and all it names', (page) => {
      const html = builtText(build, page);
      expect(matches(html, /<script(?![^>]*\bsrc=)[^>]*>/g)).toEqual([]);
      expect(matches(html, /<style\b|\sstyle=|\son[a-z]+=|javascript:/g)).toEqual([]);
      const named = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((path) => !files.includes(path.replace(/^\//, '')))).toEqual([]);
    });

    it('has style sheets that load nothing the policy forbids', () => {
      for (const path of files.filter((file) => file.endsWith('.css'))) {
        expect(matches(builtText(build, path), /@import|url\(\s*["']?(?:https?:|\/\/|data:)/g), path).toEqual([]);
      }
    });
  });

  describe.each(contentScripts)('%s', (path) => {
    const text = builtText(build, path);

    it('carries no store, no schemas, no renderer', () => {
      expect(matches(text, /indexedDB|IDBKeyRange|ZodError|\$ZodType|createRoot|react\.element/g)).toEqual([]);
    });

    it('does not announce itself to the page', () => {
      expect(text).toMatch(/noScriptStartedPostMessage:(!0|true)/);
    });

    it('writes no markup', () => {
      expect(matches(text, /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write/g)).toEqual([]);
    });
  });
});
