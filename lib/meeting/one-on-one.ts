import type { DomainAliases } from '../people/address';
import type { Attendee } from './meeting';
import type { TitleKind } from './titles';

/** Is the opened event a 1:1, and with a mentee? */
export type Verdict = 'mentoring' | 'one-to-one' | 'not' | 'unknown';

/** What the mentor answered about a person or a series. */
export type Answer = 'mentee' | 'not-mentee' | 'not-one-to-one';

/** Why a verdict is what it is, as data; `lib/words` puts it into words. Every reason is true of the event shown. */
export type Reason =
  | { readonly code: 'two-people'; readonly name: string }
  | { readonly code: 'mentee-by-address'; readonly name: string; readonly address: string }
  | { readonly code: 'mentee-by-name'; readonly name: string }
  /** The name is one that the mentor confirmed before, letter for letter. */
  | { readonly code: 'confirmed-name'; readonly name: string; readonly shown: string }
  /** The address differs from the stored one by a plus-tag or by a domain the mentor called equal. */
  | { readonly code: 'same-mailbox'; readonly address: string; readonly known: string }
  /** A mentee's name, but the address is another one. */
  | { readonly code: 'same-name-other-address'; readonly name: string; readonly address: string }
  /** The name could be another way of writing a mentee's: other order, other script, initials, a name more or less. */
  | { readonly code: 'similar-name'; readonly name: string; readonly shown: string }
  /** The name looks like a mentee's and is made of other letters. */
  | { readonly code: 'look-alike-name'; readonly name: string }
  /** The mentor said that whoever has this name here is not that stored person. */
  | { readonly code: 'said-somebody-else'; readonly name: string }
  | {
      readonly code: 'answered';
      readonly answer: Answer;
      readonly on: string;
      readonly about: 'person' | 'series';
      /** What the answer was given at, as kept with it. */
      readonly evidence?: string;
    }
  /** An answer about the series no longer decides, because other people are invited now. */
  | { readonly code: 'guests-changed'; readonly on: string }
  | {
      readonly code: 'not-counted';
      readonly what: 'rooms' | 'bots' | 'own-addresses' | 'absent-organizer';
      readonly count: number;
    }
  | { readonly code: 'counterpart-declined'; readonly name: string }
  | { readonly code: 'counterpart-optional'; readonly name: string }
  | { readonly code: 'many-people'; readonly count: number }
  | { readonly code: 'group-invited' }
  /** By its name it may be a group, a room, a thing, or a notetaker; the page does not tell. */
  | { readonly code: 'may-be-group'; readonly name: string }
  | { readonly code: 'may-be-room'; readonly name: string }
  | { readonly code: 'may-be-bot'; readonly name: string }
  /** The mentor's name at an address that nobody told to be the mentor's, or with none beside another row of theirs. */
  | { readonly code: 'may-be-self'; readonly name: string; readonly address: string }
  /** One name stands on the list twice without an address: one person or two. */
  | { readonly code: 'name-twice'; readonly name: string }
  | { readonly code: 'nobody-else' }
  | { readonly code: 'not-a-meeting'; readonly kind: string }
  | { readonly code: 'all-day' }
  | { readonly code: 'lasts-days' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'declined-by-me' }
  | { readonly code: 'not-my-event' }
  | { readonly code: 'guests-unreadable' }
  | { readonly code: 'guests-hidden' }
  | { readonly code: 'guests-incomplete'; readonly seen: number; readonly count: number }
  | { readonly code: 'guests-unchecked' }
  /** `by` is what the page tells guests by, and so what the mentor can add. */
  | { readonly code: 'self-unknown'; readonly by: 'address' | 'name' }
  | { readonly code: 'self-not-listed'; readonly by: 'address' | 'name' }
  | { readonly code: 'name-ambiguous'; readonly name: string }
  | { readonly code: 'address-ambiguous'; readonly address: string }
  /** What the title speaks of; a hint, never proof. */
  | { readonly code: 'title-hint'; readonly kind: Exclude<TitleKind, 'none'> }
  | { readonly code: 'title-names'; readonly name: string }
  | { readonly code: 'organized-by'; readonly name: string }
  | { readonly code: 'chosen'; readonly name: string };

