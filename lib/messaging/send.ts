import { browser } from '#imports';
import type { BesideView, Extension, MarksView } from '../calendar/report';
import type { ExtensionMessage, PageMessage } from './messages';

/** The sender side of the messages: all that a content script may import. Answers are undefined when the extension is gone. */
export const extension: Extension = {
  reportMeetingOpened: async (report) => (await send({ type: 'meeting-opened', ...report })) as BesideView | undefined,
  reportMeetingClosed: () => void send({ type: 'meeting-closed' }),
  reportMeetingsSeen: async (report) => (await send({ type: 'meetings-seen', ...report })) as MarksView | undefined,
  askForAgenda: () => void send({ type: 'agenda-asked' }),
  onPeopleChanged(listener, signal) {
    const receive = (message: ExtensionMessage): void => {
      if (message.type === 'people-changed') listener();
    };
    const { onMessage } = browser.runtime;
    onMessage.addListener(receive);
    signal.addEventListener('abort', () => onMessage.removeListener(receive), { once: true });
  },
  isExtensionAlive: () => browser.runtime?.id !== undefined,
};

async function send(message: PageMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or reloaded under the page, or its worker is starting: the page goes on without an answer.
    return undefined;
  }
}
