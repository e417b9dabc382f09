import { useEffect, useState } from 'react';
import { dayOf } from '../../lib/meeting/day';

const MINUTE = 60_000;

/** The present, renewed every minute while the page is visible. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const renew = (): void => {
      if (!document.hidden) setNow(new Date());
    };
    const timer = setInterval(renew, MINUTE);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, []);
  return now;
}

/** Today as `YYYY-MM-DD`; changes at midnight. */
export function useToday(): string {
  return dayOf(useNow());
}
