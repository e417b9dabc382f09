import { useState } from 'react';
import type { Person } from '../../lib/people/person';
import { newPerson } from '../../lib/store/people';
import { people } from '../../lib/words/people';
import { useEverybody } from '../hooks/use-everybody';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { personNamedIn } from './open-person';
import { PeopleList } from './PeopleList';
import { PersonEditor } from './PersonEditor';
import { UndoLine, type Undoable } from './UndoLine';
import { useListed } from './use-listed';

type View =
  | { readonly kind: 'list'; readonly returnTo: string }
  | { readonly kind: 'new'; readonly person: Person }
  | { readonly kind: 'person'; readonly id: string };

/** The person whom the page's address names, or everybody. */
function firstView(): View {
  const id = personNamedIn(window.location.hash);
  return id === undefined ? { kind: 'list', returnTo: '' } : { kind: 'person', id };
}

/** Everybody the mentor knows: found, added, changed and erased by hand. */
export function PeopleSection() {
  const everybody = useEverybody();
  const listed = useListed(everybody);
  const [view, setView] = useState<View>(firstView);
  const [did, setDid] = useState<Undoable | undefined>();
  const person =
    view.kind === 'new' ? view.person : everybody?.find((each) => view.kind === 'person' && each.id === view.id);
  const close = (done?: Undoable): void => {
    if (done) setDid(done);
    setView({ kind: 'list', returnTo: view.kind === 'person' ? view.id : '' });
  };
  return (
    <Section title={people.title} id="people">
      <div className={parts.stack}>
        <p className={parts.empty}>{people.intro}</p>
        <UndoLine did={did} />
        {!everybody || !listed ? (
          <Skeleton rows={4} />
        ) : view.kind === 'list' || !person ? (
          <PeopleList
            listed={listed}
            focusOn={view.kind === 'list' ? view.returnTo : ''}
            onAdd={() => {
              setDid(undefined);
              setView({ kind: 'new', person: newPerson({ name: '' }, new Date()) });
            }}
            onOpen={(id) => {
              setDid(undefined);
              setView({ kind: 'person', id });
            }}
          />
        ) : (
          <PersonEditor
            key={person.id}
            person={person}
            isNew={view.kind === 'new'}
            everybody={everybody}
            onClose={close}
            onDid={setDid}
          />
        )}
      </div>
    </Section>
  );
}
