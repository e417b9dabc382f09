import { formatFor, type Format } from '../../lib/words/format';
import { useToday } from './use-now';

let latest: { readonly language: string; readonly today: string; readonly format: Format } | undefined;

/** Dates and times in the browser's language, seen from today. */
export function useFormat(): Format {
  return formatOf(navigator.language, useToday());
}

/** One for the whole page: making it takes longer than a list of a hundred lines takes to be shown. */
function formatOf(language: string, today: string): Format {
  if (latest?.language !== language || latest.today !== today) {
    latest = { language, today, format: formatFor(language, today) };
  }
  return latest.format;
}
