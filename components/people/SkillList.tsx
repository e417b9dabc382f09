import { practisedSkills } from '../../lib/people/practised-skills';
import { firstName } from '../../lib/people/name';
import type { Acquaintance } from '../../lib/store/acquaintance';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import styles from './person-page.module.css';

/** What the mentor says of a likely skill. */
export type SkillWord = 'stated' | 'ruled-out';

interface SkillListProps {
  readonly acquaintance: Acquaintance;
  /** Absent where nothing can be changed. */
  readonly onWord?: (skill: string, word: SkillWord) => void;
}

/** What somebody practises: as the mentor noted it, as it showed, and as the job title suggests. */
export function SkillList({ acquaintance, onWord }: SkillListProps) {
  const format = useFormat();
  const { person, people: named } = acquaintance;
  const { stated, evidenced, likely } = practisedSkills(person, acquaintance);
  const ruledOut = person.skillsRuledOut ?? [];
  const isEmpty = stated.length + evidenced.length + likely.length === 0;
  return (
    <div className={parts.stack}>
      {isEmpty && <p className={parts.empty}>{onWord ? people.practisesNothing : people.practisesNothingShort}</p>}
      {stated.length > 0 && (
        <div className={styles.skills} data-kind="stated">
          <p className={styles.kind}>{people.evidenceWords.stated}</p>
          <ul className={styles.chips}>
            {stated.map((skill) => (
              <li key={skill} className={parts.chip} dir="auto">
                {skill}
              </li>
            ))}
          </ul>
        </div>
      )}
      {evidenced.length > 0 && (
        <div className={styles.skills} data-kind="evidenced">
          <p className={styles.kind}>{people.evidenceWords.evidenced}</p>
          <ul className={styles.rows}>
            {evidenced.map(({ skill, proof }) => {
              const on = proof.on === '' ? '' : format.ago(proof.on);
              return (
                <li key={skill}>
                  <b dir="auto">{skill}</b>{' '}
                  <span
                    className={parts.small}
                    dir="auto"
                    title={proof.on === '' ? undefined : format.exactDay(proof.on)}
                    {...(proof.by === 'note' && { 'data-private-text': '' })}
                  >
                    {proof.by === 'note'
                      ? people.provenByNote(proof.line, on)
                      : people.provenBy[proof.by](firstName(named.get(proof.menteeId)?.name ?? people.somebody), on)}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {likely.length > 0 && (
        <div className={styles.skills} data-kind="likely">
          <p className={styles.kind}>
            {people.evidenceWords.likely} <span className={parts.small}>{people.likelyFrom(person.role)}</span>
          </p>
          <ul className={styles.likely}>
            {likely.map((skill) => (
              <li key={skill}>
                <span>{skill}</span>
                {onWord && (
                  <span className={styles.words}>
                    <button
                      type="button"
                      className={parts.word}
                      data-first=""
                      aria-label={people.likelyYes(skill)}
                      onClick={() => onWord(skill, 'stated')}
                    >
                      {people.yes}
                    </button>
                    <button
                      type="button"
                      className={parts.word}
                      aria-label={people.likelyNo(skill)}
                      onClick={() => onWord(skill, 'ruled-out')}
                    >
                      {people.no}
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {ruledOut.length > 0 && <p className={parts.small}>{people.ruledOut(format.list(ruledOut))}</p>}
    </div>
  );
}
