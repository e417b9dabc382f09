/** The two texts of a chip: its tooltip and its label. */
import type { LabData, LabEvent } from './events.ts';
import { isAllDay, isOwn, isSpanning, locationOf, nameOf, organizerOf, ownResponseOf } from './events.ts';
import { clockTime, longDate } from './formats.ts';
import type { Scene } from './scene.ts';
import type { ShowsAs } from './words.ts';

/** Whether only its time is to be seen. */
export function isVeiled(event: LabEvent, data: LabData): boolean {
  return event.isPrivate === true && event.calendar !== data.self.address;
}

/** The subject as it stands on the page, with the word the host puts in front of it. */
export function shownTitle(scene: Scene, event: LabEvent): string {
  const { words } = scene.locale;
  if (isVeiled(event, scene.data)) return words.privateSubject;
  const title = event.title === '' ? words.noSubject : event.title;
  if (event.isCancelled) return words.cancelled + title;
  return ownResponseOf(event, scene.data.self.address) === 'declined' ? words.declined + title : title;
}

/** How the event shows in the calendar's availability. */
export function showsAs(scene: Scene, event: LabEvent): ShowsAs {
  if (event.kind === 'out-of-office') return 'away';
  if (event.kind === 'working-location') return 'elsewhere';
  if (event.isFree || event.isCancelled || event.kind === 'holiday' || event.kind === 'birthday') return 'free';
  const own = ownResponseOf(event, scene.data.self.address);
  if (own === 'declined') return 'free';
  return own === 'tentative' || own === 'needs-action' ? 'tentative' : 'busy';
}

/** "10:00 AM to 10:30 AM"; empty for all-day events. */
export function timeRange(scene: Scene, event: LabEvent): string {
  const { start, end } = event;
  if (start.time === undefined || end.time === undefined) return '';
  const { locale } = scene;
  return locale.words.range(clockTime(locale, start.time), clockTime(locale, end.time));
}

/** The tooltip: subject, place where there is one, time where there is one, each on a line. */
export function chipTitle(scene: Scene, event: LabEvent): string {
  const location = isVeiled(event, scene.data) ? '' : locationOf(event);
  return [shownTitle(scene, event), location, timeRange(scene, event)]
    .filter((line) => line !== '')
    .join(scene.shape.lineEnd);
}

/** Whether the event is one occurrence that was changed. */
export function isException(event: LabEvent): boolean {
  return event.recurrence !== undefined && event.key.endsWith("-moved");
}

/** The label. */
export function chipLabel(scene: Scene, event: LabEvent): string {
  const { data, locale } = scene;
  const { words } = locale;
  const { start, end } = event;
  const isHidden = isVeiled(event, data);
  const first = longDate(locale, start.date);
  const dates = isSpanning(event) ? words.dates(first, longDate(locale, end.date)) : first;
  const parts = [
    event.charm === undefined || isHidden ? '' : words.charm(event.charm),
    shownTitle(scene, event),
    isAllDay(event) ? words.allDay : timeRange(scene, event),
    dates,
    isHidden ? '' : locationOf(event),
    isHidden || event.guests.length === 0 || isOwn(event, data)
      ? ''
      : words.by(event.hasNoOrganizerName ? 'null' : nameOf(organizerOf(event, data))),
    words.showsAs[showsAs(scene, event)],
    event.recurrence === undefined || isHidden ? '' : isException(event) ? words.exception : words.recurring,
  ];
  return parts.filter((part) => part !== '').join(words.separator);
}
