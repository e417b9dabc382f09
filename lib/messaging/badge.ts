import { browser } from '#imports';

/** More than this is said with a plus: a button has room for three signs. */
const MOST = 99;

/** Shows on the toolbar button how much waits for the mentor; nothing when nothing does. */
export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > MOST ? `${MOST}+` : String(due) });
}
