/** Answers to a browser's requests, from files of this folder. */
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface LabResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A host's policy: no foreign scripts, no inline script or style sheet, no markup but through the page's own policy. */
export const HOST_POLICY = [
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

/** This module's address, kept apart from its uses: bundlers rewrite `new URL(…, import.meta.url)` as an asset. */
const FOLDER = import.meta.url;

function pathOfFile(name: string): string {
  // By its text, because a test's document may bring a URL class of its own.
  return fileURLToPath(new URL(name, FOLDER).href);
}

/** Text of a file of this folder, such as `google/page.css`. */
export function sourceOf(name: string): string {
  return readFileSync(pathOfFile(name), 'utf8');
}

export function textResponse(
  body: string,
  type: string,
  more: Readonly<Record<string, string>> = {},
): LabResponse {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more };
  return { status: 200, headers, body };
}

const modules = new Map<string, string>();

/** The module behind a path such as `/lab/google/boot.js`, as a browser can run it; undefined when there is none. */
export function moduleResponse(pathname: string): LabResponse | undefined {
  const [, name] = /^\/lab\/((?:[a-z-]+\/)?[\w-]+)\.[jt]s$/.exec(pathname) ?? [];
  if (name === undefined) return undefined;
  const known = modules.get(name);
  if (known !== undefined) return textResponse(known, 'text/javascript');
  if (!existsSync(pathOfFile(`${name}.ts`))) return undefined;
  const source = stripTypeScriptTypes(sourceOf(`${name}.ts`)).replace(
    /(from\s+|import\s+)'(\.{1,2}\/[\w/-]+)\.ts'/g,
    "$1'$2.js'",
  );
  modules.set(name, source);
  return textResponse(source, 'text/javascript');
}

/** JSON that may stand in a `script` element. */
export function jsonInMarkup(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
