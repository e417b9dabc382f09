import type { Attendee, OpenedMeeting } from './meeting';

/** Is the opened event a 1:1, and with a mentee? */
export type Verdict = 'mentoring' | 'one-to-one' | 'not' | 'unknown';

/** What the mentor answered about a person or a series. */
export type Answer = 'mentee' | 'not-mentee' | 'not-one-to-one';

/** Why a verdict is what it is, as data; `lib/words` puts it into words. Every reason is true of the event shown. */
export type Reason =
  | { readonly code: 'two-people'; readonly name: string }
  | { readonly code: 'mentee-by-address'; readonly name: string; readonly address: string }
  | { readonly code: 'mentee-by-name'; readonly name: string }
  | { readonly code: 'answered'; readonly answer: Answer; readonly on: string; readonly about: 'person' | 'series' }
  | {
      readonly code: 'not-counted';
      readonly what: 'rooms' | 'bots' | 'own-addresses' | 'absent-organizer';
      readonly count: number;
    }
  | { readonly code: 'counterpart-declined'; readonly name: string }
  | { readonly code: 'counterpart-optional'; readonly name: string }
  | { readonly code: 'many-people'; readonly count: number }
  | { readonly code: 'group-invited' }
  | { readonly code: 'nobody-else' }
  | { readonly code: 'not-a-meeting'; readonly kind: string }
  | { readonly code: 'all-day' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'declined-by-me' }
  | { readonly code: 'not-my-event' }
  | { readonly code: 'guests-unreadable' }
  | { readonly code: 'guests-hidden' }
  | { readonly code: 'guests-incomplete'; readonly seen: number; readonly count: number }
  | { readonly code: 'guests-unchecked' }
  | { readonly code: 'self-unknown' }
  | { readonly code: 'self-not-listed' }
  | { readonly code: 'name-ambiguous'; readonly name: string }
  | { readonly code: 'chosen'; readonly name: string };

/** The people an event may be with, as far as the mentor's own store knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly isMentee: boolean;
}

/** What the mentor has told Trellis, as far as it touches one event. */
export interface Knowledge {
  /** The mentor's further addresses, lower-cased. */
  readonly ownAddresses: readonly string[];
  /** The mentor's further names. */
  readonly ownNames: readonly string[];
  /** People whose address is on the guest list. */
  readonly byAddress: readonly KnownPerson[];
  /** People whose name is on the guest list, where the page gives no address. */
  readonly byName: readonly KnownPerson[];
  /** The mentee whom the mentor chose by hand for this very event. */
  readonly chosen?: KnownPerson;
  /** The answer about the counterpart, with its day (`YYYY-MM-DD`). */
  readonly aboutPerson?: { readonly answer: Answer; readonly on: string };
  /** The answer about the event's series (or single event). */
  readonly aboutSeries?: { readonly answer: Answer; readonly on: string };
}

/** The verdict on an opened event, with its reasons in the order they are to be read. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The one other person, when there is exactly one. */
  readonly counterpart?: Attendee;
  /** The stored person the counterpart is, when known. */
  readonly person?: KnownPerson;
  /** 0–1: how sure the verdict is. */
  readonly confidence: number;
  /** True when the person was matched by name alone and one question stands above the agenda. */
  readonly needsConfirmation: boolean;
  readonly reasons: readonly Reason[];
}

/** Knowledge of a mentor who has told Trellis nothing yet. */
export const NO_KNOWLEDGE: Knowledge = { ownAddresses: [], ownNames: [], byAddress: [], byName: [] };

export type { OpenedMeeting };
