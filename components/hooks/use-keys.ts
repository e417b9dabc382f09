import { useEffect, useRef } from 'react';

/** Single keys that do something in a page; none of them while a text is being written. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens for single keys on the whole page. Keys with Ctrl, Alt or Meta belong to the browser. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isText(event.target)) return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}
