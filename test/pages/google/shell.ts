/** What stands around every view: the signed-in user, toolbar, side bars, and the hidden leftovers. */
import { paletteColour } from './chip.ts';
import { addMonths, mondayOf, weeksOfMonth, zoneOffset } from '../days.ts';
import { encodeDateKey } from './encode.ts';
import { findEvent } from './events.ts';
import { editPageTitle } from './edit-page.ts';
import { fullDate, longDate, monthAndYear, weekday } from './formats.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import { icon } from './icons.ts';
import type { Place, Scene } from './scene.ts';

/** `document.title` of a place. */
export function pageTitle(scene: Scene, place: Place): string {
  const { words } = scene.locale;
  switch (place.view) {
    case 'edit': {
      const event = findEvent(scene.data, place.eventId ?? '');
      return event ? editPageTitle(scene, event) : words.product;
    }
    case 'month':
      return `${words.product} - ${monthAndYear(scene.locale, place.date)}`;
    case 'day': {
      const today = place.date === scene.today ? `, ${words.today}` : '';
      return `${words.product} - ${fullDate(scene.locale, place.date)}${today}`;
    }
    default:
      return `${words.product} - ${words.weekOf(longDate(scene.locale, mondayOf(place.date)))}`;
  }
}

/** The hidden block that names the signed-in user; the served page holds it already. */
export function userInfo(scene: Scene): Markup {
  const { self, timeZone } = scene.data;
  const offset = zoneOffset(Date.parse(`${scene.today}T12:00:00Z`), timeZone);
  return html`
    <div id="xUserInfo" aria-hidden="true" style="display:none">
      <div id="xUserEmail">${self.address}</div>
      <div id="xUserName">${self.name}</div>
      <div id="xTimezone">${timeZone}</div>
      <div id="xGmtOffset">${offset}</div>
      <div id="xUserLocale">${scene.locale.language}</div>
    </div>
  `;
}

const VIEW_ITEMS = [
  { view: 'day', key: 'day' },
  { view: 'week', key: 'week' },
  { view: 'month', key: 'month' },
  { view: 'schedule', key: 'agenda' },
] as const;

/** The toolbar above the views. */
export function toolbar(scene: Scene, place: Place): Markup {
  const { words } = scene.locale;
  const current = place.view === 'search' || place.view === 'edit' ? 'week' : place.view;
  const iconButton = (name: string, label: string, action: string): Markup => html`
    <button type="button" class="lab-icon-button" data-lab-action="${action}" aria-label="${label}">
      ${icon(name)}
    </button>
  `;
  const menu = VIEW_ITEMS.map(
    ({ view, key }) => html`
      <li role="menuitem" tabindex="-1" data-viewkey="${key}" data-lab-action="${view}">${words.views[view]}</li>
    `,
  );
  return html`
    <header role="banner" class="lab-bar-top">
      ${iconButton('menu', words.mainMenu, 'drawer')}
      <div class="lab-brand">
        <span class="lab-logo" aria-hidden="true">${Number(scene.today.slice(8))}</span>
        <span>${words.product.replace('Google ', '').replace(' Google', '')}</span>
      </div>
      <button
        type="button"
        class="lab-pill"
        data-lab-action="today"
        aria-label="${words.today}, ${fullDate(scene.locale, scene.today)}"
      >
        ${words.today}
      </button>
      ${iconButton('previous', `${words.previous} ${words.views[current]}`, 'previous')}
      ${iconButton('next', `${words.next} ${words.views[current]}`, 'next')}
      <h1 class="lab-range">${monthAndYear(scene.locale, place.date)}</h1>
      <div class="lab-space"></div>
      <form role="search" class="lab-search">
        <button type="button" class="lab-icon-button" data-lab-action="search" aria-label="${words.search}">
          ${icon('search')}
        </button>
      </form>
      <div class="lab-view-switch">
        <button type="button" class="lab-pill" aria-haspopup="menu" aria-expanded="false" data-lab-action="views">
          ${words.views[current]}${icon('expand')}
        </button>
        <ul role="menu" class="lab-menu" hidden>
          ${menu}
        </ul>
      </div>
      <a
        class="lab-account"
        role="button"
        tabindex="0"
        aria-label="${words.account(scene.data.self.name, scene.data.self.address)}"
      >
        <span aria-hidden="true">${scene.data.self.name.charAt(0)}</span>
      </a>
    </header>
  `;
}

