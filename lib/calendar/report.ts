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
