import { decodeText, encodingOf } from '../../people/imports/decode-text';
import { readTable, type ImportTable } from '../../people/imports/import-table';
import type { EscoOccupation, EscoRelation, EscoSkill } from './build-esco';

/** The files of a download that are needed; each may come in several languages, the relations once. */
export type EscoFileKind = 'occupations' | 'skills' | 'relations';

/** The columns by which a file is known and from which it is read. */
const COLUMNS = {
  occupations: ['concepturi', 'preferredlabel', 'iscogroup'],
  skills: ['concepturi', 'preferredlabel', 'skilltype', 'reuselevel'],
  relations: ['occupationuri', 'skilluri', 'relationtype'],
} as const satisfies Record<EscoFileKind, readonly string[]>;

const KINDS = ['occupations', 'skills', 'relations'] as const satisfies readonly EscoFileKind[];

/** Why a file cannot be used. */
export type EscoRefusal = 'too-large' | 'packed' | 'not-text' | 'other-table' | 'too-many';

/** One file of the download, its table not yet read row by row. */
export interface EscoFile {
  readonly kind: EscoFileKind;
  /** As the file's name tells ("occupations_de.csv" → "de"); empty = not told. */
  readonly language: string;
  readonly table: ImportTable;
}

/** Largest file that is read, in bytes. */
const LARGEST_FILE = 100 * 1024 * 1024;
/** Far more than there are: numbers are kept in 16 bits. */
const MOST_THINGS = 60_000;
const NAMES_AT_MOST = 80;
const LONGEST_NAME = 200;

/** Recognises a file of the official download by its columns; its name tells no more than its language. */
export function readEscoFile(name: string, bytes: Uint8Array): EscoFile | EscoRefusal {
  if (bytes.length > LARGEST_FILE) return 'too-large';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'packed';
  const text = decodeText(
    bytes,
    encodingOf(bytes, (sample) => knownCells(sample.split(/[,;\t\r\n]/))),
  );
  if (text.slice(0, 10_000).includes('\u0000')) return 'not-text';
  const table = readTable(text, knownCells);
  if (table === 'too-many') return table;
  const kind = table && kindOf(table.headers);
  if (table === undefined || kind === undefined) return 'other-table';
  if (kind !== 'relations' && table.rows.length > MOST_THINGS) return 'too-many';
  return { kind, language: /_([a-z]{2})(?:[-_][a-z]+)?\.csv$/i.exec(name)?.[1]?.toLowerCase() ?? '', table };
}

function kindOf(headers: readonly string[]): EscoFileKind | undefined {
  const names = new Set(headers.map(plain));
  return KINDS.find((kind) => COLUMNS[kind].every((column) => names.has(column)));
}

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(KINDS.flatMap((kind) => COLUMNS[kind]));

/** How many of some cells are headers of a file of the download. */
function knownCells(cells: readonly string[]): number {
  return cells.filter((cell) => KNOWN_COLUMNS.has(plain(cell))).length;
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/g, '');
}

/** What the files say together. */
export interface EscoTables {
  /** English before the others: the labels shown are those of the first. */
  readonly languages: readonly string[];
  readonly occupations: readonly EscoOccupation[];
  readonly skills: readonly EscoSkill[];
  readonly relations: readonly EscoRelation[];
  /** Rows that said nothing that could be used. */
  readonly left: number;
}

/** Joins the files of all languages; the kinds that are missing, where some are. */
export function joinEscoFiles(files: readonly EscoFile[]): EscoTables | readonly EscoFileKind[] {
  const missing = KINDS.filter((kind) => !files.some((file) => file.kind === kind));
  if (missing.length > 0) return missing;
  const ordered = files.toSorted((one, other) => Number(other.language === 'en') - Number(one.language === 'en'));
  const occupations = new Things();
  const skills = new Things();
  for (const { kind, table } of ordered) {
    if (kind === 'occupations') occupations.read(table);
    if (kind === 'skills') skills.read(table);
  }
  const relations = new Map<number, EscoRelation>();
  let left = occupations.left + skills.left;
  for (const { kind, table } of ordered) {
    if (kind !== 'relations') continue;
    const [occupationAt, skillAt, typeAt] = placesOf(table, COLUMNS.relations);
    for (const { cells } of table.rows) {
      const occupation = occupations.numberOf(cells[occupationAt ?? -1]);
      const skill = skills.numberOf(cells[skillAt ?? -1]);
      const type = (cells[typeAt ?? -1] ?? '').trim().toLowerCase();
      if (occupation === undefined || skill === undefined || (type !== 'essential' && type !== 'optional')) {
        left += 1;
        continue;
      }
      relations.set(occupation * MOST_THINGS + skill, { occupation, skill, isEssential: type === 'essential' });
    }
  }
  return {
    languages: [...new Set(ordered.map(({ language }) => language))].filter((language) => language !== ''),
    occupations: occupations.all,
    skills: skills.all,
    relations: [...relations.values()],
    left,
  };
}

function placesOf(table: ImportTable, columns: readonly string[]): readonly number[] {
  const headers = table.headers.map(plain);
  return columns.map((column) => headers.indexOf(column));
}

/** Occupations or skills of one download, by their addresses. */
class Things {
  readonly #numbers = new Map<string, number>();
  readonly #all: { names: readonly string[]; readonly group: string }[] = [];
  left = 0;

  get all(): readonly EscoOccupation[] {
    return this.#all;
  }

  numberOf(uri: string | undefined): number | undefined {
    return this.#numbers.get((uri ?? '').trim());
  }

  read(table: ImportTable): void {
    const [uriAt = -1, nameAt = -1, altAt = -1, hiddenAt = -1, groupAt = -1] = placesOf(table, [
      'concepturi',
      'preferredlabel',
      'altlabels',
      'hiddenlabels',
      'iscogroup',
    ]);
    for (const { cells } of table.rows) {
      const uri = (cells[uriAt] ?? '').trim();
      const names = [cells[nameAt], cells[altAt], cells[hiddenAt]]
        .flatMap((cell) => (cell ?? '').split(/\r\n|\r|\n/))
        .map((name) => name.trim())
        .filter((name) => name !== '' && name.length <= LONGEST_NAME);
      const number = this.#numbers.get(uri);
      const known = number === undefined ? undefined : this.#all[number];
      if (uri === '' || names.length === 0) this.left += 1;
      else if (known !== undefined) known.names = joined(known.names, names);
      else if (this.#all.length < MOST_THINGS) {
        this.#numbers.set(uri, this.#all.length);
        this.#all.push({ names: joined([], names), group: (cells[groupAt] ?? '').trim() });
      }
    }
  }
}

function joined(names: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...names, ...more])].slice(0, NAMES_AT_MOST);
}
