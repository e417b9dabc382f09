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
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { ErasePerson } from './ErasePerson';
import { GoalList } from './GoalList';
import { MentorshipFields } from './MentorshipFields';
import { NetworkFields, WhoFields } from './PersonFields';
import styles from './people.module.css';
import { readMentorship, readPerson, type FormErrors } from './person-form';
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
  const [isErasing, setErasing] = useState(false);
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
      onClose({ say: people.saved(read.value.name), undo });
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className={styles.editor}>
      <div className={styles.editorHead}>
        <button type="button" className={parts.button} onClick={() => onClose()}>
          {people.back}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {isNew ? people.newPerson : person.name}
        </h3>
      </div>
      <form ref={form} className={styles.editor} noValidate onSubmit={(event) => void save(event)}>
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
          <button type="button" className={parts.button} onClick={() => onClose()}>
            {everyPage.cancel}
          </button>
          {!isNew && (
            <button
              type="button"
              className={`${parts.button} ${parts.danger}`}
              aria-expanded={isErasing}
              onClick={() => setErasing(!isErasing)}
            >
              {people.erase(person.name)}
            </button>
          )}
        </div>
      </form>
      {isErasing && <ErasePerson person={person} onErased={onClose} onCancel={() => setErasing(false)} />}
      {isMentee && !isNew && relationship.status === 'some' && (
        <GoalList menteeId={person.id} goals={relationship.value.goals} onDid={onDid} />
      )}
    </div>
  );
}