/** Left side: create button, mini month, calendars. */
export function drawer(scene: Scene, place: Place): Markup {
  const { words } = scene.locale;
  const weeks = weeksOfMonth(place.date);
  const month = place.date.slice(0, 7);
  const heads = (weeks[0] ?? []).map(
    (day) => html`
      <span>${weekday(scene.locale, day, 'narrow')}</span>
    `,
  );
  const days = weeks.flat().map((day) => {
    const classes = [
      day === scene.today ? 'lab-today' : '',
      day.startsWith(month) ? '' : 'lab-other',
      day === place.date ? 'lab-chosen' : '',
    ];
    return html`
      <button
        type="button"
        tabindex="-1"
        class="${classes.filter(Boolean).join(' ')}"
        data-date="${day.replaceAll('-', '')}"
        data-lab-action="pick"
        data-lab-date="${day}"
        aria-label="${longDate(scene.locale, day)}"
      >
        ${Number(day.slice(8))}
      </button>
    `;
  });
  const own = scene.data.calendars.slice(0, 4);
  const lists = [
    { title: words.myCalendars, calendars: own },
    { title: words.otherCalendars, calendars: scene.data.calendars.slice(4) },
  ].map(
    ({ title, calendars }) => html`
      <section class="lab-list">
        <h3>${title}</h3>
        <ul>
          ${calendars.map(
            (calendar) => html`
              <li>
                <label>
                  <input
                    type="checkbox"
                    checked
                    style="accent-color: ${paletteColour(calendar.colour)};"
                    ${attributes({ 'aria-label': calendar.name })}
                  />
                  <span aria-hidden="true">${calendar.name}</span>
                </label>
              </li>
            `,
          )}
        </ul>
      </section>
    `,
  );
  return html`
    <nav class="lab-drawer">
      <button type="button" class="lab-create" data-lab-action="create">
        ${icon('plus')}
        <span>${words.create}</span>
      </button>
      <div class="lab-mini">
        <div class="lab-mini-head">${monthAndYear(scene.locale, place.date)}</div>
        <div class="lab-mini-days" aria-hidden="true">${heads}</div>
        <div class="lab-mini-grid" data-month-key="${encodeDateKey(addMonths(place.date, 0))}">${days}</div>
      </div>
      ${lists}
    </nav>
  `;
}

/** Right side: a rail of add-ons. */
function rail(scene: Scene): Markup {
  const dots = ['banana', 'blueberry', 'peacock', 'sage'] as const;
  return html`
    <aside class="lab-rail" role="complementary" aria-label="${scene.locale.words.sidePanel}">
      ${dots.map(
        (colour) => html`
          <span class="lab-rail-dot" aria-hidden="true" style="background-color: ${paletteColour(colour)};"></span>
        `,
      )}
    </aside>
  `;
}

/** Dialogs and menus that lie about hidden: never the bubble. */
function leftovers(scene: Scene): Markup {
  const { words } = scene.locale;
  return html`
    <div class="lab-leftovers">
      <div role="dialog" aria-label="${words.joinMeet}" style="display: none;"><div data-eventid=""></div></div>
      <div role="dialog" aria-modal="true" aria-hidden="true" class="lab-collapsed"><div role="listbox"></div></div>
      <div role="menu" aria-hidden="true" style="display: none;"></div>
    </div>
  `;
}

/** Everything inside `body`, with the view's markup in the main container. */
export function shell(scene: Scene, place: Place, view: Markup): Markup {
  return html`
    ${userInfo(scene)}
    <div id="lab-toolbar">${toolbar(scene, place)}</div>
    <div class="lab-frame">
      <div id="lab-drawer">${drawer(scene, place)}</div>
      <div id="YPCqFe" class="lab-container">${view}</div>
      ${rail(scene)}
    </div>
    ${leftovers(scene)}
    <div id="lab-layer"></div>
  `;
}
