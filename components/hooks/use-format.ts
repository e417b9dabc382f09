import { useMemo } from 'react';
import { formatFor, type Format } from '../../lib/words/format';
import { useToday } from './use-now';

/** Dates and times in the browser's language, seen from today. */
export function useFormat(): Format {
  const today = useToday();
  return useMemo(() => formatFor(navigator.language, today), [today]);
}
