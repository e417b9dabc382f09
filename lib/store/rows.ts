import type { MailWay } from '../introductions/compose-links';
import type { NudgeWishes } from '../introductions/nudges';
import type { OwnTemplate } from '../introductions/templates';
import type { Answer } from '../meeting/one-on-one';
import type { Person } from '../people/person';

/** A person with what the store looks them up by. */
export interface PersonRow extends Person {
  /** Normalised spellings of all their names (`lib/people/name`). */
  readonly nameKeys: readonly string[];
}

/**
 * An answer the mentor gave at an event. The subject is a keyed digest of an address, a name or what tells a series:
 * somebody who is no mentee is remembered without being written down. In words only what is a mentee's own.
 */
export interface AnswerRow {
  /** `person:<digest>`, `series:<digest>`, or `not:<digest>:<person id>` for "this is not that person". */
  readonly id: string;
  readonly answer: Answer;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** The stored person whom it names, or whom a `not:` row rules out. */
  readonly personId?: string;
  /** A mentee's name as the page wrote it. */
  readonly name?: string;
  /** Title of the event with the mentee at which it was given. */
  readonly title?: string;
  /** Digest of the guest list for which it was given, empty when that was not read; answers about a series have it. */
  readonly guests?: string;
  /** Common to the rows of one answer that is found in more than one way. */
  readonly group?: string;
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

/** Id of what the mentor changed of one agenda item: at a meeting, or between meetings with a mentee. */
export function agendaChangeId(
  { meetingId, menteeId }: Pick<AgendaChange, 'meetingId' | 'menteeId'>,
  itemId: string,
): string {
  return `${meetingId || menteeId}|${itemId}`;
}

/** The mentor's settings: one row. */
export interface Settings {
  readonly id: 'settings';
  /** The mentor's own further names, as calendars write them. */
  readonly ownNames: readonly string[];
  /** The mentor's own further addresses, lower-cased. */
  readonly ownAddresses: readonly string[];
  /** Addresses, domains (`@example.com`) and names that the mentor counts as notetakers or assistants, lower-cased. */
  readonly bots: readonly string[];
  /** Domains of one organisation, lower-cased, as the mentor confirmed them. */
  readonly domainAliases: readonly (readonly string[])[];
  /** Practices (ids of `lib/agenda`) the mentor switched off. */
  readonly practicesOff: readonly string[];
  /** The mentor's own wordings of the messages of introductions. */
  readonly templates: readonly OwnTemplate[];
  /** Where the mentor goes on with a message. */
  readonly mailWay: MailWay;
  /** Whether, when and how the mentor wants to be told what became due. */
  readonly nudges: NudgeWishes;
  /** Hex key of the digests in `answers`; made once. */
  readonly answerKey: string;
  /** ISO instant of the last export; empty = never. */
  readonly lastBackupAt: string;
}
