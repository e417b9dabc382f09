import type { Commitment } from './commitment';
import { commitmentsIn, type Promisers } from './commitments-in';
import { lineOf } from './sync-commitments';

/** What a promise is to say from now on. */
export interface PromiseWords {
  readonly text: string;
  /** `YYYY-MM-DD`; empty = no date. */
  readonly dueOn: string;
}

/**
 * The note with the commitment's line saying something else; the same text when the commitment has no line in it, and
 * undefined when its line cannot say it (a text that reads as another day, or another owner).
 *
 * Save the note and the commitment together: the text is what the next sync believes.
 * @param on the day the note is about, `YYYY-MM-DD`.
 */
export function setLineWords(
  body: string,
  commitment: Commitment,
  { text, dueOn }: PromiseWords,
  on: string,
  promisers: Promisers,
): string | undefined {
  const line = lineOf(commitment, body, on, promisers);
  if (line === undefined) return body;
  const lines = body.split('\n');
  const raw = (lines[line.line] ?? '').trimEnd();
  const start = raw.length - line.words.length;
  if (start < 0 || raw.slice(start) !== line.words) return undefined;
  // A day that stays the same stays written as it was: "by Friday".
  const isDayKept = dueOn === commitment.dueOn && line.words.startsWith(line.text);
  const due = isDayKept ? line.words.slice(line.text.length) : dueOn === '' ? '' : ` (${dueOn})`;
  lines[line.line] = `${raw.slice(0, start)}${text}${due}`;
  const next = lines.join('\n');
  const read = commitmentsIn(next, promisers, on).find((each) => each.line === line.line);
  const isRead = read?.owner === line.owner && read.text === text && (isDayKept || read.dueOn === dueOn);
  return isRead ? next : undefined;
}
