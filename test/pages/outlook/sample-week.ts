/** The invented week of the mentor as it stands in Outlook: the same people and meetings, and the traps of this host. */
import { addDays, mondayOf } from '../days.ts';
import { busyWeek as sharedBusyWeek } from '../busy-week.ts';
import type { Expected, LabCalendar, LabData, LabEvent, LabEventKind, LabGuest } from '../events.ts';
import { inventedId } from '../invented-id.ts';
import { SAMPLE_SELF, sampleWeek as sharedWeek } from '../sample-week.ts';

const JONAS = 'jonas.ek@example.com';

const CALENDARS: readonly LabCalendar[] = [
  { address: SAMPLE_SELF.address, name: 'Calendar', colour: 'peacock' },
  { address: JONAS, name: 'Jonas Ek', colour: 'tangerine' },
];

/** Kinds of entries that this host does not have. */
const UNKNOWN_KINDS: ReadonlySet<LabEventKind> = new Set(['task', 'task-block', 'appointment']);

const NOT: Expected = { is: 'not' };
const NEVER: Expected = { is: 'never' };
const OPEN: Expected = { is: 'open' };

/** What is different about an event of the shared week because of the host, by its key. */
const OTHERWISE: Readonly<Record<string, { readonly expected: Expected; readonly lesson: string }>> = {
  'hidden-list': {
    expected: NEVER,
    lesson: 'the organiser has hidden the others: only they are shown, and no word about anybody’s answer',
  },
  'truncated-list': { expected: NEVER, lesson: '48 people: the organiser and a line of counts' },
  'big-list': { expected: NEVER, lesson: '48 people, not answered: the organiser and a line of counts' },
  guild: { expected: OPEN, lesson: 'a mailing list looks like one more person' },
  'room-only': { expected: NEVER, lesson: 'the user and a room: only a sentence without anybody in it' },
  'assistant-absent': { expected: NOT, lesson: 'who organises a meeting here is invited to it: three people' },
  'assistant-declined': { expected: NOT, lesson: 'an organiser never declines here: three people' },
  'second-address': { expected: NEVER, lesson: 'the user under another name is another person' },
};

function byName(event: LabEvent): LabEvent {
  const { expected } = event;
  if (expected.is !== 'one-to-one') return event;
  const guest = event.guests.find(({ address }) => address === expected.with);
  return { ...event, expected: { is: 'one-to-one', with: guest?.name || expected.with } };
}

/** The organiser of a meeting is one of its people; entries for oneself have none. */
function withOrganizer(event: LabEvent): LabEvent {
  const { organizer } = event;
  const guests = event.guests.map((guest): LabGuest =>
    guest.isOrganizer && guest.response === 'declined' ? { ...guest, response: 'accepted' } : guest,
  );
  if (!organizer || guests.some((guest) => guest.isOrganizer)) return { ...event, guests };
  return { ...event, guests: [{ ...stranger(organizer.name, organizer.address), isOrganizer: true }, ...guests] };
}

/** The host puts its word in front of the title itself. */
function withoutPrefix(event: LabEvent): LabEvent {
  return event.isCancelled ? { ...event, title: event.title.replace(/^Canceled: /, '') } : event;
}

/** An event of the shared data as this host has it; undefined for kinds it does not have. */
function here(event: LabEvent): LabEvent | undefined {
  if (UNKNOWN_KINDS.has(event.kind)) return undefined;
  const other = OTHERWISE[event.key.replace(/[+-]\d+$/, '')];
  const isOthers = CALENDARS.some(({ address }) => address === event.calendar);
  const placed = isOthers ? event : { ...event, calendar: SAMPLE_SELF.address, id: `${event.id}@${event.calendar}` };
  return byName({ ...withoutPrefix(withOrganizer(placed)), ...other });
}

