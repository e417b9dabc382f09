import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { firstName } from '../../lib/people/name';
import { newPerson, peopleWithAddress, savePerson } from '../../lib/store/people';
import { takeOutPerson } from '../../lib/store/backup';
import { people } from '../../lib/words/people';
import { welcome } from '../../lib/words/welcome';
import { TextField } from '../people/Field';
import { readAddresses, textOf, type FormErrors } from '../people/person-form';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import styles from './welcome.module.css';

/** A mentee by name and address; more is asked for nowhere yet. */
export function FirstMentee() {
  const [errors, setErrors] = useState<FormErrors>({});
  const [did, setDid] = useState<Undoable | undefined>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const add = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const name = textOf(fields, 'name');
    const addresses = readAddresses(textOf(fields, 'addresses'));
    const wrong = {
      ...(name === '' && { name: people.nameMissing }),
      ...(addresses.status === 'wrong' && addresses.errors),
    };
    if (name === '' || addresses.status === 'wrong') {
      setErrors(wrong);
      return;
    }
    const now = new Date();
    const [known] = await peopleWithAddress(addresses.value, '');
    if (known) {
      setErrors({ addresses: people.addressTaken(addresses.value[0] ?? '', known.name) });
      return;
    }
    const person = newPerson({ name, addresses: addresses.value, isMentee: true, menteeSince: dayOf(now) }, now);
    await savePerson(person, now);
    void announcePeopleChanged();
    setErrors({});
    form.current?.reset();
    const undo = async (): Promise<void> => {
      await takeOutPerson(person.id);
      void announcePeopleChanged();
    };
    setDid({ say: welcome.added(firstName(name)), undo });
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void add(event)}>
      <div className={styles.pair}>
        <TextField name="name" label={welcome.name} value="" error={errors.name} isRequired />
        <TextField name="addresses" label={welcome.address} value="" error={errors.addresses} />
      </div>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="submit" className={`${parts.button} ${parts.primary}`}>
          {welcome.addMentee}
        </button>
        <span className={parts.small}>{welcome.menteeHint}</span>
      </div>
      <UndoLine did={did} />
    </form>
  );
}
