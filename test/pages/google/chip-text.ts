/** The hidden text of a chip and its visible time, in the page's language. */
import { minutesOf } from '../days.ts';
import type { LabEvent } from './events.ts';
import { calendarOf, isAllDay, isSpanning, ownResponseOf } from './events.ts';
import { clockRange, clockTime, longDate, longDateRange } from './formats.ts';
import type { Scene } from './scene.ts';

/** The title as shown. */
export function shownTitle(scene: Scene, event: LabEvent): string {
  return event.title === '' ? scene.locale.words.noTitle : event.title;
}

/** The hidden text: time, title, calendar's owner, answer, place, colour, date. */
export function chipText(scene: Scene, event: LabEvent): string {
  switch (event.kind) {
    case 'task':
    case 'task-block':
      return taskText(scene, event);
    case 'working-location':
      return workingLocationText(scene, event);
    default:
      return eventText(scene, event);
  }
}

function taskText(scene: Scene, event: LabEvent): string {
  const { words } = scene.locale;
  const { start, end } = event;
  const parts = [
    words.task(shownTitle(scene, event)),
    event.isCompleted ? words.taskDone : words.taskOpen,
    longDate(scene.locale, start.date),
  ];
  if (start.time !== undefined) {
    const from = clockTime(scene.locale, start.time, 'short');
    const hasBlock = event.kind === 'task-block' && end.time !== undefined;
    parts.push(hasBlock ? words.range(from, clockTime(scene.locale, end.time, 'short')) : from);
  }
  return parts.join(words.separator);
}

function workingLocationText(scene: Scene, event: LabEvent): string {
  const { words } = scene.locale;
  return [
    words.workingLocation(event.title),
    scene.data.self.name,
    longDateRange(scene.locale, event.start.date, event.end.date),
  ].join(words.separator);
}

function eventText(scene: Scene, event: LabEvent): string {
  const { words } = scene.locale;
  const { data, locale } = scene;
  const calendar = calendarOf(event, data);
  const isOwn = calendar.address === data.self.address;
  const response = isOwn ? ownResponseOf(event, data.self.address) : undefined;
  // Subscribed calendars of the host's own (holidays, birthdays) write no place.
  const hasPlace = !calendar.address.endsWith('@group.v.calendar.google.com');

  const rest = [isOwn ? data.self.name : words.calendar(calendar.name)];
  if (response) rest.push(words.answers[response]);
  if (hasPlace) rest.push(event.location === '' ? words.noLocation : words.location(event.location));
  if (event.colour) rest.push(words.colour(colourName(scene, event.colour)));

  const title = words.quote(shownTitle(scene, event));
  const { start, end } = event;
  if (start.time === undefined || end.time === undefined) {
    rest.push(longDateRange(locale, start.date, end.date));
    return [words.allDay, title, ...rest].join(words.separator);
  }
  const from = clockTime(locale, start.time, 'short');
  const to = clockTime(locale, end.time, 'short');
  if (isSpanning(event)) {
    const time = words.spanning(longDate(locale, start.date), from, longDate(locale, end.date), to);
    // The dates stand in front; the text ends in a separator.
    return `${time}${words.separator}${title}${words.spanningSeparator}${[...rest, ''].join(words.separator)}`;
  }
  return [words.range(from, to), title, ...rest, longDate(locale, start.date)].join(words.separator);
}

function colourName(scene: Scene, colour: string): string {
  if (colour === 'graphite') return scene.locale.words.graphite;
  return colour.charAt(0).toUpperCase() + colour.slice(1);
}

/** The visible time of a timed chip: a range, or only the start where the chip is one line high (up to 30 minutes). */
export function visibleTime(scene: Scene, event: LabEvent): string {
  const { start, end } = event;
  if (isAllDay(event) || start.time === undefined || end.time === undefined) return '';
  const isShort = !isSpanning(event) && minutesOf(end.time) - minutesOf(start.time) <= 30;
  if (isShort || event.kind === 'task') return clockTime(scene.locale, start.time, 'short');
  return clockRange(scene.locale, start.time, end.time, 'short');
}
