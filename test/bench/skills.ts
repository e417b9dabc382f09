/** How well contacts are found for needs by their job titles, against open data that lie beside the repository. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { MeasuredSkills } from '../skills/measure.ts';
import { figure, type Group } from './figures.ts';

const MEASURE = fileURLToPath(new URL('../skills/measure.ts', import.meta.url));

/**
 * Ranking of contacts who are known by their titles alone, beside plain fuzzy search over the same titles.
 *
 * Contacts have job titles of O*NET; who practises what is told by the relations of the ESCO occupations they are mapped to.
 * Needs are skills of ESCO in words that are taken out of the classification first.
 */
export const skills: Group = {
  name: 'skills',
  about: 'who practises what is needed, and which occupation a job title is',
  async measure() {
    // The product's modules are written for a bundler, which stands in for one here.
    const { module } = await runnerImport<{ readonly measure: () => MeasuredSkills | undefined }>(MEASURE, {
      configFile: false,
    });
    const measured = module.measure();
    if (measured === undefined) {
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
    ];
  },
};
