/**
 * `npm run bench`: what Trellis costs and how quick it is, in a real browser on the lab's pages.
 *
 * `npm run bench -- page` runs the groups whose names begin with the words given. Figures that fall short are told as
 * plainly as the others; they are measurements on this machine as it is now, not tests. They are kept in
 * `.demo/bench.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agenda } from './agenda.ts';
import { isMet, printTable, type Figure, type Group } from './figures.ts';
import { imports } from './imports.ts';
import { introductions } from './introductions.ts';
import { note } from './note.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { sizes } from './sizes.ts';
import { skills } from './skills.ts';
import { spotting } from './spotting.ts';
import { verdict } from './verdict.ts';

const GROUPS: readonly Group[] = [
  sizes,
  agenda,
  spotting,
  read,
  verdict,
  page,
  panel,
  popup,
  note,
  search,
  skills,
  introductions,
  imports,
];
const FOLDER = fileURLToPath(new URL('../../.demo', import.meta.url));

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const groups = GROUPS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));

if (groups.length === 0) {
  console.error(`There is no such group. There are: ${GROUPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const measured: Record<string, readonly Figure[] | { readonly failed: string }> = {};
const short: string[] = [];
let hasFailed = false;
for (const { name, about, measure } of groups) {
  console.log(`\n${name} — ${about}`);
  const from = Date.now();
  try {
    const figures = await measure();
    measured[name] = figures;
    printTable(figures);
    short.push(...figures.filter((each) => isMet(each) === false).map(({ what }) => `${name}: ${what}`));
  } catch (error) {
    hasFailed = true;
    const failed = error instanceof Error ? error.message : String(error);
    measured[name] = { failed };
    console.log(`  could not be measured: ${failed}`);
  }
  console.log(`  took ${String(Math.round((Date.now() - from) / 1000))} s`);
}

const [cpu] = cpus();
const machine = `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  join(FOLDER, 'bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, groups: measured }, undefined, 2)}\n`,
);
console.log(`\nMeasured on ${machine}. All of it is in .demo/bench.json.`);
if (short.length > 0) console.log(`Falls short of its budget: ${short.join('; ')}.`);
else if (!hasFailed) console.log('Everything that has a budget meets it.');
