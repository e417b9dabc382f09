import type { Attendee, OpenedMeeting } from '../meeting/meeting';
import type { Answer } from '../meeting/one-on-one';
import { valueOf } from '../meeting/reading';
import { fold } from '../people/fold';
import { nameKeysOf } from '../people/name';
import { database } from './database';
import { movedByName, nameAsShown } from './meetings-by-name';
import { RowChanges } from './row-changes';
import type { AnswerRow, PersonRow } from './rows';
import { settingsWithKey } from './settings';

/** Digests of what an answer may be about at one event. */
export interface AnswerSubjects {
  /** The counterpart, by address or else by the name as it is shown; absent without a counterpart. */
  readonly person?: string;
  /** The series, or the single event: each of these is true of no other series. */
  readonly exact: readonly string[];
  /** Where the page gives no series id: what stays when a series is renamed. Another one may share it. */
  readonly near: readonly string[];
  /** The guests on show; empty while they are not read. */
  readonly guests: string;
}

/** The key for digests, made on first use. */
export async function answerKey(): Promise<string> {
  return (await database.transaction('rw', database.settings, settingsWithKey)).answerKey;
}

/**
 * Keys under which answers about this event are kept: HMAC-SHA-256 of the counterpart and of the series with a key that
 * never leaves this browser's store, so that a person who is no mentee cannot be read back out of it.
 */
export async function answerSubjects(
  opened: OpenedMeeting,
  counterpart: Attendee | undefined,
  key: string,
): Promise<AnswerSubjects> {
  const { exact, near } = seriesKeysOf(opened, counterpart);
  const who = counterpart && personKeyOf(counterpart);
  const digests = await digestsOf([...exact, ...near, guestKeyOf(opened), ...(who ? [who] : [])], key);
  const series = digests.slice(0, exact.length + near.length).map((digest) => `series:${digest}`);
  const [guests = '', person] = digests.slice(series.length);
  return {
    ...(person !== undefined && { person: `person:${person}` }),
    exact: series.slice(0, exact.length),
    near: series.slice(exact.length),
    guests: opened.guests.status === 'found' ? guests : '',
  };
}

/** Digests of addresses and of names as shown, as `person:` keys hold them. */
export async function personDigests(
  addresses: readonly string[],
  names: readonly string[],
  key: string,
): Promise<readonly string[]> {
  const shown = [...addresses, ...names.map((name) => personKeyOf({ address: '', name }))];
  return digestsOf(
    shown.filter((text) => text !== ''),
    key,
  );
}

/**
 * Whether an answer about somebody may be kept for their address or name. A name that several stored people have tells
 * nobody: what is answered there holds for the series alone. Runs inside the caller's transaction.
 */
export async function isSaidOfName({ address, name }: Attendee): Promise<boolean> {
  return address !== '' || (await database.people.where('nameKeys').anyOf(nameKeysOf(name)).distinct().count()) < 2;
}

/** The id of the row that says: the subject (a `person:` or `series:` key) is not this stored person. */
export function denialId(subject: string, personId: string): string {
  return `${denialsOf(subject)}${personId}`;
}

/** What ids of all such rows about a subject begin with. */
export function denialsOf(subject: string): string {
  return `not:${subject.slice(subject.indexOf(':') + 1)}:`;
}

/** Exactly the name that was shown, whatever its capitals and spaces: another spelling may be another person's. */
function personKeyOf({ address, name }: Pick<Attendee, 'address' | 'name'>): string {
  const shown = nameAsShown(name);
  return address || (shown && `name:${shown}`);
}

/** "This and following" begins a series of its own, named after the one it was cut from. */
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?$/u;

