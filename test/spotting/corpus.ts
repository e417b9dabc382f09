/**
 * The corpus: scenarios, each told of the people of several languages, on the surfaces of both hosts. Labels are part of the
 * scenario and were set by hand, from what product and page notes say, not from what the code answers.
 */
import type { CalendarHost, OpenedMeeting, ResponseStatus } from '../../lib/meeting/meeting';
import type { LabEvent, LabGuest, LabRoom } from '../pages/events.ts';
import { inventedId } from '../pages/invented-id.ts';
import { CASTS, type Cast, type Person } from './casts.ts';
import type { SpottingCase, Stored, StoredPerson, Trap, Truth } from './spotting-case.ts';

export const TODAY = '2026-03-05';
export const TIME_ZONE = 'Europe/Berlin';
/** A calendar of several people. */
export const TEAM_CALENDAR = 'team0123456789calendar@group.calendar.google.com';

/** A scenario's event before it gets its place in the week. */
interface Plot {
  readonly guests?: readonly LabGuest[];
  readonly title?: string;
  readonly rest?: Partial<LabEvent>;
  readonly stored?: Partial<Stored>;
  readonly truth: Truth;
  /** Where the page of Outlook, which gives names alone, allows another answer. */
  readonly onOutlook?: Truth;
}

interface Scenario {
  readonly name: string;
  readonly trap: Trap;
  readonly plot: (cast: Cast) => Plot;
  /** Absent = both. */
  readonly hosts?: readonly CalendarHost[];
  /** Absent = the card over the grid. */
  readonly surfaces?: readonly OpenedMeeting['surface'][];
}

type GuestRest = Partial<Omit<LabGuest, 'name' | 'address' | 'response'>>;

function guest({ name, address }: Person, response: ResponseStatus = 'accepted', rest: GuestRest = {}): LabGuest {
  return { name, address, response, kind: 'person', isOrganizer: false, isOptional: false, ...rest };
}

const organizing = (person: Person, response: ResponseStatus = 'accepted'): LabGuest =>
  guest(person, response, { isOrganizer: true });
const bot = (name: string, address: string): LabGuest => guest({ name, address }, 'accepted', { kind: 'bot' });
const group = (name: string, local: string): LabGuest =>
  guest({ name, address: `${local}@example.com` }, 'needs-action', { kind: 'group' });

function room(name: string, at: number): LabRoom {
  const address = `example.com_${3634303832 + at}@resource.calendar.google.com`;
  return { address, building: 'HQ-1', name, floor: '3', capacity: 4 + at };
}

