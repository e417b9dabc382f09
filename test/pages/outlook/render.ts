/** The lab's pages as strings: the same markup the live host script puts into the page. */
import type { LabData, LabEvent } from './events.ts';
import { findEvent, sampleWeek } from './events.ts';
import type { DraftSlot, FullPhase } from './full-view.ts';
import { composeForm, fullView, quickCompose } from './full-view.ts';
import { surface, WHOLE_DAY } from './grid.ts';
import { languageTag } from './host.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import type { PeekState } from './peek.ts';
import { peek } from './peek.ts';
import type { LabShape, LabView, Place, Scene } from './scene.ts';
import { USUAL_SHAPE } from './scene.ts';
import { calendarModule, mailModule, pageTitle, shell, signInPage } from './shell.ts';
import type { LabClock } from './words.ts';
import { localeOf } from './words.ts';

export type { PeekPhase, PeekState } from './peek.ts';
export { namesShown } from './peek.ts';
export type { LabShape, LabView, Place, Scene } from './scene.ts';
export { OUTLOOK_ORIGINS, pathOf, placeOf, USUAL_SHAPE } from './scene.ts';

/** What a scene is made from; everything has a default. */
export interface SceneOptions {
  readonly data?: LabData;
  /** `YYYY-MM-DD`; default 2026-03-05. Also the anchor of the sample week. */
  readonly today?: string;
  /** `en`, `de`, `en-24h` … */
  readonly language?: string;
  readonly clock?: LabClock;
  readonly shape?: Partial<LabShape>;
  /** Seed of the class names. */
  readonly build?: string;
  readonly account?: string;
}

/** A scene to render, from the sample week unless other data are given. */
export function sceneOf(options: SceneOptions = {}): Scene {
  const today = options.today ?? '2026-03-05';
  return {
    data: options.data ?? sampleWeek(today),
    locale: localeOf(options.language ?? 'en', options.clock),
    today,
    shape: { ...USUAL_SHAPE, ...options.shape },
    build: options.build ?? 'first',
    account: options.account ?? '',
  };
}

/** A surface with all its chips. */
export function renderSurface(scene: Scene, view: LabView, date = scene.today): string {
  return surface(scene, view, date, false, WHOLE_DAY).html;
}

/** The open peek, in its layer. */
export function renderPeek(scene: Scene, event: LabEvent, state: PeekState = { phase: 'late' }): string {
  return html`
    <div id="fluent-default-layer-host"><div class="fui-PopoverSurface">${peek(scene, event, state)}</div></div>
  `.html;
}

export function renderFullView(scene: Scene, event: LabEvent, phase: FullPhase = 'rows'): string {
  return fullView(scene, event, phase).html;
}

export function renderComposeForm(scene: Scene, slot: DraftSlot, invited: readonly string[] = []): string {
  return composeForm(scene, slot, invited).html;
}

export function renderQuickCompose(scene: Scene, slot: DraftSlot): string {
  return quickCompose(scene, slot).html;
}

/** What stands over the calendar. */
type Over =
  | ({ readonly peek: LabEvent } & Partial<PeekState>)
  | { readonly full: LabEvent; readonly phase?: FullPhase }
  | { readonly compose: readonly string[] };

function overOf(scene: Scene, over: Over): Markup {
  if ('peek' in over) return { html: renderPeek(scene, over.peek, { phase: 'late', ...over }) };
  if ('full' in over) return fullView(scene, over.full, over.phase ?? 'rows');
  return composeForm(scene, { date: scene.today, from: '17:00', to: '17:30' }, over.compose);
}

/** Everything inside `body` at a place. */
export function renderShell(scene: Scene, place: Place): string {
  const content =
    place.kind === 'mail'
      ? mailModule(scene)
      : calendarModule(scene, place, surface(scene, place.view, place.date, false, WHOLE_DAY));
  return shell(scene, content).html;
}

function page(scene: Scene, title: string, body: string): string {
  const root = attributes({ lang: languageTag(scene.locale.language), dir: scene.locale.words.direction });
  return html`
    <!doctype html>
    <html ${root}>
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
      </head>
      <body>
        ${{ html: body }}
      </body>
    </html>
  `.html;
}

/** A whole document at rest, without scripts: for tests that read a page. */
export function renderPage(scene: Scene, place?: Partial<Place>, over?: Over): string {
  const full: Place = { kind: 'view', view: 'week', date: scene.today, ...place };
  const shown = full.kind === 'item' ? findEvent(scene.data, full.itemId ?? '') : undefined;
  const above = over ?? (shown && { full: shown });
  return page(scene, pageTitle(scene, full), renderShell(scene, full) + (above ? overOf(scene, above).html : ''));
}

/** The page that asks who is there. */
export function renderSignInPage(scene: Scene): string {
  return page(scene, scene.locale.words.signIn, signInPage(scene).html);
}
