/** The surfaces: days with their header section, the month, and the agenda. */
import { chip, flatChip, HOUR_HEIGHT, timedChip } from './chip.ts';
import { shownTitle, timeRange } from './chip-text.ts';
import { daysFrom, mondayOf, timeOfMinutes, weekdayOf, weeksOfMonth, zoneOffset } from '../days.ts';
import type { LabEvent } from './events.ts';
import { isOn, isSpanning } from './events.ts';
import { clockTime, longDate, plainDate, weekday } from './formats.ts';
import { eventsOn, isInColumns, laned, minutesOn, placed } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import type { LabView, Scene } from './scene.ts';
import { hashed } from './scene.ts';

/** The part of the day whose chips are rendered, in minutes; the host leaves out what is far out of sight. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const WHOLE_DAY: Stretch = { from: 0, to: 1440 };

/** The days of a view. */
export function daysOf(view: LabView, date: string): readonly string[] {
  switch (view) {
    case 'day':
      return [date];
    case 'workweek':
      return daysFrom(mondayOf(date), 5);
    case 'week':
      return daysFrom(mondayOf(date), 7);
    case 'month':
      return weeksOfMonth(date).flat();
    case 'agenda':
      return daysFrom(date, 14);
  }
}

/** Chips of one column, as far as they touch the stretch, and its empty boxes. */
export function columnChips(scene: Scene, date: string, column: number, stretch: Stretch = WHOLE_DAY): Markup {
  const events = eventsOn(scene.data.events, date).filter(isInColumns);
  const chips = placed(events, date).filter(({ slot }) => slot.from <= stretch.to && slot.to >= stretch.from);
  return html`
    ${chips.map(({ event, slot }) => timedChip(scene, event, column, slot))}${emptySlots(scene, events, date, stretch)}
  `;
}

/** Boxes for new events. They look like chips, and have no event. */
function emptySlots(scene: Scene, events: readonly LabEvent[], date: string, stretch: Stretch): readonly Markup[] {
  const { locale } = scene;
  return [7 * 60, 20 * 60].flatMap((from) => {
    const to = from + 30;
    const isTaken = events.some((event) => {
      const minutes = minutesOn(event, date);
      return minutes.from < to && minutes.to > from;
    });
    if (isTaken || from > stretch.to || to < stretch.from) return [];
    const [first, last] = [timeOfMinutes(from), timeOfMinutes(to)];
    const range = locale.words.range(clockTime(locale, first), clockTime(locale, last));
    const box = attributes({
      role: 'button',
      'aria-label': locale.words.slot(range, weekday(locale, date)),
      class: hashed(scene, 'slot'),
      'data-lab-slot': `${date} ${first} ${last}`,
    });
    return [
      html`
        <div
          class="calendar-SelectionStyles-resizeBoxParent ${hashed(scene, 'entry')}"
          style="top: ${(from / 60) * HOUR_HEIGHT}px; height: ${HOUR_HEIGHT / 2 - 2}px; inset-inline: 0;"
        >
          <div ${box}></div>
        </div>
      `,
    ];
  });
}

/** Containers without meaning between the surface and its content: the host's chips lie deep. */
const DEPTH = 26;

function deep(scene: Scene, content: Markup): Markup {
  const opened = Array.from({ length: DEPTH }, () => `<div class="${hashed(scene, 'through')}">`).join('');
  return { html: `${opened}${content.html}${'</div>'.repeat(DEPTH)}` };
}

const SURFACES: Readonly<Record<LabView, string>> = {
  day: 'Surface_Day',
  workweek: 'Surface_WorkWeek',
  week: 'Surface_Week',
  month: 'Surface_Month',
  agenda: 'Surface_Agenda',
};

/** The surface of a view. While its range loads it has no chips. */
export function surface(scene: Scene, view: LabView, date: string, isBusy: boolean, stretch: Stretch): Markup {
  const shown = isBusy ? { ...scene, data: { ...scene.data, events: [] } } : scene;
  const section = view === 'week' ? scene.shape.weekSurface : SURFACES[view];
  const frame = attributes({
    'data-app-section': section,
    'aria-busy': isBusy ? 'true' : undefined,
    class: hashed(scene, 'surface'),
  });
  const content =
    view === 'month'
      ? month(shown, date)
      : view === 'agenda'
        ? agenda(shown, date)
        : days(shown, daysOf(view, date), stretch);
  return html`
    <div ${frame}>${content}</div>
  `;
}

