/** The lab's pages as strings: the same markup the live host script puts into the page. */
import type { BubbleState } from './bubble.ts';
import { bubble } from './bubble.ts';
import type { DraftSlot, EditPageState } from './edit-page.ts';
import { editPage, quickCreate } from './edit-page.ts';
import type { LabData, LabEvent } from './events.ts';
import { findEvent, sampleWeek } from './events.ts';
import { dayGrid, dayOverview, monthGrid, weekGrid } from './grid.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import { schedule } from './schedule.ts';
import type { Place, Scene, ScheduleShape } from './scene.ts';
import { bodyMarkersOf } from './scene.ts';
import { pageTitle, shell } from './shell.ts';
import type { LabClock } from './words.ts';
import { localeOf } from './words.ts';

export type { BubblePhase, BubbleState } from './bubble.ts';
export type { LabView, Place, Scene, ScheduleShape } from './scene.ts';
export { bodyMarkersOf, pathOf, placeOf } from './scene.ts';

/** What a scene is made from; everything has a default. */
export interface SceneOptions {
  readonly data?: LabData;
  /** `YYYY-MM-DD`; default 2026-03-05. Also the anchor of the sample week. */
  readonly today?: string;
  /** `en`, `de`, `en-24h` … */
  readonly language?: string;
  readonly clock?: LabClock;
  readonly scheduleShape?: ScheduleShape;
}

/** A scene to render, from the sample week unless other data are given. */
export function sceneOf(options: SceneOptions = {}): Scene {
  const today = options.today ?? '2026-03-05';
  return {
    data: options.data ?? sampleWeek(today),
    locale: localeOf(options.language ?? 'en', options.clock),
    today,
    scheduleShape: options.scheduleShape ?? 'labelled',
  };
}

/** Content of the main container for a place. */
export function viewOf(scene: Scene, place: Place, editPhase: EditPageState['phase'] = 'rows'): Markup {
  switch (place.view) {
    case 'day':
      return dayGrid(scene, place.date);
    case 'week':
      return weekGrid(scene, place.date);
    case 'month':
      return monthGrid(scene, place.date);
    case 'schedule':
      return schedule(scene, place.date, scene.scheduleShape);
    case 'search':
      return schedule(scene, place.date, 'search');
    case 'edit': {
      const event = findEvent(scene.data, place.eventId ?? '');
      return event
        ? editPage(scene, event, { phase: editPhase })
        : html`
            <div role="main" class="lab-main"></div>
          `;
    }
  }
}

/** Everything inside `body` at a place. */
export function renderShell(scene: Scene, place: Place): string {
  return shell(scene, place, viewOf(scene, place)).html;
}

export function renderWeek(scene: Scene, date: string): string {
  return weekGrid(scene, date).html;
}

export function renderDay(scene: Scene, date: string): string {
  return dayGrid(scene, date).html;
}

export function renderMonth(scene: Scene, date: string): string {
  return monthGrid(scene, date).html;
}

/** The popover behind "N more" of the month view. */
export function renderDayOverview(scene: Scene, date: string): string {
  return html`
    <div role="dialog" aria-modal="true" class="lab-overview">${dayOverview(scene, date)}</div>
  `.html;
}

export function renderSchedule(scene: Scene, date: string, shape: ScheduleShape = scene.scheduleShape): string {
  return schedule(scene, date, shape).html;
}

/** The whole bubble, open. */
export function renderBubble(scene: Scene, event: LabEvent, state: BubbleState): string {
  return bubble(scene, event, state).html;
}

export function renderEditPage(scene: Scene, event: LabEvent, state: EditPageState = { phase: 'rows' }): string {
  return editPage(scene, event, state).html;
}

/** The bubble on a free slot. */
export function renderQuickCreate(scene: Scene, slot: DraftSlot): string {
  return html`
    <div role="dialog" tabindex="-1" class="lab-quick-dialog">${quickCreate(scene, slot)}</div>
  `.html;
}

/**
 * A whole document at rest, without scripts: for tests that read a page. With `bubble`, that event's bubble stands open
 * (in its final phase unless said otherwise).
 */
export function renderPage(
  scene: Scene,
  place: Place,
  open?: { readonly event: LabEvent } & Partial<BubbleState>,
): string {
  const { family, key } = bodyMarkersOf(place.view);
  const { words, language } = scene.locale;
  const body = attributes({ 'data-viewfamily': family, 'data-viewkey': key });
  const dialog = open && bubble(scene, open.event, { phase: 'late', ...open });
  return html`
    <!doctype html>
    <html lang="${language}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <title>${pageTitle(scene, place)}</title>
      </head>
      <body ${body}>
        ${shell(scene, place, viewOf(scene, place))}${dialog}
      </body>
    </html>
  `.html;
}
