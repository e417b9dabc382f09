/** Schedule and search results: days as groups, entries in one of the three shapes that were seen. */
import { chipText, shownTitle } from './chip-text.ts';
import { colourOf } from './chip.ts';
import { daysFrom } from '../days.ts';
import { encodeDateKey } from './encode.ts';
import type { LabEvent } from './events.ts';
import { isAllDay, isSpanning, pageIdOf } from './events.ts';
import { clockRange, weekday } from './formats.ts';
import { eventsOn } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { Scene, ScheduleShape } from './scene.ts';

function timeOf(scene: Scene, event: LabEvent): string {
  const { start, end } = event;
  if (isAllDay(event) || start.time === undefined || end.time === undefined) return scene.locale.words.allDay;
  return clockRange(scene.locale, start.time, end.time, 'short');
}

function visibleEntry(scene: Scene, event: LabEvent): Markup {
  return html`
    <span class="lab-entry-dot" style="background-color: ${colourOf(scene, event)};"></span>
    <span class="lab-entry-time">${timeOf(scene, event)}</span>
    <span class="I0UMhf">${shownTitle(scene, event)}</span>
  `;
}

/** Entry renderers by shape. */
const ENTRIES: Readonly<Record<ScheduleShape, (scene: Scene, event: LabEvent) => Markup>> = {
  /** Id and full text on the same button. */
  labelled: (scene, event) => html`
    <div role="row" class="lab-entry">
      <div
        role="button"
        tabindex="0"
        data-eventchip=""
        data-eventid="${pageIdOf(event)}"
        aria-label="${chipText(scene, event)}"
        class="lab-entry-line"
      >
        <div aria-hidden="true" class="lab-entry-text">${visibleEntry(scene, event)}</div>
      </div>
    </div>
  `,
  /** A row of cells, the chip beside the time cell, the text hidden inside. */
  row: (scene, event) => html`
    <div role="row" class="lab-entry">
      <div role="gridcell" class="lab-entry-cell">
        <span class="lab-entry-dot" style="background-color: ${colourOf(scene, event)};"></span>
        <span class="lab-entry-time">${timeOf(scene, event)}</span>
      </div>
      <div role="button" tabindex="0" data-eventchip="" data-eventid="${pageIdOf(event)}" class="lab-entry-line">
        <div class="XuJrye">${chipText(scene, event)}</div>
        <div aria-hidden="true"><span class="I0UMhf">${shownTitle(scene, event)}</span></div>
      </div>
    </div>
  `,
  /** Search results: the label sits on a button inside a cell inside the chip. */
  search: (scene, event) => html`
    <div role="presentation" data-eventchip="" data-eventid="${pageIdOf(event)}" class="lab-entry">
      <div role="gridcell" class="lab-entry-line">
        <div role="button" tabindex="0" aria-label="${chipText(scene, event)}" class="lab-entry-text">
          ${visibleEntry(scene, event)}
        </div>
      </div>
    </div>
  `,
};

const DAYS_SHOWN = 21;

/** The schedule from `date` on, or a list of search results, by its shape. */
export function schedule(scene: Scene, date: string, shape: ScheduleShape): Markup {
  const groups = daysFrom(date, DAYS_SHOWN).flatMap((day) => {
    const events = eventsOn(scene.data.events, day).filter((event) => event.start.date === day || isSpanning(event));
    if (events.length === 0) return [];
    const name = weekday(scene.locale, day, 'short').toUpperCase();
    return [
      html`
        <div
          role="rowgroup"
          data-datekey="${encodeDateKey(day)}"
          class="lab-group${day === scene.today ? ' lab-today' : ''}"
        >
          <div role="row" class="lab-group-head">
            <span class="lab-group-number">${Number(day.slice(8))}</span>
            <span class="lab-group-day">${name}</span>
          </div>
          <div class="lab-entries" role="presentation">${events.map((event) => ENTRIES[shape](scene, event))}</div>
        </div>
      `,
    ];
  });
  return html`
    <div role="main" class="lab-main lab-schedule-main" tabindex="-1">
      <div role="grid" class="lab-schedule">${groups}</div>
    </div>
  `;
}
