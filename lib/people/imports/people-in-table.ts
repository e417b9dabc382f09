import { normaliseAddress } from '../address';
import { displayName } from '../name';
import type { ColumnRole, TableSource } from './column-roles';
import { dateInCell, orderOfDates } from './date-in-cell';
import {
  fieldText,
  noteText,
  problem,
  type ImportedPeople,
  type ImportedPerson,
  type ImportProblem,
} from './imported-person';
import type { ImportTable } from './import-table';
import { nameOfParts } from './name-of-parts';
import type { TableRow } from './table-rows';

/** More cells than a person has addresses, languages or skills. */
const MOST_IN_LIST = 30;

/** Reads people out of a table whose columns say what `roles` tells. */
export function peopleInTable(table: ImportTable, roles: readonly ColumnRole[], source: TableSource): ImportedPeople {
  const people: ImportedPerson[] = [];
  const problems: ImportProblem[] = [];
  const columns = columnsByRole(roles);
  const dates = [...(columns.get('last-contact') ?? []), ...(columns.get('connected-on') ?? [])];
  const order = orderOfDates(cellsOf(table.rows, dates));

  for (const { line, cells, isBroken } of table.rows) {
    if (isBroken) problems.push(problem(line, 'open-quote'));
    const textOf = (role: ColumnRole): string => fieldText(first(cells, columns.get(role)));
    const dayIn = (role: ColumnRole): string => {
      const text = textOf(role);
      const day = text === '' ? '' : dateInCell(text, order);
      if (day === undefined) problems.push(problem(line, 'bad-date', text));
      return day ?? '';
    };
    const { addresses, unread } = addressesIn(cells, columns.get('address') ?? []);
    problems.push(...unread.map((text) => problem(line, 'bad-address', text)));
    const name =
      textOf('name') ||
      nameOfParts({
        given: textOf('given'),
        middle: textOf('middle'),
        family: textOf('family'),
        suffix: textOf('suffix'),
      });
    if (name === '' && addresses.length === 0) {
      problems.push(problem(line, 'no-name', textOf('organisation')));
      continue;
    }
    const connected = dayIn('connected-on');
    people.push({
      line,
      name: name || displayName(addresses[0] ?? ''),
      addresses,
      role: textOf('role'),
      organisation: textOf('organisation'),
      team: textOf('team'),
      place: textOf('place'),
      languages: listIn(textOf('languages')),
      skills: listIn(textOf('skills')),
      howMet: textOf('how-met') || (source === 'linkedin' && connected ? `LinkedIn, ${connected}` : ''),
      remember: noteText(first(cells, columns.get('remember'))),
      lastContact: dayIn('last-contact'),
    });
  }
  return { people, problems };
}

function columnsByRole(roles: readonly ColumnRole[]): ReadonlyMap<ColumnRole, readonly number[]> {
  const columns = new Map<ColumnRole, number[]>();
  roles.forEach((role, at) => {
    columns.set(role, [...(columns.get(role) ?? []), at]);
  });
  return columns;
}

function* cellsOf(rows: readonly TableRow[], columns: readonly number[]): Generator<string> {
  for (const { cells } of rows) for (const at of columns) yield cells[at] ?? '';
}

function first(cells: readonly string[], columns: readonly number[] = []): string {
  return columns.map((at) => cells[at] ?? '').find((cell) => cell.trim() !== '') ?? '';
}

/** Some programs put several addresses into one cell. */
function addressesIn(
  cells: readonly string[],
  columns: readonly number[],
): { readonly addresses: readonly string[]; readonly unread: readonly string[] } {
  const addresses = new Set<string>();
  const unread: string[] = [];
  for (const at of columns) {
    const pieces = (cells[at] ?? '').split(/\s*(?::::|[;,\n])\s*/u).filter((piece) => piece.trim() !== '');
    for (const piece of pieces.slice(0, MOST_IN_LIST)) {
      const address = normaliseAddress(piece);
      if (address !== '') addresses.add(address);
      else unread.push(piece);
    }
  }
  return { addresses: [...addresses].slice(0, MOST_IN_LIST), unread };
}

function listIn(text: string): readonly string[] {
  const pieces = text.split(/\s*(?::::|[;,|/])\s*/u).filter((piece) => piece !== '');
  return [...new Set(pieces)].slice(0, MOST_IN_LIST);
}
