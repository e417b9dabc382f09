import { dayOf } from '../meeting/day';
import { normaliseAddress } from '../people/address';
import { z } from '../zod';

/**
 * Fields that take what a person would write. None of them ever fails: what cannot be read becomes the value a new row
 * would have, and the report says so.
 */

/** Words of the format with other ways to say them. */
const SYNONYMS: Readonly<Partial<Record<string, readonly string[]>>> = {
  mentor: ['me', 'i', 'myself'],
  willing: ['yes'],
  'do-not-ask': ['no'],
  counsellor: ['counselor'],
  'performance-adviser': ['performance-advisor'],
  active: ['open'],
  reached: ['done'],
  done: ['kept', 'closed'],
};

/** Text; numbers are taken as written. */
export function text(otherwise = '') {
  return z.unknown().transform((given): string => asText(given) ?? otherwise);
}

/** A list of texts; a single text counts as a list, parted at commas, semicolons and line ends. */
export function texts() {
  return z.unknown().transform((given): readonly string[] => asTexts(given));
}

/** A list of e-mail addresses in normal form, each once. */
export function addresses() {
  return z.unknown().transform((given): readonly string[] => [
    ...new Set(
      asTexts(given)
        .map(normaliseAddress)
        .filter((address) => address !== ''),
    ),
  ]);
}

/** A day, `YYYY-MM-DD`; an instant counts as the mentor's local day of it. */
export function day(otherwise = '') {
  return z.unknown().transform((given): string => asDay(given) ?? otherwise);
}

/** An instant in ISO form; a day counts as its local beginning, a time without a zone as local. */
export function instant(otherwise = '') {
  return z.unknown().transform((given): string => asInstant(given) ?? otherwise);
}

/** Yes or no. */
export function flag(otherwise = false) {
  return z.unknown().transform((given): boolean => asFlag(given) ?? otherwise);
}

/** A whole number within bounds; further out counts as the bound. */
export function whole(least: number, most: number, otherwise: number) {
  return z.unknown().transform((given): number => asNumber(given, least, most) ?? otherwise);
}

/** A whole number within bounds, or nothing. */
export function maybeWhole(least: number, most: number) {
  return z.unknown().transform((given): number | undefined => asNumber(given, least, most));
}

/** One of a few words; capitals, spaces and underscores do not matter. */
export function oneOf<const W extends string, O extends W | '' | undefined>(words: readonly W[], otherwise: O) {
  return z.unknown().transform((given): W | O => asWord(given, words) ?? otherwise);
}

/** Several of a few words. */
export function someOf<const W extends string>(words: readonly W[]) {
  return z
    .unknown()
    .transform((given): readonly W[] => [...new Set(asTexts(given).flatMap((word) => asWord(word, words) ?? []))]);
}

/** A list of which `read` takes one entry or gives undefined; one entry alone counts as a list. */
export function listOf<T>(read: (entry: unknown) => T | undefined) {
  return z.unknown().transform((given): readonly T[] => {
    if (given === undefined || given === null) return [];
    return (Array.isArray(given) ? given : [given]).flatMap((entry: unknown) => read(entry) ?? []);
  });
}

/** Text in a value, or undefined when it is no text. */
export function asText(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  return typeof given === 'number' ? String(given) : undefined;
}

/** A number within bounds, or undefined when it is none. */
export function asNumber(given: unknown, least: number, most: number): number | undefined {
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return Math.min(most, Math.max(least, Math.round(number)));
}

/** A day in a value, or undefined when it is none. Only forms that everybody reads the same way are read. */
export function asDay(given: unknown): string | undefined {
  const written = asText(given)?.trim() ?? '';
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  if (year !== '') return realDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return /^\d{4}-\d{2}-\d{2}T/.test(written) && !Number.isNaN(Date.parse(written))
    ? dayOf(new Date(written))
    : undefined;
}

/** An ISO instant in a value, or undefined when it is none. */
export function asInstant(given: unknown): string | undefined {
  const written = asText(given)?.trim() ?? '';
  const onDay = asDay(written);
  if (onDay === undefined && !/^\d{4}-\d{2}-\d{2} \d/.test(written)) return undefined;
  const time = new Date(onDay !== undefined && !written.includes('T') ? `${onDay}T00:00` : written.replace(' ', 'T'));
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/**
 * Whether what a row takes is what the file says, whatever the notation: a lone text for a list, other capitals or
 * spaces, a day for an instant.
 */
export function saysTheSame(given: unknown, taken: unknown): boolean {
  if (Object.is(given, taken)) return true;
  if (Array.isArray(taken)) {
    if (typeof given === 'string') return saysTheSame(partsOf(given), taken);
    const list = Array.isArray(given) ? (given as readonly unknown[]) : [given];
    return list.length === taken.length && list.every((entry, index) => saysTheSame(entry, taken[index]));
  }
  if (typeof taken === 'object' && taken !== null) {
    const values: readonly unknown[] = Object.values(taken);
    if (typeof given !== 'object' || given === null) return values.some((value) => saysTheSame(given, value));
    const own = taken as Readonly<Record<string, unknown>>;
    return Object.entries(given).every(([key, value]) => saysTheSame(value, own[key]));
  }
  if (typeof taken === 'boolean') return asFlag(given) === taken;
  if (given === null || given === undefined) return given === null && taken === '';
  const [one, other] = [asText(given) ?? '', asText(taken) ?? ''];
  if (SYNONYMS[other]?.includes(hyphened(one))) return true;
  return plain(one) === plain(other) || (other !== '' && (asInstant(one) === other || asDay(one) === other));
}

function asFlag(given: unknown): boolean | undefined {
  if (typeof given === 'boolean') return given;
  const word = plain(asText(given) ?? '');
  if (['true', 'yes', 'y', '1'].includes(word)) return true;
  return ['false', 'no', 'n', '0'].includes(word) ? false : undefined;
}

function asTexts(given: unknown): readonly string[] {
  if (typeof given === 'string') return partsOf(given);
  if (!Array.isArray(given)) return [];
  return given.flatMap((entry: unknown) => asText(entry) ?? []).filter((entry) => entry.trim() !== '');
}

function partsOf(given: string): readonly string[] {
  return given
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function asWord<W extends string>(given: unknown, words: readonly W[]): W | undefined {
  const written = hyphened(asText(given) ?? '');
  return words.find((word) => word === written) ?? words.find((word) => SYNONYMS[word]?.includes(written));
}

function hyphened(written: string): string {
  return plain(written).replace(/[\s_]+/g, '-');
}

function plain(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase();
}

function realDay(written: string): string | undefined {
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written;
}
