/** The peek: the small card of one event, filled in phases. */
import { isVeiled, shownTitle } from './chip-text.ts';
import type { LabData, LabEvent, LabGuest } from './events.ts';
import { invitedOf, isOwn, isSpanning, locationOf, nameOf, organizerOf, ownResponseOf } from './events.ts';
import { clockTime, shortDate } from './formats.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import type { Scene } from './scene.ts';
import { hashed } from './scene.ts';
import type { Around } from './words.ts';

/** How far a peek has come: title and time, everything, everything anew and with the description. */
export type PeekPhase = 'skeleton' | 'rows' | 'late';

export interface PeekState {
  readonly phase: PeekPhase;
  /** The people of this event stand where the event's own are to come. */
  readonly peopleOf?: LabEvent;
}

/** The whole card. */
export function peek(scene: Scene, event: LabEvent, state: PeekState): Markup {
  return html`
    <div data-app-section="CalendarItemPeek" class="${hashed(scene, 'peek')}">${peekContent(scene, event, state)}</div>
  `;
}

/** What stands in the card. */
export function peekContent(scene: Scene, event: LabEvent, state: PeekState): Markup {
  const { words } = scene.locale;
  const isWhole = state.phase !== 'skeleton';
  const stale = !isWhole && state.peopleOf && people(scene, state.peopleOf);
  return html`
    <div tabindex="-1" class="${hashed(scene, 'peek-frame')}">
      <div class="${hashed(scene, 'peek-stripe')}"></div>
      <div>
        <div class="customScrollBar ${hashed(scene, 'peek-body')}">
          <span aria-label="${words.titleLabel}" class="${hashed(scene, 'peek-title')}">${shownTitle(scene, event)}</span>
          <button
            type="button"
            aria-label="${words.viewEvent}"
            title="${words.viewEvent}"
            class="${hashed(scene, 'icon-button')}"
            data-lab-action="view-event"
          >
            <i data-icon-name="FullScreen"></i>
          </button>
          ${isWhole && buttons(scene, event)}
          <span aria-label="${words.timeLabel}" class="${hashed(scene, 'peek-line')}">${peekTime(scene, event)}</span>
          ${
            isWhole
              ? html`
                  ${rest(scene, event, state)}
                `
              : stale
          }
        </div>
        ${isWhole && respondForm(scene, event)}
      </div>
    </div>
  `;
}

function rest(scene: Scene, event: LabEvent, state: PeekState): Markup {
  const { words } = scene.locale;
  const location = isVeiled(event, scene.data) ? '' : locationOf(event);
  const series =
    event.recurrence !== undefined &&
    !isVeiled(event, scene.data) &&
    html`
      <span class="${hashed(scene, 'peek-line')}">${words.series}</span>
    `;
  const body =
    state.phase === 'late' &&
    event.description !== '' &&
    html`
      <div class="${hashed(scene, 'peek-text')}">${event.description.slice(0, 80)}</div>
    `;
  return html`
    ${series}
    <span aria-label="${words.locationLabel}" class="${hashed(scene, 'peek-line')}">
      ${location === '' ? words.noLocation : location}
    </span>
    ${people(scene, state.peopleOf ?? event)}${body}
  `;
}

/** "Mon 7/27/2026 7:00 PM - 9:00 PM" */
export function peekTime(scene: Scene, event: LabEvent): string {
  const { locale } = scene;
  const { start, end } = event;
  const first = shortDate(locale, start.date);
  const last = shortDate(locale, end.date);
  if (start.time === undefined || end.time === undefined) return isSpanning(event) ? `${first} - ${last}` : first;
  const from = clockTime(locale, start.time);
  const to = clockTime(locale, end.time);
  return `${first} ${from} - ${isSpanning(event) ? `${last} ` : ''}${to}`;
}

function buttons(scene: Scene, event: LabEvent): Markup {
  const { words } = scene.locale;
  const join =
    event.video !== '' &&
    html`
      <button type="button" name="JoinButton" class="${hashed(scene, 'button')}">${words.join}</button>
    `;
  const chat =
    event.guests.length > 0 &&
    html`
      <button type="button" aria-label="${words.chat}" class="${hashed(scene, 'icon-button')}">
        <i data-icon-name="ChatRegular"></i>
      </button>
    `;
  return html`
    ${join}${chat}
  `;
}

function respondForm(scene: Scene, event: LabEvent): Markup | undefined {
  const { self } = scene.data;
  if (isOwn(event, scene.data) || ownResponseOf(event, self.address) === undefined) return undefined;
  const { words } = scene.locale;
  const field = attributes({
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': words.respondHint,
    class: hashed(scene, 'respond-text'),
  });
  const replies = (['accepted', 'tentative', 'declined'] as const).map(
    (answer) => html`
      <button type="button" class="${hashed(scene, 'button')}" data-lab-reply="${answer}">${words.answers[answer]}</button>
    `,
  );
  return html`
    <div role="group" aria-label="${words.respond}" class="${hashed(scene, 'respond')}">
      <div ${field}></div>
      ${replies}
    </div>
  `;
}

let targets = 0;

