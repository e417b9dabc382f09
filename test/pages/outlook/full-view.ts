/** The full view of an event: a modal over the calendar. And the forms for new events, which are no events. */
import { isVeiled, shownTitle } from './chip-text.ts';
import type { LabEvent } from './events.ts';
import { invitedOf, locationOf, nameOf } from './events.ts';
import { clockTime, shortDate } from './formats.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import { isCounted, peekTime } from './peek.ts';
import type { Scene } from './scene.ts';
import { hashed } from './scene.ts';

/** How far the view has come: title and time, or everything. */
export type FullPhase = 'skeleton' | 'rows';

/** A free slot that is to become an event. */
export interface DraftSlot {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

function modal(scene: Scene, content: Markup): Markup {
  return html`
    <div class="ms-Modal ${hashed(scene, 'modal')}">
      <div class="ms-Dialog-main ${hashed(scene, 'modal-main')}">
        <div class="ms-Modal-scrollableContent ${hashed(scene, 'modal-content')}">${content}</div>
      </div>
    </div>
  `;
}

function toolbar(scene: Scene, buttons: readonly Markup[]): Markup {
  return html`
    <div role="toolbar" data-app-section="Toolbar" class="${hashed(scene, 'form-bar')}">
      ${buttons}
      <button type="button" aria-label="${scene.locale.words.close}" data-lab-action="close-form">✕</button>
    </div>
  `;
}

/** The full view of a saved event. */
export function fullView(scene: Scene, event: LabEvent, phase: FullPhase): Markup {
  const { words } = scene.locale;
  return modal(
    scene,
    html`
      <div data-app-section="ReadingPane" class="${hashed(scene, 'full')}">
        ${toolbar(scene, [
          html`
            <button type="button">${words.edit}</button>
          `,
        ])}
        <div role="heading" aria-level="2" class="${hashed(scene, 'full-title')}">${shownTitle(scene, event)}</div>
        <div class="${hashed(scene, 'row')}">
          <i data-icon-name="ClockRegular"></i>
          <div class="allowTextSelection">${peekTime(scene, event)}</div>
        </div>
        ${phase === 'rows' && details(scene, event)}
      </div>
    `,
  );
}

function details(scene: Scene, event: LabEvent): Markup {
  const isHidden = isVeiled(event, scene.data);
  const location = isHidden ? '' : locationOf(event);
  const place =
    location !== '' &&
    html`
      <div class="${hashed(scene, 'row')}">
        <i data-icon-name="LocationRegular"></i>
        <div class="allowTextSelection">${location}</div>
      </div>
    `;
  return html`
    ${place}
    <div id="UniqueMessageBody_1" class="${hashed(scene, 'full-text')}">${isHidden ? '' : event.description}</div>
    ${!isHidden && event.guests.length > 0 && people(scene, event)}
  `;
}

function people(scene: Scene, event: LabEvent): Markup {
  const { words } = scene.locale;
  const { self } = scene.data;
  const invited = invitedOf(event).filter(
    (guest) => scene.shape.fullViewHasSelf || guest.isOrganizer || guest.address !== self.address,
  );
  const shown = event.guestList === 'hidden' ? invited.filter((guest) => guest.isOrganizer) : invited;
  const personas = shown.map(
    (guest) => html`
      <div class="fui-Persona ${hashed(scene, 'row')}">
        <span class="fui-Avatar ${hashed(scene, 'avatar')}" role="img" aria-label="${nameOf(guest)}"></span>
        <span class="fui-Persona__primaryText">${nameOf(guest)}</span>
      </div>
    `,
  );
  const list = (isCounted(scene, event) && event.visibleRows !== undefined ? personas.slice(0, 1) : personas);
  return html`
    <div class="${hashed(scene, 'people')}">${list}</div>
    ${event.guestList === 'shown' && tracking(scene, event, words.tracking)}
  `;
}

const ANSWERS = ['accepted', 'tentative', 'declined', 'needs-action'] as const;

function tracking(scene: Scene, event: LabEvent, heading: string): Markup {
  const { words } = scene.locale;
  const invited = invitedOf(event).filter((guest) => !guest.isOrganizer);
  const items = ANSWERS.flatMap((answer) => {
    const group = invited.filter(({ response }) => response === answer);
    if (group.length === 0) return [];
    return [
      html`
        <div role="treeitem" aria-expanded="true" aria-label="${words.answers[answer]}: ${group.length}"></div>
        ${group.slice(0, 20).map(
          (guest) => html`
            <div role="treeitem">
              <span
                aria-label="Open Profile Card for ${nameOf(guest)}, Status: ${guest.isOptional ? 'Optional' : 'Required'}"
              >
                ${nameOf(guest)}
              </span>
            </div>
          `,
        )}
      `,
    ];
  });
  return html`
    <div class="${hashed(scene, 'tracking')}">
      <div>${heading}</div>
      <button type="button" aria-label="${words.moreOptions}">…</button>
      <div role="tree">${items}</div>
    </div>
  `;
}

/** The form for a new event, with people already in it. */
export function composeForm(scene: Scene, slot: DraftSlot, invited: readonly string[]): Markup {
  const { words } = scene.locale;
  const id = 'EVENT_CalendarCompose_1';
  const pills = invited.map(
    (name) => html`
      <span class="_EType_RECIPIENT_ENTITY ${hashed(scene, 'pill')}" aria-label="${name}" contenteditable="false">
        ${name}
      </span>
    `,
  );
  const well = attributes({ contenteditable: 'true', role: 'textbox', 'aria-label': words.inviteAttendees });
  return modal(
    scene,
    html`
      <div data-app-section="Form_Content" id="${id}" class="${hashed(scene, 'full')}">
        ${toolbar(scene, [
          html`
            <button type="button" priorityid="3" data-lab-action="save-form">${words.save}</button>
          `,
        ])}
        <div id="${id}_SUBJECT"><input type="text" placeholder="${words.addTitle}" aria-label="${words.addTitle}" /></div>
        <div ${well} class="${hashed(scene, 'well')}">${pills}</div>
        <div id="${id}_DATETIME"><div role="button" tabindex="0">${draftTime(scene, slot)}</div></div>
        <div role="textbox" contenteditable="true" aria-label="${words.description}" class="${hashed(scene, 'well')}"></div>
        ${invited.map(
          (name) => html`
            <div class="fui-Persona ${hashed(scene, 'row')}"><span class="fui-Persona__primaryText">${name}</span></div>
          `,
        )}
      </div>
    `,
  );
}

/** The small form on a free slot. */
export function quickCompose(scene: Scene, slot: DraftSlot): Markup {
  const { words } = scene.locale;
  return html`
    <div data-app-section="CalendarQuickCompose" class="${hashed(scene, 'peek', 'quick')}">
      <input type="text" aria-label="${words.addTitle}" placeholder="${words.addTitle}" />
      <span aria-label="${words.timeLabel}">${draftTime(scene, slot)}</span>
      <div contenteditable="true" role="textbox" aria-label="${words.inviteAttendees}"></div>
      <button type="button" data-lab-action="save-draft">${words.save}</button>
      <button type="button" data-lab-action="discard">${words.discard}</button>
    </div>
  `;
}

function draftTime(scene: Scene, { date, from, to }: DraftSlot): string {
  const { locale } = scene;
  return `${shortDate(locale, date)} ${clockTime(locale, from)} - ${clockTime(locale, to)}`;
}
