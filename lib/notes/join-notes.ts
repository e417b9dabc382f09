import { FROM_NOTHING, readMarks } from './privacy';

/**
 * Two notes as one text, a blank line between: marks and open code of the first one reach no line of the second.
 */
export function joinNotes(first: string, second: string): string {
  const one = first.trimEnd();
  const other = second.replace(/^\s*\n/, '');
  if (one === '' || other.trim() === '') return one === '' ? other : one;
  let above = FROM_NOTHING;
  for (const line of one.split(/\r\n|\r|\n/)) above = readMarks(line, above).below;
  return [one, ...(above.fence === '' ? [] : [above.fence]), '', other].join('\n');
}
