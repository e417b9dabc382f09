import { useEffect, useRef } from 'react';
import { imports } from '../../lib/words/imports';
import options from '../options/options.module.css';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './imports.module.css';
import { ImportPreview } from './ImportPreview';
import { takeLostFocus } from './take-lost-focus';
import { useImport, type Import } from './use-import';

/** Brings people in from files: choose, look, change, write in one go, undo. */
export function ImportSection() {
  const run = useImport();
  return (
    <Section title={imports.title} id="imports">
      <div className={options.form}>
        <p className={parts.empty}>{imports.intro}</p>
        <Step run={run} />
      </div>
    </Section>
  );
}

function Step({ run }: { readonly run: Import }) {
  const { state } = run;
  switch (state.at) {
    case 'idle':
      return <ChooseFile run={run} />;
    case 'reading':
      return (
        <Busy text={imports.reading(state.name)} onCancel={run.close}>
          <progress className={styles.bar} aria-label={imports.reading(state.name)} />
        </Busy>
      );
    case 'refused':
      return (
        <>
          <Said text={imports.refused(state.why, state.name)} isFault />
          <ChooseFile run={run} />
        </>
      );
    case 'preview':
      return (
        <>
          {state.isCancelled && <p role="status">{imports.cancelled}</p>}
          <ImportPreview run={run} name={state.name} read={state.read} shown={state.shown} />
        </>
      );
    case 'writing':
      return (
        <Busy text={imports.writing} onCancel={() => run.ask({ type: 'cancel' })}>
          <progress className={styles.bar} aria-label={imports.writing} value={state.done} max={state.all} />
        </Busy>
      );
    case 'written':
      return (
        <Finished
          text={imports.written(state.news.added, state.news.completed, state.news.meetings)}
          run={run}
          onUndo={run.undo}
        />
      );
    case 'undoing':
      return (
        <Busy text={imports.undoing}>
          <progress className={styles.bar} aria-label={imports.undoing} />
        </Busy>
      );
    case 'undone':
      return <Finished text={imports.undone(state.kept)} run={run} />;
  }
}

function ChooseFile({ run }: { readonly run: Import }) {
  return (
    <>
      <label className={parts.field}>
        <span>{imports.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.vcf,.ics,text/csv,text/vcard,text/calendar"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) run.choose(file);
          }}
        />
      </label>
      <details className={parts.small}>
        <summary>{imports.whereFrom}</summary>
        <dl className={styles.kinds}>
          {imports.kinds.map(([kind, how]) => (
            <div key={kind}>
              <dt>{kind}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

interface BusyProps {
  readonly text: string;
  readonly onCancel?: () => void;
  readonly children: React.ReactNode;
}

function Busy({ text, onCancel, children }: BusyProps) {
  return (
    <div className={parts.stack}>
      <Said text={text} />
      <div className={parts.row}>
        {children}
        {onCancel && (
          <button type="button" className={parts.button} onClick={onCancel}>
            {imports.cancel}
          </button>
        )}
      </div>
    </div>
  );
}

interface FinishedProps {
  readonly text: string;
  readonly run: Import;
  readonly onUndo?: () => void;
}

function Finished({ text, run, onUndo }: FinishedProps) {
  return (
    <div className={parts.stack}>
      <Said text={text} />
      <div className={parts.row}>
        {onUndo && (
          <button type="button" className={parts.button} onClick={onUndo}>
            {imports.undo}
          </button>
        )}
        <button type="button" className={parts.button} onClick={run.close}>
          {imports.another}
        </button>
      </div>
    </div>
  );
}

/** What has happened. Whoever uses the keyboard goes on from here: the button pressed last is gone. */
function Said({ text, isFault = false }: { readonly text: string; readonly isFault?: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => takeLostFocus(line.current), [text]);
  return (
    <p ref={line} className={isFault ? options.error : undefined} role={isFault ? 'alert' : 'status'} tabIndex={-1}>
      {text}
    </p>
  );
}
