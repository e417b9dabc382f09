import { useEffect } from 'react';
import { showBadge } from '../../lib/messaging/badge';
import { countDue } from '../../lib/introductions/life';
import { readIntroductionRows } from '../../lib/store/introductions';
import { useLive } from './use-live';
import { useNow } from './use-now';

/** Keeps the number on the toolbar button right while a page is open. */
export function useBadge(): void {
  const now = useNow();
  const live = useLive(readIntroductionRows, []);
  useEffect(() => {
    if (live.status === 'some') void showBadge(countDue(live.value, now));
  }, [live, now]);
}
