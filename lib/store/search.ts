import type { Table } from 'dexie';
import { promptById } from '../agenda/prompts';
import type { PromptUse } from '../agenda/prompt-use';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
import { hitIn, type TextHit } from '../notes/search-hit';
import {
  IndexBuilder,
  keyOfFindable,
  OpenIndex,
  type Findable,
  type FindableKind,
  type SearchFilter,
} from '../notes/search-index';
import type { Person } from '../people/person';
import { database } from './database';
import { searchDatabase } from './search-database';

/** Something found, with its words as they are stored now. */
export interface SearchHit {
  readonly kind: FindableKind;
  readonly id: string;
  /** The person it is about, or is; undefined = nobody yet. */
  readonly person: Person | undefined;
  /** `YYYY-MM-DD`; empty = none. */
  readonly on: string;
  /** The whole of it. */
  readonly body: string;
  readonly isOpen: boolean;
  readonly hit: TextHit;
}

/** Rows read in one go while everything is looked through: few enough that the page stays quick. */
const SLICE = 300;
/** Found of each kind. */
const MOST_OF_KIND = 20;

let open: OpenIndex | undefined;
/** What was written since the index was made. */
let later = new Map<string, Findable>();
let opening: Promise<OpenIndex> | undefined;
let refreshing: Promise<boolean> | undefined;

/** Gets the index ready: from the disk where it has been made before, else by reading everything. */
export async function prepareSearch(): Promise<void> {
  await openIndex();
}

async function openIndex(): Promise<OpenIndex> {
  if (open) return open;
  opening ??= (async () => {
    const row = await searchDatabase.indexes.get('index').catch(() => undefined);
    return row ? new OpenIndex(row) : makeIndex();
  })();
  open = await opening;
  return open;
}

/** Reads everything and makes the index anew. */
async function makeIndex(): Promise<OpenIndex> {
  const builder = new IndexBuilder();
  await everyFindable((findable) => builder.add(findable));
  const index = builder.finish();
  // Without it kept the next page makes it again.
  await searchDatabase.indexes.put({ ...index, id: 'index' }).catch(() => undefined);
  return new OpenIndex(index);
}

/**
 * Looks through everything for what was written, changed or taken away since the index was made; resolves with whether
 * there was anything. Takes a while and does it in slices: a search before it has ended finds what the index knows.
 */
export function refreshSearch(): Promise<boolean> {
  refreshing ??= refreshNow().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** When so much was written, the index is made anew; and at once when something is gone, so that its words go, too. */
const MOST_LATER = 200;

async function refreshNow(): Promise<boolean> {
  const index = await openIndex();
  const versions = index.versions();
  const changed = new Map<string, Findable>();
  let known = 0;
  await everyFindable((findable) => {
    const key = keyOfFindable(findable.kind, findable.id);
    const version = versions.get(key);
    if (version !== undefined) known += 1;
    if (version !== findable.version >>> 0) changed.set(key, findable);
  });
  const gone = versions.size - known;
  const isChanged =
    gone > 0 ||
    changed.size !== later.size ||
    [...changed].some(([key, { version }]) => later.get(key)?.version !== version);
  if (changed.size > MOST_LATER || gone > 0) {
    open = await makeIndex();
    opening = Promise.resolve(open);
    later = new Map();
  } else later = changed;
  return isChanged;
}

/** Calls `take` with everything that can be found, in slices between which the page can breathe. */
async function everyFindable(take: (findable: Findable) => void): Promise<void> {
  await everyRow(database.people, (person) => take(findablePerson(person)));
  await everyRow(database.commitments, (commitment) => take(findablePromise(commitment)));
  await everyRow(database.notes, (note) => take(findableNote(note)));
  await everyRow(database.promptUses, (use) => {
    const findable = findablePrompt(use);
    if (findable) take(findable);
  });
}

async function everyRow<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  take: (row: Row) => void,
): Promise<void> {
  for (let last = ''; ;) {
    const rows = await table.where('id').above(last).limit(SLICE).toArray();
    for (const row of rows) take(row);
    if (rows.length < SLICE) return;
    last = rows.at(-1)?.id ?? '';
    await new Promise((done) => setTimeout(done));
  }
}

