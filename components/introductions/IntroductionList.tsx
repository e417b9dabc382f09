import { useMemo, useState, type ReactNode } from 'react';
import type { Introduction } from '../../lib/introductions/introduction';
import { dueOf } from '../../lib/introductions/life';
import { duePairings, type DuePairing } from '../../lib/introductions/waiting';
import { shortNames } from '../../lib/people/short-names';
import { readFollowUpsWith } from '../../lib/store/follow-ups';
import { introductions as say } from '../../lib/words/introductions';
import { popup } from '../../lib/words/popup';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { Folded } from './Folded';
import { IntroductionItem } from './IntroductionItem';
import { PairingItem } from './PairingItem';
import { useDeeds } from './use-deeds';

interface IntroductionListProps {
  /** Mentee or contact: introductions in which they stand on either side are shown. */
  readonly personId: string;
  /** Said where there is none; without it nothing is. */
  readonly empty?: string;
  /** Ids of those that stand somewhere else on the page. */
  readonly without?: ReadonlySet<string>;
}

/**
 * All introductions of one person, both ways, and their pairings in which something is due: what runs with its next step,
 * the most urgent first, what is over folded away. What was acted on stays in its place.
 */
export function IntroductionList({ personId, empty, without }: IntroductionListProps) {
  const now = useNow();
  const deeds = useDeeds();
  const live = useLive(() => readFollowUpsWith(personId), [personId]);
  const followUps = live.status === 'some' ? live.value : undefined;
  const names = useMemo(() => shortNames(followUps?.people.values() ?? []), [followUps]);
  // Once shown among what runs, it stays there; its place is where it stood when it came.
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map());
  // A pairing that was asked about stays with its answer.
  const [answered, setAnswered] = useState<ReadonlyMap<string, DuePairing>>(new Map());
  if (!followUps) return <Skeleton rows={1} />;
  const { pairings, people } = followUps;
  const introductions = without
    ? followUps.introductions.filter(({ id }) => !without.has(id))
    : followUps.introductions;
  const isRunning = (row: Introduction): boolean => dueOf(row, now).due !== 'none';
  const running = introductions
    .filter((row) => places.has(row.id) || isRunning(row))
    .map((row) => ({ row, place: places.get(row.id) ?? dueOf(row, now).urgency }))
    .sort((one, other) => other.place - one.place || (one.row.createdAt < other.row.createdAt ? -1 : 1));
  const over = introductions
    .filter((row) => !places.has(row.id) && !isRunning(row))
    .toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  const keep = (id: string): void => {
    const known = running.find(({ row }) => row.id === id);
    if (known) setPlaces((before) => (before.has(id) ? before : new Map(before).set(id, known.place)));
  };
  const item = (introduction: Introduction): ReactNode => {
    const [mentee, contact] = [people.get(introduction.menteeId), people.get(introduction.contactId)];
    return (
      mentee &&
      contact && (
        <IntroductionItem
          key={introduction.id}
          introduction={introduction}
          mentee={mentee}
          contact={contact}
          now={now}
          deeds={deeds}
          names={names}
          onAct={keep}
        />
      )
    );
  };
  const fresh = duePairings(pairings, now);
  const still = [...answered.values()].flatMap((each) => {
    const pairing = pairings.find(({ id }) => id === each.pairing.id);
    return pairing && !fresh.some((other) => other.pairing.id === pairing.id) ? [{ ...each, pairing }] : [];
  });
  const due = [...fresh, ...still];
  const answer = (id: string): void => {
    const known = fresh.find((each) => each.pairing.id === id);
    if (known) setAnswered((before) => new Map(before).set(id, known));
  };
  if (introductions.length === 0 && due.length === 0)
    return empty === undefined ? null : <p className={parts.empty}>{empty}</p>;
  return (
    <div>
      {running.map(({ row }) => item(row))}
      {due.map((each) => {
        const [mentee, model] = [people.get(each.pairing.menteeId), people.get(each.pairing.modelId)];
        return (
          mentee &&
          model && (
            <PairingItem
              key={each.pairing.id}
              item={each}
              mentee={mentee}
              model={model}
              deeds={deeds}
              names={names}
              onAct={answer}
            />
          )
        );
      })}
      <Folded
        title={over.length === introductions.length ? say.introductionsOver : popup.over}
        items={over}
        show={item}
      />
    </div>
  );
}
