import type { Reading } from './reading';

/** The calendar a page belongs to. */
export type CalendarHost = 'google' | 'outlook';

/** What kind of participant a guest row stands for (iCalendar CUTYPE, plus what pages tell apart). */
export type AttendeeKind = 'individual' | 'group' | 'resource' | 'bot';

/** The answer to an invitation (iCalendar PARTSTAT). */
export type ResponseStatus = 'needs-action' | 'accepted' | 'declined' | 'tentative';

/** One guest as the page shows them. */
export interface Attendee {
  /** Lower-cased address; empty where the page gives only a name (Outlook). */
  readonly address: string;
  /** Display name; empty where the page shows only the address. */
  readonly name: string;
  readonly kind: AttendeeKind;
  /** Absent when the page's word for it could not be read. */
  readonly response?: ResponseStatus;
  readonly isOrganizer?: boolean;
  readonly isOptional?: boolean;
  /** The page itself says that this is the user ("You"), whatever the name. */
  readonly isSelf?: boolean;
}

/** What an entry on a calendar page is. Only a `meeting` can be a 1:1. */
export type EventKind =
  | 'meeting'
  | 'task'
  | 'birthday'
  | 'working-location'
  | 'out-of-office'
  | 'focus-time'
  | 'appointment-schedule'
  | 'holiday'
  | 'draft';

/** A moment as a page shows it: a calendar date and, unless all-day, a wall-clock time in the page's time zone. */
export interface EventTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`, 24 h; absent for all-day events. */
  readonly time?: string;
}

/** An event's identity, decoded from the id on the page. */
export interface EventIdentity {
  /** Event id without the calendar part, e.g. `k3v9…_20260305T140000Z`. */
  readonly event: string;
  /** Calendar address in full (`@m` and the like undone); empty if the page gives none. */
  readonly calendar: string;
  /** Series id when the event is one occurrence of a series. */
  readonly series?: string;
  /** Originally scheduled start of the occurrence: `YYYYMMDDTHHMMSSZ` (UTC) or `YYYYMMDD`. A check only: wrong after a move. */
  readonly occurrence?: string;
}

/** Who is signed in to the calendar page. */
export interface Self {
  /** Lower-cased; empty where the page gives only a name. */
  readonly address: string;
  readonly name: string;
}

/** The guests as far as the page shows them. */
export interface GuestList {
  readonly attendees: readonly Attendee[];
  /**
   * Is this everybody? `yes` only with evidence (the page's own count equals the rows, or the page shows no guest
   * block at all); `hidden` when the page says or hints that the list is not all; `no` when count and rows differ;
   * `unchecked` when there is nothing to check against.
   */
  readonly complete: 'yes' | 'no' | 'hidden' | 'unchecked';
  /** The page's own number of guests, where it gives one. */
  readonly count?: number;
}

/** Facts that an open event and its entry in the grid both tell. Plain data, no element. */
interface EventFacts {
  readonly host: CalendarHost;
  /** The id as it stands on the page (`data-eventid`, `data-calitemid`); empty where the page gives none. */
  readonly eventId: string;
  readonly identity: Reading<EventIdentity>;
  readonly kind: Reading<EventKind>;
  readonly title: Reading<string>;
  readonly start: Reading<EventTime>;
  readonly end: Reading<EventTime>;
  readonly isAllDay: Reading<boolean>;
  readonly ownResponse: Reading<ResponseStatus>;
}

/** Facts of the event that is open on a calendar page (bubble, peek or full event page). */
export interface OpenedMeeting extends EventFacts {
  readonly surface: 'bubble' | 'page';
  readonly timeZone: Reading<string>;
  readonly self: Reading<Self>;
  readonly organizer: Reading<Attendee>;
  readonly guests: Reading<GuestList>;
  /** Booked rooms as text; never participants. */
  readonly rooms: Reading<readonly string[]>;
  readonly isRecurring: Reading<boolean>;
  readonly isCancelled: Reading<boolean>;
  readonly location: Reading<string>;
}

/** Facts of one entry in the grid. A chip never lists people. */
export interface SeenMeeting extends EventFacts {
  /** Whether the entry has guests at all, as far as the chip's own words tell. */
  readonly hasGuests: Reading<boolean>;
}

/** Names of the facts of an opened meeting, for the page's health. */
export type FactName = Exclude<keyof OpenedMeeting, 'host' | 'surface' | 'eventId'>;
