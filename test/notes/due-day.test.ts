import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueIn } from '../../lib/notes/due-day';
import { addMonths, monthsBetween } from '../../lib/notes/months';

/** A Thursday. */
const DAY = '2026-03-05';

describe('due day', () => {
  it.each([
    ['talk to finance by Friday', '2026-03-06'],
    ['talk to finance by Thursday', '2026-03-12'],
    ['send it today', '2026-03-05'],
    ['send it tomorrow.', '2026-03-06'],
    ['send it the day after tomorrow', '2026-03-07'],
    ['by next Monday', '2026-03-09'],
    ['by next week', '2026-03-13'],
    ['end of week', '2026-03-06'],
    ['by the end of the month', '2026-03-31'],
    ['by end of next month', '2026-04-30'],
    ['by end of quarter', '2026-03-31'],
    ['by the end of May', '2026-05-31'],
    ['by end of January', '2027-01-31'],
    ['by end of year', '2026-12-31'],
    ['in two weeks', '2026-03-19'],
    ['within 10 days', '2026-03-15'],
    ['in a month', '2026-04-05'],
    ['3 days from now', '2026-03-08'],
    ['by 13 March', '2026-03-13'],
    ['by Fri 13 March', '2026-03-13'],
    ['by the 13th of March', '2026-03-13'],
    ['by 13 Mar', '2026-03-13'],
    ['by Mar 13', '2026-03-13'],
    ['by March 13th, 2027', '2027-03-13'],
    ['by 1 March', '2027-03-01'],
    ['by 29 Feb', '2028-02-29'],
    ['on 2026-04-01', '2026-04-01'],
    ['send it (by Friday)', '2026-03-06'],
    ['before Monday', '2026-03-08'],
    ['meet on Monday, send the paper by Friday', '2026-03-06'],
    ['before tomorrow', '2026-03-05'],
    ['no later than Friday', '2026-03-06'],
    ['BY FRIDAY', '2026-03-06'],
  ])('%s', (text, dueOn) => expect(dueIn(text, DAY)?.dueOn).toBe(dueOn));

  it.each([
    'send the paper',
    'by 3/13',
    'by 13/3/2026',
    'by 13.3.',
    'by 31 February',
    'by 2026-02-30',
    'prepare the Friday demo',
    'read 10 pages',
    'we may 5 times',
    'in 12 rooms',
    'Monday report to be written',
    'by Fridayish',
    'version 2026-04-01-draft of it',
  ])('none in %j', (text) => expect(dueIn(text, DAY)).toBeUndefined());

  it('tells where it stands', () => {
    const text = 'talk to finance by Friday.';
    const due = dueIn(text, DAY);
    expect(due).toMatchObject({ isAtEnd: true });
    expect(text.slice(due?.from, due?.to)).toBe('by Friday');
  });

  it('is a real day, never before the day it was written but for a day with its year', () => {
    const words = fc.constantFrom(
      'by',
      'Friday',
      'next',
      'week',
      'in',
      'two',
      'months',
      '13',
      'Feb',
      '31',
      'end',
      'of',
      'month',
      'before',
      'today',
      '30',
      ',',
      'the',
    );
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), day, (parts, writtenOn) => {
        const dueOn = dueIn(parts.join(' '), writtenOn)?.dueOn ?? writtenOn;
        expect(new Date(dueOn).toISOString().slice(0, 10)).toBe(dueOn);
        expect(dueOn >= writtenOn).toBe(true);
      }),
    );
  });
});

describe('months', () => {
  it('keep to the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
    expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
  });
  it('are counted when they are full', () => {
    expect(monthsBetween('2025-01-10', '2026-03-05')).toBe(13);
    expect(monthsBetween('2025-01-05', '2026-03-05')).toBe(14);
    expect(monthsBetween('2026-03-06', '2026-03-05')).toBe(0);
  });
});
