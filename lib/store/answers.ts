import type { Attendee, OpenedMeeting } from '../meeting/meeting';
import { valueOf } from '../meeting/reading';
import { database } from './database';
import { settingsWithKey } from './settings';

/** Digests of what an answer may be about at one event; undefined where the page gives nothing to key it by. */
export interface AnswerSubjects {
  readonly person?: string;
  readonly series?: string;
}

/** The key for digests, made on first use. */
export async function answerKey(): Promise<string> {
  return (await database.transaction('rw', database.settings, settingsWithKey)).answerKey;
}

/**
 * Keys under which answers about this event are kept: HMAC-SHA-256 of the counterpart and of the series with a key that
 * never leaves this browser's store, so that a person who is no mentee cannot be read back out of it.
 */
export async function answerSubjects(
  opened: OpenedMeeting,
  counterpart: Attendee | undefined,
  key: string,
): Promise<AnswerSubjects> {
  const identity = valueOf(opened.identity);
  const series = identity?.series ?? identity?.event ?? opened.eventId;
  const who = counterpart && (counterpart.address || `name:${counterpart.name}`);
  return {
    ...(who && { person: `person:${await digest(who, key)}` }),
    ...(series && { series: `series:${await digest(`${opened.host}:${series}`, key)}` }),
  };
}

async function digest(text: string, key: string): Promise<string> {
  const bytes = new TextEncoder();
  const imported = await crypto.subtle.importKey('raw', bytes.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const signature = await crypto.subtle.sign('HMAC', imported, bytes.encode(text));
  return Array.from(new Uint8Array(signature).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
