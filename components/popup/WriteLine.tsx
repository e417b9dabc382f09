import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Person } from '../../lib/people/person';
import { popup } from '../../lib/words/popup';
import { useIdle } from '../hooks/use-idle';
import { useKeys } from '../hooks/use-keys';
import parts from '../ui/parts.module.css';
import { BackupAge } from './BackupAge';
import { JotTopic } from './JotTopic';
import styles from './popup.module.css';

/** Reading a line with names takes the rules of names: it comes when it is asked for. */
const CaptureLine = lazy(async () => ({ default: (await import('./CaptureLine')).CaptureLine }));

type Kind = 'topic' | 'introduction';

const KINDS: readonly (readonly [Kind, string])[] = [
  ['topic', popup.topic],
  ['introduction', popup.introduction],
];

/** One line to write down what comes to mind: a topic for a mentee, or two people who should meet. */
export function WriteLine({ mentees }: { readonly mentees: readonly Person[] }) {
  const [kind, setKind] = useState<Kind>('topic');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isIdle = useIdle();
  // A key brings the line and the caret at once.
  const [wanted, setWanted] = useState(0);
  const write = (next: Kind): void => {
    setSaid('');
    setKind(next);
    setWanted((before) => before + 1);
  };
  useEffect(() => {
    if (wanted > 0) field.current?.focus();
  }, [wanted]);
  useKeys({ t: () => write('topic'), i: () => write('introduction') });
  return (
    <div className={styles.write}>
      <div className={parts.row} role="group" aria-label={popup.writeDown}>
        {KINDS.map(([each, say]) => (
          <button
            key={each}
            type="button"
            className={parts.word}
            aria-pressed={kind === each}
            onClick={() => write(each)}
          >
            {say}
          </button>
        ))}
        <p className={styles.said} role="status">
          {said}
        </p>
        {said === '' && isIdle && <BackupAge />}
      </div>
      {kind === 'topic' ? (
        <JotTopic mentees={mentees} field={field} onSaid={setSaid} />
      ) : (
        <Suspense fallback={<div className={styles.capture} />}>
          <CaptureLine mentees={mentees} field={field} onSaid={setSaid} />
        </Suspense>
      )}
    </div>
  );
}
