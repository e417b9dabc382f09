/**
 * What a reader knows of one fact.
 *
 * A fact is *found* by a named strategy, *missing* after some were tried, or *contradicted* when two strategies
 * read different values. Only a found fact may be acted on: missing beats wrong.
 */
export type Reading<T> =
  | { readonly status: 'found'; readonly value: T; readonly strategy: string }
  | { readonly status: 'missing'; readonly tried: readonly string[] }
  | { readonly status: 'contradicted'; readonly tried: readonly string[] };

/** A fact read by `strategy`. */
export function found<T>(value: T, strategy: string): Reading<T> {
  return { status: 'found', value, strategy };
}

/** A fact that none of the strategies in `tried` could read. */
export function missing(tried: readonly string[] = []): Reading<never> {
  return { status: 'missing', tried };
}

/** A fact on which the strategies in `tried` disagree. */
export function contradicted(tried: readonly string[]): Reading<never> {
  return { status: 'contradicted', tried };
}

/** The value when it was found, else undefined. */
export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.status === 'found' ? reading.value : undefined;
}

/** Why people are missing for a moment only: they have just come, or the page says that more are on their way. */
export const FILLING_IN = { settling: 'settled-people', loading: 'loaded-people' } as const;

/** Whether a fact is missing because the page still fills it in: what is read a moment later may tell it. */
export function isFillingIn(reading: Reading<unknown>): boolean {
  return (
    reading.status === 'missing' && Object.values<string>(FILLING_IN).some((reason) => reading.tried.includes(reason))
  );
}
