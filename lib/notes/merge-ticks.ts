import { tickLine } from './set-line-state';

/**
 * A text being written with the ticks that somebody else set or took away meanwhile; undefined when they changed more
 * than ticks, or a line that is no longer there as it was.
 * @param base the text both began with.
 * @param theirs what became of it elsewhere.
 * @param mine what became of it here.
 */
export function mergeTicks(base: string, theirs: string, mine: string): string | undefined {
  const before = base.split('\n');
  const after = theirs.split('\n');
  if (before.length !== after.length) return undefined;
  let merged = mine;
  for (const [index, line] of after.entries()) {
    const was = before[index] ?? '';
    if (line === was) continue;
    if (bare(line) !== bare(was)) return undefined;
    const at = merged.split('\n').findIndex((own) => bare(own) === bare(line));
    if (at < 0) return undefined;
    merged = tickLine(merged, at, isTicked(line));
  }
  return merged;
}

const BOX = /\[[ xX]?\]/;

function bare(line: string): string {
  return line.replace(BOX, '[]');
}

function isTicked(line: string): boolean {
  return /\[[xX]\]/.test(BOX.exec(line)?.[0] ?? '');
}
