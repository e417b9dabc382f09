import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEsco, type EscoOccupation, type EscoRelation, type EscoSkill } from '../../lib/skills/esco/build-esco';
import type { Esco } from '../../lib/skills/esco/esco';
import { readTable } from '../../lib/people/imports/import-table';

/** Open data of others that may lie beside the repository, for measuring alone; nothing of it is part of the product. */
const FOLDER = fileURLToPath(new URL('../../../shared/skills/', import.meta.url));

/** A job title and the occupations of ESCO it belongs to by the published crosswalk. */
export interface MappedTitle {
  readonly title: string;
  /** Numbers of occupations by any kind of match. */
  readonly occupations: ReadonlySet<number>;
  /** Those that match exactly or closely. */
  readonly near: ReadonlySet<number>;
}

/** ESCO, job titles of O*NET, and the crosswalk between them. */
export interface OpenData {
  readonly occupations: readonly EscoOccupation[];
  readonly skills: readonly (EscoSkill & { readonly reuse: string })[];
  readonly relations: readonly EscoRelation[];
  readonly titles: readonly MappedTitle[];
  /** Titles of all O*NET occupations, mapped or not. */
  readonly allTitles: readonly string[];
}

/** The open data; undefined where it is not there. */
export function readOpenData(): OpenData | undefined {
  if (!existsSync(join(FOLDER, 'esco-occupations.tsv'))) return undefined;
  const occupationRows = rowsOf('esco-occupations.tsv');
  const numbers = new Map(occupationRows.map(([, uri = ''], number) => [uri, number]));
  const any = new Map<string, Set<number>>();
  const near = new Map<string, Set<number>>();
  for (const [code = '', , , uri = '', , , type = ''] of crosswalkRows()) {
    const number = numbers.get(uri);
    if (number === undefined) continue;
    add(any, code, number);
    if (type.trim() === 'exactMatch' || type.trim() === 'closeMatch') add(near, code, number);
  }
  const titleRows = rowsOf('onet-alternate-titles.tsv');
  return {
    occupations: occupationRows.map(([, , group = '', , label = '', others = '']) => ({
      names: [label, ...listOf(others)],
      group,
    })),
    skills: rowsOf('esco-skills.tsv').map(([, label = '', , , reuse = '', , , others = '']) => ({
      names: [label, ...listOf(others)],
      reuse,
    })),
    relations: rowsOf('esco-occupation-skill.tsv').map(([occupation, skill, essential]) => ({
      occupation: Number(occupation),
      skill: Number(skill),
      isEssential: essential?.trim() === '1',
    })),
    titles: titleRows.flatMap(([code = '', title = '']) => {
      const occupations = any.get(code);
      return occupations === undefined ? [] : [{ title, occupations, near: near.get(code) ?? new Set<number>() }];
    }),
    allTitles: titleRows.map(([, title = '']) => title),
  };
}

/** The classification of these data, made ready as the product does it. */
export function escoOf({
  occupations,
  skills,
  relations,
}: Pick<OpenData, 'occupations' | 'skills' | 'relations'>): Esco {
  return buildEsco(['en'], occupations, skills, relations);
}

/** The classification as the files of an official download, by name; undefined where the open data are not there. */
export function downloadFiles(): Readonly<Record<string, string>> | undefined {
  const data = readOpenData();
  if (data === undefined) return undefined;
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(cell).join(',')).join('\r\n');
  const names = ([first = '', ...others]: readonly string[]): readonly string[] => [first, others.join('\n')];
  return {
    'occupations_en.csv': csv([
      ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'],
      ...data.occupations.map((each, at) => [`urn:o${String(at)}`, each.group, ...names(each.names)]),
    ]),
    'skills_en.csv': csv([
      ['conceptUri', 'skillType', 'reuseLevel', 'preferredLabel', 'altLabels'],
      ...data.skills.map((each, at) => [`urn:s${String(at)}`, 'skill', each.reuse, ...names(each.names)]),
    ]),
    'occupationSkillRelations_en.csv': csv([
      ['occupationUri', 'relationType', 'skillUri'],
      ...data.relations.map(({ occupation, skill, isEssential }) => [
        `urn:o${String(occupation)}`,
        isEssential ? 'essential' : 'optional',
        `urn:s${String(skill)}`,
      ]),
    ]),
  };
}

function add(to: Map<string, Set<number>>, key: string, number: number): void {
  const numbers = to.get(key) ?? new Set<number>();
  to.set(key, numbers.add(number));
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(FOLDER, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

function crosswalkRows(): readonly (readonly string[])[] {
  const text = readFileSync(join(FOLDER, 'esco-onet-crosswalk.csv'), 'utf8');
  const table = readTable(
    text.slice(text.indexOf('O*NET Id')),
    (cells) => cells.filter((cell) => cell.includes('O*NET')).length,
  );
  return table === undefined || table === 'too-many' ? [] : table.rows.map(({ cells }) => cells);
}

function listOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
