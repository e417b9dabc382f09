/** The grids: day and week with their time columns and all-day rows, and the month. */
import type { ChipSlot } from './chip.ts';
import { HOUR_HEIGHT, minutesOn, stackedChip, timedChip } from './chip.ts';
import { addDays, daysBetween, daysFrom, mondayOf, timeOfMinutes, weeksOfMonth } from './days.ts';
import { encodeDateKey, zoneOffset } from './encode.ts';
import type { LabEvent } from './events.ts';
import { isAllDay, isOn, isSpanning } from './events.ts';
import { bubbleDate, clockTime, weekday } from './formats.ts';
import type { Markup } from './markup.ts';
import { attributes, html } from './markup.ts';
import type { Scene } from './scene.ts';

/** Timed events of less than a day stand in the columns, everything else in the all-day rows. */
function isInColumns(event: LabEvent): boolean {
  return !isAllDay(event) && daysBetween(event.start.date, event.end.date) <= 1;
}

/** The events that take part in a date, in the order the page shows them. */
export function eventsOn(scene: Scene, date: string): readonly LabEvent[] {
  return scene.data.events
    .filter((event) => isOn(event, date))
    .toSorted((a, b) => Number(isInColumns(a)) - Number(isInColumns(b)) || byStart(a, b));
}

function byStart(a: LabEvent, b: LabEvent): number {
  const first = `${a.start.date} ${a.start.time ?? ''}`;
  const second = `${b.start.date} ${b.start.time ?? ''}`;
  return first < second ? -1 : Number(first > second);
}

/** The chips of one column, side by side where they overlap. */
export function columnChips(scene: Scene, date: string): Markup {
  const events = eventsOn(scene, date).filter(isInColumns);
  return html`
    ${placed(events, date).map(({ event, slot }) => timedChip(scene, event, slot))}
  `;
}

interface Placed {
  readonly event: LabEvent;
  readonly slot: ChipSlot;
}

/** Share of a column that chips may take; the rest stays free to click on. */
const USABLE = 95;

