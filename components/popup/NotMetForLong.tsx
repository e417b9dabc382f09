import { dayOf } from '../../lib/meeting/day';
import { cadenceOf, daysSinceLastHeld, isOverdue, lastHeld } from '../../lib/mentorship/cadence';
import type { Standing } from '../../lib/store/relationship';
import { popup } from '../../lib/words/popup';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './popup.module.css';

interface NotMetForLongProps {
  readonly standings: readonly Standing[];
  readonly now: Date;
}

/** Mentees not met for clearly longer than meant, the longest first; nothing at all where there is none. */
export function NotMetForLong({ standings, now }: NotMetForLongProps) {
  const format = useFormat();
  const rows = standings
    .filter(({ mentorship, meetings }) => isOverdue(mentorship, meetings, now))
    .map((standing) => ({ ...standing, days: daysSinceLastHeld(standing.meetings, now) ?? 0 }))
    .sort((one, other) => other.days - one.days);
  if (rows.length === 0) return null;
  return (
    <Section title={popup.notMetForLong}>
      <ul>
        {rows.map(({ mentee, mentorship, meetings }) => {
          const last = lastHeld(meetings, now);
          const every = popup.every(cadenceOf(mentorship));
          return (
            <li key={mentee.id} className={styles.line}>
              <span className={parts.grow}>
                {mentee.name}
                <span className={`${parts.small} ${styles.under}`}>
                  {last ? popup.rhythm(format.ago(dayOf(new Date(last.startsAt))), every) : popup.neverMet(every)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
