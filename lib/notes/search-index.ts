import { beginsLike, mistakesIn, queryWords, searchWords } from './search-words';

/** What can be found. */
export const FINDABLE_KINDS = ['person', 'promise', 'note', 'prompt'] as const;

export type FindableKind = (typeof FINDABLE_KINDS)[number];

/** One thing that can be found, as far as finding it goes. */
export interface Findable {
  readonly kind: FindableKind;
  readonly id: string;
  /** The person it is about, or is; empty = nobody yet. */
  readonly personId: string;
  /** Day it is of, `YYYY-MM-DD`; empty = none. */
  readonly on: string;
  /** Whether it is a promise still open. */
  readonly isOpen: boolean;
  readonly text: string;
  /** Changes whenever the thing does. */
  readonly version: number;
}

/**
 * All words of all things, ready to be kept as it is: reading it back takes no longer than reading its bytes. `terms`
 * are sorted by code units; those of the term at `n` are in `postings` from `starts[n]` to `starts[n + 1]`, as numbers of
 * things in rising order.
 */
export interface SearchIndex {
  readonly terms: string;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly postings: Uint32Array<ArrayBuffer>;
  /** Ids, one a line. */
  readonly ids: string;
  /** Places in `FINDABLE_KINDS`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Ids of people, one a line, and which of them each thing is about. */
  readonly people: string;
  readonly person: Uint32Array<ArrayBuffer>;
  /** 20260305; 0 = none. */
  readonly days: Uint32Array<ArrayBuffer>;
  readonly open: Uint8Array<ArrayBuffer>;
  readonly versions: Uint32Array<ArrayBuffer>;
}

/** Gathers things one by one, so that the work can be done in slices. */
export class IndexBuilder {
  readonly #postings = new Map<string, number[]>();
  readonly #people = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #kinds: number[] = [];
  readonly #person: number[] = [];
  readonly #days: number[] = [];
  readonly #open: number[] = [];
  readonly #versions: number[] = [];

  add({ kind, id, personId, on, isOpen, text, version }: Findable): void {
    const number = this.#ids.length;
    this.#ids.push(id);
    this.#kinds.push(FINDABLE_KINDS.indexOf(kind));
    const person = this.#people.get(personId) ?? this.#people.size;
    this.#people.set(personId, person);
    this.#person.push(person);
    this.#days.push(dayNumber(on));
    this.#open.push(isOpen ? 1 : 0);
    this.#versions.push(version >>> 0);
    for (const word of searchWords(text)) {
      const postings = this.#postings.get(word);
      if (postings === undefined) this.#postings.set(word, [number]);
      else if (postings.at(-1) !== number) postings.push(number);
    }
  }

