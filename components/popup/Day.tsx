import { readStandings } from '../../lib/store/relationship';
import { popup } from '../../lib/words/popup';
import { useLive } from '../hooks/use-live';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { NotMetForLong } from './NotMetForLong';
import { TodayMeetings } from './TodayMeetings';

/** Today's 1:1s, and whom the mentor has not met for long. */
export function Day({ now }: { readonly now: Date }) {
  const live = useLive(readStandings, []);
  const standings = live.status === 'some' ? live.value : undefined;
  return (
    <>
      <Section title={popup.today}>
        {standings ? <TodayMeetings standings={standings} now={now} /> : <Skeleton rows={1} />}
      </Section>
      {standings && <NotMetForLong standings={standings} now={now} />}
    </>
  );
}
