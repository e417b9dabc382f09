import { ChevronLeft } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { firstName } from '../../lib/people/name';
import { readAcquaintance } from '../../lib/store/acquaintance';
import { people } from '../../lib/words/people';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { AskingThem } from './AskingThem';
import { BetweenYou } from './BetweenYou';
import { openPerson } from './open-person';
import { PersonHead } from './PersonHead';
import { PersonIntroductions } from './PersonIntroductions';
import page from './person-page.module.css';

/** What somebody practises is read with a thesaurus: it comes when somebody is looked at. */
const SkillList = lazy(async () => ({ default: (await import('./SkillList')).SkillList }));

interface ContactViewProps {
  readonly personId: string;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
}

/** Somebody of the network in short, to look something up in conversation: nothing here is changed by mistake. */
export function ContactView({ personId, onBack }: ContactViewProps) {
  const now = useNow();
  const live = useLive(() => readAcquaintance(personId), [personId]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = live.status === 'some';
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  const back = onBack && (
    <div>
      <button type="button" className={`${parts.word} ${page.back}`} onClick={onBack}>
        <ChevronLeft size={14} aria-hidden="true" />
        {people.backToPeople}
      </button>
    </div>
  );
  if (live.status === 'loading') return back ?? <Skeleton rows={4} />;
  if (live.status === 'none')
    return (
      <>
        {back}
        <p className={parts.empty}>{people.personGone}</p>
      </>
    );
  const acquaintance = live.value;
  const { person } = acquaintance;
  return (
    <>
      {back}
      <PersonHead
        person={person}
        heading={
          <h1 ref={heading} tabIndex={-1} className={page.title}>
            <bdi>{person.name}</bdi>
          </h1>
        }
      />
      <Section title={people.between}>
        <div className={parts.stack}>
          <BetweenYou acquaintance={acquaintance} now={now} />
        </div>
      </Section>
      <Section title={people.asking}>
        <AskingThem acquaintance={acquaintance} />
      </Section>
      <Section title={people.practises(firstName(person.name))}>
        <Suspense fallback={<Skeleton rows={1} />}>
          <SkillList acquaintance={acquaintance} />
        </Suspense>
      </Section>
      <Section title={people.introductions}>
        <PersonIntroductions acquaintance={acquaintance} now={now} />
      </Section>
      <div>
        <button type="button" className={parts.button} onClick={() => void openPerson(person.id)}>
          {people.openInOptions}
        </button>
      </div>
    </>
  );
}
