/** Chips: a timed one of the day and week grid, and the stacked one of month view and of all-day rows. */
import { chipText, shownTitle, visibleTime } from './chip-text.ts';
import type { LabColour, LabEvent } from './events.ts';
import { calendarOf, isAllDay, isSpanning, ownResponseOf, pageIdOf } from './events.ts';
import { clockTime } from './formats.ts';
import type { ChipSlot } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import type { Scene } from './scene.ts';

/** Height of an hour in the grid, in pixels. */
export const HOUR_HEIGHT = 48;

const COLOURS: Readonly<Record<LabColour, string>> = {
  tomato: 'rgb(213, 0, 0)',
  flamingo: 'rgb(216, 106, 98)',
  tangerine: 'rgb(226, 74, 20)',
  banana: 'rgb(228, 167, 21)',
  sage: 'rgb(43, 150, 104)',
  basil: 'rgb(11, 128, 67)',
  peacock: 'rgb(3, 131, 199)',
  blueberry: 'rgb(63, 81, 181)',
  lavender: 'rgb(112, 124, 196)',
  grape: 'rgb(142, 36, 170)',
  graphite: 'rgb(97, 97, 97)',
};

/** The colour an event is drawn in. */
export function colourOf(scene: Scene, event: LabEvent): string {
  return COLOURS[event.colour ?? calendarOf(event, scene.data).colour];
}

/** The colour of a calendar by its name in the palette. */
export function paletteColour(colour: LabColour): string {
  return COLOURS[colour];
}

/** `jslog` of a chip. */
function chipLog(scene: Scene, event: LabEvent): string {
  const arrays = [
    `2:${JSON.stringify([event.id, null, null, 6])}`,
    `1:${JSON.stringify([scene.data.self.address, 1])}`,
  ];
  return `35463; ${arrays.join(';')};track:impression,click; mutable:true`;
}

/** How sure the user's part in it is: it decides between a filled, a striped and an outlined chip. */
function lookOf(scene: Scene, event: LabEvent): 'filled' | 'outlined' | 'striped' {
  const response = ownResponseOf(event, scene.data.self.address);
  if (response === 'needs-action' || response === 'declined') return 'outlined';
  return response === 'tentative' ? 'striped' : 'filled';
}

/** A chip of the day and week grid, with a resize handle inside that repeats the id. */
export function timedChip(scene: Scene, event: LabEvent, slot: ChipSlot, id = pageIdOf(event)): Markup {
  const colour = colourOf(scene, event);
  const look = lookOf(scene, event);
  const side = scene.locale.words.direction === 'rtl' ? 'right' : 'left';
  const place = [
    `top: ${Math.round((slot.from / 60) * HOUR_HEIGHT)}px`,
    `height: ${Math.max(Math.round(((slot.to - slot.from) / 60) * HOUR_HEIGHT) - 2, 16)}px`,
    `${side}: ${slot.left.toFixed(2)}%`,
    `width: ${slot.width.toFixed(2)}%`,
  ];
  const paint = look === 'outlined' ? `border-color: ${colour}` : `background-color: ${colour}`;
  const isShort = slot.to - slot.from <= 30;
  const handle = { 'aria-hidden': 'true', class: 'leOeGd', 'data-eventid': id, 'data-dragsource-type': '3' };
  return html`
    <div
      ${attributes({
        role: 'button',
        'data-eventchip': '',
        'data-opens-details': 'true',
        tabindex: '0',
        'data-eventid': id,
        'data-keyboardactiontype': '0;1',
        'data-focusable': '',
        jscontroller: 'NAKBTc',
        jslog: chipLog(scene, event),
        'data-dragsource-type': '2',
        class: `GTG3wb ChfiMc rFUW1c lab-${look}${isShort ? ' lab-short' : ''}`,
        style: `${[...place, paint].join('; ')};`,
      })}
    >
      <div class="XuJrye">${chipText(scene, event)}</div>
      <div aria-hidden="true" class="Jcb6qd">
        <div class="fFwDnf">
          <div class="lhydbb">
            <span class="KcY3wb"><span class="I0UMhf">${shownTitle(scene, event)}</span></span>
          </div>
          <div class="lhydbb gVNoLb">${visibleTime(scene, event)}</div>
        </div>
      </div>
      <div ${attributes(handle)}></div>
    </div>
  `;
}

/** Where a stacked chip lies in its row of seven days (or one). */
export interface StackSlot {
  readonly firstColumn: number;
  readonly columns: number;
  /** Columns of the whole row. */
  readonly of: number;
  readonly lane: number;
}

/** A chip of month view, an all-day row or a day's overview: a container with the id around a button without it. */
export function stackedChip(scene: Scene, event: LabEvent, slot: StackSlot): Markup {
  const colour = colourOf(scene, event);
  const look = lookOf(scene, event);
  const isBar = isAllDay(event) || isSpanning(event);
  const side = scene.locale.words.direction === 'rtl' ? 'right' : 'left';
  const share = (columns: number): string => `${((columns * 100) / slot.of).toFixed(2)}%`;
  const place = `${side}: ${share(slot.firstColumn)}; width: ${share(slot.columns)}; top: ${slot.lane}em;`;
  const hidden = html`
    <span class="XuJrye">${chipText(scene, event)}</span>
  `;
  const title = html`
    <span class="WBi6vc">${shownTitle(scene, event)}</span>
  `;
  const paint = look === 'outlined' ? `border-color: ${colour};` : `background-color: ${colour};`;
  const button = isBar
    ? html`
        <div
          role="button"
          data-stacked-layout-chip="true"
          tabindex="0"
          class="KF4T6b lab-bar lab-${look}"
          style="${paint}"
        >
          <span aria-hidden="true" class="nHqeVd">${title}</span>
          ${hidden}
        </div>
      `
    : html`
        <div role="button" data-stacked-layout-chip="true" tabindex="0" class="KF4T6b smECzc">
          <div class="ZWOtn"><div class="VlNR9e lab-${look}" style="border-color: ${colour};"></div></div>
          <span aria-hidden="true" class="nHqeVd">
            <span class="DvyQhe">${clockTime(scene.locale, event.start.time ?? '00:00', 'short')}</span>
            ${title}
          </span>
          ${hidden}
        </div>
      `;
  return html`
    <div
      ${attributes({
        'data-eventchip': '',
        'data-stacked-layout-chip-container': 'true',
        'data-eventid': pageIdOf(event),
        class: 'vEJ0bc Po94xd',
        style: isBar ? place : `${place} border-color: ${colour};`,
      })}
    >
      ${button}
    </div>
  `;
}
