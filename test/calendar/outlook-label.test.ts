import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../lib/calendar/date-text';
import { browserWordsOf, wordsOf } from '../../lib/calendar/language-words';
import { parseChipLabel, type ChipLabel, type LabelSurroundings } from '../../lib/calendar/outlook/chip-label';
import { chipWordsOf, CHIP_LANGUAGES, NO_CHIP_WORDS } from '../../lib/calendar/outlook/chip-words';
import { oneLine } from '../../lib/calendar/page-text';
import { clockTime, labelOf, shownSubject, tooltipOf, TONGUES, type Entry, type Tongue } from './outlook-labels';

function read(label: string, language: string, around: Partial<LabelSurroundings> = {}): ChipLabel {
  return parseChipLabel(label, { words: wordsOf(language), chipWords: chipWordsOf(language), ...around });
}

describe('labels as the page has written them', () => {
  it.each([
    [
      'Weekly sync, 9:00 AM to 9:30 AM, Tuesday, April 14, 2026, By Example, Alice, Tentative, Recurring event',
      'Weekly sync\n9:00 AM to 9:30 AM',
      {
        subject: 'Weekly sync',
        start: '09:00',
        end: '09:30',
        date: '2026-04-14',
        endDate: '2026-04-14',
        location: '',
        organizer: 'Example, Alice',
        status: 'tentative',
        isRecurring: true,
        isException: false,
        isAllDay: false,
      },
    ],
    [
      'Leads Meeting, 4:30 PM to 4:55 PM, Tuesday, April 14, 2026, Microsoft Teams Meeting, By Sample, Bob, Tentative, Recurring event',
      'Leads Meeting\r\nMicrosoft Teams Meeting\r\n4:30 PM to 4:55 PM',
      {
        start: '16:30',
        end: '16:55',
        location: 'Microsoft Teams Meeting',
        organizer: 'Sample, Bob',
        isRecurring: true,
      },
    ],
    [
      'Hold for A + B?, 12:30 PM to 2:00 PM, Thursday, April 16, 2026, https://zoom.example.com/j/9?pwd=1,2, By Carol Sample, Tentative',
      'Hold for A + B?\nhttps://zoom.example.com/j/9?pwd=1,2\n12:30 PM to 2:00 PM',
      {
        subject: 'Hold for A + B?',
        start: '12:30',
        end: '14:00',
        location: 'https://zoom.example.com/j/9?pwd=1,2',
        organizer: 'Carol Sample',
        isRecurring: false,
      },
    ],
    [
      'Happy Hour, 5:30 PM to 7:00 PM, Thursday, April 16, 2026, 100 West Example Street, New York, NY 10001, By Sample, Dana, Tentative',
      'Happy Hour\n100 West Example Street, New York, NY 10001\n5:30 PM to 7:00 PM',
      { location: '100 West Example Street, New York, NY 10001', organizer: 'Sample, Dana', date: '2026-04-16' },
    ],
    [
      'Talk [69]: ..., 10:00 AM to 11:00 AM, Thursday, April 16, 2026, Microsoft Teams Meeting, By Sample, Erin, Tentative, Exception to recurring event',
      'Talk [69]: ...\nMicrosoft Teams Meeting\n10:00 AM to 11:00 AM',
      { subject: 'Talk [69]: ...', isRecurring: true, isException: true, organizer: 'Sample, Erin' },
    ],
    [
      'OOO, all day event, Monday, April 13, 2026, OOF',
      'OOO',
      { subject: 'OOO', isAllDay: true, date: '2026-04-13', endDate: '2026-04-13', status: 'out-of-office' },
    ],
    [
      'PTO, all day event, Thursday, April 16, 2026 to Friday, April 17, 2026, OOF',
      'PTO',
      { subject: 'PTO', isAllDay: true, date: '2026-04-16', endDate: '2026-04-17', status: 'out-of-office' },
    ],
    [
      'Workshop #5, 15:30 to 17:00, Thursday, September 17, 2026, By Example Organizer, Tentative',
      'Workshop #5\n15:30 to 17:00',
      { subject: 'Workshop #5', start: '15:30', end: '17:00', organizer: 'Example Organizer' },
    ],
    [
      'Meeting icon, Management Meeting, 10:00 to 11:00, Monday, September 28, 2026, By Example, Busy',
      'Management Meeting\n10:00 to 11:00',
      { subject: 'Management Meeting', charm: 'Meeting', start: '10:00', organizer: 'Example', status: 'busy' },
    ],
    [
      'Sync, 10:00 to 11:00, Monday, September 28, 2026, By null, Busy',
      'Sync\n10:00 to 11:00',
      { subject: 'Sync', organizer: undefined, status: 'busy' },
    ],
  ])('%s', (label, tooltip, expected) => {
    expect(read(label, 'en-us', { tooltip })).toMatchObject(expected);
    // Without the tooltip less can be told, and nothing else.
    const bare = read(label, 'en-us');
    for (const [part, value] of Object.entries(expected)) {
      const told = Object.entries(bare).find(([name]) => name === part)?.[1] as unknown;
      if (told !== undefined && part !== 'location') expect([part, told]).toEqual([part, value]);
    }
    expect(bare.date).toBeDefined();
    expect(bare.subject === undefined).toBe(label.startsWith('Meeting icon'));
  });

  it('in other languages', () => {
    expect(
      read('件名、10:00 から 10:30、2026 年 3 月 4 日 (水)、予定あり', 'ja', { tooltip: '件名\n10:00 から 10:30' }),
    ).toMatchObject({ subject: '件名', start: '10:00', end: '10:30', date: '2026-03-04', status: 'busy' });
    expect(
      read('件名, 9:00 から 10:00, 2026年3月4日, 空き時間', 'ja', { tooltip: '件名\n9:00 から 10:00' }),
    ).toMatchObject({ subject: '件名', start: '09:00', date: '2026-03-04', status: 'free' });
    expect(
      read('Titre, 10:00 à 10:30, lundi 6 octobre 2025, Salle 3', 'fr', { tooltip: 'Titre\nSalle 3\n10:00 à 10:30' }),
    ).toMatchObject({ subject: 'Titre', start: '10:00', date: '2025-10-06', location: 'Salle 3' });
    expect(
      read('제목, 2026년 9월 14일 월요일 오후 2:00 ~ 오후 3:00, 바쁨', 'ko', {
        tooltip: '제목\n오후 2:00 ~ 오후 3:00',
      }),
    ).toMatchObject({ subject: '제목', start: '14:00', end: '15:00', date: '2026-09-14', status: 'busy' });
    expect(read('Отменено: Встреча, 14:00 – 15:00, вторник, 14 апреля 2026 г., Занят', 'ru')).toMatchObject({
      subject: 'Отменено: Встреча',
      isCancelled: true,
      start: '14:00',
      date: '2026-04-14',
    });
  });
});

