import { describe, expect, it } from 'vitest';
import type { Introduction, IntroductionStep } from '../../lib/introductions/introduction';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import { dealingsWith, lastContactOf, proposeCloseness, type Dealings } from '../../lib/people/dealings';

const NOW = new Date('2026-03-05T14:10:00Z');
const TODAY = '2026-03-05';

function met(day: string, about: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    id: `google:${day}|nadia`,
    menteeId: 'nadia',
    host: 'google',
    eventId: '',
    event: day,
    series: '',
    title: '1:1',
    startsAt: `${day}T09:00:00Z`,
    endsAt: `${day}T09:30:00Z`,
    timeZone: '',
    isRecurring: false,
    isCancelled: false,
    ownResponse: '',
    menteeResponse: '',
    isChosen: false,
    seenAt: `${day}T08:00:00Z`,
    ...about,
  };
}

function introduced(...steps: readonly Pick<IntroductionStep, 'state' | 'actor'>[]): Introduction {
  return {
    id: 'i',
    menteeId: 'nadia',
    contactId: 'clara',
    need: 'negotiation',
    state: steps.at(-1)?.state ?? 'idea',
    steps: steps.map((step, at) => ({ ...step, at: `2026-02-${String(10 + at)}T12:00:00Z` })),
    snoozedUntil: '',
    reminders: 0,
    outcome: '',
    impression: '',
    whyNot: '',
    createdAt: '2026-02-10T12:00:00Z',
    updatedAt: '2026-02-10T12:00:00Z',
  };
}

function dealings(about: Partial<Dealings> = {}): Dealings {
  return { met: [], answered: [], today: TODAY, ...about };
}

describe('dealings with somebody', () => {
  it('are meetings that were held with them, and what they said themselves', () => {
    const meetings = [
      met('2026-02-01'),
      met('2026-02-15', { isCancelled: true }),
      met('2026-02-20', { menteeResponse: 'declined' }),
      met('2026-03-20'),
      met('2026-02-25', { menteeId: 'emre' }),
    ];
    const introduction = introduced(
      { state: 'idea', actor: 'mentor' },
      { state: 'mentee-yes', actor: 'mentee' },
      { state: 'contact-asked', actor: 'mentor' },
      { state: 'contact-yes', actor: 'contact' },
    );
    expect(dealingsWith('nadia', meetings, [introduction], NOW)).toEqual({
      met: ['2026-02-01'],
      answered: ['2026-02-11'],
      today: TODAY,
    });
    expect(dealingsWith('clara', meetings, [introduction], NOW)).toEqual({
      met: [],
      answered: ['2026-02-13'],
      today: TODAY,
    });
  });
});

describe('the last contact', () => {
  const all = dealings({ met: ['2026-01-01', '2026-02-01'], answered: ['2026-02-13'] });

  it.each([
    ['', all, { on: '2026-02-13', from: 'answered' }],
    ['2026-02-20', all, { on: '2026-02-20', from: 'noted' }],
    ['2026-02-01', dealings({ met: ['2026-02-01'] }), { on: '2026-02-01', from: 'met' }],
    ['2025-01-01', dealings({ met: ['2026-02-01'] }), { on: '2026-02-01', from: 'met' }],
    // A day still to come, or no day at all, is no contact.
    ['2027-01-01', dealings({ met: ['2026-02-01'] }), { on: '2026-02-01', from: 'met' }],
    ['spring', dealings(), undefined],
    ['', dealings(), undefined],
  ])('noted “%s” is the latest of all that is known (%#)', (lastContact, known, expected) => {
    expect(lastContactOf({ lastContact }, known)).toEqual(expected);
  });
});

describe('closeness', () => {
  const days = (count: number, year: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${String(year)}-${String(index + 1).padStart(2, '0')}-10`);

  it.each([
    [[], [], undefined],
    [days(2, 2026), [], { closeness: 1, because: { code: 'met-in-all', times: 2, last: '2026-02-10' } }],
    [days(3, 2020), [], { closeness: 2, because: { code: 'met-in-all', times: 3, last: '2020-03-10' } }],
    [[...days(2, 2020), ...days(2, 2026)], [], { closeness: 2 }],
    [days(12, 2025).slice(9), [], { closeness: 3, because: { code: 'met-in-a-year', times: 3 } }],
    // A year back to the day is no longer within a year.
    [['2025-03-05', ...days(12, 2025).slice(10)], [], { closeness: 2 }],
    [days(12, 2025).slice(3), [], { closeness: 4, because: { code: 'met-in-a-year', times: 9 } }],
    [[], ['2026-02-11'], undefined],
    [[], ['2026-02-11', '2026-02-20'], { closeness: 2, because: { code: 'answered', times: 2 } }],
  ])('is proposed by what there was, with the reason (%#)', (metOn, answered, expected) => {
    const proposal = proposeCloseness({}, dealings({ met: metOn, answered }));
    if (expected === undefined) expect(proposal).toBeUndefined();
    else expect(proposal).toMatchObject(expected);
  });

  it('is never proposed against the mentor’s word, unless more meetings are on record than it allows for', () => {
    const often = dealings({ met: days(12, 2025).slice(3) });
    for (const closeness of [2, 3, 4, 5]) expect(proposeCloseness({ closeness }, often)).toBeUndefined();
    for (const closeness of [0, 1]) expect(proposeCloseness({ closeness }, often)).toMatchObject({ closeness: 4 });
    expect(proposeCloseness({ closeness: 1 }, dealings({ met: days(1, 2026) }))).toBeUndefined();
  });
});
