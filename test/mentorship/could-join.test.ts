import { describe, expect, it } from 'vitest';
import { couldJoin, type SeenRooms } from '../../lib/mentorship/could-join';
import { roomWordIn } from '../../lib/mentorship/room-words';
import type { Attendee, OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { found, missing, type Reading } from '../../lib/meeting/reading';
import { NADIA, NOW, TODAY } from '../agenda/story';

interface SeenFields {
  readonly title?: string;
  readonly date?: string;
  readonly time?: string | undefined;
  readonly kind?: 'meeting' | 'task';
  readonly ownResponse?: Reading<'accepted' | 'declined'>;
  readonly hasGuests?: Reading<boolean>;
}

function seen(eventId: string, fields: SeenFields = {}): SeenMeeting {
  const { title = 'Quarterly customer review', date = TODAY, kind = 'meeting' } = fields;
  const time = 'time' in fields ? fields.time : '15:00';
  return {
    host: 'google',
    eventId,
    identity: missing(),
    kind: found(kind, 'test'),
    title: found(title, 'test'),
    start: found({ date, ...(time !== undefined && { time }) }, 'test'),
    end: missing(),
    isAllDay: found(time === undefined, 'test'),
    ownResponse: fields.ownResponse ?? missing(),
    hasGuests: fields.hasGuests ?? missing(),
  };
}

function opened(
  entry: SeenMeeting,
  guests: readonly Partial<Attendee>[],
  complete: 'yes' | 'hidden' = 'yes',
): OpenedMeeting {
  const attendees = guests.map((guest): Attendee => ({ address: '', name: '', kind: 'individual', ...guest }));
  return {
    ...entry,
    surface: 'bubble',
    timeZone: missing(),
    self: missing(),
    organizer: missing(),
    guests: found({ attendees, complete }, 'test'),
    rooms: missing(),
    isRecurring: missing(),
    isCancelled: missing(),
    location: missing(),
  };
}

const PEOPLE = ['ana', 'ben', 'cara', 'dan'].map((name) => ({ address: `${name}@example.com` }));

function rooms(entries: readonly SeenMeeting[], more: Partial<SeenRooms> = {}): readonly string[] {
  const all: SeenRooms = { seen: entries, opened: new Map(), oneToOneIds: new Set(), ...more };
  return couldJoin(all, NADIA, NOW).map(({ title }) => title);
}

describe('rooms the mentee could join', () => {
  it('are those whose title names one, the next first, each once', () => {
    const entries = [
      seen('b', { title: 'Supplier round', date: '2026-03-09' }),
      seen('a', { title: 'Leadership meeting', time: '17:00' }),
      seen('a', { title: 'Leadership meeting', time: '17:00' }),
      seen('c', { title: 'Lunch' }),
    ];
    expect(rooms(entries)).toEqual(['Leadership meeting', 'Supplier round']);
  });

  it('are those with four people, whatever the title, once their guests were seen', () => {
    const entry = seen('a', { title: 'Weekly' });
    expect(rooms([entry])).toEqual([]);
    expect(rooms([entry], { opened: new Map([['a', opened(entry, PEOPLE)]]) })).toEqual(['Weekly']);
    expect(rooms([entry], { opened: new Map([['a', opened(entry, PEOPLE.slice(0, 3))]]) })).toEqual([]);
    const groups = PEOPLE.map((guest) => ({ ...guest, kind: 'resource' }) as const);
    expect(rooms([entry], { opened: new Map([['a', opened(entry, groups)]]) })).toEqual([]);
  });

  it('say whether all guests were seen', () => {
    const entry = seen('a');
    const tell = (more: Partial<SeenRooms>) =>
      couldJoin({ seen: [entry], opened: new Map(), oneToOneIds: new Set(), ...more }, NADIA, NOW).map(
        ({ isGuestListSeen }) => isGuestListSeen,
      );
    expect(tell({})).toEqual([false]);
    expect(tell({ opened: new Map([['a', opened(entry, PEOPLE, 'hidden')]]) })).toEqual([false]);
    expect(tell({ opened: new Map([['a', opened(entry, PEOPLE)]]) })).toEqual([true]);
  });

  it.each([
    ['by address', { address: 'p-nadia@example.com' }],
    ['by name alone', { name: 'Brandt, Nadia' }],
  ])('are none the mentee is invited to, %s', (_, guest) => {
    const entry = seen('a');
    expect(rooms([entry], { opened: new Map([['a', opened(entry, [...PEOPLE, guest])]]) })).toEqual([]);
  });

  it.each<readonly [string, SeenFields]>([
    ['all-day', { time: undefined }],
    ['yesterday', { date: '2026-03-04' }],
    ['a task', { kind: 'task' }],
    ['declined', { ownResponse: found('declined', 'test') }],
    ['without guests', { hasGuests: found(false, 'test') }],
    ['about one person', { title: 'Performance review Customer team' }],
    ['a 1:1', { title: '1:1 customer' }],
    ['an interview', { title: 'Interview leadership role' }],
    ['without a title', { title: ' ' }],
  ])('are none that are %s', (_, fields) => {
    expect(rooms([seen('a', fields)])).toEqual([]);
  });

  it('are none of the known 1:1s, and no two people', () => {
    const entry = seen('a');
    expect(rooms([entry], { oneToOneIds: new Set(['a']) })).toEqual([]);
    expect(rooms([entry], { opened: new Map([['a', opened(entry, PEOPLE.slice(0, 2))]]) })).toEqual([]);
  });

  it.each([
    ['Kundentermin Bremen', 'customer'],
    ['Comité de direction', 'leadership'],
    ['Revisión trimestral', 'review'],
    ['経営会議', 'leadership'],
    ['客户拜访', 'customer'],
    ['고객 미팅', 'customer'],
  ])('are told in other languages: %s', (title, sort) => {
    expect(roomWordIn(title)?.sort).toBe(sort);
  });

  it.each(['Overboard', 'Clientele dinner', 'Preview of the film', 'Kundenlos'])(
    'are not told by a part of a word: %s',
    (title) => {
      expect(roomWordIn(title)).toBeUndefined();
    },
  );
});
