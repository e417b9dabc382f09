import type { BackupTables } from '../store/backup';

/** What the first key of every backup says. */
export const BACKUP_FORMAT = 'trellis-backup';

/** Version of the format; a newer one is refused, older ones are brought up to date. */
export const BACKUP_VERSION = 1;

/** A backup as it was read, before anything in it was looked at. */
export interface BackupDocument {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** ISO instant; empty when the file does not tell. */
  readonly exportedAt: string;
  /** Table name → rows, neither of them checked. */
  readonly tables: Readonly<Record<string, unknown>>;
}

/** Why a file is no backup that can be restored. */
export type Refusal =
  /** Something else altogether. */
  | { readonly why: 'not-a-backup' }
  /** A backup that breaks off or was edited into no JSON; `line` where the browser tells. */
  | { readonly why: 'damaged'; readonly line: number | undefined }
  /** Written by a newer Trellis. */
  | { readonly why: 'newer-version'; readonly version: number }
  | { readonly why: 'without-tables' }
  | { readonly why: 'too-large'; readonly megabytes: number }
  | { readonly why: 'wrong-passphrase' }
  | { readonly why: 'unreadable' };

/** A document, or why there is none. */
export type ParsedBackup =
  | { readonly status: 'parsed'; readonly document: BackupDocument }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** The whole store as the text of a backup, indented so that it can be read and edited. */
export function writeBackup(tables: BackupTables, at: Date): string {
  const document: BackupDocument = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: at.toISOString(),
    tables: { ...tables },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The backup in a text, or why there is none. Never throws. */
export function parseBackup(text: string): ParsedBackup {
  const json = parseJson(text.replace(/^\ufeff/, ''));
  if (!json.isJson) {
    const isOurs = text.slice(0, 10_000).includes(BACKUP_FORMAT);
    return refused(isOurs ? { why: 'damaged', line: json.line } : { why: 'not-a-backup' });
  }
  const { value } = json;
  if (!isRecord(value) || value.format !== BACKUP_FORMAT) return refused({ why: 'not-a-backup' });
  const version = Number(value.version ?? BACKUP_VERSION);
  if (version > BACKUP_VERSION) return refused({ why: 'newer-version', version });
  const { tables, exportedAt } = value;
  if (!isRecord(tables)) return refused({ why: 'without-tables' });
  const document: BackupDocument = {
    format: BACKUP_FORMAT,
    version: Number.isNaN(version) ? BACKUP_VERSION : version,
    exportedAt: typeof exportedAt === 'string' && !Number.isNaN(Date.parse(exportedAt)) ? exportedAt : '',
    tables,
  };
  return { status: 'parsed', document };
}

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(refusal: Refusal): ParsedBackup {
  return { status: 'refused', refusal };
}

type Json =
  { readonly isJson: true; readonly value: unknown } | { readonly isJson: false; readonly line: number | undefined };

function parseJson(text: string): Json {
  try {
    return { isJson: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const line = error instanceof SyntaxError ? /\bline (\d+)/.exec(error.message)?.[1] : undefined;
    return { isJson: false, line: line === undefined ? undefined : Number(line) };
  }
}