/** Attributes that every persona of the page shares. */
function personaAttributes(scene: Scene, name: string): Markup {
  targets += 1;
  return attributes({
    role: 'button',
    tabindex: 0,
    'aria-haspopup': 'dialog',
    class: `lpcCommonWeb-hoverTarget ${hashed(scene, 'persona')}`,
    'data-is-focusable': 'true',
    'data-lpc-hover-target-id': `lpc-react-target-${targets}`,
    'aria-label': scene.locale.words.opensCard(name) + scene.shape.labelTail,
  });
}

function initialsOf(name: string): string {
  return name
    .split(/[\s,.@]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** The picture of somebody, the first of their two personas. */
export function avatar(scene: Scene, name: string): Markup {
  const persona = personaAttributes(scene, name);
  return html`
    <span ${persona}>
      <span class="fui-Avatar ${hashed(scene, 'avatar')}" role="img" aria-label="${name}" id="avatar-r${targets}">
        <span class="fui-Avatar__initials" aria-hidden="true">${initialsOf(name)}</span>
      </span>
    </span>
  `;
}

/** The name of somebody, the second of their two personas. */
export function nameTag(scene: Scene, name: string): Markup {
  return html`
    <span ${personaAttributes(scene, name)}>${name}</span>
  `;
}

function sentence(scene: Scene, name: string, [before, after]: Around): Markup {
  return html`
    <div class="${hashed(scene, 'row')}">
      ${avatar(scene, name)}
      <div>${before}${nameTag(scene, name)}${after}</div>
    </div>
  `;
}

function personRow(scene: Scene, name: string, word: string): Markup {
  return html`
    <div class="${hashed(scene, 'row')}">${avatar(scene, name)}${nameTag(scene, name)} ${word}</div>
  `;
}

function line(scene: Scene, text: string): Markup {
  return html`
    <div class="${hashed(scene, 'row')}">${text}</div>
  `;
}

function ownLine(scene: Scene, guest: LabGuest): Markup {
  const { words } = scene.locale;
  return scene.shape.selfAs === 'word'
    ? line(scene, words.ownAnswers[guest.response])
    : personRow(scene, nameOf(guest), words.answers[guest.response]);
}

const ANSWERS = ['accepted', 'tentative', 'declined', 'needs-action'] as const;

/** "Accepted 4, Didn't respond 7": everybody but the organiser. */
function counts(scene: Scene, event: LabEvent): Markup {
  const invited = invitedOf(event).filter((guest) => !guest.isOrganizer);
  const parts = ANSWERS.flatMap((answer) => {
    const count = invited.filter(({ response }) => response === answer).length;
    return count > 0 ? [scene.locale.words.answerCount(answer, count)] : [];
  });
  return line(scene, parts.join(', '));
}

/** Whether the host counts the people instead of naming them. */
export function isCounted(scene: Scene, event: LabEvent): boolean {
  const { countsAlways, mostNames } = scene.shape;
  return countsAlways || event.visibleRows !== undefined || invitedOf(event).length > mostNames;
}

/** The people of an event, in one of the ways the host shows them. */
function people(scene: Scene, event: LabEvent): Markup | undefined {
  const { data } = scene;
  if (event.guests.length === 0 || isVeiled(event, data)) return undefined;
  return html`
    <div class="${hashed(scene, 'people')}">${peopleLines(scene, event)}</div>
  `;
}

function peopleLines(scene: Scene, event: LabEvent): readonly Markup[] {
  const { data, locale } = scene;
  const { words } = locale;
  const invited = invitedOf(event);
  const own = invited.find((guest) => guest.address === data.self.address);
  const others = invited.filter((guest) => guest !== own);
  const rooms = scene.shape.roomsAsPersonas
    ? event.rooms.map((room) => personRow(scene, room.name, words.answers.accepted))
    : [];
  const rowOf = (guest: LabGuest): Markup =>
    personRow(scene, nameOf(guest), guest.isOrganizer ? words.organizer : words.answers[guest.response]);

  if (isOwn(event, data)) {
    const [only, ...more] = others;
    if (isCounted(scene, event)) return [line(scene, words.ownEvent), counts(scene, event)];
    if (only !== undefined && more.length === 0)
      return [sentence(scene, nameOf(only), words.ownEventWith(only.response)), ...rooms];
    return [line(scene, words.ownEvent), ...others.map(rowOf), ...rooms];
  }
  const organizer = nameOf(organizerOf(event, data));
  const invitation = sentence(scene, organizer, words.invited);
  if (event.guestList === 'hidden') return [invitation];
  if (isCounted(scene, event)) return [invitation, counts(scene, event)];
  if (own === undefined) return [...others.map(rowOf), ...rooms];
  if (others.length === 1) return [invitation, ...rooms, ownLine(scene, own)];
  return [...others.map(rowOf), ...rooms, ownLine(scene, own)];
}

/** Names the peek shows, without the user's own where the page says "You": what a reader can see at most. */
export function namesShown(scene: Scene, event: LabEvent, data: LabData = scene.data): readonly string[] {
  const own = data.self.address;
  if (isVeiled(event, data) || event.guests.length === 0) return [];
  if (event.guestList === 'hidden' || (isCounted(scene, event) && !isOwn(event, data)))
    return [nameOf(organizerOf(event, data))];
  if (isCounted(scene, event)) return [];
  return invitedOf(event)
    .filter((guest) => guest.address !== own || (scene.shape.selfAs === 'persona' && !isOwn(event, data)))
    .map(nameOf);
}
