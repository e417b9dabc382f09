import type { ColumnRole } from '../../lib/people/imports/column-roles';
import type { TextEncoding } from '../../lib/people/imports/decode-text';
import { LARGEST_FILE, readImportFile, type ImportFile } from '../../lib/people/imports/import-file';
import { fieldText, type ImportedPerson, type ImportProblem } from '../../lib/people/imports/imported-person';
import { createMatcher, type Match } from '../../lib/people/imports/match-people';
import type { ImportedMeeting } from '../../lib/people/imports/meetings-in-calendar';
import { likelyOwnAddress, peopleMet, type PersonMet } from '../../lib/people/imports/people-met';
import { peopleInTable } from '../../lib/people/imports/people-in-table';
import { displayName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { undoImport, writeImport, type ImportDone, type ImportPlan, type PastMeeting } from '../../lib/store/imports';
import { readNetwork } from '../../lib/store/people';
import { readSettings } from '../../lib/store/settings';
import type {
  Choice,
  ImportColumns,
  ImportEntry,
  ImportNews,
  ImportRequest,
  ImportSummary,
  Shelf,
} from './import-messages';

/** People met at least so often are proposed. */
const USUAL_TIMES = 2;
/** Cells shown of each column. */
const SAMPLES = 3;
/** Rows in which they are looked for. */
const SAMPLE_ROWS = 500;

const USUAL_CHOICE: Readonly<Record<Match['kind'], Choice>> = {
  new: 'add',
  known: 'complete',
  // Nobody is joined with somebody else, or doubled, without being asked.
  maybe: 'leave',
  repeated: 'leave',
};

interface Entry {
  readonly person: ImportedPerson;
  readonly match: Match;
  choice: Choice;
}

/** Reads a file, keeps what was chosen, writes it and undoes it. Lives in a worker, so that the page stays alive. */
export class ImportDesk {
  readonly #tell: (news: ImportNews) => void;
  #blob: Blob | undefined;
  #file: ImportFile | undefined;
  #entries: Entry[] = [];
  #problems: readonly ImportProblem[] = [];
  #network: ReadonlyMap<string, Person> = new Map();
  #own: ReadonlySet<string> = new Set();
  #ownAddress = '';
  #atLeast = USUAL_TIMES;
  #done: ImportDone | undefined;
  #writing: AbortController | undefined;

  constructor(tell: (news: ImportNews) => void) {
    this.#tell = tell;
  }

  /** Does what the page asks; a failure is told, never thrown. */
  async take(request: ImportRequest): Promise<void> {
    try {
      await this.#take(request);
    } catch {
      this.#tell({ type: 'refused', why: 'failed' });
    }
  }

  async #take(request: ImportRequest): Promise<void> {
    switch (request.type) {
      case 'read':
        this.#blob = request.file;
        await this.#read();
        break;
      case 'encoding':
        await this.#read(request.encoding);
        break;
      case 'columns':
        if (this.#file?.kind === 'table') this.#file = { ...this.#file, roles: request.roles };
        this.#match();
        break;
      case 'own-address':
        this.#ownAddress = request.address;
        this.#match();
        break;
      case 'at-least':
        this.#atLeast = request.times;
        this.#match();
        break;
      case 'show':
        this.#show(request.shelf, request.from, request.count);
        break;
      case 'choose': {
        const entry = this.#entries[request.index];
        if (entry) entry.choice = request.choice;
        this.#report();
        break;
      }
      case 'choose-shelf':
        for (const entry of this.#entries) if (entry.match.kind === request.shelf) entry.choice = request.choice;
        this.#report();
        break;
      case 'write':
        await this.#write();
        break;
      case 'cancel':
        this.#writing?.abort();
        break;
      case 'undo': {
        const { kept } = this.#done ? await undoImport(this.#done) : { kept: 0 };
        this.#done = undefined;
        this.#tell({ type: 'undone', kept });
      }
    }
  }

  async #read(encoding?: TextEncoding): Promise<void> {
    const blob = this.#blob;
    if (!blob) return;
    // What is too large is not even taken into memory.
    const file =
      blob.size > LARGEST_FILE
        ? 'too-large'
        : readImportFile(new Uint8Array(await blob.arrayBuffer()), new Date(), encoding);
    if (typeof file === 'string') {
      this.#tell({ type: 'refused', why: file });
      return;
    }
    const [network, settings] = await Promise.all([readNetwork(), readSettings()]);
    this.#file = file;
    this.#network = new Map(network.map((person) => [person.id, person]));
    this.#own = new Set(settings.ownAddresses);
    this.#atLeast = USUAL_TIMES;
    if (file.kind === 'calendar') this.#ownAddress = likelyOwnAddress(file.read);
    this.#match();
  }

  #match(): void {
    const file = this.#file;
    if (!file) return;
    const { people, problems } = this.#peopleOf(file);
    const match = createMatcher(this.#network.values());
    this.#problems = problems;
    this.#entries = people.map((person) => {
      const matched = match(person);
      return { person, match: matched, choice: USUAL_CHOICE[matched.kind] };
    });
    this.#report();
  }

  #peopleOf(file: ImportFile): {
    readonly people: readonly ImportedPerson[];
    readonly problems: readonly ImportProblem[];
  } {
    switch (file.kind) {
      case 'table':
        return peopleInTable(file.table, file.roles, file.source);
      case 'vcards':
        return file.read;
      case 'calendar': {
        const known = new Set([...this.#network.values()].flatMap(({ addresses }) => addresses));
        const met = peopleMet(file.read.meetings, this.#ownOf());
        const often = met.filter(({ address, times }) => times >= this.#atLeast || known.has(address));
        return { people: often.map(asImported), problems: file.read.problems };
      }
    }
  }

  #ownOf(): ReadonlySet<string> {
    return new Set([...this.#own, ...(this.#ownAddress === '' ? [] : [this.#ownAddress])]);
  }

  #report(): void {
    const file = this.#file;
    if (!file) return;
    this.#tell({
      type: 'read',
      summary: this.#summary(),
      ...(file.kind === 'table' && { columns: columnsOf(file) }),
      ...(file.kind === 'calendar' && {
        calendar: {
          meetings: file.read.meetings.length,
          withMentees: this.#pastMeetings().length,
          ownAddress: this.#ownAddress,
          atLeast: this.#atLeast,
        },
      }),
    });
  }

  #summary(): ImportSummary {
    const counts = { new: 0, known: 0, maybe: 0, repeated: 0 };
    let adds = 0;
    let completes = 0;
    for (const { match, choice } of this.#entries) {
      counts[match.kind] += 1;
      if (choice === 'add') adds += 1;
      if (choice === 'complete') completes += 1;
    }
    return { counts, problems: this.#problems.length, adds, completes };
  }

  #show(shelf: Shelf, from: number, count: number): void {
    const onShelf =
      shelf === 'problems'
        ? []
        : this.#entries
            .map((entry, index) => ({ entry, index }))
            .filter(({ entry }) => shelf === 'all' || entry.match.kind === shelf);
    const entries = onShelf
      .slice(from, from + count)
      .map(({ entry: { person, match, choice }, index }): ImportEntry => ({
        index,
        person,
        match,
        matchName: 'personId' in match ? (this.#network.get(match.personId)?.name ?? '') : '',
        choice,
      }));
    const problems = shelf === 'problems' ? this.#problems.slice(from, from + count) : [];
    const all = shelf === 'problems' ? this.#problems.length : onShelf.length;
    this.#tell({ type: 'shown', shelf, from, all, entries, problems });
  }

  async #write(): Promise<void> {
    const writing = new AbortController();
    this.#writing = writing;
    let told = 0;
    const onProgress = (done: number, all: number): void => {
      if (performance.now() - told < 60 && done < all) return;
      told = performance.now();
      this.#tell({ type: 'progress', done, all });
    };
    try {
      const done = await writeImport(this.#plan(), new Date(), writing.signal, onProgress);
      this.#done = done;
      const { added, changed, meetings } = done;
      this.#tell({ type: 'written', added: added.length, completed: changed.length, meetings: meetings.length });
    } catch (error) {
      if (!writing.signal.aborted) throw error;
      this.#tell({ type: 'cancelled' });
    } finally {
      this.#writing = undefined;
    }
  }

  #plan(): ImportPlan {
    const complete = this.#entries.flatMap(({ person, match, choice }) =>
      choice === 'complete' && 'personId' in match ? [{ personId: match.personId, with: person }] : [],
    );
    return {
      add: this.#entries.filter(({ choice }) => choice === 'add').map(({ person }) => person),
      complete,
      meetings: this.#pastMeetings(),
    };
  }

  /** Meetings of two, the mentor and a mentee. */
  #pastMeetings(): readonly PastMeeting[] {
    if (this.#file?.kind !== 'calendar') return [];
    const mentees = new Map(
      [...this.#network.values()]
        .filter(({ isMentee }) => isMentee)
        .flatMap(({ id, addresses }) => addresses.map((address): [string, string] => [address, id])),
    );
    const own = this.#ownOf();
    return this.#file.read.meetings.flatMap((meeting) => {
      const others = meeting.guests.filter(({ address }) => !own.has(address));
      const [other] = others;
      const menteeId = other && mentees.get(other.address);
      // Who said no was not there, and nobody can tell how many a group is.
      const isHeld = others.length === 1 && !meeting.hasGroup && !meeting.guests.some(({ hasDeclined }) => hasDeclined);
      return isHeld && menteeId !== undefined ? [pastMeeting(meeting, menteeId)] : [];
    });
  }
}

