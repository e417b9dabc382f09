import { browser } from '#imports';
import type { ExtensionMessage } from './messages';
import { calendarTabIds } from './session';

/** Tells every calendar page that people or answers changed, so that buttons and marks are renewed. */
export async function announcePeopleChanged(): Promise<void> {
  const message: ExtensionMessage = { type: 'people-changed' };
  const tabs = await calendarTabIds();
  // A tab that was closed or reloaded meanwhile has nobody listening; the others still hear it.
  await Promise.allSettled(tabs.map((id) => browser.tabs.sendMessage(id, message)));
}
