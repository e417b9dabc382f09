import { useCallback, useMemo, useRef, useState } from 'react';

/** Something that was done to an item of a list and can be taken back. */
export interface Deed {
  /** Id of the item it was done to. */
  readonly itemId: string;
  readonly say: string;
  readonly undo: () => Promise<void>;
}

/** What was done since the page was opened. */
export interface Deeds {
  /** The last deed of an item that was not taken back. */
  readonly lastOf: (itemId: string) => Deed | undefined;
  /** The item whose last deed was just taken back; empty = none. */
  readonly takenBackOf: string;
  /** Notes a deed that was done. */
  readonly did: (deed: Deed) => void;
  /** Takes the last deed back, of one item or of all; resolves with the item's id, empty where there was none. */
  readonly undo: (itemId?: string) => Promise<string>;
}

/** Keeps what was done in a list, so that every step of it can be taken back, the last one first. */
export function useDeeds(): Deeds {
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [takenBackOf, setTakenBackOf] = useState('');
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
    },
    [change],
  );
  const undo = useCallback(async (itemId?: string): Promise<string> => {
    const last = latest.current.findLast((deed) => itemId === undefined || deed.itemId === itemId);
    if (!last) return '';
    const before = latest.current;
    latest.current = before.filter((deed) => deed !== last);
    try {
      await last.undo();
    } catch (error) {
      latest.current = before;
      throw error;
    }
    setDeeds(latest.current);
    setTakenBackOf(last.itemId);
    return last.itemId;
  }, []);
  const lastOf = useCallback((itemId: string) => deeds.findLast((deed) => deed.itemId === itemId), [deeds]);
  return useMemo(() => ({ lastOf, takenBackOf, did, undo }), [lastOf, takenBackOf, did, undo]);
}
