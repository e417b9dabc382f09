/** What a page shows: the calendar's data, the language, today, and the place the user has gone to. */
import { digestOf } from '../invented-id.ts';
import type { LabData } from './events.ts';
import type { LabLocale } from './words.ts';

/** The hosts that serve this calendar. */
export const OUTLOOK_ORIGINS = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
] as const;
export type OutlookOrigin = (typeof OUTLOOK_ORIGINS)[number];

export type LabView = 'day' | 'workweek' | 'week' | 'month' | 'agenda';

/** Where the user is. Every place of the calendar lies over a view. */
export interface Place {
  readonly kind: 'view' | 'item' | 'compose' | 'mail';
  readonly view: LabView;
  readonly date: string;
  /** `data-calitemid` of the event in the full view. */
  readonly itemId?: string;
}

/** Ways in which the page was seen, or may be, differently. */
export interface LabShape {
  /** Whether the user's own entry among the people is the word "You" or a persona like any other. */
  readonly selfAs: 'word' | 'persona';
  /** Meetings with more people show the organiser and a line of counts. */
  readonly mostNames: number;
  /** Counts even where there are two people. */
  readonly countsAlways: boolean;
  /** Rooms are personas, too, not only text. */
  readonly roomsAsPersonas: boolean;
  /** The full list has the user's own persona. */
  readonly fullViewHasSelf: boolean;
  /** What `document.title` says about the user. */
  readonly titleNames: 'name' | 'address' | 'nobody';
  /** Seven days may stand in a surface called "day". */
  readonly weekSurface: 'Surface_Week' | 'Surface_Day';
  /** Line ends in a chip's `title`. */
  readonly lineEnd: '\n' | '\r\n';
  /** After the name, a persona's label may go on. */
  readonly labelTail: string;
}

export const USUAL_SHAPE: LabShape = {
  selfAs: 'word',
  mostNames: 8,
  countsAlways: false,
  roomsAsPersonas: false,
  fullViewHasSelf: true,
  titleNames: 'name',
  weekSurface: 'Surface_Week',
  lineEnd: '\n',
  labelTail: '',
};

export interface Scene {
  readonly data: LabData;
  readonly locale: LabLocale;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly shape: LabShape;
  /** Class names are made from it: another one with every load. */
  readonly build: string;
  /** Account number in paths, such as `0` on the consumer host; empty for none. */
  readonly account: string;
}

/** A class as builds of the host write it: no word, and another one in the next build. */
export function hashed(scene: Pick<Scene, 'build'>, ...names: readonly string[]): string {
  return names.map((name) => hashedClass(name, scene.build)).join(' ');
}

export function hashedClass(name: string, build: string): string {
  return `c${digestOf(`${name} ${build}`).slice(0, 5)}`;
}

/** Path of a place, as the host writes it. */
export function pathOf(place: Place, account: string): string {
  const root = account === '' ? '/calendar' : `/calendar/${account}`;
  switch (place.kind) {
    case 'mail':
      return account === '' ? '/mail/' : `/mail/${account}/`;
    case 'item':
      return `${root}/item/${encodeURIComponent(place.itemId ?? '')}`;
    case 'compose':
      return `${root}/deeplink/compose`;
    case 'view': {
      const [year, month, day] = place.date.split('-').map(Number);
      return `${root}/view/${place.view}/${year}/${month}/${day}`;
    }
  }
}

const VIEWS: readonly LabView[] = ['day', 'workweek', 'week', 'month', 'agenda'];

/** The place a path names; `fallback` stands in for what it leaves out. Undefined for paths of other pages. */
export function placeOf(path: string, fallback: Place): Place | undefined {
  if (/^\/mail(?:\/|$)/.test(path)) return { ...fallback, kind: 'mail' };
  const [, rest] = /^\/calendar(?:\/\d+)?(?:\/(.*?))?\/?$/.exec(path) ?? [];
  if (!/^\/calendar(?:\/|$)/.test(path)) return undefined;
  const [word = '', ...more] = (rest ?? '').split('/');
  if (word === '') return fallback;
  if (word === 'item') return { ...fallback, kind: 'item', itemId: decodeURIComponent(more[0] ?? '') };
  if ((word === 'deeplink' || word === 'action') && more[0] === 'compose') return { ...fallback, kind: 'compose' };
  const view = VIEWS.find((each) => each === more[0]);
  if (word !== 'view' || !view) return undefined;
  const date = more.slice(1).join('-');
  const [year, month, day] = date.split('-').map(Number);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { kind: 'view', view, date: year && month && day ? `${year}-${two(month)}-${two(day)}` : fallback.date };
}
