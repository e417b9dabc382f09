import { useEffect, useRef, useState } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import type { Person } from '../../lib/people/person';
import { readRowsAbout, TABLE_NAMES } from '../../lib/store/backup';
import { mergedPerson, mergePeople } from '../../lib/store/merge-people';
import { peopleOfSameName } from '../../lib/store/people';
import { backup } from '../../lib/words/backup';
import { everyPage } from '../../lib/words/every-page';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Field } from './Field';
import styles from './people.module.css';
import type { Undoable } from './UndoLine';
import { useWanted } from './use-listed';

/** Most people offered. */
const MOST_OFFERED = 8;

const NOBODY: readonly Person[] = [];

/** What one person can say once only, and what it is called. */
const SINGLE = ['role', 'organisation', 'team', 'place'] as const;

interface MergePersonProps {
  readonly person: Person;
  readonly everybody: readonly Person[];
  /** Told what was done, and who of the two is both now. */
  readonly onMerged: (did: Undoable, keptId: string) => void;
  readonly onCancel: () => void;
}

/** Finds who is the same person, shows what both have and what will be kept, and makes them one. */
export function MergePerson({ person, everybody, onMerged, onCancel }: MergePersonProps) {
  const [query, setQuery] = useState('');
  const [other, setOther] = useState<Person | undefined>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Gives a promise in newer browsers: nothing to clean up with.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // Somebody of the same name is the one who is looked for, mostly.
  const namesakes = liveValue(
    useLive(() => peopleOfSameName(person.name), [person.name]),
    [],
  );
  const isLooking = query.trim() !== '';
  const fitting = useWanted(isLooking ? everybody : NOBODY, { query, shown: 'all' });
  if (other) return <MergeAsk one={person} other={other} onMerged={onMerged} onCancel={() => setOther(undefined)} />;
  const found = (isLooking ? fitting : namesakes).slice(0, MOST_OFFERED + 1).filter((each) => each.id !== person.id);
  return (
    <div ref={box} className={styles.choice}>
      <p>{people.mergeAsk(person.name)}</p>
      <Field label={people.mergeFind}>
        {(control) => (
          <input {...control} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        )}
      </Field>
      {isLooking && fitting !== NOBODY && found.length === 0 && <p className={parts.empty}>{people.mergeNobody}</p>}
      <div className={`${parts.row} ${parts.wrap}`}>
        {found.slice(0, MOST_OFFERED).map((each) => (
          <button key={each.id} type="button" className={parts.button} onClick={() => setOther(each)}>
            {nameWithMore(each)}
          </button>
        ))}
        <button type="button" className={parts.button} onClick={onCancel}>
          {everyPage.cancel}
        </button>
      </div>
    </div>
  );
}

function nameWithMore({ name, role, organisation, addresses }: Person): string {
  const more = [role, organisation, addresses[0] ?? ''].filter((text) => text !== '');
  return more.length === 0 ? name : `${name} (${more.join(', ')})`;
}

interface MergeAskProps {
  readonly one: Person;
  readonly other: Person;
  readonly onMerged: MergePersonProps['onMerged'];
  readonly onCancel: () => void;
}

function MergeAsk({ one, other, onMerged, onCancel }: MergeAskProps) {
  const format = useFormat();
  // A mentee stays who they are; a contact of the same name is mostly the newcomer.
  const [isSwapped, setSwapped] = useState(!one.isMentee && other.isMentee);
  const [hasFailed, setFailed] = useState(false);
  const [kept, gone] = isSwapped ? [other, one] : [one, other];
  const about = useLive(() => readRowsAbout(gone.id), [gone.id]);
  const merged = mergedPerson(kept, gone);
  const lost = SINGLE.filter((field) => gone[field] !== '' && gone[field] !== merged[field]);
  const alongside =
    about.status === 'some'
      ? TABLE_NAMES.filter((table) => table !== 'people' && about.value[table].length > 0).map((table) =>
          backup.count(table, about.value[table].length),
        )
      : [];
  const merge = async (): Promise<void> => {
    const undo = await mergePeople(kept.id, gone.id, new Date()).catch(() => undefined);
    if (!undo) {
      setFailed(true);
      return;
    }
    void announcePeopleChanged();
    const takeBack = async (): Promise<void> => {
      await undo();
      void announcePeopleChanged();
    };
    onMerged({ say: people.merged(kept.name, gone.name), undo: takeBack }, kept.id);
  };
  return (
    <div className={styles.choice}>
      <h4>{people.mergeTitle(kept.name, gone.name)}</h4>
      <p>{people.mergeKeeps}</p>
      <dl className={styles.facts}>
        <dt>{people.name}</dt>
        <dd>{merged.name}</dd>
        {merged.otherNames.length > 0 && (
          <>
            <dt>{people.otherNames}</dt>
            <dd>{merged.otherNames.join('; ')}</dd>
          </>
        )}
        {merged.addresses.length > 0 && (
          <>
            <dt>{people.addresses}</dt>
            <dd>{merged.addresses.join(', ')}</dd>
          </>
        )}
      </dl>
      <ul>
        <li>{people.mergeAlong(gone.name, format.list(alongside))}</li>
        {lost.map((field) => (
          <li key={field}>{people.mergeOther(people[field], merged[field], gone[field])}</li>
        ))}
        {about.status === 'some' &&
          about.value.introductions.some((row) => row.menteeId === kept.id || row.contactId === kept.id) && (
            <li>{people.mergeBetween}</li>
          )}
      </ul>
      {hasFailed && (
        <p className={styles.error} role="alert">
          {people.failed}
        </p>
      )}
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={() => void merge()}>
          {people.mergeNow}
        </button>
        <button type="button" className={parts.button} onClick={() => setSwapped(!isSwapped)}>
          {people.mergeSwap}
        </button>
        <button type="button" className={parts.button} onClick={onCancel}>
          {everyPage.cancel}
        </button>
      </div>
    </div>
  );
}
