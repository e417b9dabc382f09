/** The grids: day and week with their time columns and all-day rows, and the month. */
import { HOUR_HEIGHT, stackedChip, timedChip } from './chip.ts';
import { daysFrom, mondayOf, timeOfMinutes, weeksOfMonth, zoneOffset } from '../days.ts';
import { encodeDateKey } from './encode.ts';
import { isOn } from './events.ts';
import { bubbleDate, clockTime, weekday } from './formats.ts';
import { eventsOn, isInColumns, laned, placed } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import type { Scene } from './scene.ts';

/** The chips of one column, side by side where they overlap. */
export function columnChips(scene: Scene, date: string): Markup {
  const events = eventsOn(scene.data.events, date).filter(isInColumns);
  return html`
    ${placed(events, date).map(({ event, slot }) => timedChip(scene, event, slot))}
  `;
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
    const count = eventsOn(scene.data.events, date).filter(isInColumns).length;
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
    const heading = columnHeading(scene, date, words.eventCount(eventsOn(scene.data.events, date).length));
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
  const events = eventsOn(scene.data.events, date);
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
