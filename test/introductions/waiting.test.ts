import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nudgeNow, NOTHING_TOLD, QUIET, wakeTimes, type NudgeWishes, type Told } from '../../lib/introductions/nudges';
import { snooze } from '../../lib/introductions/life';
import { countWaiting, duePairings, isDue, waiting, type Waiting } from '../../lib/introductions/waiting';
import { addDays, dayOf } from '../../lib/meeting/day';
import type { Pairing } from '../../lib/mentorship/pairing';
import { introduction } from './network';

const noon = (day: string): Date => new Date(`${day}T12:00:00`);

function pairing(id: string, fields: Partial<Pairing> = {}): Pairing {
  return {
    id,
    menteeId: 'nadia',
    modelId: 'clara',
    skill: 'negotiation',
    form: '',
    startsOn: '2026-01-01',
    endsOn: '2026-04-11',
    state: 'active',
    checkIns: [],
    result: '',
    createdAt: '2026-01-01T09:00:00.000Z',
    updatedAt: '2026-01-01T09:00:00.000Z',
    ...fields,
  };
}
const idsOf = (items: readonly Waiting[]): readonly string[] =>
  items.map((item) => (item.kind === 'pairing' ? item.pairing.id : item.introduction.id));

describe('pairings whose check-in is due', () => {
  it('come up at a quarter, half, three quarters and the end, and are late after two weeks', () => {
    const at = (day: string) =>
      duePairings([pairing('p')], noon(day)).map(({ checkIn, due }) => `${checkIn.point} ${due}`);
    expect(at('2026-01-25')).toEqual([]);
    expect(at('2026-01-26')).toEqual(['quarter today']);
    expect(at('2026-02-09')).toEqual(['quarter late']);
    expect(at('2026-02-20')).toEqual(['half today']);
    expect(at('2026-04-11')).toEqual(['end today']);
    expect(duePairings([pairing('p', { state: 'finished' })], noon('2026-04-11'))).toEqual([]);
    const answered = pairing('p', { checkIns: [{ point: 'quarter', on: '2026-01-27', text: 'well' }] });
    expect(duePairings([answered], noon('2026-02-01'))).toEqual([]);
  });

  it('stand in one list with introductions, by urgency', () => {
    const introductions = [
      introduction('late-join', ['contact-yes'], '2026-01-20'),
      introduction('idea', ['idea'], '2026-01-10'),
      introduction('theirs', ['contact-asked'], '2026-01-24'),
    ];
    const list = waiting(introductions, [pairing('p'), pairing('other', { state: 'dropped' })], noon('2026-01-26'));
    expect(idsOf(list)).toEqual(['late-join', 'p', 'idea']);
    expect(list.filter(isDue)).toHaveLength(3);
    expect(countWaiting(introductions, [pairing('p')], noon('2026-01-26'))).toBe(3);
    // What is to be done soon stands in the list and is not counted.
    const soon = introduction('soon', ['mentee-yes'], '2026-01-26');
    expect(waiting([soon], [], noon('2026-01-26'))).toHaveLength(1);
    expect(countWaiting([soon], [], noon('2026-01-26'))).toBe(0);
  });
});