describe('labels that could mislead', () => {
  it('an end before its start lies on the next day', () => {
    const label = 'Night, 10:00 PM to 2:00 AM, Monday, March 2, 2026, Busy';
    expect(read(label, 'en', { tooltip: 'Night\n10:00 PM to 2:00 AM' })).toMatchObject({
      date: '2026-03-02',
      endDate: '2026-03-03',
    });
  });

  it('tooltip and label that differ are not believed', () => {
    const label = 'Sync, 9:00 AM to 9:30 AM, Tuesday, April 14, 2026, Busy';
    const other = read(label, 'en', { tooltip: 'Sync\n10:00 AM to 10:30 AM' });
    expect([other.start, other.end, [...other.contradicted]]).toEqual([undefined, undefined, ['time']]);
    const renamed = read(label, 'en', { tooltip: 'Standup\n9:00 AM to 9:30 AM' });
    expect([renamed.subject, [...renamed.contradicted]]).toEqual([undefined, ['subject']]);
    const moved = read('Sync, 9:00 AM to 9:30 AM, Tuesday, April 14, 2026, Room 5, Busy', 'en', {
      tooltip: 'Sync\nRoom 7\n9:00 AM to 9:30 AM',
    });
    expect([moved.location, [...moved.contradicted]]).toEqual([undefined, ['location']]);
  });

  it('a weekday that is not that of its date makes the date unknown', () => {
    expect(
      read('Sync, 9:00 AM to 9:30 AM, Wednesday, April 14, 2026, Busy', 'en', { tooltip: 'Sync\n9:00 AM to 9:30 AM' })
        .date,
    ).toBeUndefined();
  });

  it('a place is never taken for a person', () => {
    const label = 'Call, 9:00 AM to 9:30 AM, Tuesday, April 14, 2026, By phone, Busy';
    expect(read(label, 'en', { tooltip: 'Call\nBy phone\n9:00 AM to 9:30 AM' })).toMatchObject({
      location: 'By phone',
      organizer: undefined,
    });
    expect(read(label, 'en').organizer).toBeUndefined();
    expect(read(label, 'en', { shown: ['Call', 'By phone'] }).organizer).toBeUndefined();
    expect(
      read('Call, 9:00 AM to 9:30 AM, Tuesday, April 14, 2026, Cafe, By the river, By Alice Example, Busy', 'en', {
        tooltip: 'Call\nCafe, By the river\n9:00 AM to 9:30 AM',
      }),
    ).toMatchObject({ location: 'Cafe, By the river', organizer: 'Alice Example' });
  });

  it('times of either clock wait for the clock of the page', () => {
    const label = 'Sync, 9:15 xx to 10:15 xx, Tuesday, April 14, 2026, Busy';
    expect(read(label, 'en', { tooltip: 'Sync\n9:15 xx to 10:15 xx' })).toMatchObject({
      subject: 'Sync',
      start: undefined,
    });
  });
});

