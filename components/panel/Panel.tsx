import { useCallback, useRef, useState } from 'react';
import { conversationKey, eventKey } from '../../lib/meeting/event-key';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import type { Judgement } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { words } from '../../lib/words/words';
import { useBadge } from '../hooks/use-badge';
import { useCurrentMeeting, type CurrentMeeting } from '../hooks/use-current-meeting';
import { useJudgement } from '../hooks/use-judgement';
import { useKeys } from '../hooks/use-keys';
import { MeetingView } from '../meeting/MeetingView';
import { WeekList } from '../meeting/WeekList';
import { PeopleView } from '../meeting/PeopleView';
import { SearchSection } from '../search/SearchSection';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { KeyList } from './KeyList';
import styles from './Panel.module.css';
import { PanelBar, type PanelViewName } from './PanelBar';

/** How long after the last key a note still counts as being typed, in ms. */
const TYPING = 4_000;

/** The side panel: the event that is open in the calendar, the week, and the people. */
export function Panel() {
  const typedAt = useRef(0);
  const isTyping = useCallback(() => Date.now() - typedAt.current < TYPING && isWriting(), []);
  const current = useCurrentMeeting(isTyping);
  const shown = useJudgement(current.meeting);
  const [view, setView] = useState<{ readonly name: PanelViewName; readonly of: string }>({ name: 'meeting', of: '' });
  const [isPrivateHidden, setPrivateHidden] = useState(false);
  const [areKeysShown, setKeysShown] = useState(false);
  useBadge();

  // A newly opened event brings the panel back to the meeting, wherever it was.
  const event = current.meeting ? eventKey(current.meeting) : '';
  const name = view.of === event ? view.name : 'meeting';
  const show = (next: PanelViewName): void => setView({ name: next, of: event });

  useKeys({
    h: () => setPrivateHidden((isHidden) => !isHidden),
    '?': () => setKeysShown(true),
    '/': () => {
      const field = document.querySelector<HTMLElement>('[data-search]');
      if (field) field.focus();
      else show('search');
    },
  });

  const { meeting, judgement } = shown ?? {};
  const isMeetingShown = name === 'meeting' && meeting !== undefined && judgement !== undefined;
  return (
    <div
      id="panel"
      className={styles.panel}
      data-event={meeting?.eventId ?? ''}
      data-verdict={judgement?.verdict ?? 'unknown'}
      data-counterpart={counterpartOf(judgement)}
      data-person={judgement?.person?.id ?? ''}
      data-private={isPrivateHidden ? 'hidden' : 'shown'}
      onInput={() => {
        typedAt.current = Date.now();
      }}
    >
      <PanelBar
        view={name}
        onView={show}
        isPinned={current.isPinned}
        onPin={current.setPinned}
        isPrivateHidden={isPrivateHidden}
        onHidePrivate={setPrivateHidden}
        onKeys={() => setKeysShown(true)}
      />
      {current.waiting && <Waiting meeting={current.waiting} onFollow={current.follow} />}
      {isMeetingShown ? (
        <MeetingView
          key={conversationKey(meeting, judgement.counterpart)}
          meeting={meeting}
          judgement={judgement}
          seen={current.seen}
          isPrivateHidden={isPrivateHidden}
        />
      ) : (
        <Rest current={current} name={name} isPrivateHidden={isPrivateHidden} />
      )}
      {areKeysShown && <KeyList keys={words.panel.shortcutList} onClose={() => setKeysShown(false)} />}
    </div>
  );
}

interface RestProps {
  readonly current: CurrentMeeting;
  readonly name: PanelViewName;
  readonly isPrivateHidden: boolean;
}

/** What the panel shows when no meeting is to be shown. */
function Rest({ current, name, isPrivateHidden }: RestProps) {
  if (name === 'search') {
    return (
      <main className={styles.scroll}>
        <SearchSection hasFocus />
      </main>
    );
  }
  if (name === 'people') return <PeopleView isPrivateHidden={isPrivateHidden} />;
  const isReading = !current.isRead || (name === 'meeting' && current.meeting !== undefined);
  return (
    <main className={styles.scroll}>
      {isReading ? (
        <Skeleton rows={4} />
      ) : (
        <>
          {name === 'meeting' && <p className={parts.empty}>{words.panel.nothingOpen}</p>}
          <WeekList seen={current.seen} />
        </>
      )}
    </main>
  );
}

function Waiting({ meeting, onFollow }: { readonly meeting: OpenedMeeting; readonly onFollow: () => void }) {
  const title = valueOf(meeting.title) || words.meeting.untitled;
  return (
    <div className={styles.waiting} role="status">
      <span className={parts.grow}>{words.panel.waiting(title)}</span>
      <button type="button" className={parts.word} data-first="" onClick={onFollow}>
        {words.panel.goThere}
      </button>
    </div>
  );
}

function counterpartOf(judgement: Judgement | undefined): string {
  const counterpart = judgement?.counterpart;
  return counterpart ? counterpart.address || counterpart.name : '';
}

function isWriting(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLInputElement ||
    (active instanceof HTMLElement && active.isContentEditable)
  );
}
