import { useEffect, useRef } from 'react';
import { people } from '../../lib/words/people';
import type { Unsaved } from '../hooks/use-unsaved';
import parts from '../ui/parts.module.css';
import styles from './people.module.css';

/** Asks what is to become of a form that was changed and not saved. */
export function LeaveAsk({ unsaved }: { readonly unsaved: Unsaved }) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.scrollIntoView({ block: 'nearest' });
    stay.current?.focus();
  }, []);
  return (
    <div className={styles.ask} role="alert">
      <p>{people.leaveAsk}</p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button ref={stay} type="button" className={parts.button} onClick={unsaved.stay}>
          {people.stay}
        </button>
        <button type="button" className={`${parts.button} ${parts.danger}`} onClick={unsaved.goOn}>
          {people.leave}
        </button>
      </div>
    </div>
  );
}
