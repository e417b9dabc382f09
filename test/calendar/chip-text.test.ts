import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../lib/meeting/reading';
import type { Clock } from '../../lib/calendar/clock-text';
import { browserWordsOf, wordsOf } from '../../lib/calendar/language-words';
import { parseChipText, type ChipText } from '../../lib/calendar/google/chip-text';

interface Sample {
  readonly lang: string;
  readonly clock: Clock;
  readonly label: string;
  readonly visibleTime: string;
  readonly title: string;
  readonly startHour: number;
  readonly endHour: number;
  readonly continuesFromDayBefore: boolean;
  readonly continuesToNextDay: boolean;
  readonly column: number;
}

const corpus = fileURLToPath(new URL('../../../shared/calendar-pages/google-chip-labels.jsonl', import.meta.url));

function hours(time: string): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
}

type Outcome = 'right' | 'missing' | 'wrong';

/** Judges the reading of one sample against the part of the event that lies in the day shown. */
function outcome(sample: Sample, read: ChipText): Outcome {
  const day = `2024-06-${10 + sample.column}`;
  const title = valueOf(read.title);
  if (read.title.status === 'found' && title !== sample.title) return 'wrong';
  if (read.days && (read.days.first !== day || read.days.last !== day)) return 'wrong';
  const { time } = read;
  const spans = sample.continuesFromDayBefore || sample.continuesToNextDay;
  switch (time.kind) {
    case 'unread':
      return 'missing';
    case 'contradicted':
    case 'all-day':
      return 'wrong';
    case 'timed': {
      const isSame =
        !spans &&
        hours(time.start) === sample.startHour &&
        time.end !== undefined &&
        hours(time.end) === sample.endHour;
      return !isSame ? 'wrong' : read.days ? 'right' : 'missing';
    }
    case 'spanning': {
      const start = time.start.date < day ? 0 : hours(time.start.time ?? '');
      const end = time.end.date > day ? 24 : hours(time.end.time ?? '');
      const isSame =
        start === sample.startHour &&
        end === sample.endHour &&
        time.start.date < day === sample.continuesFromDayBefore &&
        time.end.date > day === sample.continuesToNextDay;
      return isSame ? 'right' : 'wrong';
    }
  }
}

