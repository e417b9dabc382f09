/** An invented week of a mentor, full of the cases and traps a reader of calendar pages meets. */
import type { ResponseStatus } from '../../lib/meeting/meeting';
import { addDays, mondayOf, occurrenceStamp } from './days.ts';
import { inventedId } from './invented-id.ts';
import type { Expected, LabCalendar, LabColour, LabData, LabEvent, LabEventKind, LabGuest, LabRoom } from './events.ts';

/** The mentor whose calendar it is. */
export const SAMPLE_SELF = { address: 'mara.lindqvist@example.com', name: 'Mara Lindqvist' } as const;

/** The mentor's mentees, as the mentor would enter them. */
export const SAMPLE_MENTEES = [
  { name: 'Nadia Brandt', address: 'nadia.brandt@example.com' },
  { name: 'Emre Aydin', address: 'emre.aydin@example.com' },
  { name: 'Ruth Mwangi', address: 'ruth.mwangi@example.com' },
  { name: 'Viktor Szabo', address: 'viktor.szabo@example.com' },
] as const;

/** The mentor's second address: hers, but the page does not say so. */
export const SAMPLE_OTHER_ADDRESS = 'mara@lindqvist.example.com';

const ZONE = 'Europe/Berlin';
const TEAM = 'platform0123456789teamcalendar@group.calendar.google.com';
const HOLIDAYS = 'en.german#holiday@group.v.calendar.google.com';
const CONTACTS = '#contacts@group.v.calendar.google.com';
const JONAS = 'jonas.ek@example.com';

const CALENDARS: readonly LabCalendar[] = [
  { address: SAMPLE_SELF.address, name: SAMPLE_SELF.name, colour: 'peacock' },
  { address: CONTACTS, name: 'Birthdays', colour: 'sage' },
  { address: 'tasks', name: 'Tasks', colour: 'blueberry' },
  { address: TEAM, name: 'Platform team', colour: 'lavender' },
  { address: JONAS, name: 'Jonas Ek', colour: 'tangerine' },
  { address: HOLIDAYS, name: 'Holidays in Germany', colour: 'basil' },
];

type GuestOptions = Partial<Pick<LabGuest, 'kind' | 'isOrganizer' | 'isOptional'>>;

function guest(
  name: string,
  address: string,
  response: ResponseStatus = 'accepted',
  options: GuestOptions = {},
): LabGuest {
  return { name, address, response, kind: 'person', isOrganizer: false, isOptional: false, ...options };
}

const colleague =
  (name: string, local: string) =>
  (response: ResponseStatus = 'accepted', options: GuestOptions = {}): LabGuest =>
    guest(name, `${local}@example.com`, response, options);

const me = colleague(SAMPLE_SELF.name, 'mara.lindqvist');
const nadia = colleague('Nadia Brandt', 'nadia.brandt');
const emre = colleague('Emre Aydin', 'emre.aydin');
const ruth = colleague('Ruth Mwangi', 'ruth.mwangi');
const viktor = colleague('Viktor Szabo', 'viktor.szabo');
const hana = colleague('Hana Sato', 'hana.sato');
const jonas = colleague('Jonas Ek', 'jonas.ek');
const ingrid = colleague('Ingrid Solheim', 'ingrid.solheim');
const pia = colleague('Pia Keller', 'pia.keller');
const dario = colleague('Dario Conti', 'dario.conti');
const amina = colleague('Amina Diallo', 'amina.diallo');
const lin = colleague('Lin Zhao', 'lin.zhao');

const ORGANIZER = { isOrganizer: true } as const;

const ASPEN: LabRoom = {
  address: 'example.com_3634303832@resource.calendar.google.com',
  building: 'HQ-1',
  name: 'Aspen',
  floor: '3-C',
  capacity: 4,
};
const BIRCH: LabRoom = {
  address: 'example.com_3634303833@resource.calendar.google.com',
  building: 'HQ-1',
  name: 'Birch',
  floor: '4-A',
  capacity: 10,
};

