/** What is measured, and how it is told. */

/** What a figure is held against; a figure may be told for its own sake. */
export type Goal =
  | { readonly kind: 'budget'; readonly atMost: number }
  /** Against something else that was measured in the same run. */
  | { readonly kind: 'ratio'; readonly to: string; readonly ratio: number; readonly atMost?: number }
  | { readonly kind: 'none' };

export type Unit = 'ms' | 'kB' | 'frames' | 'layouts' | 'styles' | 'keys' | '×' | '%';

/** One row of the table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** Said behind the value: spread, number of runs. */
  readonly about: string;
  readonly goal: Goal;
}

/** Figures that are taken together, in browsers of their own. */
export interface Group {
  readonly name: string;
  /** What is measured, in one line. */
  readonly about: string;
  measure(): Promise<readonly Figure[]>;
}

/** Whether a figure is what it should be; undefined where nothing is asked of it. */
export function isMet({ value, goal }: Figure): boolean | undefined {
  switch (goal.kind) {
    case 'budget':
      return value <= goal.atMost;
    case 'ratio':
      return goal.atMost === undefined ? undefined : goal.ratio <= goal.atMost;
    case 'none':
      return undefined;
  }
}

const NO_GOAL: Goal = { kind: 'none' };

/** A figure with at most so much; without it, one told for its own sake. */
export function figure(what: string, value: number, unit: Unit, about = '', atMost?: number): Figure {
  return { what, value, unit, about, goal: atMost === undefined ? NO_GOAL : { kind: 'budget', atMost } };
}

/** Prints figures as a table with one row each. */
export function printTable(figures: readonly Figure[]): void {
  const rows = figures.map((each) => [each.what, measuredText(each), goalText(each), verdictText(each)] as const);
  const table = [['what', 'measured', 'budget or ratio', 'verdict'] as const, ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const [index, row] of table.entries()) {
    console.log(
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
    if (index === 0) console.log(`  ${widths.map((width) => '─'.repeat(width)).join('  ')}`);
  }
}

function measuredText({ value, unit, about }: Figure): string {
  return `${number(value)} ${unit}${about === '' ? '' : ` (${about})`}`;
}

function goalText({ goal, unit }: Figure): string {
  switch (goal.kind) {
    case 'budget':
      return `≤ ${number(goal.atMost)} ${unit}`;
    case 'ratio':
      return `${goal.ratio.toFixed(3)} × ${goal.to}${goal.atMost === undefined ? '' : `, ≤ ${String(goal.atMost)}`}`;
    case 'none':
      return '';
  }
}

function verdictText(each: Figure): string {
  const met = isMet(each);
  return met === undefined ? '' : met ? 'met' : 'FALLS SHORT';
}

/** Three digits are as many as a measurement on a machine with other work is worth. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return 'nothing';
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}
