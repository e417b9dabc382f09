import type { Commitment } from './commitment';
import { CHECK_BOX, type Promisers } from './commitments-in';
import { markedLines } from './privacy';
import { lineOf } from './sync-commitments';

/**
 * The note with the commitment's line ticked or unticked; the same text when the commitment has no line in it.
 *
 * Save the note and the commitment together: the text is what the next sync believes.
 * @param on the day the note is about, `YYYY-MM-DD`.
 */
export function setLineState(
  body: string,
  commitment: Commitment,
  state: 'open' | 'done',
  on: string,
  promisers: Promisers,
): string {
  const line = lineOf(commitment, body, on, promisers)?.line;
  return line === undefined ? body : tickLine(body, line, state === 'done');
}

/** The note with the check box of one line (0-based) ticked or not; the same text when the line has no check box. */
export function tickLine(body: string, line: number, isTicked: boolean): string {
  const lines = body.split('\n');
  const raw = lines[line];
  const marked = markedLines(body)[line];
  if (raw === undefined || marked === undefined || !CHECK_BOX.test(marked.text)) return body;
  lines[line] = raw.replace(/\[[ xX]?\]/, isTicked ? '[x]' : '[ ]');
  return lines.join('\n');
}
