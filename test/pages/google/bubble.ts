/** The details bubble: one dialog, filled in phases. */
import { shownTitle } from './chip-text.ts';
import { colourOf } from './chip.ts';
import type { LabEvent } from './events.ts';
import { calendarOf, guestCountOf, isSpanning, organizerOf, ownResponseOf, pageIdOf, rowsOf } from './events.ts';
import { bubbleDate, clockRange, clockTime, weekday } from './formats.ts';
import type { RowDetail } from './guest-row.ts';
import { guestRow, roomRow } from './guest-row.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';

/** How far a bubble has come: title and time only, everything, everything with pictures and the add-on card. */
export type BubblePhase = 'skeleton' | 'rows' | 'late';

export interface BubbleState {
  readonly phase: BubblePhase;
  /** Rows of this event stand where the event's own are to come: a bubble that is re-used too early. */
  readonly rowsOf?: LabEvent;
  /** Names come with the late phase; before, rows show addresses. */
  readonly hasLateNames?: boolean;
}

/** Attributes of the dialog around the content. */
export const BUBBLE_FRAME: Readonly<Record<string, string>> = {
  class: 'ecHOgf RDlrG',
  role: 'dialog',
  jsname: 'ssXDle',
  'data-chips-dialog': 'true',
  'aria-labelledby': 'rAECCd',
  tabindex: '-1',
  'data-layout-mode': 'bubble',
  'aria-modal': 'true',
};

/** The whole bubble, dialog and content, as it stands open. */
export function bubble(scene: Scene, event: LabEvent, state: BubbleState): Markup {
  return html`
    <div ${attributes({ ...BUBBLE_FRAME, style: 'opacity: 1;' })}>${bubbleContent(scene, event, state)}</div>
  `;
}

/** What stands inside the dialog. */
export function bubbleContent(scene: Scene, event: LabEvent, state: BubbleState): Markup {
  const frame = attributes({
    'data-keyboardactiontype': '0;1',
    id: 'xDetDlg',
    jscontroller: 'qxis9',
    jslog: bubbleLog(scene, event),
    'data-origin': '2',
    'data-eventid': pageIdOf(event),
    'data-actions-expanded': 'false',
    'data-open-edit-note': 'false',
    class: 'jefcFd Fqhyrf',
  });
  const body = state.phase === 'skeleton' ? skeletonRows(scene, event, state) : rows(scene, event, state);
  const addOn =
    state.phase === 'late' &&
    event.kind === 'meeting' &&
    html`
      <div class="lab-add-on" jsname="addOnCard">
        <div class="lab-add-on-mark" aria-hidden="true"></div>
        <div>
          Trackpad
          <div class="lab-quiet">Sprint notes</div>
        </div>
      </div>
    `;
  return html`
    <span jsname="bN97Pc" class="kma42e">
      <div ${frame}>
        <div class="pdqVLc">
          ${header(scene, event)}
          <div class="hMdQi" jsname="sV9x3c">${whenRow(scene, event)}${body}${addOn}</div>
          ${state.phase === 'skeleton' ? undefined : footer(scene, event)}
        </div>
      </div>
    </span>
  `;
}

function bubbleLog(scene: Scene, event: LabEvent): string {
  const arrays = [
    `2:${JSON.stringify([event.id, event.calendar, 0, null, guestCountOf(event), 0])}`,
    `1:${JSON.stringify([scene.data.self.address, 1])}`,
  ];
  return `35389; ${arrays.join(';')};track:impression; mutable:rci;`;
}

