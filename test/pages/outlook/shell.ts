/** What stands around the surfaces: title bar, rail, ribbon, side pane; the mail module; the page for signing in. */
import { weeksOfMonth } from '../days.ts';
import { monthAndYear, plainDate, weekday } from './formats.ts';
import { spanOf } from './grid.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import { avatar, nameTag } from './peek.ts';
import type { LabView, Place, Scene } from './scene.ts';
import { hashed } from './scene.ts';

/** `document.title` of a place. */
export function pageTitle(scene: Scene, place: Place): string {
  const { words } = scene.locale;
  const module = place.kind === 'mail' ? words.mail : words.product;
  const { self } = scene.data;
  const said = { name: self.name, address: self.address, nobody: '' }[scene.shape.titleNames];
  return [module, ...(said === '' ? [] : [said]), 'Outlook'].join(' - ');
}

function titleBar(scene: Scene): Markup {
  const { words } = scene.locale;
  const { self } = scene.data;
  return html`
    <div id="OwaTitleBar" role="banner" class="${hashed(scene, 'title-bar')}">
      <span class="${hashed(scene, 'brand')}">Outlook</span>
      <input id="topSearchInput" type="search" aria-label="${words.search}" placeholder="${words.search}" />
      <div id="owa-me-control-container">
        <button type="button" aria-label="${words.account(self.name)}" data-lab-action="account">
          <span aria-hidden="true">${self.name.charAt(0)}</span>
        </button>
        <div id="lab-account" hidden>
          <div id="mectrl_currentAccount_primary">${self.name}</div>
          <div id="mectrl_currentAccount_secondary">${self.address}</div>
        </div>
      </div>
    </div>
  `;
}

function rail(scene: Scene): Markup {
  const { words } = scene.locale;
  const item = (label: string, action: string): Markup => html`
    <button type="button" aria-label="${label}" data-lab-action="${action}">${label}</button>
  `;
  return html`
    <nav id="LeftRail" class="${hashed(scene, 'rail')}">
      ${item(words.mail, 'mail')}${item(words.product, 'calendar')}${item(words.people, 'nothing')}
    </nav>
  `;
}

const RIBBON: readonly (readonly [view: LabView, id: string])[] = [
  ['day', 'Ribbon-2504'],
  ['workweek', 'Ribbon-2512'],
  ['week', 'Ribbon-2519'],
  ['month', 'Ribbon-2505'],
  ['agenda', 'Ribbon-2541'],
];

/** The buttons above the calendar. */
function ribbon(scene: Scene, place: Place): Markup {
  const { words } = scene.locale;
  const views = RIBBON.map(([view, id]) => {
    const button = attributes({
      type: 'button',
      'data-unique-id': id,
      'aria-label': words.views[view],
      'aria-pressed': String(view === place.view),
      'data-lab-action': view,
    });
    return html`
      <button ${button}>${words.views[view]}</button>
    `;
  });
  return html`
    <div data-app-section="Ribbon" role="toolbar" class="${hashed(scene, 'ribbon')}">
      <button type="button" data-unique-id="Ribbon-2532" aria-label="${words.newEvent}" data-lab-action="new">
        ${words.newEvent}
      </button>
      ${views}
    </div>
  `;
}

/** Mini month and calendars. */
function sidePane(scene: Scene, place: Place): Markup {
  const weeks = weeksOfMonth(place.date);
  const heads = (weeks[0] ?? []).map(
    (day) => html`
      <th>${weekday(scene.locale, day, 'narrow')}</th>
    `,
  );
  const rows = weeks.map((week) => {
    const cells = week.map(
      (day) => html`
        <td role="gridcell">
          <button type="button" aria-label="${plainDate(scene.locale, day)}" data-lab-day="${day}">
            ${Number(day.slice(8))}
          </button>
        </td>
      `,
    );
    return html`
      <tr role="row">
        ${cells}
      </tr>
    `;
  });
  const calendars = scene.data.calendars.map(
    ({ name }) => html`
      <button type="button" role="option" aria-selected="true" title="${name}" aria-label="${name}">${name}</button>
    `,
  );
  return html`
    <div data-app-section="NavigationPane">
      <div>${monthAndYear(scene.locale, place.date)}</div>
      <table role="grid" class="${hashed(scene, 'mini')}">
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
      <div role="listbox" aria-label="${scene.locale.words.myCalendars}">${calendars}</div>
    </div>
  `;
}

