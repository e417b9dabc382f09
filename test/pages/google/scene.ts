/** What a page shows: the calendar's data, the language, today, and the place the user has gone to. */
import type { LabData } from './events.ts';
import type { LabLocale } from './words.ts';

export type LabView = 'day' | 'week' | 'month' | 'schedule' | 'search' | 'edit';

/** The three shapes in which schedule entries were seen. */
export type ScheduleShape = 'labelled' | 'row' | 'search';

export interface Scene {
  readonly data: LabData;
  readonly locale: LabLocale;
  /** `YYYY-MM-DD`: highlighted in the grid; its year is left out in bubbles. */
  readonly today: string;
  readonly scheduleShape: ScheduleShape;
}

export interface Place {
  readonly view: LabView;
  readonly date: string;
  /** `data-eventid` of the event on the edit page. */
  readonly eventId?: string;
}

/** `data-viewfamily` and `data-viewkey` of the body. */
export interface BodyMarkers {
  readonly family: string;
  readonly key?: string;
}

const MARKERS: Readonly<Record<LabView, BodyMarkers>> = {
  day: { family: 'EVENT', key: 'DAY' },
  week: { family: 'EVENT', key: 'WEEK' },
  month: { family: 'EVENT', key: 'MONTH' },
  schedule: { family: 'SCHEDULE', key: 'AGENDA' },
  search: { family: 'SEARCH' },
  edit: { family: 'EVENT_EDIT' },
};

export function bodyMarkersOf(view: LabView): BodyMarkers {
  return MARKERS[view];
}

const PATH_WORDS: Readonly<Record<Exclude<LabView, 'edit'>, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  schedule: 'agenda',
  search: 'search',
};

/** Path of a place, as the host writes it. */
export function pathOf(place: Place): string {
  if (place.view === 'edit') return `/calendar/u/0/r/eventedit/${place.eventId ?? ''}`;
  const [year, month, day] = place.date.split('-').map(Number);
  return `/calendar/u/0/r/${PATH_WORDS[place.view]}/${year}/${month}/${day}`;
}

/** The place a path names; `fallback` stands in for what the path leaves out. Undefined for paths of other pages. */
export function placeOf(path: string, fallback: Place): Place | undefined {
  const [, rest] = /^\/calendar(?:\/u\/\d+)?(?:\/r)?(?:\/(.*?))?\/?$/.exec(path) ?? [];
  if (!path.startsWith('/calendar')) return undefined;
  const [word = '', ...more] = (rest ?? '').split('/');
  if (word === '') return fallback;
  if (word === 'eventedit') return { view: 'edit', date: fallback.date, eventId: more[0] ?? '' };
  const view = (['day', 'week', 'month', 'schedule', 'search'] as const).find((each) => PATH_WORDS[each] === word);
  if (!view) return undefined;
  const [year, month, day] = more.map(Number);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { view, date: year && month && day ? `${year}-${two(month)}-${two(day)}` : fallback.date };
}
