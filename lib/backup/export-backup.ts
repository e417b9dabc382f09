import { dayOf } from '../meeting/day';
import { exportTables } from '../store/backup';
import { changeSettings } from '../store/settings';
import { lockText } from './age-file';
import { writeBackup } from './document';

/** A backup ready to be saved as a file. */
export interface BackupFile {
  readonly name: string;
  readonly content: Blob;
}

/** Everything stored as one file, inside an `age` file when there is a passphrase; remembers that it was made. */
export async function exportBackup(now: Date, passphrase = ''): Promise<BackupFile> {
  // First, so that the file itself knows of it.
  await changeSettings({ lastBackupAt: now.toISOString() });
  const text = writeBackup(await exportTables(), now);
  const name = `trellis-backup-${dayOf(now)}.json`;
  if (passphrase === '') return { name, content: new Blob([text], { type: 'application/json' }) };
  const locked = await lockText(text, passphrase);
  return { name: `${name}.age`, content: new Blob([locked], { type: 'application/octet-stream' }) };
}
