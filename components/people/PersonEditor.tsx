import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import type { Person } from '../../lib/people/person';
import { readRowsAbout, restoreTables, takeOutPerson } from '../../lib/store/backup';
import { changeMentorship } from '../../lib/store/mentorships';
import { peopleWithAddress, savePerson } from '../../lib/store/people';
import { readRelationship } from '../../lib/store/relationship';
import { everyPage } from '../../lib/words/every-page';
import { people } from '../../lib/words/people';
import { useLive } from '../hooks/use-live';
import { useUnsaved } from '../hooks/use-unsaved';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { ErasePerson } from './ErasePerson';
import { GoalList } from './GoalList';
import { MentorshipFields } from './MentorshipFields';
import { MergePerson } from './MergePerson';
import { NetworkFields, WhoFields } from './PersonFields';
import styles from './people.module.css';
import { readMentorship, readPerson, type FormErrors } from './person-form';
import { SplitPerson } from './SplitPerson';
import type { Undoable } from './UndoLine';

interface PersonEditorProps {
  readonly person: Person;
  readonly isNew: boolean;
  readonly everybody: readonly Person[];
  readonly onClose: (did?: Undoable) => void;
  readonly onDid: (did: Undoable) => void;
}

/** One person to add or change: one form, saved as a whole; goals are saved one by one. */
export function PersonEditor({ person, isNew, everybody, onClose, onDid }: PersonEditorProps) {
  const [isMentee, setMentee] = useState(person.isMentee);
  const [errors, setErrors] = useState<FormErrors>({});
  const [hasFailed, setFailed] = useState(false);
  const [asking, setAsking] = useState<'erase' | 'merge' | 'split' | undefined>();
  const unsaved = useUnsaved();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const relationship = useLive(() => readRelationship(person.id), [person.id]);

  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const now = new Date();
    const fields = new FormData(event.currentTarget);
    const read = readPerson(fields, person, now);
    const mentorship = isMentee ? readMentorship(fields, everybody, now) : undefined;
    const wrong = {
      ...(read.status === 'wrong' && read.errors),
      ...(mentorship?.status === 'wrong' && mentorship.errors),
    };
    if (read.status === 'wrong' || mentorship?.status === 'wrong') {
      setErrors(wrong);
      return;
    }
    const [other] = await peopleWithAddress(read.value.addresses, person.id);
    if (other) {
      const address = read.value.addresses.find((each) => other.addresses.includes(each)) ?? '';
      setErrors({ addresses: people.addressTaken(address, other.name) });
      return;
    }
    try {
      const before = await readRowsAbout(person.id);
      await savePerson(read.value, now);
      if (mentorship) await changeMentorship(person.id, now, mentorship.value);
      void announcePeopleChanged();
      const undo = async (): Promise<void> => {
        if (isNew) await takeOutPerson(person.id);
        else await restoreTables(before);
        void announcePeopleChanged();
      };
      unsaved.forget();
      onClose({ say: people.saved(read.value.name), undo });
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className={styles.editor}>
      <div className={styles.editorHead}>
        <button type="button" className={parts.button} onClick={() => unsaved.leave(() => onClose())}>
          {people.back}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {isNew ? people.newPerson : person.name}
        </h3>
      </div>
      {unsaved.isAsking && <LeaveAsk onLeave={unsaved.goOn} onStay={unsaved.stay} />}
      <form
        ref={form}
        className={styles.editor}
        noValidate
        onInput={unsaved.note}
        onSubmit={(event) => void save(event)}
      >
        <WhoFields person={person} errors={errors} isMentee={isMentee} onMentee={setMentee} />
        {isMentee &&
          (relationship.status === 'loading' ? (
            <Skeleton rows={3} />
          ) : (
            <MentorshipFields
              mentorship={relationship.status === 'some' ? relationship.value.mentorship : undefined}
              everybody={everybody}
              errors={errors}
            />
          ))}
        <NetworkFields person={person} />
        {hasFailed && (
          <p className={styles.error} role="alert">
            {people.saveFailed}
          </p>
        )}
        <div className={styles.foot}>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            {people.save}
          </button>
          <button type="button" className={parts.button} onClick={() => unsaved.leave(() => onClose())}>
            {everyPage.cancel}
          </button>
          {!isNew &&
            ASKS.map(({ ask, say, isDanger }) => (
              <button
                key={ask}
                type="button"
                className={isDanger ? `${parts.button} ${parts.danger}` : parts.button}
                aria-expanded={asking === ask}
                onClick={() => unsaved.leave(() => setAsking(asking === ask ? undefined : ask))}
              >
                {say(person.name)}
              </button>
            ))}
        </div>
      </form>
      {asking === 'erase' && <ErasePerson person={person} onErased={onClose} onCancel={() => setAsking(undefined)} />}
      {asking === 'merge' && (
        <MergePerson person={person} everybody={everybody} onMerged={onClose} onCancel={() => setAsking(undefined)} />
      )}
      {asking === 'split' && <SplitPerson person={person} onSplit={onClose} onCancel={() => setAsking(undefined)} />}
      {isMentee && !isNew && relationship.status === 'some' && (
        <div onInput={unsaved.note}>
          <GoalList
            menteeId={person.id}
            goals={relationship.value.goals}
            onDid={(did) => {
              unsaved.forget((dirty) => dirty !== form.current);
              onDid(did);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** What may be done with a stored person besides changing them; the one that takes most away stands last. */
const ASKS = [
  { ask: 'merge', say: () => people.merge, isDanger: false },
  { ask: 'split', say: () => people.split, isDanger: false },
  { ask: 'erase', say: people.erase, isDanger: true },
] as const;

interface LeaveAskProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

function LeaveAsk({ onLeave, onStay }: LeaveAskProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.scrollIntoView({ block: 'nearest' });
    stay.current?.focus();
  }, []);
  return (
    <div className={styles.ask} role="alert">
      <p>{people.leaveAsk}</p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button ref={stay} type="button" className={parts.button} onClick={onStay}>
          {people.stay}
        </button>
        <button type="button" className={`${parts.button} ${parts.danger}`} onClick={onLeave}>
          {people.leave}
        </button>
      </div>
    </div>
  );
}
