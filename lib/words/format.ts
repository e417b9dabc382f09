import { daysBetween } from '../meeting/day';

/** Dates and times as people say them, in one language. */
export interface Format {
  /** "Fri 13 March"; with the year when it is another year than today's. */
  readonly day: (day: string) => string;
  /** "Fri" */
  readonly weekday: (day: string) => string;
  /** "March"; with the year when it is another year than today's. */
  readonly month: (day: string) => string;
  /** "Mar" */
  readonly shortMonth: (day: string) => string;
  /** "today", "14 days ago", "in 3 weeks". */
  readonly ago: (day: string) => string;
  /** "15:00" or "3:00 PM", as the language writes it. */
  readonly time: (instant: string) => string;
  /** "15:00–15:30" */
  readonly span: (from: string, to: string) => string;
  /** "Mon 16 Nov, 15:00–15:30", on the clock of an IANA zone; empty = this machine's. */
  readonly moment: (from: string, to: string, timeZone: string) => string;
  /** "15:00" or "3:00 PM" for a wall-clock time `HH:MM`. */
  readonly clock: (time: string) => string;
  /** "Clara, Emre and Nadia" */
  readonly list: (items: readonly string[]) => string;
  /** "Friday 13 March 2026", for titles shown on hover. */
  readonly exactDay: (day: string) => string;
}

const MOMENT = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;

/** Formats for a language (BCP 47), seen from `today` (`YYYY-MM-DD`). */
export function formatFor(language: string, today: string): Format {
  const short = once(
    () => new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const weekday = once(() => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }));
  const withYear = once(
    () =>
      new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  const month = once(() => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }));
  const shortMonth = once(() => new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }));
  const monthOfYear = once(
    () => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
  const exact = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }));
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const clock = once(() => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }));
  const wallClock = once(
    () => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }),
  );
  const items = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  return {
    day: (day) => {
      const date = dateOf(day);
      if (!date) return day;
      return (day.slice(0, 4) === today.slice(0, 4) ? short() : withYear()).format(date).replaceAll(',', '');
    },
    weekday: (day) => {
      const date = dateOf(day);
      return date ? weekday().format(date) : '';
    },
    month: (day) => {
      const date = dateOf(day);
      if (!date) return day;
      return (day.slice(0, 4) === today.slice(0, 4) ? month() : monthOfYear()).format(date);
    },
    shortMonth: (day) => {
      const date = dateOf(day);
      return date ? shortMonth().format(date) : '';
    },
    ago: (day) => {
      if (!dateOf(day)) return day;
      const days = daysBetween(today, day);
      const size = Math.abs(days);
      if (size < 21) return relative().format(days, 'day');
      if (size < 70) return relative().format(Math.round(days / 7), 'week');
      if (size < 700) return relative().format(Math.round(days / 30.44), 'month');
      return relative().format(Math.round(days / 365.25), 'year');
    },
    time: (instant) => (isInstant(instant) ? clock().format(new Date(instant)) : ''),
    span: (from, to) => {
      if (!isInstant(from)) return '';
      return isInstant(to) ? clock().formatRange(new Date(from), new Date(to)) : clock().format(new Date(from));
    },
    moment: (from, to, timeZone) => {
      if (!isInstant(from)) return '';
      const whole = new Intl.DateTimeFormat(language, { ...MOMENT, ...(isZone(timeZone) && { timeZone }) });
      return isInstant(to) ? whole.formatRange(new Date(from), new Date(to)) : whole.format(new Date(from));
    },
    clock: (time) => wallClock().format(new Date(`1970-01-01T${time}:00Z`)),
    list: (texts) => items().format(texts),
    exactDay: (day) => {
      const date = dateOf(day);
      return date ? exact().format(date) : day;
    },
  };
}

/** Makes something when it is first asked for: most pages need few of these, and each takes its time to make. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function dateOf(day: string): Date | undefined {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function isZone(timeZone: string): boolean {
  try {
    return timeZone !== '' && new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // a zone this browser does not know
  }
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
