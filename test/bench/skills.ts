/** How well contacts are found for needs by their job titles, against open data that lie beside the repository. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { launchTrellis } from '../browser/launch.ts';
import type { MeasuredSkills } from '../skills/measure.ts';
import { figure, type Figure, type Group } from './figures.ts';
import { withFolder } from './stage.ts';

const MEASURE = fileURLToPath(new URL('../skills/measure.ts', import.meta.url));
const OPEN_DATA = fileURLToPath(new URL('../skills/open-data.ts', import.meta.url));
const TASK_BUDGET = 50;
/** The longest that bringing the classification in may take, in ms. */
const LONGEST = 120_000;

/** The product's modules are written for a bundler, which stands in for one here. */
async function imported<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path, { configFile: false });
  return module;
}

/** What bringing the whole classification in costs: the time until it is kept, and the longest task of the page. */
async function broughtIn(files: Readonly<Record<string, string>>): Promise<readonly Figure[]> {
  return withFolder(async (folder) => {
    const paths = Object.keys(files).map((name) => join(folder, name));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    const trellis = await launchTrellis();
    try {
      const page = await trellis.openInTab('options');
      const section = page.getByRole('region', { name: 'Skills and occupations' });
      await section.getByText('ESCO is not here yet.').waitFor();
      const tasks = await page.evaluateHandle(() => {
        const longTasks: number[] = [];
        const note = (list: PerformanceObserverEntryList): void => {
          longTasks.push(...list.getEntries().map(({ duration }) => duration));
        };
        new PerformanceObserver(note).observe({ type: 'longtask' });
        return longTasks;
      });
      const from = Date.now();
      await section.getByLabel(/^Files of /).setInputFiles(paths);
      await section.getByText(/^Done\./).waitFor({ timeout: LONGEST });
      const took = Date.now() - from;
      const longest = await tasks.evaluate((longTasks) => Math.max(0, ...longTasks));
      return [
        figure('the whole classification brought in', took, 'ms', 'in a worker'),
        figure('longest task of the page meanwhile', longest, 'ms', '0 = none over 50', TASK_BUDGET),
      ];
    } finally {
      await trellis.close();
    }
  });
}

/**
 * Ranking of contacts who are known by their titles alone, beside plain search over the same titles.
 *
 * Contacts have job titles of O*NET; who practises what is told by the relations of the ESCO occupations they are mapped to.
 * Needs are skills of ESCO in words that are taken out of the classification first.
 */
export const skills: Group = {
  name: 'skills',
  about: 'who practises what is needed, and which occupation a job title is',
  async measure() {
    const { measure } = await imported<{ readonly measure: () => Promise<MeasuredSkills | undefined> }>(MEASURE);
    const { downloadFiles } = await imported<{
      readonly downloadFiles: () => Readonly<Record<string, string>> | undefined;
    }>(OPEN_DATA);
    const measured = await measure();
    const files = downloadFiles();
    if (measured === undefined || files === undefined) {
      console.log('  skipped: there are no open skill data in ../shared/skills.');
      return [];
    }
    const { needs, contacts, rankings, titles, occupations, covered } = measured;
    const ranked = `${needs} needs, ${contacts} contacts`;
    return [
      ...rankings.flatMap(({ what, precisionAt3, ndcgAt5 }) => [
        figure(`precision at 3: ${what}`, precisionAt3 * 100, '%', ranked),
        figure(`nDCG at 5: ${what}`, ndcgAt5 * 100, '%', ranked),
      ]),
      ...occupations.flatMap(({ what, at1, at5 }) => [
        figure(`right occupation at 1: ${what}`, at1 * 100, '%', `${titles} titles`),
        figure(`right occupation at 5: ${what}`, at5 * 100, '%', `${titles} titles`),
      ]),
      figure('titles that suggest a skill', covered.any * 100, '%', `${covered.titles} titles`),
      figure('titles that suggest one rather surely', covered.sure * 100, '%', `${covered.titles} titles`),
      ...(await broughtIn(files)),
    ];
  },
};
