import { useMemo } from 'react';
import { dayOfInstant } from '../../lib/mentorship/cadence';
import { tagIn } from '../../lib/mentorship/lesson';
import type { SkillGap } from '../../lib/mentorship/mentorship';
import { needFrom } from '../../lib/introductions/needs';
import type { Relationship } from '../../lib/store/relationship';
import { mentorship as say } from '../../lib/words/mentorship';
import { Candidates, type Suggestion } from '../introductions/Candidates';
import { useRanking } from '../introductions/use-ranking';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';

const MOST_SHOWN = 3;

/** Those whom the mentee met for this skill, to their use: the surest models there are. */
function helpedBefore({ introductions, contacts }: Relationship, gap: SkillGap): readonly Suggestion[] {
  return introductions.flatMap(({ contactId, need, outcome, steps, updatedAt }) => {
    const person = contacts.get(contactId);
    if (!person || outcome !== 'useful' || tagIn({ tags: [gap.skill] }, need) === '') return [];
    const on = dayOfInstant(steps.at(-1)?.at ?? updatedAt);
    return [
      {
        person,
        need: needFrom('skill-gap', gap.skill, gap.notedOn),
        evidence: 'evidenced',
        why: [{ code: 'helped-before', need, on }],
        isKnown: true,
      },
    ];
  });
}

interface ModelChoicesProps {
  readonly relationship: Relationship;
  readonly gap: SkillGap;
  readonly now: Date;
}

/** Colleagues who practise a skill the mentee needs, each with the reason and one press to an introduction or a pairing. */
export function ModelChoices({ relationship, gap, now }: ModelChoicesProps) {
  const { mentee, mentorship } = relationship;
  const { skill, notedOn } = gap;
  const needs = useMemo(() => [needFrom('skill-gap', skill, notedOn)], [skill, notedOn]);
  const ranking = useRanking({ mentee, mentorship, needs, now, limit: MOST_SHOWN });
  if (!ranking) return <Skeleton rows={1} />;
  const models = [...helpedBefore(relationship, gap), ...ranking.candidates].slice(0, MOST_SHOWN);
  if (models.length === 0) return <p className={parts.empty}>{say.nobodyFits}</p>;
  return <Candidates candidates={models} mentee={mentee} />;
}
