import { useState, type SubmitEvent } from 'react';
import { exportBackup, type BackupFile } from '../../lib/backup/export-backup';
import { backup } from '../../lib/words/backup';
import { TextField } from '../people/Field';
import { textOf, type FormErrors } from '../people/person-form';
import parts from '../ui/parts.module.css';
import styles from './options.module.css';

const SHORTEST_PASSPHRASE = 8;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed' };

/** Saves everything as a file, locked with a passphrase if one is given. */
export function ExportBackup() {
  const [isLocked, setLocked] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const passphrase = isLocked ? textOf(form, 'passphrase') : '';
    const wrong = isLocked ? wrongWith(passphrase, textOf(form, 'again')) : {};
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    setState({ kind: 'busy' });
    try {
      const file = await exportBackup(new Date(), passphrase);
      saveFile(file);
      setState({ kind: 'done', name: file.name });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <form className={parts.stack} noValidate onSubmit={(event) => void save(event)}>
      <label className={styles.check}>
        <input type="checkbox" checked={isLocked} onChange={(event) => setLocked(event.target.checked)} />
        {backup.protect}
      </label>
      {isLocked && (
        <div className={styles.form}>
          <p className={parts.small}>{backup.protectHint}</p>
          <TextField name="passphrase" label={backup.passphrase} value="" type="password" error={errors.passphrase} />
          <TextField name="again" label={backup.passphraseAgain} value="" type="password" error={errors.again} />
        </div>
      )}
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="submit" className={`${parts.button} ${parts.primary}`} disabled={state.kind === 'busy'}>
          {backup.export}
        </button>
        <p className={parts.small} role="status">
          {state.kind === 'busy' && backup.exporting}
          {state.kind === 'done' && backup.exported(state.name)}
          {state.kind === 'failed' && <span className={styles.error}>{backup.exportFailed}</span>}
        </p>
      </div>
    </form>
  );
}

function wrongWith(passphrase: string, again: string): FormErrors {
  if (passphrase.length < SHORTEST_PASSPHRASE) return { passphrase: backup.passphraseShort };
  return passphrase === again ? {} : { again: backup.passphrasesDiffer };
}

function saveFile({ name, content }: BackupFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
