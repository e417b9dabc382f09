/** Dates and times as the page writes them, in every language of the lab. */
import { minutesOf, utcOfDate } from '../days.ts';
import type { LabLocale } from './words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(locale: LabLocale, moment: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale.words.tag} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale.words.tag, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  // `Intl` puts narrow spaces in front of AM and PM; the page writes plain ones.
  return format.format(moment).replace(/[\u2009\u202f\u00a0]/g, ' ');
}

/** "10:00 AM", "10:00", "9:00" */
export function clockTime(locale: LabLocale, time: string): string {
  if (locale.clock === '24h') return locale.words.hour === 'one' ? time.replace(/^0(\d:)/, '$1') : time;
  return formatted(locale, minutesOf(time) * 60_000, { hour: 'numeric', minute: '2-digit', hour12: true });
}

/** "Tuesday, April 14, 2026", with the weekday; Japanese as "2026 年 3 月 4 日 (水)". */
export function longDate(locale: LabLocale, date: string): string {
  if (locale.language === 'ja') {
    const [year, month, day] = date.split('-').map(Number);
    return `${year} 年 ${month} 月 ${day} 日 (${weekday(locale, date, 'short')})`;
  }
  return formatted(locale, utcOfDate(date), { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
}

/** "Mon 7/27/2026", as in the peek. */
export function shortDate(locale: LabLocale, date: string): string {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const written = formatted(locale, utcOfDate(date), numbers);
  const day = weekday(locale, date, 'short').replace(/\.$/, '');
  return locale.language === 'ja' ? `${written} (${day})` : `${day} ${written}`;
}

/** "Monday" */
export function weekday(locale: LabLocale, date: string, width: 'long' | 'short' | 'narrow' = 'long'): string {
  return formatted(locale, utcOfDate(date), { weekday: width });
}

/** "March 5, 2026" */
export function plainDate(locale: LabLocale, date: string): string {
  return formatted(locale, utcOfDate(date), { year: 'numeric', month: 'long', day: 'numeric' });
}

/** "March 2026" */
export function monthAndYear(locale: LabLocale, date: string): string {
  return formatted(locale, utcOfDate(date), { year: 'numeric', month: 'long' });
}
