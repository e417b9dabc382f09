import { useState, type SubmitEvent } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import type { Settings } from '../../lib/store/rows';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { everyPage } from '../../lib/words/every-page';
import { options } from '../../lib/words/options';
import { useLive } from '../hooks/use-live';
import { TextField } from '../people/Field';
import { partsOf, readAddresses, textOf, type FormErrors } from '../people/person-form';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './options.module.css';

/** The mentor's own names and addresses. */
export function MeSection() {
  const live = useLive(readSettings, []);
  const [did, setDid] = useState<Undoable | undefined>();
  return (
    <Section title={options.me} id="me">
      <div className={parts.stack}>
        <p className={parts.empty}>{options.meIntro}</p>
        {/* Values that changed elsewhere, by a restore, begin the form anew. */}
        {live.status === 'some' ? (
          <MeForm key={keyOf(live.value)} settings={live.value} onDid={setDid} />
        ) : (
          <Skeleton rows={2} />
        )}
        <UndoLine did={did} />
      </div>
    </Section>
  );
}

function keyOf({ ownNames, ownAddresses }: Settings): string {
  return [...ownNames, '', ...ownAddresses].join('\n');
}

interface MeFormProps {
  readonly settings: Settings;
  readonly onDid: (did: Undoable) => void;
}

function MeForm({ settings, onDid }: MeFormProps) {
  const [errors, setErrors] = useState<FormErrors>({});
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const addresses = readAddresses(textOf(form, 'addresses'));
    if (addresses.status === 'wrong') {
      setErrors(addresses.errors);
      return;
    }
    setErrors({});
    const keep = async (change: Pick<Settings, 'ownNames' | 'ownAddresses'>): Promise<void> => {
      await changeSettings(change);
      void announcePeopleChanged();
    };
    await keep({ ownNames: partsOf(textOf(form, 'ownNames')), ownAddresses: addresses.value });
    const { ownNames, ownAddresses } = settings;
    onDid({ say: options.meSaved, undo: () => keep({ ownNames, ownAddresses }) });
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        name="ownNames"
        label={options.ownNames}
        value={settings.ownNames.join(', ')}
        hint={options.ownNamesHint}
      />
      <TextField
        name="addresses"
        label={options.ownAddresses}
        value={settings.ownAddresses.join(', ')}
        hint={options.ownAddressesHint}
        error={errors.addresses}
      />
      <div>
        <button type="submit" className={parts.button}>
          {everyPage.save}
        </button>
      </div>
    </form>
  );
}
