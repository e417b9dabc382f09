import { useMemo } from 'react';
import type { SeenMeeting } from '../../lib/meeting/meeting';
import type { Verdict } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { openedBefore } from '../../lib/messaging/session';
import { displayName } from '../../lib/people/name';
import { judgeWithStore } from '../../lib/store/knowledge';
import { knownEntries } from '../../lib/store/meetings';
import { readPeople } from '../../lib/store/people';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './meeting.module.css';

interface WeekEntry {
  readonly seen: SeenMeeting;
  readonly verdict: Verdict;
  /** Name of the other person, as far as known. */
  readonly who: string;
}

const VERDICTS: Record<Verdict, string> = {
  mentoring: words.meeting.verdictMentoring,
  'one-to-one': words.meeting.verdictOneToOne,
  not: words.meeting.verdictNot,
  unknown: words.meeting.verdictUnknown,
};

/** What still waits for a word of the mentor comes first, what is no 1:1 last. */
const ORDER: Record<Verdict, number> = { unknown: 0, 'one-to-one': 0, mentoring: 1, not: 2 };

/** What is on the visible calendar page: time, title, person, verdict; unresolved ones first. */
export function WeekList({ seen }: { readonly seen: readonly SeenMeeting[] }) {
  const format = useFormat();
  const live = useLive(() => judgeEntries(seen), [seen]);
  const entries = liveValue(live, undefined);
  const sorted = useMemo(
    () =>
      entries?.toSorted(
        (one, other) =>
          ORDER[one.verdict] - ORDER[other.verdict] || startOf(one.seen).localeCompare(startOf(other.seen)),
      ),
    [entries],
  );
  return (
    <Section title={words.meeting.thisWeek}>
      {sorted?.length === 0 && <p className={parts.empty}>{words.meeting.weekEmpty}</p>}
      <ul className={styles.week} aria-label={words.meeting.thisWeek}>
        {sorted?.map(({ seen: entry, verdict, who }) => {
          const start = valueOf(entry.start);
          return (
            <li key={entry.eventId} className={styles.entry} data-event={entry.eventId} data-verdict={verdict}>
              <span className={parts.small} title={start && format.exactDay(start.date)}>
                {start && (
                  <>
                    {format.weekday(start.date)}{' '}
                    <time dateTime={`${start.date}${start.time ? `T${start.time}` : ''}`}>
                      {start.time && format.clock(start.time)}
                    </time>
                  </>
                )}
              </span>
              <span className={parts.grow}>
                <span className={styles.entryTitle} dir="auto">
                  {valueOf(entry.title) || words.meeting.untitled}
                </span>
                {who !== '' && <span className={parts.small}>{who}</span>}
              </span>
              {VERDICTS[verdict] !== '' && (
                <span
                  className={verdict === 'unknown' ? parts.small : parts.chip}
                  data-tone={verdict === 'one-to-one' ? 'due' : undefined}
                >
                  {VERDICTS[verdict]}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

async function judgeEntries(seen: readonly SeenMeeting[]): Promise<readonly WeekEntry[]> {
  const opened = await Promise.resolve(openedBefore(seen.map((entry) => entry.eventId)));
  const known = new Map((await knownEntries(seen)).map(({ entry, meeting }) => [entry.eventId, meeting]));
  const people = await readPeople([...known.values()].map((meeting) => meeting.menteeId));
  const entries: WeekEntry[] = [];
  for (const entry of seen) {
    const facts = opened.get(entry.eventId);
    const mentee = people.get(known.get(entry.eventId)?.menteeId ?? '');
    if (facts) {
      // Opened in this session: its guests were read, so it can be judged in full.
      const { verdict, person, counterpart } = await judgeWithStore(facts);
      const who = person?.name ?? (counterpart ? displayName(counterpart.name || counterpart.address) : '');
      entries.push({ seen: entry, verdict, who });
    } else if (isNoMeeting(entry)) entries.push({ seen: entry, verdict: 'not', who: '' });
    else if (mentee?.isMentee === true) entries.push({ seen: entry, verdict: 'mentoring', who: mentee.name });
    else entries.push({ seen: entry, verdict: 'unknown', who: '' });
  }
  return entries;
}

/** A chip never lists people, but some say by themselves that nobody is met. */
function isNoMeeting(entry: SeenMeeting): boolean {
  const kind = valueOf(entry.kind);
  return (
    (kind !== undefined && kind !== 'meeting') ||
    valueOf(entry.isAllDay) === true ||
    valueOf(entry.ownResponse) === 'declined' ||
    valueOf(entry.hasGuests) === false
  );
}

function startOf(entry: SeenMeeting): string {
  const start = valueOf(entry.start);
  return start ? `${start.date}T${start.time ?? ''}` : '9';
}
