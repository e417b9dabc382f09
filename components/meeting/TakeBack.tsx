import { useState } from 'react';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { takeBackAnswer } from '../../lib/store/meetings';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';

interface TakeBackProps {
  readonly meeting: OpenedMeeting;
  readonly counterpart: Attendee | undefined;
  readonly label: string;
}

/** Takes back what was answered about this event and whom it is with, so that the question is asked again. */
export function TakeBack({ meeting, counterpart, label }: TakeBackProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const takeBack = async (): Promise<void> => {
    setState('busy');
    try {
      await takeBackAnswer(meeting, counterpart);
      await announcePeopleChanged();
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <div>
      <button type="button" className={parts.button} disabled={state === 'busy'} onClick={() => void takeBack()}>
        {label}
      </button>
      {state === 'failed' && (
        <p className={parts.notice} data-tone="late" role="alert">
          {words.meeting.answerFailed}
        </p>
      )}
    </div>
  );
}
