import type { CalendarHost, OpenedMeeting, SeenMeeting } from '../meeting/meeting';
import type { Notes } from './photograph';

/** Where an opened event is shown. */
export interface OpenedEvent {
  /** The element that holds everything the page shows about the event. */
  readonly root: Element;
  readonly surface: OpenedMeeting['surface'];
}

/** Parts of an opened event that a page may carry over, unchanged, from the event that was open before. */
export interface EventParts {
  /** One element per person: another event's people must never be taken for this one's. */
  readonly people: readonly Element[];
  /** Fields such as title with time, number of guests, calendar. */
  readonly fields: readonly Element[];
  /** Texts above its time, the title first, and the time as written, where an event is told by them. */
  readonly heads?: readonly string[];
  readonly time?: string;
}

/** What the watching knows about how an opened event came to stand where it stands. */
export interface Turnover {
  /** Whether this part was rendered for another event and has not been rendered anew since. */
  isLeftover(part: Element): boolean;
  /** Milliseconds for which nothing has changed in the opened event. */
  readonly stillFor: number;
  /** Whether the event before was left before its people were rendered: they may still arrive, late. */
  readonly isHurried: boolean;
}

/** An event that stands where no other stood before it. */
export const FRESH: Turnover = { isLeftover: () => false, stillFor: Number.MAX_SAFE_INTEGER, isHurried: false };

/**
 * What has to be known of one kind of calendar page on the page itself: where an event stands open, when it changes, and which
 * parts a reader needs. Nothing in here writes to the page, and nothing but `isShown` and what is built on it reads layout.
 * What the parts mean is read in the extension, behind `CalendarReader`.
 */
export interface CalendarPage {
  readonly host: CalendarHost;
  /** Whether this document is a page of the calendar that can be read. */
  isMine(document: Document, url: URL): boolean;
  /**
   * Every place an event may stand open, hidden ones too, most likely first. Asked in animation frames by ids alone; with
   * `isThorough` (the default) by other marks, too, which takes a walk through the document.
   */
  findOpened(document: Document, isThorough?: boolean): readonly OpenedEvent[];
  /** Parts of `root` whose freshness matters. What takes `parts` finds them itself where it is not given them. */
  partsOf(root: Element): EventParts;
  /** A key of the event in `root`; empty where there is none (yet). */
  eventKeyOf(root: Element, parts?: EventParts): string;
  /** Whether a change of this attribute renders the person's element anew. */
  readonly personAttributes: readonly string[];
  /** Attributes that change when an opened event does; watched below its root alone. */
  readonly watchedAttributes: readonly string[];
  /** Attributes of `body` that change with the view. */
  readonly viewAttributes: readonly string[];
  /** Entries of the grid; undefined where the view has no grid of its own. */
  entriesOf(document: Document): readonly Element[] | undefined;
  /** Parts outside the opened event and the grid that a reader needs: who is signed in, drafts. */
  surroundingsOf(document: Document): readonly Element[];
  /**
   * Entries of the grid that help to read the opened event: its own, and a few others for the way times are written. Taken
   * from `entries`, by default those the grid has now.
   */
  entriesBeside(
    opened: OpenedEvent,
    document: Document,
    entries?: readonly Element[],
    parts?: EventParts,
  ): readonly Element[];
  /** What the page script knows of the opened event, and no markup of it tells: notes on elements of its photograph. */
  notesOn?(opened: OpenedEvent, document: Document, parts?: EventParts): ReadonlyMap<Element, Notes>;
  /** Listens, until `signal` aborts, to what tells which event the user is about to open. */
  listen?(document: Document, signal: AbortSignal): void;
  /** Milliseconds for which an opened event must stand still before those on show are taken for all its people; 0 if absent. */
  readonly peopleSettle?: number;
  /** Selector of parts that nobody needs and nobody takes, such as the description. */
  readonly closed: string;
  /** Whether the guests on show are, at a glance, the user and one other person. A first guess until the extension answers. */
  isPairAtAGlance(opened: OpenedEvent, document: Document, turnover: Turnover, parts: EventParts): boolean;
  /** Attribute that carries the event id on an entry of the grid, and what else marks such an entry. */
  readonly markSelector: { readonly entry: string; readonly idAttribute: string };
}

/** Reads the parts of one kind of calendar page. Needs a DOM, but no page: it works on developed photographs. */
export interface CalendarReader {
  readonly host: CalendarHost;
  /** Reads the event that stands open in `root`. */
  readOpened(opened: OpenedEvent, document: Document, turnover: Turnover): OpenedMeeting;
  /** Reads the entries of the grid, one per event. */
  readSeen(document: Document): readonly SeenMeeting[];
}
