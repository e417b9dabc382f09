/**
 * What each kind of record can stand at: the first is how it begins, `let-go` ends it without a result.
 *
 * `invitation`: left open for the mentee to take up. `idea`: for the organisation, to be carried up. `milestone`: reached
 * and worth saying. `surpassed`: a result that beats the mentor's own. `task`: leading work handed over. `room`: a meeting
 * the mentee may join. `decision`: to be looked back on. `backing`: what the mentor said they would stand up for.
 * `passing-on`: somebody the mentee mentors. `journal`: the mentor's own reflection.
 */
export const RECORD_STATES = {
  invitation: ['open', 'taken-up', 'let-go'],
  idea: ['heard', 'carried', 'answered', 'told', 'let-go'],
  milestone: ['reached', 'recognised'],
  surpassed: ['seen', 'said', 'told-others'],
  task: ['handing-over', 'done', 'let-go'],
  room: ['could-join', 'observed', 'contributed', 'presented', 'led', 'let-go'],
  decision: ['open', 'turned-out', 'looked-back', 'let-go'],
  backing: ['promised', 'kept'],
  'passing-on': ['begun', 'ended'],
  journal: ['written'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A kind of record that a practice leaves behind. */
export type RecordKind = keyof typeof RECORD_STATES;

/** What a record of a kind can stand at. */
export type RecordState<K extends RecordKind = RecordKind> = (typeof RECORD_STATES)[K][number];

/** Every kind, in a fixed order. */
export const RECORD_KINDS = Object.keys(RECORD_STATES) as readonly RecordKind[]; // keys of a literal

interface RecordOf<K extends RecordKind> {
  readonly id: string;
  readonly menteeId: string;
  readonly kind: K;
  readonly state: RecordState<K>;
  /** What it is, in the mentor's words. */
  readonly text: string;
  /**
   * What belongs to it: to whom an idea went and the answer, the steps of a hand-over, how a decision turned out, the
   * mentee's part in a room, who came to mind.
   */
  readonly detail: string;
  /** Day it was made or is about, `YYYY-MM-DD`; for a room the day of the meeting. */
  readonly on: string;
  /** Day it came to its state, `YYYY-MM-DD`. */
  readonly stateOn: string;
  /** Id of what goes with it: the commitment of a task, the meeting of a journal entry; empty = nothing. */
  readonly aboutId: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** What a practice leaves behind after a meeting, small and editable. Private to the mentor. */
export type PracticeRecord<K extends RecordKind = RecordKind> = { readonly [Kind in K]: RecordOf<Kind> }[K];

/** A new record of a kind, at its first state. */
export function newRecord<K extends RecordKind>(
  kind: K,
  fields: Pick<RecordOf<K>, 'id' | 'menteeId' | 'text' | 'on'> &
    Partial<Pick<RecordOf<K>, 'detail' | 'aboutId' | 'stateOn'>>,
  at: string,
): PracticeRecord {
  const [state] = RECORD_STATES[kind];
  const { detail = '', aboutId = '', stateOn = fields.on, ...rest } = fields;
  const record = { ...rest, kind, state, detail, stateOn, aboutId, createdAt: at, updatedAt: at };
  return record as PracticeRecord; // kind and first state come from one entry of the table
}

/** Whether a word is a state of this kind. */
export function isStateOf<K extends RecordKind>(kind: K, word: string): word is RecordState<K> {
  const states: readonly string[] = RECORD_STATES[kind];
  return states.includes(word);
}

/** The record at another state; the same record when its kind has no such state. */
export function atState(record: PracticeRecord, state: string, on: string): PracticeRecord {
  if (state === record.state || !isStateOf(record.kind, state)) return record;
  return { ...record, state, stateOn: on } as PracticeRecord; // a state of this very kind, as just checked
}

/** Records of one kind, oldest first. */
export function recordsOf<K extends RecordKind>(
  records: readonly PracticeRecord[],
  kind: K,
): readonly PracticeRecord<K>[] {
  const wanted = records.filter((record) => record.kind === kind) as unknown as readonly PracticeRecord<K>[]; // as filtered
  return wanted.toSorted((one, other) => (`${one.on} ${one.id}` < `${other.on} ${other.id}` ? -1 : 1));
}

/** The steps into the room, from the first to the last. */
export const ROOM_LADDER = ['observed', 'contributed', 'presented', 'led'] as const;

/** How far the mentee has come into the room. */
export type RoomStep = (typeof ROOM_LADDER)[number];

/** The next step on the ladder: the one after the highest reached; the last one stays the last. */
export function nextRoomStep(rooms: readonly PracticeRecord<'room'>[]): RoomStep {
  const highest = Math.max(-1, ...rooms.map(({ state }) => ROOM_LADDER.findIndex((step) => step === state)));
  return ROOM_LADDER[highest + 1] ?? 'led';
}