function stranger(name: string, address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`): LabGuest {
  return { name, address, response: 'accepted', kind: 'person', isOrganizer: false, isOptional: false };
}

const organizing = (guest: LabGuest): LabGuest => ({ ...guest, isOrganizer: true });
const pending = (guest: LabGuest): LabGuest => ({ ...guest, response: 'needs-action' });
const me = stranger(SAMPLE_SELF.name, SAMPLE_SELF.address);
const person = stranger;

interface Trap extends Partial<Omit<LabEvent, 'id' | 'start' | 'end'>> {
  readonly key: string;
  readonly title: string;
  readonly day: number;
  readonly from?: string;
  readonly to?: string;
  readonly lastDay?: number;
  readonly expected: Expected;
  readonly lesson: string;
}

/** Traps of this host alone, each as one event. */
const TRAPS: readonly Trap[] = [
  {
    key: 'last-first',
    title: 'Szabo / Lindqvist, monthly',
    day: 0,
    from: '08:00',
    to: '08:45',
    guests: [organizing(person('Szabo, Viktor (Platform)', 'viktor.szabo@example.com')), me],
    expected: { is: 'one-to-one', with: 'Szabo, Viktor (Platform)' },
    lesson: 'the organiser’s name has a comma and a department',
  },
  {
    key: 'namesakes',
    title: 'Nadia and Nadia',
    day: 1,
    from: '08:00',
    to: '08:30',
    guests: [
      organizing(me),
      person('Nadia Brandt', 'nadia.brandt@example.com'),
      person('Nadia Brandt', 'nadia.brandt.sales@example.com'),
    ],
    expected: NEVER,
    lesson: 'two people of one name: twice as many personas as one person has',
  },
  {
    key: 'comma-place',
    title: 'Walk, talk, and coffee',
    day: 1,
    from: '12:15',
    to: '12:45',
    guests: [organizing(person('Emre Aydin')), pending(me)],
    location: '100 West Example Street, By the river, New York, NY 10001, https://maps.example.com/?q=a,b',
    expected: { is: 'one-to-one', with: 'Emre Aydin' },
    lesson: 'commas in title and place, "By" in the place',
  },
  {
    key: 'charm',
    title: 'Meeting icon, the movie',
    day: 2,
    from: '08:15',
    to: '08:45',
    guests: [organizing(me), person('Ruth Mwangi')],
    charm: 'Meeting',
    expected: { is: 'one-to-one', with: 'Ruth Mwangi' },
    lesson: 'a picture is named in front of the title, and the title looks as if it were',
  },
  {
    key: 'time-title',
    title: '10:00 AM to 11:00 AM, Friday, March 6, 2026',
    day: 2,
    from: '09:15',
    to: '09:45',
    guests: [organizing(person('Ruth Mwangi')), me],
    expected: { is: 'one-to-one', with: 'Ruth Mwangi' },
    lesson: 'the title looks like a time, as labels of empty slots do',
  },
  {
    key: 'nobodys-name',
    title: 'Imported hold',
    day: 2,
    from: '19:00',
    to: '19:30',
    guests: [organizing(person('Dario Conti')), me, person('Lin Zhao')],
    hasNoOrganizerName: true,
    expected: NOT,
    lesson: 'the chip says "By null"',
  },
  {
    key: 'jonas-nadia',
    title: '1:1 Jonas / Nadia',
    calendar: JONAS,
    day: 0,
    from: '14:00',
    to: '14:30',
    guests: [organizing(person('Jonas Ek')), person('Nadia Brandt')],
    expected: NEVER,
    lesson: 'somebody else’s 1:1 with a mentee of the user, in an overlaid calendar',
  },
  {
    key: 'jonas-private',
    title: 'Dentist',
    calendar: JONAS,
    day: 3,
    from: '10:45',
    to: '11:15',
    guests: [],
    isPrivate: true,
    expected: NEVER,
    lesson: 'private in somebody else’s calendar: neither id nor people',
  },
  {
    key: 'jonas-copy',
    title: 'Ruth / Mara, in person',
    calendar: JONAS,
    day: 1,
    from: '09:30',
    to: '10:15',
    guests: [organizing(person('Ruth Mwangi')), person('Jonas Ek')],
    expected: NEVER,
    lesson: 'same title and time as an event of the user’s own, in another calendar, with other people',
  },
  {
    key: 'own-private',
    title: 'Viktor, confidential',
    day: 3,
    from: '08:30',
    to: '09:15',
    guests: [organizing(me), pending(person('Viktor Szabo'))],
    isPrivate: true,
    expected: { is: 'one-to-one', with: 'Viktor Szabo' },
    lesson: 'private in the user’s own calendar shows everything',
  },
  {
    key: 'says-you',
    title: "You're the organizer, Nadia Brandt didn't respond",
    day: 3,
    from: '18:00',
    to: '18:30',
    guests: [organizing(person('Ingrid Solheim')), me, person('Dario Conti'), person('Amina Diallo')],
    location: 'Opens card for Nadia Brandt',
    expected: NOT,
    lesson: 'title and place say what the page says about people',
  },
  {
    key: 'away',
    title: 'PTO',
    kind: 'out-of-office',
    day: 5,
    lastDay: 6,
    expected: NOT,
    lesson: 'absence over days: two dates in one label',
  },
  {
    key: 'free-hold',
    title: 'Hold for Nadia + Mara?',
    day: 4,
    from: '17:00',
    to: '17:30',
    isFree: true,
    expected: NOT,
    lesson: 'a hold for oneself with a mentee in its title',
  },
  {
    key: 'series-change',
    title: 'Emre: portfolio',
    day: 4,
    from: '18:15',
    to: '18:45',
    guests: [organizing(person('Emre Aydin')), { ...me, response: 'tentative' }],
    series: 'emre-portfolio',
    recurrence: 'weekly',
    expected: { is: 'one-to-one', with: 'Emre Aydin' },
    lesson: 'an occurrence, answered with maybe',
  },
];

function eventOf(trap: Trap, monday: string): LabEvent {
  const { day, from, to, lastDay, ...rest } = trap;
  return {
    kind: 'meeting',
    id: inventedId(`outlook ${trap.key}`),
    calendar: SAMPLE_SELF.address,
    start: { date: addDays(monday, day), ...(from !== undefined && { time: from }) },
    end: { date: addDays(monday, lastDay ?? day), ...(to !== undefined && { time: to }) },
    guests: [],
    rooms: [],
    guestList: 'shown',
    location: '',
    description: '',
    video: '',
    isCompleted: false,
    isCancelled: false,
    ...rest,
  };
}

function onThisHost({ self, timeZone, events }: LabData, more: readonly LabEvent[]): LabData {
  const known = events.map(here).filter((event) => event !== undefined);
  return { self, timeZone, calendars: CALENDARS, events: [...known, ...more] };
}

/**
 * The sample calendar with its full week around `anchor` (`YYYY-MM-DD`, Monday to Sunday) and the weekly series in the
 * five weeks before and after. What is expected of a 1:1 is said by name, or by the address of those without one.
 */
export function sampleWeek(anchor: string): LabData {
  const monday = mondayOf(anchor);
  return onThisHost(
    sharedWeek(anchor),
    TRAPS.map((trap) => eventOf(trap, monday)),
  );
}

/** A calendar with exactly `count` timed events in the week of `anchor`, for measuring. */
export function busyWeek(count = 200, seed = 1, anchor = '2026-03-05'): LabData {
  return onThisHost(sharedBusyWeek(count, seed, anchor), []);
}
