import type { TableName } from '../store/backup';

/** Something a restore changed in a row to be able to take it. */
export type Mending =
  /** The value could not be read and was set right or left empty. */
  | { readonly what: 'field'; readonly field: string }
  /** No such field; it was left out. */
  | { readonly what: 'unknown-field'; readonly field: string }
  /** Named by address or name; the id was found. */
  | { readonly what: 'found'; readonly field: string; readonly name: string }
  /** What the field points at is nowhere; the row was taken without it. */
  | { readonly what: 'points-nowhere'; readonly field: string }
  /** Somebody of this address is stored already: the row went to them. */
  | { readonly what: 'known-person'; readonly name: string }
  | { readonly what: 'name-from-address' }
  /** Others name this person as their mentee, so they are one. */
  | { readonly what: 'made-mentee' }
  /** A mentee without a mentorship got the usual one. */
  | { readonly what: 'mentorship-added' }
  /** Promises written in the note's text became commitments. */
  | { readonly what: 'promises-found'; readonly count: number };

/** Why a row was left out. */
export type LeftOut =
  | { readonly why: 'not-a-row' }
  /** It says nothing without this field. */
  | { readonly why: 'needs'; readonly field: string }
  /** The person it is about was not found. */
  | { readonly why: 'nobody'; readonly field: string; readonly given: string }
  /** An earlier row of the table, 1-based, is the same. */
  | { readonly why: 'same-as'; readonly row: number };

/** What became of one row of the file. */
export type RowReport = {
  readonly table: TableName;
  /** 1-based place in its table. */
  readonly row: number;
  /** Its name, title or first words. */
  readonly label: string;
} & (
  | { readonly fate: 'taken' }
  | { readonly fate: 'mended'; readonly mendings: readonly Mending[] }
  | { readonly fate: 'left-out'; readonly because: LeftOut }
);

/** What became of a whole file. */
export interface RestoreReport {
  readonly rows: readonly RowReport[];
  /** Tables Trellis does not know; they were left out. */
  readonly unknownTables: readonly string[];
  /** Known tables that hold something else than a list of rows; they were left out. */
  readonly notLists: readonly TableName[];
}
