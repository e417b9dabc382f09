import type { CalendarHost, OpenedMeeting, SeenMeeting } from '../meeting/meeting';
import { develop, turnoverOf } from './develop';
import { googleReader } from './google/google-reader';
import { outlookReader } from './outlook/outlook-reader';
import type { CalendarReader } from './page';
import type { OpenedReport, SeenReport } from './report';

const READERS: Readonly<Record<CalendarHost, CalendarReader>> = {
  google: googleReader,
  outlook: outlookReader,
};

/** The facts of an opened event, read from its picture; undefined when there is nothing to read. */
export function readOpenedReport(report: OpenedReport): OpenedMeeting | undefined {
  const { document, root } = develop(report.photo);
  return root && READERS[report.host].readOpened({ root, surface: report.surface }, document, turnoverOf(report));
}

/** The facts of the entries of a grid, read from its picture. */
export function readSeenReport(report: SeenReport): readonly SeenMeeting[] {
  return READERS[report.host].readSeen(develop(report.photo).document);
}
