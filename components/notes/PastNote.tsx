import { useState } from 'react';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import { dayOfMeeting } from '../../lib/mentorship/cadence';
import type { Note } from '../../lib/notes/note';
import { fileNote, mergeNotes } from '../../lib/store/notes';
import { readMentees } from '../../lib/store/people';
import type { Relationship } from '../../lib/store/relationship';
import { words } from '../../lib/words/words';
import { flushDrafts } from '../hooks/use-draft';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { NoteEditor } from './NoteEditor';
import { NoteText } from './NoteText';
import styles from './notes.module.css';

/** A longer note is shown by its beginning. */
const LONG = { letters: 220, lines: 4 } as const;

interface PastNoteProps {
  readonly note: Note;
  readonly relationship: Relationship;
}

/** A note of another day: to be read, changed, and put where it belongs. */
export function PastNote({ note, relationship }: PastNoteProps) {
  const [is, setIs] = useState<'read' | 'edited' | 'moved'>('read');
  const [, setStatus] = useState('');
  const made = relationship.commitments.filter((commitment) => commitment.noteId === note.id);
  const kept = made.filter((commitment) => commitment.state === 'done').length;
  const lines = note.body.split('\n');
  const isLong = note.body.length > LONG.letters || lines.length > LONG.lines;
  return (
    <div className={styles.past}>
      {is === 'edited' ? (
        <NoteEditor
          found={note}
          noteOf={{ kind: 'stored', note }}
          on={note.on}
          firstName=""
          addresses={relationship.mentee.addresses}
          label={words.notes.olderNote}
          onStatus={setStatus}
          isPrivateHidden={false}
        />
      ) : isLong ? (
        <details className={styles.more}>
          <summary>
            <div className={styles.clamped}>
              <NoteText body={lines.slice(0, LONG.lines).join('\n').slice(0, 400)} />
            </div>
            <span className={parts.small}>{words.notes.more}</span>
          </summary>
          <NoteText body={note.body} />
        </details>
      ) : (
        <NoteText body={note.body} />
      )}
      <div className={parts.row}>
        {made.length > 0 && (
          <p className={`${parts.small} ${parts.faint}`}>{words.notes.promiseCount(made.length, kept)}</p>
        )}
        <div className={parts.tools}>
          <button
            type="button"
            className={parts.word}
            aria-pressed={is === 'edited'}
            onClick={() => setIs(is === 'edited' ? 'read' : 'edited')}
          >
            {is === 'edited' ? words.notes.doneEditing : words.notes.edit}
          </button>
          <button
            type="button"
            className={parts.word}
            aria-expanded={is === 'moved'}
            onClick={() => setIs(is === 'moved' ? 'read' : 'moved')}
          >
            {words.notes.move}
          </button>
        </div>
      </div>
      {is === 'moved' && <MoveNote note={note} relationship={relationship} />}
    </div>
  );
}

/** Meetings and notes to choose from: those nearest in time. */
const MOST_CHOICES = 40;

/** Where else a note may belong: to another meeting or none, to another mentee, or together with another note. */
function MoveNote({ note, relationship: { meetings, notes } }: PastNoteProps) {
  const format = useFormat();
  const mentees = liveValue(useLive(readMentees, []), []);
  const [hasFailed, setFailed] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setFailed(false);
    // What is being typed in one of the notes has to be in the store before they change places.
    await flushDrafts();
    await work().catch(() => setFailed(true));
  };
  const distance = (on: string): number => Math.abs(Date.parse(on) - Date.parse(note.on));
  const near = meetings
    .filter((meeting) => meeting.startsAt !== '')
    .toSorted((one, other) => distance(dayOfMeeting(one)) - distance(dayOfMeeting(other)))
    .slice(0, MOST_CHOICES);
  const others = notes.filter((other) => other.id !== note.id && other.body.trim() !== '').slice(0, MOST_CHOICES);
  const noteAt = (meetingId: string): Note | undefined =>
    meetingId === '' ? undefined : notes.find((other) => other.meetingId === meetingId && other.id !== note.id);
  const titleOf = (meeting: MeetingRecord): string =>
    [
      format.day(dayOfMeeting(meeting)),
      meeting.title || words.notes.metOn,
      ...(noteAt(meeting.id) ? [words.notes.joinsNote] : []),
    ].join(' · ');
  return (
    <div className={`${parts.stack} ${parts.card}`}>
      <label className={parts.field}>
        <span>{words.notes.ofMeeting}</span>
        <select
          className={parts.input}
          value={note.meetingId}
          onChange={(event) => {
            const meetingId = event.currentTarget.value;
            const there = noteAt(meetingId);
            // A meeting has one note: what comes to it joins the one that is there.
            void run(() =>
              there
                ? mergeNotes(there.id, note.id, new Date())
                : fileNote(note.id, note.menteeId, meetingId, new Date()),
            );
          }}
        >
          <option value="">{words.notes.noMeeting}</option>
          {near.map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {titleOf(meeting)}
            </option>
          ))}
        </select>
      </label>
      <label className={parts.field}>
        <span>{words.notes.ofPerson}</span>
        <select
          className={parts.input}
          value={note.menteeId}
          onChange={(event) => {
            const menteeId = event.currentTarget.value;
            void run(() => fileNote(note.id, menteeId, '', new Date()));
          }}
        >
          {mentees.map((mentee) => (
            <option key={mentee.id} value={mentee.id}>
              {mentee.name}
            </option>
          ))}
        </select>
      </label>
      {others.length > 0 && (
        <label className={parts.field}>
          <span>{words.notes.mergeWith}</span>
          <select
            className={parts.input}
            value=""
            onChange={(event) => {
              const into = event.currentTarget.value;
              void run(() => mergeNotes(into, note.id, new Date()));
            }}
          >
            <option value="" disabled />
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {`${format.day(other.on)} · ${other.body.trim().split('\n', 1)[0]?.slice(0, 60) ?? ''}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasFailed && (
        <p className={parts.notice} data-tone="late" role="alert">
          {words.notes.moveFailed}
        </p>
      )}
    </div>
  );
}
