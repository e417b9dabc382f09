import type { CalendarHost, FactName, OpenedMeeting } from '../meeting/meeting';
import { isBroken, struck, UNSTRUCK, type Breaker } from './breaker';

/** How one fact of an event was read: no value, no id, no text of the page. */
export interface FactHealth {
  readonly status: 'found' | 'missing' | 'contradicted';
  /** The strategy that found it, or those that did not or disagreed. */
  readonly by: readonly string[];
}

/** How every fact of one event was read. */
export type EventHealth = Readonly<Record<FactName, FactHealth>>;

/** How often a fact was read in a session, and by which strategies it was found. */
export interface FactCounts {
  readonly found: number;
  readonly missing: number;
  readonly contradicted: number;
  readonly by: Readonly<Record<string, number>>;
}

/** How reading the pages of one calendar went in this session. */
export interface HostHealth {
  /** The event read last, which may be read again; `key` tells it from others and goes into no report. */
  readonly latest: { readonly key: string; readonly facts: EventHealth } | undefined;
  /** Of the events before. */
  readonly events: number;
  readonly counts: Readonly<Record<FactName, FactCounts>>;
  readonly breaker: Breaker;
}

const NONE: FactCounts = { found: 0, missing: 0, contradicted: 0, by: {} };

/** Every fact. */
const NOTHING_READ: Readonly<Record<FactName, FactCounts>> = {
  identity: NONE,
  kind: NONE,
  title: NONE,
  start: NONE,
  end: NONE,
  isAllDay: NONE,
  timeZone: NONE,
  self: NONE,
  organizer: NONE,
  guests: NONE,
  rooms: NONE,
  ownResponse: NONE,
  isRecurring: NONE,
  isCancelled: NONE,
  location: NONE,
};

/** The names of all facts, in the order in which they are listed. */
export const FACT_NAMES = Object.keys(NOTHING_READ) as readonly FactName[]; // the keys of a total record

/** Facts without which nothing can be said of an event. Outlook gives no lasting id and does not say who is signed in. */
const KEY_FACTS: Readonly<Record<CalendarHost, readonly FactName[]>> = {
  google: ['identity', 'start', 'self', 'guests'],
  outlook: ['start', 'guests'],
};

/** A session in which no event was read yet. */
export const UNREAD: HostHealth = { latest: undefined, events: 0, counts: NOTHING_READ, breaker: UNSTRUCK };

/** How the facts of an event were read. */
export function healthOf(meeting: OpenedMeeting): EventHealth {
  const of = (fact: FactName): FactHealth => {
    const reading = meeting[fact];
    return reading.status === 'found'
      ? { status: 'found', by: [reading.strategy] }
      : { status: reading.status, by: reading.tried };
  };
  return mapFacts(of);
}

/** The key facts of an event that were not found, or on which the page contradicts itself. */
export function unreadFacts(host: CalendarHost, facts: EventHealth): readonly FactName[] {
  return KEY_FACTS[host].filter((fact) => facts[fact].status !== 'found');
}

/**
 * The session's health after an event was read; the same event read again (same `key`) takes the place of its reading
 * before. While it is `isFresh` its facts may still be on their way, and nothing is held against the page.
 */
export function afterReading(before: HostHealth, meeting: OpenedMeeting, key: string, isFresh: boolean): HostHealth {
  const facts = healthOf(meeting);
  const settled =
    before.latest !== undefined && before.latest.key !== key
      ? { events: before.events + 1, counts: countsWith(before.counts, before.latest.facts) }
      : { events: before.events, counts: before.counts };
  const isMeeting = meeting.kind.status !== 'found' || meeting.kind.value === 'meeting';
  const isSound = unreadFacts(meeting.host, facts).length === 0;
  // An entry that is no meeting has no guests to be missed.
  const breaker = isSound ? UNSTRUCK : isFresh || !isMeeting ? before.breaker : struck(before.breaker, key);
  return { ...settled, latest: { key, facts }, breaker };
}

/** Whether the key facts of so many events in a row could not be read that the page must have changed. */
export function isPageChanged(health: HostHealth): boolean {
  return isBroken(health.breaker);
}

/** Counts of all events of the session, the latest one too. */
export function countsOf({ events, counts, latest }: HostHealth): Pick<HostHealth, 'events' | 'counts'> {
  return latest ? { events: events + 1, counts: countsWith(counts, latest.facts) } : { events, counts };
}

function countsWith(counts: HostHealth['counts'], facts: EventHealth): HostHealth['counts'] {
  return mapFacts((fact) => {
    const { status, by } = facts[fact];
    const before = counts[fact];
    const [strategy] = by;
    const isFound = status === 'found' && strategy !== undefined;
    return {
      ...before,
      [status]: before[status] + 1,
      by: isFound ? { ...before.by, [strategy]: (before.by[strategy] ?? 0) + 1 } : before.by,
    };
  });
}

function mapFacts<T>(read: (fact: FactName) => T): Readonly<Record<FactName, T>> {
  return Object.fromEntries(FACT_NAMES.map((fact) => [fact, read(fact)])) as Record<FactName, T>; // every name has its value
}

/** What a page report is put together from. */
export interface PageReportParts {
  /** Version of the extension. */
  readonly version: string;
  readonly host: CalendarHost;
  readonly surface: OpenedMeeting['surface'];
  readonly health: HostHealth;
  /** As `pageSkeleton` draws it. */
  readonly skeleton: string;
}

/**
 * A text to be sent to whoever mends the reader: which facts were read and how, and the page's bare structure. Nothing
 * in it says whose page or which event it was.
 */
export function pageReport({ version, host, surface, health, skeleton }: PageReportParts): string {
  const { events, counts } = countsOf(health);
  const facts = health.latest?.facts;
  return [
    `Trellis ${version}, page report: ${host}, ${surface}`,
    '',
    ...FACT_NAMES.map((fact) => `${fact}: ${facts ? lineOf(facts[fact]) : 'not read'}`),
    '',
    `Events in this session: ${events}`,
    ...FACT_NAMES.map((fact) => `${fact}: ${countLine(counts[fact])}`),
    '',
    skeleton,
  ].join('\n');
}

function lineOf({ status, by }: FactHealth): string {
  return by.length === 0 ? status : `${status} (${by.map(strategyName).join(', ')})`;
}

function countLine({ found, missing, contradicted, by }: FactCounts): string {
  const ways = Object.entries(by).map(([name, count]) => `${strategyName(name)} ${count}`);
  return `found ${found}${ways.length === 0 ? '' : ` (${ways.join(', ')})`}, missing ${missing}, contradicted ${contradicted}`;
}

/** Strategies are named by us; anything else does not go into a report. */
function strategyName(name: string): string {
  return /^[#a-z][a-z -]{0,39}$/iu.test(name) ? name : '?';
}