describe.skipIf(!existsSync(corpus))('chip texts of 59 languages (skipped where the samples are not at hand)', () => {
  const samples = existsSync(corpus)
    ? readFileSync(corpus, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Sample)
    : [];
  const measure = (read: (sample: Sample) => ChipText): Record<Outcome, Sample[]> => {
    const result: Record<Outcome, Sample[]> = { right: [], missing: [], wrong: [] };
    for (const sample of samples) result[outcome(sample, read(sample))].push(sample);
    return result;
  };
  const brief = (list: readonly Sample[]): readonly string[] =>
    list.map((sample) => `${sample.lang} ${sample.clock} ${sample.label} | ${sample.visibleTime}`);

  it('reads all of them, and each rightly', () => {
    const { right, missing, wrong } = measure((sample) =>
      parseChipText(sample.label, { shown: [sample.title, sample.visibleTime], words: wordsOf(sample.lang) }),
    );
    expect(brief(missing)).toEqual([]);
    expect(brief(wrong)).toEqual([]);
    expect(right.length).toBe(samples.length);
  }, 60_000);

  it('reads none wrongly when one language after the other is without its table', () => {
    const languages = [...new Set(samples.map(({ lang }) => lang))];
    const left = languages.map((language) => {
      const own = samples.filter(({ lang }) => lang === language);
      const words = browserWordsOf(language);
      const outcomes = own.map((sample) =>
        outcome(sample, parseChipText(sample.label, { shown: [sample.title, sample.visibleTime], words })),
      );
      return { language, right: outcomes.filter((one) => one === 'right').length / own.length, outcomes };
    });
    expect(left.filter(({ outcomes }) => outcomes.includes('wrong')).map(({ language }) => language)).toEqual([]);
    const share = left.reduce((sum, { right }) => sum + right, 0) / left.length;
    const worst = left.filter(({ right }) => right < 1).map(({ language, right }) => `${language} ${right.toFixed(2)}`);
    console.info(
      `Right without the language's own table: ${(share * 100).toFixed(1)} %; less than all: ${worst.join(', ')}`,
    );
    expect(share).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it('reads none wrongly when the language of the page is unknown, another one, or the visible time is gone', () => {
    for (const language of ['', 'en', 'cy', 'ja', 'xx-broken-tag-of-nobody']) {
      const { wrong } = measure((sample) =>
        parseChipText(sample.label, { shown: [sample.title], words: wordsOf(language) }),
      );
      expect(brief(wrong)).toEqual([]);
    }
    const { wrong } = measure((sample) =>
      parseChipText(sample.label, { shown: [sample.title], words: wordsOf(sample.lang) }),
    );
    expect(brief(wrong)).toEqual([]);
  }, 60_000);
});

function read(label: string, shown: readonly string[], language = 'en', clock?: Clock): ChipText {
  return parseChipText(label, { shown, words: wordsOf(language), clock });
}

describe('chip texts', () => {
  it.each([
    [
      '12pm to 12:30pm, Planning Review: Roadmap, Tooling, Access, Pricing, Time , Sample User, Accepted, Location: Conference Room A, June 2, 2026',
      ['Planning Review: Roadmap, Tooling, Access, Pricing, Time ', '12 – 12:30pm'],
      { kind: 'timed', start: '12:00', end: '12:30', clock: '12h' },
    ],
    [
      '10:30am to 12pm, Team Sync, Sample User, Declined, No location, Color: Team Meetings, June 2, 2026',
      ['Team Sync', '10:30am – 12pm'],
      { kind: 'timed', start: '10:30', end: '12:00', clock: '12h' },
    ],
    [
      '7am to 7:30am, Alpha / Beta, Pat Doe, Needs RSVP, No location, September 23, 2026',
      ['Alpha / Beta', '7am'],
      { kind: 'timed', start: '07:00', end: '07:30', clock: '12h' },
    ],
    [
      'September 8, 2026 at 8am to December 23, 2026 at 11:59pm, Title, Pat Doe, Accepted, No location, ',
      ['Title'],
      {
        kind: 'spanning',
        start: { date: '2026-09-08', time: '08:00' },
        end: { date: '2026-12-23', time: '23:59' },
        clock: '12h',
      },
    ],
    ['All day, Holiday name, Calendar: Holidays in Utopia, March 8, 2026', ['Holiday name'], { kind: 'all-day' }],
    [
      '12am to 1am, Late, Pat Doe, No location, March 8, 2026',
      ['Late', '12 – 1am'],
      { kind: 'timed', start: '00:00', end: '01:00', clock: '12h' },
    ],
  ] as const)('%s', (label, shown, time) => {
    const chip = read(label, shown);
    expect(chip.title).toMatchObject({ status: 'found', value: shown[0].trim() });
    expect(chip.time).toEqual(time);
  });

  it('read dates at the end, single and ranges', () => {
    expect(read('All day, Title, Pat Doe, Needs RSVP, No location, March 10 – 11, 2026', ['Title']).days).toEqual({
      first: '2026-03-10',
      last: '2026-03-11',
    });
    expect(read('All day, Title, Pat Doe, No location, March 30 – April 2, 2026', ['Title']).days).toEqual({
      first: '2026-03-30',
      last: '2026-04-02',
    });
    expect(read('Ganztägig, Titel, Pat Doe, Kein Ort, 5. – 6. März 2026', ['Titel'], 'de').days).toEqual({
      first: '2026-03-05',
      last: '2026-03-06',
    });
    expect(
      read(
        '18:00～19:00、「打ち合わせ（仮）」、山田太郎、場所の指定なし、2026年 9月 15日',
        ['打ち合わせ（仮）', '18:00～19:00'],
        'ja',
      ).days,
    ).toEqual({ first: '2026-09-15', last: '2026-09-15' });
  });

  it('leave a range in unknown words unread rather than taking its last day', () => {
    expect(read('Toute la journée, Titre, Pat, Aucun lieu, 5 au 6 mars 2026', ['Titre'], 'fr').days).toBeUndefined();
  });

  it('leave a time unread when the half of the day is written in words nobody knows', () => {
    expect(
      read('9:15 xx to 10:15 yy, Title, Pat Doe, No location, March 8, 2026', ['Title', '9:15 xx – 10:15 yy']).time
        .kind,
    ).toBe('unread');
    expect(read('9:15 to 10:15, Title, Pat Doe, No location, March 8, 2026', ['Title']).time.kind).toBe('unread');
    expect(
      read('9:15 to 10:15, Title, Pat Doe, No location, March 8, 2026', ['Title'], 'en', '24h').time,
    ).toMatchObject({ start: '09:15', end: '10:15' });
  });

  it('say when the visible copy disagrees', () => {
    expect(read('3pm to 4pm, Alpha, Pat Doe, No location, March 8, 2026', ['Beta', '3 – 4pm']).title.status).toBe(
      'contradicted',
    );
    expect(read('3pm to 4pm, Alpha, Pat Doe, No location, March 8, 2026', ['Alpha', '5 – 6pm']).time.kind).toBe(
      'contradicted',
    );
  });

  it('never take the visible time for the title', () => {
    expect(
      read('Aufgabe: Notizen schreiben, Nicht erledigt, 8. Dezember 2025, 17:30', ['Notizen schreiben', '17:30'], 'de')
        .title,
    ).toMatchObject({ value: 'Notizen schreiben' });
  });

  it('find any title, commas, times and dates in it included, and never a wrong time', () => {
    const piece = fc.constantFrom(
      '1:1',
      ', ',
      '3pm',
      'to',
      'March 5, 2026',
      'Accepted',
      ' ',
      'Alice',
      '、',
      '12:30',
      'Ω',
      '😀',
      '(x)',
      'Location: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 22 }), (pieces, hour) => {
        const title = pieces.join('').trim();
        fc.pre(/\p{L}/u.test(title) && !/^[,、\s]|[,、\s]$/u.test(title));
        const spoken = (at: number): string => `${at % 12 || 12}${at < 12 ? 'am' : 'pm'}`;
        const chip = read(`${spoken(hour)} to ${spoken(hour + 1)}, ${title}, Pat Doe, No location, March 8, 2026`, [
          title,
        ]);
        const known = valueOf(chip.title);
        if (known !== undefined) expect(known).toBe(title.replace(/\s+/gu, ' '));
        if (chip.time.kind === 'timed') expect(chip.time.start).toBe(`${String(hour).padStart(2, '0')}:00`);
        else expect(chip.time.kind).toBe('unread');
        if (chip.days) expect(chip.days).toEqual({ first: '2026-03-08', last: '2026-03-08' });
      }),
    );
  });

  it('survive whatever is thrown at them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (label, shown) => void read(label, shown),
      ),
    );
    const long = 'A, '.repeat(400_000);
    const before = performance.now();
    read(`3pm to 4pm, ${long}`, [long]);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
