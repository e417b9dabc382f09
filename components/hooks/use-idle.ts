import { useEffect, useState } from 'react';

/** False until the browser has nothing more urgent to do, so that what can wait is not in the way of what cannot. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const request = requestIdleCallback(() => setIdle(true), { timeout: 1_000 });
    return () => cancelIdleCallback(request);
  }, []);
  return isIdle;
}
