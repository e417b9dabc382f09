import { useLiveQuery } from 'dexie-react-hooks';

/** What a live query has to show: nothing yet, nothing there, or a value. */
export type Live<T> =
  { readonly status: 'loading' } | { readonly status: 'none' } | { readonly status: 'some'; readonly value: T };

/** Reads from the store and reads again whenever what was read changes, in this page or another. */
export function useLive<T>(read: () => Promise<T | undefined>, dependencies: readonly unknown[]): Live<T> {
  const result = useLiveQuery(async () => ({ value: await read(), of: dependencies }), [...dependencies]);
  // After a change of what is asked the hook still holds the answer to the question before: never show that one.
  if (result === undefined || !isSame(result.of, dependencies)) return { status: 'loading' };
  return result.value === undefined ? { status: 'none' } : { status: 'some', value: result.value };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}

/** The value of a live query once there is one, else `otherwise`. */
export function liveValue<T, U>(live: Live<T>, otherwise: U): T | U {
  return live.status === 'some' ? live.value : otherwise;
}
