import { browser } from '#imports';
import { NOTHING_TOLD, type Told } from '../introductions/nudges';

const PERMISSION = { permissions: ['notifications'] } as const;

/** What the ids of our notifications begin with; the day follows. */
const ID = 'waiting-';

/** Where it is remembered what was told, beside the data: another machine has told other things. */
const TOLD_KEY = 'told';

/** What a notification says. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** What was told, and a notification that may not have been shown yet. */
interface ToldHere extends Told {
  readonly pending?: Notice;
}

/** Whether the browser lets us notify. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...PERMISSION.permissions] });
}

/** Calls `listener` with whether the browser lets us notify, now and whenever that changes, until `signal` aborts. */
export function watchPermission(listener: (may: boolean) => void, signal: AbortSignal): void {
  const tell = (): void => {
    void mayNotify().then((may) => {
      if (!signal.aborted) listener(may);
    });
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(tell);
      onRemoved.removeListener(tell);
    },
    { once: true },
  );
  tell();
}

/** Asks the browser for the permission; resolves to its answer. Must be called in the click itself. */
export async function askToNotify(): Promise<boolean> {
  // Nothing is awaited before the call: the browser asks only within a gesture.
  return browser.permissions.request({ permissions: [...PERMISSION.permissions] });
}

/** Gives the permission back and takes a notification that still stands away. */
export async function stopNotifying(): Promise<void> {
  if (!(await mayNotify())) return;
  await clearAll();
  await browser.permissions.remove({ permissions: [...PERMISSION.permissions] });
}

/** What was told on this machine already. */
export async function readTold(): Promise<Told> {
  const { on, keys } = await readHere();
  return { on, keys };
}

/**
 * Shows a notification, once. It is written down first, so that a worker that is stopped in between neither loses it nor
 * shows it again: `finishNotifying` brings it to its end.
 */
export async function notify(notice: Notice, told: Told): Promise<void> {
  await keepHere({ ...told, pending: notice });
  await finishNotifying();
}

/** Shows the notification that was written down and may not have been shown, if there is one. */
export async function finishNotifying(): Promise<void> {
  const { pending, ...told } = await readHere();
  if (pending === undefined) return;
  const id = ID + told.on;
  const shown = await browser.notifications.getAll();
  if (!(id in shown)) {
    // One that nobody looked at gives way to the new one.
    await clearAll();
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, ...pending });
  }
  await keepHere(told);
}

async function clearAll(): Promise<void> {
  const ids = Object.keys(await browser.notifications.getAll()).filter((id) => id.startsWith(ID));
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
}

/** Forgets a notification that was written down and not shown: nobody wants it any more. */
export async function dropPending(): Promise<void> {
  const { pending, ...told } = await readHere();
  if (pending !== undefined) await keepHere(told);
}

/**
 * Calls `listener` when the mentor clicks a notification. To be called while the worker starts; where the permission comes
 * only later, it listens from then on.
 */
export function onNotificationClicked(listener: () => void): void {
  let isListening = false;
  const listen = (): void => {
    // Without the permission there is no such part of the browser.
    if (isListening || !('notifications' in browser) || !browser.notifications?.onClicked) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => {
      if (!id.startsWith(ID)) return;
      void browser.notifications.clear(id);
      listener();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/**
 * Shows what waits: the popup of the toolbar button, or where the browser does not open one by itself, the same page in a
 * tab.
 */
export async function showWaiting(): Promise<void> {
  try {
    const { id } = await browser.windows.getLastFocused();
    if (id !== undefined) await browser.windows.update(id, { focused: true });
    await browser.action.openPopup();
  } catch {
    // No window is open, or the browser wants the button pressed by hand.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}

async function readHere(): Promise<ToldHere> {
  const kept: unknown = (await browser.storage.local.get(TOLD_KEY))[TOLD_KEY];
  return isTold(kept) ? kept : NOTHING_TOLD;
}

async function keepHere(told: ToldHere): Promise<void> {
  await browser.storage.local.set({ [TOLD_KEY]: told });
}

function isTold(value: unknown): value is ToldHere {
  if (typeof value !== 'object' || value === null || !('on' in value) || !('keys' in value)) return false;
  return typeof value.on === 'string' && Array.isArray(value.keys);
}
