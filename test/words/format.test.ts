import { describe, expect, it } from 'vitest';
import { formatFor } from '../../lib/words/format';

const english = formatFor('en-GB', '2026-03-05');

describe('formats', () => {
  it('say days as people do, with the year only when it is another one', () => {
    expect(english.day('2026-03-13')).toBe('Fri 13 March');
    expect(english.day('2025-12-24')).toBe('24 December 2025');
    expect(english.exactDay('2026-03-13')).toMatch(/Friday.*13 March 2026/);
  });

  it.each([
    ['2026-03-05', 'today'],
    ['2026-03-04', 'yesterday'],
    ['2026-02-19', '14 days ago'],
    ['2026-01-22', '6 weeks ago'],
    ['2025-01-05', '14 months ago'],
    ['2023-03-05', '3 years ago'],
    ['2026-03-08', 'in 3 days'],
  ])('say how long ago %s was: %s', (day, said) => {
    expect(english.ago(day)).toBe(said);
  });

  it('show a meeting on the clock of its calendar', () => {
    const moment = (zone: string): string => english.moment('2026-03-05T14:00:00Z', '2026-03-05T14:30:00Z', zone);
    expect(moment('Europe/Berlin')).toMatch(/15:00.*15:30/);
    expect(moment('America/New_York')).toMatch(/9:00.*9:30/);
    expect(moment('No/Such_Zone')).not.toBe('');
    expect(english.moment('', '', '')).toBe('');
  });

  it('leave alone what is no day', () => {
    expect(english.day('soon')).toBe('soon');
    expect(english.ago('')).toBe('');
  });
});
