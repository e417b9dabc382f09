import { browser } from '#imports';
import type { BesideView, MarksView, OpenedReport, SeenReport } from '../calendar/report';
import type { ExtensionMessage, PageMessage } from './messages';

/** The sender side of the messages: all that a content script may import. */

async function send(message: PageMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or reloaded under the page, or its worker is starting: the page goes on without an answer.
    return undefined;
  }
}

/** Reports an opened event; answers what to show beside it, or undefined when the extension is gone. */
export async function reportMeetingOpened(report: OpenedReport): Promise<BesideView | undefined> {
  return (await send({ type: 'meeting-opened', ...report })) as BesideView | undefined;
}

/** Reports that no event is open any more. */
export async function reportMeetingClosed(): Promise<void> {
  await send({ type: 'meeting-closed' });
}

/** Reports the visible grid; answers which entries to mark, or undefined when the extension is gone. */
export async function reportMeetingsSeen(report: SeenReport): Promise<MarksView | undefined> {
  return (await send({ type: 'meetings-seen', ...report })) as MarksView | undefined;
}

/** Asks for the side panel. Must be called in the click itself: the browser opens a panel only within a gesture. */
export async function askForAgenda(): Promise<void> {
  await send({ type: 'agenda-asked' });
}

/** Calls `listener` when what the extension knows about people has changed, until `signal` aborts. */
export function onPeopleChanged(listener: () => void, signal: AbortSignal): void {
  const receive = (message: ExtensionMessage): void => {
    if (message.type === 'people-changed') listener();
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive), { once: true });
}

/** Whether the extension that put this script on the page is still there. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
