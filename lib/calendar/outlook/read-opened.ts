import type { Attendee, EventIdentity, OpenedMeeting, ResponseStatus } from '../../meeting/meeting';
import { found, missing, valueOf, type Reading } from '../../meeting/reading';
import type { OpenedEvent, Turnover } from '../page';
import { notedIn } from '../photograph';
import { agreeing, derived } from '../strategies';
import { CANCELLED_PREFIXES, DECLINED_PREFIXES } from './chip-words';
import { findChip } from './find-chip';
import { linesIn, type Line, type OpenedLines } from './opened-lines';
import { calendarsShown, languageOf, othersMailbox, readSelf } from './page-facts';
import { outlookPage } from './outlook-page';
import { readChips, type OutlookChip } from './read-chips';
import { readPeople, type People } from './read-people';
import { readTimes } from './read-times';
import { NO_LOCATION, NO_TITLE, SERIES } from './words';

/** Reads the event that stands open in a peek or in its full view. */
export function readOpened({ root, surface }: OpenedEvent, document: Document, turnover: Turnover): OpenedMeeting {
  const chips = readChips(document);
  const personas = notedIn(root, 'person');
  const lines = linesIn(root, personas);
  const { eventId, chip } = findChip(root, chips, lines, languageOf(document));
  const isStale = [...lines.heads, ...(lines.time ? [lines.time] : [])].some(
    ({ element }) => turnover.isLeftover(element) && turnover.stillFor < FIELDS_SETTLE,
  );
  const shown = isStale ? missing(['settled-title']) : readTitle(lines, chip);
  const location = readLocation(lines, chip);
  const isOthers = othersMailbox(document) !== undefined;
  const self = isOthers
    ? missing(['own-mailbox'])
    : readSelf(document, [...lines.heads.map(({ text }) => text), ...titlesOf(chips)]);
  const people = readPeople({
    root,
    surface,
    turnover,
    personas,
    self,
    location: location.status === 'found' ? location.value : '',
    isShared: calendarsShown(document) > 1,
    isOthers,
    isInvitation: chip?.organizer.status === 'found' && chip.organizer.value.name !== valueOf(self)?.name,
    language: languageOf(document),
    heads: [...lines.heads, ...(lines.time ? [lines.time] : []), ...lines.rest].map(({ element }) => element),
    settle: outlookPage.peopleSettle ?? 0,
  });
  return {
    host: 'outlook',
    surface,
    eventId,
    identity: identityOf(eventId),
    kind: readKind(chip, people),
    title: derived(shown, bareTitle),
    ...readTimes({
      line: isStale ? undefined : lines.time?.text,
      language: languageOf(document),
      chip: chip?.seen,
    }),
    timeZone: missing(['page-zone']),
    self,
    organizer: readOrganizer(chip, people),
    guests: people.guests,
    rooms: missing(['room-personas']),
    ownResponse: isOthers ? missing(['own-mailbox']) : readOwnResponse(chip, people, shown),
    isRecurring: readRecurrence(root, lines, chip),
    isCancelled: readCancelled(shown, chip),
    location,
  };
}

/** What identifies an event by its id; an id says nothing about calendar or series. */
export function identityOf(eventId: string): Reading<EventIdentity> {
  return eventId === '' ? missing(['item-id']) : found({ event: eventId, calendar: '' }, 'item-id');
}

/** The title without what the page writes before or instead of it. */
function bareTitle(shown: string): string | undefined {
  const title = shown.replace(CANCELLED_PREFIXES, '').replace(DECLINED_PREFIXES, '');
  return title === '' || NO_TITLE.test(title) ? undefined : title;
}

/** How long the title and time of the event before must stand still before they count as this event's own. */
const FIELDS_SETTLE = 2000;

function titlesOf(chips: readonly OutlookChip[]): readonly string[] {
  return chips.map(({ seen }) => (seen.title.status === 'found' ? seen.title.value : ''));
}

