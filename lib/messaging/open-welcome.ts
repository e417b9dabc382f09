import { browser } from '#imports';

/** How long it is watched whether somebody is at work, in ms. */
const LOOK = 900;

/**
 * Opens the welcome page in a tab behind the one in use, and brings it to the front unless the person has gone on to
 * something else meanwhile: a new extension must not take the page away from under their hands.
 */
export async function openWelcome(): Promise<void> {
  let isBusy = false;
  const tab = await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
  const noticed = (tabId: number): void => {
    if (tabId !== tab.id) isBusy = true;
  };
  const activated = ({ tabId }: { readonly tabId: number }): void => noticed(tabId);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(noticed);
  await new Promise((done) => setTimeout(done, LOOK));
  browser.tabs.onActivated.removeListener(activated);
  browser.tabs.onUpdated.removeListener(noticed);
  if (!isBusy && tab.id !== undefined) await browser.tabs.update(tab.id, { active: true });
}