const DAYS = fc.integer({ min: 0, max: 1200 }).map((days) => day(days));
function day(days: number): string {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
}

const NAMES = fc.constantFrom(
  'Alice Example',
  'Sample, Bob',
  'Sample, Dana (EXT) ORG, Inc',
  'Erin',
  '山田 太郎',
  'carol@example.com',
);
const PLACES = fc.constantFrom(
  'Microsoft Teams Meeting',
  '100 West Example Street, New York, NY 10001',
  'https://zoom.example.com/j/9?pwd=1,2&a=, b',
  'Room 5, 2nd floor',
  'Cafe, By The River',
  'Raum 3; Busy, Free',
  '会議室A、3階',
  'April 20, 2026, 9:00 AM to 10:00 AM',
);
const PLAIN_SUBJECTS = fc.constantFrom(
  'Weekly sync',
  '1:1 Alice / Me',
  'Talk [69]: ...',
  'Rück- und Ausblick',
  '面談',
  'مراجعة',
  'פגישה',
);
/** Pieces of subjects that imitate what the page writes. */
const BAIT = fc.constantFrom(
  'Plan',
  ', ',
  ' to ',
  '9:00 AM to 9:30 AM',
  '10:00 to 11:00',
  'Tuesday, April 14, 2026',
  'mardi 14 avril 2026',
  '2026 年 3 月 4 日 (水)',
  'all day event',
  'toute la journée',
  ', By Mallory Example',
  ', Busy',
  'Recurring event',
  'Meeting icon, ',
  'Canceled: ',
  'Icône A, ',
  '、',
  ' ',
  '\u200f',
  '\u200b',
  '\n',
  'Room 5',
  '😀',
  '𝟙:𝟚',
);
const TRICKY_SUBJECTS = fc
  .array(BAIT, { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.join(''))
  .filter((text) => /\p{L}/u.test(oneLine(text)));

function entries(subjects: fc.Arbitrary<string>, places: fc.Arbitrary<string>): fc.Arbitrary<Entry> {
  const timed = fc
    .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ times: [start * 15, ((start + length) * 15) % 1440] as const }));
  const allDay = fc.option(fc.integer({ min: 1, max: 40 }), { nil: 0 });
  return fc
    .record(
      {
        subject: subjects,
        date: DAYS,
        location: places,
        organizer: NAMES,
        status: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
        series: fc.constantFrom<'recurring' | 'exception'>('recurring', 'exception'),
        charm: fc.constantFrom('Meeting', 'Exam'),
        mark: fc.constantFrom<'cancelled' | 'declined'>('cancelled', 'declined'),
        when: fc.oneof({ weight: 4, arbitrary: timed }, { weight: 1, arbitrary: allDay }),
      },
      { requiredKeys: ['subject', 'date', 'status', 'when'] },
    )
    .map(({ when, ...entry }) =>
      typeof when === 'number'
        ? { ...entry, ...(when > 0 ? { lastDate: dayPlus(entry.date, when) } : {}) }
        : { ...entry, ...when },
    );
}

function dayPlus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What must be read, or nothing. */
function truth(entry: Entry, tongue: Tongue): Readonly<Record<string, unknown>> {
  const [start, end] = entry.times ?? [];
  const isOvernight = start !== undefined && end !== undefined && end < start;
  return {
    subject: oneLine(shownSubject(entry, tongue)),
    start: start === undefined ? undefined : clockTime(start),
    end: end === undefined ? undefined : clockTime(end),
    date: entry.date,
    endDate: isOvernight ? dayAfter(entry.date) : (entry.lastDate ?? entry.date),
    location: entry.location ?? '',
    organizer: entry.organizer,
    status: (['free', 'tentative', 'busy'] as const)[entry.status],
    isAllDay: entry.times === undefined,
    isRecurring: entry.series !== undefined,
    isException: entry.series === 'exception' && (tongue.exception !== undefined || undefined),
  };
}

