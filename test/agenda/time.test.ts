import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaBudget, timeBoxes, usableMinutes } from '../../lib/agenda/time';

describe('how much an agenda holds', () => {
  it.each([
    [5, 3],
    [19, 3],
    [20, 3],
    [25, 4],
    [30, 5],
    [40, 6],
    [45, 7],
    [50, 7],
    [55, 8],
    [60, 9],
    [240, 9],
  ])('%i minutes: %i lines', (minutes, lines) => {
    expect(agendaBudget(minutes)).toBe(lines);
  });

  it('takes half an hour where the calendar gives no length', () => {
    expect([0, -5, 4, Number.NaN, 5, 24.6].map(usableMinutes)).toEqual([30, 30, 30, 30, 5, 25]);
  });

  it('boxes sum to the meeting, each at least a minute, heavier ones never shorter', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 9, max: 240 }), (given, minutes) => {
        const boxes = timeBoxes(given, minutes);
        expect(boxes.reduce((sum, box) => sum + box, 0)).toBe(minutes);
        expect(Math.min(...boxes)).toBeGreaterThanOrEqual(1);
        const lightest = given.indexOf(Math.min(...given));
        const heaviest = given.indexOf(Math.max(...given));
        expect(boxes[heaviest] ?? 0).toBeGreaterThanOrEqual((boxes[lightest] ?? 0) - (lightest < heaviest ? 1 : 0));
      }),
    );
  });
});
