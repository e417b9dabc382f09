import { useMemo } from 'react';
import { rankCandidates, type Candidate } from '../../lib/introductions/candidates';
import type { Need } from '../../lib/introductions/needs';
import { skillProofs } from '../../lib/introductions/skill-proofs';
import { dayOf } from '../../lib/meeting/day';
import type { Mentorship } from '../../lib/mentorship/mentorship';
import type { Person } from '../../lib/people/person';
import { readFollowUps } from '../../lib/store/introductions';
import { readSettings } from '../../lib/store/settings';
import { liveValue, useLive } from '../hooks/use-live';
import { useNetwork } from '../hooks/use-network';
import { useNoteProofs } from './use-note-proofs';

const NONE: readonly string[] = [];

/** For whom and for what somebody is looked for. */
export interface RankingOf {
  readonly mentee: Person;
  readonly mentorship: Pick<Mentorship, 'managerId'>;
  readonly needs: readonly Need[];
  readonly now: Date;
  readonly limit: number;
}

/** A ranking, and whether there is anybody in the network to rank. */
export interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly isEmpty: boolean;
}

/**
 * Whom a mentee should meet, best first, kept up to date; undefined until the network has been read. Saving a note changes
 * nothing of it, unless evidence in it does: it is ranked anew only when a need, a person, an introduction, a pairing,
 * evidence or the day changes.
 */
export function useRanking({ mentee, mentorship, needs, now, limit }: RankingOf): Ranking | undefined {
  const index = useNetwork();
  const noteProofs = useNoteProofs();
  const live = useLive(readFollowUps, []);
  const all = live.status === 'some' ? live.value : undefined;
  const ownAddresses = liveValue(
    useLive(async () => (await readSettings()).ownAddresses, []),
    NONE,
  );
  const { managerId } = mentorship;
  const today = dayOf(now);
  const known = useSame({ mentee, needs });
  return useMemo(() => {
    if (!index || !all || !noteProofs) return undefined;
    const candidates = rankCandidates({
      ...known,
      mentorship: { managerId },
      contacts: index,
      ...all,
      proofs: [...noteProofs, ...skillProofs([], all.pairings)],
      ownAddresses,
      now: new Date(`${today}T12:00:00`),
      limit,
    });
    return { candidates, isEmpty: index.people.every((person) => person.isMentee) };
  }, [index, all, noteProofs, known, managerId, ownAddresses, today, limit]);
}

/** The same object as long as it says the same: what is read from the store is a new one each time. */
function useSame<T>(value: T): T {
  const key = JSON.stringify(value);
  // The key says all that the value does.
  return useMemo(() => value, [key]);
}
