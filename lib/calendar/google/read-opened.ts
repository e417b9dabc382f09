import type { EventIdentity, OpenedMeeting, ResponseStatus } from '../../meeting/meeting';
import { found, missing, type Reading } from '../../meeting/reading';
import type { OpenedEvent, Turnover } from '../page';
import { oneLine, textRuns, valueText } from '../page-text';
import { agreeing, derived, firstOf, type Strategy } from '../strategies';
import { readAnswerButtons } from './answer-buttons';
import { decodeEventId, identityInLog } from './event-id';
import { eventIdIn } from './event-id-on-page';
import { guestWordsOf } from './guest-words';
import { languageOf, readSelf, zoneIn } from './page-facts';
import { clockOf, isSameIdentity, readChip, readKind, withoutPlaceholder } from './read-chips';
import { organizerOf, readGuests } from './read-guests';
import { readBubbleTimes, readPageTimes } from './read-times';
import { CANCELLED_TITLES } from './words';

/** How long the title and time of the event before must stand still before they count as this event's own. */
const FIELDS_SETTLE = 2000;
const EARLY = missing(['settled-fields']);

/** Reads the event that stands open in a bubble or on its full page. */
export function readOpened(opened: OpenedEvent, document: Document, turnover: Turnover, today: string): OpenedMeeting {
  const { root, surface } = opened;
  const eventId = eventIdIn(root, document, surface);
  const identity = readOpenedIdentity(root, eventId);
  const chip = eventId === '' ? undefined : readChip(document, eventId);
  const when = root.querySelector('#xDetDlgWhen');
  const isStale = when !== null && turnover.isLeftover(when);
  const title =
    isStale && turnover.stillFor < FIELDS_SETTLE
      ? missing(['settled-title'])
      : withoutPlaceholder(readTitle(opened, chip?.title));
  const self = readSelf(document);
  const guests = readGuests({ ...opened, document, turnover, self });
  // While the guests are still to come, what stands around them may be the event's before, too.
  const isEarly = surface === 'bubble' && guests.status !== 'found' && turnover.stillFor < FIELDS_SETTLE;
  const ownResponse = isEarly ? EARLY : readOwnResponse(opened, guests, self, chip?.ownResponse);
  const source = {
    root,
    language: languageOf(document),
    clock: clockOf(document),
    identity: identity.status === 'found' ? identity.value : undefined,
    chip,
    isStale,
    today,
  };
  return {
    host: 'google',
    surface,
    eventId,
    identity,
    kind: readKind({
      eventId,
      identity,
      title,
      textKind: chip?.kind.status === 'found' ? chip.kind.value : undefined,
      hasGuests: ownResponse.status === 'found' || (guests.status === 'found' && guests.value.attendees.length > 0),
    }),
    title,
    ...(surface === 'bubble' ? readBubbleTimes(source) : readPageTimes(source)),
    timeZone: firstOf(opened, zonesOf(document)),
    self,
    organizer: isEarly ? EARLY : organizerOf(root, guestWordsOf(languageOf(document))),
    guests,
    rooms: isEarly ? EARLY : readRooms(opened, guests),
    ownResponse,
    isRecurring: readRecurrence(opened, identity),
    isCancelled: derived(title, (text) => CANCELLED_TITLES.test(text)),
    location: isEarly ? EARLY : firstOf(root, LOCATIONS),
  };
}

/* Identity */

function readOpenedIdentity(root: Element, eventId: string): Reading<EventIdentity> {
  return agreeing(
    root,
    [
      { name: 'event-id', read: () => decodeEventId(eventId) },
      { name: 'log', read: (of) => identityInLog(of.getAttribute('jslog')) },
    ],
    isSameIdentity,
  );
}

/* Title, place, zone */

const BUBBLE_TITLES: readonly Strategy<Element, string>[] = [
  { name: 'heading', read: (root) => valueText(headingIn(root)?.textContent) },
  {
    name: 'data-text',
    read: (root) =>
      valueText(
        (headingIn(root)?.closest('[data-text]') ?? root.querySelector('#xDetDlgWhen [data-text]'))?.getAttribute(
          'data-text',
        ),
      ),
  },
];

const PAGE_TITLES: readonly Strategy<Element, string>[] = [
  {
    name: 'initial-title',
    read: (root) => valueText(root.querySelector('#xTiIn')?.getAttribute('data-initial-value')),
  },
  { name: 'title-field', read: (root) => valueText(root.querySelector<HTMLInputElement>('#xTiIn')?.value) },
];

function headingIn(root: Element): Element | null {
  return root.querySelector('#rAECCd') ?? root.querySelector('#xDetDlgWhen [role="heading"]');
}

function readTitle({ root, surface }: OpenedEvent, chipTitle: Reading<string> | undefined): Reading<string> {
  const read = surface === 'bubble' ? agreeing(root, BUBBLE_TITLES) : firstOf(root, PAGE_TITLES);
  return read.status === 'missing' && chipTitle?.status === 'found' ? found(chipTitle.value, 'chip') : read;
}

