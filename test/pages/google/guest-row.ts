/** Rows of guests and rooms, the same in the bubble and on the edit page. */
import type { LabGuest, LabRoom } from './events.ts';
import type { Markup } from '../markup.ts';
import { attributes, html } from '../markup.ts';
import type { Scene } from './scene.ts';

/** How much of a row is there yet. */
export type RowDetail = 'address' | 'name' | 'photo';

function labelOf(scene: Scene, guest: LabGuest, shownName: string): string {
  const { words } = scene.locale;
  const parts = [shownName, words.attending[guest.response]];
  if (guest.isOrganizer) parts.push(words.organizer);
  if (guest.isOptional) parts.push(words.optional);
  return parts.filter((part) => part !== '').join(', ');
}

function initialOf(name: string): string {
  return (/\p{L}/u.exec(name)?.[0] ?? '?').toUpperCase();
}

function hueOf(address: string): number {
  return [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
}

const MARKS: Readonly<Record<LabGuest['response'], string>> = {
  accepted: 'yes',
  declined: 'no',
  tentative: 'maybe',
  'needs-action': 'none',
};

/** The picture of a guest: empty until the late phase, then an initial. */
function picture(guest: LabGuest, detail: RowDetail): Markup {
  const initial =
    detail === 'photo'
      ? html`
          <div class="lab-photo" style="--lab-hue: ${hueOf(guest.address)};">
            ${initialOf(guest.name || guest.address)}
          </div>
        `
      : undefined;
  return html`
    <div class="LSJzI" data-hovercard-id="${guest.address}">
      <div aria-hidden="true" class="lab-face lab-answer-${MARKS[guest.response]}">${initial}</div>
    </div>
  `;
}

/** One row of the guest tree. */
export function guestRow(scene: Scene, guest: LabGuest, detail: RowDetail, isFirst: boolean, extra?: Markup): Markup {
  const { words } = scene.locale;
  const name = guest.name === '' || detail === 'address' ? guest.address : guest.name;
  const row = attributes({
    class: 'nBzcnc Zce9sc',
    'data-hovercard-id': guest.address,
    'data-hovercard-keyboard-triggering': 'enabled',
    'data-hovercard-hover-trigger-disabled': 'true',
    'data-email': guest.address,
    role: 'treeitem',
    tabindex: isFirst ? '0' : undefined,
    'data-id': guest.address,
    'aria-label': labelOf(scene, guest, name),
    jsname: 'OLRBPb',
    id: guest.isOrganizer ? 'xDtlDlgOrg' : undefined,
    'data-is-expandable': guest.kind === 'group' ? 'true' : undefined,
    'aria-expanded': guest.kind === 'group' ? 'false' : undefined,
  });
  const role = guest.isOrganizer ? words.organizer : guest.isOptional ? words.optional : '';
  const expand =
    guest.kind === 'group' &&
    html`
      <button type="button" class="lab-icon-button" aria-label="${words.expand(name)}">
        <i class="google-material-icons lab-icon-expand" aria-hidden="true">expand_more</i>
      </button>
    `;
  return html`
    <div ${row}>
      ${picture(guest, detail)}
      <div class="toUqff" data-hovercard-id="${guest.address}">
        <div class="UfeRlc">
          <div class="ddPise">
            <span class="SDqFWd"><span>${name}</span></span>
          </div>
        </div>
        <div class="AzuXid O2VjS">
          <div class="PxRbs"><div class="IlJwl">${role}</div></div>
        </div>
      </div>
      ${expand}${extra}
    </div>
  `;
}

/** The room's row of the edit page: there it has an address. */
export function roomTreeRow(scene: Scene, room: LabRoom): Markup {
  const label = `${room.building}-${room.floor}-${room.name} (${room.capacity})`;
  const answered = [label, scene.locale.words.attending.accepted].join(', ');
  return html`
    <div
      role="treeitem"
      jsname="OLRBPb"
      class="nBzcnc Zce9sc"
      data-id="${room.address}"
      data-email="${room.address}"
      aria-label="${answered}"
    >
      <span>${label}</span>
    </div>
  `;
}

/** The room's row of the bubble: no address; only the first has the id. */
export function roomRow(scene: Scene, room: LabRoom, isFirst: boolean): Markup {
  const link = scene.locale.words.roomLink(room.name, room.building);
  const href = `https://example.com/?q=${encodeURIComponent(room.name)}`;
  return html`
    <div class="nBzcnc OcVpRe">
      <div aria-hidden="true" class="zZj8Pb lab-row-icon lab-icon-room"></div>
      <div class="toUqff" ${attributes({ id: isFirst ? 'xDetDlgRoom' : undefined })}>
        <div class="bgOWSb">
          <div class="UfeRlc">
            <span data-is-tooltip-wrapper="true">
              <span class="iGpjxc">
                <span class="muGyXc">${room.building}</span>
                &nbsp;
                <a class="a1YAZe" href="${href}" aria-label="${link}">
                  <span>${room.name}</span>
                  &nbsp;
                  <span>${room.floor}</span>
                </a>
              </span>
              <div role="tooltip" aria-hidden="true">${room.name}</div>
            </span>
          </div>
          <div class="AzuXid">
            <i class="google-material-icons lab-icon-people lab-small" aria-hidden="true">people</i>
            ${room.capacity}
          </div>
        </div>
      </div>
    </div>
  `;
}
