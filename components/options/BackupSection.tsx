import { lazy, Suspense } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { readSettings } from '../../lib/store/settings';
import { backup } from '../../lib/words/backup';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { EraseEverything } from './EraseEverything';
import { ExportBackup } from './ExportBackup';
import styles from './options.module.css';

/** Reading a backup takes every rule of every table: it comes when the rest of the page stands. */
const RestoreBackup = lazy(async () => ({ default: (await import('./RestoreBackup')).RestoreBackup }));

/** A copy of everything as a file, the way back from one, and the way out. */
export function BackupSection() {
  const format = useFormat();
  const settings = useLive(readSettings, []);
  const lastBackupAt = settings.status === 'some' ? settings.value.lastBackupAt : '';
  const age = lastBackupAt === '' ? backup.noBackup : backup.lastBackup(format.ago(dayOf(new Date(lastBackupAt))));
  return (
    <Section title={backup.title} id="backup">
      <div className={styles.form}>
        <p className={parts.empty}>
          {backup.intro} {settings.status === 'some' && age}
        </p>
        <ExportBackup />
        <Suspense fallback={<Skeleton />}>
          <RestoreBackup />
        </Suspense>
        <EraseEverything />
      </div>
    </Section>
  );
}
