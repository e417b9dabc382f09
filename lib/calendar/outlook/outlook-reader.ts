import type { CalendarReader } from '../page';
import { readChips } from './read-chips';
import { identityOf, readOpened } from './read-opened';

/** Reads the calendar of Outlook on the web, as seen 2023–2026. */
export const outlookReader: CalendarReader = {
  host: 'outlook',
  readOpened,
  readSeen: (document) => readChips(document).map(({ seen }) => ({ ...seen, identity: identityOf(seen.eventId) })),
};
