import { describe, expect, it } from 'vitest';
import { networkLayout } from '../../components/introductions/network-layout';
import type { NetworkTie } from '../../lib/introductions/mentee-network';
import { person } from '../introductions/network';

describe('the picture of a network', () => {
  const tie = (index: number, throughId = ''): NetworkTie => ({
    person: person(`p${String(index)}`, `Person Number${String(index)}`),
    needs: ['hiring'],
    on: `2026-0${String(1 + (index % 9))}-01`,
    since: `2025-${String(1 + (index % 12)).padStart(2, '0')}-01`,
    stage: 'met',
    outcome: '',
    pairing: 'none',
    throughId,
  });
  /** What a node takes: its round with the name below. */
  const box = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    left: x - 28,
    right: x + 28,
    top: y - 14,
    bottom: y + 31,
  });

  it.each([1, 2, 3, 5, 8, 13, 40, 120])('places %i people, nobody over anybody, all within it', (count) => {
    const ties = Array.from({ length: count }, (_, index) =>
      tie(index, index % 4 === 3 ? `p${String(index - 3)}` : ''),
    );
    const { ties: placed, width, height, stem } = networkLayout(ties);
    expect(placed).toHaveLength(count);
    const boxes = placed.map(box);
    for (const one of boxes) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      expect(one.top).toBeGreaterThanOrEqual(0);
      expect(one.bottom).toBeLessThanOrEqual(height);
    }
    const overlaps = boxes.filter((one, index) =>
      boxes.some(
        (other, at) =>
          at > index &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
    );
    expect(overlaps).toEqual([]);
    expect(stem.top).toBeGreaterThan(0);
    expect(stem.top).toBeLessThan(stem.foot);
  });

  it('grows upwards with time', () => {
    const { ties } = networkLayout(Array.from({ length: 12 }, (_, index) => tie(index)));
    const first = ties.slice(0, 4).map(({ y }) => y);
    const last = ties.slice(-4).map(({ y }) => y);
    expect(Math.min(...first)).toBeGreaterThan(Math.max(...last));
  });

  it('lets who was brought in grow from who did so', () => {
    const { ties } = networkLayout([tie(0), tie(1, 'p0')]);
    const [clara, tomas] = ties;
    expect(tomas?.from).toEqual({ x: clara?.x, y: clara?.y });
  });
});
