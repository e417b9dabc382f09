import { mailboxOf, normaliseAddress } from '../people/address';
import { fold } from '../people/fold';
import { compareNames, displayName, type Likeness } from '../people/name';
import { indexPeople, whoIsIt, type PeopleIndex, type WhoIsIt } from '../people/who-is-it';
import { botEvidence } from './bots';
import { groupEvidence } from './groups';
import type { Attendee, GuestList, OpenedMeeting } from './meeting';
import type { Knowledge, KnownPerson, Reason } from './one-on-one';
import { hasPersonalName } from './personal-name';
import { valueOf } from './reading';
import { roomEvidence } from './rooms';

/** The guests of an event sorted into those who count, those who do not, and those of whom it cannot be told. */
export interface SortedGuests {
  /** People besides the mentor, each once. */
  readonly others: readonly Attendee[];
  /** Rows that may be a group, a room, a notetaker, the mentor, or one person twice. */
  readonly doubts: readonly Reason[];
  readonly hasGroup: boolean;
  readonly isSelfListed: boolean;
  /** More than one row has the mentor's name and nothing else to tell them by: one of them may be a namesake. */
  readonly hasOwnNamesake: boolean;
  /** Somebody has the mentor's name without being told to be the mentor, or not. */
  readonly mayBeSelf: boolean;
  readonly notCounted: readonly Reason[];
}

/** Who is who, for one event: look-ups among the people the store knows. */
export interface WhoIsWho {
  /** The stored person a guest is; only by address, never by name. */
  byAddress(guest: Attendee): KnownPerson | undefined;
  /** All that can be said of a guest. */
  recognise(guest: Attendee): WhoIsIt<KnownPerson>;
}

/** Looks people up among those that bear on the event, without whom the mentor has ruled out. */
export function whoIsWho(knowledge: Knowledge): WhoIsWho {
  const denied = new Set(knowledge.denied);
  const people = new Map<string, KnownPerson>();
  for (const person of [...(knowledge.mentees ?? []), ...knowledge.byName, ...knowledge.byAddress])
    people.set(person.id, { ...people.get(person.id), ...person });
  const aliases = knowledge.domainAliases ?? [];
  const everybody: PeopleIndex<KnownPerson> = indexPeople(people.values(), aliases);
  const notDenied =
    denied.size === 0
      ? everybody
      : indexPeople(
          [...people.values()].filter((person) => !denied.has(person.id)),
          aliases,
        );
  return {
    byAddress(guest) {
      if (guest.address === '') return undefined;
      const found = whoIsIt({ address: guest.address, name: '' }, everybody);
      return found.how === 'by-address' || found.how === 'by-plus-tag' ? found.person : undefined;
    },
    recognise(guest) {
      const byAddress = guest.address === '' ? undefined : whoIsIt({ address: guest.address, name: '' }, everybody);
      return byAddress && byAddress.how !== 'nobody' ? byAddress : whoIsIt(guest, notDenied);
    },
  };
}

/** The name a guest is spoken of by. An address in the place of the name may be somebody else's: then the true one. */
export function shownName({ name, address }: Attendee): string {
  const isClaim = normaliseAddress(name) !== '' && address !== '';
  return isClaim ? address : displayName(name) || address;
}

