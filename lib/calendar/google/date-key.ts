import { daysIn, isoDate } from '../date-text';

/** The day behind a `data-datekey` (`((year − 1970) << 9) | (month << 5) | day`), as `YYYY-MM-DD`. */
export function dayOfDateKey(key: string | null | undefined): string | undefined {
  if (!key || !/^\d{1,6}$/u.test(key)) return undefined;
  const number = Number(key);
  const [year, month, day] = [(number >> 9) + 1970, (number >> 5) & 15, number & 31];
  return year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? isoDate(year, month, day)
    : undefined;
}

/** The day behind a `data-date` (`YYYYMMDD`), as `YYYY-MM-DD`. */
export function dayOfDigits(digits: string | null | undefined): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/u.exec(digits ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? isoDate(year, month, day) : undefined;
}