function header(scene: Scene, event: LabEvent): Markup {
  const { words } = scene.locale;
  const button = (name: string, label: string, rest: Readonly<Record<string, string>>): Markup => html`
    <button ${attributes({ type: 'button', class: 'lab-icon-button', 'aria-label': label, ...rest })}>
      ${icon(name)}
    </button>
  `;
  const buttons = [
    button('edit', words.editEvent, { jsname: 'DyVDA' }),
    button('delete', words.deleteEvent, { id: 'xDetDlgDelBu', jsname: 'VkLyEc' }),
    button('options', words.options, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }),
    button('close', words.close, { id: 'xDetDlgCloseBu', jsname: 'LgbsSe' }),
  ];
  return html`
    <div class="Tnsqdc">
      ${buttons}
      <div data-is-hoisted="true" data-eventid="${pageIdOf(event)}" class="lab-hoisted">
        <ul role="menu" aria-label="${words.eventMenu}"></ul>
      </div>
    </div>
  `;
}

/** The time line: date, dot, clock range; without year in the current one. */
function timeLine(scene: Scene, event: LabEvent): { readonly date: string; readonly clock: string } {
  const { locale, today } = scene;
  const { start, end } = event;
  const first = bubbleDate(locale, start.date, today);
  if (start.time === undefined || end.time === undefined) {
    return { date: isSpanning(event) ? `${first} – ${bubbleDate(locale, end.date, today)}` : first, clock: '' };
  }
  if (isSpanning(event)) {
    const from = `${first}, ${clockTime(locale, start.time, 'full')}`;
    return {
      date: `${from} – ${bubbleDate(locale, end.date, today)}, ${clockTime(locale, end.time, 'full')}`,
      clock: '',
    };
  }
  return { date: first, clock: clockRange(locale, start.time, end.time, 'full') };
}

function whenRow(scene: Scene, event: LabEvent): Markup {
  const { words } = scene.locale;
  const title = shownTitle(scene, event);
  const { date, clock } = timeLine(scene, event);
  const clockPart =
    clock !== '' &&
    html`
      <span class="grQv0">⋅</span>
      <span>${clock}</span>
    `;
  const rule = event.recurrence && words.repeats(event.recurrence, weekday(scene.locale, event.start.date));
  const recurrence =
    rule !== undefined &&
    html`
      <div class="AzuXid Kcwcnf">${rule}</div>
    `;
  return html`
    <div class="nBzcnc OjZ2cc">
      <div aria-hidden="true" class="zZj8Pb">
        <span class="lab-swatch" style="background-color: ${colourOf(scene, event)};"></span>
      </div>
      <div class="toUqff" id="xDetDlgWhen">
        <div class="JEx5le bgOWSb">
          <div class="UfeRlc" data-text="${title}" data-tooltip-only-if-necessary="true">
            <span role="heading" aria-level="1" id="rAECCd">${title}</span>
          </div>
          <div class="AzuXid O2VjS CyPPBf">${date}${clockPart}</div>
          ${recurrence}
        </div>
      </div>
    </div>
  `;
}

function skeletonRows(scene: Scene, event: LabEvent, state: BubbleState): Markup {
  const stale = state.rowsOf && guestBlock(scene, state.rowsOf, 'name');
  const bars = ['62%', '44%', '52%'].map(
    (width) => html`
      <div class="lab-bone" style="width: ${width};"></div>
    `,
  );
  return html`
    ${stale}
    <div class="lab-bones" aria-hidden="true">
      ${event.guests.length > 0 || event.kind === 'meeting' ? bars : bars.slice(0, 1)}
    </div>
  `;
}

function rows(scene: Scene, event: LabEvent, state: BubbleState): Markup {
  const detail: RowDetail = state.phase === 'late' ? 'photo' : state.hasLateNames ? 'address' : 'name';
  const parts = [
    videoRow(scene, event),
    ...event.rooms.map((room, index) => roomRow(scene, room, index === 0)),
    guestBlock(scene, state.rowsOf ?? event, detail),
    locationRow(scene, event),
    descriptionRow(scene, event),
    event.kind === 'meeting' ? notificationRow(scene) : undefined,
    calendarRow(scene, event),
  ];
  return html`
    ${parts.filter((part) => part !== undefined)}
  `;
}

function rowIcon(name: string): Markup {
  return html`
    <div aria-hidden="true" class="zZj8Pb lab-row-icon lab-icon-${name}"></div>
  `;
}

