import { contradicted, found, missing, type Reading } from '../meeting/reading';

/** One way to a fact: its name, and what it reads from the source; undefined when this way leads nowhere. */
export interface Strategy<Source, T> {
  readonly name: string;
  readonly read: (source: Source) => T | undefined;
}

/** The fact as the first strategy that leads somewhere reads it. */
export function firstOf<Source, T>(source: Source, strategies: readonly Strategy<Source, T>[]): Reading<T> {
  for (const { name, read } of strategies) {
    const value = read(source);
    if (value !== undefined) return found(value, name);
  }
  return missing(strategies.map(({ name }) => name));
}

/** The fact as all strategies that lead somewhere read it; contradicted when two of them differ. */
export function agreeing<Source, T>(
  source: Source,
  strategies: readonly Strategy<Source, T>[],
  isSame: (a: T, b: T) => boolean = Object.is,
): Reading<T> {
  let first: { readonly value: T; readonly name: string } | undefined;
  for (const { name, read } of strategies) {
    const value = read(source);
    if (value === undefined) continue;
    if (first === undefined) first = { value, name };
    else if (!isSame(first.value, value)) return contradicted([first.name, name]);
  }
  return first ? found(first.value, first.name) : missing(strategies.map(({ name }) => name));
}

/** The fact changed by `change`; still missing or contradicted where it was. */
export function derived<T, U>(reading: Reading<T>, change: (value: T) => U | undefined): Reading<U> {
  if (reading.status !== 'found') return reading;
  const value = change(reading.value);
  return value === undefined ? missing([reading.strategy]) : found(value, reading.strategy);
}
