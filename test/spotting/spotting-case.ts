/** One event of the corpus: what stands on the page, what the mentor's store knows, and what must come out. */
import type { CalendarHost, OpenedMeeting } from '../../lib/meeting/meeting';
import type { Answer } from '../../lib/meeting/one-on-one';
import type { LabEvent } from '../pages/events.ts';
import type { Cast, Person } from './casts.ts';

/** What makes a case hard; `plain` ones are not. */
export type Trap =
  | 'plain'
  | 'room'
  | 'bot'
  | 'group'
  | 'hidden-list'
  | 'truncated'
  | 'crowd'
  | 'declined'
  | 'own-second-address'
  | 'same-name'
  | 'look-alike'
  | 'title-lies'
  | 'interview'
  | 'external'
  | 'no-display-name'
  | 'odd-name'
  | 'optional'
  | 'organizer-absent'
  | 'cancelled'
  | 'all-day'
  | 'no-meeting'
  | 'alone'
  | 'foreign-calendar'
  | 'answered'
  | 'over-midnight'
  | 'hostile-text';

/**
 * What must come out. `never`: the page cannot tell, or it is none; anything but a 1:1 is right. `open`: names alone leave it
 * open; a 1:1 with the counterpart is right if it is not held for another stored person, and so is `unknown`.
 */
export type Truth =
  | { readonly is: 'mentoring' | 'one-to-one' | 'open'; readonly with: Person; readonly person?: string }
  | { readonly is: 'not' | 'never' };

/** Somebody in the mentor's store. */
export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly isMentee: boolean;
}

/** What the store knows. */
export interface Stored {
  readonly people: readonly StoredPerson[];
  readonly ownAddresses: readonly string[];
  readonly ownNames: readonly string[];
  readonly aboutPerson?: Answer;
  readonly aboutSeries?: Answer;
}

export interface SpottingCase {
  /** Unique: scenario, language, host, surface. */
  readonly id: string;
  readonly host: CalendarHost;
  readonly surface: OpenedMeeting['surface'];
  readonly trap: Trap;
  readonly cast: Cast;
  readonly event: LabEvent;
  readonly stored: Stored;
  readonly truth: Truth;
}
