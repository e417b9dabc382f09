import { useState } from 'react';
import { ESCO_ATTRIBUTION } from '../../lib/skills/esco/esco';
import { readEscoSummary, removeEsco, type EscoSummary } from '../../lib/store/esco';
import { skills as say } from '../../lib/words/skills';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import options from '../options/options.module.css';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { useEscoImport, type EscoImport } from './use-esco-import';
import styles from './skills.module.css';

/** Brings the ESCO classification in from files the user has downloaded, and takes it out again. */
export function EscoSection() {
  const run = useEscoImport();
  const kept = useLive(readEscoSummary, []);
  return (
    <Section title={say.title} id="skills">
      <div className={options.form}>
        <p className={parts.empty}>{say.intro}</p>
        {kept.status === 'none' && <p>{say.none}</p>}
        {kept.status === 'some' && <Kept summary={kept.value} run={run} />}
        <Progress run={run} />
        {run.state.type !== 'progress' && kept.status !== 'loading' && (
          <ChooseFiles label={kept.status === 'some' ? say.replace : say.choose} run={run} />
        )}
      </div>
    </Section>
  );
}

function Kept({ summary, run }: { readonly summary: EscoSummary; readonly run: EscoImport }) {
  const format = useFormat();
  const [isFailed, setFailed] = useState(false);
  const count = new Intl.NumberFormat(navigator.language);
  const remove = async (): Promise<void> => {
    run.reset();
    setFailed(false);
    await removeEsco().catch(() => setFailed(true));
  };
  return (
    <div className={parts.stack}>
      <p>
        {say.holds(count.format(summary.occupations), count.format(summary.skills), summary.languages.join(', '))}{' '}
        {say.since(format.ago(summary.broughtAt.slice(0, 10)))}
      </p>
      <p className={parts.small}>{ESCO_ATTRIBUTION}</p>
      <div className={parts.row}>
        <button type="button" className={parts.button} onClick={() => void remove()}>
          {say.remove}
        </button>
      </div>
      {isFailed && (
        <p className={options.error} role="alert">
          {say.failed}
        </p>
      )}
    </div>
  );
}

function Progress({ run }: { readonly run: EscoImport }) {
  const { state } = run;
  switch (state.type) {
    case 'idle':
      return null;
    case 'progress': {
      const text = say.step[state.step](state.file);
      return (
        <div className={parts.stack}>
          <p role="status">{text}</p>
          <div className={parts.row}>
            <progress
              className={styles.bar}
              aria-label={text}
              // How long it takes to make it ready cannot be told beforehand.
              {...(state.step === 'reading' && { value: state.done, max: state.all })}
            />
            <button type="button" className={parts.button} onClick={run.cancel}>
              {say.cancel}
            </button>
          </div>
        </div>
      );
    }
    case 'cancelled':
      return <p role="status">{say.cancelled}</p>;
    case 'kept':
      return <p role="status">{say.kept(state.left)}</p>;
    case 'refused':
      return <Wrong text={say.refused(state.why, state.file)} />;
    case 'missing':
      return <Wrong text={say.missing(state.kinds)} />;
    case 'empty':
      return <Wrong text={say.empty} />;
    case 'failed':
      return <Wrong text={say.failed} />;
  }
}

function Wrong({ text }: { readonly text: string }) {
  return (
    <p className={options.error} role="alert">
      {text}
    </p>
  );
}

function ChooseFiles({ label, run }: { readonly label: string; readonly run: EscoImport }) {
  return (
    <>
      <label className={parts.field}>
        <span>{label}</span>
        <input
          type="file"
          multiple
          accept=".csv,text/csv"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same files may be chosen again after something went wrong.
            target.value = '';
            if (files.length > 0) run.choose(files);
          }}
        />
      </label>
      <details className={parts.small}>
        <summary>{say.how}</summary>
        <ol className={styles.steps}>
          {say.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
