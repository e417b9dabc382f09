import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doOverlap, placeAtFoot, placeBeside } from '../../lib/calendar/place-beside';

const size = { width: 120, height: 30 };
const around = { viewport: { width: 1280, height: 800 }, isRightToLeft: false };

describe('placeBeside', () => {
  it('prefers the inline end, then the start, then above and below', () => {
    expect(placeBeside(size, { left: 400, top: 200, width: 448, height: 300 }, around)).toEqual({
      left: 856,
      top: 208,
    });
    expect(
      placeBeside(size, { left: 400, top: 200, width: 448, height: 300 }, { ...around, isRightToLeft: true }),
    ).toEqual({ left: 272, top: 208 });
    expect(placeBeside(size, { left: 800, top: 200, width: 448, height: 300 }, around)).toEqual({
      left: 672,
      top: 208,
    });
    expect(placeBeside(size, { left: 50, top: 200, width: 1200, height: 300 }, around)).toEqual({
      left: 1130,
      top: 162,
    });
    expect(placeBeside(size, { left: 50, top: 10, width: 1200, height: 300 }, around)).toEqual({
      left: 1130,
      top: 318,
    });
    expect(placeBeside(size, { left: 0, top: 0, width: 1280, height: 800 }, around)).toBeUndefined();
  });

  it('never covers the event and never leaves the viewport', () => {
    const number = fc.integer({ min: -200, max: 1400 });
    const length = fc.integer({ min: 1, max: 1400 });
    fc.assert(
      fc.property(number, number, length, length, fc.boolean(), (left, top, width, height, isRightToLeft) => {
        const anchor = { left, top, width, height };
        const spot = placeBeside(size, anchor, { ...around, isRightToLeft });
        if (!spot) return;
        expect(doOverlap({ ...spot, ...size }, anchor)).toBe(false);
        expect(spot.left >= 0 && spot.top >= 0 && spot.left + size.width <= 1280 && spot.top + size.height <= 800).toBe(
          true,
        );
      }),
    );
  });
});

describe('placeAtFoot', () => {
  it('takes the corner at the inline end, or the next spot without a control', () => {
    expect(placeAtFoot(size, around, () => true)).toEqual({ left: 1080, top: 746 });
    expect(placeAtFoot(size, { ...around, isRightToLeft: true }, () => true)).toEqual({ left: 80, top: 746 });
    expect(placeAtFoot(size, around, ({ left }) => left < 1000)).toEqual({ left: 580, top: 746 });
    expect(placeAtFoot(size, around, ({ top }) => top < 700)?.top).toBeLessThan(700);
    expect(placeAtFoot(size, around, () => false)).toBeUndefined();
  });
});
