import { useEffect, useRef, useState, type SyntheticEvent } from 'react';

/** Forms that were changed and not saved, and what waits until the mentor has said what is to become of them. */
export interface Unsaved {
  /** Notes that something was typed or chosen in a form. */
  readonly note: (event: SyntheticEvent) => void;
  /** Forgets changes that are saved; all of them, or those of some forms. */
  readonly forget: (isSaved?: (form: HTMLFormElement) => boolean) => void;
  /** Does at once what leaves the forms, or asks first. */
  readonly leave: (go: () => void) => void;
  /** Whether the mentor is being asked. */
  readonly isAsking: boolean;
  /** The mentor leaves without saving. */
  readonly goOn: () => void;
  /** The mentor stays. */
  readonly stay: () => void;
}

/** Keeps what was typed into forms from getting lost: asks before they are left, and has the browser ask, too. */
export function useUnsaved(): Unsaved {
  const changed = useRef(new Set<HTMLFormElement>());
  const [waiting, setWaiting] = useState<{ readonly go: () => void } | undefined>();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (changed.current.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return {
    note: (event) => {
      const form = event.target instanceof Element ? event.target.closest('form') : null;
      if (form) changed.current.add(form);
    },
    forget: (isSaved = () => true) => {
      for (const form of changed.current) if (isSaved(form)) changed.current.delete(form);
    },
    leave: (go) => {
      if ([...changed.current].some((form) => form.isConnected)) setWaiting({ go });
      else go();
    },
    isAsking: waiting !== undefined,
    goOn: () => {
      changed.current.clear();
      setWaiting(undefined);
      waiting?.go();
    },
    stay: () => setWaiting(undefined),
  };
}
