import { outsideViewNeed } from '../../lib/introductions/needs';
import type { Relationship } from '../../lib/store/relationship';
import { introductions as say } from '../../lib/words/introductions';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { Candidates } from './Candidates';
import { OneIntroduction } from './OneIntroduction';
import { useRanking } from './use-ranking';

const MOST_SHOWN = 3;
const NEEDS = [outsideViewNeed(say.outsideView)];

/** People outside the mentee's own team or company who could see them at work and say what they see. */
export function OutsideView({ relationship }: { readonly relationship: Relationship }) {
  const now = useNow();
  const { mentee, mentorship } = relationship;
  const ranking = useRanking({ mentee, mentorship, needs: NEEDS, now, limit: MOST_SHOWN });
  if (!ranking) return <Skeleton rows={1} />;
  if (ranking.candidates.length === 0) return <p className={parts.empty}>{say.nobodyOutside}</p>;
  return (
    <Candidates
      candidates={ranking.candidates}
      mentee={mentee}
      showIntroduction={(id) => <OneIntroduction introductionId={id} personId={mentee.id} />}
    />
  );
}