/** The row of today, previous, next; its label has a line break. */
function navigation(scene: Scene, place: Place): Markup {
  const { words } = scene.locale;
  const button = (label: string, action: string, text: string): Markup => html`
    <button type="button" aria-label="${label}" data-lab-action="${action}">${text}</button>
  `;
  const to = plainDate(scene.locale, scene.today);
  return html`
    <div data-app-section="CalendarSurfaceNavigationToolbar" class="${hashed(scene, 'navigation')}">
      ${button(`${words.goToToday} \n${to}`, 'today', words.today)}
      ${button(`${words.goToPrevious} ${to}`, 'previous', '‹')}${button(`${words.goToNext} ${to}`, 'next', '›')}
      ${button(`${words.jump}…`, 'nothing', spanOf(scene, place.view, place.date))}
    </div>
  `;
}

/** The landmark: beside the grid, not around it. */
function landmark(scene: Scene, place: Place): Markup {
  const label = scene.locale.words.main(spanOf(scene, place.view, place.date));
  return html`
    <div role="main" aria-label="${label}"></div>
  `;
}

/** Content of the module, around the surface. */
export function calendarModule(scene: Scene, place: Place, surface: Markup): Markup {
  return html`
    ${ribbon(scene, place)}
    <div data-app-section="CalendarModule" class="${hashed(scene, 'module')}">
      <div id="leftPaneContainer" class="${hashed(scene, 'side')}">${sidePane(scene, place)}</div>
      <div data-app-section="CalendarModuleSurface" class="${hashed(scene, 'frame')}">
        ${landmark(scene, place)}${navigation(scene, place)}${surface}
      </div>
    </div>
  `;
}

/** The mail module, an invitation among the messages and open in the reading pane. */
export function mailModule(scene: Scene): Markup {
  const { words } = scene.locale;
  const organizer = 'Nadia Brandt';
  const subject = 'Nadia / Mara';
  const people = [organizer, scene.data.self.name];
  return html`
    <div class="${hashed(scene, 'module')}">
      <div data-app-section="MessageList" role="listbox">
        <div role="option" aria-selected="true" aria-label="${organizer}, ${subject}, 10:00 AM to 11:00 AM">
          ${avatar(scene, organizer)}
          <span title="${subject}">${subject}</span>
        </div>
      </div>
      <div data-app-section="ConversationContainer" class="${hashed(scene, 'frame')}">
        <div data-app-section="ReadingPane" role="main">
          <div role="heading" aria-level="2">${subject}</div>
          ${people.map(
            (name) => html`
              <div class="${hashed(scene, 'row')}">
                ${avatar(scene, name)}${nameTag(scene, name)}
                <span class="fui-Persona__primaryText">${name}</span>
              </div>
            `,
          )}
          <div>${nameTag(scene, organizer)}${words.invited[1]}</div>
          <div>${words.ownAnswers['needs-action']}</div>
          <div id="UniqueMessageBody_2">Shall we?</div>
        </div>
      </div>
    </div>
  `;
}

/** The page that asks who is there, at the calendar's own address. */
export function signInPage(scene: Scene): Markup {
  const { words } = scene.locale;
  const { self } = scene.data;
  return html`
    <div role="main" class="${hashed(scene, 'sign-in')}">
      <div role="heading" aria-level="1">${words.pickAccount}</div>
      <div role="list">
        <div role="button" tabindex="0" aria-label="${self.address}" title="${self.name}">
          <div>${self.name}</div>
          <small>${self.address}</small>
        </div>
        <div role="button" tabindex="0" aria-label="${words.otherAccount}">${words.otherAccount}</div>
      </div>
    </div>
  `;
}

/** Everything inside `body`, with a module's content. */
export function shell(scene: Scene, content: Markup): Markup {
  return html`
    <div id="app" class="${hashed(scene, 'app')}">
      ${titleBar(scene)}
      <div class="${hashed(scene, 'rooms')}">
        ${rail(scene)}
        <div id="MainModule" class="${hashed(scene, 'main')}">${content}</div>
      </div>
    </div>
    <div role="dialog" aria-modal="true" style="height: 0; overflow: hidden;"><button type="button" tabindex="-1"></button></div>
    <div id="fluent-default-layer-host"></div>
    <div id="lab-modal-host"></div>
  `;
}
