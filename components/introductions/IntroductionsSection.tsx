import { browser } from '#imports';
import { useMemo, useRef, useState } from 'react';
import { needsOf, type Need } from '../../lib/introductions/needs';
import { firstName } from '../../lib/people/name';
import { addSkillGap } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { everyPage } from '../../lib/words/every-page';
import { introductions as say } from '../../lib/words/introductions';
import { useIdle } from '../hooks/use-idle';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { AskLine } from './AskLine';
import { Candidates } from './Candidates';
import { FromNote } from './FromNote';
import { IntroductionList } from './IntroductionList';
import { OneIntroduction } from './OneIntroduction';
import { useRanking } from './use-ranking';

const MOST_SHOWN = 3;

interface IntroductionsSectionProps {
  readonly relationship: Relationship;
  readonly now: Date;
}

/** Introductions under way, whom the mentee might meet next, and a line to ask for anybody. */
export function IntroductionsSection({ relationship, now }: IntroductionsSectionProps) {
  const { mentee, mentorship, goals, topics } = relationship;
  const needs = useMemo(() => needsOf(mentorship, goals, topics), [mentorship, goals, topics]);
  const name = firstName(mentee.name);
  const [need] = needs;
  // What was begun from a card stands in its place until the panel shows somebody else.
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const begin = (id: string): void => setBegun((before) => new Set(before).add(id));
  // The whole network is read only once everything above it stands.
  const isIdle = useIdle();
  const shared = { relationship, now, onBegun: begin };
  return (
    <Section title={say.introductions} aside={need && say.forNeed(need.text)}>
      <div className={parts.stack}>
        <IntroductionList personId={mentee.id} without={begun} />
        {need === undefined && <AddNeed menteeId={mentee.id} name={name} />}
        {isIdle ? (
          <>
            {need !== undefined && <Suggestions {...shared} needs={needs} />}
            <FromNote {...shared} />
            <AskLine {...shared} />
          </>
        ) : (
          <Skeleton rows={2} />
        )}
      </div>
    </Section>
  );
}

interface SuggestionsProps extends IntroductionsSectionProps {
  readonly needs: readonly Need[];
  readonly onBegun: (introductionId: string) => void;
}

function Suggestions({ relationship, needs, now, onBegun }: SuggestionsProps) {
  const { mentee, mentorship } = relationship;
  const ranking = useRanking({ mentee, mentorship, needs, now, limit: MOST_SHOWN });
  if (!ranking) return <Skeleton rows={2} />;
  const { candidates, isEmpty } = ranking;
  return (
    <>
      {candidates.length === 0 && (
        <div className={parts.stack}>
          <p className={parts.empty}>{isEmpty ? say.noNetwork : say.noMatch(needs[0]?.text ?? '')}</p>
          <div>
            <button type="button" className={parts.button} onClick={() => void browser.runtime.openOptionsPage()}>
              {say.addPeople}
            </button>
          </div>
        </div>
      )}
      <Candidates
        candidates={candidates}
        mentee={mentee}
        onBegun={onBegun}
        showIntroduction={(id) => <OneIntroduction introductionId={id} personId={mentee.id} />}
      />
    </>
  );
}

function AddNeed({ menteeId, name }: { readonly menteeId: string; readonly name: string }) {
  const field = useRef<HTMLInputElement>(null);
  const add = async (): Promise<void> => {
    const skill = field.current?.value.trim() ?? '';
    if (skill !== '') await addSkillGap(menteeId, skill, new Date());
  };
  return (
    <form
      className={parts.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p className={parts.empty}>{say.noNeed(name)}</p>
      <div className={parts.row}>
        <input ref={field} className={parts.input} aria-label={say.addNeed} placeholder={say.addNeed} dir="auto" />
        <button type="submit" className={parts.button}>
          {everyPage.add}
        </button>
      </div>
    </form>
  );
}
