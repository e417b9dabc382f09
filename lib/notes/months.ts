/** The first day of the month `months` later (or earlier, when negative). */
export function firstOfMonth(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1))
    .toISOString()
    .slice(0, 10);
}

/** The same day of the month `months` later (or earlier, when negative); the month's last day where it is shorter. */
export function addMonths(day: string, months: number): string {
  const first = firstOfMonth(day, months);
  const lastDay = new Date(Date.parse(`${firstOfMonth(first, 1)}T00:00:00Z`) - 86_400_000).getUTCDate();
  return `${first.slice(0, 8)}${String(Math.min(lastDay, Number(day.slice(8)))).padStart(2, '0')}`;
}

/** Whole months from one day to another; 0 when `to` lies before `from`. */
export function monthsBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}
