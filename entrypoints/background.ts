import { browser, defineBackground } from '#imports';
import { afterReading, isPageChanged, pageReport } from '../lib/calendar/health';
import { pageSkeleton } from '../lib/calendar/page-skeleton';
import { readOpenedReport, readSeenReport } from '../lib/calendar/read-report';
import type { Waiting } from '../lib/introductions/waiting';
import { eventKey } from '../lib/meeting/event-key';
import type { OpenedMeeting, SeenMeeting } from '../lib/meeting/meeting';
import { firstName } from '../lib/people/name';
import { valueOf } from '../lib/meeting/reading';
import type { BesideView, MarksView, OpenedReport } from '../lib/calendar/report';
import { announcePeopleChanged } from '../lib/messaging/announce';
import { startFollowUp } from '../lib/messaging/follow-up';
import type { Notice } from '../lib/messaging/notify';
import { openWelcome } from '../lib/messaging/open-welcome';
import { openPanel } from '../lib/messaging/panel';
import { receivePageMessages } from '../lib/messaging/receive';
import {
  closeOpenedMeeting,
  forgetTab,
  hostHealthOf,
  keepHostHealth,
  keepOpenedMeeting,
  keepPageReport,
  keepSeenMeetings,
  openedBefore,
  openedMeetingOf,
} from '../lib/messaging/session';
import { readFollowUps } from '../lib/store/introductions';
import { judgeWithStore } from '../lib/store/knowledge';
import { knownEntries, recordOpened, recordSeen } from '../lib/store/meetings';
import { readPeople } from '../lib/store/people';
import { readSettings } from '../lib/store/settings';
import { notifications } from '../lib/words/notifications';

const NOTHING: BesideView = { isShown: false, isSure: false, firstName: '' };
/** People named on one notification; the others are counted. */
const MOST_NAMED = 3;

export default defineBackground(() => {
  receivePageMessages({
    // First of all, while the click still counts as one.
    agendaAsked: (from) => void openPanel({ tabId: from.tabId }).catch(() => undefined),
    meetingOpened: async (report, from): Promise<BesideView> => {
      const meeting = readOpenedReport(report);
      if (!meeting) return NOTHING;
      const judgement = await judgeWithStore(meeting);
      const { verdict, person } = judgement;
      // Its guests may still be on their way: the panel is not bothered with half an event.
      if (report.isFresh && verdict === 'unknown' && meeting.guests.status !== 'found') return NOTHING;
      const isNoMentee = judgement.reasons.some(
        (reason) => reason.code === 'answered' && reason.answer === 'not-mentee',
      );
      await keepOpenedMeeting(from.tabId, meeting, isNoMentee);
      setTimeout(() => void noteHealth(report, meeting));
      // Its chips, and those of its series, are known from now on.
      if (await recordOpened(meeting, judgement, new Date())) void announcePeopleChanged();
      const isMentee = verdict === 'mentoring' && person !== undefined;
      return {
        isShown: verdict !== 'not',
        isSure: verdict !== 'unknown',
        firstName: isMentee ? firstName(person.name) : '',
      };
    },
    meetingClosed: (from) => closeOpenedMeeting(from.tabId),
    meetingsSeen: async (report, from): Promise<MarksView> => {
      const meetings = readSeenReport(report);
      await keepSeenMeetings(from.tabId, meetings);
      const opened = await openedMeetingOf(from.tabId);
      const otherwise = await judgedOtherwise(meetings);
      // Nothing is written down on the word of a page that is read wrongly again and again.
      if (!isPageChanged(await hostHealthOf(report.host)))
        await recordSeen(meetings, opened && valueOf(opened.meeting.timeZone), otherwise, new Date());
      const known = (await knownEntries(meetings)).map(({ entry }) => entry.eventId);
      return { eventIds: known.filter((eventId) => !otherwise.has(eventId)) };
    },
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined)
      openPanel({ windowId: tab.windowId }).catch(() => undefined);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  startFollowUp({
    read: async () => ({ ...(await readFollowUps()), wishes: (await readSettings()).nudges }),
    say: noticeOf,
  });
});

/** Ids of entries that their series would make a 1:1 with a mentee, and that were seen to be none when they were open. */
async function judgedOtherwise(meetings: readonly SeenMeeting[]): Promise<ReadonlySet<string>> {
  const known = (await knownEntries(meetings)).map(({ entry }) => entry.eventId);
  const otherwise = new Set<string>();
  for (const [eventId, facts] of await openedBefore(known))
    if ((await judgeWithStore(facts)).verdict !== 'mentoring') otherwise.add(eventId);
  return otherwise;
}

/** Notes how well an event was read, and how its page is built: after the answer, on which the page waits. */
async function noteHealth(report: OpenedReport, meeting: OpenedMeeting): Promise<void> {
  const { host, surface } = meeting;
  const health = afterReading(await hostHealthOf(host), meeting, eventKey(meeting), report.isFresh);
  await keepHostHealth(host, health);
  const { version } = browser.runtime.getManifest();
  const skeleton = pageSkeleton(report.photo.markup);
  await keepPageReport(host, pageReport({ version, host, surface, health, skeleton }));
}

/** What a notification says of what became due: how much, and only where the mentor allows it of whom. */
async function noticeOf(items: readonly Waiting[], isNaming: boolean): Promise<Notice> {
  const pairings = items.filter(({ kind }) => kind === 'pairing').length;
  const title = notifications.heading(items.length - pairings, pairings);
  if (!isNaming) return { title, message: notifications.unnamed };
  const pairs = items.map((item) =>
    item.kind === 'pairing'
      ? [item.pairing.menteeId, item.pairing.modelId]
      : [item.introduction.menteeId, item.introduction.contactId],
  );
  const people = await readPeople(pairs.flat());
  const named = pairs.map((ids) => ids.map((id) => firstName(people.get(id)?.name ?? '')));
  const lines = named.slice(0, MOST_NAMED).map(([mentee = '', other = '']) => notifications.pair(mentee, other));
  return { title, message: notifications.named(lines, items.length - lines.length) };
}
