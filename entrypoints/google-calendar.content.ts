import { defineContentScript } from '#imports';
import { googlePage } from '../lib/calendar/google/google-page';
import { startCalendarContent } from '../lib/calendar/start-calendar-content';
import { extension } from '../lib/messaging/send';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  // The page is not told that anything runs here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!googlePage.isMine(document, new URL(location.href))) return;
    startCalendarContent(googlePage, { document, signal: ctx.signal, extension, label: 'Agenda' });
  },
});
