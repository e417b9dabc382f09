import { describe, expect, it } from 'vitest';
import type { Clock } from '../../lib/calendar/clock-text';
import { parseChipText, type ChipText } from '../../lib/calendar/google/chip-text';
import { browserWordsOf, wordsOf, type LanguageWords } from '../../lib/calendar/language-words';
import { CHIP_STYLES, writtenAllDay, writtenChip, type ChipMoment, type ChipStyle } from './chip-writer';

/** Events of every month and of all hours, some over midnight. */
const EVENTS: readonly (readonly [start: ChipMoment, end: ChipMoment])[] = Array.from({ length: 24 }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, '0');
  const day = at < 12 ? 3 : 25;
  const date = (offset: number): string => `2026-${month}-${String(day + offset).padStart(2, '0')}`;
  const minutes = at % 3 === 0 ? '00' : '15';
  const time = (hour: number): string => `${String(hour).padStart(2, '0')}:${minutes}`;
  return at % 5 === 4
    ? [
        { date: date(0), time: time((at + 7) % 24) },
        { date: date(1), time: time(at) },
      ]
    : [
        { date: date(0), time: time(at) },
        { date: date(0), time: at === 23 ? '23:45' : time(at + 1) },
      ];
});
const TITLE = 'Quarterly plan, part 2';

type Outcome = 'right' | 'missing' | 'wrong';

/** Right is a text read to its end; a part that is not read is missing; any part read as something else is wrong. */
function outcome({ title, time, days }: ChipText, start: ChipMoment, end: ChipMoment): Outcome {
  if (title.status !== 'found') return 'missing';
  if (title.value !== TITLE) return 'wrong';
  if (days && (days.first !== start.date || days.last !== start.date)) return 'wrong';
  switch (time.kind) {
    case 'all-day':
    case 'contradicted':
      return 'wrong';
    case 'unread':
      return 'missing';
    case 'timed':
      if (start.date !== end.date || time.start !== start.time || (time.end ?? end.time) !== end.time) return 'wrong';
      return days && time.end !== undefined ? 'right' : 'missing';
    case 'spanning':
      return time.start.date === start.date &&
        time.start.time === start.time &&
        time.end.date === end.date &&
        time.end.time === end.time
        ? 'right'
        : 'wrong';
  }
}

interface Tally {
  readonly right: number;
  readonly all: number;
  /** What was read as something else. */
  readonly wrong: readonly string[];
}

function tally(style: ChipStyle, words: LanguageWords, isVisible: boolean): Tally {
  let right = 0;
  let all = 0;
  const wrong: string[] = [];
  for (const clock of ['12h', '24h'] satisfies readonly Clock[]) {
    for (const [start, end] of EVENTS) {
      const { label, visibleTime } = writtenChip(style, clock, TITLE, start, end);
      const read = parseChipText(label, { shown: isVisible ? [TITLE, visibleTime] : [TITLE], words });
      const result = outcome(read, start, end);
      all += 1;
      if (result === 'right') right += 1;
      if (result === 'wrong') wrong.push(`${style.language} ${label} | ${visibleTime}: ${JSON.stringify(read.time)}`);
    }
  }
  return { right, all, wrong };
}

function total(tallies: readonly Tally[]): { readonly share: number; readonly wrong: readonly string[] } {
  const sum = (of: (one: Tally) => number): number => tallies.reduce((so, one) => so + of(one), 0);
  return { share: sum(({ right }) => right) / sum(({ all }) => all), wrong: tallies.flatMap(({ wrong }) => wrong) };
}

/** Nothing here is about speed. */
const LONG = 120_000;
const LANGUAGES = [...new Set(CHIP_STYLES.map(({ language }) => language))];

describe('chips written by analogy, in all interface languages', () => {
  it('are there for more than seventy languages', () => {
    expect(LANGUAGES.length).toBeGreaterThan(70);
  });

  it.each(LANGUAGES)('%s: nearly all right, none wrong', { timeout: LONG }, (language) => {
    const styles = CHIP_STYLES.filter((style) => style.language === language);
    const { share, wrong } = total(styles.map((style) => tally(style, wordsOf(language), true)));
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });

  it(
    'are never read wrongly without our tables, without any language, or without the visible time',
    { timeout: LONG },
    () => {
      const shares: Record<string, number> = {};
      const without: Readonly<Record<string, (language: string) => LanguageWords>> = {
        'the browser’s words alone': browserWordsOf,
        'no words': () => wordsOf(''),
        'English words': () => wordsOf('en'),
      };
      for (const [name, words] of Object.entries(without)) {
        for (const isVisible of [true, false]) {
          const { share, wrong } = total(CHIP_STYLES.map((style) => tally(style, words(style.language), isVisible)));
          shares[`${name}${isVisible ? '' : ', no visible time'}`] = share;
          expect(wrong).toEqual([]);
        }
      }
      console.info(shares);
      expect(shares['the browser’s words alone']).toBeGreaterThan(0.7);
    },
  );

  it('tell the days of all-day entries, or none', { timeout: LONG }, () => {
    for (const style of CHIP_STYLES) {
      for (const [first, last] of [
        ['2026-03-10', '2026-03-10'],
        ['2026-06-09', '2026-06-11'],
        ['2026-09-30', '2026-10-02'],
        ['2026-12-31', '2027-01-01'],
      ] as const) {
        const label = writtenAllDay(style, TITLE, first, last);
        const { time, days } = parseChipText(label, { shown: [TITLE], words: wordsOf(style.language) });
        expect({ label, kind: time.kind }).toEqual({ label, kind: 'all-day' });
        if (days) expect({ label, ...days }).toEqual({ label, first, last });
      }
    }
  });
});