function seriesKeysOf(
  opened: OpenedMeeting,
  counterpart: Attendee | undefined,
): { readonly exact: readonly string[]; readonly near: readonly string[] } {
  const identity = valueOf(opened.identity);
  const id = identity?.series?.replace(SPLIT, '') ?? identity?.event ?? opened.eventId;
  const own = id === '' ? [] : [`${opened.host}:${id}`];
  // Google's ids last as long as the event does; Outlook's change when it is moved, and it has none for a series.
  if (identity?.series !== undefined || (opened.host === 'google' && id !== '')) return { exact: own, near: [] };

  const title = fold(valueOf(opened.title) ?? '');
  const start = valueOf(opened.start);
  const slot = start?.time === undefined ? '' : `${weekdayOf(start.date)} ${start.time}`;
  const who = counterpart ? personKeyOf(counterpart) : '';
  const repeats = valueOf(opened.isRecurring) === true;
  const key = (...facets: readonly string[]): readonly string[] =>
    facets.includes('') ? [] : [`${opened.host}:${JSON.stringify(facets)}`];
  // A single event has its day as well.
  const when = repeats ? slot : slot && `${start?.date ?? ''} ${slot}`;
  return {
    exact: [...own, ...(counterpart ? key('all', title, who, when) : key('unseen', title, when))],
    // Never without the other person, nor without the hour: "1:1" is what many a series is called.
    near: repeats ? key('slot', who, slot) : [],
  };
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The other people on show, and their number where the list is not all. */
function guestKeyOf(opened: OpenedMeeting): string {
  const guests = valueOf(opened.guests);
  const own = valueOf(opened.self);
  const people = (guests?.attendees ?? [])
    .filter(
      (guest) =>
        guest.kind !== 'resource' &&
        guest.isSelf !== true &&
        (guest.address === '' ? guest.name !== own?.name : guest.address !== own?.address),
    )
    .map(personKeyOf);
  const count = guests === undefined || guests.complete === 'yes' ? '' : String(guests.count ?? '');
  return `guests:${JSON.stringify([...new Set(people)].sort())}${count}`;
}

async function digestsOf(texts: readonly string[], key: string): Promise<readonly string[]> {
  const bytes = new TextEncoder();
  const imported = await crypto.subtle.importKey('raw', bytes.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return Promise.all(
    texts.map(async (text) => {
      const signature = await crypto.subtle.sign('HMAC', imported, bytes.encode(text));
      return Array.from(new Uint8Array(signature).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }),
  );
}

/** An answer as the mentor reads it again. */
export interface RememberedAnswer {
  readonly id: string;
  readonly about: 'person' | 'series' | 'not-this-person';
  readonly answer: Answer;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** The stored person it names or rules out; undefined where it is a digest of somebody who is not stored. */
  readonly person: PersonRow | undefined;
  /** The mentee's name as the page wrote it; empty if not kept. */
  readonly name: string;
  /** Title of the mentee's event; empty if not kept. */
  readonly title: string;
  /** Whether it was given of an address, which the person has now. */
  readonly isByAddress: boolean;
}

/** Everything the mentor has answered, newest first; an answer that is found in several ways is one. */
export async function readAnswers(): Promise<readonly RememberedAnswer[]> {
  const { answers, people } = database;
  return database.transaction('r', [answers, people], async () => {
    const rows = new Map<string, AnswerRow>();
    for (const row of await answers.toArray()) {
      const known = rows.get(row.group ?? row.id);
      // What is said of the person says most.
      if (!known || row.id.startsWith('person:')) rows.set(row.group ?? row.id, row);
    }
    const named = await people.bulkGet([...rows.values()].map((row) => row.personId ?? ''));
    return [...rows.values()]
      .map((row, index) => ({
        id: row.id,
        about: aboutOf(row),
        answer: row.answer,
        on: row.on,
        person: named[index],
        name: row.name ?? '',
        title: row.title ?? '',
        // What is said of a name is said of its series, too.
        isByAddress: row.id.startsWith('person:') && row.group === undefined,
      }))
      .sort((one, other) => other.on.localeCompare(one.on) || one.id.localeCompare(other.id));
  });
}

function aboutOf(row: AnswerRow): RememberedAnswer['about'] {
  if (row.id.startsWith('not:')) return 'not-this-person';
  return row.id.startsWith('person:') ? 'person' : 'series';
}

/** Forgets an answer, under all its keys, so that the question is asked again. Gives what brings it back. */
export async function forgetAnswer(id: string): Promise<() => Promise<void>> {
  const { answers } = database;
  const before = await database.transaction('rw', answers, async () => {
    const rows = await withGroup(await answers.bulkGet([id]));
    await answers.bulkDelete(rows.map((row) => row.id));
    return rows;
  });
  return async () => {
    await answers.bulkPut([...before]);
  };
}

/**
 * Lets an answer name another mentee: the meetings that came of it, with what was written at them, and the spelling go
 * there. Gives what takes the change back.
 */
export async function changeAnsweredPerson(id: string, personId: string, now: Date): Promise<() => Promise<void>> {
  const { answers } = database;
  return database.transaction('rw', database.tables, async () => {
    const changes = new RowChanges();
    const rows = await withGroup(await answers.bulkGet([id]));
    await changes.put(
      answers,
      rows.map((row) => ({ ...row, personId })),
    );
    const said = rows.find((row) => row.id.startsWith('person:')) ?? rows[0];
    if (said?.answer === 'mentee' && said.personId !== undefined && said.personId !== personId && said.name)
      await movedByName(changes, { ...said, name: said.name, fromId: said.personId, toId: personId }, now);
    return changes.undo(now.toISOString());
  });
}

/** The rows there are, with all that belong to the same answers. Runs inside the caller's transaction. */
export async function withGroup(rows: readonly (AnswerRow | undefined)[]): Promise<readonly AnswerRow[]> {
  const there = rows.filter((row) => row !== undefined);
  const groups = new Set(there.map((row) => row.group).filter((group) => group !== undefined));
  const ids = new Set(there.map((row) => row.id));
  return groups.size === 0
    ? there
    : database.answers.filter((row) => ids.has(row.id) || (row.group !== undefined && groups.has(row.group))).toArray();
}
