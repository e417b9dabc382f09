import { useId, useRef, useState, type SubmitEvent } from 'react';
import type { BackupDocument, Refusal } from '../../lib/backup/document';
import { openBackup } from '../../lib/backup/open-backup';
import { restoreIntoStore, type DoneRestore } from '../../lib/backup/restore-into-store';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { undoRestore } from '../../lib/store/backup';
import { backup } from '../../lib/words/backup';
import { TextField } from '../people/Field';
import { textOf } from '../people/person-form';
import parts from '../ui/parts.module.css';
import styles from './options.module.css';
import { refusalText } from './report-text';
import { RestoreReportView } from './RestoreReportView';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly name: string }
  | { readonly kind: 'locked'; readonly file: File; readonly refusal: Refusal | undefined }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'done'; readonly done: DoneRestore }
  | { readonly kind: 'failed' }
  | { readonly kind: 'undone' };

/** Restores a backup as soon as its file is chosen, and shows what became of each row. */
export function RestoreBackup() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();

  const restore = async (document: BackupDocument): Promise<void> => {
    try {
      const done = await restoreIntoStore(document, new Date());
      setState({ kind: 'done', done });
      void announcePeopleChanged();
    } catch {
      // One transaction: what failed has changed nothing.
      setState({ kind: 'failed' });
    }
  };
  const open = async (file: File, passphrase?: string): Promise<void> => {
    setState({ kind: 'busy', name: file.name });
    await nextFrame();
    const opened = await openBackup(file, passphrase);
    if (opened.status === 'parsed') return restore(opened.document);
    if (opened.status === 'locked') {
      setState({ kind: 'locked', file, refusal: undefined });
      return;
    }
    const { refusal } = opened;
    if (refusal.why === 'wrong-passphrase') setState({ kind: 'locked', file, refusal });
    else setState({ kind: 'refused', name: file.name, refusal });
  };
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (!file) return;
    void open(file).finally(() => {
      // So that the same file, mended meanwhile, can be chosen again.
      if (input.current) input.current.value = '';
    });
  };
  const takeBack = async (done: DoneRestore): Promise<void> => {
    await undoRestore(done.undo);
    setState({ kind: 'undone' });
    void announcePeopleChanged();
  };

  return (
    <div className={styles.form}>
      <div className={parts.field}>
        <label className={styles.title} htmlFor={`${hint}-file`}>
          {backup.restore}
        </label>
        <input
          ref={input}
          id={`${hint}-file`}
          type="file"
          accept=".json,.age,application/json"
          aria-describedby={hint}
          onChange={(event) => choose(event.target.files)}
        />
        <p id={hint} className={parts.small}>
          {backup.restoreHint}
        </p>
      </div>
      {state.kind === 'locked' && <PassphraseForm file={state.file} refusal={state.refusal} onOpen={open} />}
      <div>
        <div role="status" aria-busy={state.kind === 'busy'}>
          {state.kind === 'busy' && <p>{backup.reading(state.name)}</p>}
          {state.kind === 'undone' && <p>{backup.undone}</p>}
        </div>
        <div role="alert">
          {state.kind === 'failed' && (
            <p className={parts.notice} data-tone="late">
              {backup.restoreFailed}
            </p>
          )}
          {state.kind === 'refused' && (
            <p className={parts.notice} data-tone="late">
              {refusalText(state.refusal, state.name)}
            </p>
          )}
        </div>
      </div>
      {state.kind === 'done' && (
        <RestoreReportView report={state.done.report} onUndo={() => void takeBack(state.done)} />
      )}
    </div>
  );
}

interface PassphraseFormProps {
  readonly file: File;
  readonly refusal: Refusal | undefined;
  readonly onOpen: (file: File, passphrase: string) => Promise<void>;
}

function PassphraseForm({ file, refusal, onOpen }: PassphraseFormProps) {
  const open = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void onOpen(file, textOf(new FormData(event.currentTarget), 'passphrase'));
  };
  return (
    <form className={styles.form} noValidate onSubmit={open}>
      <p>{backup.locked(file.name)}</p>
      <TextField
        name="passphrase"
        label={backup.passphrase}
        value=""
        type="password"
        error={refusal && refusalText(refusal, file.name)}
      />
      <div>
        <button type="submit" className={`${parts.button} ${parts.primary}`}>
          {backup.open}
        </button>
      </div>
    </form>
  );
}

/** Resolves when the browser has shown what was said last; a large file keeps it busy for a while. */
function nextFrame(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 30);
  });
}