/** Sorts the guests of an event. Rows may come in any order, more than once, and written in any way. */
export function sortGuests(
  guests: GuestList,
  meeting: OpenedMeeting,
  knowledge: Knowledge,
  who: WhoIsWho,
): SortedGuests {
  const isSelf = selfTest(meeting, knowledge);
  const booked = [...(valueOf(meeting.rooms) ?? []), valueOf(meeting.location) ?? ''].filter((text) => text !== '');
  const { rows, twice } = distinctRows(withOrganizer(guests.attendees.map(tidied), meeting), guests.count);

  const others = new Map<string, Attendee>();
  const absentOrganizers: Attendee[] = [];
  const doubts: Reason[] = twice.map((name) => ({ code: 'name-twice', name }));
  let bots = 0;
  let rooms = 0;
  const ownRows: Attendee[] = [];
  let hasGroup = false;
  for (const row of rows) {
    const person = who.byAddress(row);
    const sign = personSign(row, who, booked, knowledge);
    if (isSelf(row) === 'yes') {
      ownRows.push(row);
      continue;
    }
    const isNamesake = sign === 'person' && person === undefined && row.address !== '' && isSelf(row) === 'perhaps';
    if (isNamesake) doubts.push({ code: 'may-be-self', name: shownName(row), address: row.address });
    else if (sign === 'room') rooms += 1;
    else if (sign === 'calendar') absentOrganizers.push(row);
    else if (sign === 'group') hasGroup = true;
    else if (sign === 'bot') bots += 1;
    else if (sign === 'may-be-room' || sign === 'may-be-group' || sign === 'may-be-bot')
      doubts.push({ code: sign, name: shownName(row) });
    else if (row.isOrganizer === true && row.response === 'declined' && person?.isMentee !== true)
      absentOrganizers.push(row);
    else others.set(person?.id ?? (row.address || `name ${rows.indexOf(row)}`), row);
  }

  // A row that has nothing but the mentor's name may be a namesake's if another is the mentor's, or if it answered
  // otherwise than the mentor has. The page's number may tell.
  const ownResponse = valueOf(meeting.ownResponse);
  const isAnotherAnswer = ({ response = ownResponse }: Attendee): boolean =>
    ownResponse !== undefined && response !== ownResponse;
  const byName = ownRows.filter((row) => isOwnByName(row) && (ownRows.length > 1 || isAnotherAnswer(row)));
  const isOneListedTwice = guests.count !== undefined && guests.count <= ownRows.length - byName.length + others.size;
  const namesakes = isOneListedTwice ? [] : byName;
  if (others.size > 0)
    doubts.push(...namesakes.map((row): Reason => ({ code: 'may-be-self', name: shownName(row), address: '' })));

  // An organizer who declined is only "not attending" while somebody else remains to meet.
  const isOrganizerAbsent = absentOrganizers.length > 0 && (others.size > 0 || absentOrganizers.every(isCalendar));
  if (!isOrganizerAbsent) for (const row of absentOrganizers) others.set(row.address || row.name, row);

  const bookedRooms = Math.max(valueOf(meeting.rooms)?.length ?? 0, rooms);
  return {
    others: [...others.values()],
    doubts,
    hasGroup,
    isSelfListed: ownRows.length > 0,
    hasOwnNamesake: namesakes.length > 0,
    mayBeSelf: rows.some((row) => isSelf(row) === 'perhaps'),
    notCounted: [
      ...notCounted('rooms', bookedRooms),
      ...notCounted('bots', bots),
      ...notCounted('own-addresses', ownRows.length - 1 - namesakes.length),
      ...notCounted('absent-organizer', isOrganizerAbsent ? absentOrganizers.length : 0),
    ],
  };
}

function notCounted(what: Extract<Reason, { code: 'not-counted' }>['what'], count: number): readonly Reason[] {
  return count > 0 ? [{ code: 'not-counted', what, count }] : [];
}

/** The mentor told by the name alone. */
function isOwnByName(row: Attendee): boolean {
  return row.address === '' && row.isSelf !== true;
}

type Sign = 'person' | 'room' | 'group' | 'bot' | 'calendar' | 'may-be-room' | 'may-be-group' | 'may-be-bot';

/**
 * What stands behind a row. Somebody the mentor knows by address is a person whatever the name; a name that the mentor
 * knows speaks against a mere doubt.
 */
function personSign(row: Attendee, who: WhoIsWho, booked: readonly string[], knowledge: Knowledge): Sign {
  if (isCalendar(row)) return 'calendar';
  // A page that lists no addresses tells rooms by their place, which anybody can write.
  if (row.kind === 'resource') return row.address === '' && hasPersonalName(row) ? 'may-be-room' : 'room';
  if (row.kind === 'group') return 'group';
  if (who.byAddress(row) !== undefined) return 'person';
  const bot = botEvidence(row, knowledge.ownBots);
  if (bot === 'certain') return 'bot';
  const room = roomEvidence(row, booked);
  if (room === 'certain') return 'room';
  const group = groupEvidence(row);
  if (bot === 'none' && room === 'none' && group === 'none') return 'person';
  const { how } = who.recognise(row);
  if (how === 'by-name' || how === 'same-name-other-address') return 'person';
  return room === 'perhaps' ? 'may-be-room' : bot === 'perhaps' ? 'may-be-bot' : 'may-be-group';
}

/** A calendar of its own that organises is nobody; an invited one may be read by many. */
function isCalendar(row: Attendee): boolean {
  return row.isOrganizer === true && /@group(?:\.v)?\.calendar\.google\.com$/.test(row.address);
}

/** The row with its address in one spelling; some pages put the address where the name belongs. */
function tidied(row: Attendee): Attendee {
  const address = normaliseAddress(row.address) || (row.address === '' ? normaliseAddress(row.name) : '');
  return { ...row, address: address || row.address.trim().toLowerCase() };
}

/** Outlook's organizer attends; where the page names one who is not on the list, they are added. */
function withOrganizer(rows: readonly Attendee[], meeting: OpenedMeeting): readonly Attendee[] {
  const organizer = meeting.host === 'outlook' ? valueOf(meeting.organizer) : undefined;
  if (organizer === undefined || rows.length === 0) return rows;
  const added = tidied(organizer);
  const isListed = rows.some(
    (row) =>
      row.isOrganizer === true ||
      (row.isSelf === true && added.isSelf === true) ||
      (row.address !== '' && mailboxOf(row.address) === mailboxOf(added.address)) ||
      (added.name !== '' && compareNames(row.name, added.name) === 'same'),
  );
  return isListed ? rows : [...rows, { ...added, isOrganizer: true }];
}

