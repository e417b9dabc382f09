/** A crowded week for measuring: many chips, the same ones for the same seed. */
import type { ResponseStatus } from '../../lib/meeting/meeting';
import { addDays, mondayOf, timeOfMinutes } from './days.ts';
import { inventedId } from './invented-id.ts';
import type { LabData, LabEvent, LabGuest } from './events.ts';
import { SAMPLE_MENTEES, sampleWeek } from './sample-week.ts';

/** Numbers in 0…1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOPICS = [
  'Sync',
  'Review',
  'Planning',
  '1:1',
  'Pairing',
  'Design',
  'Coffee',
  'Retro',
  'Interview',
  'Demo',
] as const;
const ANSWERS: readonly ResponseStatus[] = [
  'accepted',
  'accepted',
  'accepted',
  'tentative',
  'declined',
  'needs-action',
];

/**
 * A calendar with exactly `count` timed events (one chip each) in the week of `anchor`. About a third are 1:1s, half of
 * those with a mentee of the sample; the rest has 3–9 guests or none.
 */
export function busyWeek(count: number, seed = 1, anchor = '2026-03-05'): LabData {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(random() * list.length)] ?? fallback;
  const { self, timeZone, calendars } = sampleWeek(anchor);
  const monday = mondayOf(anchor);

  const person = (address: string, name: string, isOrganizer: boolean): LabGuest => ({
    address,
    name,
    response: isOrganizer ? 'accepted' : pick(ANSWERS, 'accepted'),
    kind: 'person',
    isOrganizer,
    isOptional: false,
  });
  const colleague = (number: number): LabGuest =>
    person(`colleague${number}@example.com`, `Colleague ${number}`, false);
  const own: LabGuest = { ...person(self.address, self.name, true), response: 'accepted' };

  const events = Array.from({ length: count }, (_, index): LabEvent => {
    const date = addDays(monday, index % 7);
    const from = 7 * 60 + Math.floor(random() * 52) * 15;
    const to = from + pick([15, 30, 30, 45, 60, 60, 90], 30);
    const draw = random();
    const mentee = pick(SAMPLE_MENTEES, SAMPLE_MENTEES[0]);
    const stranger = colleague(1 + Math.floor(random() * 400));
    const counterpart = draw < 0.17 ? person(mentee.address, mentee.name, false) : stranger;
    const crowd = Array.from({ length: 2 + Math.floor(random() * 7) }, (__, guest) =>
      colleague(500 + index * 10 + guest),
    );
    const guests = draw < 0.34 ? [own, counterpart] : draw < 0.85 ? [own, ...crowd] : [];
    return {
      key: `busy-${index}`,
      kind: 'meeting',
      id: inventedId(`busy ${seed} ${index}`),
      calendar: self.address,
      title: `${pick(TOPICS, 'Sync')} ${index + 1}`,
      start: { date, time: timeOfMinutes(from) },
      end: { date, time: timeOfMinutes(to) },
      guests,
      rooms: [],
      guestList: 'shown',
      location: draw > 0.6 ? `Room ${1 + (index % 9)}, floor ${index % 5}` : '',
      description: '',
      video: '',
      isCompleted: false,
      isCancelled: false,
      expected: draw < 0.34 ? { is: 'one-to-one', with: counterpart.address } : { is: 'not' },
      lesson: 'one of many',
    };
  });
  return { self, timeZone, calendars, events };
}