/**
 * What a query finds, people first, then promises, notes and prompts that were used; at most twenty of each. Every hit
 * is read from the store and looked at again: what has changed or gone meanwhile is never shown as it was.
 */
export async function search(query: string, filter: SearchFilter = {}): Promise<readonly SearchHit[]> {
  const index = await openIndex();
  const found = index.find(query, filter, MOST_OF_KIND).filter(({ kind, id }) => !later.has(keyOfFindable(kind, id)));
  const newer = [...later.values()].filter((findable) => isWithin(findable, filter) && hitIn(findable.text, query));
  const idsOf = (kind: FindableKind): string[] => [
    ...newer.filter((each) => each.kind === kind).map(({ id }) => id),
    ...found.filter((each) => each.kind === kind).map(({ id }) => id),
  ];
  const { people, commitments, notes, promptUses } = database;
  // One transaction: what is shown together was stored together, and the store is asked only once to begin.
  return database.transaction('r', [people, commitments, notes, promptUses], async () => {
    const [persons, promises, texts, uses] = await Promise.all([
      people.bulkGet(idsOf('person')),
      commitments.bulkGet(idsOf('promise')),
      notes.bulkGet(idsOf('note')),
      promptUses.bulkGet(idsOf('prompt')),
    ]);
    const findables = [
      ...present(persons).map(findablePerson),
      ...present(promises).map(findablePromise),
      ...present(texts).map(findableNote),
      ...present(present(uses).map(findablePrompt)),
    ].filter((findable) => isWithin(findable, filter));
    const named = await people.bulkGet([...new Set(findables.map(({ personId }) => personId))]);
    const personOf = new Map(present(named).map((person) => [person.id, person]));
    return findables.flatMap((findable): readonly SearchHit[] => {
      const { kind, id, personId, on, isOpen, text } = findable;
      const hit = hitIn(text, query);
      return hit ? [{ kind, id, person: personOf.get(personId), on, isOpen, body: text, hit }] : [];
    });
  });
}

function present<Row>(rows: readonly (Row | undefined)[]): readonly Row[] {
  return rows.filter((row) => row !== undefined);
}

function isWithin({ personId, on, isOpen }: Findable, filter: SearchFilter): boolean {
  if (filter.personId !== undefined && filter.personId !== personId) return false;
  if (filter.since !== undefined && filter.since !== '' && on < filter.since) return false;
  return filter.openOnly !== true || isOpen;
}

function findableNote(note: Note): Findable {
  const { id, menteeId, on, body, revision, updatedAt } = note;
  return finding(
    'note',
    { id, personId: menteeId, on, text: body },
    `${updatedAt} ${String(revision)} ${menteeId} ${on}`,
  );
}

function findablePromise(commitment: Commitment): Findable {
  const { id, menteeId, madeOn, text, state, updatedAt } = commitment;
  const about = { id, personId: menteeId, on: madeOn, text, isOpen: state === 'open' };
  return finding('promise', about, `${updatedAt} ${state} ${menteeId}`);
}

function findablePerson(person: Person): Findable {
  const { id, name, otherNames, addresses, role, organisation, team, place, skills, updatedAt } = person;
  const text = [name, ...otherNames, role, organisation, team, place, ...skills, ...addresses]
    .filter((part) => part !== '')
    .join(' · ');
  return finding('person', { id, personId: id, on: '', text }, `${updatedAt} ${name}`);
}

/** Undefined when the prompt was retired, or was not used. */
function findablePrompt({ id, menteeId, promptId, action, on, createdAt }: PromptUse): Findable | undefined {
  const prompt = action === 'used' ? promptById(promptId) : undefined;
  if (!prompt) return undefined;
  const text = prompt.say.replace(/\{\w+\}/g, '…');
  return finding('prompt', { id, personId: menteeId, on, text }, createdAt);
}

function finding(
  kind: FindableKind,
  about: {
    readonly id: string;
    readonly personId: string;
    readonly on: string;
    readonly text: string;
    readonly isOpen?: boolean;
  },
  changesWith: string,
): Findable {
  return { kind, isOpen: false, ...about, version: digestOf(changesWith) };
}

/** A number that is another one for another text, as good as always (FNV-1a). */
function digestOf(text: string): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  }
  return digest >>> 0;
}
