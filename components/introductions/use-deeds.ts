import { useCallback, useMemo, useRef, useState } from 'react';

/** Something that was done to an item of a list and can be taken back. */
export interface Deed {
  /** Id of the item it was done to. */
  readonly itemId: string;
  readonly say: string;
  /** Resolves to whether it was taken back: not where the item went on elsewhere or is gone. */
  readonly undo: () => Promise<boolean>;
}

/** What was done since the page was opened. */
export interface Deeds {
  /** The last deed of an item that was not taken back. */
  readonly lastOf: (itemId: string) => Deed | undefined;
  /** The item whose last deed was just taken back; empty = none. */
  readonly takenBackOf: string;
  /** The item that went on elsewhere, so that what was pressed last did nothing; empty = none. */
  readonly missedOf: string;
  /** Notes that what was pressed did nothing, for the item went on elsewhere. */
  readonly missed: (itemId: string) => void;
  /** Notes a deed that was done. */
  readonly did: (deed: Deed) => void;
  /** Takes the last deed back, of one item or of all; resolves with the item's id, empty where there was none. */
  readonly undo: (itemId?: string) => Promise<string>;
}

/** Keeps what was done in a list, so that every step of it can be taken back, the last one first. */
export function useDeeds(): Deeds {
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [takenBackOf, setTakenBackOf] = useState('');
  const [missedOf, setMissedOf] = useState('');
  // Ahead of what is shown: a second press takes the deed before back, not the same one twice.
  const latest = useRef(deeds);
  const change = useCallback((next: readonly Deed[]): void => {
    latest.current = next;
    setDeeds(next);
  }, []);
  const did = useCallback(
    (deed: Deed): void => {
      change([...latest.current, deed]);
      setTakenBackOf('');
      setMissedOf('');
    },
    [change],
  );
  const missed = useCallback(
    (itemId: string): void => {
      // Steps of somebody else lie between: those before them are no longer the last ones.
      change(latest.current.filter((deed) => deed.itemId !== itemId));
      setTakenBackOf('');
      setMissedOf(itemId);
    },
    [change],
  );
  const undo = useCallback(
    async (itemId?: string): Promise<string> => {
      const last = latest.current.findLast((deed) => itemId === undefined || deed.itemId === itemId);
      if (!last) return '';
      const before = latest.current;
      latest.current = before.filter((deed) => deed !== last);
      let isTakenBack: boolean;
      try {
        isTakenBack = await last.undo();
      } catch (error) {
        latest.current = before;
        throw error;
      }
      if (isTakenBack) {
        setDeeds(latest.current);
        setTakenBackOf(last.itemId);
        setMissedOf('');
      } else missed(last.itemId);
      return last.itemId;
    },
    [missed],
  );
  const lastOf = useCallback((itemId: string) => deeds.findLast((deed) => deed.itemId === itemId), [deeds]);
  return useMemo(
    () => ({ lastOf, takenBackOf, missedOf, missed, did, undo }),
    [lastOf, takenBackOf, missedOf, missed, did, undo],
  );
}
