import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Every file that is or may be committed, as a path from the root with forward slashes. */
export function repositoryFiles(): readonly string[] {
  const isIgnored = ignoredNames(readFileSync(join(ROOT, '.gitignore'), 'utf8'));
  const files: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === '.git' || isIgnored(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else files.push(relative(ROOT, path).split(sep).join('/'));
    }
  };
  visit(ROOT);
  return files.sort();
}

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Whether a name stands in a `.gitignore` of plain names and `*.ending` lines, the only ones this one has. */
function ignoredNames(gitignore: string): (name: string) => boolean {
  const lines = gitignore.split('\n').map((line) => line.trim().replace(/\/$/, ''));
  const names = new Set(lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('*')));
  const endings = lines.filter((line) => line.startsWith('*.')).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}
