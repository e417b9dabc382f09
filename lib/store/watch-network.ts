import Dexie, { RangeSet, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { Person } from '../people/person';
import { database } from './database';
import { networkInChunks } from './people';

/** Ids from one to another, both included; without an end all that follow. */
interface IdRange {
  readonly from: string;
  readonly to?: string;
}

const EVERYBODY: IdRange = { from: '' };
/** More changes at a time than this, and reading everybody is quicker. */
const MOST_RANGES = 100;

/**
 * Tells the whole network by id, now and again whenever somebody in it changes, here or on another page. Tens of thousands
 * are read a few at a time, so that the page goes on meanwhile, and after a change only who changed.
 *
 * @returns what ends it.
 */
export function watchNetwork(listener: (people: readonly Person[]) => void): () => void {
  const known = new Map<string, Person>();
  let changed: readonly IdRange[] = [EVERYBODY];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  const ending = new AbortController();

  const read = async (): Promise<void> => {
    timer = undefined;
    if (isReading) return;
    isReading = true;
    try {
      while (changed.length > 0) {
        const ranges = changed.length > MOST_RANGES ? [EVERYBODY] : changed;
        changed = [];
        for (const range of ranges) await readRange(range, known, ending.signal);
      }
      if (!ending.signal.aborted) listener([...known.values()].sort(byId));
    } catch {
      // The store is closed or cannot be read now: after the next change everybody is read again.
      changed = [EVERYBODY];
    } finally {
      isReading = false;
    }
  };
  const onChange = (parts: ObservabilitySet): void => {
    const ranges = rangesIn(parts);
    if (ranges.length === 0) return;
    changed = [...changed, ...ranges];
    // Not within the transaction that was just ended, and once for all that change together.
    timer ??= setTimeout(() => void read());
  };
  Dexie.on.storagemutated.subscribe(onChange);
  void read();
  return () => {
    ending.abort();
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(onChange);
  };
}

async function readRange({ from, to }: IdRange, known: Map<string, Person>, signal: AbortSignal): Promise<void> {
  const there = new Map<string, Person>();
  for await (const chunk of networkInChunks(from, to)) {
    if (signal.aborted) return;
    for (const person of chunk) there.set(person.id, person);
  }
  for (const id of known.keys()) if (id >= from && (to === undefined || id <= to) && !there.has(id)) known.delete(id);
  for (const [id, person] of there) known.set(id, person);
}

/** Whose rows were written or taken out. */
function rangesIn(parts: ObservabilitySet): readonly IdRange[] {
  const { name } = database;
  const trees = [parts.all, parts[`idb://${name}/people/`], parts[`idb://${name}/people/:dels`]];
  const ranges = trees.flatMap((tree) => (tree ? [...new RangeSet().add(tree)].map(idRange) : []));
  return ranges.length > MOST_RANGES ? [EVERYBODY] : ranges;
}

/** Ids are text; what is no text stands for "from the beginning" or "to the end". */
function idRange({ from, to }: Extract<IntervalTree, { from: unknown }>): IdRange {
  return { from: typeof from === 'string' ? from : '', ...(typeof to === 'string' && { to }) };
}

function byId(one: Person, other: Person): number {
  return one.id < other.id ? -1 : 1;
}
