import { describe, expect, it } from 'vitest';
import { checkInDay, dueCheckIn, withCheckIn, type CheckPoint } from '../../lib/mentorship/pairing';
import { ago, pairing, TODAY } from '../agenda/story';

const HEARD = (point: CheckPoint) => ({ point, on: TODAY, text: 'Well.' });

describe('a pairing', () => {
  it('is asked after at a quarter, at half, at three quarters and at its end', () => {
    const quarter = pairing('p1', 0, -92);
    expect((['quarter', 'half', 'three-quarters', 'end'] as const).map((point) => checkInDay(quarter, point))).toEqual([
      ago(-23),
      ago(-46),
      ago(-69),
      ago(-92),
    ]);
  });

  it.each([
    [22, undefined],
    [23, 'quarter'],
    [45, 'quarter'],
    [46, 'half'],
    [69, 'three-quarters'],
    [92, 'end'],
    [200, 'end'],
  ])('%i days after the start: %s', (days, point) => {
    const running = pairing('p1', days, days - 92);
    expect(dueCheckIn(running, TODAY)?.point).toBe(point);
    if (point === undefined) return;
    expect(dueCheckIn(withCheckIn(running, HEARD(point as CheckPoint)), TODAY)).toBeUndefined();
    expect(dueCheckIn({ ...running, state: 'finished' }, TODAY)).toBeUndefined();
  });

  it('asks once for what was missed: the last point, not all of them', () => {
    const late = withCheckIn(pairing('p1', 70, -22), HEARD('three-quarters'));
    expect(dueCheckIn(late, TODAY)).toBeUndefined();
    expect(dueCheckIn(withCheckIn(pairing('p1', 70, -22), HEARD('quarter')), TODAY)?.point).toBe('three-quarters');
  });

  it('is never due without a time of its own', () => {
    expect(dueCheckIn(pairing('p1', 10, 10), TODAY)).toBeUndefined();
    expect(dueCheckIn(pairing('p1', 10, 12, { endsOn: '' }), TODAY)).toBeUndefined();
  });

  it('keeps one word for each point, in their order', () => {
    const heard = withCheckIn(withCheckIn(withCheckIn(pairing('p1', 50, -42), HEARD('half')), HEARD('quarter')), {
      ...HEARD('half'),
      text: 'Better.',
    });
    expect(heard.checkIns.map(({ point, text }) => [point, text])).toEqual([
      ['quarter', 'Well.'],
      ['half', 'Better.'],
    ]);
  });
});