/** A day of the week (Monday = 0) and a clock time, or the day alone. */
type Slot = readonly [day: number, from?: string | undefined, to?: string | undefined, lastDay?: number];

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly slot: Slot;
  readonly expected: Expected;
  readonly lesson: string;
  readonly kind?: LabEventKind;
  readonly calendar?: string;
  readonly guests?: readonly LabGuest[];
  readonly rooms?: readonly LabRoom[];
  readonly guestList?: 'hidden';
  readonly visibleRows?: number;
  readonly organizer?: { readonly address: string; readonly name: string };
  readonly location?: string;
  readonly description?: string;
  readonly hasVideo?: boolean;
  readonly colour?: LabColour;
  readonly isCompleted?: boolean;
  readonly isCancelled?: boolean;
  /** Every week, or on the given weekdays of each week. */
  readonly repeats?: 'weekly' | 'daily' | 'yearly';
  /** Where the occurrence was before it was moved. */
  readonly scheduled?: Slot;
  /** Entries with the same series stem are occurrences of one series. */
  readonly seriesOf?: string;
}

const NOT: Expected = { is: 'not' };
const UNKNOWN: Expected = { is: 'unknown' };
const NEVER: Expected = { is: 'never' };
const withPerson = (who: LabGuest): Expected => ({ is: 'one-to-one', with: who.address });

const STANDUP = [
  me('accepted'),
  dario('accepted', ORGANIZER),
  nadia(),
  emre('tentative'),
  amina(),
  lin('needs-action'),
];

const standup = (day: number): Entry => ({
  key: `standup-${day}`,
  seriesOf: 'standup',
  title: 'Platform stand-up',
  slot: [day, '09:00', '09:15'],
  guests: STANDUP,
  hasVideo: true,
  colour: 'graphite',
  repeats: 'daily',
  expected: NOT,
  lesson: 'six guests, two mentees among them',
});

const AUDIENCE = Array.from({ length: 46 }, (_, index) =>
  guest(
    `Guest ${String(index + 1).padStart(2, '0')}`,
    `guest${index + 1}@example.com`,
    index % 3 ? 'accepted' : 'needs-action',
  ),
);

