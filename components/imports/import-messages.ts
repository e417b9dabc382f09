import type { ColumnRole, TableSource } from '../../lib/people/imports/column-roles';
import type { TextEncoding } from '../../lib/people/imports/decode-text';
import type { ImportRefusal } from '../../lib/people/imports/import-file';
import type { ImportedPerson, ImportProblem } from '../../lib/people/imports/imported-person';
import type { Match } from '../../lib/people/imports/match-people';

/** What is done with one entry of a file. */
export type Choice = 'add' | 'complete' | 'leave';

/** Which entries a list shows. */
export type Shelf = 'all' | Match['kind'] | 'problems';

/** Numbers of a file that was read. */
export interface ImportSummary {
  readonly counts: Readonly<Record<Match['kind'], number>>;
  readonly problems: number;
  /** What a write would do as things stand. */
  readonly adds: number;
  readonly completes: number;
}

/** Columns of a table as they are understood, with a few cells of each. */
export interface ImportColumns {
  readonly source: TableSource;
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly samples: readonly (readonly string[])[];
  readonly encoding: TextEncoding;
}

/** Meetings of a calendar file. */
export interface CalendarSummary {
  readonly meetings: number;
  /** 1:1s with mentees among them. */
  readonly withMentees: number;
  /** The mentor's own address on the meetings, as it looks; empty when that cannot be told. */
  readonly ownAddress: string;
  /** People met at least so often are brought in. */
  readonly atLeast: number;
}

/** One entry as a list shows it. */
export interface ImportEntry {
  readonly index: number;
  readonly person: ImportedPerson;
  readonly match: Match;
  readonly matchName: string;
  readonly choice: Choice;
}

/** What the page asks of the worker. */
export type ImportRequest =
  | { readonly type: 'read'; readonly file: Blob }
  | { readonly type: 'encoding'; readonly encoding: TextEncoding }
  | { readonly type: 'columns'; readonly roles: readonly ColumnRole[] }
  | { readonly type: 'own-address'; readonly address: string }
  | { readonly type: 'at-least'; readonly times: number }
  | { readonly type: 'show'; readonly shelf: Shelf; readonly from: number; readonly count: number }
  | { readonly type: 'choose'; readonly index: number; readonly choice: Choice }
  | { readonly type: 'choose-shelf'; readonly shelf: Match['kind']; readonly choice: Choice }
  | { readonly type: 'write' }
  | { readonly type: 'cancel' }
  | { readonly type: 'undo' };

/** What the worker tells the page. */
export type ImportNews =
  | { readonly type: 'refused'; readonly why: ImportRefusal | 'failed' }
  | {
      readonly type: 'read';
      readonly summary: ImportSummary;
      readonly columns?: ImportColumns;
      readonly calendar?: CalendarSummary;
    }
  | {
      readonly type: 'shown';
      readonly shelf: Shelf;
      readonly from: number;
      readonly all: number;
      readonly entries: readonly ImportEntry[];
      readonly problems: readonly ImportProblem[];
    }
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'written'; readonly added: number; readonly completed: number; readonly meetings: number }
  | { readonly type: 'cancelled' }
  | { readonly type: 'undone'; readonly kept: number };
