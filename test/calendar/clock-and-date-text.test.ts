import { describe, expect, it } from 'vitest';
import { parseClock } from '../../lib/calendar/clock-text';
import { dayAfter, findDates, weekdayOf } from '../../lib/calendar/date-text';
import { dayOfDateKey, dayOfDigits } from '../../lib/calendar/google/date-key';
import { wordsOf } from '../../lib/calendar/language-words';
import { valueText, withLatinDigits } from '../../lib/calendar/page-text';

describe('parseClock', () => {
  it.each([
    ['en', '3 – 4pm', '15:00', '16:00'],
    ['en', '11am – 12pm', '11:00', '12:00'],
    ['en', '12 – 12:30am', '00:00', '00:30'],
    ['en', '6:30 – 7:30pm', '18:30', '19:30'],
    ['ja', '午後0:30～午後1:00', '12:30', '13:00'],
    ['ko', '오전 8시~오전 8:15', '08:00', '08:15'],
    ['fr', '14h00 à 15h30', '14:00', '15:30'],
    ['de', '13:00 bis 14:00', '13:00', '14:00'],
    ['id', '22.15 sampai 23.00', '22:15', '23:00'],
    ['ar', '10:15 م إلى 11:00 م', '22:15', '23:00'],
    ['he', '10:15 אחה"צ – 11:00 אחה"צ', '22:15', '23:00'],
    ['hu', 'de. 9:15 – du. 1:00', '09:15', '13:00'],
    ['vi', '9:15 SA – 1:00 CH', '09:15', '13:00'],
    ['th', '09:15 น. – 10:00 น.', '09:15', '10:00'],
    ['fr-CA', 'De 09:00 à 10:00', '09:00', '10:00'],
  ])('%s: %s', (language, text, start, end) => {
    expect(parseClock(text, wordsOf(language), { shown: text })).toMatchObject({ start, end });
  });

  it('reads digits of any script', () => {
    expect(parseClock(withLatinDigits('२२:१५ – २३:३०'), wordsOf('ne'))).toMatchObject({ start: '22:15', end: '23:30' });
    expect(withLatinDigits('၂၀၂၄ ٢٠٢٤ 𝟸𝟶𝟸𝟺')).toBe('2024 2024 2024');
  });

  it.each([
    ['en', 'no time'],
    ['en', '3 – 4'],
    ['en', '3pm – 4'],
    ['en', '25:00 – 26:00'],
    ['en', '10:75pm'],
    ['en', '13pm'],
    ['en', '3pm, room 412'],
    ['en', '1pm 2pm 3pm'],
    ['en', '11 – 1pm'],
    ['', '9:15 – 10:15'],
    ['cy', '9 am 10:15'],
    ['zh-TW', '上午11:00 至 1:00'],
  ])('leaves %s "%s" alone', (language, text) => {
    expect(parseClock(text, wordsOf(language), { shown: text })).toBeUndefined();
  });
});

describe('findDates', () => {
  const only = (language: string, text: string): unknown => {
    const [date, ...more] = findDates(withLatinDigits(text), wordsOf(language));
    return more.length > 0 || !date ? undefined : [date.year, date.month, date.day];
  };

  it.each([
    ['en', 'Thursday, March 5', [undefined, 3, 5]],
    ['en-GB', '10 June 2024', [2024, 6, 10]],
    ['es', 'martes, 5 de junio de 2024', [2024, 6, 5]],
    ['es', 'martes, 5 de marzo', [undefined, 3, 5]],
    ['ja', '2027年 3月 16日 (火曜日)', [2027, 3, 16]],
    ['mr', '१० जून, २०२४', [2024, 6, 10]],
    ['eu', '2024(e)ko ekainaren 10(a)', [2024, 6, 10]],
    ['pl', '5 maja 2026', [2026, 5, 5]],
    ['he', '10 ביוני 2024', [2024, 6, 10]],
    ['iw', 'יום שלישי, 5 במרץ', [undefined, 3, 5]],
    ['th', '10 มิถุนายน 2569', [2026, 6, 10]],
    ['th', '10 มิ.ย. 2026', [2026, 6, 10]],
    ['si', '2024 ජූනි 10', [2024, 6, 10]],
    ['vi', 'ngày 10 tháng 12 năm 2026', [2026, 12, 10]],
    ['lt', '2026 m. birželio 10 d.', [2026, 6, 10]],
    ['hu', '2026. dec. 5.', [2026, 12, 5]],
    ['en', 'February 30, 2026', undefined],
    ['en', '12:30 is no date in March', undefined],
  ])('%s: %s', (language, text, expected) => {
    expect(only(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'December 31, 2026 – January 1, 2027', ['2026-12-31', '2027-1-1']],
    ['de', '31. Dezember 2026 – 1. Januar 2027', ['2026-12-31', '2027-1-1']],
    ['hu', '2026. december 31. – 2027. január 1.', ['2026-12-31', '2027-1-1']],
    ['lv', '2026. gada 31. decembris–2027. gada 1. janvāris', ['2026-12-31', '2027-1-1']],
    ['ja', '2026年12月31日～2027年1月1日', ['2026-12-31', '2027-1-1']],
  ])('gives each date its own year in %s: %s', (language, text, expected) => {
    expect(findDates(text, wordsOf(language)).map(({ year, month, day }) => [year, month, day].join('-'))).toEqual(
      expected,
    );
  });

  it('knows ranges of days in numbers', () => {
    expect(findDates('2026年3月10日～11日', wordsOf('ja'))).toMatchObject([
      { year: 2026, month: 3, firstDay: 10, day: 11 },
    ]);
    expect(findDates('2026년 3월 10~11일', wordsOf('ko'))).toMatchObject([
      { year: 2026, month: 3, firstDay: 10, day: 11 },
    ]);
  });
});

describe('machine dates', () => {
  it('come from date keys and digits, or not at all', () => {
    expect(dayOfDateKey('28975')).toBe('2026-09-15');
    expect(dayOfDateKey('28773')).toBe('2026-03-05');
    for (const key of [null, '', 'x', '-1', '0', '99999999', '28.5']) expect(dayOfDateKey(key)).toBeUndefined();
    expect(dayOfDigits('20260306')).toBe('2026-03-06');
    for (const digits of [null, '20260231', '2026-03-06', '20261301']) expect(dayOfDigits(digits)).toBeUndefined();
    expect(dayAfter('2026-02-28')).toBe('2026-03-01');
    expect(weekdayOf('2026-03-05')).toBe(4);
  });
});

describe('valueText', () => {
  it('is one bounded line without broken characters', () => {
    expect(valueText(' a\n\u200b\tb\u202e ')).toBe('a b');
    expect(valueText('a\ud800b')).toBe('a\ufffdb');
    expect(valueText('😀'.repeat(500_000))?.length).toBe(2000);
    expect(valueText('  ')).toBeUndefined();
    expect(valueText(null)).toBeUndefined();
  });
});
