import { useEffect, useState, type SubmitEvent } from 'react';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import { isTimeToReflect, journalEntry, promiseLines } from '../../lib/notes/reflection';
import { addRecord } from '../../lib/store/mentorships';
import { appendToNote } from '../../lib/store/notes';
import { words } from '../../lib/words/words';
import { flushDrafts } from '../hooks/use-draft';
import { useNow } from '../hooks/use-now';
import { textOf } from '../people/person-form';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { findNote, idOfNote, type NoteOf } from './note-of';

interface ReflectionCardProps {
  readonly meeting: MeetingRecord;
  readonly noteOf: Extract<NoteOf, { readonly kind: 'meeting' }>;
}

const OFFERED_KEY = 'trellis-reflections-offered';
/** Offers remembered: more meetings do not end within a day. */
const MOST_OFFERED = 50;

/**
 * Three questions after a meeting has ended, offered once: whoever closes them, or the panel, is not asked again. The
 * promises go into the meeting's note, all else into the journal.
 */
export function ReflectionCard({ meeting, noteOf }: ReflectionCardProps) {
  const now = useNow();
  const [isOffered] = useState(() => !wasOffered(meeting.id));
  const [isOver, setOver] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isDue = isOffered && !isOver && isTimeToReflect(meeting, now);
  useEffect(() => {
    if (isDue) rememberOffer(meeting.id);
  }, [isDue, meeting.id]);
  if (!isDue) return null;
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reflection = {
      noticed: textOf(form, 'noticed'),
      cameToMind: textOf(form, 'cameToMind'),
      promised: textOf(form, 'promised'),
    };
    const { menteeId, meetingId, on } = noteOf;
    const entry = journalEntry(reflection, words.notes.thoughtOf);
    const promises = promiseLines(reflection);
    try {
      if (promises !== '') {
        await flushDrafts();
        const known = await findNote(noteOf);
        await appendToNote({ id: known?.id ?? idOfNote(noteOf), menteeId, meetingId, on }, promises, new Date());
      }
      if (entry) await addRecord({ kind: 'journal', menteeId, on, aboutId: meetingId, ...entry }, new Date());
      setOver(true);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section title={words.notes.reflection}>
      <form className={parts.card} onSubmit={(event) => void save(event)}>
        {(['noticed', 'cameToMind', 'promised'] as const).map((name) => (
          <label key={name} className={parts.field}>
            <span>{words.notes.reflectionAsks[name]}</span>
            <textarea className={parts.input} name={name} rows={1} dir="auto" data-private-text="" />
          </label>
        ))}
        {hasFailed && (
          <p className={parts.notice} data-tone="late" role="alert">
            {words.notes.reflectionFailed}
          </p>
        )}
        <div className={parts.row}>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            {words.notes.reflectionSave}
          </button>
          <button type="button" className={parts.word} onClick={() => setOver(true)}>
            {words.notes.reflectionSkip}
          </button>
        </div>
      </form>
    </Section>
  );
}

/** A number for a meeting that says nothing about it: what was offered outlives a person who is erased. */
function markOf(meetingId: string): number {
  let mark = 0x811c9dc5;
  for (let index = 0; index < meetingId.length; index += 1) {
    mark = Math.imul(mark ^ meetingId.charCodeAt(index), 0x01000193);
  }
  return mark >>> 0;
}

function offered(): readonly number[] {
  return (localStorage.getItem(OFFERED_KEY) ?? '').split(',').filter(Boolean).map(Number);
}

function wasOffered(meetingId: string): boolean {
  return offered().includes(markOf(meetingId));
}

function rememberOffer(meetingId: string): void {
  const mark = markOf(meetingId);
  const others = offered().filter((each) => each !== mark);
  localStorage.setItem(OFFERED_KEY, [...others.slice(1 - MOST_OFFERED), mark].join(','));
}
