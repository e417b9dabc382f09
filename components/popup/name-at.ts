/** Where in a line that notes an introduction a name is being typed. */
export interface NamePlace {
  /** Of the two people. */
  readonly side: 'first' | 'second';
  /** What is typed of it. */
  readonly typed: string;
  /** Where it begins in the line. */
  readonly from: number;
}

const BETWEEN = /\s*(?:<\s*-?\s*>|[↔⇄→]|-+>)\s*|\s+(?:to|with|mit|avec|à|con|com|und|and|et|y|e)\s+/iu;
const ABOUT = /[:：]|\s(?:about|regarding|re|on|for|über|zu|à propos de|sur|sobre|について)\s/iu;
const VERB = /^\s*(?:please\s+)?(?:introduce|intro|connect|stelle|présente|presenta|apresenta)\s+/iu;

/** The name at the end of the line; undefined where none is being typed, as after "about". */
export function nameAt(line: string): NamePlace | undefined {
  const between = BETWEEN.exec(line);
  const from = between ? between.index + between[0].length : (VERB.exec(line)?.[0].length ?? 0);
  const rest = line.slice(from);
  if (ABOUT.test(rest)) return undefined;
  const typed = rest.trim();
  return { side: between ? 'second' : 'first', typed, from };
}

/** The line with the name in full, ready for what comes next. */
export function withName(line: string, { side, from }: NamePlace, name: string): string {
  return `${line.slice(0, from)}${name}${side === 'first' ? ' ↔ ' : ' about '}`;
}
