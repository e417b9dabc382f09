import { useEffect, useState } from 'react';
import type { CalendarHost, FactName, OpenedMeeting } from '../../lib/meeting/meeting';
import { hostReadingOf } from '../../lib/messaging/session';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import { PageReport } from './PageReport';

/** Facts worth a line when they cannot be read; the others are only nice to have. Outlook never says who is signed in. */
const NEEDED: Readonly<Record<CalendarHost, readonly FactName[]>> = {
  google: ['guests', 'self', 'start'],
  outlook: ['guests', 'start'],
};

interface UnreadableProps {
  readonly meeting: OpenedMeeting;
  /** Whether the mentor can choose here who it is with. */
  readonly canChoose?: boolean;
}

/** A quiet line on what could not be read of the page, with a report on it; nothing when all that matters was. */
export function Unreadable({ meeting, canChoose = false }: UnreadableProps) {
  const format = useFormat();
  const isChanged = useIsPageChanged(meeting);
  const unread = NEEDED[meeting.host].filter((fact) => meeting[fact].status !== 'found');
  if (unread.length === 0 && !isChanged) return null;
  return (
    <div className={`${parts.small} ${parts.faint}`}>
      {unread.length > 0 && (
        <p>
          {words.meeting.cannotRead(format.list(unread.map(words.meeting.fact)))}{' '}
          {canChoose && words.meeting.chooseByHand}
        </p>
      )}
      {isChanged && <p>{words.meeting.pageChanged}</p>}
      <PageReport host={meeting.host} />
    </div>
  );
}

/** Whether the last pages of this calendar were unreadable one after the other; looked up anew with every reading. */
function useIsPageChanged(meeting: OpenedMeeting): boolean {
  const [isChanged, setChanged] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void hostReadingOf(meeting.host).then((reading) => {
      if (isCurrent) setChanged(reading.isPageChanged);
    });
    return () => {
      isCurrent = false;
    };
  }, [meeting]);
  return isChanged;
}
