/** The full event page and the quick-create bubble. */
import { shownTitle } from './chip-text.ts';
import type { LabEvent } from './events.ts';
import { calendarOf, isAllDay, pageIdOf, rowsOf } from './events.ts';
import { bubbleDate, clockRange, clockTime, fieldDate } from './formats.ts';
import { columnChips } from './grid.ts';
import { guestRow, roomTreeRow } from './guest-row.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';

/** Whether the guests are there yet. */
export interface EditPageState {
  readonly phase: 'skeleton' | 'rows';
}

/** The page at `/r/eventedit/<id>`. Events of other people's calendars can only be read: their dates are no fields. */
export function editPage(scene: Scene, event: LabEvent, state: EditPageState): Markup {
  const { words } = scene.locale;
  const id = pageIdOf(event);
  const isReadOnly = event.calendar !== scene.data.self.address;
  const root = attributes({
    class: 'p9lUpf lab-edit',
    jsname: 'nB7Rvb',
    'data-is-create': 'false',
    'data-eventid': id,
    jslog: `1; 2:${JSON.stringify([event.id, event.calendar, 0])}`,
  });
  const title = attributes({
    type: 'text',
    id: 'xTiIn',
    'aria-label': words.title,
    placeholder: words.addTitle,
    'data-initial-value': event.title,
    value: event.title,
    readonly: isReadOnly ? '' : undefined,
  });
  return html`
    <div role="main" class="lab-main lab-edit-main" tabindex="-1">
      <div ${root}>
        <div class="lab-edit-top">
          <button type="button" class="lab-icon-button" id="xCancelBu" aria-label="${words.cancelEditing}">
            ${icon('close')}
          </button>
          <div jsname="GYcwYe" class="lab-edit-title"><input ${title} /></div>
          <button type="button" id="xSaveBu" jsname="x8hlje" class="lab-save" aria-label="${words.save}">
            ${words.save}
          </button>
        </div>
        ${isReadOnly ? readOnlyTimes(scene, event) : timeFields(scene, event)}
        <div class="lab-edit-columns">
          ${detailsPanel(scene, event, isReadOnly)}
          <div class="lab-edit-guests">
            <h2 class="XuJrye">${words.guests}</h2>
            <div role="tablist" class="lab-tabs">
              <button type="button" role="tab" id="xGstTab" aria-selected="true" aria-controls="gpanel">
                ${words.guests}
              </button>
              <button type="button" role="tab" aria-selected="false">${words.rooms}</button>
            </div>
            ${guestPanel(scene, event, state)}
          </div>
        </div>
      </div>
    </div>
  `;
}

function timeFields(scene: Scene, event: LabEvent): Markup {
  const { words } = scene.locale;
  const { start, end } = event;
  const dateField = (jsname: string, id: string, label: string, date: string): Markup => html`
    <div jsname="${jsname}">
      <input
        jsname="YPqjbf"
        id="${id}"
        aria-label="${label}"
        data-date="${date.replaceAll('-', '')}"
        value="${fieldDate(scene.locale, date)}"
      />
    </div>
  `;
  const timeField = (jsname: string, id: string, label: string, time: string | undefined): Markup | undefined => {
    if (time === undefined) return undefined;
    const value = clockTime(scene.locale, time, 'full');
    return html`
      <div jsname="${jsname}">
        <input
          jsname="YPqjbf"
          id="${id}"
          role="combobox"
          aria-expanded="false"
          aria-label="${label}"
          data-initial-value="${value}"
          value="${value}"
        />
      </div>
    `;
  };
  const allDay = attributes({
    type: 'checkbox',
    jsname: 'YPqjbf',
    'aria-label': words.allDay,
    checked: isAllDay(event) ? '' : undefined,
  });
  return html`
    <div class="lab-edit-times">
      ${dateField('iKdrbf', 'xStDaIn', words.startDate, start.date)}
      ${timeField('B4GDSd', 'xStTiIn', words.startTime, start.time)}
      <span aria-hidden="true">–</span>
      ${timeField('XCHdmd', 'xEnTiIn', words.endTime, end.time)}
      ${dateField('NNrqNc', 'xEnDaIn', words.endDate, end.date)}
      <div id="xAlDaCbx">
        <label>
          <input ${allDay} />
          <span aria-hidden="true">${words.allDay}</span>
        </label>
      </div>
    </div>
  `;
}

function readOnlyTimes(scene: Scene, event: LabEvent): Markup {
  const { start, end } = event;
  const times =
    start.time !== undefined &&
    end.time !== undefined &&
    html`
      <span>${clockRange(scene.locale, start.time, end.time, 'full')}</span>
    `;
  const day = (id: string, date: string): Markup => html`
    <span id="${id}" data-date="${date.replaceAll('-', '')}">${fieldDate(scene.locale, date)}</span>
  `;
  return html`
    <div class="lab-edit-times lab-read-only">
      ${day('xStDaRo', start.date)}${times}
      <span aria-hidden="true">–</span>
      ${day('xEnDaRo', end.date)}
    </div>
  `;
}

