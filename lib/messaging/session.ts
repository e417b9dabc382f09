import { browser } from '#imports';
import { countsOf, isPageChanged, UNREAD, type HostHealth } from '../calendar/health';
import type { ConversationKeys } from '../meeting/event-key';
import type { CalendarHost, OpenedMeeting, SeenMeeting, Self } from '../meeting/meeting';
import { valueOf } from '../meeting/reading';

/**
 * What calendar pages show right now, by tab: session memory alone, gone with the browser. Verdicts are never kept,
 * they are judged anew from these facts wherever they are needed. Only the extension itself can write here, and the
 * browser empties it with every update: what comes out is what this version has put in.
 */

const openedKey = (tabId: number): string => `opened:${tabId}`;
const isOpenKey = (tabId: number): string => `is-open:${tabId}`;
const seenKey = (tabId: number): string => `seen:${tabId}`;
const knownKey = (eventId: string): string => `event:${eventId}`;
const healthKey = (host: CalendarHost): string => `health:${host}`;
const reportKey = (host: CalendarHost): string => `report:${host}`;
const draftKey = (conversation: string): string => `draft:${conversation}`;

/** An event that was open, and the tab that goes with it. */
interface KnownEvent {
  readonly tabId: number;
  readonly meeting: OpenedMeeting;
}

/** Remembers the event that is open in a tab; with `isPassing` not beyond the next one. */
export async function keepOpenedMeeting(tabId: number, meeting: OpenedMeeting, isPassing = false): Promise<void> {
  const kept = bounded(meeting);
  const open = { [openedKey(tabId)]: kept, [isOpenKey(tabId)]: true };
  try {
    const known: KnownEvent = { tabId, meeting: kept };
    const isKnown = !isPassing && kept.eventId !== '';
    await browser.storage.session.set({ ...open, ...(isKnown && { [knownKey(kept.eventId)]: known }) });
  } catch {
    // The browser keeps ten megabytes. What was open before is worth less than what is open now.
    const keys = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(keys.filter((key) => key.startsWith('event:')));
    await browser.storage.session.set(open);
  }
}

/** Guests kept of a list, and letters of a name: more of them change no verdict, and anybody can send an invitation. */
const MOST_GUESTS = 60;
const LONGEST_NAME = 200;

function bounded(meeting: OpenedMeeting): OpenedMeeting {
  const { guests } = meeting;
  if (guests.status !== 'found') return meeting;
  const own = meeting.self.status === 'found' ? meeting.self.value.address : '';
  const attendees = guests.value.attendees
    .filter((attendee, index) => index < MOST_GUESTS || attendee.address === own)
    .map((attendee) => ({ ...attendee, name: attendee.name.slice(0, LONGEST_NAME) }));
  return { ...meeting, guests: { ...guests, value: { ...guests.value, attendees } } };
}

/**
 * Notes that no event is open in a tab any more; the last one is still known. A key of its own, so that nothing has to
 * be read first: the next event may be opened while this is written.
 */
export async function closeOpenedMeeting(tabId: number): Promise<void> {
  await browser.storage.session.set({ [isOpenKey(tabId)]: false });
}

/** Remembers the entries of the grid that a tab shows. */
export async function keepSeenMeetings(tabId: number, meetings: readonly SeenMeeting[]): Promise<void> {
  await browser.storage.session.set({ [seenKey(tabId)]: meetings });
}

/** Forgets all of a tab, with the events that were open there. */
export async function forgetTab(tabId: number): Promise<void> {
  const kept = Object.entries(await browser.storage.session.get(null));
  const events = kept.filter(([key, value]) => key.startsWith('event:') && (value as KnownEvent).tabId === tabId);
  const keys = events.map(([key]) => key);
  await browser.storage.session.remove([openedKey(tabId), isOpenKey(tabId), seenKey(tabId), ...keys]);
}

/** Forgets an event that was open, by its id on the page; the one that is open now stays until the next. */
export async function forgetEvent(eventId: string): Promise<void> {
  await browser.storage.session.remove(knownKey(eventId));
}

/** An event of a tab, and whether it is still open there. */
export interface KeptMeeting {
  readonly meeting: OpenedMeeting;
  readonly isOpen: boolean;
}

/** The event last opened in a tab, or undefined. */
export async function openedMeetingOf(tabId: number): Promise<KeptMeeting | undefined> {
  const kept = await browser.storage.session.get([openedKey(tabId), isOpenKey(tabId)]);
  const meeting = kept[openedKey(tabId)] as OpenedMeeting | undefined;
  return meeting && { meeting, isOpen: kept[isOpenKey(tabId)] === true };
}

