import { browser } from '#imports';
import { Keyboard, Leaf } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { openPanel } from '../../lib/messaging/panel';
import { readFollowUpsWithPeople } from '../../lib/store/follow-ups';
import { readMentees } from '../../lib/store/people';
import { popup } from '../../lib/words/popup';
import { useBadge } from '../hooks/use-badge';
import { useIdle } from '../hooks/use-idle';
import { useKeys } from '../hooks/use-keys';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { SectionBoundary } from '../ui/SectionBoundary';
import { Skeleton } from '../ui/Skeleton';
import { BackupAge } from './BackupAge';
import { FollowUps } from './FollowUps';
import styles from './popup.module.css';
import { WriteLine } from './WriteLine';

/** What is not looked at first reads meetings and promises: it comes when what waits stands. */
const Day = lazy(async () => ({ default: (await import('./Day')).Day }));
const KeyList = lazy(async () => ({ default: (await import('../panel/KeyList')).KeyList }));

/** What the toolbar button opens: what waits for the mentor first, then the day; below it a line to write down. */
export function Popup() {
  const now = useNow();
  const isIdle = useIdle();
  const today = dayOf(now);
  const live = useLive(() => readFollowUpsWithPeople(new Date()), [today]);
  const people = useLive(readMentees, []);
  const mentees = people.status === 'some' ? people.value : undefined;
  const followUps = live.status === 'some' ? live.value : undefined;
  const [areKeysShown, setKeysShown] = useState(false);
  useKeys({ '?': () => setKeysShown(true) });
  const hasMentees = mentees === undefined || mentees.length > 0;
  return (
    <div className={styles.popup}>
      <header className={styles.header}>
        <Leaf size={18} className={styles.leaf} aria-hidden="true" />
        <h1 className={parts.grow}>{popup.title}</h1>
        <button
          type="button"
          className={parts.quiet}
          aria-label={popup.keys}
          title={popup.keys}
          onClick={() => setKeysShown(true)}
        >
          <Keyboard size={16} aria-hidden="true" />
        </button>
        <OpenPanel />
      </header>
      <main className={styles.main}>
        {!hasMentees ? (
          <NoMentees />
        ) : followUps ? (
          <FollowUps followUps={followUps} now={now}>
            {isIdle ? (
              <Suspense fallback={<DayComes />}>
                <Day now={now} />
              </Suspense>
            ) : (
              <DayComes />
            )}
          </FollowUps>
        ) : (
          <Section title={popup.waitingForYou}>
            <Skeleton rows={2} />
          </Section>
        )}
      </main>
      <footer className={styles.footer}>
        <SectionBoundary title={popup.jot}>
          {mentees && mentees.length > 0 ? <WriteLine mentees={mentees} /> : <BackupAge />}
        </SectionBoundary>
      </footer>
      {isIdle && <Badge />}
      {areKeysShown && (
        <Suspense>
          <KeyList keys={popup.keyList} onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Keeps the number on the toolbar button right; what waits comes first. */
function Badge() {
  useBadge();
  return null;
}

function DayComes() {
  return (
    <Section title={popup.today}>
      <Skeleton rows={1} />
    </Section>
  );
}

function NoMentees() {
  return (
    <div className={styles.first}>
      <p>{popup.noMentees}</p>
      <a
        className={`${parts.button} ${parts.primary}`}
        href={browser.runtime.getURL('/welcome.html')}
        target="_blank"
        rel="noreferrer"
      >
        {popup.addMentee}
      </a>
    </div>
  );
}

/** Opens the side panel of this window. The window is known before the click, for the click itself may wait for nothing. */
function OpenPanel() {
  const place = useRef<{ readonly windowId: number | undefined; readonly isTab: boolean } | undefined>(undefined);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]).then(([here, tab]) => {
      place.current = { windowId: here.id, isTab: tab !== undefined };
    });
  }, []);
  const open = (): void => {
    const { windowId, isTab } = place.current ?? {};
    if (windowId === undefined) {
      setFailed(true);
      return;
    }
    openPanel({ windowId }).then(
      () => {
        setFailed(false);
        // The popup has done its part; opened as a page of its own it stays.
        if (isTab === false) window.close();
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" className={parts.button} onClick={open}>
        {popup.openPanel}
      </button>
      <p className={styles.failed} role="alert">
        {hasFailed && popup.panelFailed}
      </p>
    </>
  );
}
