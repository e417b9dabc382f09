import type { MeetingRecord } from '../meeting/meeting-record';
import { isHeld } from '../meeting/meeting-record';

/** What the mentor thought after a meeting; empty = nothing. */
export interface Reflection {
  /** What they noticed and did not say. */
  readonly noticed: string;
  /** Who came to mind. */
  readonly cameToMind: string;
  /** What they promised. */
  readonly promised: string;
}

/** Hours after its end in which a meeting is still fresh. */
const FRESH = 20;

/** Whether a meeting has just taken place: the time to look back on it, neither before nor days later. */
export function isTimeToReflect(meeting: MeetingRecord, now: Date): boolean {
  if (meeting.endsAt === '' || !isHeld(meeting, now)) return false;
  return now.getTime() - Date.parse(meeting.endsAt) <= FRESH * 3_600_000;
}

/**
 * What was noticed and who came to mind, as the text and the detail of a journal entry; undefined when neither was said.
 * @param thoughtOf says in a sentence who came to mind, for an entry that holds nothing else.
 */
export function journalEntry(
  { noticed, cameToMind }: Reflection,
  thoughtOf: (who: string) => string,
): { readonly text: string; readonly detail: string } | undefined {
  const [text, who] = [noticed.trim(), oneLine(cameToMind)];
  if (text !== '') return { text, detail: who };
  return who === '' ? undefined : { text: thoughtOf(who), detail: '' };
}

/** What was promised, as lines of the meeting's note that become promises; empty when nothing was. */
export function promiseLines({ promised }: Reflection): string {
  const lines = promised.split('\n').map(oneLine);
  return lines
    .filter((text) => text !== '')
    .map((text) => `[] me: ${text}`)
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
