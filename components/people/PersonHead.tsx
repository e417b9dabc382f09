import type { ReactNode } from 'react';
import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import styles from './person-page.module.css';

interface PersonHeadProps {
  readonly person: Person;
  /** The heading with the name: its level is the page's. */
  readonly heading: ReactNode;
  readonly children?: ReactNode;
}

/** Who somebody is: name, what they do and where, how to reach them. */
export function PersonHead({ person, heading, children }: PersonHeadProps) {
  const format = useFormat();
  const { name, otherNames, role, organisation, team, place, languages, addresses, isMentee, menteeSince } = person;
  const lines = [
    [role, team, organisation].filter((part) => part !== '').join(' · '),
    [place, format.list(languages)].filter((part) => part !== '').join(' · '),
    addresses.join(', '),
    otherNames.length === 0 ? '' : people.alsoWritten(otherNames.join('; ')),
  ].filter((line) => line !== '');
  return (
    <div className={styles.head}>
      <Avatar name={name} />
      <div className={parts.grow}>
        {heading}
        {lines.map((line, index) => (
          <p key={index} className={index === 0 ? undefined : parts.small}>
            <bdi>{line}</bdi>
          </p>
        ))}
        <div className={`${parts.row} ${parts.wrap} ${styles.chips}`}>
          {isMentee && (
            <span className={parts.chip} title={menteeSince === '' ? undefined : format.exactDay(menteeSince)}>
              {menteeSince === '' ? people.mentee : people.menteeSince(format.day(menteeSince))}
            </span>
          )}
          {person.willingness === 'do-not-ask' && (
            <span className={parts.chip} data-tone="due">
              {people.doNotAsk}
            </span>
          )}
        </div>
      </div>
      {children}
    </div>
  );
}
