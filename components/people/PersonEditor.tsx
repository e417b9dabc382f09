import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import { useUnsaved } from '../hooks/use-unsaved';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { LeaveAsk } from './LeaveAsk';
import styles from './people.module.css';
import { PersonForm } from './PersonForm';
import type { Undoable } from './UndoLine';

/** Somebody's page knows the thesaurus of skills: it comes when it is opened. */
const PersonPage = lazy(async () => ({ default: (await import('./PersonPage')).PersonPage }));

interface PersonEditorProps {
  readonly person: Person;
  readonly isNew: boolean;
  readonly everybody: readonly Person[];
  readonly onClose: (did?: Undoable) => void;
  readonly onDid: (did: Undoable) => void;
}

/** One person: a form for somebody new, else their page, from which one may go on to the people it names. */
export function PersonEditor({ person, isNew, everybody, onClose, onDid }: PersonEditorProps) {
  /** Pages gone to from the one that was opened, the latest last. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  if (isNew) return <NewPerson person={person} everybody={everybody} onClose={onClose} />;
  // Somebody who is gone meanwhile has no page: the one before stands again.
  const path = [person, ...trail.flatMap((id) => everybody.find((each) => each.id === id) ?? [])];
  const shown = path.at(-1) ?? person;
  const before = path.at(-2);
  return (
    <Suspense fallback={<Skeleton rows={5} />}>
      <PersonPage
        key={shown.id}
        person={shown}
        everybody={everybody}
        backTo={before?.name}
        onBack={() => {
          if (before) setTrail(trail.slice(0, -1));
          else onClose();
        }}
        onOpen={(id) => setTrail([...trail, id])}
        onGone={onClose}
        onDid={onDid}
      />
    </Suspense>
  );
}

type NewPersonProps = Pick<PersonEditorProps, 'person' | 'everybody' | 'onClose'>;

function NewPerson({ person, everybody, onClose }: NewPersonProps) {
  const unsaved = useUnsaved();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = (): void => unsaved.leave(() => onClose());
  return (
    <div className={styles.editor} onInput={unsaved.note}>
      <div className={styles.editorHead}>
        <button type="button" className={parts.button} onClick={close}>
          {people.back}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {people.newPerson}
        </h3>
      </div>
      {unsaved.isAsking && <LeaveAsk unsaved={unsaved} />}
      <PersonForm
        person={person}
        isNew
        mentorship={{ status: 'none' }}
        everybody={everybody}
        onSaved={(did) => {
          unsaved.forget();
          onClose(did);
        }}
        onCancel={close}
      />
    </div>
  );
}
