import { useEffect, useState } from 'react';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import type { Judgement } from '../../lib/meeting/one-on-one';
import { judgeWithStore } from '../../lib/store/knowledge';
import { useLive } from './use-live';

/** An event together with the verdict on it; the two never come apart. */
export interface JudgedMeeting {
  readonly meeting: OpenedMeeting;
  readonly judgement: Judgement;
}

/**
 * The opened event with its verdict, judged anew whenever the store or the facts change. While a new event is being
 * judged the one before stays whole, so that no person is ever shown with another event.
 */
export function useJudgement(meeting: OpenedMeeting | undefined): JudgedMeeting | undefined {
  const live = useLive(
    async () => (meeting ? { meeting, judgement: await judgeWithStore(meeting) } : undefined),
    [meeting],
  );
  const [last, setLast] = useState<JudgedMeeting>();
  const judged = live.status === 'some' ? live.value : undefined;
  useEffect(() => {
    if (judged) setLast(judged);
  }, [judged]);
  return judged ?? last;
}
