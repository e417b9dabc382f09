import { useMemo, useState } from 'react';
import type { Goal } from '../../lib/mentorship/mentorship';
import { timelineOf, type TimelineEntry } from '../../lib/notes/timeline';
import type { Relationship } from '../../lib/store/relationship';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { useNow } from '../hooks/use-now';
import { SearchBox } from '../search/SearchBox';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './notes.module.css';
import { PastNote } from './PastNote';
import { Sparkline } from './Sparkline';

/** Days shown before more are asked for. */
const FIRST_DAYS = 20;

interface HistorySectionProps {
  readonly relationship: Relationship;
  /** The note being written, which is no history yet. */
  readonly currentMeetingId: string;
}

/** What was: goals over time, then days with all that happened on them, newest first; and a search over it. */
export function HistorySection({ relationship, currentMeetingId }: HistorySectionProps) {
  const format = useFormat();
  const now = useNow();
  const [days, setDays] = useState(FIRST_DAYS);
  const { goals, mentee } = relationship;
  const timeline = useMemo(
    () => timelineOf(relationship, currentMeetingId, now),
    [relationship, currentMeetingId, now],
  );
  const active = goals.filter((goal) => goal.status === 'active');
  return (
    <Section title={words.notes.history}>
      <SearchBox personId={mentee.id}>
        <div className={parts.stack}>
          {active.length > 0 && (
            <div className={styles.goals}>
              {active.map((goal) => (
                <GoalLine key={goal.id} goal={goal} />
              ))}
            </div>
          )}
          {timeline.length === 0 && <p className={parts.empty}>{words.notes.noHistory}</p>}
          <ol className={styles.time}>
            {timeline.slice(0, days).map(({ on, entries }) => (
              <li key={on}>
                <h3 title={format.exactDay(on)}>{format.day(on)}</h3>
                {entries.map((entry) => (
                  <Entry key={`${entry.kind} ${entry.id}`} entry={entry} relationship={relationship} />
                ))}
              </li>
            ))}
          </ol>
          {timeline.length > days && (
            <button type="button" className={parts.button} onClick={() => setDays(days + FIRST_DAYS * 2)}>
              {words.notes.showEarlier(Math.min(FIRST_DAYS * 2, timeline.length - days))}
            </button>
          )}
        </div>
      </SearchBox>
    </Section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly relationship: Relationship;
}

function Entry({ entry, relationship }: EntryProps) {
  switch (entry.kind) {
    case 'meeting':
      return <p className={parts.small}>{entry.title || words.notes.metOn}</p>;
    case 'note':
      return <PastNote note={entry.note} relationship={relationship} />;
    case 'promise': {
      const { owner, text } = entry.commitment;
      const who = owner === 'mentor' ? words.notes.youOwn : relationship.mentee.name;
      return (
        <p className={parts.small}>
          {words.notes.promiseEvent[entry.what](who)} <span data-private-text="">{text}</span>
        </p>
      );
    }
    case 'goal':
      return (
        <p className={parts.small}>
          {words.notes.goalEvent[entry.what]} <span data-private-text="">{entry.goal.title}</span>
        </p>
      );
    case 'introduction': {
      const contact = relationship.contacts.get(entry.contactId);
      return contact ? (
        <p className={parts.small}>{words.notes.introduced(contact.name, words.introductions.state(entry.state))}</p>
      ) : null;
    }
  }
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