function placed(events: readonly LabEvent[], date: string): readonly Placed[] {
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

interface Laned {
  readonly event: LabEvent;
  readonly firstColumn: number;
  readonly columns: number;
  readonly lane: number;
}

/** Bars and lines of a row of days, each in the first free lane; bars first. */
function laned(events: readonly LabEvent[], days: readonly string[]): readonly Laned[] {
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

function columnHeading(scene: Scene, date: string, count: string): string {
  const { locale, today } = scene;
  const parts = [count, bubbleDate(locale, date, date)];
  if (date === today) parts.push(locale.words.today);
  return parts.join(locale.words.separator);
}

/** "GMT+01" */
function zoneLabel(scene: Scene, date: string): string {
  const hours = zoneOffset(Date.parse(`${date}T12:00:00Z`), scene.data.timeZone) / 3_600_000;
  return `GMT${hours < 0 ? '-' : '+'}${String(Math.floor(Math.abs(hours))).padStart(2, '0')}`;
}

function timeGrid(scene: Scene, days: readonly string[]): Markup {
  const { words } = scene.locale;
  const first = days[0] ?? scene.today;
  const last = days[days.length - 1] ?? first;
  const barEvents = scene.data.events.filter((event) => !isInColumns(event) && days.some((date) => isOn(event, date)));
  const bars = laned(barEvents, days);
  const lanes = Math.max(...bars.map((bar) => bar.lane + 1), 1);
  const range = { 'data-start-date-key': encodeDateKey(first), 'data-end-date-key': encodeDateKey(last) };

  const headers = days.map((date) => {
    const name = weekday(scene.locale, date, 'short').toUpperCase();
    return html`
      <div role="columnheader" class="lab-head${date === scene.today ? ' lab-today' : ''}" tabindex="-1">
        <h2>
          <span class="lab-head-day">${name}</span>
          <button
            type="button"
            class="lab-head-number"
            data-lab-action="day"
            data-lab-date="${date}"
            aria-label="${bubbleDate(scene.locale, date, date)}"
          >
            ${Number(date.slice(8))}
          </button>
        </h2>
      </div>
    `;
  });
  const allDayCells = days.map((date, index) => {
    const count = barEvents.filter((event) => isOn(event, date)).length;
    const heading = columnHeading(scene, date, words.allDayCount(count));
    return html`
      <div
        role="gridcell"
        tabindex="-1"
        aria-labelledby="tsc-a-${index}"
        data-column-index="${index}"
        data-datekey="${encodeDateKey(date)}"
      >
        <h2 id="tsc-a-${index}" class="XuJrye">${heading}</h2>
      </div>
    `;
  });
  const columns = days.map((date, index) => {
    const count = eventsOn(scene, date).filter(isInColumns).length;
    const heading = columnHeading(scene, date, words.eventCount(count));
    return html`
      <div
        role="gridcell"
        tabindex="-1"
        aria-labelledby="tsc-${index}"
        class="lab-column${date === scene.today ? ' lab-today' : ''}"
        data-column-index="${index}"
        data-datekey="${encodeDateKey(date)}"
      >
        <h2 id="tsc-${index}" class="XuJrye">${heading}</h2>
        <div role="presentation" class="lab-chips">${columnChips(scene, date)}</div>
      </div>
    `;
  });
  const hours = Array.from({ length: 23 }, (_, hour) => {
    const label = clockTime(scene.locale, timeOfMinutes((hour + 1) * 60), 'short');
    return html`
      <div class="lab-hour" style="top: ${(hour + 1) * HOUR_HEIGHT}px;"><span>${label}</span></div>
    `;
  });
  return html`
    <div role="main" class="lab-main lab-time-main" tabindex="-1" ${attributes(range)}>
      <div role="grid" class="lab-grid" style="--lab-days: ${days.length};">
        <div role="row" class="lab-heads">
          <div class="lab-gutter lab-zone" aria-hidden="true">${zoneLabel(scene, first)}</div>
          ${headers}
        </div>
        <div role="row" class="lab-all-day" style="--lab-lanes: ${lanes};">
          <div class="lab-gutter" aria-hidden="true"></div>
          <div class="lab-all-day-cells">
            ${allDayCells}
            <div role="presentation" class="lab-stack">
              ${bars.map((bar) => stackedChip(scene, bar.event, { ...bar, of: days.length }))}
            </div>
          </div>
        </div>
        <div class="lab-scroll" tabindex="-1">
          <div class="lab-body">
            <div class="lab-gutter lab-hours" aria-hidden="true">${hours}</div>
            <div role="row" class="lab-columns">${columns}</div>
          </div>
        </div>
      </div>
    </div>
  `;
}

/** Week view: the seven days from Monday. */
export function weekGrid(scene: Scene, date: string): Markup {
  return timeGrid(scene, daysFrom(mondayOf(date), 7));
}

/** Day view. */
export function dayGrid(scene: Scene, date: string): Markup {
  return timeGrid(scene, [date]);
}

/** Chips a month cell has room for before it says "N more", by the number of weeks shown. */
function lanesOfMonth(weeks: number): number {
  return weeks > 5 ? 3 : 4;
}

/** Month view: a row of cells per week, the chips of a week in one layer above them. */
export function monthGrid(scene: Scene, date: string): Markup {
  const weeks = weeksOfMonth(date);
  const month = date.slice(0, 7);
  const first = weeks[0]?.[0] ?? date;
  const last = weeks[weeks.length - 1]?.[6] ?? date;
  const range = { 'data-start-date-key': encodeDateKey(first), 'data-end-date-key': encodeDateKey(last) };
  const heads = (weeks[0] ?? []).map(
    (day) => html`
      <div role="columnheader" class="lab-month-head">${weekday(scene.locale, day, 'short').toUpperCase()}</div>
    `,
  );
  const rows = weeks.map((days) => monthRow(scene, days, month, lanesOfMonth(weeks.length)));
  return html`
    <div role="main" class="lab-main lab-month-main" tabindex="-1" ${attributes(range)}>
      <div role="grid" class="lab-grid lab-month">
        <div role="row" class="lab-month-heads">${heads}</div>
        ${rows}
      </div>
    </div>
  `;
}

function monthRow(scene: Scene, days: readonly string[], month: string, lanes: number): Markup {
  const { words } = scene.locale;
  const events = scene.data.events.filter((event) => days.some((date) => isOn(event, date)));
  const chips = laned(events, days);
  const cells = days.map((date) => {
    const heading = columnHeading(scene, date, words.eventCount(eventsOn(scene, date).length));
    const isOther = !date.startsWith(month);
    return html`
      <div
        role="gridcell"
        tabindex="-1"
        class="lab-cell${date === scene.today ? ' lab-today' : ''}${isOther ? ' lab-other' : ''}"
        data-datekey="${encodeDateKey(date)}"
      >
        <h2 class="XuJrye">${heading}</h2>
        <span class="lab-cell-number" aria-hidden="true">${Number(date.slice(8))}</span>
      </div>
    `;
  });
  const side = words.direction === 'rtl' ? 'right' : 'left';
  const more = days.flatMap((date, column) => {
    const hidden = chips.filter((chip) => chip.lane >= lanes && isOn(chip.event, date)).length;
    if (hidden === 0) return [];
    const place = `${side}: ${((column * 100) / 7).toFixed(2)}%; width: 14.28%; top: ${lanes}em;`;
    return [
      html`
        <div
          role="button"
          tabindex="0"
          data-opens-day-overview="true"
          data-lab-date="${date}"
          class="lab-more"
          style="${place}"
        >
          <span>${words.more(hidden)}</span>
        </div>
      `,
    ];
  });
  const shown = chips.filter((chip) => chip.lane < lanes);
  return html`
    <div role="row" class="lab-month-row">
      ${cells}
      <div role="presentation" class="lab-stack">
        ${shown.map((chip) => stackedChip(scene, chip.event, { ...chip, of: 7 }))}${more}
      </div>
    </div>
  `;
}

/** The popover behind "N more": all chips of one day. */
export function dayOverview(scene: Scene, date: string): Markup {
  const events = eventsOn(scene, date);
  const chips = events.map((event, lane) => stackedChip(scene, event, { firstColumn: 0, columns: 1, of: 1, lane }));
  return html`
    <div class="lab-overview-card">
      <button
        type="button"
        class="lab-icon-button"
        data-lab-action="close-overview"
        aria-label="${scene.locale.words.close}"
      >
        <i class="google-material-icons lab-icon-close" aria-hidden="true">close</i>
      </button>
      <h2 class="lab-overview-head">
        <span>${weekday(scene.locale, date, 'short')}</span>
        ${Number(date.slice(8))}
      </h2>
      <div
        role="presentation"
        data-datekey="${encodeDateKey(date)}"
        class="lab-stack lab-overview-stack"
        style="--lab-lanes: ${events.length};"
      >
        ${chips}
      </div>
    </div>
  `;
}
