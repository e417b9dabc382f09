import { browser } from '#imports';
import { dayOf } from '../../lib/meeting/day';
import { readSettings } from '../../lib/store/settings';
import { popup } from '../../lib/words/popup';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import styles from './popup.module.css';

/** How old the last backup is, and the way to a new one. */
export function BackupAge() {
  const format = useFormat();
  const settings = useLive(readSettings, []);
  if (settings.status !== 'some') return null;
  const { lastBackupAt } = settings.value;
  return (
    <p className={styles.backup}>
      <a
        className={`${parts.small} ${parts.faint}`}
        href={`${browser.runtime.getURL('/options.html')}#backup`}
        target="_blank"
        rel="noreferrer"
      >
        {lastBackupAt === '' ? popup.noBackup : popup.backupAge(format.ago(dayOf(new Date(lastBackupAt))))}
      </a>
    </p>
  );
}
