import type { Answer } from '../meeting/one-on-one';
import type { Person } from '../people/person';

/** A person with what the store looks them up by. */
export interface PersonRow extends Person {
  /** Normalised spellings of all their names (`lib/people/name`). */
  readonly nameKeys: readonly string[];
}

/**
 * An answer the mentor gave at an event. The subject is a keyed digest of an address, a name or a series id: somebody
 * who is no mentee is remembered without being written down.
 */
export interface AnswerRow {
  /** `person:<digest>` or `series:<digest>` */
  readonly id: string;
  readonly answer: Answer;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** What the mentor changed in the agenda of one meeting: another wording, another place, or an item of their own. */
export interface AgendaChange {
  readonly id: string;
  readonly menteeId: string;
  /** The meeting it is for; empty = between meetings. */
  readonly meetingId: string;
  /** Id of the agenda item. */
  readonly itemId: string;
  /** The mentor's own wording; empty = unchanged. */
  readonly say: string;
  /** Place in the list, smaller is earlier; undefined = where it was proposed. */
  readonly order?: number;
}

/** The mentor's settings: one row. */
export interface Settings {
  readonly id: 'settings';
  /** The mentor's own further names, as calendars write them. */
  readonly ownNames: readonly string[];
  /** The mentor's own further addresses, lower-cased. */
  readonly ownAddresses: readonly string[];
  /** Practices (ids of `lib/agenda`) the mentor switched off. */
  readonly practicesOff: readonly string[];
  /** Hex key of the digests in `answers`; made once. */
  readonly answerKey: string;
  /** ISO instant of the last export; empty = never. */
  readonly lastBackupAt: string;
}
