import { useEffect, useState } from 'react';
import { wakeTimes, type NudgeWishes } from '../../lib/introductions/nudges';
import { setAlarms } from '../../lib/messaging/alarms';
import { askToNotify, stopNotifying, watchPermission } from '../../lib/messaging/notify';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { notifications as say } from '../../lib/words/notifications';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import { Field } from '../people/Field';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './options.module.css';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Whether the mentor is told once a day what became due; the browser is asked only when they want it. */
export function NotificationsSection() {
  const live = useLive(readSettings, []);
  return (
    <Section title={say.title} id="notifications">
      <div className={parts.stack}>
        <p className={parts.empty}>{say.intro}</p>
        {live.status === 'some' ? <NotificationsForm wishes={live.value.nudges} /> : <Skeleton rows={1} />}
      </div>
    </Section>
  );
}

function NotificationsForm({ wishes }: { readonly wishes: NudgeWishes }) {
  const format = useFormat();
  const isAllowed = useIsAllowed();
  const [did, setDid] = useState('');
  const keep = async (change: Partial<NudgeWishes>, done: string): Promise<void> => {
    const now = new Date();
    const nudges = { ...wishes, ...change };
    await changeSettings({ nudges });
    await setAlarms(wakeTimes(nudges, now), now);
    setDid(done);
  };
  const switchOn = async (): Promise<void> => {
    // First of all, while the click still counts as one.
    const isGranted = await askToNotify();
    if (isGranted) await keep({ isOn: true }, say.on);
    else setDid(say.refused);
  };
  const switchOff = async (): Promise<void> => {
    await keep({ isOn: false }, say.off);
    await stopNotifying();
  };
  const isWithdrawn = wishes.isOn && isAllowed === false;
  return (
    <div className={styles.form}>
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={wishes.isOn}
            onChange={(event) => void (event.target.checked ? switchOn() : switchOff())}
          />
          {say.switch}
        </label>
      </div>
      {isWithdrawn && (
        <p className={parts.notice} data-tone="due">
          <span>{say.withdrawn}</span>
          <span>
            <button type="button" className={parts.button} onClick={() => void switchOn()}>
              {say.allowAgain}
            </button>
          </span>
        </p>
      )}
      {wishes.isOn && (
        <>
          <Field label={say.hour}>
            {(control) => (
              <select
                {...control}
                value={wishes.hour}
                onChange={(event) => void keep({ hour: Number(event.target.value) }, say.saved)}
              >
                {HOURS.map((hour) => (
                  <option key={hour} value={hour}>
                    {format.clock(`${String(hour).padStart(2, '0')}:00`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={wishes.isNaming}
                aria-describedby="notifications-naming"
                onChange={(event) => void keep({ isNaming: event.target.checked }, say.saved)}
              />
              {say.isNaming}
            </label>
            <p id="notifications-naming" className={parts.small}>
              {say.isNamingHint}
            </p>
          </div>
        </>
      )}
      <p className={parts.small} role="status">
        {did}
      </p>
    </div>
  );
}

/** Whether the browser lets us notify; undefined until it has said so. */
function useIsAllowed(): boolean | undefined {
  const [isAllowed, setAllowed] = useState<boolean | undefined>();
  useEffect(() => {
    const watching = new AbortController();
    watchPermission(setAllowed, watching.signal);
    return () => watching.abort();
  }, []);
  return isAllowed;
}
