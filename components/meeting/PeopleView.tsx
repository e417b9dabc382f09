import { browser } from '#imports';
import { ChevronLeft } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { lastHeld } from '../../lib/mentorship/cadence';
import { fileNote, readUnfiledNotes } from '../../lib/store/notes';
import { readMentees } from '../../lib/store/people';
import { readStandings } from '../../lib/store/relationship';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import { useNow, useToday } from '../hooks/use-now';
import panel from '../panel/Panel.module.css';
import { Avatar } from '../ui/Avatar';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './meeting.module.css';
import { RelationshipView } from './RelationshipView';

/** The network is looked up less often than mentees are: what shows it comes when this view does. */
const ContactSearch = lazy(async () => ({ default: (await import('../people/ContactSearch')).ContactSearch }));
const ContactView = lazy(async () => ({ default: (await import('../people/ContactView')).ContactView }));

/** Whom the view shows: everybody, a mentee with all there is, or somebody of the network in short. */
type Shown =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'mentee'; readonly id: string }
  | { readonly kind: 'contact'; readonly id: string };

/** The mentor's mentees, one at a time or all, and the people of the network, apart from any calendar. */
export function PeopleView({ isPrivateHidden }: { readonly isPrivateHidden: boolean }) {
  const today = useToday();
  const [shown, setShown] = useState<Shown>({ kind: 'everybody' });
  // Whoever comes back finds what was searched for.
  const [query, setQuery] = useState('');
  const back = (
    <button type="button" className={`${parts.word} ${styles.back}`} onClick={() => setShown({ kind: 'everybody' })}>
      <ChevronLeft size={14} aria-hidden="true" />
      {words.panel.allMentees}
    </button>
  );
  if (shown.kind === 'everybody') {
    return (
      <main className={panel.scroll}>
        <MenteeList onChoose={(id) => setShown({ kind: 'mentee', id })} />
        <Suspense fallback={<Skeleton rows={1} />}>
          <ContactSearch
            query={query}
            onQuery={setQuery}
            onChoose={({ id, isMentee }) => setShown({ kind: isMentee ? 'mentee' : 'contact', id })}
          />
        </Suspense>
        <UnfiledNotes />
      </main>
    );
  }
  if (shown.kind === 'contact') {
    return (
      <main className={panel.scroll}>
        <Suspense fallback={<Skeleton rows={4} />}>
          <ContactView key={shown.id} personId={shown.id} onBack={() => setShown({ kind: 'everybody' })} />
        </Suspense>
      </main>
    );
  }
  return (
    <RelationshipView
      key={shown.id}
      menteeId={shown.id}
      meeting={undefined}
      above={back}
      noteOf={{ kind: 'person', menteeId: shown.id, on: today }}
      isPrivateHidden={isPrivateHidden}
    />
  );
}

function MenteeList({ onChoose }: { readonly onChoose: (menteeId: string) => void }) {
  const format = useFormat();
  const now = useNow();
  const live = useLive(readStandings, []);
  if (live.status === 'loading') return <Skeleton rows={3} />;
  const standings = liveValue(live, []);
  return (
    <Section title={words.panel.yourMentees}>
      {standings.length === 0 && <p className={parts.empty}>{words.panel.noMentees}</p>}
      <ul className={styles.people}>
        {standings.map(({ mentee, meetings, openPromises }) => {
          const last = lastHeld(meetings, now);
          return (
            <li key={mentee.id}>
              <button type="button" className={styles.person} onClick={() => onChoose(mentee.id)}>
                <Avatar name={mentee.name} size="small" />
                <span className={parts.grow}>
                  <b>{mentee.name}</b>
                  <span className={`${parts.small} ${styles.under}`}>
                    {last ? words.panel.lastMet(format.ago(dayOf(new Date(last.startsAt)))) : words.panel.noNextMeeting}
                    {openPromises > 0 && ` · ${words.panel.openPromises(openPromises)}`}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <button type="button" className={parts.button} onClick={() => void browser.runtime.openOptionsPage()}>
          {standings.length === 0 ? words.panel.addMentee : words.panel.moreInOptions}
        </button>
      </div>
    </Section>
  );
}

/** Notes jotted before anybody was named, each with the choice whose they are. */
function UnfiledNotes() {
  const notes = liveValue(useLive(readUnfiledNotes, []), []);
  const mentees = liveValue(useLive(readMentees, []), []);
  const format = useFormat();
  if (notes.length === 0) return null;
  return (
    <Section title={words.notes.unfiledNotes}>
      <ul className={parts.stack}>
        {notes.map((note) => (
          <li key={note.id} className={parts.card}>
            <p className={parts.small}>{format.day(note.on)}</p>
            <p dir="auto" data-private-text="" className={styles.unfiled}>
              {note.body}
            </p>
            <label className={parts.field}>
              <span>{words.notes.fileUnder}</span>
              <select
                className={parts.input}
                value=""
                onChange={(event) => void fileNote(note.id, event.currentTarget.value, '', new Date())}
              >
                <option value="" disabled />
                {mentees.map((mentee) => (
                  <option key={mentee.id} value={mentee.id}>
                    {mentee.name}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