const ENTRIES: readonly Entry[] = [
  ...[0, 1, 2, 3].map(standup),
  {
    key: 'home',
    kind: 'working-location',
    title: 'Home',
    slot: [0, undefined, undefined, 2],
    expected: NOT,
    lesson: 'working location over three days',
  },
  {
    key: 'nadia-weekly',
    title: 'Nadia / Mara',
    slot: [0, '10:00', '11:00'],
    guests: [me('accepted', ORGANIZER), nadia()],
    hasVideo: true,
    description: 'Running notes: https://docs.example.com/nadia-mara\nDial-in: nobody@sip.example.com',
    repeats: 'weekly',
    expected: withPerson(nadia()),
    lesson: 'the plain weekly 1:1; an address in the description is no guest',
  },
  {
    key: 'review-trap',
    title: '1:1 review',
    slot: [0, '11:30', '12:15'],
    guests: [ingrid('accepted', ORGANIZER), me(), ruth(), dario('needs-action')],
    expected: NOT,
    lesson: 'says 1:1, has four guests',
  },
  {
    key: 'lunch-emre',
    title: 'Lunch',
    slot: [0, '12:30', '13:30'],
    guests: [me('accepted', ORGANIZER), emre()],
    location: 'Café Ampersand, Hafenstraße 3, 20457 Hamburg',
    colour: 'banana',
    expected: withPerson(emre()),
    lesson: 'says nothing, is a 1:1; the place has commas',
  },
  {
    key: 'focus',
    kind: 'focus-time',
    title: 'Focus time',
    slot: [0, '14:00', '16:00'],
    colour: 'graphite',
    expected: NOT,
    lesson: 'focus time',
  },
  {
    key: 'emre-notetaker',
    title: 'Emre <> Mara',
    slot: [0, '16:30', '17:15'],
    guests: [
      me('accepted', ORGANIZER),
      emre(),
      guest('Fred (notetaker)', 'fred@fireflies.ai', 'accepted', { kind: 'bot' }),
    ],
    hasVideo: true,
    expected: withPerson(emre()),
    lesson: 'a notetaker bot is no participant',
  },
  {
    key: 'task-feedback',
    kind: 'task',
    title: 'Write feedback for Ruth',
    slot: [0, '17:30', '18:00'],
    expected: NOT,
    lesson: 'task with a time',
  },
  {
    key: 'ruth-room',
    title: 'Ruth / Mara, in person',
    slot: [1, '09:30', '10:15'],
    guests: [ruth('accepted', ORGANIZER), me()],
    rooms: [ASPEN],
    repeats: 'weekly',
    expected: withPerson(ruth()),
    lesson: 'a room is no participant; organised by the mentee; comma in the title',
  },
  {
    key: 'guild',
    title: 'Guild: growing engineers',
    slot: [1, '10:30', '11:45'],
    guests: [
      guest('Engineering guild', 'guild@example.com', 'needs-action', { kind: 'group' }),
      me('accepted', ORGANIZER),
    ],
    rooms: [BIRCH, ASPEN],
    repeats: 'weekly',
    expected: NEVER,
    lesson: 'two rows, one of them a mailing list; two rooms',
  },
  {
    key: 'own-block',
    title: 'Prepare quarterly review',
    slot: [1, '11:00', '12:00'],
    colour: 'lavender',
    expected: NOT,
    lesson: 'own block without guests, overlapping',
  },
  {
    key: 'interview',
    title: 'Interview: senior designer',
    slot: [1, '13:00', '14:00'],
    guests: [me('accepted', ORGANIZER), guest('Tomasz Wrona', 'tomasz.wrona@mail.example.com')],
    hasVideo: true,
    expected: { is: 'one-to-one', with: 'tomasz.wrona@mail.example.com' },
    lesson: 'two people, but an interview with somebody from outside',
  },
  {
    key: 'hidden-list',
    title: 'Confidential catch-up',
    slot: [1, '14:30', '15:00'],
    guests: [ingrid('accepted', ORGANIZER), me('needs-action')],
    guestList: 'hidden',
    colour: 'grape',
    expected: UNKNOWN,
    lesson: 'the shown rows look exactly like a 1:1; the organiser has hidden the list',
  },
  {
    key: 'truncated-list',
    title: 'All-hands rehearsal',
    slot: [1, '15:30', '16:30'],
    guests: [ingrid('accepted', ORGANIZER), me(), ...AUDIENCE],
    visibleRows: 2,
    expected: NEVER,
    lesson: 'count 48, two rows',
  },
  {
    key: 'coffee-hana',
    title: 'Coffee',
    slot: [1, '17:00', '17:30'],
    guests: [hana('accepted', ORGANIZER), me()],
    location: 'Kitchen, 3rd floor',
    expected: withPerson(hana()),
    lesson: 'a colleague who is no mentee',
  },
  {
    key: 'offsite',
    title: 'Team offsite',
    slot: [2],
    guests: [dario('accepted', ORGANIZER), me('needs-action'), nadia('needs-action')],
    colour: 'basil',
    expected: NOT,
    lesson: 'all day, with guests, not answered',
  },
  {
    key: 'summit',
    title: 'Mentoring summit',
    slot: [3, undefined, undefined, 4],
    guests: [me('accepted', ORGANIZER), viktor()],
    location: 'Göteborg',
    colour: 'sage',
    expected: NOT,
    lesson: 'several days with one mentee: all-day events are no 1:1s',
  },
  {
    key: 'viktor-declined',
    title: 'Viktor: promotion case',
    slot: [2, '10:00', '10:45'],
    guests: [me('accepted', ORGANIZER), viktor('declined')],
    hasVideo: true,
    expected: withPerson(viktor()),
    lesson: 'the mentee has declined',
  },
  {
    key: 'other-nadia',
    title: 'Sales handover',
    slot: [2, '11:00', '11:30'],
    guests: [guest('Nadia Brandt', 'nadia.brandt.sales@example.com', 'accepted', ORGANIZER), me('needs-action')],
    expected: { is: 'one-to-one', with: 'nadia.brandt.sales@example.com' },
    lesson: "a mentee's name, another address: another person; not answered by the mentor",
  },
  {
    key: 'declined-by-me',
    title: 'Emre: dry run',
    slot: [2, '13:00', '13:45'],
    guests: [emre('accepted', ORGANIZER), me('declined')],
    expected: NOT,
    lesson: 'declined by the mentor',
  },
  {
    key: 'assistant-absent',
    title: 'Check-in Ruth and Mara',
    slot: [2, '14:00', '14:45'],
    guests: [ruth(), me()],
    organizer: { address: 'pia.keller@example.com', name: 'Pia Keller' },
    expected: withPerson(ruth()),
    lesson: 'organised by an assistant who is not on the list',
  },
  {
    key: 'emre-moved',
    seriesOf: 'emre-weekly',
    title: 'Emre / Mara weekly',
    slot: [2, '15:00', '15:45'],
    scheduled: [1, '16:30', '17:15'],
    guests: [me('accepted', ORGANIZER), emre('tentative')],
    hasVideo: true,
    repeats: 'weekly',
    expected: withPerson(emre()),
    lesson: 'a moved occurrence: its id still names Tuesday',
  },
  {
    key: 'markup',
    title: '<img src=x onerror="document.title=1"> "Growth" & \'plans\'',
    slot: [2, '16:00', '17:00'],
    guests: [me('accepted', ORGANIZER), guest('"><script>document.title=2</script>', 'bobby.tables@example.com')],
    location: '</span><b>nowhere</b>',
    description: '<a href="javascript:document.title=3">link</a>',
    expected: { is: 'one-to-one', with: 'bobby.tables@example.com' },
    lesson: 'markup in title, name, place and description',
  },
  {
    key: 'long-name',
    title:
      'Quarterly conversation about scope, sponsorship, succession planning and everything that did not fit last time',
    slot: [3, '09:45', '10:45'],
    guests: [
      me('accepted', ORGANIZER),
      guest(
        'Dr. Maximiliane-Theodora Freifrau von Hohenfels-Wittgenau (Research & Development, Nordics)',
        'mt.hohenfels@example.com',
      ),
    ],
    expected: { is: 'one-to-one', with: 'mt.hohenfels@example.com' },
    lesson: 'long title, long name',
  },
  {
    key: 'cjk',
    title: '佐藤さんと1on1（月例）',
    slot: [3, '11:00', '11:45'],
    guests: [guest('佐藤 花', 'hanako.sato@example.com', 'accepted', ORGANIZER), me()],
    expected: { is: 'one-to-one', with: 'hanako.sato@example.com' },
    lesson: 'Japanese title and name',
  },
  {
    key: 'arabic',
    title: 'لقاء الإرشاد مع ليلى',
    slot: [3, '12:30', '13:15'],
    guests: [me('accepted', ORGANIZER), guest('ليلى حدّاد', 'layla.haddad@example.com', 'needs-action')],
    expected: { is: 'one-to-one', with: 'layla.haddad@example.com' },
    lesson: 'Arabic title and name in a left-to-right page',
  },
  {
    key: 'viktor-goals',
    title: 'Viktor / Mara: goals, scope, next role',
    slot: [3, '14:00', '15:00'],
    guests: [viktor('accepted', ORGANIZER), me('tentative')],
    rooms: [BIRCH],
    colour: 'tangerine',
    hasVideo: true,
    repeats: 'weekly',
    expected: withPerson(viktor()),
    lesson: 'commas in the title; the mentor answered maybe',
  },
  {
    key: 'jonas-calendar',
    title: 'Jonas / Ingrid 1:1',
    calendar: JONAS,
    slot: [3, '14:30', '15:30'],
    guests: [jonas('accepted', ORGANIZER), ingrid()],
    expected: NEVER,
    lesson: "somebody else's calendar: the user is no guest",
  },
  {
    key: 'assistant-declined',
    title: 'Nadia and Mara: talk rehearsal',
    slot: [3, '16:00', '16:45'],
    guests: [pia('declined', ORGANIZER), me(), nadia()],
    expected: withPerson(nadia()),
    lesson: 'the organiser is on the list and does not attend',
  },
  {
    key: 'release-night',
    title: 'Release night',
    slot: [3, '22:30', '01:00', 4],
    guests: [dario('accepted', ORGANIZER), me(), emre()],
    colour: 'tomato',
    expected: NOT,
    lesson: 'over midnight: dates in front of the hidden text, two chips',
  },
  {
    key: 'office',
    kind: 'working-location',
    title: 'HQ-1',
    slot: [3, undefined, undefined, 4],
    expected: NOT,
    lesson: 'working location in a building',
  },
  {
    key: 'task-block',
    kind: 'task-block',
    title: 'Prepare growth conversation',
    slot: [4, '08:15', '09:00'],
    expected: NOT,
    lesson: 'task with a booked block',
  },
  {
    key: 'room-only',
    title: 'Quiet hour',
    slot: [4, '09:00', '09:45'],
    guests: [me('accepted', ORGANIZER)],
    rooms: [ASPEN],
    expected: NOT,
    lesson: 'the user and a room: two rows on the edit page, nobody else',
  },
  {
    key: 'appointments',
    kind: 'appointment',
    title: 'Office hours for first-time managers',
    slot: [4, '10:00', '11:00'],
    colour: 'flamingo',
    expected: NOT,
    lesson: 'appointment schedule',
  },
  {
    key: 'cancelled',
    title: 'Canceled: Nadia / Mara extra',
    slot: [4, '11:00', '11:30'],
    guests: [nadia('accepted', ORGANIZER), me()],
    isCancelled: true,
    expected: NEVER,
    lesson: 'cancelled by its title',
  },
  {
    key: 'second-address',
    title: 'Viktor, before the board',
    slot: [4, '11:45', '12:30'],
    guests: [me('accepted', ORGANIZER), guest('Mara L.', SAMPLE_OTHER_ADDRESS, 'needs-action'), viktor()],
    expected: NEVER,
    lesson: "three rows, two of them the mentor's; a 1:1 only for a reader who knows her second address",
  },
  {
    key: 'no-display-name',
    title: 'Intro chat',
    slot: [4, '13:00', '13:30'],
    guests: [me('accepted', ORGANIZER), guest('', 'lena.fischer@example.com', 'needs-action')],
    hasVideo: true,
    expected: { is: 'one-to-one', with: 'lena.fischer@example.com' },
    lesson: 'only an address, not answered',
  },
  {
    key: 'optional-third',
    title: 'Ruth: design walk-through',
    slot: [4, '14:00', '14:45'],
    guests: [ruth('accepted', ORGANIZER), me(), amina('needs-action', { isOptional: true })],
    expected: NOT,
    lesson: 'an optional third person is a person',
  },
  {
    key: 'out-of-office',
    kind: 'out-of-office',
    title: 'Out of office',
    slot: [4, '15:30', '18:00'],
    colour: 'tomato',
    expected: NOT,
    lesson: 'out of office',
  },
  {
    key: 'planning',
    title: 'Planning',
    slot: [4, '15:00', '15:30'],
    guests: [dario('accepted', ORGANIZER), me(), lin()],
    expected: NOT,
    lesson: 'stands in two calendars, this is the own copy',
  },
  {
    key: 'planning-team',
    seriesOf: 'planning',
    title: 'Planning',
    calendar: TEAM,
    slot: [4, '15:00', '15:30'],
    guests: [dario('accepted', ORGANIZER), me(), lin()],
    expected: NOT,
    lesson: "the same event in the team's calendar: another id",
  },
  {
    key: 'big-list',
    title: 'Town hall',
    slot: [2, '17:30', '18:30'],
    guests: [ingrid('accepted', ORGANIZER), me('needs-action'), ...AUDIENCE],
    visibleRows: 0,
    expected: NEVER,
    lesson: 'count 48, no rows at all',
  },
  {
    key: 'trail-run',
    title: 'Trail run with Viktor',
    slot: [5, '08:30', '10:00'],
    guests: [me('accepted', ORGANIZER), viktor()],
    colour: 'sage',
    expected: withPerson(viktor()),
    lesson: 'a 1:1 on a Saturday',
  },
  {
    key: 'birthday',
    kind: 'birthday',
    calendar: CONTACTS,
    title: "Ruth Mwangi's birthday",
    slot: [5],
    repeats: 'yearly',
    expected: NOT,
    lesson: "a mentee's birthday",
  },
  {
    key: 'task-done',
    kind: 'task',
    title: 'Thank Ingrid for the introduction',
    slot: [5, '11:00', '11:30'],
    isCompleted: true,
    expected: NOT,
    lesson: 'completed task',
  },
  {
    key: 'holiday',
    kind: 'holiday',
    calendar: HOLIDAYS,
    title: 'Harvest Sunday',
    slot: [6],
    expected: NOT,
    lesson: 'holiday of a subscribed calendar',
  },
  {
    key: 'untitled',
    title: '',
    slot: [6, '17:00', '17:45'],
    guests: [nadia('accepted', ORGANIZER), me('needs-action')],
    expected: withPerson(nadia()),
    lesson: 'an event without a title',
  },
];

