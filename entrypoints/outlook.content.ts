import { defineContentScript } from '#imports';

/**
 * Keeps the Outlook hosts in the manifest, and nothing more: Outlook pages are not read yet.
 *
 * The hosts are asked for from the start because adding one later makes everybody approve the extension again.
 */
export default defineContentScript({
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // The page is not told that anything runs here.
  noScriptStartedPostMessage: true,
  main() {},
});
