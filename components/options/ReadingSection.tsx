import { useEffect, useState } from 'react';
import type { CalendarHost, FactName } from '../../lib/meeting/meeting';
import { hostReadingOf, type HostReading } from '../../lib/messaging/session';
import { options } from '../../lib/words/options';
import { words } from '../../lib/words/words';
import { PageReport } from '../meeting/PageReport';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './options.module.css';

const HOSTS = ['google', 'outlook'] as const satisfies readonly CalendarHost[];

/** Facts worth a line; the others are only nice to have, and most events lack some of them. */
const MATTER: Readonly<Record<CalendarHost, readonly FactName[]>> = {
  google: ['identity', 'title', 'start', 'self', 'guests'],
  outlook: ['title', 'start', 'guests'],
};

/** How well the calendar pages of this session could be read, with a report for each calendar. */
export function ReadingSection() {
  const [readings, setReadings] = useState<readonly (readonly [CalendarHost, HostReading])[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(HOSTS.map(async (host) => [host, await hostReadingOf(host)] as const)).then((all) => {
      if (isCurrent) setReadings(all.filter(([, reading]) => reading.events > 0));
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <Section title={options.reading} id="reading">
      <div className={parts.stack}>
        <p className={parts.empty}>{options.readingIntro}</p>
        {readings.length === 0 && <p>{options.nothingRead}</p>}
        {readings.map(([host, reading]) => (
          <div key={host} className={styles.about}>
            <h3>
              {options.hosts[host]}: {options.eventsRead(reading.events)}
            </h3>
            <Unread reading={reading} facts={MATTER[host]} />
            <PageReport host={host} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function Unread({ reading, facts }: { readonly reading: HostReading; readonly facts: readonly FactName[] }) {
  const unread = facts.filter((fact) => reading.counts[fact].found < reading.events);
  if (unread.length === 0) return <p>{options.allRead}</p>;
  return (
    <>
      <ul>
        {unread.map((fact) => {
          const { missing, contradicted } = reading.counts[fact];
          return <li key={fact}>{options.unread(words.meeting.fact(fact), missing, contradicted)}</li>;
        })}
      </ul>
      {reading.isPageChanged && <p className={parts.notice}>{words.meeting.pageChanged}</p>}
    </>
  );
}