/** Weeks before and after the anchor's that hold occurrences of the weekly series. */
const WEEKS_AROUND = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];

function eventOf(entry: Entry, monday: string, week: number): LabEvent {
  const [day, from, to, lastDay] = entry.slot;
  const start = addDays(monday, day);
  const stem = inventedId(entry.seriesOf ?? entry.key);
  const [scheduledDay, scheduledFrom] = entry.scheduled ?? entry.slot;
  const stamp = occurrenceStamp(addDays(monday, scheduledDay), scheduledFrom, ZONE);
  const isTask = entry.kind === 'task';
  return {
    key: week === 0 ? entry.key : `${entry.key}${week > 0 ? '+' : ''}${week}`,
    kind: entry.kind ?? 'meeting',
    id: isTask ? stem.slice(0, 16) : entry.repeats ? `${stem}_${stamp}` : stem,
    ...(entry.repeats && { series: stem, recurrence: entry.repeats }),
    calendar: entry.calendar ?? (isTask ? 'tasks' : SAMPLE_SELF.address),
    title: entry.title,
    start: from === undefined ? { date: start } : { date: start, time: from },
    end: { date: addDays(monday, lastDay ?? day), ...(to !== undefined && { time: to }) },
    guests: entry.guests ?? [],
    rooms: entry.rooms ?? [],
    guestList: entry.guestList ?? 'shown',
    ...(entry.visibleRows !== undefined && { visibleRows: entry.visibleRows }),
    ...(entry.organizer && { organizer: entry.organizer }),
    location: entry.location ?? '',
    description: entry.description ?? '',
    video: entry.hasVideo ? videoPath(stem) : '',
    ...(entry.colour && { colour: entry.colour }),
    isCompleted: entry.isCompleted ?? false,
    isCancelled: entry.isCancelled ?? false,
    expected: entry.expected,
    lesson: entry.lesson,
  };
}

function videoPath(seed: string): string {
  const letters = inventedId(`${seed} video`, 10).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'a');
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
}

/**
 * The sample calendar with its full week around `anchor` (`YYYY-MM-DD`, Monday to Sunday) and the weekly series in the
 * five weeks before and after.
 */
export function sampleWeek(anchor: string): LabData {
  const monday = mondayOf(anchor);
  const events = WEEKS_AROUND.flatMap((week) =>
    ENTRIES.filter((entry) => week === 0 || entry.repeats === 'weekly' || entry.repeats === 'daily').map((entry) =>
      eventOf(week === 0 ? entry : unmoved(entry), addDays(monday, week * 7), week),
    ),
  );
  return { self: SAMPLE_SELF, timeZone: ZONE, calendars: CALENDARS, events };
}

function unmoved(entry: Entry): Entry {
  return entry.scheduled ? { ...entry, slot: entry.scheduled } : entry;
}
