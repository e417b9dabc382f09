import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { isHeld } from '../../lib/meeting/meeting-record';
import type { Goal } from '../../lib/mentorship/mentorship';
import type { Commitment } from '../../lib/notes/commitment';
import type { Note } from '../../lib/notes/note';
import { indexNotes, searchNotes, type NoteHit } from '../../lib/notes/search';
import type { Relationship } from '../../lib/store/relationship';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { useKeys } from '../hooks/use-keys';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './notes.module.css';
import { Sparkline } from './Sparkline';

/** Days shown before more are asked for. */
const FIRST_DAYS = 20;

interface HistorySectionProps {
  readonly relationship: Relationship;
  /** The note being written, which is no history yet. */
  readonly currentMeetingId: string;
}

/** What was: goals over time, then days with their notes, meetings and introductions, newest first. */
export function HistorySection({ relationship, currentMeetingId }: HistorySectionProps) {
  const format = useFormat();
  const now = useNow();
  const [query, setQuery] = useState('');
  const [days, setDays] = useState(FIRST_DAYS);
  const search = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => search.current?.focus() });

  const { notes, goals, commitments } = relationship;
  const index = useMemo(() => indexNotes(notes), [notes]);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => searchNotes(index, asked), [index, asked]);
  const timeline = useMemo(
    () => timelineOf(relationship, currentMeetingId, now),
    [relationship, currentMeetingId, now],
  );
  const active = goals.filter((goal) => goal.status === 'active');

  const isSearching = asked.trim() !== '';
  return (
    <Section title={words.notes.history}>
      <div className={parts.stack}>
        {notes.length > 0 && (
          <input
            ref={search}
            type="search"
            className={parts.input}
            aria-label={words.notes.search}
            placeholder={words.notes.searchPlaceholder}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        {isSearching ? (
          <Hits hits={hits} />
        ) : (
          <>
            {active.length > 0 && (
              <div className={styles.goals}>
                {active.map((goal) => (
                  <GoalLine key={goal.id} goal={goal} />
                ))}
              </div>
            )}
            {timeline.length === 0 && <p className={parts.empty}>{words.notes.noHistory}</p>}
            <ol className={styles.time}>
              {timeline.slice(0, days).map((entry) => (
                <li key={entry.on}>
                  <h3 title={format.exactDay(entry.on)}>{format.day(entry.on)}</h3>
                  {entry.lines.map((line) => (
                    <p key={line} className={parts.small}>
                      {line}
                    </p>
                  ))}
                  {entry.notes.map((note) => (
                    <PastNote key={note.id} note={note} commitments={commitments} />
                  ))}
                </li>
              ))}
            </ol>
            {timeline.length > days && (
              <button type="button" className={parts.button} onClick={() => setDays(days + FIRST_DAYS * 2)}>
                {words.notes.showEarlier(timeline.length - days)}
              </button>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

interface TimelineEntry {
  readonly on: string;
  readonly lines: readonly string[];
  readonly notes: readonly Note[];
}

function timelineOf(relationship: Relationship, currentMeetingId: string, now: Date): readonly TimelineEntry[] {
  const entries = new Map<string, { lines: string[]; notes: Note[] }>();
  const at = (on: string): { lines: string[]; notes: Note[] } => {
    const known = entries.get(on);
    if (known) return known;
    const made = { lines: [], notes: [] };
    entries.set(on, made);
    return made;
  };
  for (const meeting of relationship.meetings) {
    if (meeting.id !== currentMeetingId && isHeld(meeting, now))
      at(dayOf(new Date(meeting.startsAt))).lines.push(meeting.title || words.notes.metOn);
  }
  for (const introduction of relationship.introductions) {
    const contact = relationship.contacts.get(introduction.contactId);
    const step = introduction.steps.at(-1);
    if (contact && step && introduction.whyNot === '')
      at(dayOf(new Date(step.at))).lines.push(
        words.notes.introduced(contact.name, words.introductions.state(introduction.state)),
      );
  }
  for (const note of relationship.notes) {
    const isCurrent = note.meetingId !== '' && note.meetingId === currentMeetingId;
    if (!isCurrent && note.body.trim() !== '') at(note.on).notes.push(note);
  }
  return [...entries].map(([on, entry]) => ({ on, ...entry })).sort((one, other) => other.on.localeCompare(one.on));
}

function PastNote({ note, commitments }: { readonly note: Note; readonly commitments: readonly Commitment[] }) {
  const made = commitments.filter((commitment) => commitment.noteId === note.id);
  const kept = made.filter((commitment) => commitment.state === 'done').length;
  const isLong = note.body.length > 220 || note.body.split('\n').length > 4;
  const body = (
    <p className={styles.body} dir="auto" data-private-text="">
      {note.body}
    </p>
  );
  return (
    <div>
      {isLong ? (
        <details className={styles.more}>
          <summary>
            <span className={`${styles.body} ${styles.clamped}`} dir="auto" data-private-text="">
              {note.body.slice(0, 400)}
            </span>
            <span className={parts.small}>{words.notes.more}</span>
          </summary>
          {body}
        </details>
      ) : (
        body
      )}
      {made.length > 0 && (
        <p className={`${parts.small} ${parts.faint}`}>{words.notes.promiseCount(made.length, kept)}</p>
      )}
    </div>
  );
}

function GoalLine({ goal }: { readonly goal: Goal }) {
  const format = useFormat();
  const first = goal.scale[0];
  const last = goal.scale.at(-1);
  const scale =
    first && last
      ? first === last
        ? words.notes.goalOneScale(last.value, format.day(last.on))
        : words.notes.goalScale(first.value, last.value, format.day(first.on))
      : words.notes.goalNoScale;
  return (
    <div className={parts.row}>
      <div className={parts.grow}>
        <b data-private-text="">{goal.title}</b>
        <p className={parts.small}>{scale}</p>
      </div>
      {goal.scale.length > 1 && <Sparkline values={goal.scale.map((reading) => reading.value)} />}
    </div>
  );
}

function Hits({ hits }: { readonly hits: readonly NoteHit[] }) {
  const format = useFormat();
  if (hits.length === 0) return <p className={parts.empty}>{words.notes.nothingFound}</p>;
  return (
    <ol className={styles.time}>
      {hits.map((hit) => (
        <li key={hit.note.id} className={styles.hit}>
          <h3 title={format.exactDay(hit.note.on)}>{format.day(hit.note.on)}</h3>
          <p className={parts.small} dir="auto" data-private-text="">
            <Marked text={hit.text} ranges={hit.ranges} />
          </p>
          <details className={styles.more}>
            <summary className={parts.small}>{words.notes.more}</summary>
            <p className={styles.body} dir="auto" data-private-text="">
              {hit.note.body}
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}

function Marked({ text, ranges }: { readonly text: string; readonly ranges: NoteHit['ranges'] }) {
  const ends = [0, ...ranges.map(([, to]) => to)];
  return (
    <>
      {ranges.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
