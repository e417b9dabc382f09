import { browser } from '#imports';
import { Leaf } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { openPanel } from '../../lib/messaging/panel';
import { readStandings } from '../../lib/store/relationship';
import { popup } from '../../lib/words/popup';
import { useBadge } from '../hooks/use-badge';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { SectionBoundary } from '../ui/SectionBoundary';
import { Skeleton } from '../ui/Skeleton';
import { BackupAge } from './BackupAge';
import { JotTopic } from './JotTopic';
import { NotMetForLong } from './NotMetForLong';
import styles from './popup.module.css';
import { TodayMeetings } from './TodayMeetings';
import { WaitingIntroductions } from './WaitingIntroductions';

/** What the toolbar button opens: introductions to follow up first, then the day. */
export function Popup() {
  useBadge();
  const now = useNow();
  const live = useLive(readStandings, []);
  const standings = live.status === 'some' ? live.value : undefined;
  const hasMentees = standings === undefined || standings.length > 0;
  return (
    <div className={styles.popup}>
      <header className={styles.header}>
        <Leaf size={18} className={styles.leaf} aria-hidden="true" />
        <h1 className={parts.grow}>{popup.title}</h1>
        <OpenPanel />
      </header>
      <main className={styles.main}>
        {hasMentees ? (
          <>
            <Section title={popup.waitingForYou}>
              <WaitingIntroductions now={now} />
            </Section>
            <Section title={popup.today}>
              {standings ? <TodayMeetings standings={standings} now={now} /> : <Skeleton rows={1} />}
            </Section>
            {standings && <NotMetForLong standings={standings} now={now} />}
          </>
        ) : (
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
        )}
      </main>
      <footer className={styles.footer}>
        <SectionBoundary title={popup.jot}>
          {standings && standings.length > 0 && <JotTopic mentees={standings.map(({ mentee }) => mentee)} />}
          <BackupAge />
        </SectionBoundary>
      </footer>
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
