import { defineContentScript } from '#imports';
import { outlookPage } from '../lib/calendar/outlook/outlook-page';
import { startCalendarContent } from '../lib/calendar/start-calendar-content';
import { extension } from '../lib/messaging/send';

export default defineContentScript({
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // The page is not told that anything runs here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    let watching: AbortController | undefined;
    // Mail and calendar are one page: only while the calendar is shown is anything looked at.
    const follow = (url: URL): void => {
      const isMine = outlookPage.isMine(document, url);
      if (isMine === (watching !== undefined)) return;
      if (watching) extension.reportMeetingClosed();
      watching?.abort();
      watching = isMine ? new AbortController() : undefined;
      if (!watching) return;
      const signal = AbortSignal.any([ctx.signal, watching.signal]);
      startCalendarContent(outlookPage, { document, signal, extension, label: 'Agenda' });
    };
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => follow(newUrl));
    follow(new URL(location.href));
  },
});
