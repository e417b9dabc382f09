/** Where entries lie in a grid of days: beside each other in columns, above each other in rows. */
import { addDays, daysBetween, minutesOf } from './days.ts';
import type { LabEvent } from './events.ts';
import { isAllDay, isOn, isSpanning } from './events.ts';

/** Timed events of less than a day stand in the columns, everything else in the all-day rows. */
export function isInColumns(event: LabEvent): boolean {
  return !isAllDay(event) && daysBetween(event.start.date, event.end.date) <= 1;
}

/** The events that take part in a date, in the order the page shows them. */
export function eventsOn(events: readonly LabEvent[], date: string): readonly LabEvent[] {
  return events
    .filter((event) => isOn(event, date))
    .toSorted((a, b) => Number(isInColumns(a)) - Number(isInColumns(b)) || byStart(a, b));
}

function byStart(a: LabEvent, b: LabEvent): number {
  const first = `${a.start.date} ${a.start.time ?? ''}`;
  const second = `${b.start.date} ${b.start.time ?? ''}`;
  return first < second ? -1 : Number(first > second);
}

/** Where a timed chip lies in its column. */
export interface ChipSlot {
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  /** Shares of the column, 0–100. */
  readonly left: number;
  readonly width: number;
}

export interface Placed {
  readonly event: LabEvent;
  readonly slot: ChipSlot;
}

/** Share of a column that chips may take; the rest stays free to click on. */
const USABLE = 95;

/** Timed events of a date, side by side where they overlap. */
export function placed(events: readonly LabEvent[], date: string): readonly Placed[] {
  const result: Placed[] = [];
  let cluster: { readonly event: LabEvent; readonly from: number; readonly to: number; readonly lane: number }[] = [];
  let clusterEnd = 0;
  const flush = (): void => {
    const lanes = Math.max(...cluster.map((each) => each.lane + 1), 1);
    for (const { event, from, to, lane } of cluster) {
      const width = USABLE / lanes;
      result.push({ event, slot: { from, to, left: lane * width, width } });
    }
    cluster = [];
  };
  for (const event of events) {
    const { from, to } = minutesOn(event, date);
    if (from >= clusterEnd) flush();
    const taken = new Set(cluster.filter((each) => each.to > from).map((each) => each.lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    cluster.push({ event, from, to, lane });
    clusterEnd = Math.max(clusterEnd, to);
  }
  flush();
  return result;
}

/** A bar or line of a row of days. */
export interface Laned {
  readonly event: LabEvent;
  readonly firstColumn: number;
  readonly columns: number;
  readonly lane: number;
}

/** Bars and lines of a row of days, each in the first free lane; bars first. */
export function laned(events: readonly LabEvent[], days: readonly string[]): readonly Laned[] {
  const first = days[0] ?? '';
  const last = days[days.length - 1] ?? first;
  const taken: Set<number>[] = days.map(() => new Set<number>());
  const isBar = (event: LabEvent): boolean => isAllDay(event) || isSpanning(event);
  const ordered = [...events].toSorted((a, b) => Number(isBar(b)) - Number(isBar(a)) || byStart(a, b));
  return ordered.map((event) => {
    const from = event.start.date < first ? 0 : daysBetween(first, event.start.date);
    const end = event.end.time === '00:00' && isSpanning(event) ? addDays(event.end.date, -1) : event.end.date;
    const to = end > last ? days.length - 1 : daysBetween(first, end);
    const columns = taken.slice(from, to + 1);
    let lane = 0;
    while (columns.some((column) => column.has(lane))) lane += 1;
    for (const column of columns) column.add(lane);
    return { event, firstColumn: from, columns: to - from + 1, lane };
  });
}

/** Minutes of the day a timed event takes up on a date. */
export function minutesOn(event: LabEvent, date: string): { readonly from: number; readonly to: number } {
  const from = event.start.date < date ? 0 : minutesOf(event.start.time ?? '00:00');
  const to = event.end.date > date ? 1440 : minutesOf(event.end.time ?? '24:00');
  return { from, to: Math.max(to, from + 15) };
}