/** Parts that were read otherwise than they are. */
function mistakes(read: ChipLabel, entry: Entry, tongue: Tongue): readonly string[] {
  const told: readonly (readonly [string, unknown])[] = Object.entries(read);
  const wrong = Object.entries(truth(entry, tongue))
    .filter(([part]) => part !== 'isException' || tongue.exception !== undefined || entry.series !== 'exception')
    .filter(([part, value]) => {
      const own = told.find(([name]) => name === part)?.[1];
      return own !== undefined && own !== value;
    })
    .map(([part, value]) => `${part}: ${String(value)}`);
  const isBare = !/^(?:Canceled|Cancel)/u.test(oneLine(entry.subject));
  const marks = [
    read.isCancelled === true && entry.mark !== 'cancelled' && isBare ? 'cancelled' : '',
    read.isDeclined === true && entry.mark !== 'declined' ? 'declined' : '',
    read.isCancelled === false && entry.mark === 'cancelled' ? 'not cancelled' : '',
    read.charm !== undefined && entry.charm !== read.charm && isBare ? `charm ${read.charm}` : '',
  ];
  return [...wrong, ...marks.filter((mark) => mark !== '')];
}

/** Enough to meet each trap many times over. */
const RUNS = 800;

const ways: readonly (readonly [way: string, around: (language: string) => Partial<LabelSurroundings>])[] = [
  ['with all tables', () => ({})],
  ['without words of the page', () => ({ chipWords: NO_CHIP_WORDS })],
  [
    "without any table of times and dates but the browser's",
    (language) => ({ words: browserWords.get(language) ?? wordsOf('') }),
  ],
  ['with words of another language', () => ({ words: wordsOf('ja'), chipWords: chipWordsOf('de') })],
  ['without a language', () => ({ words: wordsOf(''), chipWords: chipWordsOf('') })],
];

const browserWords = new Map(TONGUES.map(({ language }) => [language, browserWordsOf(language)]));

describe('labels of any entry in any language', { timeout: 60_000 }, () => {
  it.each(ways)('are never read wrongly %s', (_way, around) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TONGUES),
        fc.oneof(entries(PLAIN_SUBJECTS, PLACES), entries(TRICKY_SUBJECTS, PLACES)),
        fc.constantFrom('\n', '\r\n', undefined),
        (tongue, entry, lineBreak) => {
          const label = labelOf(entry, tongue);
          const tooltip = lineBreak === undefined ? undefined : tooltipOf(entry, tongue, lineBreak);
          const result = read(label, tongue.language, { ...around(tongue.language), tooltip });
          expect(mistakes(result, entry, tongue), label).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are never read wrongly by the texts on the entry', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TONGUES), entries(TRICKY_SUBJECTS, PLACES), (tongue, entry) => {
        const label = labelOf(entry, tongue);
        const shown = [shownSubject(entry, tongue), entry.location ?? '', entry.organizer ?? '']
          .map(oneLine)
          .filter(Boolean);
        expect(mistakes(read(label, tongue.language, { shown }), entry, tongue), label).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(TONGUES.map((tongue) => [tongue.language, tongue] as const))(
    'are nearly all read in %s',
    (language, tongue) => {
      const parts = ['subject', 'date', 'endDate', 'start', 'end', 'isAllDay'] as const;
      const sample = fc.sample(
        entries(
          PLAIN_SUBJECTS,
          PLACES.filter((place) => !place.includes('April')),
        ),
        { numRuns: 300, seed: 7 },
      );
      for (const part of parts) {
        const due = sample.filter((entry) => entry.times !== undefined || (part !== 'start' && part !== 'end'));
        const told = due.filter(
          (entry) =>
            read(labelOf(entry, tongue), language, {
              tooltip: tooltipOf(entry, tongue),
              clock: tongue.hour12 ? '12h' : '24h',
            })[part] !== undefined,
        );
        expect([part, told.length / due.length >= 0.98]).toEqual([part, true]);
      }
      if (!CHIP_LANGUAGES.includes(language.split('-')[0] ?? '')) return;
      const meetings = sample.filter((entry) => entry.organizer !== undefined && entry.times !== undefined);
      const named = meetings.filter(
        (entry) =>
          read(labelOf(entry, tongue), language, { tooltip: tooltipOf(entry, tongue) }).organizer !== undefined,
      );
      expect(named.length / meetings.length).toBeGreaterThan(0.95);
    },
  );

  it('survive whatever is thrown at them, and quickly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        (label, tooltip) => void read(label, 'en', { tooltip }),
      ),
    );
    for (const piece of [
      '9:00 AM to 9:30 AM, ',
      'a, ',
      ', By ',
      'Canceled: ',
      '12:30 April 14, 2026 ',
      ' ',
      '1,',
      'X icon, ',
    ])
      for (const tooltip of [undefined, piece.repeat(300), piece.repeat(40).replaceAll(', ', '\n')]) {
        const before = performance.now();
        read(piece.repeat(2000), 'en', { tooltip });
        expect(performance.now() - before).toBeLessThan(2000);
      }
  });
});
