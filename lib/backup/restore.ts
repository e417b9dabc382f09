import type { Introduction, IntroductionStep } from '../introductions/introduction';
import { addDays, dayOf } from '../meeting/day';
import type { Mentorship } from '../mentorship/mentorship';
import { USUAL_PAIRING_DAYS, type Pairing } from '../mentorship/pairing';
import { atState, newRecord } from '../mentorship/practice-record';
import { commitmentsIn } from '../notes/commitments-in';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
import { displayName } from '../people/name';
import type { Person } from '../people/person';
import type { AnswerRow, Settings } from '../store/rows';
import { TABLE_NAMES, type BackupTables, type KnownRows, type TableName } from '../store/backup';
import { isRecord, type BackupDocument } from './document';
import { PersonFinder } from './person-finder';
import type { LeftOut, Mending, RestoreReport, RowReport } from './report';
import { FIELD_ALIASES, tableSchemas, type Read, type TableSchemas } from './schema';
import { stableId } from './stable-id';
import { asText, saysTheSame } from './values';

/** A store nobody has written to. */
export const NOTHING_KNOWN: KnownRows = {
  people: [],
  noteIds: new Set(),
  meetingIds: new Set(),
  settings: undefined,
};

/** What a file gives: rows that fit together, and what became of each row of the file. */
export interface Restored {
  readonly rows: BackupTables;
  /** The usual start for mentees of whom the file brings no mentorship; for those who have none yet. */
  readonly ifNone: readonly Mentorship[];
  readonly report: RestoreReport;
}

/** A row on its way from the file to the store. */
interface Draft<T extends TableName> {
  readonly table: T;
  readonly row: number;
  /** The fields the file gives, under their proper names. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly read: Read<T>;
  readonly mendings: Mending[];
}

type Taken<Row> = { readonly row: Row } | { readonly because: LeftOut };

/**
 * Reads the rows of a backup, each by itself: what is missing gets the usual value, what is wrong is mended, and only
 * what would mean nothing is left out. Pure: nothing is written. The same file gives the same ids every time.
 * @param known what the store holds already, so that rows find the people and notes in it.
 */
export function restore(document: BackupDocument, now: Date, known: KnownRows = NOTHING_KNOWN): Restored {
  return new Restoration(document, now, known).run();
}

class Restoration {
  readonly #document: BackupDocument;
  readonly #now: Date;
  readonly #known: KnownRows;
  readonly #schemas: TableSchemas;
  readonly #labels = new Map<string, string>();
  readonly #fates = new Map<string, LeftOut | readonly Mending[]>();
  readonly #menteeIds = new Set<string>();
  readonly #handwritten: { readonly note: Note; readonly key: string }[] = [];
  #finder: PersonFinder;

  constructor(document: BackupDocument, now: Date, known: KnownRows) {
    this.#document = document;
    this.#now = now;
    this.#known = known;
    this.#schemas = tableSchemas(now);
    this.#finder = new PersonFinder(known.people, new Map());
  }

  run(): Restored {
    const people = this.#takePeople();
    const meetings = this.#take('meetings', (draft) => {
      const mentee = this.#mentee(draft);
      if (typeof mentee !== 'string') return { because: mentee };
      const { startsAt } = draft.read;
      if (startsAt === '' && !hasText(draft.given.id)) return { because: { why: 'needs', field: 'startsAt' } };
      const { elsewhere, shownName, ...read } = draft.read;
      const row = { ...read, menteeId: mentee, id: idOr(draft, () => stableId('meeting', mentee, startsAt)) };
      const asSeen = { ...(elsewhere.length > 0 && { elsewhere }), ...(shownName !== '' && { shownName }) };
      return { row: { ...row, ...asSeen } };
    });
    const meetingStart = new Map(meetings.map((row) => [row.id, row.startsAt]));

