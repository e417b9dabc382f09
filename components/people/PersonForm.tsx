import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import type { Mentorship } from '../../lib/mentorship/mentorship';
import type { Person } from '../../lib/people/person';
import { readRowsAbout, restoreTables, takeOutPerson } from '../../lib/store/backup';
import { changeMentorship } from '../../lib/store/mentorships';
import { peopleWithAddress, savePerson } from '../../lib/store/people';
import { everyPage } from '../../lib/words/every-page';
import { people } from '../../lib/words/people';
import type { Live } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { MentorshipFields } from './MentorshipFields';
import { NetworkFields, WhoFields } from './PersonFields';
import styles from './people.module.css';
import { readMentorship, readPerson, type FormErrors } from './person-form';
import type { Undoable } from './UndoLine';

interface PersonFormProps {
  readonly person: Person;
  readonly isNew: boolean;
  /** Of somebody who is a mentee already. */
  readonly mentorship: Live<Mentorship>;
  readonly everybody: readonly Person[];
  readonly onSaved: (did: Undoable) => void;
  /** Told when what was filled in cannot be saved as it is. */
  readonly onWrong?: () => void;
  readonly onCancel: () => void;
}

/** All that is kept about somebody, in one form that is saved as a whole. */
export function PersonForm({ person, isNew, mentorship, everybody, onSaved, onWrong, onCancel }: PersonFormProps) {
  const [isMentee, setMentee] = useState(person.isMentee);
  const [errors, setErrors] = useState<FormErrors>({});
  const [hasFailed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const refuse = (wrong: FormErrors): void => {
    setErrors(wrong);
    onWrong?.();
  };
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const now = new Date();
    const fields = new FormData(event.currentTarget);
    const read = readPerson(fields, person, now);
    const work = isMentee ? readMentorship(fields, everybody, now) : undefined;
    if (read.status === 'wrong' || work?.status === 'wrong') {
      refuse({ ...(read.status === 'wrong' && read.errors), ...(work?.status === 'wrong' && work.errors) });
      return;
    }
    const [other] = await peopleWithAddress(read.value.addresses, person.id);
    if (other) {
      const address = read.value.addresses.find((each) => other.addresses.includes(each)) ?? '';
      refuse({ addresses: people.addressTaken(address, other.name) });
      return;
    }
    setErrors({});
    try {
      const before = await readRowsAbout(person.id);
      await savePerson(read.value, now);
      if (work) await changeMentorship(person.id, now, work.value);
      void announcePeopleChanged();
      const undo = async (): Promise<void> => {
        if (isNew) await takeOutPerson(person.id);
        else await restoreTables(before);
        void announcePeopleChanged();
      };
      onSaved({ say: people.saved(read.value.name), undo });
    } catch {
      setFailed(true);
    }
  };

  return (
    <form ref={form} className={styles.editor} noValidate onSubmit={(event) => void save(event)}>
      <WhoFields person={person} errors={errors} isMentee={isMentee} onMentee={setMentee} />
      {isMentee &&
        (mentorship.status === 'loading' ? (
          <Skeleton rows={3} />
        ) : (
          <MentorshipFields
            mentorship={mentorship.status === 'some' ? mentorship.value : undefined}
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
        <button type="button" className={parts.button} onClick={onCancel}>
          {everyPage.cancel}
        </button>
      </div>
    </form>
  );
}
