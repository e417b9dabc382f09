import { benchOf, type Stuck } from '../../lib/mentorship/bench';
import { readRelationships } from '../../lib/store/relationship';
import { mentorViews as say } from '../../lib/words/mentor-views';
import { mentorship } from '../../lib/words/mentorship';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './mentorship.module.css';

/** Everybody the mentor works with, side by side, for the mentor alone. */
export function BenchSection() {
  const format = useFormat();
  const now = useNow();
  const live = useLive(() => readRelationships(), []);
  const bench = live.status === 'some' ? benchOf(live.value, now) : undefined;
  const shared = (bench?.roles ?? []).filter(({ mentees }) => mentees.length > 1);
  return (
    <Section title={say.bench} id="bench">
      <div className={parts.stack}>
        <p className={parts.empty}>{say.benchIntro}</p>
        {!bench ? (
          <Skeleton rows={3} />
        ) : bench.rows.length === 0 ? (
          <p className={parts.empty}>{say.benchNobody}</p>
        ) : (
          <>
            {/* A table wider than the page is scrolled by keyboard, too. */}
            {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
            <div className={styles.scroll} role="region" aria-label={say.benchTable} tabIndex={0}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{say.benchName}</th>
                    <th scope="col">{say.benchStage}</th>
                    <th scope="col">{say.benchRole}</th>
                    <th scope="col">{say.benchKnown}</th>
                    <th scope="col">{say.benchLast}</th>
                    <th scope="col">{say.benchOpen}</th>
                    <th scope="col">{say.benchStuck}</th>
                  </tr>
                </thead>
                <tbody data-private-text="">
                  {bench.rows.map((row) => (
                    <tr key={row.mentee.id}>
                      <th scope="row">{row.mentee.name}</th>
                      <td>{people.stageWords[row.stage.stage]}</td>
                      <td>
                        {row.nextRole}
                        {row.skills.length > 0 && <p className={parts.small}>{format.list(row.skills)}</p>}
                      </td>
                      <td>{row.known.length === 0 ? say.noneKnown : format.list(row.known.map(mentorship.part))}</td>
                      <td>
                        {row.daysSinceLast === undefined ? say.never : say.daysAgo(row.daysSinceLast)}{' '}
                        {row.isDue && (
                          <span className={parts.chip} data-tone="due">
                            {say.benchDue}
                          </span>
                        )}
                      </td>
                      <td>{row.openPromises}</td>
                      <td>{row.stuck.map(stuckText).join('; ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {shared.length > 0 && (
              <>
                <h3 className={parts.small}>{say.roles}</h3>
                <ul data-private-text="">
                  {shared.map(({ role, mentees }) => (
                    <li key={role}>{say.roleLine(role, format.list(mentees.map(({ name }) => name)))}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

function stuckText(stuck: Stuck): string {
  return stuck.code === 'goal-flat' ? say.stuckGoal(stuck.goal) : say.stuckPromise(stuck.text, stuck.carried);
}
