import { describe, expect, it } from 'vitest';
import { found, missing } from '../../lib/meeting/reading';
import { instantOf, spanOf, zoneFor } from '../../lib/meeting/instant';
import { addDays, daysBetween } from '../../lib/meeting/day';

describe('instants', () => {
  it.each([
    ['2026-03-05', '15:00', 'Europe/Berlin', '2026-03-05T14:00:00.000Z'],
    ['2026-07-05', '15:00', 'Europe/Berlin', '2026-07-05T13:00:00.000Z'],
    // The hour the clocks skip moves forward.
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-05', '15:00', 'No/Such_Zone', ''],
    ['2026-02-30', '15:00', 'Europe/Berlin', ''],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(instantOf({ date, time }, zone)).toBe(instant);
  });

  it('are missing rather than guessed', () => {
    expect(instantOf({ date: '2026-03-05' }, 'Europe/Berlin')).toBe('');
    expect(instantOf({ date: '2026-03-05', time: '15:00' }, undefined)).toBe('');
    expect(instantOf(undefined, 'Europe/Berlin')).toBe('');
  });

  it('are those of the browser in a calendar whose pages tell no zone, and of no zone where one was to be told', () => {
    expect(zoneFor('outlook', undefined)).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(zoneFor('outlook', 'Asia/Tokyo')).toBe('Asia/Tokyo');
    expect(zoneFor('google', undefined)).toBeUndefined();
  });

  it('an end before its start is none', () => {
    const meeting = {
      start: found({ date: '2026-03-05', time: '15:00' }, 'x'),
      end: found({ date: '2026-03-05', time: '14:00' }, 'x'),
    };
    expect(spanOf(meeting, 'Europe/Berlin')).toEqual({ startsAt: '2026-03-05T14:00:00.000Z', endsAt: '' });
    expect(spanOf({ ...meeting, start: missing() }, 'Europe/Berlin').startsAt).toBe('');
  });

  it('days have no zone', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
