import { lazy, Suspense, useState } from 'react';
import { subjectsOf, type AgendaItem } from '../../lib/agenda/agenda';
import { shortNames } from '../../lib/people/short-names';
import type { Relationship } from '../../lib/store/relationship';
import { introductions as say } from '../../lib/words/introductions';
import parts from '../ui/parts.module.css';
import styles from './candidates.module.css';
import { OneIntroduction } from './OneIntroduction';

/** Whom to ask takes a thesaurus and the whole network: it comes when it is asked for. */
const OutsideView = lazy(async () => ({ default: (await import('./OutsideView')).OutsideView }));

interface IntroductionAnswersProps {
  readonly item: Pick<AgendaItem, 'subjectId' | 'why'>;
  readonly relationship: Relationship;
}

/**
 * For the introductions an agenda item is about: one press to say how it went, or to the next step; for a missing view
 * from outside, one press to those who could have a look.
 */
export function IntroductionAnswers({ item, relationship }: IntroductionAnswersProps) {
  const { mentee, introductions, contacts } = relationship;
  const [shown, setShown] = useState('');
  const subjects = subjectsOf(item);
  const about = introductions.filter(({ id }) => subjects.includes(id));
  const names = shortNames(about.flatMap(({ contactId }) => contacts.get(contactId) ?? []));
  if (item.why.code === 'nobody-outside') {
    const isShown = shown === item.why.code;
    return (
      <div className={styles.answers}>
        <div>
          <button
            type="button"
            className={parts.button}
            aria-expanded={isShown}
            onClick={() => setShown(isShown ? '' : item.why.code)}
          >
            {say.whoOutside}
          </button>
        </div>
        {isShown && (
          <Suspense>
            <OutsideView relationship={relationship} />
          </Suspense>
        )}
      </div>
    );
  }
  if (about.length === 0) return null;
  const open = about.find(({ id }) => id === shown);
  return (
    <div className={styles.answers}>
      <div className={`${parts.row} ${parts.wrap}`}>
        {about.map(({ id, state, contactId }) => (
          <button
            key={id}
            type="button"
            className={parts.button}
            aria-expanded={shown === id}
            onClick={() => setShown(shown === id ? '' : id)}
          >
            {(state === 'introduced' || state === 'met' ? say.howWasIt : say.nextStepWith)(names.get(contactId) ?? '')}
          </button>
        ))}
      </div>
      {open && (
        <OneIntroduction
          key={open.id}
          introductionId={open.id}
          personId={mentee.id}
          {...(open.state === 'introduced' || open.state === 'met' ? { unfolded: 'outcome' } : {})}
        />
      )}
    </div>
  );
}
