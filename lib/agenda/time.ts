/** Length taken for a meeting that has none to speak of. */
const USUAL_MINUTES = 30;
/** A meeting shorter than this is a reminder in the calendar, not a length. */
const LEAST_MINUTES = 5;
/** Lines for a length, in minutes. */
const LINES: readonly (readonly [minutes: number, lines: number])[] = [
  [20, 3],
  [30, 5],
  [45, 7],
  [60, 9],
];

/** The whole minutes an agenda is made for. */
export function usableMinutes(lengthMinutes: number): number {
  const whole = Math.round(lengthMinutes);
  return whole >= LEAST_MINUTES ? whole : USUAL_MINUTES;
}

/** How many lines an agenda has at most, the last one included: 3 under 20 minutes, 5 for 30, 7 for 45, 9 from 60 on. */
export function agendaBudget(minutes: number): number {
  let [fromMinutes, fromLines] = LINES[0] ?? [0, 0];
  if (minutes <= fromMinutes) return fromLines;
  for (const [toMinutes, toLines] of LINES) {
    if (minutes <= toMinutes) {
      const share = (minutes - fromMinutes) / (toMinutes - fromMinutes || 1);
      return Math.floor(fromLines + share * (toLines - fromLines));
    }
    [fromMinutes, fromLines] = [toMinutes, toLines];
  }
  return fromLines;
}

/** Whole time boxes in proportion to the weights that sum to `minutes`, each at least one minute. */
export function timeBoxes(weights: readonly number[], minutes: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const spare = Math.max(0, minutes - weights.length);
  const exact = weights.map((weight) => (weight / total) * spare);
  const boxes = exact.map((share) => 1 + Math.floor(share));
  const missing = minutes - boxes.reduce((sum, box) => sum + box, 0);
  const byRest = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((left, right) => right.rest - left.rest || left.index - right.index)
    .slice(0, Math.max(0, missing));
  const lucky = new Set(byRest.map(({ index }) => index));
  return boxes.map((box, index) => (lucky.has(index) ? box + 1 : box));
}
