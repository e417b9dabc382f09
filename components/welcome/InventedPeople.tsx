import { useState } from 'react';
import { restore } from '../../lib/backup/restore';
import { SAMPLE_PERSON_IDS, sampleBackup } from '../../lib/backup/sample';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { restoreTables } from '../../lib/store/backup';
import { erasePerson, readPeople } from '../../lib/store/people';
import { welcome } from '../../lib/words/welcome';
import { useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';

/** Invented people to look around with, and the way to be rid of them. */
export function InventedPeople({ optionsUrl }: { readonly optionsUrl: string }) {
  const live = useLive(() => readPeople(SAMPLE_PERSON_IDS), []);
  const [said, setSaid] = useState('');
  if (live.status !== 'some') return <Skeleton rows={1} />;
  const areHere = live.value.size > 0;
  const add = async (): Promise<void> => {
    const now = new Date();
    const { rows, ifNone } = restore(sampleBackup(now), now);
    await restoreTables(rows, ifNone);
    setSaid(welcome.demoAdded);
    void announcePeopleChanged();
  };
  const remove = async (): Promise<void> => {
    for (const id of SAMPLE_PERSON_IDS) await erasePerson(id);
    setSaid(welcome.demoRemoved);
    void announcePeopleChanged();
  };
  return (
    <div className={parts.stack}>
      <p>{welcome.demoHint}</p>
      <div className={`${parts.row} ${parts.wrap}`}>
        {areHere ? (
          <>
            <button type="button" className={parts.button} onClick={() => void remove()}>
              {welcome.removeIt}
            </button>
            <a className={parts.button} href={`${optionsUrl}#people`}>
              {welcome.seePeople}
            </a>
          </>
        ) : (
          <button type="button" className={parts.button} onClick={() => void add()}>
            {welcome.tryIt}
          </button>
        )}
      </div>
      <p className={parts.small} role="status">
        {said}
      </p>
    </div>
  );
}
