import { dueOf } from '../../lib/introductions/life';
import type { Introduction } from '../../lib/introductions/introduction';
import { dayOf } from '../../lib/meeting/day';
import { firstName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import type { Acquaintance } from '../../lib/store/acquaintance';
import { people } from '../../lib/words/people';
import { popup, type Sides } from '../../lib/words/popup';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import { PersonName } from './PersonName';
import styles from './person-page.module.css';

/** Introductions that are over and shown at first; the others are folded away. */
const MOST_OVER = 3;

interface PersonIntroductionsProps {
  readonly acquaintance: Acquaintance;
  readonly now: Date;
  /** Absent where no other person can be gone to. */
  readonly onOpen?: ((personId: string) => void) | undefined;
}

/** Introductions in which somebody stands on either side: for what, where each stands, and what comes next. */
export function PersonIntroductions({ acquaintance, now, onOpen }: PersonIntroductionsProps) {
  const { person, introductions } = acquaintance;
  if (introductions.length === 0)
    return <p className={parts.empty}>{onOpen ? people.noIntroductions : people.noIntroductionsShort}</p>;
  const asMentee = introductions.filter(({ menteeId }) => menteeId === person.id);
  const asContact = introductions.filter(({ menteeId }) => menteeId !== person.id);
  return (
    <div className={parts.stack}>
      <Side title={people.withContacts} rows={asMentee} {...{ acquaintance, now, onOpen }} />
      <Side title={people.withMentees} rows={asContact} {...{ acquaintance, now, onOpen }} />
    </div>
  );
}

interface SideProps extends PersonIntroductionsProps {
  readonly title: string;
  readonly rows: readonly Introduction[];
}

function Side({ title, rows, acquaintance, now, onOpen }: SideProps) {
  if (rows.length === 0) return null;
  const { person, people: named } = acquaintance;
  const isOver = (row: Introduction): boolean => dueOf(row, now).due === 'none';
  const running = rows.filter((row) => !isOver(row));
  const over = rows.filter(isOver);
  const line = (introduction: Introduction) => {
    const isMentee = introduction.menteeId === person.id;
    const other = named.get(isMentee ? introduction.contactId : introduction.menteeId);
    return (
      <li key={introduction.id}>
        <Line introduction={introduction} person={person} other={other} now={now} onOpen={onOpen} />
      </li>
    );
  };
  return (
    <div>
      <p className={styles.kind}>{title}</p>
      <ul className={styles.rows}>{[...running, ...over.slice(0, MOST_OVER)].map(line)}</ul>
      {over.length > MOST_OVER && (
        <details className={styles.more}>
          <summary>{people.earlier(over.length - MOST_OVER)}</summary>
          <ul className={styles.rows}>{over.slice(MOST_OVER).map(line)}</ul>
        </details>
      )}
    </div>
  );
}

interface LineProps {
  readonly introduction: Introduction;
  readonly person: Person;
  readonly other: Person | undefined;
  readonly now: Date;
  readonly onOpen: ((personId: string) => void) | undefined;
}

function Line({ introduction, person, other, now, onOpen }: LineProps) {
  const format = useFormat();
  const { need, state, outcome, snoozedUntil } = introduction;
  const { due, since, nextStep } = dueOf(introduction, now);
  const otherName = firstName(other?.name ?? people.somebody);
  const own = firstName(person.name);
  const isMentee = introduction.menteeId === person.id;
  const sides: Sides = isMentee ? { mentee: own, contact: otherName } : { mentee: otherName, contact: own };
  const isResting = due === 'waiting' && snoozedUntil > dayOf(now);
  const says = [
    popup.standing(state, sides, since === '' ? '' : format.ago(since)),
    ...(outcome === '' ? [] : [people.outcome(outcome)]),
  ];
  return (
    <>
      <PersonName person={other} onOpen={onOpen} />
      {need !== '' && <span dir="auto"> {people.forNeed(need)}</span>}
      <p className={parts.small} title={since === '' ? undefined : format.exactDay(since)}>
        {says.join(', ')}.{' '}
        {isResting
          ? people.waitingUntil(format.day(snoozedUntil))
          : due !== 'none' && people.nextIs(people.next(nextStep.code, sides))}
      </p>
    </>
  );
}
