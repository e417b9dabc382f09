import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../repository';

/** What `npm run build` and `npm run build:firefox` leave behind. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

export type Build = (typeof BUILDS)[number];

/** Absolute path of a build. */
export function buildFolder(build: Build): string {
  const folder = join(ROOT, '.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`.output/${build} is missing: run "npm run build" and "npm run build:firefox" first.`);
  }
  return folder;
}

/** Every file of a build, as a path from its root with forward slashes. */
export function builtFiles(build: Build): readonly string[] {
  const folder = buildFolder(build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The text of a built file. */
export function builtText(build: Build, path: string): string {
  return readFileSync(join(buildFolder(build), path), 'utf8');
}

/** The bytes of a built file. */
export function builtBytes(build: Build, path: string): Buffer {
  return readFileSync(join(buildFolder(build), path));
}

/** The size of a built file in bytes, as it lies on the disk. */
export function builtSize(build: Build, path: string): number {
  return statSync(join(buildFolder(build), path)).size;
}
