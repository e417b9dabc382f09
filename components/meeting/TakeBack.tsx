import { useState } from 'react';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { takeBackAnswer } from '../../lib/store/meetings';
import { words } from '../../lib/words/words';
import { flushDrafts } from '../hooks/use-draft';
import parts from '../ui/parts.module.css';
import { goOnWithNote } from './begun-note';

interface TakeBackProps {
  readonly meeting: OpenedMeeting;
  readonly counterpart: Attendee | undefined;
  readonly label: string;
  /** Whether it is a word at the edge rather than a button of its own. */
  readonly isQuiet?: boolean;
}

/** Takes back what was answered about this event and whom it is with, so that the question is asked again. */
export function TakeBack({ meeting, counterpart, label, isQuiet = false }: TakeBackProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const takeBack = async (): Promise<void> => {
    setState('busy');
    try {
      // What was typed a moment ago goes where the rest of its note goes.
      await flushDrafts();
      await goOnWithNote(meeting, counterpart, await takeBackAnswer(meeting, counterpart, new Date()));
      await announcePeopleChanged();
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <div>
      <button
        type="button"
        className={isQuiet ? parts.word : parts.button}
        disabled={state === 'busy'}
        onClick={() => void takeBack()}
      >
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