/** People whose names say nothing but that they are many. */
function crowd(count: number): readonly LabGuest[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at % 26] ?? 'A'}da ${['Moss', 'Reed', 'Vale', 'Ford', 'Holt'][at % 5] ?? 'Moss'} ${at + 1}`;
    return guest({ name, address: `crowd.${at + 1}@example.com` }, at % 3 === 0 ? 'needs-action' : 'accepted');
  });
}

const mentoring = (person: Person): Truth => ({ is: 'mentoring', with: person, person: person.address });
const pair = (person: Person, known = ''): Truth => ({
  is: 'one-to-one',
  with: person,
  ...(known !== '' && { person: known }),
});
const NOT: Truth = { is: 'not' };
const NEVER: Truth = { is: 'never' };

const GOOGLE = ['google'] as const;
const BOTH_SURFACES = ['bubble', 'page'] as const;

/** The user and the mentee, the user first. */
const withMentee = ({ mentor, mentee }: Cast): readonly LabGuest[] => [organizing(mentor), guest(mentee)];

/** A plain 1:1 with the mentee, told otherwise in `rest`. */
const menteePlot =
  (rest: (cast: Cast) => Partial<Plot>) =>
  (cast: Cast): Plot => ({ guests: withMentee(cast), truth: mentoring(cast.mentee), ...rest(cast) });

const NOTETAKER = bot('Fireflies.ai Notetaker', 'fred@fireflies.ai');
const PILOT = bot('OtterPilot', 'otterpilot@otter.ai');

const SCENARIOS: readonly Scenario[] = [
  { name: 'own', trap: 'plain', plot: menteePlot(() => ({})), surfaces: BOTH_SURFACES },
  {
    name: 'invited',
    trap: 'plain',
    surfaces: BOTH_SURFACES,
    plot: menteePlot(({ mentor, mentee }) => ({ guests: [organizing(mentee), guest(mentor)] })),
  },
  {
    name: 'not-answered',
    trap: 'plain',
    plot: menteePlot(({ mentor, mentee }) => ({ guests: [organizing(mentee), guest(mentor, 'needs-action')] })),
  },
  {
    name: 'both-maybe',
    trap: 'plain',
    plot: menteePlot(({ mentor, mentee }) => ({
      guests: [organizing(mentee, 'tentative'), guest(mentor, 'tentative')],
    })),
  },
  {
    name: 'series',
    trap: 'plain',
    surfaces: BOTH_SURFACES,
    plot: menteePlot(() => ({ rest: { series: inventedId('series'), recurrence: 'weekly' } })),
  },
  {
    name: 'unknown-colleague',
    trap: 'plain',
    surfaces: BOTH_SURFACES,
    plot: ({ mentor, colleague }) => ({ guests: [organizing(colleague), guest(mentor)], truth: pair(colleague) }),
  },
  {
    name: 'known-contact',
    trap: 'plain',
    plot: ({ mentor, contact }) => ({
      guests: [organizing(mentor), guest(contact)],
      truth: pair(contact, contact.address),
    }),
  },
  {
    name: 'answered-no',
    trap: 'answered',
    plot: ({ mentor, colleague }) => ({
      guests: [organizing(mentor), guest(colleague)],
      stored: { aboutPerson: 'not-mentee' },
      truth: pair(colleague),
    }),
  },
  {
    name: 'series-answered-no',
    trap: 'answered',
    plot: menteePlot(() => ({ stored: { aboutSeries: 'not-one-to-one' }, truth: NOT })),
  },
  {
    name: 'room',
    trap: 'room',
    surfaces: BOTH_SURFACES,
    plot: menteePlot(({ titles }) => ({ rest: { rooms: [room(titles.room, 0)] } })),
  },
  {
    name: 'two-rooms',
    trap: 'room',
    plot: menteePlot(({ titles }) => ({ rest: { rooms: [room(titles.room, 0), room('Birch', 1)] } })),
  },
  {
    name: 'room-and-place',
    trap: 'room',
    plot: menteePlot(({ titles }) => ({ rest: { rooms: [room(titles.room, 0)], location: 'Main Street 1' } })),
  },
  {
    name: 'room-alone',
    trap: 'room',
    plot: ({ mentor, titles }) => ({
      guests: [organizing(mentor)],
      rest: { rooms: [room(titles.room, 0)] },
      truth: NEVER,
    }),
  },
  { name: 'notetaker', trap: 'bot', plot: menteePlot((cast) => ({ guests: [...withMentee(cast), NOTETAKER] })) },
  {
    name: 'two-notetakers',
    trap: 'bot',
    plot: ({ mentor, colleague }) => ({
      guests: [NOTETAKER, organizing(colleague), PILOT, guest(mentor)],
      truth: pair(colleague),
    }),
  },
  {
    name: 'notetaker-alone',
    trap: 'bot',
    plot: ({ mentor }) => ({ guests: [organizing(mentor), NOTETAKER], truth: NEVER }),
  },
  {
    name: 'room-and-notetaker',
    trap: 'bot',
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), PILOT],
      rest: { rooms: [room(cast.titles.room, 2)] },
    })),
  },
  {
    name: 'group-alone',
    trap: 'group',
    plot: ({ mentor, titles }) => ({ guests: [organizing(mentor), group(titles.list, 'team')], truth: NEVER }),
  },
  {
    name: 'mentee-and-group',
    trap: 'group',
    surfaces: BOTH_SURFACES,
    plot: menteePlot((cast) => ({ guests: [...withMentee(cast), group(cast.titles.list, 'platform')], truth: NEVER })),
  },
  {
    name: 'hidden-list',
    trap: 'hidden-list',
    hosts: GOOGLE,
    surfaces: BOTH_SURFACES,
    plot: menteePlot(({ mentor, mentee }) => ({
      guests: [organizing(mentee), guest(mentor)],
      rest: { guestList: 'hidden' },
      truth: NEVER,
    })),
  },
  {
    name: 'two-rows-of-twelve',
    trap: 'truncated',
    hosts: GOOGLE,
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), ...crowd(10)],
      rest: { visibleRows: 2 },
      truth: NEVER,
    })),
  },
  {
    name: 'two-rows-of-three',
    trap: 'truncated',
    hosts: GOOGLE,
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), ...crowd(1)],
      rest: { visibleRows: 2 },
      truth: NEVER,
    })),
  },
  {
    name: 'no-rows-at-all',
    trap: 'truncated',
    hosts: GOOGLE,
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), ...crowd(90)],
      rest: { visibleRows: 0 },
      truth: NEVER,
    })),
  },
  {
    name: 'three',
    trap: 'crowd',
    surfaces: BOTH_SURFACES,
    plot: menteePlot((cast) => ({ guests: [...withMentee(cast), guest(cast.otherMentee)], truth: NOT })),
  },
  {
    name: 'twenty',
    trap: 'crowd',
    plot: menteePlot((cast) => ({ guests: [...withMentee(cast), ...crowd(18)], truth: NEVER })),
  },
  {
    name: 'called-one-to-one',
    trap: 'title-lies',
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), ...crowd(4)],
      title: `1:1 ${cast.mentee.name}`,
      truth: NOT,
    })),
  },
  { name: 'called-lunch', trap: 'title-lies', plot: menteePlot(({ titles }) => ({ title: titles.coffee })) },
  { name: 'called-team', trap: 'title-lies', plot: menteePlot(({ titles }) => ({ title: titles.team })) },
  { name: 'no-title', trap: 'title-lies', plot: menteePlot(() => ({ title: '' })) },
  {
    name: 'called-after-another',
    trap: 'title-lies',
    plot: menteePlot(({ otherMentee, mentor }) => ({ title: `${otherMentee.name} / ${mentor.name}` })),
  },
  {
    name: 'stranger-called-after-mentee',
    trap: 'title-lies',
    plot: ({ mentor, mentee, colleague }) => ({
      guests: [organizing(colleague), guest(mentor)],
      title: `1:1 ${mentee.name}`,
      truth: pair(colleague),
    }),
  },
  {
    name: 'own-block-called-after-mentee',
    trap: 'alone',
    plot: ({ mentee }) => ({ title: `1:1 ${mentee.name}`, truth: NOT }),
  },
  { name: 'own-block', trap: 'alone', plot: ({ titles }) => ({ title: titles.coffee, truth: NOT }) },
  {
    name: 'me-alone-on-the-list',
    trap: 'alone',
    plot: ({ mentor }) => ({ guests: [organizing(mentor)], truth: NEVER }),
  },
  {
    name: 'interview',
    trap: 'interview',
    plot: ({ mentor, titles }) => {
      const candidate = { name: 'Robin Applegate', address: 'robin@candidate.example.com' };
      return { guests: [organizing(mentor), guest(candidate)], title: titles.interview, truth: pair(candidate) };
    },
  },
  {
    name: 'interview-with-panel',
    trap: 'interview',
    plot: ({ mentor, titles, contact }) => ({
      guests: [
        organizing(mentor),
        guest({ name: 'Robin Applegate', address: 'robin@candidate.example.com' }),
        guest(contact),
      ],
      title: titles.interview,
      truth: NOT,
    }),
  },
  {
    name: 'external',
    trap: 'external',
    surfaces: BOTH_SURFACES,
    plot: ({ mentor }) => {
      const outside = { name: 'Dr. Amara Okafor', address: 'amara.okafor@partner.example.com' };
      return { guests: [organizing(outside), guest(mentor)], truth: pair(outside) };
    },
  },
  {
    name: 'i-declined',
    trap: 'declined',
    plot: menteePlot(({ mentor, mentee }) => ({ guests: [organizing(mentee), guest(mentor, 'declined')], truth: NOT })),
  },
  {
    name: 'mentee-declined',
    trap: 'declined',
    plot: menteePlot(({ mentor, mentee }) => ({ guests: [organizing(mentor), guest(mentee, 'declined')] })),
  },
  {
    name: 'organizing-mentee-declined',
    trap: 'declined',
    plot: menteePlot(({ mentor, mentee }) => ({ guests: [organizing(mentee, 'declined'), guest(mentor)] })),
  },
  {
    name: 'third-declined',
    trap: 'declined',
    plot: menteePlot((cast) => ({ guests: [...withMentee(cast), guest(cast.contact, 'declined')], truth: NOT })),
  },
  {
    name: 'both-own-addresses',
    trap: 'own-second-address',
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), guest(cast.mentorAgain)],
      stored: { ownAddresses: [cast.mentorAgain.address] },
    })),
    hosts: GOOGLE,
  },
  {
    name: 'own-addresses-alone',
    trap: 'own-second-address',
    hosts: GOOGLE,
    plot: ({ mentor, mentorAgain }) => ({
      guests: [organizing(mentor), guest(mentorAgain)],
      stored: { ownAddresses: [mentorAgain.address] },
      truth: NOT,
    }),
  },
  {
    name: 'under-the-other-address',
    trap: 'own-second-address',
    hosts: GOOGLE,
    plot: menteePlot(({ mentee, mentorAgain }) => ({
      guests: [organizing(mentee), guest(mentorAgain)],
      stored: { ownAddresses: [mentorAgain.address] },
    })),
  },
  {
    name: 'under-an-unknown-address',
    trap: 'own-second-address',
    hosts: GOOGLE,
    plot: ({ mentee, mentorAgain }) => ({ guests: [organizing(mentee), guest(mentorAgain)], truth: NEVER }),
  },
  {
    name: 'namesake-of-mentee',
    trap: 'same-name',
    plot: ({ mentor, mentee }) => {
      const namesake = { name: mentee.name, address: 'namesake@sales.example.com' };
      return {
        guests: [organizing(namesake), guest(mentor)],
        truth: pair(namesake),
        onOutlook: { is: 'open', with: namesake, person: mentee.address },
      };
    },
  },
  {
    name: 'mentee-and-namesake',
    trap: 'same-name',
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), guest({ name: cast.mentee.name, address: 'namesake@sales.example.com' })],
      truth: NEVER,
    })),
  },
  {
    name: 'two-mentees-of-one-name',
    trap: 'same-name',
    plot: (cast) => {
      const second: StoredPerson = {
        id: 'second@example.com',
        name: cast.mentee.name,
        addresses: ['second@example.com'],
        isMentee: true,
      };
      return {
        guests: withMentee(cast),
        stored: { people: [...peopleOf(cast), second] },
        truth: mentoring(cast.mentee),
        onOutlook: { is: 'one-to-one', with: cast.mentee },
      };
    },
  },
  {
    name: 'namesake-of-mine',
    trap: 'same-name',
    hosts: GOOGLE,
    // It may be the mentor's own other address.
    plot: ({ mentor }) => {
      const namesake = { name: mentor.name, address: 'same.name@partner.example.com' };
      return { guests: [organizing(namesake), guest(mentor)], truth: { is: 'open', with: namesake } };
    },
  },
  {
    name: 'mentee-at-another-domain',
    trap: 'look-alike',
    hosts: GOOGLE,
    plot: ({ mentor, mentee }) => {
      const other = { name: mentee.name, address: mentee.address.replace('@', '@mail.') };
      return { guests: [organizing(other), guest(mentor)], truth: pair(other) };
    },
  },
  {
    name: 'address-in-the-name',
    trap: 'look-alike',
    hosts: GOOGLE,
    plot: ({ mentor, mentee }) => {
      const other = { name: mentee.address, address: 'stranger@partner.example.com' };
      return { guests: [organizing(other), guest(mentor)], truth: pair(other) };
    },
  },
  {
    name: 'one-letter-off',
    trap: 'look-alike',
    hosts: GOOGLE,
    plot: ({ mentor, mentee }) => {
      const other = { name: mentee.name, address: mentee.address.replace(/^(.)(.)/u, '$2$1') };
      return { guests: [organizing(other), guest(mentor)], truth: pair(other) };
    },
  },
  {
    name: 'mentee-without-name',
    trap: 'no-display-name',
    hosts: GOOGLE,
    surfaces: BOTH_SURFACES,
    plot: menteePlot(({ mentor, mentee }) => ({ guests: [organizing(mentor), guest({ ...mentee, name: '' })] })),
  },
  {
    name: 'stranger-without-name',
    trap: 'no-display-name',
    plot: ({ mentor, colleague }) => {
      const nameless = { name: '', address: colleague.address };
      return { guests: [organizing(mentor), guest(nameless)], truth: pair(nameless) };
    },
  },
  {
    name: 'last-name-first',
    trap: 'odd-name',
    hosts: GOOGLE,
    plot: menteePlot(({ mentor, mentee }) => {
      const [first = '', ...last] = mentee.name.split(' ');
      const name = last.length === 0 ? `${mentee.name} (R&D)` : `${last.join(' ')}, ${first} (R&D)`;
      return { guests: [organizing(mentor), guest({ ...mentee, name })] };
    }),
  },
  {
    name: 'marks-in-the-name',
    trap: 'odd-name',
    hosts: GOOGLE,
    plot: menteePlot(({ mentor, mentee }) => ({
      guests: [organizing(mentor), guest({ ...mentee, name: `\u202e🌱 ${mentee.name}\u202c\u200b` })],
    })),
  },
  {
    name: 'address-in-capitals',
    trap: 'odd-name',
    hosts: GOOGLE,
    plot: menteePlot(({ mentor, mentee }) => ({
      guests: [organizing(mentor), guest({ ...mentee, address: mentee.address.toUpperCase() })],
    })),
  },
  {
    name: 'optional-mentee',
    trap: 'optional',
    plot: menteePlot(({ mentor, mentee }) => ({
      guests: [organizing(mentor), guest(mentee, 'accepted', { isOptional: true })],
    })),
  },
  {
    name: 'optional-third',
    trap: 'optional',
    plot: menteePlot((cast) => ({
      guests: [...withMentee(cast), guest(cast.contact, 'needs-action', { isOptional: true })],
      truth: NOT,
    })),
  },
  {
    name: 'assistant-organizes-and-stays-away',
    trap: 'organizer-absent',
    hosts: GOOGLE,
    plot: menteePlot(({ mentor, mentee, assistant }) => ({
      guests: [organizing(assistant, 'declined'), guest(mentor), guest(mentee)],
    })),
  },
  {
    name: 'assistant-organizes-and-attends',
    trap: 'organizer-absent',
    plot: menteePlot(({ mentor, mentee, assistant }) => ({
      guests: [organizing(assistant), guest(mentor), guest(mentee)],
      truth: NOT,
    })),
  },
  {
    name: 'assistant-is-not-on-the-list',
    trap: 'organizer-absent',
    hosts: GOOGLE,
    plot: menteePlot(({ mentor, mentee, assistant }) => ({
      guests: [guest(mentor), guest(mentee)],
      rest: { organizer: assistant },
    })),
  },
  {
    name: 'team-calendar-organizes',
    trap: 'organizer-absent',
    hosts: GOOGLE,
    plot: menteePlot(({ mentor, mentee }) => ({
      guests: [guest(mentor), guest(mentee)],
      rest: { organizer: { address: TEAM_CALENDAR, name: 'Team' } },
    })),
  },
  {
    name: 'cancelled',
    trap: 'cancelled',
    surfaces: BOTH_SURFACES,
    plot: menteePlot(({ titles }) => ({
      title: titles.cancelled + titles.weekly,
      rest: { isCancelled: true },
      truth: NEVER,
    })),
  },
  {
    name: 'all-day',
    trap: 'all-day',
    surfaces: BOTH_SURFACES,
    plot: menteePlot(() => ({ rest: { start: { date: TODAY }, end: { date: TODAY } }, truth: NOT })),
  },
  {
    name: 'days-off',
    trap: 'all-day',
    hosts: GOOGLE,
    plot: menteePlot(() => ({ rest: { start: { date: TODAY }, end: { date: '2026-03-06' } }, truth: NOT })),
  },
  ...(['task', 'birthday', 'working-location', 'out-of-office', 'focus-time', 'holiday'] as const).map(
    (kind): Scenario => ({
      name: kind,
      trap: 'no-meeting',
      hosts: GOOGLE,
      plot: ({ mentee }) => ({
        title: mentee.name,
        rest: {
          kind,
          ...(kind === 'birthday' && { calendar: '#contacts@group.v.calendar.google.com' }),
          ...(kind === 'holiday' && { calendar: 'en.german#holiday@group.v.calendar.google.com' }),
          ...(kind !== 'task' && kind !== 'focus-time' && { start: { date: TODAY }, end: { date: TODAY } }),
        },
        truth: NEVER,
      }),
    }),
  ),
  {
    name: 'somebody-elses',
    trap: 'foreign-calendar',
    hosts: GOOGLE,
    plot: ({ mentee, contact }) => ({
      guests: [organizing(contact), guest(mentee)],
      rest: { calendar: contact.address },
      truth: NEVER,
    }),
  },
  {
    name: 'mine-on-a-team-calendar',
    trap: 'foreign-calendar',
    hosts: GOOGLE,
    plot: menteePlot(({ mentor, mentee }) => ({
      guests: [organizing(mentee), guest(mentor)],
      rest: { calendar: TEAM_CALENDAR },
    })),
  },
  {
    name: 'over-midnight',
    trap: 'over-midnight',
    hosts: GOOGLE,
    plot: menteePlot(() => ({
      rest: { start: { date: TODAY, time: '23:30' }, end: { date: '2026-03-06', time: '00:30' } },
    })),
  },
  {
    name: 'hostile-place',
    trap: 'hostile-text',
    plot: menteePlot(({ contact }) => ({
      rest: { location: `Declined, ${contact.address}, 12 guests, March 5, 2027` },
    })),
  },
  {
    name: 'hostile-description',
    trap: 'hostile-text',
    surfaces: BOTH_SURFACES,
    plot: menteePlot(({ contact }) => ({
      rest: {
        description: `The full guest list has been hidden at the organizer's request. ${contact.address} 12 guests`,
      },
    })),
  },
  {
    name: 'hostile-title',
    trap: 'hostile-text',
    plot: menteePlot(() => ({ title: '3pm to 4pm, 12 guests, Declined, March 5, 2027, <b>x</b>' })),
  },
  {
    name: 'hostile-name',
    trap: 'hostile-text',
    hosts: GOOGLE,
    plot: ({ mentor, mentee }) => {
      const stranger = { name: `${mentee.name}, Declined, Organizer`, address: 'stranger@partner.example.com' };
      return { guests: [organizing(mentor), guest(stranger)], truth: pair(stranger) };
    },
  },
];