/** Somebody an event may be with, as far as the mentor's own store knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** Other spellings that the mentor confirmed. */
  readonly otherNames?: readonly string[];
  readonly addresses: readonly string[];
  readonly isMentee: boolean;
}

/** What the mentor has told Trellis, as far as it touches one event. */
export interface Knowledge {
  /** The mentor's further addresses, lower-cased. */
  readonly ownAddresses: readonly string[];
  /** The mentor's further names. */
  readonly ownNames: readonly string[];
  /** People whose address, or another address of the same mailbox, is on the guest list. */
  readonly byAddress: readonly KnownPerson[];
  /** People who share a name key with a guest, whether or not the page gives that guest's address. */
  readonly byName: readonly KnownPerson[];
  /** All mentees: for names that are similar only, and for names in titles. */
  readonly mentees?: readonly KnownPerson[];
  /** The mentee whom the mentor chose by hand for this very event or its series. */
  readonly chosen?: KnownPerson;
  /** The stored person the mentor confirmed for exactly the name that the counterpart is shown with. */
  readonly confirmedByName?: KnownPerson;
  /** Ids of stored people who, the mentor said, are not whoever has the counterpart's name or address here. */
  readonly denied?: readonly string[];
  /** The answer about the counterpart, with its day (`YYYY-MM-DD`) and what it was given at. */
  readonly aboutPerson?: { readonly answer: Answer; readonly on: string; readonly evidence?: string };
  /** The answer about the event's series (or single event); with other guests than then it no longer decides. */
  readonly aboutSeries?: {
    readonly answer: Answer;
    readonly on: string;
    readonly evidence?: string;
    readonly isSameGuests?: boolean;
  };
  /** Domains that the mentor called equal. */
  readonly domainAliases?: DomainAliases;
  /** Addresses, domains and names of notetakers that the mentor added. */
  readonly ownBots?: readonly string[];
}

/** The verdict on an opened event, with its reasons in the order they are to be read. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The one other person, when there is exactly one. */
  readonly counterpart?: Attendee;
  /** The stored person the counterpart is, when known. */
  readonly person?: KnownPerson;
  /** The stored person the counterpart may be, or whom the title names: for one question, never to act upon. */
  readonly mayBe?: KnownPerson;
  /** The stored people among whom the page cannot choose: for the question which one. */
  readonly candidates?: readonly KnownPerson[];
  /** 0–1: how sure the verdict is. */
  readonly confidence: number;
  /** True when the person was matched by name alone and one question stands above the agenda. */
  readonly needsConfirmation: boolean;
  /** `low` where the title speaks of something else than mentoring: the question may wait. */
  readonly urgency?: 'low';
  readonly reasons: readonly Reason[];
}

/** Whether an entry of the grid may be a 1:1. A chip lists no people, so it is never more than probable. */
export interface SeenJudgement {
  readonly likely: 'probably' | 'no' | 'open';
  /** The mentee whom title or organiser names, if it can be nobody else among the mentees. */
  readonly person?: KnownPerson;
  readonly reasons: readonly Reason[];
}

/** Knowledge of a mentor who has told Trellis nothing yet. */
export const NO_KNOWLEDGE: Knowledge = { ownAddresses: [], ownNames: [], byAddress: [], byName: [] };

/** All mentees that the knowledge speaks of, each once. */
export function menteesOf({ mentees = [], byName, byAddress }: Knowledge): readonly KnownPerson[] {
  const people = new Map([...mentees, ...byName, ...byAddress].map((person) => [person.id, person]));
  return [...people.values()].filter((person) => person.isMentee);
}
