import { useEffect } from 'react';
import { showBadge } from '../../lib/messaging/badge';
import { countWaiting } from '../../lib/introductions/waiting';
import { readFollowUps } from '../../lib/store/introductions';
import { useLive } from './use-live';
import { useNow } from './use-now';

/** Keeps the number on the toolbar button right while a page is open. */
export function useBadge(): void {
  const now = useNow();
  const live = useLive(readFollowUps, []);
  useEffect(() => {
    if (live.status !== 'some') return;
    const { introductions, pairings } = live.value;
    // The minute of a page that is not looked at stands still; the store changes all the same.
    void showBadge(countWaiting(introductions, pairings, document.hidden ? new Date() : now));
  }, [live, now]);
}