/** What the store of a mentor holds unless a scenario says otherwise. */
function peopleOf({ mentee, otherMentee, contact }: Cast): readonly StoredPerson[] {
  return [mentee, otherMentee, contact].map(({ name, address }) => ({
    id: address,
    name,
    addresses: [address],
    isMentee: address !== contact.address,
  }));
}

/** Slots of the week's day on which no two neighbours share a beginning. */
const SLOTS = ['08:00', '09:15', '10:30', '11:45', '13:00', '14:15', '15:30', '16:45'] as const;

function caseOf(
  scenario: Scenario,
  cast: Cast,
  host: CalendarHost,
  surface: OpenedMeeting['surface'],
  at: number,
): SpottingCase {
  const plot = scenario.plot(cast);
  const id = `${scenario.name}/${cast.language}/${host}/${surface}`;
  const from = SLOTS[at % SLOTS.length] ?? '08:00';
  const to = `${String(Number(from.slice(0, 2)) + 1).padStart(2, '0')}${from.slice(2)}`;
  const base: LabEvent = {
    key: scenario.name,
    kind: 'meeting',
    id: inventedId(id),
    calendar: cast.mentor.address,
    title: plot.title ?? cast.titles.weekly,
    start: { date: TODAY, time: from },
    end: { date: TODAY, time: to },
    guests: plot.guests ?? [],
    rooms: [],
    guestList: 'shown',
    location: '',
    description: '',
    video: '',
    isCompleted: false,
    isCancelled: false,
    expected: { is: 'open' },
    lesson: scenario.trap,
  };
  return {
    id,
    host,
    surface,
    trap: scenario.trap,
    cast,
    event: { ...base, ...plot.rest },
    stored: { people: peopleOf(cast), ownAddresses: [], ownNames: [], ...plot.stored },
    truth: (host === 'outlook' ? plot.onOutlook : undefined) ?? plot.truth,
  };
}

