import { useEffect, useState } from 'react';
import { conversationKeys, eventKey } from '../../lib/meeting/event-key';
import type { OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { recordOf } from '../../lib/meeting/meeting-record';
import type { Judgement } from '../../lib/meeting/one-on-one';
import { isFillingIn, valueOf } from '../../lib/meeting/reading';
import { dayOf } from '../../lib/meeting/day';
import { words } from '../../lib/words/words';
import { NotesDock } from '../notes/NotesDock';
import panel from '../panel/Panel.module.css';
import parts from '../ui/parts.module.css';
import { SectionBoundary } from '../ui/SectionBoundary';
import { Skeleton } from '../ui/Skeleton';
import { ConfirmName } from './ConfirmName';
import { MenteeQuestion } from './MenteeQuestion';
import { MetByName } from './MetByName';
import { PersonChoice } from './PersonChoice';
import { Reasons } from './Reasons';
import { RelationshipView } from './RelationshipView';
import { TakeBack } from './TakeBack';
import { TitleHeader } from './MeetingHeader';
import { WeekList } from './WeekList';
import { Unreadable } from './Unreadable';

interface MeetingViewProps {
  readonly meeting: OpenedMeeting;
  readonly judgement: Judgement;
  readonly seen: readonly SeenMeeting[];
  readonly isPrivateHidden: boolean;
}

/** What there is to say about the opened event, by its verdict. */
export function MeetingView(props: MeetingViewProps) {
  const { meeting, judgement, seen, isPrivateHidden } = props;
  const { verdict, person, counterpart, needsConfirmation } = judgement;
  // Fixed at opening: a meeting that runs past midnight keeps its note.
  const [openedAt] = useState(() => new Date());
  const conversation = conversationKeys(meeting, counterpart);
  const isReading = useIsReading(meeting);

  if (verdict === 'mentoring' && person) {
    const wasChosen = judgement.reasons.some((reason) => reason.code === 'chosen');
    const wasByName = !wasChosen && !needsConfirmation && counterpart?.address === '';
    const record = recordOf(meeting, counterpart, person.id, openedAt);
    return (
      <RelationshipView
        key={person.id}
        menteeId={person.id}
        meeting={record}
        above={
          <>
            {wasByName && <MetByName meeting={meeting} person={person} counterpart={counterpart} />}
            {needsConfirmation && <ConfirmName meeting={meeting} person={person} counterpart={counterpart} />}
            {wasChosen && <TakeBack meeting={meeting} counterpart={counterpart} label={words.meeting.chooseAnother} />}
            <Unreadable meeting={meeting} />
          </>
        }
        about={<Reasons reasons={judgement.reasons} />}
        isAsking={needsConfirmation}
        noteOf={
          needsConfirmation
            ? { kind: 'unfiled', conversation }
            : {
                kind: 'meeting',
                menteeId: person.id,
                meetingId: record.id,
                on: dayOfRecord(record.startsAt, openedAt),
                conversation,
              }
        }
        isPrivateHidden={isPrivateHidden}
      />
    );
  }

  if (verdict === 'not') {
    const wasAnswered = judgement.reasons.some((reason) => reason.code === 'answered');
    return (
      <main className={panel.scroll}>
        <TitleHeader meeting={meeting} />
        <div className={parts.stack}>
          <p className={parts.empty}>{words.meeting.notOneToOne}</p>
          {wasAnswered && <TakeBack meeting={meeting} counterpart={counterpart} label={words.meeting.takeBack} />}
          <Reasons reasons={judgement.reasons} />
        </div>
        <WeekList seen={seen} />
      </main>
    );
  }

  if (verdict === 'unknown' && isReading) {
    // What would be answered or written now belongs to somebody whom the page is about to name.
    return (
      <main className={panel.scroll}>
        <TitleHeader meeting={meeting} />
        <Skeleton rows={4} />
      </main>
    );
  }

  return (
    <>
      <main className={panel.scroll}>
        <TitleHeader meeting={meeting} />
        <SectionBoundary title={valueOf(meeting.title) ?? words.meeting.untitled}>
          {verdict === 'one-to-one' && counterpart ? (
            <MenteeQuestion meeting={meeting} counterpart={counterpart} judgement={judgement} />
          ) : (
            <PersonChoice meeting={meeting} judgement={judgement} />
          )}
        </SectionBoundary>
        <Unreadable meeting={meeting} canChoose={verdict === 'unknown'} />
        <WeekList seen={seen} />
      </main>
      <NotesDock noteOf={{ kind: 'unfiled', conversation }} firstName="" isPrivateHidden={isPrivateHidden} />
    </>
  );
}

/** The longest that a page is waited for to fill in who is invited, in ms. */
const READING = 4_000;

/** Whether the page still fills in who is invited; a page that never comes to an end is not waited for. */
function useIsReading(meeting: OpenedMeeting): boolean {
  const isFilling = isFillingIn(meeting.guests);
  const key = eventKey(meeting);
  const [waitedFor, setWaitedFor] = useState<string>();
  useEffect(() => {
    if (!isFilling) return undefined;
    const timer = setTimeout(() => setWaitedFor(key), READING);
    return () => clearTimeout(timer);
  }, [isFilling, key]);
  return isFilling && waitedFor !== key;
}

function dayOfRecord(startsAt: string, openedAt: Date): string {
  return dayOf(startsAt === '' ? openedAt : new Date(startsAt));
}
