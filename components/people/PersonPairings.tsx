import type { Acquaintance } from '../../lib/store/acquaintance';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import { PersonName } from './PersonName';
import styles from './person-page.module.css';

interface PersonPairingsProps {
  readonly acquaintance: Acquaintance;
  readonly onOpen: (personId: string) => void;
}

/** The pairings somebody stands in, as the model or as the one who learns. */
export function PersonPairings({ acquaintance, onOpen }: PersonPairingsProps) {
  const format = useFormat();
  const { person, pairings, people: named } = acquaintance;
  return (
    <ul className={styles.rows}>
      {pairings.map(({ id, menteeId, modelId, skill, form, state, startsOn, endsOn, result }) => {
        const isModel = modelId === person.id;
        return (
          <li key={id}>
            <PersonName person={named.get(isModel ? menteeId : modelId)} onOpen={onOpen} />{' '}
            <span dir="auto">{isModel ? people.asModel(skill) : people.asLearner(skill)}</span>
            <p className={parts.small} dir="auto">
              {[people.pairing(state, format.day(startsOn), format.day(endsOn)), form, result]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
