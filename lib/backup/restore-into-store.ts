import { readKnownRows, restoreTables, type RestoreUndo } from '../store/backup';
import type { BackupDocument } from './document';
import type { RestoreReport } from './report';
import { restore } from './restore';

/** A restore that took effect, with what takes it back. */
export interface DoneRestore {
  readonly report: RestoreReport;
  readonly undo: RestoreUndo;
}

/** Restores a backup into the store: everything the report names as taken or mended, or, on a fault, nothing at all. */
export async function restoreIntoStore(document: BackupDocument, now: Date): Promise<DoneRestore> {
  const { rows, ifNone, report } = restore(document, now, await readKnownRows());
  return { report, undo: await restoreTables(rows, ifNone) };
}
