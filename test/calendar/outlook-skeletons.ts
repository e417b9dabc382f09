/** What the host's page is made of, by the reference's skeletons of 2026. All people are invented. */

export const TITLE = '<title>Calendar - Me Example - Outlook</title>';

export const WEEK = `<div data-app-section="CalendarModule"><div data-app-section="CalendarModuleSurface">
<div data-app-section="Surface_WorkWeek">
<div data-app-section="calendar-view-header-0">
<div data-column-date="2026-03-02"></div><div data-column-date="2026-03-03"></div><div data-column-date="2026-03-04"></div><div data-column-date="2026-03-05"></div><div data-column-date="2026-03-06"></div>
<div data-calitemid="AAkALgAAallday" data-itemindex="2"><div role="button" title="OOO" aria-label="OOO, all day event, Wednesday, March 4, 2026, OOF"></div></div>
</div>
<div data-app-section="calendar-view-0">
<div data-calitemid="AAkALgAAexample1" data-itemindex="0"><div role="button" title="1:1 Alice / Me&#10;10:00 AM to 10:30 AM" aria-label="1:1 Alice / Me, 10:00 AM to 10:30 AM, Monday, March 2, 2026, Microsoft Teams Meeting, By Alice Example, Busy, Recurring event"><div><span>1:1 Alice / Me</span></div></div></div>
<div data-calitemid="AAkALgAAplanning" data-itemindex="1"><div role="button" title="Planning&#10;Room 102&#10;2:00 PM to 3:00 PM" aria-label="Planning, 2:00 PM to 3:00 PM, Tuesday, March 3, 2026, Room 102, By Alice Example, Tentative"></div></div>
</div></div></div></div>`;

const persona = (name: string): string =>
  `<span role="button" tabindex="0" aria-haspopup="dialog" class="lpcCommonWeb-hoverTarget" data-lpc-hover-target-id="lpc-react-target-1" aria-label="Opens card for ${name}"><span class="fui-Avatar" role="img" aria-label="${name}"></span></span>`;
const named = (name: string): string =>
  `<span role="button" tabindex="0" aria-label="Opens card for ${name}">${name}</span>`;

export const RESPOND = '<div role="group" aria-label="respond form"><div role="textbox"></div></div>';

/** A peek with this title, time, and content below them. */
export function peekOf(title: string, time: string, people: string, form = ''): string {
  return `<div id="fluent-default-layer-host"><div data-app-section="CalendarItemPeek"><div tabindex="-1"><div></div><div><div>
<span aria-label="Title">${title}</span><button aria-label="View event" title="View event"></button><button name="JoinButton">Join</button>
<span aria-label="Time">${time}</span><span>Series</span><span aria-label="Location">Microsoft Teams Meeting</span>
${people}</div>${form}</div></div></div></div>`;
}

export const INVITED_PEOPLE = `<div>${persona('Alice Example')}<div>${named('Alice Example')} invited you.</div><div>You didn't respond</div></div>`;
export const OWN_PEOPLE = `<div>You're the organizer, ${named('Bob Example')} didn't respond</div>`;
const row = (name: string, word: string): string =>
  `<div><span role="button" aria-label="Opens card for ${name}"></span>${named(name)} ${word}</div>`;
export const THREE_PEOPLE = `${row('Alice Example', 'Organizer')}${row('Bob Example', 'Accepted')}<div>You didn't respond</div>`;
export const COUNTED_PEOPLE = `<div>${persona('Alice Example')}<div>${named('Alice Example')} invited you.</div><div>Accepted 4, Didn't respond 7</div></div>`;
export const TWO_OF_ONE_NAME = `<div>You're the organizer, ${named('Bob Example')} accepted, ${named('Bob Example')} declined</div>`;

const TIME = 'Mon 3/2/2026 10:00 AM - 10:30 AM';
export const INVITED = peekOf('1:1 Alice / Me', TIME, INVITED_PEOPLE, RESPOND);
export const OWN = peekOf('1:1 Alice / Me', TIME, OWN_PEOPLE);
export const THREE = peekOf('Planning', 'Tue 3/3/2026 2:00 PM - 3:00 PM', THREE_PEOPLE, RESPOND)
  .replace('<span>Series</span>', '')
  .replace('Microsoft Teams Meeting', 'Room 102');

export const FULL = `<div data-app-section="ReadingPane"><div role="toolbar" data-app-section="Toolbar"></div>
<div role="heading" aria-level="2">1:1 Alice / Me</div>
<div><i data-icon-name="ClockRegular"></i><div class="allowTextSelection">Mon 3/2/2026 10:00 AM - 10:30 AM</div></div>
<div id="UniqueMessageBody_1">Notes with Opens card for Mallory</div>
<span class="fui-Persona__primaryText">Alice Example</span><span class="fui-Persona__primaryText">bob@example.com</span>
<div>Tracking</div><button aria-label="More options"></button></div>`;

/** A page with this in its body. */
export function pageOf(body: string, language = 'en-us'): string {
  return `<html lang="${language}"><head>${TITLE}</head><body>${body}</body></html>`;
}
