import { wordsOf } from '../people/fold';
import { COUNTRIES, REGIONS } from './fields/places';

/** A city, country or larger region, by its first name as it is written in the list of places, folded. */
export type PlaceId = string;

/** A place a text names. */
export interface NamedPlace {
  readonly place: PlaceId;
  /** The folded words that name it. */
  readonly words: readonly string[];
  /** The folded word before them; empty = none. */
  readonly before: string;
}

interface Gazetteer {
  /** Folded name → place. */
  readonly byName: ReadonlyMap<string, PlaceId>;
  /** Place → what it lies in, from the country up. */
  readonly within: ReadonlyMap<PlaceId, readonly PlaceId[]>;
  /** The most words a name has. */
  readonly longest: number;
}

let built: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  if (built !== undefined) return built;
  const byName = new Map<string, PlaceId>();
  const within = new Map<PlaceId, PlaceId[]>();
  let longest = 1;
  const named = (names: string): PlaceId => {
    const folded = names.split('=').map((name) => wordsOf(name).join(' '));
    const [place = ''] = folded;
    for (const name of folded) {
      if (name === '') continue;
      if (!byName.has(name)) byName.set(name, place);
      longest = Math.max(longest, name.split(' ').length);
    }
    return place;
  };
  for (const line of COUNTRIES.trim().split('\n')) {
    const [country = '', cities = ''] = line.split(':');
    const id = named(country);
    for (const city of cities.split(',')) if (city.trim() !== '') within.set(named(city), [id]);
  }
  for (const line of REGIONS.trim().split('\n')) {
    const [region = '', countries = ''] = line.split(':');
    const id = named(region);
    for (const country of countries.split(',').map((name) => name.trim()))
      within.set(country, [...(within.get(country) ?? []), id]);
  }
  built = { byName, within, longest };
  return built;
}

/** The cities, countries and regions a text names, in order, the longest names first: "New York", "São Paulo, Brasil". */
export function placesIn(text: string): readonly NamedPlace[] {
  const { byName, longest } = gazetteer();
  const words = wordsOf(spelledOut(text));
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longest, words.length - at);
    while (length > 0 && !byName.has(words.slice(at, at + length).join(' '))) length -= 1;
    const named = words.slice(at, at + length);
    const place = byName.get(named.join(' '));
    if (place !== undefined) found.push({ place, words: named, before: words[at - 1] ?? '' });
    else for (const name of unspacedNames(words[at] ?? '')) found.push({ ...name, before: '' });
    at += Math.max(1, length);
  }
  return found;
}

/** "US" and "EU" are places only in capitals: "us" and "eu" are everyday words. */
function spelledOut(text: string): string {
  return text
    .replace(/(?<![\p{L}.])U\.?S\.?(?:A\.?)?(?![\p{L}])/gu, 'united states')
    .replace(/(?<!\p{L})UK(?!\p{L})/gu, 'united kingdom')
    .replace(/(?<!\p{L})UAE(?!\p{L})/gu, 'emirates')
    .replace(/(?<!\p{L})EU(?!\p{L})/gu, 'europe');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** Names within a run of letters of a script that puts no spaces between words. */
function unspacedNames(run: string): readonly Omit<NamedPlace, 'before'>[] {
  if (!UNSPACED.test(run)) return [];
  return [...gazetteer().byName].flatMap(([name, place]) =>
    UNSPACED.test(name) && run.includes(name) ? [{ place, words: [name] }] : [],
  );
}

/** Whether a place is another one or lies in it: Porto in Portugal, Portugal in Europe. */
export function isWithin(place: PlaceId, wanted: PlaceId): boolean {
  if (place === wanted) return true;
  return (gazetteer().within.get(place) ?? []).some((larger) => isWithin(larger, wanted));
}
