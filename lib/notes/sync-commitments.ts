import type { Commitment } from './commitment';
import { commitmentsIn, type CommitmentLine, type Promisers } from './commitments-in';

/** A note as it is about to be saved, with the promises made from it so far. */
export interface NoteToSync {
  readonly noteId: string;
  readonly menteeId: string;
  /** Day the note is about, `YYYY-MM-DD`: promises are made on it, and "tomorrow" is counted from it. */
  readonly on: string;
  readonly body: string;
  /**
   * The text last saved; empty for a new note, absent when it is not known. Tells which promise stood on which line and
   * which tick is new.
   */
  readonly previousBody?: string;
  /** The commitments whose `noteId` is this note. */
  readonly commitments: readonly Commitment[];
  readonly promisers: Promisers;
}

/** What a sync needs from the world. */
export interface SyncMoment {
  /** ISO instant. */
  readonly at: string;
  /** The mentor's local day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: () => string;
}

/** What is to be written so that the stored promises say what the note says. */
export interface CommitmentChanges {
  readonly add: readonly Commitment[];
  readonly change: readonly Commitment[];
  /** Ids of open commitments whose line is gone. */
  readonly remove: readonly string[];
  /** Which commitment stands on which line, by 0-based line number, after the change. */
  readonly idOfLine: ReadonlyMap<number, string>;
}

/**
 * Brings the promises made from a note in line with its text.
 *
 * A line keeps its commitment while it is typed, corrected, moved or dated: the same words first, then alike words,
 * then the same place between unchanged neighbours. A line that is gone takes its commitment along only while that is
 * open; a commitment that had no line to lose (its owner was written under a name since forgotten) stays.
 * A new tick closes, a tick taken away opens again; a tick that was there before changes nothing, so a commitment
 * closed elsewhere stays closed.
 */
export function syncCommitments(note: NoteToSync, moment: SyncMoment): CommitmentChanges {
  // "Tomorrow" counts from the day it is written. For a line that stays as it was both readings say the same, and the day
  // it got when it was written is kept.
  const lines = commitmentsIn(note.body, note.promisers, moment.today);
  const before =
    note.previousBody === undefined ? undefined : commitmentsIn(note.previousBody, note.promisers, moment.today);
  const rows = inOrderOf(before, note.commitments);
  const placed = rows.filter(({ isPlaced }) => isPlaced).length;
  const pairs = pair(
    rows.map(({ row }) => row),
    lines,
    placed,
  );

  const add: Commitment[] = [];
  const change: Commitment[] = [];
  const idOfLine = new Map<number, string>();
  const shown = new Set(rows.map(({ row }) => row.id));
  const away = note.commitments.filter(({ id, state }) => state === 'done' && !shown.has(id));
  lines.forEach((line, index) => {
    const rowIndex = pairs.get(index);
    const known = rowIndex === undefined ? undefined : rows[rowIndex];
    // Cut out and put in again: a line that comes with its tick is no new promise.
    const back =
      known === undefined && line.isDone ? away.findIndex((row) => wordsAndDay(row) === wordsAndDay(line)) : -1;
    const [again] = back < 0 ? [] : away.splice(back, 1);
    if (again) {
      idOfLine.set(line.line, again.id);
      return;
    }
    const row = known === undefined ? made(line, note, moment) : brought(known.row, known.line, line, moment);
    if (known === undefined) add.push(row);
    else if (row !== known.row) change.push(row);
    idOfLine.set(line.line, row.id);
  });

  const kept = new Set(pairs.values());
  const remove = rows.flatMap(({ row }, index) =>
    kept.has(index) || index >= placed || row.state !== 'open' ? [] : [row.id],
  );
  return { add, change, remove, idOfLine };
}

/** Of two promises in the same words, one done long ago and one open, the tick tells which a line is. */
function hasItsTick(row: Commitment, line: CommitmentLine): boolean {
  return (row.state === 'done') === line.isDone;
}

interface PlacedRow {
  readonly row: Commitment;
  /** Its line in the text last saved, where that is known. */
  readonly line: CommitmentLine | undefined;
  /** Whether its place among the others is known. */
  readonly isPlaced: boolean;
}

/**
 * Rows in the order of their lines in the text last saved, or of their age where that text is not known; open rows
 * without a line come last. A closed row whose line had gone before is left out: the same words written again are a new
 * promise.
 */
function inOrderOf(
  before: readonly CommitmentLine[] | undefined,
  commitments: readonly Commitment[],
): readonly PlacedRow[] {
  const byAge = commitments.toSorted(
    (one, other) => compare(one.createdAt, other.createdAt) || compare(one.id, other.id),
  );
  if (before === undefined) return byAge.map((row) => ({ row, line: undefined, isPlaced: true }));
  const placed = [...pair(byAge, before, byAge.length, hasItsTick)].flatMap(
    ([lineIndex, rowIndex]): readonly PlacedRow[] => {
      const row = byAge[rowIndex];
      return row === undefined ? [] : [{ row, line: before[lineIndex], isPlaced: true }];
    },
  );
  const seen = new Set(placed.map(({ row }) => row.id));
  const rest = byAge
    .filter((row) => !seen.has(row.id) && row.state === 'open')
    .map((row): PlacedRow => ({ row, line: undefined, isPlaced: false }));
  return [...placed.toSorted((one, other) => (one.line?.line ?? 0) - (other.line?.line ?? 0)), ...rest];
}

/** What a promise says, wherever it stands. */
type Told = Pick<Commitment, 'owner' | 'text' | 'dueOn'>;

function wordsAndDay({ owner, text, dueOn }: Told): string {
  return JSON.stringify([owner, text, dueOn]);
}

/** Line index → row index. The first `placed` rows stand in the order of their lines; a line may change its owner. */
function pair(
  rows: readonly Commitment[],
  lines: readonly CommitmentLine[],
  placed: number,
  isSurer: (row: Commitment, line: CommitmentLine) => boolean = () => true,
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const join = (line: number, row: number): void => {
    pairs.set(line, row);
    taken.add(row);
  };

  const sameWords = (
    keyOf: (told: Told) => string,
    isMeant: (row: Commitment, line: CommitmentLine) => boolean = () => true,
  ): void => {
    const free = new Map<string, number[]>();
    // From the last to the first, so that the first of a kind is the one at hand.
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at];
      if (row === undefined || taken.has(at)) continue;
      const key = keyOf(row);
      const same = free.get(key);
      if (same) same.push(at);
      else free.set(key, [at]);
    }
    lines.forEach((line, index) => {
      const same = pairs.has(index) ? undefined : free.get(keyOf(line));
      const place = same?.findLastIndex((at) => {
        const row = rows[at];
        return row !== undefined && isMeant(row, line);
      });
      if (same === undefined || place === undefined || place < 0) return;
      for (const row of same.splice(place, 1)) join(index, row);
    });
  };
  // Of two promises in the same words the one due on the written day is meant.
  sameWords(wordsAndDay, isSurer);
  sameWords(wordsAndDay);
  sameWords(({ owner, text }) => JSON.stringify([owner, text]));

  const alike: { readonly line: number; readonly row: number; readonly likeness: number }[] = [];
  const freeRows = rows.flatMap((row, at) => (taken.has(at) ? [] : [{ at, owner: row.owner, ...lettersOf(row.text) }]));
  lines.forEach((line, index) => {
    if (pairs.has(index) || freeRows.length === 0) return;
    const letters = lettersOf(line.text);
    for (const row of freeRows) {
      const likeness = likenessOf(row, letters) * (row.owner === line.owner ? 1 : 0.8);
      if (likeness >= 0.5) alike.push({ line: index, row: row.at, likeness });
    }
  });
  alike.sort(
    (one, other) => other.likeness - one.likeness || Math.abs(one.line - one.row) - Math.abs(other.line - other.row),
  );
  for (const { line, row } of alike) if (!pairs.has(line) && !taken.has(row)) join(line, row);

  // What is left between the same two neighbours, in the same number, was rewritten in place.
  for (const gap of gapsOf(placed, lines.length, pairs)) {
    if (gap.rows.length !== gap.lines.length) continue;
    gap.lines.forEach((line, index) => {
      const row = gap.rows[index];
      if (row !== undefined) join(line, row);
    });
  }
  return pairs;
}

