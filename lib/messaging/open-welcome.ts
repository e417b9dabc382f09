import { browser } from '#imports';

/** How long it is watched whether somebody is at work, in ms. */
const LOOK = 2_500;

/**
 * Opens the welcome page in a tab behind the one in use, and brings it to the front unless the person has gone on to
 * something else meanwhile: a new extension must not take the page away from under their hands.
 */
export async function openWelcome(): Promise<void> {
  const touched = new Set<number>();
  const updated = (tabId: number): void => void touched.add(tabId);
  const activated = ({ tabId }: { readonly tabId: number }): void => updated(tabId);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  const before = (await browser.tabs.query({})).length;
  const { id } = await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
  await new Promise((done) => setTimeout(done, LOOK));
  browser.tabs.onActivated.removeListener(activated);
  browser.tabs.onUpdated.removeListener(updated);
  if (id === undefined) return;
  touched.delete(id);
  const isBusy = touched.size > 0 || (await browser.tabs.query({})).length !== before + 1;
  // It may have been closed by now.
  if (!isBusy) await browser.tabs.update(id, { active: true }).catch(() => undefined);
}