    const notes = this.#take('notes', (draft) => this.#note(draft, meetingStart));
    const noteById = new Map(notes.map((row) => [row.id, row]));
    const mentorships = this.#take('mentorships', (draft) => {
      const mentee = this.#mentee(draft);
      if (typeof mentee !== 'string') return { because: mentee };
      const { stageOverride, ...rest } = draft.read;
      const row = { ...rest, menteeId: mentee, id: idOr(draft, () => stableId('mentorship', mentee)) };
      const managerId = this.#maybePerson(draft, 'managerId', rest.managerId);
      return { row: { ...row, managerId, ...(stageOverride && { stageOverride }) } };
    });
    const goals = this.#take('goals', (draft) => {
      const mentee = this.#mentee(draft);
      if (typeof mentee !== 'string') return { because: mentee };
      const { read } = draft;
      if (read.title.trim() === '') return { because: { why: 'needs', field: 'title' } };
      const touchedOn =
        draft.given.touchedOn === undefined ? lastScale(read.scale) || this.#dayOf(read.createdAt) : read.touchedOn;
      return {
        row: { ...read, menteeId: mentee, touchedOn, id: idOr(draft, () => stableId('goal', mentee, read.title)) },
      };
    });
    const topics = this.#take('topics', (draft) => {
      const mentee = this.#mentee(draft);
      if (typeof mentee !== 'string') return { because: mentee };
      const { belongsTo, ...read } = draft.read;
      if (read.text.trim() === '') return { because: { why: 'needs', field: 'text' } };
      const id = idOr(draft, () => stableId('topic', mentee, read.text));
      return { row: { ...read, menteeId: mentee, id, ...(belongsTo && { belongsTo }) } };
    });
    const commitments = this.#take('commitments', (draft) => this.#commitment(draft, noteById));
    const introductions = this.#take('introductions', (draft) => this.#introduction(draft));
    const pairings = this.#take('pairings', (draft) => this.#pairing(draft));
    const practiceRecords = this.#take('practiceRecords', (draft) => {
      const mentee = this.#mentee(draft);
      if (typeof mentee !== 'string') return { because: mentee };
      const { kind, state, text, ...read } = draft.read;
      if (kind === undefined) return { because: { why: 'needs', field: 'kind' } };
      if (text.trim() === '') return { because: { why: 'needs', field: 'text' } };
      const on = read.on || this.#dayOf(read.createdAt);
      const id = idOr(draft, () => stableId('record', mentee, kind, text));
      const fresh = newRecord(kind, { ...read, id, menteeId: mentee, text, on }, read.createdAt);
      const row = atState(fresh, state.trim().toLowerCase(), read.stateOn || on);
      if (state !== '' && row.state !== state.trim().toLowerCase())
        draft.mendings.push({ what: 'field', field: 'state' });
      return { row: { ...row, stateOn: read.stateOn || on, updatedAt: read.updatedAt } };
    });
    const lessons = this.#take('lessons', (draft) => {
      const title = draft.read.title.trim() === '' ? draft.read.lesson : draft.read.title;
      if (title.trim() === '') return { because: { why: 'needs', field: 'title' } };
      return { row: { ...draft.read, title, id: idOr(draft, () => stableId('lesson', title)) } };
    });
    const promptUses = this.#take('promptUses', (draft) => {
      const mentee = this.#mentee(draft);
      if (typeof mentee !== 'string') return { because: mentee };
      const { meetingId, on, promptId, subjectId } = draft.read;
      if (promptId === '') return { because: { why: 'needs', field: 'promptId' } };
      return {
        row: {
          ...draft.read,
          menteeId: mentee,
          id: idOr(draft, () => stableId('use', mentee, meetingId || on, promptId, subjectId)),
        },
      };
    });
    const agendaChanges = this.#take('agendaChanges', (draft) => {
      const mentee = this.#mentee(draft);
      if (typeof mentee !== 'string') return { because: mentee };
      const { order, ...rest } = draft.read;
      if (rest.itemId === '') return { because: { why: 'needs', field: 'itemId' } };
      const id = idOr(draft, () => `${rest.meetingId || mentee}|${rest.itemId}`);
      return { row: { ...rest, id, menteeId: mentee, ...(order !== undefined && { order }) } };
    });
    const answers = this.#take('answers', (draft) => {
      const { id, answer, on } = draft.read;
      if (id === '') return { because: { why: 'needs', field: 'id' } };
      if (answer === undefined) return { because: { why: 'needs', field: 'answer' } };
      const evidence = this.#evidence(draft);
      // "This is not that person" has the person in its id.
      const [, denied] = /^(not:[^:]*:)/.exec(id) ?? [];
      if (denied !== undefined && evidence.personId === undefined)
        return { because: { why: 'nobody', field: 'personId', given: draft.read.personId } };
      return { row: { ...evidence, id: denied === undefined ? id : `${denied}${evidence.personId}`, answer, on } };
    });
    const settings = this.#take('settings', (draft) => ({ row: this.#settings(draft) }));

    const ownNames = (settings[0] ?? this.#known.settings)?.ownNames ?? [];
    const promised = this.#promisesIn(commitments, ownNames);
    const finished = this.#finishPeople(people);
    const withMentorship = new Set(mentorships.map((row) => row.menteeId));
    const ifNone = finished.filter((person) => person.isMentee && !withMentorship.has(person.id));
    const knownMentees = new Set(this.#known.people.filter((person) => person.isMentee).map((person) => person.id));
    for (const person of ifNone) {
      if (knownMentees.has(person.id)) continue;
      people.drafts.get(person.id)?.mendings.push({ what: 'mentorship-added' });
    }
    return {
      rows: {
        people: finished,
        mentorships,
        goals,
        topics,
        meetings,
        notes,
        commitments: promised,
        introductions,
        pairings,
        practiceRecords,
        lessons,
        promptUses,
        agendaChanges,
        answers,
        settings,
      },
      ifNone: ifNone.map((person) => this.#usualMentorship(person.id)),
      report: this.#report(),
    };
  }

  /** Reads every row of a table and takes those that mean something, each id once. */
  #take<T extends TableName, Row extends { readonly id: string }>(
    table: T,
    take: (draft: Draft<T>) => Taken<Row>,
  ): readonly Row[] {
    const rows: Row[] = [];
    const rowOfId = new Map<string, number>();
    for (const draft of this.#read(table)) {
      const taken = take(draft);
      if ('because' in taken) {
        this.#fates.set(keyOf(draft), taken.because);
        continue;
      }
      const earlier = rowOfId.get(taken.row.id);
      const only =
        table === 'mentorships' || table === 'people' ? this.#sameBefore(table, rows, taken.row, rowOfId) : earlier;
      if (only !== undefined) {
        this.#fates.set(keyOf(draft), { why: 'same-as', row: only });
        continue;
      }
      rowOfId.set(taken.row.id, draft.row);
      rows.push(taken.row);
      this.#fates.set(keyOf(draft), draft.mendings);
    }
    return rows;
  }

  /** A mentee has one mentorship, whatever the ids say. */
  #sameBefore(
    table: TableName,
    rows: readonly { readonly id: string }[],
    row: { readonly id: string },
    rowOfId: ReadonlyMap<string, number>,
  ): number | undefined {
    if (table !== 'mentorships' || !('menteeId' in row)) return rowOfId.get(row.id);
    const same = rows.find((other) => 'menteeId' in other && other.menteeId === row.menteeId);
    return rowOfId.get(same?.id ?? row.id);
  }

  #read<T extends TableName>(table: T): readonly Draft<T>[] {
    const list = this.#document.tables[table];
    if (!Array.isArray(list)) return [];
    const schema = this.#schemas[table];
    const fields = Object.keys(schema.shape);
    return list.flatMap((raw: unknown, index) => {
      const row = index + 1;
      const key = `${table}:${row}`;
      if (!isRecord(raw)) {
        this.#labels.set(key, '');
        this.#fates.set(key, { why: 'not-a-row' });
        return [];
      }
      const given: Record<string, unknown> = {};
      const mendings: Mending[] = [];
      for (const [name, value] of Object.entries(raw)) {
        const field = fields.includes(name)
          ? name
          : Object.hasOwn(FIELD_ALIASES[table], name)
            ? FIELD_ALIASES[table][name]
            : undefined;
        if (field === undefined) mendings.push({ what: 'unknown-field', field: name });
        else given[field] ??= value;
      }
      // Every field must be there for the schema, if only as nothing.
      const whole = Object.fromEntries(fields.map((field) => [field, given[field]]));
      const read = schema.parse(whole) as Read<T>; // the schema of this very table
      const values: Readonly<Record<string, unknown>> = read;
      for (const [field, value] of Object.entries(given)) {
        if (!saysTheSame(value, values[field])) mendings.push({ what: 'field', field });
      }
      this.#labels.set(key, labelOf(given));
      return [{ table, row, given, read, mendings }];
    });
  }

  /** People first, for all else points at them. */
  #takePeople(): { readonly people: readonly Person[]; readonly drafts: ReadonlyMap<string, Draft<'people'>> } {
    const knownIds = new Map(this.#known.people.map((person) => [person.id, person]));
    const knownByAddress = new Map<string, Person | 'several'>();
    for (const person of this.#known.people) {
      for (const address of person.addresses)
        knownByAddress.set(address, knownByAddress.has(address) ? 'several' : person);
    }
    const list = this.#document.tables.people;
    const fileIds = new Set(
      Array.isArray(list) ? list.map((raw) => (isRecord(raw) ? asText(raw.id)?.trim() : '')) : [],
    );
    const aliases = new Map<string, string>();
    const drafts = new Map<string, Draft<'people'>>();
    const ownerOfAddress = new Map<string, string>();

    const people = this.#take('people', (draft): Taken<Person> => {
      const { closeness, skillsRuledOut, ...read } = draft.read;
      const [address = ''] = read.addresses;
      if (read.name.trim() === '' && address !== '') draft.mendings.push({ what: 'name-from-address' });
      const name = read.name.trim() === '' ? displayName(address) : read.name;
      if (name === '') return { because: { why: 'needs', field: 'name' } };

      const givenId = read.id.trim();
      const stored = read.addresses
        .map((own) => knownByAddress.get(own))
        .find((person) => person !== undefined && person !== 'several' && !fileIds.has(person.id));
      const same = givenId !== '' && knownIds.has(givenId) ? undefined : stored;
      const knownPerson = same === 'several' ? undefined : same;
      const own = read.addresses.map((each) => ownerOfAddress.get(each)).find((each) => each !== undefined);
      const made = own ?? stableId('person', address || name.trim().toLowerCase());
      const id = knownPerson?.id ?? (givenId || made);
      if (knownPerson) {
        if (givenId !== '') aliases.set(givenId, knownPerson.id);
        draft.mendings.push({ what: 'known-person', name: knownPerson.name });
      }
      const whole: Person = {
        ...read,
        id,
        name,
        ...(closeness !== undefined && { closeness }),
        ...(skillsRuledOut.length > 0 && { skillsRuledOut }),
      };
      // A row without an id of its own speaks only of what it says; the rest stays as it is stored.
      const base = knownPerson ?? (givenId === '' ? knownIds.get(id) : undefined);
      if (!drafts.has(id)) drafts.set(id, draft);
      for (const each of read.addresses) ownerOfAddress.set(each, id);
      return { row: base ? mergePerson(base, whole, draft.given) : whole };
    });
    const fileRows = new Set(people.map((person) => person.id));
    const others = this.#known.people.filter((person) => !fileRows.has(person.id));
    this.#finder = new PersonFinder([...people, ...others], aliases);
    return { people, drafts };
  }

  /** People of whom the file does not say whether they are mentees are so when it speaks of them as such. */
  #finishPeople({
    people,
    drafts,
  }: {
    readonly people: readonly Person[];
    readonly drafts: ReadonlyMap<string, Draft<'people'>>;
  }): readonly Person[] {
    const today = dayOf(this.#now);
    return people.map((person) => {
      const draft = drafts.get(person.id);
      const isMade = !person.isMentee && draft?.given.isMentee === undefined && this.#menteeIds.has(person.id);
      if (isMade) draft?.mendings.push({ what: 'made-mentee' });
      const isMentee = person.isMentee || isMade;
      const isSinceOpen = isMentee && person.menteeSince === '' && draft?.given.menteeSince === undefined;
      return { ...person, isMentee, menteeSince: isSinceOpen ? today : person.menteeSince };
    });
  }

  #note(draft: Draft<'notes'>, meetingStart: ReadonlyMap<string, string>): Taken<Note> {
    const { read, given } = draft;
    const isOwnEmpty = given.body === '' && given.revision !== undefined;
    if (read.body.trim() === '' && !isOwnEmpty) return { because: { why: 'needs', field: 'body' } };
    // A note is never left out for want of a person: unfiled, it can still be read and filed.
    const menteeId = this.#maybePerson(draft, 'menteeId', read.menteeId);
    if (menteeId !== '') this.#menteeIds.add(menteeId);
    const { meetingId } = read;
    const hasMeeting = meetingId === '' || meetingStart.has(meetingId) || this.#known.meetingIds.has(meetingId);
    if (!hasMeeting) draft.mendings.push({ what: 'points-nowhere', field: 'meetingId' });
    const startedOn = this.#dayOf(meetingStart.get(meetingId) ?? '');
    const on = read.on || startedOn || this.#dayOf(read.createdAt);
    const id = idOr(draft, () => stableId('note', menteeId, on, read.body));
    const row: Note = { ...read, id, menteeId, on, meetingId: hasMeeting ? meetingId : '' };
    if (given.revision === undefined && menteeId !== '') this.#handwritten.push({ note: row, key: keyOf(draft) });
    return { row };
  }

  #commitment(draft: Draft<'commitments'>, notes: ReadonlyMap<string, Note>): Taken<Commitment> {
    const { given } = draft;
    const { isInConfidence, ...read } = draft.read;
    if (read.text.trim() === '') return { because: { why: 'needs', field: 'text' } };
    const note = notes.get(read.noteId);
    const hasNote = read.noteId === '' || note !== undefined || this.#known.noteIds.has(read.noteId);
    if (!hasNote) draft.mendings.push({ what: 'points-nowhere', field: 'noteId' });
    const isUnfiled = read.menteeId.trim() === '' && hasNote && read.noteId !== '';
    const mentee = isUnfiled ? (note?.menteeId ?? '') : this.#mentee(draft);
    if (typeof mentee !== 'string') return { because: mentee };
    const owner = this.#owner(draft, mentee);
    const madeOn = given.madeOn === undefined ? note?.on || this.#dayOf(read.createdAt) : read.madeOn;
    const id = idOr(draft, () => stableId('commitment', mentee, owner, read.text));
    const row = { ...read, id, menteeId: mentee, owner, madeOn, noteId: hasNote ? read.noteId : '' };
    return { row: { ...row, ...(isInConfidence && { isInConfidence }) } };
  }

  /** The owner may be written as the mentee's name or address, too. */
  #owner(draft: Draft<'commitments'>, menteeId: string): Commitment['owner'] {
    const written = draft.given.owner;
    const at = draft.mendings.findIndex((mending) => mending.what === 'field' && mending.field === 'owner');
    if (at < 0 || typeof written !== 'string' || this.#finder.find(written)?.person.id !== menteeId)
      return draft.read.owner;
    draft.mendings.splice(at, 1);
    return 'mentee';
  }

  #introduction(draft: Draft<'introductions'>): Taken<Introduction> {
    const mentee = this.#mentee(draft);
    if (typeof mentee !== 'string') return { because: mentee };
    const contact = this.#person(draft, 'contactId', draft.read.contactId);
    if (typeof contact !== 'string') return { because: contact };
    if (contact === mentee) return { because: { why: 'nobody', field: 'contactId', given: draft.read.contactId } };
    const { state: written, since, remindedAt, message, ...read } = draft.read;
    const last = read.steps.at(-1);
    const state = written ?? last?.state ?? 'idea';
    const step: IntroductionStep = { state, at: since || read.updatedAt, actor: actorOf(state) };
    const steps = last?.state === state ? read.steps : [...read.steps, step];
    if (last !== undefined && last.state !== state) draft.mendings.push({ what: 'field', field: 'steps' });
    const id = idOr(draft, () => stableId('introduction', mentee, contact, read.need));
    const kept = { ...(remindedAt && { remindedAt }), ...(message && { message }) };
    return { row: { ...read, ...kept, id, menteeId: mentee, contactId: contact, state, steps } };
  }

  #pairing(draft: Draft<'pairings'>): Taken<Pairing> {
    const mentee = this.#mentee(draft);
    if (typeof mentee !== 'string') return { because: mentee };
    const model = this.#person(draft, 'modelId', draft.read.modelId);
    if (typeof model !== 'string') return { because: model };
    if (model === mentee) return { because: { why: 'nobody', field: 'modelId', given: draft.read.modelId } };
    const { read } = draft;
    const startsOn = read.startsOn || this.#dayOf(read.createdAt);
    const isInOrder = read.endsOn > startsOn;
    if (read.endsOn !== '' && !isInOrder) draft.mendings.push({ what: 'field', field: 'endsOn' });
    const endsOn = isInOrder ? read.endsOn : addDays(startsOn, USUAL_PAIRING_DAYS);
    const id = idOr(draft, () => stableId('pairing', mentee, model, read.skill));
    return { row: { ...read, id, menteeId: mentee, modelId: model, startsOn, endsOn } };
  }

  /** What an answer says besides itself; a person who is nowhere makes it an answer about nobody in particular. */
  #evidence(draft: Draft<'answers'>): Omit<AnswerRow, 'id' | 'answer' | 'on'> {
    const { name, title, guests, group } = draft.read;
    const personId = this.#maybePerson(draft, 'personId', draft.read.personId);
    return {
      ...(personId && { personId }),
      ...(name && { name }),
      ...(title && { title }),
      ...(guests && { guests }),
      ...(group && { group }),
    };
  }

  /** One row; what the file does not say stays as it is set. */
  #settings(draft: Draft<'settings'>): Settings {
    const kept = this.#known.settings;
    const { read, given } = draft;
    const say = <K extends Exclude<keyof typeof read, 'id'>>(key: K): (typeof read)[K] =>
      given[key] === undefined && kept ? kept[key] : read[key]; // same fields, same types
    return {
      id: 'settings',
      ownNames: say('ownNames'),
      ownAddresses: say('ownAddresses'),
      bots: say('bots'),
      domainAliases: say('domainAliases'),
      practicesOff: say('practicesOff'),
      templates: say('templates'),
      mailWay: say('mailWay'),
      nudges: say('nudges'),
      answerKey: say('answerKey'),
      lastBackupAt: say('lastBackupAt'),
    };
  }

  /** Promises written in notes by hand, each once; those listed among the commitments, too, are joined to their note. */
  #promisesIn(commitments: readonly Commitment[], mentorNames: readonly string[]): readonly Commitment[] {
    const wordsOf = (row: Pick<Commitment, 'menteeId' | 'owner' | 'text'>): string =>
      [row.menteeId, row.owner, row.text].join('|');
    const listed = new Map(commitments.map((row) => [wordsOf(row), row]));
    const made: Commitment[] = [];
    for (const { note, key } of this.#handwritten) {
      const mendings = this.#fates.get(key);
      if (mendings === undefined || 'why' in mendings) continue;
      const mentee = this.#finder.find(note.menteeId)?.person;
      const menteeNames = mentee ? [mentee.name, ...mentee.otherNames] : [];
      const before = made.length;
      for (const line of commitmentsIn(note.body, { mentorNames, menteeNames }, note.on)) {
        const { owner, text, dueOn, isDone } = line;
        const kept = line.privacy === 'in-confidence' ? { isInConfidence: true } : {};
        const words = wordsOf({ menteeId: note.menteeId, owner, text });
        const row = listed.get(words);
        if (row) {
          if (row.noteId === '') listed.set(words, { ...row, ...kept, noteId: note.id, dueOn: row.dueOn || dueOn });
          continue;
        }
        const promise: Commitment = {
          id: stableId('commitment', note.id, owner, text),
          menteeId: note.menteeId,
          owner,
          text,
          state: isDone ? 'done' : 'open',
          dueOn,
          madeOn: note.on,
          closedOn: isDone ? note.on : '',
          carried: 0,
          discussedOn: '',
          noteId: note.id,
          ...kept,
          createdAt: note.createdAt,
          updatedAt: note.updatedAt,
        };
        listed.set(words, promise);
        made.push(promise);
      }
      const count = made.length - before;
      if (count > 0) this.#fates.set(key, [...mendings, { what: 'promises-found', count }]);
    }
    const joined = (row: Commitment): Commitment => {
      const known = listed.get(wordsOf(row));
      return known?.id === row.id ? known : row;
    };
    return [...commitments.map(joined), ...made];
  }

  #mentee(draft: Draft<Exclude<TableName, 'people' | 'lessons' | 'answers' | 'settings'>>): string | LeftOut {
    const id = this.#person(draft, 'menteeId', draft.read.menteeId);
    if (typeof id === 'string') this.#menteeIds.add(id);
    return id;
  }

  #person(draft: Draft<TableName>, field: string, given: string): string | LeftOut {
    if (given.trim() === '') return { why: 'needs', field };
    const found = this.#finder.find(given);
    if (!found) return { why: 'nobody', field, given };
    if (found.by !== 'id') draft.mendings.push({ what: 'found', field, name: found.person.name });
    return found.person.id;
  }

  #maybePerson(draft: Draft<TableName>, field: string, given: string): string {
    const id = given.trim() === '' ? '' : this.#person(draft, field, given);
    if (typeof id === 'string') return id;
    draft.mendings.push({ what: 'points-nowhere', field });
    return '';
  }

  #usualMentorship(menteeId: string): Mentorship {
    const { mentorships } = this.#schemas;
    const fields = Object.fromEntries(Object.keys(mentorships.shape).map((field) => [field, undefined]));
    const { stageOverride: _, ...usual } = mentorships.parse(fields);
    return { ...usual, id: stableId('mentorship', menteeId), menteeId };
  }

  #dayOf(at: string): string {
    return at === '' ? '' : dayOf(new Date(at));
  }

  #report(): RestoreReport {
    const rows = TABLE_NAMES.flatMap((table) => {
      const list = this.#document.tables[table];
      if (!Array.isArray(list)) return [];
      return list.map((_, index): RowReport => {
        const key = `${table}:${index + 1}`;
        const place = { table, row: index + 1, label: this.#labels.get(key) ?? '' };
        const fate = this.#fates.get(key) ?? [];
        if ('why' in fate) return { ...place, fate: 'left-out', because: fate };
        return fate.length === 0 ? { ...place, fate: 'taken' } : { ...place, fate: 'mended', mendings: fate };
      });
    });
    const known: ReadonlySet<string> = new Set(TABLE_NAMES);
    const tables = Object.keys(this.#document.tables);
    return {
      rows,
      unknownTables: tables.filter((name) => !known.has(name)),
      notLists: TABLE_NAMES.filter((name) => tables.includes(name) && !Array.isArray(this.#document.tables[name])),
    };
  }
}

function keyOf(draft: { readonly table: TableName; readonly row: number }): string {
  return `${draft.table}:${draft.row}`;
}

function idOr(draft: { readonly read: { readonly id: string } }, make: () => string): string {
  return draft.read.id.trim() === '' ? make() : draft.read.id;
}

function hasText(given: unknown): boolean {
  return typeof given === 'string' && given.trim() !== '';
}

function lastScale(scale: readonly { readonly on: string }[]): string {
  return scale.at(-1)?.on ?? '';
}

/** Who moves an introduction to a state, as a rule. */
function actorOf(state: Introduction['state']): IntroductionStep['actor'] {
  if (state === 'mentee-yes' || state === 'mentee-declined') return 'mentee';
  return state === 'contact-yes' || state === 'contact-declined' ? 'contact' : 'mentor';
}

/** What the file says of a person the store knows; addresses and other names add up. */
function mergePerson(known: Person, read: Person, given: Readonly<Record<string, unknown>>): Person {
  const said = Object.fromEntries(Object.entries(read).filter(([field]) => given[field] !== undefined));
  const names = [known.name, ...known.otherNames, ...read.otherNames].filter((name) => name !== read.name);
  return {
    ...known,
    ...said,
    id: known.id,
    name: read.name,
    otherNames: [...new Set(names)],
    addresses: [...new Set([...read.addresses, ...known.addresses])],
    updatedAt: read.updatedAt,
  };
}

/** What a row is called in the report: its name, title or first words. */
function labelOf(given: Readonly<Record<string, unknown>>): string {
  const words = [given.name, given.title, given.text, given.body, given.need, given.skill, given.addresses, given.id]
    .flat()
    .find((value) => hasText(value));
  const [line = ''] = typeof words === 'string' ? words.trim().split('\n') : [];
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