interface Distinct {
  readonly rows: readonly Attendee[];
  /** Names that stand on the list twice, of one person or of two. */
  readonly twice: readonly string[];
}

/**
 * Each guest once. One address is one guest. One name without addresses may be one guest shown twice or two of that
 * name: the page's own number decides, and an organizer is repeated among the guests; otherwise nothing does.
 */
function distinctRows(all: readonly Attendee[], count: number | undefined): Distinct {
  const byKey = new Map<string, Attendee[]>();
  for (const row of all) {
    const key = row.address || (row.isSelf === true ? 'self' : `name ${fold(row.name) || row.name}`);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const rows: Attendee[] = [];
  const twice: string[] = [];
  const people = all.filter((row) => row.kind !== 'resource').length;
  for (const [key, same] of [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [first, second, ...more] = same;
    if (first === undefined) continue;
    const isNamed = key.startsWith('name ') && second !== undefined;
    const isRepeatedOrganizer =
      second !== undefined && more.length === 0 && (first.isOrganizer === true) !== (second.isOrganizer === true);
    if (isNamed && count !== undefined && count >= people) rows.push(...same);
    else {
      if (isNamed && count === undefined && !isRepeatedOrganizer) twice.push(shownName(first));
      rows.push(together(same));
    }
  }
  return { rows, twice };
}

const KIND_ORDER: readonly Attendee['kind'][] = ['group', 'resource', 'bot', 'individual'];

/** One guest from several rows, the same in whichever order they come. */
function together(same: readonly Attendee[]): Attendee {
  const names = same.map((row) => row.name).filter((name) => name !== '');
  const responses = new Set(same.map((row) => row.response).filter((response) => response !== undefined));
  const [response] = responses.size === 1 ? responses : [];
  return {
    address: same.map((row) => row.address).find((address) => address !== '') ?? '',
    name: names.toSorted()[0] ?? '',
    kind: KIND_ORDER.find((kind) => same.some((row) => row.kind === kind)) ?? 'individual',
    ...(response !== undefined && { response }),
    ...(same.some((row) => row.isOrganizer === true) && { isOrganizer: true }),
    ...(same.every((row) => row.isOptional === true) && { isOptional: true }),
    ...(same.some((row) => row.isSelf === true) && { isSelf: true }),
  };
}

type SelfTest = (row: Attendee) => 'yes' | 'perhaps' | 'no';

/** The mentor's mailboxes and names, as far as the page and the mentor have told. */
function selfOf(
  meeting: OpenedMeeting,
  knowledge: Knowledge,
): { mailboxes: ReadonlySet<string>; names: readonly string[] } {
  const self = valueOf(meeting.self);
  const aliases = knowledge.domainAliases ?? [];
  const mailboxes = new Set(
    [self?.address ?? '', ...knowledge.ownAddresses]
      .map((address) => mailboxOf(address, aliases))
      .filter((mailbox) => mailbox !== ''),
  );
  // The page need not tell the mentor's name; their row on the list does.
  const rows = (valueOf(meeting.guests)?.attendees ?? []).filter((row) =>
    mailboxes.has(mailboxOf(row.address, aliases)),
  );
  const names = [self?.name ?? '', ...knowledge.ownNames, ...rows.map((row) => row.name)];
  return { mailboxes, names: [...new Set(names)].filter((name) => name !== '') };
}

/** The mentor's own names, as far as they are known at this event. */
export function ownNamesAt(meeting: OpenedMeeting, knowledge: Knowledge): readonly string[] {
  return selfOf(meeting, knowledge).names;
}

/**
 * Whether a row is the mentor. The page's word decides, then the address; a name speaks only where there is no address.
 * The mentor's name at an address nobody told us is as likely the mentor's as a namesake's.
 */
function selfTest(meeting: OpenedMeeting, knowledge: Knowledge): SelfTest {
  const { mailboxes, names } = selfOf(meeting, knowledge);
  const aliases = knowledge.domainAliases ?? [];
  return (row) => {
    if (row.isSelf === true) return 'yes';
    const isNamed = (name: string, likeness: Likeness): boolean =>
      names.some((own) => compareNames(own, name) === likeness);
    if (row.address === '') {
      if (row.kind !== 'individual') return 'no';
      return isNamed(row.name, 'same') ? 'yes' : isNamed(row.name, 'maybe') ? 'perhaps' : 'no';
    }
    if (mailboxes.has(mailboxOf(row.address, aliases))) return 'yes';
    return isNamed(row.name || row.address, 'same') ? 'perhaps' : 'no';
  };
}