/** The entries of the grid in a tab; empty if none were seen. */
export async function seenMeetingsOf(tabId: number): Promise<readonly SeenMeeting[]> {
  const key = seenKey(tabId);
  return ((await browser.storage.session.get(key))[key] as readonly SeenMeeting[] | undefined) ?? [];
}

/** What was read of events that were open in this session, by the ids on the page. */
export async function openedBefore(eventIds: readonly string[]): Promise<ReadonlyMap<string, OpenedMeeting>> {
  const kept = await browser.storage.session.get(eventIds.map(knownKey));
  return new Map(
    eventIds.flatMap((eventId) => {
      const known = kept[knownKey(eventId)] as KnownEvent | undefined;
      return known ? [[eventId, known.meeting]] : [];
    }),
  );
}

/** Ids of the tabs that reported anything in this session. */
export async function calendarTabIds(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return [...new Set(keys.flatMap((key) => /^(?:opened|seen):(\d+)$/.exec(key)?.[1] ?? []).map(Number))];
}

/** Who, by their own word, is signed in to the calendar pages of this session; each once. */
export async function selvesSeen(): Promise<readonly Self[]> {
  const kept = await browser.storage.session.get(null);
  const selves = Object.entries(kept).flatMap(([key, value]) => {
    if (key.startsWith('opened:')) return valueOf((value as OpenedMeeting).self) ?? [];
    return key.startsWith('event:') ? (valueOf((value as KnownEvent).meeting.self) ?? []) : [];
  });
  return [...new Map(selves.map((self) => [`${self.address} ${self.name}`, self])).values()];
}

/** How reading the pages of a calendar went in this session. */
export async function hostHealthOf(host: CalendarHost): Promise<HostHealth> {
  const key = healthKey(host);
  return ((await browser.storage.session.get(key))[key] as HostHealth | undefined) ?? UNREAD;
}

/** How reading the pages of a calendar went, in short. */
export interface HostReading extends Pick<HostHealth, 'events' | 'counts'> {
  /** Whether so much could not be read lately that the page must have changed. */
  readonly isPageChanged: boolean;
}

/** How reading the pages of a calendar went in this session, as it is shown. */
export async function hostReadingOf(host: CalendarHost): Promise<HostReading> {
  const health = await hostHealthOf(host);
  return { ...countsOf(health), isPageChanged: isPageChanged(health) };
}

/** Remembers how reading the pages of a calendar went. */
export async function keepHostHealth(host: CalendarHost, health: HostHealth): Promise<void> {
  await browser.storage.session.set({ [healthKey(host)]: health });
}

/** The report on the page read last of a calendar, a structure without texts; undefined before the first. */
export async function pageReportOf(host: CalendarHost): Promise<string | undefined> {
  const report = (await browser.storage.session.get(reportKey(host)))[reportKey(host)];
  return typeof report === 'string' ? report : undefined;
}

/** Remembers the report on the page read last of a calendar. */
export async function keepPageReport(host: CalendarHost, report: string): Promise<void> {
  await browser.storage.session.set({ [reportKey(host)]: report });
}

/** The note begun in a conversation whose person is not known yet; undefined if none was. */
export async function draftNoteOf(conversation: ConversationKeys): Promise<string | undefined> {
  const keys = conversation.map(draftKey);
  const kept = await browser.storage.session.get(keys);
  return keys.map((key) => kept[key]).find((value) => typeof value === 'string');
}

/** Remembers which unfiled note was begun in a conversation, for this session only. */
export async function keepDraftNote(conversation: ConversationKeys, noteId: string): Promise<void> {
  await browser.storage.session.set(Object.fromEntries(conversation.map((key) => [draftKey(key), noteId])));
}

/** Calls `listener` with the tab whose open event or grid changed, until `signal` aborts. */
export function onTabChanged(
  listener: (change: { readonly tabId: number; readonly what: 'opened' | 'seen' }) => void,
  signal: AbortSignal,
): void {
  const receive = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const match = /^(opened|seen):(\d+)$/.exec(key);
      if (match) listener({ tabId: Number(match[2]), what: match[1] === 'opened' ? 'opened' : 'seen' });
    }
  };
  browser.storage.onChanged.addListener(receive);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(receive), { once: true });
}
