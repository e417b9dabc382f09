import { dayOf } from '../../lib/meeting/day';
import { lastHeld } from '../../lib/mentorship/cadence';
import { meetingsOn } from '../../lib/store/meetings';
import type { Standing } from '../../lib/store/relationship';
import { popup } from '../../lib/words/popup';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import styles from './popup.module.css';

interface TodayMeetingsProps {
  readonly standings: readonly Standing[];
  readonly now: Date;
}

/** The day's 1:1s with what is open between the two. */
export function TodayMeetings({ standings, now }: TodayMeetingsProps) {
  const format = useFormat();
  const live = useLive(() => meetingsOn(now), [dayOf(now)]);
  if (live.status !== 'some') return <Skeleton rows={1} />;
  const byMentee = new Map(standings.map((standing) => [standing.mentee.id, standing]));
  const rows = live.value.flatMap((meeting) => {
    const standing = byMentee.get(meeting.menteeId);
    return standing ? [{ meeting, standing }] : [];
  });
  if (rows.length === 0) return <p className={parts.empty}>{popup.noMeetings}</p>;
  return (
    <ul>
      {rows.map(({ meeting, standing }) => {
        const earlier = standing.meetings.filter((each) => each.startsAt < meeting.startsAt);
        const last = lastHeld(earlier, new Date(meeting.startsAt));
        return (
          <li key={meeting.id} className={styles.line}>
            <b>{format.time(meeting.startsAt)}</b>
            <span className={parts.grow}>
              {standing.mentee.name}
              <span className={`${parts.small} ${styles.under}`}>
                {last ? popup.lastMet(format.ago(dayOf(new Date(last.startsAt)))) : popup.firstMeeting}
              </span>
            </span>
            <span className={parts.small}>{popup.promises(standing.openPromises)}</span>
          </li>
        );
      })}
    </ul>
  );
}
