/** Counts failures in a row, each once, until there are too many: then the page is another one than Trellis knows. */
export interface Breaker {
  readonly strikes: number;
  /** What the last strike was for. */
  readonly last: string;
}

/** A breaker that nothing has struck yet. */
export const UNSTRUCK: Breaker = { strikes: 0, last: '' };

const STRIKES = 3;

/** The breaker after a failure; another look at the same thing is no other failure. */
export function struck(breaker: Breaker, by: string): Breaker {
  return breaker.last === by ? breaker : { strikes: breaker.strikes + 1, last: by };
}

/** Whether so many failed in a row that nothing on this page is to be trusted. */
export function isBroken(breaker: Breaker): boolean {
  return breaker.strikes >= STRIKES;
}
