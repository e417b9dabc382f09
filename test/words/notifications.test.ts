import { expect, it } from 'vitest';
import { notifications } from '../../lib/words/notifications';

it.each([
  [1, 0, '1 introduction waits for you'],
  [3, 0, '3 introductions wait for you'],
  [0, 1, '1 pairing waits for you'],
  [2, 1, '2 introductions and 1 pairing wait for you'],
])('%i and %i: %s', (introductions, pairings, says) =>
  expect(notifications.heading(introductions, pairings)).toBe(says),
);

it('names so many and counts the others', () => {
  const pair = notifications.pair('Nadia', 'Clara');
  expect(notifications.named([pair], 0)).toBe('Nadia ↔ Clara');
  expect(notifications.named([pair], 2)).toBe('Nadia ↔ Clara\nand 2 more');
});
