import { useState, type SubmitEvent } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { welcome } from '../../lib/words/welcome';
import { useLive } from '../hooks/use-live';
import { TextField } from '../people/Field';
import { readAddresses, textOf, type FormErrors } from '../people/person-form';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import styles from './welcome.module.css';

/** The mentor's further addresses. */
export function OwnAddresses() {
  const settings = useLive(readSettings, []);
  const [errors, setErrors] = useState<FormErrors>({});
  const [isSaved, setSaved] = useState(false);
  if (settings.status !== 'some') return <Skeleton rows={1} />;
  const value = settings.value.ownAddresses.join(', ');
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const read = readAddresses(textOf(new FormData(event.currentTarget), 'addresses'));
    setErrors(read.status === 'wrong' ? read.errors : {});
    setSaved(read.status === 'read');
    if (read.status === 'wrong') return;
    await changeSettings({ ownAddresses: read.value });
    void announcePeopleChanged();
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        key={value}
        name="addresses"
        label={welcome.ownAddresses}
        value={value}
        hint={welcome.meHint}
        error={errors.addresses}
      />
      <div className={parts.row}>
        <button type="submit" className={parts.button}>
          {welcome.saveMine}
        </button>
        <span className={parts.small} role="status">
          {isSaved && welcome.mineSaved}
        </span>
      </div>
    </form>
  );
}
