import { proposeStage } from '../../lib/mentorship/stage';
import type { Relationship } from '../../lib/store/relationship';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import { Fact } from './Fact';
import { PersonName } from './PersonName';
import { AGREEMENT_FIELDS } from './person-form';
import styles from './person-page.module.css';

interface MentorshipFactsProps {
  readonly relationship: Relationship;
  readonly now: Date;
  readonly onOpen: (personId: string) => void;
}

/** Where the work with a mentee stands, and what both agreed. */
export function MentorshipFacts({ relationship, now, onOpen }: MentorshipFactsProps) {
  const format = useFormat();
  const { mentorship, contacts } = relationship;
  const { nextRole, skillGaps, cadenceDays, startedOn, endsOn, status, managerId, agreement } = mentorship;
  const manager = contacts.get(managerId);
  const { stage } = proposeStage({ ...relationship, now });
  const stands = status === 'active' ? people.stageWords[stage] : people.statusWords[status];
  const agreed = AGREEMENT_FIELDS.filter((field) => agreement[field] !== '');
  return (
    <dl className={styles.facts}>
      <Fact label={people.status}>{stands}</Fact>
      {nextRole !== '' && (
        <Fact label={people.nextRole}>
          <span dir="auto">{nextRole}</span>
        </Fact>
      )}
      {skillGaps.length > 0 && (
        <Fact label={people.skillGaps}>
          <span dir="auto">{format.list(skillGaps.map(({ skill }) => skill))}</span>
        </Fact>
      )}
      <Fact label={people.rhythm}>{people.every(cadenceDays)}</Fact>
      {startedOn !== '' && <Fact label={people.startedOn}>{format.day(startedOn)}</Fact>}
      {endsOn !== '' && <Fact label={people.endsOn}>{format.day(endsOn)}</Fact>}
      {manager && (
        <Fact label={people.manager}>
          <PersonName person={manager} onOpen={onOpen} />
        </Fact>
      )}
      {agreed.map((field) => (
        <Fact key={field} label={field === 'rhythm' ? people.rhythmAgreed : people[field]}>
          <span dir="auto" className={styles.lines}>
            {agreement[field]}
          </span>
        </Fact>
      ))}
    </dl>
  );
}
