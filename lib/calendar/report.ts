import type { CalendarHost, OpenedMeeting } from '../meeting/meeting';
import type { Photograph } from './photograph';

/** An opened event as it looks on its page. */
export interface OpenedReport {
  readonly host: CalendarHost;
  readonly surface: OpenedMeeting['surface'];
  readonly photo: Photograph;
  /** Milliseconds for which nothing has changed in it. */
  readonly stillFor: number;
  /** Whether people of the event before may still arrive. */
  readonly isHurried: boolean;
  /** Whether it has just been opened, so that its guests may still be on their way. */
  readonly isFresh: boolean;
}

/** The visible grid as it looks on its page. */
export interface SeenReport {
  readonly host: CalendarHost;
  readonly photo: Photograph;
}

/** What the page may show beside an opened event. It never learns more than this. */
export interface BesideView {
  /** Whether there is a button at all. */
  readonly isShown: boolean;
  /** False while it is not known whether this is a 1:1: the page then waits a little before it shows the button. */
  readonly isSure: boolean;
  /** The mentee's first name; empty when the person is not a known mentee. */
  readonly firstName: string;
}

/** What the page may mark in its grid. */
export interface MarksView {
  /** Ids as they stand on the page. */
  readonly eventIds: readonly string[];
}

/** The extension behind the page, as far as a calendar page talks to it. */
export interface Extension {
  /** Reports an opened event; answers what to show beside it, or undefined when the extension is gone. */
  reportMeetingOpened(report: OpenedReport): Promise<BesideView | undefined>;
  /** Reports that no event is open any more. */
  reportMeetingClosed(): void;
  /** Reports the visible grid; answers which entries to mark, or undefined when the extension is gone. */
  reportMeetingsSeen(report: SeenReport): Promise<MarksView | undefined>;
  /** Asks for the side panel. Must be called in the click itself: the browser opens a panel only within a gesture. */
  askForAgenda(): void;
  /** Calls `listener` when what the extension knows about people has changed, until `signal` aborts. */
  onPeopleChanged(listener: () => void, signal: AbortSignal): void;
  /** Whether the extension that put this script on the page is still there. */
  isExtensionAlive(): boolean;
}
