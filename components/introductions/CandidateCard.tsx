import { useId, useState } from 'react';
import type { Candidate } from '../../lib/introductions/candidates';
import { whyCandidate } from '../../lib/introductions/why-candidate';
import { firstName } from '../../lib/people/name';
import { introductions as say, type WhyNot, WHY_NOTS } from '../../lib/words/introductions';
import { useFormat } from '../hooks/use-format';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import styles from './candidates.module.css';

/** Reasons on a card; the first say most. */
const MOST_REASONS = 4;

/** What the mentor does with a suggestion. */
export type CandidateDeed =
  { readonly do: 'introduce' } | { readonly do: 'pair' } | { readonly do: 'set-aside'; readonly whyNot: WhyNot };

interface CandidateCardProps {
  readonly candidate: Pick<Candidate, 'person' | 'need' | 'evidence' | 'why'> & Partial<Pick<Candidate, 'warmth'>>;
  /** The mentee's first name. */
  readonly name: string;
  /** The two know each other already: all there is to offer is to pair them. */
  readonly isKnown?: boolean;
  readonly onDo: (deed: CandidateDeed) => void;
}

/** Somebody the mentee might meet: for what, why, how warm, how sure, and one press to begin. */
export function CandidateCard({ candidate, name, isKnown = false, onDo }: CandidateCardProps) {
  const format = useFormat();
  const heading = useId();
  const [isAsking, setAsking] = useState(false);
  const { person, need, evidence, why, warmth = 'unknown' } = candidate;
  const about = [person.role, person.organisation].filter((part) => part !== '').join(', ');
  const called = firstName(person.name);
  return (
    <article className={parts.card} aria-labelledby={heading}>
      <div className={parts.row}>
        <Avatar name={person.name} size="small" />
        <div className={parts.grow}>
          <b id={heading} dir="auto">
            {person.name}
          </b>
          {about !== '' && (
            <p className={parts.small} dir="auto">
              {about}
            </p>
          )}
        </div>
        <span className={styles.chips}>
          <span
            className={parts.chip}
            data-tone={evidence === 'likely' ? 'plain' : undefined}
            title={say.evidenceHint[evidence]}
          >
            {say.evidence[evidence]}
          </span>
          {warmth !== 'unknown' && (
            <span className={parts.small} title={say.warmthHint[warmth]}>
              {say.warmth[warmth]}
            </span>
          )}
        </span>
      </div>
      <p className={parts.small}>
        <span dir="auto">{say.forThat(need.text)}</span>{' '}
        {why
          .slice(0, MOST_REASONS)
          .map((part) => whyCandidate(part, format))
          .join(' ')}
      </p>
      <div className={`${parts.row} ${parts.wrap}`}>
        {!isKnown && (
          <button
            type="button"
            className={`${parts.button} ${parts.primary}`}
            title={say.introduceHint(name)}
            onClick={() => onDo({ do: 'introduce' })}
          >
            {say.introduce}
          </button>
        )}
        <button
          type="button"
          className={isKnown ? `${parts.button} ${parts.primary}` : parts.button}
          title={say.pairHint(name, called)}
          onClick={() => onDo({ do: 'pair' })}
        >
          {say.pair}
        </button>
        {!isKnown && (
          <button type="button" className={parts.word} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {say.whyNot}
          </button>
        )}
      </div>
      {isAsking && (
        <div className={styles.whyNots} role="group" aria-label={say.whyNotNames(called)}>
          {WHY_NOTS.map((whyNot) => (
            <button
              key={whyNot}
              type="button"
              className={parts.button}
              title={say.whyNotHint[whyNot]}
              onClick={() => onDo({ do: 'set-aside', whyNot })}
            >
              {say.whyNots[whyNot]}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}