  finish(): SearchIndex {
    const terms = [...this.#postings.keys()].sort();
    const starts = new Uint32Array(terms.length + 1);
    let size = 0;
    terms.forEach((term, index) => {
      starts[index] = size;
      size += this.#postings.get(term)?.length ?? 0;
    });
    starts[terms.length] = size;
    const postings = new Uint32Array(size);
    terms.forEach((term, index) => postings.set(this.#postings.get(term) ?? [], starts[index]));
    return {
      terms: terms.join('\n'),
      starts,
      postings,
      ids: this.#ids.join('\n'),
      kinds: Uint8Array.from(this.#kinds),
      people: [...this.#people.keys()].join('\n'),
      person: Uint32Array.from(this.#person),
      days: Uint32Array.from(this.#days),
      open: Uint8Array.from(this.#open),
      versions: Uint32Array.from(this.#versions),
    };
  }
}

/** 20260305 for `2026-03-05`; 0 for none. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', '')) || 0;
}

/** What a search is narrowed to. */
export interface SearchFilter {
  readonly personId?: string;
  /** Only what is of this day or later, `YYYY-MM-DD`. People have no day and are left out, then. */
  readonly since?: string;
  /** Only promises still open. */
  readonly openOnly?: boolean;
}

/** Something found. */
export interface Found {
  readonly kind: FindableKind;
  readonly id: string;
  /** Whether every searched word is there as it was written; else some were read as if mistyped. */
  readonly isExact: boolean;
  /** 20260305; 0 = none. */
  readonly day: number;
}

/** An index that is being searched: its lists taken apart once. */
export class OpenIndex {
  readonly #index: SearchIndex;
  readonly #terms: readonly string[];
  readonly #ids: readonly string[];
  readonly #people: readonly string[];
  /** Which letters each term has; made when it is first needed. */
  #letters: Uint32Array | undefined;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#terms = index.terms === '' ? [] : index.terms.split('\n');
    this.#ids = index.versions.length === 0 ? [] : index.ids.split('\n');
    this.#people = index.people.split('\n');
  }

  /** How many things are in it. */
  get size(): number {
    return this.#ids.length;
  }

  /** The version of each thing by kind and id. */
  versions(): Map<string, number> {
    return new Map(
      this.#ids.map((id, number) => [keyOfFindable(this.#kindOf(number), id), this.#index.versions[number] ?? 0]),
    );
  }

  /**
   * Things that hold every word of the query by its beginning, those without a mistyped word first, then the newest; at
   * most `limit` of each kind. An empty query finds nothing.
   */
  find(query: string, filter: SearchFilter, limit: number): readonly Found[] {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const { kinds, person, days, open } = this.#index;
    const reached = new Uint8Array(this.size);
    const mistaken = new Uint8Array(this.size);
    for (const [step, word] of words.entries()) {
      const { places, isExact } = this.#termsFor(word);
      if (places.length === 0) return [];
      for (const place of places) this.#mark(place, step, isExact, reached, mistaken);
    }
    const wantedPerson = filter.personId === undefined ? undefined : this.#people.indexOf(filter.personId);
    const since = filter.since === undefined || filter.since === '' ? 0 : dayNumber(filter.since);
    const isBefore = (one: number, other: number): boolean => {
      const mistakes = (mistaken[one] ?? 0) - (mistaken[other] ?? 0);
      return mistakes !== 0 ? mistakes < 0 : (days[one] ?? 0) > (days[other] ?? 0);
    };
    const best = FINDABLE_KINDS.map((): number[] => []);
    for (let number = 0; number < reached.length; number += 1) {
      if (reached[number] !== words.length) continue;
      if (wantedPerson !== undefined && person[number] !== wantedPerson) continue;
      if (since > 0 && (days[number] ?? 0) < since) continue;
      if (filter.openOnly === true && open[number] !== 1) continue;
      const numbers = best[kinds[number] ?? 0];
      if (numbers) keepBest(numbers, number, limit, isBefore);
    }
    return best.flat().map((number) => ({
      kind: this.#kindOf(number),
      id: this.#ids[number] ?? '',
      isExact: mistaken[number] === 0,
      day: days[number] ?? 0,
    }));
  }

  #kindOf(number: number): FindableKind {
    return FINDABLE_KINDS[this.#index.kinds[number] ?? 0] ?? 'note';
  }

  #mark(place: number, step: number, isExact: boolean, reached: Uint8Array, mistaken: Uint8Array): void {
    const { starts, postings } = this.#index;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const number = postings[at] ?? 0;
      if (reached[number] !== step) continue;
      reached[number] = step + 1;
      if (!isExact) mistaken[number] = 1;
    }
  }

  /** Places of the terms that begin with a word; of those that nearly do where there are none. */
  #termsFor(word: string): { readonly places: readonly number[]; readonly isExact: boolean } {
    const places: number[] = [];
    for (let place = this.#firstFrom(word); this.#terms[place]?.startsWith(word) === true; place += 1)
      places.push(place);
    if (places.length > 0) return { places, isExact: true };
    const mistakes = mistakesIn(word);
    if (mistakes === 0) return { places, isExact: false };
    const letters = lettersOf(word);
    this.#letters ??= Uint32Array.from(this.#terms, lettersOf);
    this.#terms.forEach((term, place) => {
      // Most terms have too few of the letters to be worth a closer look.
      const missing = letters & ~(this.#letters?.[place] ?? 0);
      if (bitsIn(missing) <= mistakes && beginsLike(term, word, mistakes)) places.push(place);
    });
    return { places, isExact: false };
  }

  /** The first place whose term is not before `word`. */
  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#terms[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A bit for each letter a word has; letters far apart share one, so that a missing bit is a missing letter. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters >>> 0;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Puts a number in its place among the best so many; most of thousands are turned away with one look at the last one. */
function keepBest(
  numbers: number[],
  number: number,
  limit: number,
  isBefore: (one: number, other: number) => boolean,
): void {
  const last = numbers.at(-1);
  if (numbers.length >= limit && (last === undefined || !isBefore(number, last))) return;
  let at = numbers.length;
  while (at > 0 && isBefore(number, numbers[at - 1] ?? number)) at -= 1;
  numbers.splice(at, 0, number);
  if (numbers.length > limit) numbers.pop();
}

/** Tells one thing from another among all kinds. */
export function keyOfFindable(kind: FindableKind, id: string): string {
  return `${kind} ${id}`;
}
