import { browser } from '#imports';

/** The part of Firefox's own API that the types for both browsers leave out. */
interface FirefoxBrowser {
  readonly sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the browser's own side panel. Must be called within a user gesture and before anything is awaited, or the
 * browser refuses. Firefox has a sidebar of the window instead of a panel of the tab.
 */
export async function openPanel(where: { readonly tabId: number } | { readonly windowId: number }): Promise<void> {
  // Nothing is awaited before the call: an async function runs up to its first await at once.
  await ('sidebarAction' in browser
    ? (browser as unknown as FirefoxBrowser).sidebarAction.open()
    : browser.sidePanel.open(where));
}
