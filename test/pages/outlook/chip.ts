/** Chips: the wrapper with the ids around the button with the texts. */
import type { LabColour, LabEvent } from './events.ts';
import { calendarOf, isAllDay, isSpanning, ownResponseOf, pageIdOf } from './events.ts';
import { chipLabel, chipTitle, isException, isVeiled, shownTitle, showsAs } from './chip-text.ts';
import { clockTime } from './formats.ts';
import type { ChipSlot } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import type { Scene } from './scene.ts';
import { hashed } from './scene.ts';

/** Height of an hour in the grid, in pixels. */
export const HOUR_HEIGHT = 48;

const TINTS: Readonly<Record<LabColour, string>> = {
  tomato: '#c50f1f',
  flamingo: '#e3008c',
  tangerine: '#ca5010',
  banana: '#c19c00',
  sage: '#498205',
  basil: '#0b6a0b',
  peacock: '#0f6cbd',
  blueberry: '#4f6bed',
  lavender: '#8764b8',
  grape: '#881798',
  graphite: '#69797e',
};

/** Prefix of the number by which the page's own script knows an entry. */
export const TAB_ID = 'calendarSurfaceEntry_';

function icons(scene: Scene, event: LabEvent): Markup {
  const { words } = scene.locale;
  const named: (readonly [name: string, label: string])[] = [];
  if (event.recurrence !== undefined && !isVeiled(event, scene.data)) {
    named.push(
      isException(event) ? ['ArrowRepeatAllOffRegular', words.exception] : ['ArrowRepeatAllRegular', words.recurring],
    );
  }
  if (event.isPrivate) named.push(['LockClosedRegular', words.privateSubject]);
  if (event.kind === 'working-location') named.push([event.key.startsWith('home') ? 'HomeFilled' : 'BuildingFilled', '']);
  return html`
    ${named.map(
      ([name, label]) => html`
        <i ${attributes({ 'data-icon-name': name, 'aria-label': label || undefined, class: hashed(scene, 'icon') })}></i>
      `,
    )}
  `;
}

function looksOf(scene: Scene, event: LabEvent): readonly string[] {
  const own = ownResponseOf(event, scene.data.self.address);
  const look = own === 'declined' || event.isCancelled ? 'off' : own === 'needs-action' ? 'asked' : showsAs(scene, event);
  const isOthers = event.calendar !== scene.data.self.address;
  return ['chip', `as-${look}`, ...(isOthers ? ['others'] : [])];
}

/** An entry: wrapper, button, content. */
export function chip(scene: Scene, event: LabEvent, column: number, style: string, content: Markup): Markup {
  const isVisible = !isVeiled(event, scene.data);
  const wrapper = attributes({
    class: `calendar-SelectionStyles-resizeBoxParent ${hashed(scene, 'entry')}`,
    'data-calitemid': isVisible ? pageIdOf(event) : undefined,
    'data-itemindex': column,
    'data-tabid': `${TAB_ID}${scene.data.events.indexOf(event)}`,
    style,
  });
  const button = attributes({
    role: 'button',
    tabindex: 0,
    title: chipTitle(scene, event),
    'aria-label': chipLabel(scene, event),
    class: hashed(scene, ...looksOf(scene, event)),
    style: `--tint: ${TINTS[calendarOf(event, scene.data).colour]};`,
  });
  return html`
    <div ${wrapper}>
      <div ${button}>${content}</div>
    </div>
  `;
}

/** A chip of the timed grid. */
export function timedChip(scene: Scene, event: LabEvent, column: number, slot: ChipSlot): Markup {
  const side = scene.locale.words.direction === 'rtl' ? 'right' : 'left';
  const style = [
    `top: ${Math.round((slot.from / 60) * HOUR_HEIGHT)}px`,
    `height: ${Math.max(Math.round(((slot.to - slot.from) / 60) * HOUR_HEIGHT) - 2, 18)}px`,
    `${side}: ${slot.left.toFixed(2)}%`,
    `width: ${slot.width.toFixed(2)}%`,
  ];
  return chip(
    scene,
    event,
    column,
    `${style.join('; ')};`,
    html`
      <div class="${hashed(scene, 'chip-line')}">
        <span>${shownTitle(scene, event)}</span>
        ${icons(scene, event)}
      </div>
    `,
  );
}

/** Where a flat chip lies in a row of days. */
interface FlatSlot {
  readonly firstColumn: number;
  readonly columns: number;
  /** Columns of the whole row. */
  readonly of: number;
  readonly lane: number;
}

/** A chip of one line: all-day bars, and everything in the month. */
export function flatChip(scene: Scene, event: LabEvent, slot: FlatSlot): Markup {
  const side = scene.locale.words.direction === 'rtl' ? 'right' : 'left';
  const share = (columns: number): string => `${((columns * 100) / slot.of).toFixed(2)}%`;
  const style = `${side}: ${share(slot.firstColumn)}; width: ${share(slot.columns)}; top: ${slot.lane * 22}px;`;
  const isBar = isAllDay(event) || isSpanning(event);
  const time =
    !isBar &&
    html`
      <time>${clockTime(scene.locale, event.start.time ?? '00:00')}</time>
    `;
  return chip(
    scene,
    event,
    slot.firstColumn,
    style,
    html`
      <div class="${hashed(scene, 'chip-line')}">${time}<span>${shownTitle(scene, event)}</span>${icons(scene, event)}</div>
    `,
  );
}
