import { browser } from '#imports';
import type { BesideView, MarksView, OpenedReport, SeenReport } from '../calendar/report';
import { parsePageMessage } from './page-message';

/** Origins whose pages may report. The manifest's content scripts run on these and no others. */
const CALENDAR_ORIGINS: ReadonlySet<string> = new Set([
  'https://calendar.google.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
]);

/** The tab a message came from. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number;
}

/** What answers each message of a page. */
export interface PageReceivers {
  /** Runs within the user's gesture and must open the panel before anything is awaited. */
  agendaAsked(from: PageSender): void;
  meetingOpened(report: OpenedReport, from: PageSender): Promise<BesideView>;
  meetingClosed(from: PageSender): Promise<void>;
  meetingsSeen(report: SeenReport, from: PageSender): Promise<MarksView>;
}

/**
 * Receives what calendar pages report: the one trust boundary between a page and the extension. A message counts only
 * when it comes from our own content script, in the top frame of a calendar origin, in a shape we know.
 */
export function receivePageMessages(receivers: PageReceivers): void {
  browser.runtime.onMessage.addListener((value: unknown, sender, respond: (answer: unknown) => void) => {
    const from = calendarPage(sender);
    const message = from && parsePageMessage(value);
    if (!from || !message) return false;
    switch (message.type) {
      case 'agenda-asked':
        receivers.agendaAsked(from);
        return false;
      case 'meeting-closed':
        void receivers.meetingClosed(from);
        return false;
      case 'meeting-opened':
        answer(receivers.meetingOpened(message, from), respond);
        return true;
      case 'meetings-seen':
        answer(receivers.meetingsSeen(message, from), respond);
        return true;
    }
  });
}

function answer(promise: Promise<unknown>, respond: (answer: unknown) => void): void {
  // A page must not wait for ever when the store fails: it gets no answer and keeps what it read itself.
  promise.then(respond, () => respond(undefined));
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

function calendarPage(sender: Sender): PageSender | undefined {
  const { id, url, frameId, tab } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined || url === undefined) return undefined;
  return CALENDAR_ORIGINS.has(new URL(url).origin) ? { tabId: tab.id, windowId: tab.windowId } : undefined;
}
