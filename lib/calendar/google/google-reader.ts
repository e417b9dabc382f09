import { dayOf } from '../../meeting/day';
import type { CalendarReader } from '../page';
import { readChips } from './read-chips';
import { readOpened } from './read-opened';

/** Reads Google Calendar, as seen 2023–2026. */
export const googleReader: CalendarReader = {
  host: 'google',
  readOpened(opened, document, turnover) {
    // The entries around show on which clock this page writes its times.
    readChips(document);
    return readOpened(opened, document, turnover, dayOf(new Date()));
  },
  readSeen: (document) => readChips(document) ?? [],
};
