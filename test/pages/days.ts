/** Calendar arithmetic on plain `YYYY-MM-DD` dates; a week starts on Monday, the seven days count from 0. */

const DAY_MS = 86_400_000;

/** Midnight UTC of a date, in milliseconds: the number all arithmetic here is done in. */
export function utcOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The date `count` days later (earlier when negative). */
export function addDays(date: string, count: number): string {
  return new Date(utcOfDate(date) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOfDate(to) - utcOfDate(from)) / DAY_MS);
}

/** Monday = 0 … Sunday = 6. */
export function weekdayOf(date: string): number {
  return (new Date(utcOfDate(date)).getUTCDay() + 6) % 7;
}

/** The Monday of the date's week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekdayOf(date));
}

/** `count` dates from `first` on. */
export function daysFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The weeks a month view shows, each as seven dates. */
export function weeksOfMonth(date: string): readonly (readonly string[])[] {
  const first = mondayOf(`${date.slice(0, 7)}-01`);
  const last = addMonths(`${date.slice(0, 7)}-01`, 1);
  const count = Math.ceil(daysBetween(first, last) / 7);
  return Array.from({ length: count }, (_, index) => daysFrom(addDays(first, index * 7), 7));
}

/** The first of the month `count` months later. */
export function addMonths(date: string, count: number): string {
  const moment = new Date(utcOfDate(`${date.slice(0, 7)}-01`));
  moment.setUTCMonth(moment.getUTCMonth() + count);
  return moment.toISOString().slice(0, 10);
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:MM` of minutes since midnight. */
export function timeOfMinutes(minutes: number): string {
  const whole = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** Milliseconds a zone is ahead of UTC at a moment. */
export function zoneOffset(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '00';
  const wall =
    utcOfDate(`${part('year')}-${part('month')}-${part('day')}`) +
    (Number(part('hour')) * 3600 + Number(part('minute')) * 60 + Number(part('second'))) * 1000;
  return wall - Math.floor(moment / 1000) * 1000;
}

/** Suffix of an occurrence's id: its scheduled start in UTC, or the bare date of an all-day event. */
export function occurrenceStamp(date: string, time: string | undefined, zone: string): string {
  if (time === undefined) return date.replaceAll('-', '');
  const wall = Date.parse(`${date}T${time}:00Z`);
  // Twice, because the offset that counts is the one at the moment sought, not at the wall time read as UTC.
  const guess = wall - zoneOffset(wall, zone);
  const moment = new Date(wall - zoneOffset(guess, zone));
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
