import { browser } from '#imports';
import { useCallback, useEffect, useRef, useState } from 'react';
import { eventKey, peopleKey } from '../../lib/meeting/event-key';
import type { OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { onTabChanged, openedMeetingOf, seenMeetingsOf } from '../../lib/messaging/session';

/** What the panel shows of the calendar page in the active tab. */
export interface CurrentMeeting {
  /** False until session memory was read for the first time. */
  readonly isRead: boolean;
  /** The meeting shown; undefined when none was opened yet. */
  readonly meeting: OpenedMeeting | undefined;
  /** Another event that was opened meanwhile, while the panel stays where it is. */
  readonly waiting: OpenedMeeting | undefined;
  /** The visible grid of the active tab. */
  readonly seen: readonly SeenMeeting[];
  readonly isPinned: boolean;
  readonly setPinned: (isPinned: boolean) => void;
  /** Goes to the waiting event now. */
  readonly follow: () => void;
}

/** How often a held panel looks whether the note is still being typed, in ms. */
const LOOK_AGAIN = 500;

interface Shown {
  readonly isRead: boolean;
  readonly meeting: OpenedMeeting | undefined;
  readonly waiting: OpenedMeeting | undefined;
}

/**
 * Follows the event that is open in the active tab of this window, unless pinned or while `isTyping` says that a note
 * is being written: the panel never swaps the person under a caret.
 */
export function useCurrentMeeting(isTyping: () => boolean): CurrentMeeting {
  const [shown, setShown] = useState<Shown>({ isRead: false, meeting: undefined, waiting: undefined });
  const [seen, setSeen] = useState<readonly SeenMeeting[]>([]);
  const [isPinned, setPinned] = useState(false);
  const hold = useRef({ isPinned, isTyping });
  useEffect(() => {
    hold.current = { isPinned, isTyping };
  });

  useEffect(() => {
    const ended = new AbortController();
    let tabId: number | undefined;
    let windowId: number | undefined;

    const readOpened = async (): Promise<void> => {
      const kept = tabId === undefined ? undefined : await openedMeetingOf(tabId);
      if (ended.signal.aborted) return;
      setShown((before) => {
        const after = kept?.meeting;
        const isSame = after === undefined || sameEvent(before.meeting, after);
        // The same event read again brings its late facts; a closed bubble leaves the panel where it is.
        if (isSame) return { isRead: true, meeting: after ?? before.meeting, waiting: undefined };
        if (!kept?.isOpen && before.meeting) return { ...before, isRead: true };
        const isHeld = before.meeting !== undefined && (hold.current.isPinned || hold.current.isTyping());
        return isHeld
          ? { ...before, isRead: true, waiting: after }
          : { isRead: true, meeting: after, waiting: undefined };
      });
    };
    const readSeen = async (): Promise<void> => {
      const entries = tabId === undefined ? [] : await seenMeetingsOf(tabId);
      if (!ended.signal.aborted && entries.length > 0) setSeen(entries);
    };
    const lookAtTab = async (id: number | undefined): Promise<void> => {
      tabId = id;
      await Promise.all([readOpened(), readSeen()]);
    };
    const activated = (tab: { tabId: number; windowId: number }): void => {
      if (tab.windowId === windowId) void lookAtTab(tab.tabId);
    };

    void (async () => {
      windowId = (await browser.windows.getCurrent()).id;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (ended.signal.aborted) return;
      browser.tabs.onActivated.addListener(activated);
      onTabChanged((change) => {
        if (change.tabId !== tabId) return;
        void (change.what === 'opened' ? readOpened() : readSeen());
      }, ended.signal);
      await lookAtTab(tab?.id);
    })();
    return () => {
      ended.abort();
      browser.tabs.onActivated.removeListener(activated);
    };
  }, []);

  const follow = useCallback(() => {
    setShown((before) => (before.waiting ? { isRead: true, meeting: before.waiting, waiting: undefined } : before));
  }, []);

  const isWaiting = shown.waiting !== undefined;
  useEffect(() => {
    if (!isWaiting || isPinned) return undefined;
    const timer = setInterval(() => {
      if (!hold.current.isTyping()) follow();
    }, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isWaiting, isPinned, follow]);

  return { ...shown, seen, isPinned, setPinned, follow };
}

/** The same event with the same people: other people make it another conversation, which must not come in under a caret. */
function sameEvent(one: OpenedMeeting | undefined, other: OpenedMeeting): boolean {
  if (!one || eventKey(one) !== eventKey(other)) return false;
  const [before, after] = [peopleKey(one), peopleKey(other)];
  return before === after || before === '' || after === '';
}
