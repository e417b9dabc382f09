import { useMemo } from 'react';
import type { SeenMeeting } from '../../lib/meeting/meeting';
import type { Reason, Verdict } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { openedBefore } from '../../lib/messaging/session';
import { displayName, firstName } from '../../lib/people/name';
import { judgeGrid, judgeWithStore } from '../../lib/store/knowledge';
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
  /** Whether it is a 1:1 by what the entry alone tells: never more than probable. */
  readonly isProbable: boolean;
  /** Whether the mentor has said that the person is no mentee. */
  readonly isAnswered: boolean;
  /** Name of the other person, as far as known. */
  readonly who: string;
  readonly reasons: readonly Reason[];
}

const VERDICTS: Record<Verdict, string> = {
  mentoring: words.meeting.verdictMentoring,
  'one-to-one': words.meeting.verdictOneToOne,
  not: words.meeting.verdictNot,
  unknown: words.meeting.verdictUnknown,
};

/** What still waits for a word of the mentor comes first, what is no 1:1 last. */
function placeOf({ verdict, isProbable, isAnswered }: WeekEntry): number {
  if (verdict === 'not') return 4;
  if (verdict === 'mentoring') return 3;
  if (isAnswered) return 2;
  return verdict === 'one-to-one' || isProbable ? 0 : 1;
}

/** What is on the visible calendar page: time, title, person, verdict; unresolved ones first. */
export function WeekList({ seen }: { readonly seen: readonly SeenMeeting[] }) {
  const format = useFormat();
  const live = useLive(() => judgeEntries(seen), [seen]);
  const entries = liveValue(live, undefined);
  const sorted = useMemo(
    () =>
      entries?.toSorted(
        (one, other) => placeOf(one) - placeOf(other) || startOf(one.seen).localeCompare(startOf(other.seen)),
      ),
    [entries],
  );
  return (
    <Section title={words.meeting.thisWeek}>
      {sorted?.length === 0 && <p className={parts.empty}>{words.meeting.weekEmpty}</p>}
      <ul className={styles.week} aria-label={words.meeting.thisWeek}>
        {sorted?.map(({ seen: entry, verdict, who, isProbable, reasons }) => {
          const start = valueOf(entry.start);
          const say = isProbable ? words.meeting.probably(who === '' ? '' : firstName(who)) : VERDICTS[verdict];
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
                {who !== '' && <span className={`${parts.small} ${styles.who}`}>{who}</span>}
                {isProbable && (
                  <span className={`${parts.small} ${parts.faint}`}>
                    {' '}
                    {reasons.map((reason) => words.meeting.reason(reason, format)).join(' ')}
                  </span>
                )}
              </span>
              {say !== '' && (
                <span
                  className={verdict === 'unknown' && !isProbable ? parts.small : parts.chip}
                  data-tone={isProbable ? 'plain' : verdict === 'one-to-one' ? 'due' : undefined}
                >
                  {say}
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
  const guesses = await judgeGrid(seen);
  const entries: WeekEntry[] = [];
  for (const [index, entry] of seen.entries()) {
    const facts = opened.get(entry.eventId);
    const mentee = people.get(known.get(entry.eventId)?.menteeId ?? '');
    const guess = guesses[index];
    const plain = { seen: entry, isProbable: false, isAnswered: false, who: '', reasons: [] };
    if (facts) {
      // Opened in this session: its guests were read, so it can be judged in full.
      const { verdict, person, counterpart, reasons } = await judgeWithStore(facts);
      const who = person?.name ?? (counterpart ? displayName(counterpart.name || counterpart.address) : '');
      const isAnswered = reasons.some((reason) => reason.code === 'answered' && reason.answer === 'not-mentee');
      entries.push({ ...plain, verdict, who, isAnswered, reasons });
    } else if (guess?.likely === 'no') entries.push({ ...plain, verdict: 'not', reasons: guess.reasons });
    else if (mentee?.isMentee === true) entries.push({ ...plain, verdict: 'mentoring', who: mentee.name });
    else {
      const isProbable = guess?.likely === 'probably';
      const who = (isProbable && guess.person?.name) || '';
      entries.push({ ...plain, verdict: 'unknown', isProbable, who, reasons: guess?.reasons ?? [] });
    }
  }
  return entries;
}

function startOf(entry: SeenMeeting): string {
  const start = valueOf(entry.start);
  return start ? `${start.date}T${start.time ?? ''}` : '9';
}