function videoRow(scene: Scene, event: LabEvent): Markup | undefined {
  if (event.video === '') return undefined;
  const { words } = scene.locale;
  const { date, clock } = timeLine(scene, event);
  const link = `https://meet.google.com/${event.video}`;
  const details = [
    shownTitle(scene, event),
    clock === '' ? date : `${date} · ${clock}`,
    words.timeZone(scene.data.timeZone),
    link,
  ].join('\n');
  return html`
    <div class="ibJzMe" data-in-bubble="false">
      <div class="nBzcnc" id="xDetDlgVideo" data-details="${details}">
        ${rowIcon('video')}
        <div class="toUqff">
          <a class="lab-join" href="${link}?authuser=0" aria-label="${words.joinMeet} (${event.video})">
            ${words.joinMeet}
          </a>
        </div>
      </div>
      <div role="alert"></div>
    </div>
  `;
}

const ANSWERS = ['accepted', 'declined', 'tentative', 'needs-action'] as const;

/** Count row and tree; nothing for events without guests. */
function guestBlock(scene: Scene, event: LabEvent, detail: RowDetail): Markup | undefined {
  const people = event.guests.filter((guest) => guest.kind !== 'resource');
  if (people.length === 0) return undefined;
  const { words } = scene.locale;
  const shown = rowsOf(event);
  const answers = ANSWERS.flatMap((answer) => {
    const number = people.filter((guest) => guest.response === answer).length;
    return number === 0 ? [] : [words.answerCount[answer](number)];
  });
  const lines = answers.map(
    (line, index) => html`
      <div class="AzuXid ${index === 0 ? 'O2VjS' : 'Kcwcnf'} CyPPBf">${line}</div>
    `,
  );
  const action = (name: string, label: string, jsname?: string): Markup => html`
    <button ${attributes({ type: 'button', class: 'lab-icon-button', 'aria-label': label, jsname })}>
      ${icon(name)}
    </button>
  `;
  const actions = [
    action('copy', words.copyEmails, 'UUkoTc'),
    action('chat', words.chatGuests),
    action('mail', words.emailGuests),
  ];
  // The node of this notice was never captured; only its text is known.
  const notice =
    event.guestList === 'hidden' &&
    html`
      <div class="nBzcnc">
        <div class="toUqff"><div class="AzuXid lab-quiet">${words.guestListHidden}</div></div>
      </div>
    `;
  return html`
    <div
      class="jBPJ1e"
      data-is-selection-enabled="false"
      data-is-expanded="${shown.length > 0 ? 'true' : 'false'}"
      data-show-working-location-actions="true"
    >
      <div class="nBzcnc" jsname="bA8IK">
        ${rowIcon('people')}
        <div class="toUqff" id="xDetDlgAtt">
          <div class="bgOWSb">
            <div class="UfeRlc">${words.guestCount(people.length)}</div>
            ${lines}
          </div>
        </div>
        <div class="lab-guest-actions">${actions}</div>
      </div>
      ${
        shown.length > 0 &&
        html`
          <div jsname="MsyPn" class="uej9Ud" role="tree" aria-label="${words.guests}">
            ${shown.map((guest, index) => guestRow(scene, guest, detail, index === 0))}
          </div>
        `
      }${notice}
    </div>
  `;
}

function locationRow(scene: Scene, event: LabEvent): Markup | undefined {
  if (event.location === '') return undefined;
  return html`
    <div class="nBzcnc" role="button" tabindex="0">
      ${rowIcon('place')}
      <div class="toUqff" id="xDetDlgLoc" data-text="${event.location}">
        <span jsslot="">
          <span class="XuJrye">${scene.locale.words.locationLabel}</span>
          <div class="bgOWSb">
            <div class="UfeRlc">${event.location}</div>
            <div class="AzuXid O2VjS"></div>
          </div>
        </span>
      </div>
    </div>
  `;
}

