import { Leaf } from 'lucide-react';
import type { ReactNode } from 'react';
import { spanOf, zoneFor } from '../../lib/meeting/instant';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import { valueOf } from '../../lib/meeting/reading';
import type { StageProposal } from '../../lib/mentorship/stage';
import type { Person } from '../../lib/people/person';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import styles from './meeting.module.css';

interface MeetingHeaderProps {
  readonly mentee: Person;
  readonly meeting: MeetingRecord | undefined;
  /** Day of the last held meeting, `YYYY-MM-DD`; empty = none. */
  readonly lastMet: string;
  readonly stage: StageProposal;
  readonly nextRole: string;
  /** How the person was recognised. */
  readonly about?: ReactNode;
}

/** Who, when, how long since, and where the two stand. */
export function MeetingHeader({ mentee, meeting, lastMet, stage, nextRole, about }: MeetingHeaderProps) {
  const format = useFormat();
  const when = meeting
    ? [
        format.moment(meeting.startsAt, meeting.endsAt, meeting.timeZone),
        meeting.isRecurring ? words.meeting.weekly : '',
      ]
    : [];
  const role = [mentee.role, mentee.organisation].filter((part) => part !== '').join(', ');
  const since = lastMet === '' ? (meeting ? words.meeting.firstTime : role) : words.panel.lastMet(format.ago(lastMet));
  const line = [...when, since].filter((part) => part !== '');
  return (
    <div className={styles.header}>
      <div className={parts.row}>
        <Avatar name={mentee.name} />
        <div className={parts.grow}>
          <h1 className={styles.name}>{mentee.name}</h1>
          <p className={parts.small} title={lastMet === '' ? undefined : format.exactDay(lastMet)}>
            {line.join(' · ')}
          </p>
        </div>
      </div>
      <div className={`${parts.row} ${parts.wrap}`}>
        <details className={styles.stage}>
          <summary>
            <span className={parts.chip}>
              <Leaf size={12} aria-hidden="true" />
              {words.meeting.stage(stage.stage)}
            </span>
          </summary>
          <p className={parts.small}>{words.meeting.stageReason(stage.reason, format)}</p>
        </details>
        {nextRole !== '' && <span className={parts.small}>{words.meeting.nextRole(nextRole)}</span>}
        {about}
      </div>
      {meeting?.menteeResponse === 'declined' && <p className={parts.notice}>{words.meeting.declined(mentee.name)}</p>}
    </div>
  );
}

/** The event's own title and time, where nobody is known to name instead. */
export function TitleHeader({ meeting }: { readonly meeting: OpenedMeeting }) {
  const format = useFormat();
  const span = spanOf(meeting, zoneFor(meeting.host, valueOf(meeting.timeZone)));
  return (
    <div className={styles.header}>
      <h1 className={styles.name}>{valueOf(meeting.title) || words.meeting.untitled}</h1>
      <p className={parts.small}>{format.moment(span.startsAt, span.endsAt, valueOf(meeting.timeZone) ?? '')}</p>
    </div>
  );
}
