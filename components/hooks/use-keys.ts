import { useLayoutEffect, useRef } from 'react';

/** Single keys that do something in a page; none of them where a key writes or chooses something itself. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens for single keys on the whole page. Keys with Ctrl, Alt or Meta belong to the browser. */
export function useKeys(keys: Keys): void {
  // Before anything is painted: what can be seen answers to its keys.
  const current = useRef(keys);
  useLayoutEffect(() => {
    current.current = keys;
  });
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      // What had the focus may have answered the key already.
      if (event.defaultPrevented || takesKeys(event.target)) return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

const TAKES_KEYS = 'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog';

function takesKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TAKES_KEYS) !== null;
}