/** How many languages tell each scenario; which ones, changes from scenario to scenario. */
export const TELLINGS = 5;

/** The cases of a host in the languages that its lab speaks, always in the same order. */
export function corpusFor(
  host: CalendarHost,
  languages: readonly string[],
  tellings: number = TELLINGS,
): readonly SpottingCase[] {
  const casts = CASTS.filter(({ language }) => languages.includes(language));
  return SCENARIOS.filter(({ hosts }) => !hosts || hosts.includes(host)).flatMap((scenario, at) =>
    Array.from({ length: Math.min(tellings, casts.length) }, (_, telling) => {
      const cast = casts[(at * 2 + telling * 3) % casts.length];
      const surfaces = scenario.surfaces ?? (['bubble'] as const);
      return cast ? surfaces.map((surface) => caseOf(scenario, cast, host, surface, at)) : [];
    }).flat(),
  );
}

/** The case with a meeting room more. */
export function withRoom(one: SpottingCase): SpottingCase {
  const { event, cast } = one;
  return { ...one, event: { ...event, rooms: [...event.rooms, room(cast.titles.room, 7)] } };
}

/** The case with a notetaker more. */
export function withBot(one: SpottingCase): SpottingCase {
  return withGuest(one, PILOT);
}

/** The case with a mailing list more. */
export function withGroup(one: SpottingCase): SpottingCase {
  return withGuest(one, group(one.cast.titles.list, 'list'));
}

function withGuest(one: SpottingCase, added: LabGuest): SpottingCase {
  const { event } = one;
  const isThere = event.guests.some(({ address }) => address === added.address);
  return isThere ? one : { ...one, event: { ...event, guests: [...event.guests, added] } };
}
