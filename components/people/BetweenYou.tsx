import { addMonths } from '../../lib/notes/months';
import { dealingsWith, lastContactOf, proposeCloseness, type Dealings } from '../../lib/people/dealings';
import type { Acquaintance } from '../../lib/store/acquaintance';
import type { Format } from '../../lib/words/format';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import { Fact } from './Fact';
import styles from './person-page.module.css';

interface BetweenYouProps {
  readonly acquaintance: Acquaintance;
  readonly now: Date;
  /** Takes over what is proposed; absent where nothing can be changed. */
  readonly onCloseness?: (closeness: number) => void;
}

/** What there is between the mentor and somebody: how often and when they met, how close they are, and what to remember. */
export function BetweenYou({ acquaintance, now, onCloseness }: BetweenYouProps) {
  const format = useFormat();
  const { person, meetings, introductions } = acquaintance;
  const dealings = dealingsWith(person.id, meetings, introductions, now);
  const last = lastContactOf(person, dealings);
  const proposal = proposeCloseness(person, dealings);
  const { because } = proposal ?? {};
  const { closeness, howMet, remember } = person;
  const contact = last && people.lastContactWords[last.from](format.ago(last.on));
  return (
    <>
      <p className={styles.voice} title={last && format.exactDay(last.on)}>
        {leadOf(acquaintance, dealings, contact, format)}
      </p>
      <dl className={styles.facts}>
        {last && dealings.met.length > 0 && (
          <Fact label={people.lastContact}>
            <span title={format.exactDay(last.on)}>{contact}</span>
          </Fact>
        )}
        <Fact label={people.closeness}>
          {closeness === undefined ? people.notSaid : people.closenessOf(closeness)}
          {onCloseness && proposal && because && (
            <span className={styles.proposal}>
              <span>
                {people.closenessBecause(because, because.code === 'met-in-all' ? format.ago(because.last) : '')}{' '}
                {people.closenessProposed(proposal.closeness)}
              </span>
              <button type="button" className={parts.button} onClick={() => onCloseness(proposal.closeness)}>
                {people.takeOver}
              </button>
            </span>
          )}
        </Fact>
        {howMet !== '' && (
          <Fact label={people.howMet}>
            <span dir="auto">{howMet}</span>
          </Fact>
        )}
        {remember !== '' && (
          <Fact label={people.remember}>
            <span dir="auto" data-private-text="" className={styles.lines}>
              {remember}
            </span>
          </Fact>
        )}
      </dl>
    </>
  );
}

/** The most telling sentence there is: meetings before any other contact. */
function leadOf(
  { person, mentorship }: Acquaintance,
  { met, today }: Dealings,
  contact: string | undefined,
  format: Format,
): string {
  const [first, ...others] = met;
  if (first === undefined) {
    if (contact !== undefined) return people.inContact(contact);
    return person.isMentee && mentorship ? people.metNever : people.noContact;
  }
  const last = others.at(-1);
  if (last === undefined) return people.metOnce(format.ago(first));
  const yearAgo = addMonths(today, -12);
  const lately = met.filter((day) => day > yearAgo).length;
  const sentence = people.metOften(met.length, format.day(first), format.ago(last));
  return lately === met.length ? sentence : `${sentence} ${people.ofThoseLately(lately)}`;
}