/** Runs of unpaired rows and lines between one pair and the next, as long as the pairs keep their order. */
function gapsOf(
  rowCount: number,
  lineCount: number,
  pairs: ReadonlyMap<number, number>,
): readonly { readonly rows: readonly number[]; readonly lines: readonly number[] }[] {
  const paired = new Set(pairs.values());
  const gaps: { readonly rows: readonly number[]; readonly lines: readonly number[] }[] = [];
  let lines: number[] = [];
  let previousRow = -1;
  for (let line = 0; line <= lineCount; line += 1) {
    const row = line === lineCount ? rowCount : pairs.get(line);
    if (row === undefined) {
      lines.push(line);
      continue;
    }
    const between = Array.from(
      { length: Math.max(0, Math.min(row, rowCount) - previousRow - 1) },
      (_, at) => previousRow + 1 + at,
    );
    if (lines.length > 0 && between.every((at) => !paired.has(at))) gaps.push({ rows: between, lines });
    lines = [];
    previousRow = row;
  }
  return gaps;
}

/** A text as far as likeness goes. */
interface Letters {
  readonly text: string;
  /** How often every two letters stand together in it. */
  readonly twos: ReadonlyMap<string, number>;
}

function lettersOf(words: string): Letters {
  const text = words.toLowerCase();
  const twos = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const two = text.slice(at, at + 2);
    twos.set(two, (twos.get(two) ?? 0) + 1);
  }
  return { text, twos };
}

