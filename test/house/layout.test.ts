import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, repositoryFiles, ROOT } from './repository';

const files = repositoryFiles();
const under = (folder: string): readonly string[] => files.filter((path) => path.startsWith(`${folder}/`));

/** All that may stand at the top besides dotfiles. */
const TOP_LEVEL = new Set([
  'entrypoints',
  'components',
  'lib',
  'public',
  'test',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
]);

/** The rooms of lib; a new one is a decision about the plan of the house. */
const ROOMS = new Set([
  'agenda',
  'backup',
  'calendar',
  'introductions',
  'meeting',
  'mentorship',
  'messaging',
  'notes',
  'people',
  'skills',
  'store',
  'words',
]);

/** Names that say nothing about what is inside. */
const EMPTY_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'misc', 'shared']);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const HOOK = /^use([A-Z][A-Za-z0-9]*|(-[a-z0-9]+)+)$/;

/** Whether a path says what is in it; "note-helpers.ts" and "DateUtils/x.ts" do not. */
function saysNothing(path: string): boolean {
  const words = path.split(/[/.\-_]|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());
  return words.some((word) => EMPTY_WORDS.has(word));
}

describe('layout', () => {
  it('keeps the top level to what the plan names', () => {
    const top = new Set(files.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name))).toEqual([]);
  });

  it('has the rooms of the plan in lib, and zod at their door', () => {
    const entries = readdirSync(join(ROOT, 'lib'), { withFileTypes: true });
    expect(entries.filter((entry) => entry.isDirectory() && !ROOMS.has(entry.name)).map(({ name }) => name)).toEqual(
      [],
    );
    expect(entries.filter((entry) => entry.isFile() && entry.name !== 'zod.ts').map(({ name }) => name)).toEqual([]);
  });

  it('holds the tools in .config, not at the top', () => {
    expect(under('.config').length).toBeGreaterThan(0);
    expect(
      files.filter((path) => /^\.?(eslint|vitest|playwright|size-limit|dependency-cruiser)[^/]*$/.test(path)),
    ).toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case in lib, for folders as for files', () => {
    const wrong = under('lib').filter((path) => {
      const segments = path.split('/').slice(1);
      return segments.some((segment) => segment.split('.').some((part) => !KEBAB.test(part)));
    });
    expect(wrong).toEqual([]);
  });

  it('are PascalCase for components, use-something for hooks, kebab-case for the rest', () => {
    const wrong = under('components').filter((path) => {
      const segments = path.split('/').slice(1);
      const file = segments.pop() ?? '';
      const [name = '', ...ends] = file.split('.');
      const isNamed =
        ends.at(-1) === 'tsx' ? PASCAL.test(name) || HOOK.test(name) : [KEBAB, PASCAL, HOOK].some((r) => r.test(name));
      return !isNamed || segments.some((segment) => !KEBAB.test(segment));
    });
    expect(wrong).toEqual([]);
  });

  it('are kebab-case for entry points, but for the components among them', () => {
    const wrong = under('entrypoints').filter((path) => {
      const segments = path.split('/').slice(1);
      return segments.some((segment) => {
        const [name = ''] = segment.split('.');
        return !KEBAB.test(name) && !(PASCAL.test(name) && /\.(tsx|module\.css)$/.test(segment));
      });
    });
    expect(wrong).toEqual([]);
  });

  it('say what is inside', () => {
    expect(['lib/notes/note-helpers.ts', 'lib/Utils/x.ts', 'components/DateManager.tsx'].every(saysNothing)).toBe(true);
    expect(files.filter(saysNothing)).toEqual([]);
  });
});

describe('text', () => {
  const isText = (path: string): boolean => !/\.(png|ico|woff2|zip|age)$/.test(path) && path !== 'package-lock.json';

  /** What has no place in a file people read, each with an example that must be seen. */
  const unwanted: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
    // Patterns and examples are put together so that this file passes its own test.
    ['a path of somebody’s machine', /(?<![\w.~:/-])\/(home|Users|work|root)\/[a-z]/, ['', 'home', 'ana/x'].join('/')],
    ['an unfinished thought', /\b(TO[D]O|FIX[M]E|X{3})\b/, `// ${['TO', 'DO'].join('')}: later`],
    ['a merge that was not finished', /^(<{7}|>{7}) /m, `${'<'.repeat(7)} HEAD`],
    ['a test that runs alone', /\b(it|test|describe)\.only\(/, ['it', "only('x')"].join('.')],
  ];

  it.each(unwanted)('has nowhere %s', (_what, pattern, example) => {
    expect(example).toMatch(pattern);
    expect(files.filter((path) => isText(path) && pattern.test(readText(path)))).toEqual([]);
  });
});
