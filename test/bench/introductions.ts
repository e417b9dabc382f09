/** How quick the people a mentee might meet are found in a large network, in processes that have not done so before. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { RankingTimes } from '../introductions/measure-ranking.ts';
import { BIG_CONTACTS } from './big-store.ts';
import { figure, type Group } from './figures.ts';
import { median, spread } from './samples.ts';

const MEASURE = fileURLToPath(new URL('../introductions/measure-ranking.ts', import.meta.url));
/** Each in a process of its own: an engine that is warm from the run before would be no measure of a page just opened. */
const RUNS = 9;
const COLD_WITHIN = 50;
const WARM_WITHIN = 16;

async function samples(): Promise<readonly RankingTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-ranking-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        target: 'node22',
        minify: false,
        lib: { entry: MEASURE, formats: ['es'], fileName: () => 'measure.mjs' },
      },
    });
    // The thread's own time: what else the machine does meanwhile is not counted.
    const script = `
      import { measureRanking } from './measure.mjs';
      const clock = () => {
        const { user, system } = process.threadCpuUsage();
        return (user + system) / 1000;
      };
      console.log(JSON.stringify(measureRanking(${String(BIG_CONTACTS)}, clock)));
    `;
    return Array.from({ length: RUNS }, () => {
      const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder });
      return JSON.parse(told.toString()) as RankingTimes; // as `measureRanking` gives it
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const introductions: Group = {
  name: 'introductions',
  about: `candidates for three needs over ${String(BIG_CONTACTS)} contacts, each time in a fresh process, in time of its thread`,
  async measure() {
    const times = await samples();
    const row = (what: string, of: (each: RankingTimes) => number, atMost?: number) => {
      const values = times.map(of);
      const about = `${spread(values, 1)}, ${String(times.length)} runs`;
      return figure(what, median(values), 'ms', about, atMost);
    };
    return [
      row(`ranked cold, ${String(times[0]?.titles ?? 0)} titles`, ({ cold }) => cold, COLD_WITHIN),
      row('ranked again', ({ warm }) => warm, WARM_WITHIN),
      row('ranked with one need more', ({ oneNeedMore }) => oneNeedMore),
      row('ranked after ten people changed', ({ tenChanged }) => tenChanged, WARM_WITHIN),
    ];
  },
};
