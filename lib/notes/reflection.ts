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

/** Words a reflection is written down with. */
export interface ReflectionWords {
  readonly heading: string;
  readonly noticed: string;
  readonly cameToMind: string;
}

/** A reflection as lines of the meeting's note, for the mentor's eyes only; what was promised becomes promises. */
export function reflectionText(reflection: Reflection, words: ReflectionWords): string {
  const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const noticed = lineOf(reflection.noticed);
  const cameToMind = lineOf(reflection.cameToMind);
  const promised = reflection.promised.split('\n').map(lineOf);
  const lines = [
    ...(noticed === '' ? [] : [`[private] ${words.noticed} ${noticed}`]),
    ...(cameToMind === '' ? [] : [`[private] ${words.cameToMind} ${cameToMind}`]),
    ...promised.filter((text) => text !== '').map((text) => `[] me: ${text}`),
  ];
  return lines.length === 0 ? '' : [`## ${words.heading}`, ...lines].join('\n');
}