function columnsOf({ table, roles, source, encoding }: ImportFile & { readonly kind: 'table' }): ImportColumns {
  const rows = table.rows.slice(0, SAMPLE_ROWS);
  return {
    source,
    headers: table.headers,
    roles: table.headers.map((_, at): ColumnRole => roles[at] ?? 'ignore'),
    samples: table.headers.map((_, at) =>
      rows
        .map(({ cells }) => fieldText((cells[at] ?? '').slice(0, 80)))
        .filter((cell) => cell !== '')
        .slice(0, SAMPLES),
    ),
    encoding,
  };
}

function asImported({ address, name, lastMet }: PersonMet, index: number): ImportedPerson {
  return {
    line: index + 1,
    name: name || displayName(address),
    addresses: [address],
    role: '',
    organisation: '',
    team: '',
    place: '',
    languages: [],
    skills: [],
    howMet: '',
    remember: '',
    lastContact: lastMet,
  };
}

/** The event as the calendar page names it: the id before the `@`, and its place in the series, wherever it was moved. */
function pastMeeting({ uid, occurrence, title, startsAt, endsAt }: ImportedMeeting, menteeId: string): PastMeeting {
  const id = uid.replace(/@google\.com$/u, '');
  const place = occurrence.replace(/[-:]|\.\d+/gu, '');
  const event = place === '' ? id : `${id}_${place}`;
  return { menteeId, event, series: place === '' ? '' : id, title, startsAt, endsAt };
}
