import { useEffect, useState, type SubmitEvent } from 'react';
import type { Self } from '../../lib/meeting/meeting';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { selvesSeen } from '../../lib/messaging/session';
import type { Settings } from '../../lib/store/rows';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { everyPage } from '../../lib/words/every-page';
import { options } from '../../lib/words/options';
import { useLive } from '../hooks/use-live';
import { TextField } from '../people/Field';
import { namesIn, namesText, readAddresses, textOf, type FormErrors } from '../people/person-form';
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
        {live.status === 'some' && <SeenAs settings={live.value} onDid={setDid} />}
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

/** Who the calendar pages of this session say the mentor is, where the settings do not know it yet: one click each. */
function SeenAs({ settings, onDid }: MeFormProps) {
  const [selves, setSelves] = useState<readonly Self[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void selvesSeen().then((seen) => {
      if (isCurrent) setSelves(seen);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const { ownNames, ownAddresses } = settings;
  const keep = async (change: Pick<Settings, 'ownNames' | 'ownAddresses'>): Promise<void> => {
    await changeSettings(change);
    void announcePeopleChanged();
  };
  const unknown = selves.filter(
    ({ name, address }) =>
      (name !== '' && !ownNames.includes(name)) || (address !== '' && !ownAddresses.includes(address)),
  );
  return unknown.map(({ name, address }) => {
    const add = async (): Promise<void> => {
      await keep({
        ownNames: name === '' ? ownNames : [...new Set([...ownNames, name])],
        ownAddresses: address === '' ? ownAddresses : [...new Set([...ownAddresses, address])],
      });
      onDid({ say: options.meSaved, undo: () => keep({ ownNames, ownAddresses }) });
    };
    return (
      <p key={`${address} ${name}`} className={`${parts.row} ${parts.wrap}`}>
        <span dir="auto">{options.seenAs([name, address].filter((part) => part !== '').join(', '))}</span>
        <button type="button" className={parts.button} onClick={() => void add()}>
          {options.thatIsMe}
        </button>
      </p>
    );
  });
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
    await keep({ ownNames: namesIn(textOf(form, 'ownNames')), ownAddresses: addresses.value });
    const { ownNames, ownAddresses } = settings;
    onDid({ say: options.meSaved, undo: () => keep({ ownNames, ownAddresses }) });
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        name="ownNames"
        label={options.ownNames}
        value={namesText(settings.ownNames)}
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
