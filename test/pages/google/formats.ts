/** Dates and times as the page writes them, in every language of the lab. */
import { minutesOf, utcOfDate } from '../days.ts';
import type { LabLocale } from './words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: LabLocale, date: string, options: Intl.DateTimeFormatOptions): string {
  return tidy(formatter(locale, options).format(utcOfDate(date)));
}

function formatter(locale: LabLocale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale.words.tag} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale.words.tag, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** `Intl` puts thin and non-breaking spaces around some dashes; the page writes plain ones. */
function tidy(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ');
}

const LONG = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** The date that ends a chip's hidden text: "March 5, 2026". Japanese spaces it out: "2026年 3月 5日". */
export function longDate(locale: LabLocale, date: string): string {
  if (locale.language !== 'ja') return format(locale, date, LONG);
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年 ${month}月 ${day}日`;
}

/** First and last day of an all-day event: "March 10 – 11, 2026". */
export function longDateRange(locale: LabLocale, first: string, last: string): string {
  if (first === last) return longDate(locale, first);
  if (locale.language === 'ja') return `${longDate(locale, first)}～${longDate(locale, last)}`;
  return tidy(formatter(locale, LONG).formatRange(utcOfDate(first), utcOfDate(last)));
}

/** The date of a bubble: without year in the current one ("Thursday, March 5"). */
export function bubbleDate(locale: LabLocale, date: string, today: string): string {
  const day = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  if (locale.language === 'ja') {
    const long = longDate(locale, date);
    return `${isThisYear ? long.slice('2026年 '.length) : long} (${weekday(locale, date)})`;
  }
  if (isThisYear) return format(locale, date, day);
  return format(locale, date, { ...day, year: 'numeric' });
}

/** "Thursday" */
export function weekday(locale: LabLocale, date: string, width: 'long' | 'short' | 'narrow' = 'long'): string {
  return format(locale, date, { weekday: width });
}

/** "March 2026" */
export function monthAndYear(locale: LabLocale, date: string): string {
  return format(locale, date, { year: 'numeric', month: 'long' });
}

/** "Mar 5, 2026", as in the date fields of the edit page. */
export function fieldDate(locale: LabLocale, date: string): string {
  return format(locale, date, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** "Thursday, March 5, 2026" */
export function fullDate(locale: LabLocale, date: string): string {
  return format(locale, date, { ...LONG, weekday: 'long' });
}

interface TimeParts {
  readonly half: string;
  readonly number: string;
}

function twelveHourParts(locale: LabLocale, time: string, isShort: boolean): TimeParts {
  const style = locale.words.time;
  const minutes = minutesOf(time);
  const hour = Math.floor(minutes / 60);
  // Japanese counts from 0 (午後0:30), everybody else from 12.
  const shown = hour % 12 === 0 && style.half !== 'before' ? 12 : hour % 12;
  const half = style.halves[hour < 12 ? 0 : 1];
  const isBare = isShort && minutes % 60 === 0;
  return { half, number: isBare ? `${shown}${style.fullHour}` : `${shown}:${time.slice(3, 5)}` };
}

/** One time: "3pm" (`short`, as in chips) or "3:00pm" (as in bubbles); "15:00" by the 24-hour clock. */
export function clockTime(locale: LabLocale, time: string, width: 'short' | 'full'): string {
  if (locale.clock === '24h') return time;
  const { half, number } = twelveHourParts(locale, time, width === 'short');
  return { after: `${number}${half}`, 'after-space': `${number} ${half}`, before: `${half}${number}` }[
    locale.words.time.half
  ];
}

/** A visible range: the day half stands once when both times share it ("3 – 4pm"). */
export function clockRange(locale: LabLocale, from: string, to: string, width: 'short' | 'full'): string {
  const { join, half: place } = locale.words.time;
  const first = twelveHourParts(locale, from, width === 'short');
  const last = twelveHourParts(locale, to, width === 'short');
  if (locale.clock === '24h' || first.half !== last.half) {
    return `${clockTime(locale, from, width)}${join}${clockTime(locale, to, width)}`;
  }
  switch (place) {
    case 'after':
      return `${first.number}${join}${last.number}${last.half}`;
    case 'after-space':
      return `${first.number} ${join}${last.number} ${last.half}`;
    case 'before':
      return `${first.half}${first.number}${join}${last.number}`;
  }
}
