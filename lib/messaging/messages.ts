import type { OpenedReport, SeenReport } from '../calendar/report';

/** Facts a calendar page reports to the extension. */
export type PageMessage =
  | ({ readonly type: 'meeting-opened' } & OpenedReport)
  | { readonly type: 'meeting-closed' }
  | ({ readonly type: 'meetings-seen' } & SeenReport)
  | { readonly type: 'agenda-asked' };

/** What the extension tells calendar pages. */
export type ExtensionMessage = { readonly type: 'people-changed' };
