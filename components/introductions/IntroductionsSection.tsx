import { browser } from '#imports';
import { useMemo, useRef } from 'react';
import { rankCandidates, type Candidate } from '../../lib/introductions/candidates';
import { dueOf, turnedDown } from '../../lib/introductions/life';
import { needsOf } from '../../lib/introductions/needs';
import { whyCandidate } from '../../lib/introductions/why-candidate';
import { firstName } from '../../lib/people/name';
import { newIntroduction, readIntroductionRows, saveIntroduction } from '../../lib/store/introductions';
import { addSkillGap } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { useIdle } from '../hooks/use-idle';
import { useLive } from '../hooks/use-live';
import { useNetwork } from '../hooks/use-network';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { IntroductionItem } from './IntroductionItem';

const MOST_SHOWN = 3;
/** Reasons on a card; the first say most. */
const MOST_REASONS = 4;

interface IntroductionsSectionProps {
  readonly relationship: Relationship;
  readonly now: Date;
}

/** Introductions under way, and whom the mentee might meet next. */
export function IntroductionsSection({ relationship, now }: IntroductionsSectionProps) {
  const { mentee, mentorship, goals, topics, introductions, contacts } = relationship;
  const needs = useMemo(() => needsOf(mentorship, goals, topics), [mentorship, goals, topics]);
  const running = introductions.filter((introduction) => dueOf(introduction, now).due !== 'none');
  const name = firstName(mentee.name);
  const [need] = needs;
  // The whole network is read only once everything above it stands.
  const isIdle = useIdle();
  return (
    <Section title={words.introductions.introductions} aside={need && words.introductions.forNeed(need.text)}>
      <div className={parts.stack}>
        {running.map((introduction) => {
          const contact = contacts.get(introduction.contactId);
          return (
            contact && (
              <IntroductionItem
                key={introduction.id}
                introduction={introduction}
                mentee={mentee}
                contact={contact}
                now={now}
              />
            )
          );
        })}
        {need === undefined ? (
          <AddNeed menteeId={mentee.id} name={name} />
        ) : isIdle ? (
          <Suggestions relationship={relationship} needs={needs} name={name} now={now} />
        ) : (
          <Skeleton rows={1} />
        )}
      </div>
    </Section>
  );
}

interface SuggestionsProps {
  readonly relationship: Relationship;
  readonly needs: ReturnType<typeof needsOf>;
  readonly name: string;
  readonly now: Date;
}

function Suggestions({ relationship, needs, name, now }: SuggestionsProps) {
  const { mentee, mentorship } = relationship;
  const index = useNetwork();
  const all = useLive(readIntroductionRows, []);
  const introductions = all.status === 'some' ? all.value : undefined;
  const candidates = useMemo(
    () =>
      index && introductions
        ? rankCandidates({ needs, mentee, mentorship, contacts: index, introductions, now, limit: MOST_SHOWN })
        : undefined,
    [index, introductions, needs, mentee, mentorship, now],
  );
  if (!candidates || !index) return <Skeleton rows={1} />;
  if (candidates.length === 0) {
    const isEmpty = index.people.every((person) => person.isMentee);
    return (
      <div className={parts.stack}>
        <p className={parts.empty}>
          {isEmpty ? words.introductions.noNetwork : words.introductions.noMatch(needs[0]?.text ?? '')}
        </p>
        <div>
          <button type="button" className={parts.button} onClick={() => void browser.runtime.openOptionsPage()}>
            {words.introductions.addPeople}
          </button>
        </div>
      </div>
    );
  }
  return candidates.map((candidate) => (
    <CandidateCard key={candidate.person.id} candidate={candidate} menteeId={mentee.id} name={name} />
  ));
}

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly menteeId: string;
  /** The mentee's first name. */
  readonly name: string;
}

/** Somebody the mentee might meet, for what, and why. */
function CandidateCard({ candidate, menteeId, name }: CandidateCardProps) {
  const format = useFormat();
  const { person, need, evidence, why } = candidate;
  const about = [person.role, person.organisation].filter((part) => part !== '').join(', ');
  const begin = async (): Promise<void> => {
    const now = new Date();
    await saveIntroduction(newIntroduction(menteeId, person.id, need.text, now), now);
  };
  const turnDown = async (): Promise<void> => {
    const now = new Date();
    const suggestion = {
      id: crypto.randomUUID(),
      menteeId,
      contactId: person.id,
      need: need.text,
      whyNot: words.introductions.notThem,
    };
    await saveIntroduction(turnedDown(suggestion, now.toISOString()), now);
  };
  return (
    <article className={parts.card} aria-label={person.name}>
      <div className={parts.row}>
        <Avatar name={person.name} size="small" />
        <div className={parts.grow}>
          <b>{person.name}</b>
          {about !== '' && <p className={parts.small}>{about}</p>}
        </div>
        <span
          className={parts.chip}
          data-tone={evidence === 'likely' ? 'plain' : undefined}
          title={words.introductions.evidenceHint[evidence]}
        >
          {words.introductions.evidence[evidence]}
        </span>
      </div>
      <p className={parts.small}>
        {words.introductions.forNeed(need.text)}.{' '}
        {why
          .slice(0, MOST_REASONS)
          .map((part) => whyCandidate(part, format))
          .join(' ')}
      </p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={() => void begin()}>
          {words.introductions.askFirst(name)}
        </button>
        <button type="button" className={parts.button} onClick={() => void turnDown()}>
          {words.introductions.notThem}
        </button>
      </div>
    </article>
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
      <p className={parts.empty}>{words.introductions.noNeed(name)}</p>
      <div className={parts.row}>
        <input
          ref={field}
          className={parts.input}
          aria-label={words.introductions.addNeed}
          placeholder={words.introductions.addNeed}
        />
        <button type="submit" className={parts.button}>
          {words.everyPage.add}
        </button>
      </div>
    </form>
  );
}
