import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { mergeRecords, sameMeetingIn, type MeetingRecord } from '../../lib/meeting/meeting-record';
import { lastHeld } from '../../lib/mentorship/cadence';
import { proposeStage } from '../../lib/mentorship/stage';
import { firstName } from '../../lib/people/name';
import { readRelationship } from '../../lib/store/relationship';
import { words } from '../../lib/words/words';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { HistorySection } from '../notes/HistorySection';
import type { NoteOf } from '../notes/note-of';
import { NotesDock } from '../notes/NotesDock';
import { PromisesSection } from '../notes/PromisesSection';
import { ReflectionCard } from '../notes/ReflectionCard';
import panel from '../panel/Panel.module.css';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { MeetingHeader } from './MeetingHeader';

/**
 * The agenda brings every prompt along, too many for the first scripts: it is fetched beside them from the start, so that
 * it is there by the time the store has answered.
 */
const agendaSection = import('../agenda/AgendaSection');
const AgendaSection = lazy(async () => ({ default: (await agendaSection).AgendaSection }));

/** Whom to introduce takes a thesaurus and the whole network: it comes after everything that is looked at first. */
const IntroductionsSection = lazy(async () => ({
  default: (await import('../introductions/IntroductionsSection')).IntroductionsSection,
}));

/** Goals, the next role and all that talks left behind are folded away at first: they come after what is looked at. */
const MentorshipSection = lazy(async () => ({
  default: (await import('../mentorship/MentorshipSection')).MentorshipSection,
}));

interface RelationshipViewProps {
  readonly menteeId: string;
  /** The opened meeting; undefined between meetings. */
  readonly meeting: MeetingRecord | undefined;
  /** A question that has to be answered first, or what could not be read. */
  readonly above?: ReactNode;
  /** How the person was recognised. */
  readonly about?: ReactNode;
  /** Whether it has yet to be answered who this is: until then nothing but the note can be changed. */
  readonly isAsking?: boolean;
  readonly noteOf: NoteOf;
  readonly isPrivateHidden: boolean;
}

/** All there is to have at hand for one mentee: promises, agenda, introductions, history, and the note below. */
export function RelationshipView({
  menteeId,
  meeting: opened,
  above,
  about,
  isAsking = false,
  noteOf,
  isPrivateHidden,
}: RelationshipViewProps) {
  const now = useNow();
  const live = useLive(() => readRelationship(menteeId), [menteeId]);
  const relationship = live.status === 'some' ? live.value : undefined;
  const startsAt = opened?.startsAt ?? '';
  const stage = useMemo(
    () => relationship && proposeStage({ ...relationship, now, ...(startsAt !== '' && { nextMeetingAt: startsAt }) }),
    [relationship, startsAt, now],
  );
  if (!relationship || !stage) {
    return (
      <main className={panel.scroll}>
        {live.status === 'none' ? <p className={parts.empty}>{words.meeting.personGone}</p> : <Skeleton rows={5} />}
      </main>
    );
  }
  const { mentee, mentorship, meetings, commitments } = relationship;
  // A meeting that is kept already, under whatever id, goes on with its own note and agenda.
  const kept = opened && sameMeetingIn(meetings, opened);
  const meeting = opened && kept ? mergeRecords(kept, opened) : opened;
  const note = noteOf.kind === 'meeting' && meeting ? { ...noteOf, meetingId: meeting.id } : noteOf;
  const name = firstName(mentee.name);
  const before = lastHeld(
    meetings.filter((known) => known.id !== meeting?.id),
    now,
  );
  return (
    <>
      <main className={panel.scroll}>
        <div className={parts.stack}>
          <MeetingHeader
            mentee={mentee}
            meeting={meeting}
            lastMet={before ? dayOf(new Date(before.startsAt)) : ''}
            stage={stage}
            nextRole={mentorship.nextRole}
            about={about}
          />
          {above}
        </div>
        <div className={panel.parts} inert={isAsking}>
          {meeting && note.kind === 'meeting' && <ReflectionCard key={meeting.id} meeting={meeting} noteOf={note} />}
          <PromisesSection commitments={commitments} firstName={name} />
          <Suspense
            fallback={
              <Section title={words.agenda.agenda}>
                <Skeleton rows={4} />
              </Section>
            }
          >
            <AgendaSection relationship={relationship} meeting={meeting} now={now} />
          </Suspense>
          <Suspense
            fallback={
              <Section title={words.introductions.introductions}>
                <Skeleton rows={1} />
              </Section>
            }
          >
            <IntroductionsSection relationship={relationship} now={now} />
          </Suspense>
          <Suspense fallback={<Skeleton rows={1} />}>
            <MentorshipSection relationship={relationship} now={now} />
          </Suspense>
          <HistorySection relationship={relationship} currentMeetingId={meeting?.id ?? ''} />
        </div>
      </main>
      <NotesDock noteOf={note} firstName={name} addresses={mentee.addresses} isPrivateHidden={isPrivateHidden} />
    </>
  );
}
