import { useId } from 'react';
import { contactHistories } from '../../lib/introductions/contact-history';
import type { Acquaintance } from '../../lib/store/acquaintance';
import { people } from '../../lib/words/people';
import { useFormat } from '../hooks/use-format';
import { Fact } from './Fact';
import styles from './person-page.module.css';

interface AskingThemProps {
  readonly acquaintance: Acquaintance;
  /** Absent where nothing can be changed. */
  readonly onDoNotAsk?: (doNotAsk: boolean) => void;
}

/** Whether somebody may be asked for an introduction, what to respect, and what they said so far. */
export function AskingThem({ acquaintance: { person, introductions }, onDoNotAsk }: AskingThemProps) {
  const format = useFormat();
  const hint = useId();
  const { willingness, limits, helperRoles, looksFor } = person;
  const isShut = willingness === 'do-not-ask';
  const { asks, yeses, noes } = contactHistories(introductions, '').get(person.id) ?? {
    asks: [],
    yeses: 0,
    noes: 0,
  };
  const lastAsk = asks.at(-1);
  const said = [
    ...(lastAsk === undefined ? [] : [people.asked(asks.length, format.ago(lastAsk))]),
    ...(yeses + noes === 0 ? [] : [people.answers(yeses, noes)]),
  ];
  return (
    <>
      {onDoNotAsk && (
        <label className={styles.switch}>
          <input
            type="checkbox"
            role="switch"
            aria-describedby={hint}
            checked={isShut}
            onChange={(event) => onDoNotAsk(event.target.checked)}
          />
          <span>
            {people.doNotAskSwitch}
            <small id={hint}>{people.doNotAskHint}</small>
          </span>
        </label>
      )}
      <dl className={styles.facts}>
        {!isShut && <Fact label={people.willingness}>{people.willingnessWords[willingness]}</Fact>}
        {limits !== '' && (
          <Fact label={people.limits}>
            <span dir="auto" className={styles.lines}>
              {limits}
            </span>
          </Fact>
        )}
        {said.length > 0 && <Fact label={people.soFar}>{said.join(' ')}</Fact>}
        {helperRoles.length > 0 && (
          <Fact label={people.helperRoles}>{format.list(helperRoles.map((role) => people.helperRoleWords[role]))}</Fact>
        )}
        {looksFor.length > 0 && (
          <Fact label={people.looksFor}>
            <span dir="auto">{format.list(looksFor)}</span>
          </Fact>
        )}
      </dl>
    </>
  );
}
