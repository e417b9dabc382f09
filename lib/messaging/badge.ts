import { browser } from '#imports';

/** Shows on the toolbar button how many introductions wait on the mentor; nothing when none does. */
export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
}