function descriptionRow(scene: Scene, event: LabEvent): Markup | undefined {
  if (event.description === '') return undefined;
  const pieces = event.description.split(/(https:\/\/[^\s]+|\n)/).map((piece) => {
    if (piece === '\n')
      return html`
        <br />
      `;
    if (!piece.startsWith('https://'))
      return html`
        ${piece}
      `;
    return html`
      <a href="https://www.google.com/url?q=${encodeURIComponent(piece)}&sa=D" target="_blank">${piece}</a>
    `;
  });
  return html`
    <div class="nBzcnc">
      ${rowIcon('notes')}
      <div class="toUqff" id="xDetDlgDesc">
        <span class="XuJrye">${scene.locale.words.descriptionLabel}</span>
        <span class="lab-description">${pieces}</span>
      </div>
    </div>
  `;
}

function notificationRow(scene: Scene): Markup {
  const { words } = scene.locale;
  return html`
    <div class="nBzcnc">
      ${rowIcon('bell')}
      <div class="toUqff" id="xDetDlgNot">
        <ol class="oIOto" aria-label="${words.notifications}">
          <li>${words.minutesBefore}</li>
        </ol>
      </div>
    </div>
  `;
}

function calendarRow(scene: Scene, event: LabEvent): Markup {
  const { words } = scene.locale;
  if (event.kind === 'task' || event.kind === 'task-block') {
    return html`
      <div class="nBzcnc">
        ${rowIcon('list')}
        <div class="toUqff"><div class="UfeRlc">${words.myTasks}</div></div>
      </div>
    `;
  }
  const calendar = calendarOf(event, scene.data);
  const organizer = organizerOf(event, scene.data);
  const isOwn = calendar.address === scene.data.self.address;
  const name = isOwn ? organizer.name || organizer.address : calendar.name;
  const label = isOwn ? words.organizerIs(name) : words.calendar(name);
  const created =
    !isOwn &&
    event.kind === 'meeting' &&
    html`
      <div class="AzuXid O2VjS">${words.createdBy(organizer.name)}</div>
    `;
  return html`
    <div class="nBzcnc" data-hovercard-id="${organizer.address}" role="button" aria-haspopup="dialog" tabindex="0">
      ${rowIcon('calendar')}
      <div class="toUqff" data-hovercard-id="${organizer.address}" id="xDetDlgCal">
        <div class="bgOWSb">
          <div class="UfeRlc">
            <span class="XuJrye">${label}</span>
            <div class="Bw8As" aria-hidden="true">${name}</div>
          </div>
          ${created}
        </div>
      </div>
    </div>
  `;
}

const REPLIES = [
  { answer: 'accepted', id: 'xRsvpYesBu', jsname: 'lezaG' },
  { answer: 'declined', id: 'xRsvpNoBu', jsname: 'TtJ8Me' },
  { answer: 'tentative', id: 'xRsvpMaybeBu', jsname: 'EVpSp' },
] as const;

function footer(scene: Scene, event: LabEvent): Markup | undefined {
  const { words } = scene.locale;
  if (event.kind === 'task' || event.kind === 'task-block') {
    return html`
      <div class="FKqJcf lab-task-foot"><button type="button" class="lab-text-button">${words.markDone}</button></div>
    `;
  }
  const own = ownResponseOf(event, scene.data.self.address);
  if (own === undefined) return undefined;
  const buttons = REPLIES.map(({ answer, id, jsname }) => {
    const word = words.rsvp[answer];
    const isSelected = own === answer;
    const button = attributes({
      type: 'button',
      jsname,
      'aria-label': words.respond(word, isSelected),
      'data-button-type': 'actionButton',
      id,
    });
    return html`
      <div class="XsYse${isSelected ? ' KKjvXb' : ''}"><button ${button}>${word}</button></div>
    `;
  });
  return html`
    <div class="FKqJcf">
      <div jsname="lHDFj" class="YWILgc">
        <span aria-hidden="true">${words.going}</span>
        <div class="Ovgvvb"><div class="JT0oKf">${buttons}</div></div>
      </div>
    </div>
  `;
}