/** 0–1: how alike two texts are. A text that is being typed is alike to its beginning. */
function likenessOf(one: Letters, other: Letters): number {
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  if (short.text === '') return 0;
  if (long.text.startsWith(short.text)) return 0.5 + (0.5 * short.text.length) / long.text.length;
  const all = Math.max(1, one.text.length + other.text.length - 2);
  // So short beside so long a text they cannot be half alike.
  if (4 * (short.text.length - 1) < all) return 0;
  let shared = 0;
  for (const [two, count] of short.twos) shared += Math.min(count, long.twos.get(two) ?? 0);
  return (2 * shared) / all;
}

function made(line: CommitmentLine, note: NoteToSync, { at, today, newId }: SyncMoment): Commitment {
  return {
    id: newId(),
    menteeId: note.menteeId,
    owner: line.owner,
    text: line.text,
    state: line.isDone ? 'done' : 'open',
    dueOn: line.dueOn,
    madeOn: note.on,
    closedOn: line.isDone ? today : '',
    carried: 0,
    discussedOn: '',
    noteId: note.noteId,
    ...(line.privacy === 'in-confidence' && { isInConfidence: true }),
    createdAt: at,
    updatedAt: at,
  };
}

/** The commitment as its line says it now; the very same object when nothing has changed. */
function brought(
  row: Commitment,
  before: CommitmentLine | undefined,
  line: CommitmentLine,
  { at, today }: SyncMoment,
): Commitment {
  const isTickNew = before === undefined ? line.isDone !== (row.state === 'done') : line.isDone !== before.isDone;
  // A due day set elsewhere stays until the line itself says another one.
  const dueOn = before?.dueOn === line.dueOn ? row.dueOn : line.dueOn;
  const { isInConfidence = false, ...told } = row;
  const next: Commitment = {
    ...told,
    ...(line.privacy === 'in-confidence' && { isInConfidence: true }),
    owner: line.owner,
    text: line.text,
    dueOn,
    ...(isTickNew && row.state === 'open' && line.isDone ? { state: 'done', closedOn: today } : {}),
    ...(isTickNew && row.state === 'done' && !line.isDone ? { state: 'open', closedOn: '' } : {}),
  };
  const isSame =
    next.owner === row.owner &&
    next.text === row.text &&
    next.dueOn === row.dueOn &&
    next.state === row.state &&
    (next.isInConfidence ?? false) === isInConfidence;
  return isSame ? row : { ...next, updatedAt: at };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The line a commitment stands on in a note's text; undefined when it stands on none. */
export function lineOf(
  commitment: Commitment,
  body: string,
  on: string,
  promisers: Promisers,
): CommitmentLine | undefined {
  const lines = commitmentsIn(body, promisers, on).filter(
    (line) => line.owner === commitment.owner && line.text === commitment.text,
  );
  return lines.find((line) => line.dueOn === commitment.dueOn) ?? lines[0];
}
