import { useMemo } from 'react';
import { rankCandidates, type WhyPart } from '../../lib/introductions/candidates';
import { whyCandidate } from '../../lib/introductions/why-candidate';
import { dayOfInstant } from '../../lib/mentorship/cadence';
import { tagIn } from '../../lib/mentorship/lesson';
import type { SkillGap } from '../../lib/mentorship/mentorship';
import { USUAL_PAIRING_DAYS } from '../../lib/mentorship/pairing';
import { firstName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { newIntroduction, readIntroductionRows, saveIntroduction } from '../../lib/store/introductions';
import { newPairing, savePairing } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { mentorship as say } from '../../lib/words/mentorship';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import { useNetwork } from '../hooks/use-network';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import styles from './mentorship.module.css';

const MOST_SHOWN = 3;
const MOST_REASONS = 3;

/** Those whom the mentee met for this skill, to their use: the surest models there are. */
function helpedBefore(
  { introductions, contacts }: Relationship,
  gap: SkillGap,
): readonly { readonly person: Person; readonly why: readonly WhyPart[] }[] {
  return introductions.flatMap(({ contactId, need, outcome, steps, updatedAt }) => {
    const person = contacts.get(contactId);
    if (!person || outcome !== 'useful' || tagIn({ tags: [gap.skill] }, need) === '') return [];
    const on = dayOfInstant(steps.at(-1)?.at ?? updatedAt);
    return [{ person, why: [{ code: 'helped-before', need, on }] }];
  });
}

interface ModelChoicesProps {
  readonly relationship: Relationship;
  readonly gap: SkillGap;
  readonly now: Date;
}

/** Colleagues who practise a skill the mentee needs, each with the reason and one press to an introduction or a pairing. */
export function ModelChoices({ relationship, gap, now }: ModelChoicesProps) {
  const format = useFormat();
  const index = useNetwork();
  const all = useLive(readIntroductionRows, []);
  const introductions = all.status === 'some' ? all.value : undefined;
  const { mentee, mentorship } = relationship;
  const models = useMemo(() => {
    if (!index || !introductions) return undefined;
    const needs = [{ text: gap.skill, from: 'skill-gap', since: gap.notedOn, weight: 1 }] as const;
    const ranked = rankCandidates({
      needs,
      mentee,
      mentorship,
      contacts: index,
      introductions,
      now,
      limit: MOST_SHOWN,
    });
    return [...helpedBefore(relationship, gap), ...ranked].slice(0, MOST_SHOWN);
  }, [index, introductions, relationship, gap, mentee, mentorship, now]);
  if (!models) return <Skeleton rows={1} />;
  if (models.length === 0) return <p className={parts.empty}>{say.nobodyFits}</p>;
  const pair = (modelId: string): Promise<void> => {
    const at = new Date();
    return savePairing(newPairing({ menteeId: mentee.id, modelId, skill: gap.skill }, USUAL_PAIRING_DAYS, at), at);
  };
  const introduce = (contactId: string): Promise<void> => {
    const at = new Date();
    return saveIntroduction(newIntroduction(mentee.id, contactId, gap.skill, at), at);
  };
  return (
    <ul className={styles.records}>
      {models.map(({ person, why }) => (
        <li key={person.id} className={styles.record}>
          <b>{person.name}</b>
          <p className={parts.small}>
            {why
              .slice(0, MOST_REASONS)
              .map((part) => whyCandidate(part, format))
              .join(' ')}
          </p>
          <div className={`${parts.row} ${parts.wrap}`}>
            <button type="button" className={parts.button} onClick={() => void pair(person.id)}>
              {say.pairUp(firstName(person.name))}
            </button>
            <button type="button" className={parts.word} onClick={() => void introduce(person.id)}>
              {say.introduce}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