describe('a notification', () => {
  const WISHES: NudgeWishes = { isOn: true, hour: 9, isNaming: false };
  const at = (clock: string): Date => new Date(`2026-03-12T${clock}:00`);
  const items = waiting([introduction('join', ['contact-yes'], '2026-03-05')], [], at('09:00'));

  it('comes at the hour the mentor chose, if at all', () => {
    expect(nudgeNow(items, NOTHING_TOLD, QUIET, at('12:00'))).toBeUndefined();
    expect(nudgeNow(items, NOTHING_TOLD, WISHES, at('08:59'))).toBeUndefined();
    const nudge = nudgeNow(items, NOTHING_TOLD, WISHES, at('09:00'));
    expect(nudge && idsOf(nudge.items)).toEqual(['join']);
    expect(nudge?.told.on).toBe('2026-03-12');
    // A laptop that slept through the hour tells later.
    expect(nudgeNow(items, NOTHING_TOLD, WISHES, at('23:40'))).toBeDefined();
  });

  it('tells each thing once, and one day not twice', () => {
    const { told = NOTHING_TOLD } = nudgeNow(items, NOTHING_TOLD, WISHES, at('09:00')) ?? {};
    const more = waiting(
      [introduction('join', ['contact-yes'], '2026-03-05'), introduction('thank', ['met'], '2026-03-08')],
      [],
      at('10:00'),
    );
    expect(nudgeNow(more, told, WISHES, at('10:00'))).toBeUndefined();
    const next = nudgeNow(more, told, WISHES, noon('2026-03-13'));
    expect(next && idsOf(next.items)).toEqual(['thank']);
    expect(nudgeNow(more, next?.told ?? told, WISHES, noon('2026-03-14'))).toBeUndefined();
  });

  it('tells again what the mentor put off until today, or what is due for another reason', () => {
    const join = introduction('join', ['contact-yes'], '2026-03-05');
    const { told = NOTHING_TOLD } = nudgeNow(items, NOTHING_TOLD, WISHES, at('09:00')) ?? {};
    const later = snooze(join, '2026-03-20', '2026-03-12T12:00:00.000Z');
    expect(nudgeNow(waiting([later], [], noon('2026-03-19')), told, WISHES, noon('2026-03-19'))).toBeUndefined();
    expect(nudgeNow(waiting([later], [], noon('2026-03-20')), told, WISHES, noon('2026-03-20'))).toBeDefined();
    const introduced = introduction('join', ['contact-yes', 'introduced'], '2026-03-05');
    expect(nudgeNow(waiting([introduced], [], noon('2026-03-20')), told, WISHES, noon('2026-03-20'))).toBeDefined();
  });

  it('is quiet about a step of the same day, and tells what of it is left the day after', () => {
    const met = introduction('met', ['met'], '2026-03-12');
    expect(nudgeNow(waiting([met], [], at('18:00')), NOTHING_TOLD, WISHES, at('18:00'))).toBeUndefined();
    expect(nudgeNow(waiting([met], [], noon('2026-03-13')), NOTHING_TOLD, WISHES, noon('2026-03-13'))).toBeDefined();
  });

  it('tells of anything once, and at most once a day, however the clock runs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 400 }), { minLength: 5, maxLength: 40, size: 'max' }),
        fc.integer({ min: 0, max: 23 }),
        (hours, hour) => {
          const rows = ['a', 'b', 'c', 'd'].map((id, at) =>
            introduction(
              id,
              [(['idea', 'contact-yes', 'introduced', 'mentee-asked'] as const)[at] ?? 'idea'],
              '2026-03-01',
            ),
          );
          let now = noon('2026-03-01');
          let told: Told = NOTHING_TOLD;
          const days: string[] = [];
          const named: string[] = [];
          for (const step of hours) {
            now = new Date(now.getTime() + step * 3_600_000);
            const nudge = nudgeNow(waiting(rows, [], now), told, { ...WISHES, hour }, now);
            if (nudge === undefined) continue;
            expect(now.getHours()).toBeGreaterThanOrEqual(hour);
            days.push(dayOf(now));
            named.push(...idsOf(nudge.items));
            ({ told } = nudge);
          }
          expect(new Set(named).size).toBe(named.length);
          expect(days.every((day, index) => day !== days[index - 1])).toBe(true);
        },
      ),
    );
  });
});

describe('when to look again', () => {
  it('is the next midnight, and the chosen hour where one is', () => {
    const { day, nudge } = wakeTimes({ isOn: true, hour: 9, isNaming: false }, new Date('2026-12-31T09:00:00'));
    expect(day).toEqual(new Date('2027-01-01T00:00:00'));
    expect(nudge).toEqual(new Date('2027-01-01T09:00:00'));
    expect(wakeTimes({ ...QUIET, isOn: true, hour: 23 }, new Date('2026-12-31T09:00:00')).nudge).toEqual(
      new Date('2026-12-31T23:00:00'),
    );
    expect(wakeTimes(QUIET, new Date('2026-12-31T09:00:00')).nudge).toBeUndefined();
  });

  it('lies ahead, within a day, and begins the next one, also when clocks change', () => {
    const zoneBefore = process.env.TZ;
    try {
      for (const zone of ['Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC']) {
        process.env.TZ = zone;
        fc.assert(
          fc.property(
            fc.date({ noInvalidDate: true, min: new Date('2015-01-01'), max: new Date('2035-01-01') }),
            fc.integer({ min: 0, max: 23 }),
            (now, hour) => {
              const { day, nudge } = wakeTimes({ isOn: true, hour, isNaming: false }, now);
              expect(dayOf(day)).toBe(addDays(dayOf(now), 1));
              for (const at of [day, nudge ?? day]) {
                expect(at.getTime()).toBeGreaterThan(now.getTime());
                expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
              }
            },
          ),
        );
      }
    } finally {
      process.env.TZ = zoneBefore;
    }
  });
});