const LOCATIONS: readonly Strategy<Element, string>[] = [
  { name: 'location-text', read: (root) => valueText(root.querySelector('#xDetDlgLoc')?.getAttribute('data-text')) },
  { name: 'location-field', read: (root) => valueText(root.querySelector('#xLocIn')?.querySelector('input')?.value) },
];

function zonesOf(document: Document): readonly Strategy<OpenedEvent, string>[] {
  return [
    { name: 'page-zone', read: () => zoneIn(document.getElementById('xTimezone')?.textContent) },
    {
      name: 'meet-details',
      read: ({ root }) => zoneInDetails(root.querySelector('#xDetDlgVideo')?.getAttribute('data-details')),
    },
  ];
}

/** "Time zone: Europe/Berlin", in any language, below the first line. */
function zoneInDetails(details: string | null | undefined): string | undefined {
  const lines = details?.slice(0, 4096).split('\n').slice(1) ?? [];
  const zones = lines
    .map((line) => zoneIn(/^[^:：]{1,40}[:：]\s*([\w/+-]+\/[\w/+-]+)\s*$/u.exec(line)?.[1]))
    .filter((zone) => zone !== undefined);
  return zones.length === 1 ? zones[0] : undefined;
}

/* Rooms */

function readRooms({ root, surface }: OpenedEvent, guests: OpenedMeeting['guests']): Reading<readonly string[]> {
  if (surface === 'page') {
    const rooms = guests.status === 'found' ? guests.value.attendees.filter((guest) => guest.kind === 'resource') : [];
    return rooms.length > 0
      ? found(
          rooms.map((room) => room.name || room.address),
          'room-rows',
        )
      : missing(['room-rows']);
  }
  const first = root.querySelector('#xDetDlgRoom');
  const rooms = first ? [first, ...furtherRooms(first, root)].map(roomText).filter((room) => room !== undefined) : [];
  return rooms.length > 0 ? found(rooms, 'room-field') : missing(['room-field']);
}

/** Rooms behind the first have no id: they are the neighbouring rows that, like it, link to a room on a map. */
function furtherRooms(first: Element, root: Element): readonly Element[] {
  const hasMark = (element: Element): boolean =>
    element.querySelector('a[aria-label]') !== null && element.querySelector('[role="tooltip"]') !== null;
  if (!hasMark(first)) return [];
  let row = first;
  while (row.parentElement && row.parentElement !== root && !row.nextElementSibling) row = row.parentElement;
  const rooms: Element[] = [];
  for (
    let next = row.nextElementSibling;
    next && hasMark(next) && !next.querySelector('[id], [role="treeitem"]') && !next.id;
    next = next.nextElementSibling
  ) {
    rooms.push(next);
  }
  return rooms;
}

/** Building, room and floor: what the link to the room says, and the building its label names. */
function roomText(field: Element): string | undefined {
  const link = field.querySelector('a[aria-label]');
  const label = oneLine(link?.getAttribute('aria-label') ?? '');
  const inside = link ? textRuns(link) : [];
  const [room] = inside;
  if (room === undefined || !label.includes(room)) return undefined;
  const building = textRuns(field).find((run) => !inside.includes(run) && !/^\d+$/u.test(run) && label.includes(run));
  return valueText([building ?? '', ...inside].join(' '));
}

/* The user's own answer */

/** The answer by the buttons, by the own row, by the entry in the grid; two that differ are none. */
function readOwnResponse(
  { root }: OpenedEvent,
  guests: OpenedMeeting['guests'],
  self: OpenedMeeting['self'],
  onChip: Reading<ResponseStatus> | undefined,
): Reading<ResponseStatus> {
  const read = readAnswerButtons(root);
  const own =
    self.status === 'found' && guests.status === 'found'
      ? guests.value.attendees.find((guest) => guest.address === self.value.address)
      : undefined;
  if (read.status === 'contradicted') return read;
  if (read.status === 'found') {
    // No button says that it is chosen, and yet the own row has an answer: the buttons tell by means that are not known.
    const isOpen = read.value !== 'needs-action' || own === undefined || own.response === 'needs-action';
    return isOpen ? read : missing([read.strategy, 'own-row']);
  }
  if (own?.response !== undefined) return found(own.response, 'own-row');
  return onChip?.status === 'found' ? onChip : read;
}

/* Recurrence */

function readRecurrence({ root, surface }: OpenedEvent, identity: Reading<EventIdentity>): Reading<boolean> {
  if (identity.status === 'found') return found(identity.value.series !== undefined, identity.strategy);
  if (identity.status === 'contradicted') return identity;
  const runs =
    surface === 'bubble'
      ? textRuns(root.querySelector('#xDetDlgWhen') ?? root, (element) =>
          element.matches('[role="heading"], [data-text], #rAECCd'),
        )
      : [];
  const dot = runs.findIndex((run) => /[⋅·]/u.test(run));
  // Below date and time a bubble writes the rule of a series, and nothing else that has been seen.
  return dot > 0 && runs.length === dot + 3 && runs[dot + 2]?.startsWith('(') === false
    ? found(true, 'rule-line')
    : missing(['event-id', 'rule-line']);
}
