import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Everything that must be right, in the order in which it is quickest to be told: `npm test`.
 *
 * Each step is an npm script of its own. The first one that fails ends the run. The last line counts all of them
 * together: a step that runs tests counts as its tests, any other step counts as one.
 */

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly script: string;
  /** Switches that make the tool write its results to a file, and how to count what it wrote. */
  readonly results?: {
    readonly switches: (file: string) => readonly string[];
    readonly environment?: (file: string) => Readonly<Record<string, string>>;
    readonly count: (json: string) => Count;
  };
}

const vitest: NonNullable<Step['results']> = {
  switches: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  count: (json) => {
    const results = JSON.parse(json) as { readonly numPassedTests: number; readonly numFailedTests: number };
    return { passed: results.numPassedTests, failed: results.numFailedTests };
  },
};

const playwright: NonNullable<Step['results']> = {
  switches: () => ['--reporter=list,json'],
  environment: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  count: (json) => {
    const { stats } = JSON.parse(json) as {
      readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  },
};

const STEPS: readonly Step[] = [
  { script: 'types' },
  { script: 'lint' },
  { script: 'unit', results: vitest },
  { script: 'build' },
  { script: 'build:firefox' },
  { script: 'built', results: vitest },
  { script: 'e2e', results: playwright },
];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'trellis-results-'));

/** Runs a step in front of everybody; a step that did not end well has failed at least once. */
function run({ script, results }: Step): Count {
  console.log(`\n── ${script} ──`);
  const file = join(folder, `${script.replace(':', '-')}.json`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...(results?.switches(file) ?? [])], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...results?.environment?.(file) },
  });
  const hasEnded = status === 0;
  if (results === undefined) return hasEnded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const count = results.count(readFileSync(file, 'utf8'));
  // A file of tests that cannot even be loaded has no tests to count, and none at all proves nothing.
  return hasEnded && count.passed > 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  const count = run(step);
  passed += count.passed;
  failed += count.failed;
  if (failed > 0) {
    console.log(`\nStopped at "${step.script}". To run it alone: npm run ${step.script}`);
    break;
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