function detailsPanel(scene: Scene, event: LabEvent, isReadOnly: boolean): Markup {
  const { words } = scene.locale;
  const location = attributes({
    role: 'combobox',
    'aria-expanded': 'false',
    jsname: 'YPqjbf',
    'aria-label': words.addLocation,
    placeholder: words.addLocation,
    value: event.location,
    readonly: isReadOnly ? '' : undefined,
  });
  const video =
    event.video !== '' &&
    html`
      <div class="lab-edit-line">
        ${icon('video')}
        <a class="lab-join" href="https://meet.google.com/${event.video}">${words.joinMeet}</a>
      </div>
    `;
  const date = event.start.date;
  // The mini grid of "Find a time" has chips, too, while the page is an edit page.
  return html`
    <div class="lab-edit-details">
      <div role="tablist" class="lab-tabs">
        <button type="button" role="tab" aria-selected="true" aria-controls="tabEventDetails">
          ${words.eventDetails}
        </button>
        <button type="button" role="tab" aria-selected="false" data-lab-action="find-time">${words.findTime}</button>
      </div>
      <div id="tabEventDetails">
        ${video}
        <div class="lab-edit-line">
          ${icon('place')}
          <div id="xLocIn"><input ${location} /></div>
        </div>
        <div class="lab-edit-line">
          ${icon('bell')}
          <div id="xNtList">${words.minutesBefore}</div>
        </div>
        <div class="lab-edit-line">
          ${icon('calendar')}
          <div id="xOnCal">${calendarOf(event, scene.data).name}</div>
        </div>
        <div class="lab-edit-line lab-edit-text">
          ${icon('notes')}
          <div id="xDescIn">
            <div
              contenteditable="${isReadOnly ? 'false' : 'true'}"
              role="textbox"
              aria-multiline="true"
              aria-label="${words.addDescription}"
            >
              ${event.description}
            </div>
          </div>
        </div>
      </div>
      <div class="lab-find-time" data-lab-date="${date}" hidden>
        <div class="lab-chips">${columnChips(scene, date)}</div>
      </div>
    </div>
  `;
}

function guestPanel(scene: Scene, event: LabEvent, state: EditPageState): Markup {
  const { words } = scene.locale;
  const isReady = state.phase === 'rows';
  const rows = rowsOf(event).map((guest, index) => {
    const name = guest.name || guest.address;
    const actions = html`
      <button type="button" class="lab-icon-button" aria-label="${words.markOptional}">${icon('person')}</button>
      <button type="button" class="lab-icon-button" aria-label="${words.remove(name)}">${icon('close')}</button>
    `;
    return guestRow(scene, guest, 'photo', index === 0, guest.isOrganizer ? undefined : actions);
  });
  const list =
    isReady &&
    rows.length > 0 &&
    html`
      <div aria-label="${words.guestsInvited}" role="tree" class="uej9Ud">${rows}</div>
    `;
  const notice =
    isReady &&
    event.guestList === 'hidden' &&
    html`
      <div class="lab-quiet">${words.guestListHidden}</div>
    `;
  const rooms =
    isReady &&
    event.rooms.length > 0 &&
    html`
      <div aria-label="${words.roomsAdded}" class="lab-rooms">
        ${event.rooms.map((room) => roomTreeRow(scene, room))}
      </div>
    `;
  const permissions = words.permissions.map(
    (permission, index) => html`
      <label>
        <input ${attributes({ type: 'checkbox', 'aria-label': permission, checked: index > 0 ? '' : undefined })} />
        <span aria-hidden="true">${permission}</span>
      </label>
    `,
  );
  return html`
    <div role="tabpanel" id="gpanel" aria-labelledby="xGstTab">
      <input
        class="lab-add-guests"
        role="combobox"
        aria-expanded="false"
        aria-label="${words.guests}"
        placeholder="${words.addGuests}"
      />
      <div id="xGstLst">${list}</div>
      ${notice}
      <div id="xRmLst">${rooms}</div>
      <fieldset class="lab-permissions">
        <legend>${words.guestPermissions}</legend>
        ${permissions}
      </fieldset>
    </div>
  `;
}

/** A free slot that was clicked. */
export interface DraftSlot {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

/** Id of the draft while it is not saved. */
export const DRAFT_ID = 'draft_0';

/** Content of the bubble that opens on a free slot: not an event, and not the details bubble. */
export function quickCreate(scene: Scene, slot: DraftSlot): Markup {
  const { words } = scene.locale;
  return html`
    <div class="lab-quick">
      <div class="lab-quick-top">
        <button type="button" class="lab-icon-button" data-lab-action="discard" aria-label="${words.close}">
          ${icon('close')}
        </button>
      </div>
      <div jsname="SF0uGd" data-eventid="${DRAFT_ID}">
        <input class="lab-quick-title" aria-label="${words.addTitle}" placeholder="${words.addTitle}" />
        <div role="tablist" class="lab-quick-tabs">
          <button type="button" id="tabEvent" role="tab" aria-selected="true">${words.event}</button>
        </div>
        <div role="tabpanel" aria-labelledby="tabEvent">
          <div class="lab-edit-line">
            ${icon('clock')}
            <div>
              ${bubbleDate(scene.locale, slot.date, scene.today)}
              <span class="grQv0">⋅</span>
              ${clockRange(scene.locale, slot.from, slot.to, 'full')}
            </div>
          </div>
          <div class="lab-edit-line">
            ${icon('people')}
            <input
              role="combobox"
              aria-expanded="false"
              aria-label="${words.guests}"
              placeholder="${words.addGuests}"
            />
          </div>
          <div class="lab-edit-line">
            ${icon('place')}
            <div>${words.addLocation}</div>
          </div>
          <div class="lab-edit-line">
            ${icon('calendar')}
            <div>${scene.data.self.name}</div>
          </div>
        </div>
        <div class="lab-quick-foot">
          <button type="button" class="lab-save" data-lab-action="save-draft">${words.save}</button>
        </div>
      </div>
    </div>
  `;
}

/** The title the edit page shows in the browser's tab. */
export function editPageTitle(scene: Scene, event: LabEvent): string {
  return `${scene.locale.words.product} - ${shownTitle(scene, event)}`;
}