function readTitle({ heads, time }: OpenedLines, chip: OutlookChip | undefined): Reading<string> {
  const [first] = heads;
  const isAlone = heads.length === 1 && time !== undefined && first !== undefined && isMarked(first);
  return agreeing(heads, [
    {
      name: 'chip',
      read: (lines) => {
        const title = chip?.seen.title;
        return title?.status === 'found' && lines.some(({ text }) => text === title.value) ? title.value : undefined;
      },
    },
    {
      name: 'label',
      read: (lines) => lines.find(({ element }) => element.getAttribute('aria-label') === 'Title')?.text,
    },
    { name: 'above-time', read: () => (isAlone ? first.text : undefined) },
  ]);
}

/** Whether a line has a mark that texts of other people cannot have: a label or the role of a heading. */
function isMarked({ element }: Line): boolean {
  return element.hasAttribute('aria-label') || element.closest('[role="heading"], h1, h2, h3') !== null;
}

function readLocation({ rest }: OpenedLines, chip: OutlookChip | undefined): Reading<string> {
  return agreeing(rest, [
    { name: 'chip', read: () => (chip?.location.status === 'found' ? chip.location.value : undefined) },
    {
      name: 'label',
      read: (lines) => {
        const labelled = lines.filter(({ element }) => element.hasAttribute('aria-label'));
        const text = (labelled.find(({ element }) => element.getAttribute('aria-label') === 'Location') ?? labelled[0])
          ?.text;
        return labelled.length !== 1 || text === undefined || NO_LOCATION.test(text) ? undefined : text;
      },
    },
    {
      name: 'icon',
      read: (lines) =>
        lines.find(({ element }) => element.previousElementSibling?.matches('[data-icon-name^="Location"]'))?.text,
    },
  ]);
}

function readKind(chip: OutlookChip | undefined, { guests }: People): OpenedMeeting['kind'] {
  if (chip && chip.seen.kind.status !== 'missing') return chip.seen.kind;
  return guests.status === 'found' && guests.value.attendees.length > 1
    ? found('meeting', 'personas')
    : missing(['chip', 'personas']);
}

function readOrganizer(chip: OutlookChip | undefined, { organizer, guests }: People): Reading<Attendee> {
  if (organizer.status !== 'missing' || chip?.organizer.status !== 'found') return organizer;
  const { name } = chip.organizer.value;
  const guest =
    guests.status === 'found' ? guests.value.attendees.find((attendee) => attendee.name === name) : undefined;
  return found(guest ? { ...guest, isOrganizer: true } : chip.organizer.value, 'chip');
}

function readOwnResponse(
  chip: OutlookChip | undefined,
  { ownResponse }: People,
  title: Reading<string>,
): Reading<ResponseStatus> {
  if (ownResponse.status !== 'missing') return ownResponse;
  if (chip && chip.seen.ownResponse.status !== 'missing') return chip.seen.ownResponse;
  return title.status === 'found' && DECLINED_PREFIXES.test(title.value) ? found('declined', 'title') : ownResponse;
}

function readRecurrence(root: Element, { rest }: OpenedLines, chip: OutlookChip | undefined): Reading<boolean> {
  return agreeing(root, [
    { name: 'chip', read: () => (chip?.isRecurring.status === 'found' ? chip.isRecurring.value : undefined) },
    { name: 'icon', read: (of) => (of.querySelector('[data-icon-name*="ArrowRepeat"]') ? true : undefined) },
    { name: 'series', read: () => (rest.some(({ text }) => SERIES.test(text)) ? true : undefined) },
  ]);
}

function readCancelled(title: Reading<string>, chip: OutlookChip | undefined): Reading<boolean> {
  if (chip?.isCancelled.status === 'found') return chip.isCancelled;
  return title.status === 'found' ? found(CANCELLED_PREFIXES.test(title.value), 'title') : title;
}