function days(scene: Scene, dates: readonly string[], stretch: Stretch): Markup {
  const bars = laned(
    scene.data.events.filter((event) => !isInColumns(event) && dates.some((date) => isOn(event, date))),
    dates,
  );
  const lanes = Math.max(...bars.map(({ lane }) => lane + 1), 1);
  const heads = dates.map(
    (date) => html`
      <div data-column-date="${date}" class="${hashed(scene, 'head', ...(date === scene.today ? ['today'] : []))}">
        <button type="button" class="${hashed(scene, 'head-button')}" aria-label="${longDate(scene.locale, date)}">
          <span>${Number(date.slice(8))}</span>
          ${weekday(scene.locale, date, 'short')}
        </button>
      </div>
    `,
  );
  const columns = dates.map(
    (date, index) => html`
      <div
        class="${hashed(scene, 'column', ...(date === scene.today ? ['today'] : []))}"
        role="gridcell"
        data-lab-column="${date}"
      >
        ${columnChips(scene, date, index, stretch)}
      </div>
    `,
  );
  const hours = Array.from(
    { length: 23 },
    (_, hour) => html`
      <div class="${hashed(scene, 'hour')}" style="top: ${(hour + 1) * HOUR_HEIGHT}px;" aria-hidden="true">
        ${clockTime(scene.locale, timeOfMinutes((hour + 1) * 60))}
      </div>
    `,
  );
  return html`
    <div data-app-section="calendar-view-header-0" class="${hashed(scene, 'header')}">
      <div class="${hashed(scene, 'heads')}">${heads}</div>
      <div class="allDayHeaderContent ${hashed(scene, 'all-day')}" style="height: ${lanes * 22 + 6}px;">
        ${bars.map(({ event, firstColumn, columns: count, lane }) =>
          flatChip(scene, event, { firstColumn, columns: count, of: dates.length, lane }),
        )}
      </div>
    </div>
    <div
      data-app-section="calendar-view-0"
      role="grid"
      aria-label="${scene.locale.words.product}"
      class="inDayScrollContainer ${hashed(scene, 'scroll')}"
    >
      <div class="inDayContentChild ${hashed(scene, 'times')}" role="row">
        <div class="${hashed(scene, 'hours')}">${hours}</div>
        ${deep(
          scene,
          html`
            ${columns}
          `,
        )}
      </div>
    </div>
  `;
}

/** Lanes of a week of the month that have room. */
const LANES = 4;

/** Windows' names of time zones, as month cells carry them. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'Europe/Berlin': 'W. Europe Standard Time',
  'Europe/London': 'GMT Standard Time',
  'America/New_York': 'Eastern Standard Time',
};

function cellId(scene: Scene, date: string): string {
  const minutes = zoneOffset(Date.parse(`${date}T00:00:00Z`), scene.data.timeZone) / 60_000;
  const offset = `${minutes < 0 ? '-' : '+'}${timeOfMinutes(Math.abs(minutes))}`;
  const zone = WINDOWS_ZONES[scene.data.timeZone] ?? 'UTC';
  return `monthDayCell_${date}T00:00:00.000${offset}_${zone}_${scene.build}`;
}

function month(scene: Scene, date: string): Markup {
  const weeks = weeksOfMonth(date).map((week) => {
    const events = scene.data.events.filter((event) => week.some((day) => isOn(event, day)));
    const chips = laned(events, week);
    const cells = week.map((day) => {
      const hidden = chips.filter(({ lane, event }) => lane >= LANES && isOn(event, day)).length;
      const more =
        hidden > 0 &&
        html`
          <button type="button" class="${hashed(scene, 'more')}" data-lab-day="${day}">
            ${scene.locale.words.more(hidden)}
          </button>
        `;
      return html`
        <div class="monthDayCell ${hashed(scene, 'cell')}" id="${cellId(scene, day)}" role="gridcell">
          <span class="${hashed(scene, 'cell-number')}">${Number(day.slice(8))}</span>
          ${more}
        </div>
      `;
    });
    const shown = chips.filter(({ lane }) => lane < LANES);
    return html`
      <div class="${hashed(scene, 'month-row')}" role="row">
        ${cells}
        <div class="${hashed(scene, 'month-chips')}">
          ${shown.map(({ event, firstColumn, columns, lane }) =>
            flatChip(scene, event, { firstColumn, columns, of: 7, lane }),
          )}
        </div>
      </div>
    `;
  });
  return html`
    <div role="grid" class="${hashed(scene, 'month')}">${deep(
      scene,
      html`
        ${weeks}
      `,
    )}</div>
  `;
}

function agenda(scene: Scene, date: string): Markup {
  const groups = daysFrom(date, 14).flatMap((day) => {
    const events = eventsOn(scene.data.events, day).filter((event) => event.start.date === day || isSpanning(event));
    if (events.length === 0) return [];
    return [
      html`
        <div role="group" aria-label="${longDate(scene.locale, day)}" class="${hashed(scene, 'agenda-day')}">
          <div>${plainDate(scene.locale, day)}</div>
          ${events.map((event) =>
            chip(
              scene,
              event,
              weekdayOf(day),
              '',
              html`
                <div><time>${timeRange(scene, event) || scene.locale.words.allDay}</time><span>${shownTitle(scene, event)}</span></div>
              `,
            ),
          )}
        </div>
      `,
    ];
  });
  return html`
    <div class="${hashed(scene, 'agenda')}">${groups}</div>
  `;
}

/** What the landmark says is shown. */
export function spanOf(scene: Scene, view: LabView, date: string): string {
  const dates = daysOf(view, date);
  const first = dates[0] ?? date;
  const last = dates[dates.length - 1] ?? first;
  return scene.locale.words.dates(plainDate(scene.locale, first), plainDate(scene.locale, last));
}
