/** How often the verdict is right, on a corpus of pages of both hosts in many languages. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Measured, ScoreLine } from '../spotting/measure.ts';
import { figure, type Figure, type Group } from './figures.ts';

const MEASURE = fileURLToPath(new URL('../spotting/measure.ts', import.meta.url));

/**
 * Precision, recall and what stays unknown, over the whole way from page to verdict.
 *
 * Positive is the verdict `mentoring` or `one-to-one`, right only with the right counterpart; a 1:1 held for the wrong person
 * is a false positive. Recall is over the events whose page shows a 1:1. Unknown is the share of all events of which it
 * cannot be told, many of them rightly so.
 */
export const spotting: Group = {
  name: 'spotting',
  about: 'how often the verdict on an open event is right: page, photograph, reader, judge',
  async measure() {
    // The product's modules are written for a bundler, which stands in for one here.
    const { module } = await runnerImport<{ readonly measure: () => Measured }>(MEASURE, { configFile: false });
    const { hosts, variations, languages, traps, errors } = module.measure();
    printScores('language', languages);
    printScores('trap', traps);
    console.log(errors.length === 0 ? '  No errors.' : `  ${errors.length} errors:`);
    for (const error of errors) console.log(`    ${error}`);
    return [...hosts, ...variations].flatMap(figuresOf);
  },
};

function figuresOf({ what, score }: ScoreLine): readonly Figure[] {
  const of = `${score.cases} events`;
  return [
    figure(`${what}: wrong among found`, (1 - score.precision) * 100, '%', of, 0),
    figure(`${what}: 1:1s not found`, (1 - score.recall) * 100, '%', of, 5),
    figure(`${what}: unknown`, score.unknown * 100, '%', of),
  ];
}

function printScores(by: string, lines: readonly ScoreLine[]): void {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(9);
  console.log(`\n  ${by.padEnd(22)}events precision    recall   unknown  mentee known`);
  for (const { what, score } of lines) {
    const { cases, precision, recall, unknown, recognised } = score;
    const shares = [precision, recall, unknown, recognised].map(percent).join(' ');
    console.log(`  ${what.padEnd(22)}${String(cases).padStart(6)} ${shares}`);
  }
  console.log('');
}
