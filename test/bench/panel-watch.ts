/** Notes when a side panel shows an agenda, from the panel's first moment on. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** An agenda that was shown: the event it is for, and when (ms since the epoch, at the frame that shows it). */
export interface Shown {
  readonly event: string;
  readonly at: number;
}

interface NotingWindow extends Window {
  trellisShown?: Shown[];
}

/** Runs in the panel, possibly before there is a document. */
function noteAgendas(): void {
  const noting = window as unknown as NotingWindow;
  if (noting.trellisShown !== undefined) return;
  const shown: Shown[] = [];
  noting.trellisShown = shown;
  let last = '';
  const look = (): void => {
    const root = document.querySelector<HTMLElement>('#panel');
    const event = root?.dataset.event ?? '';
    const isThere = root?.dataset.verdict === 'mentoring' && root.querySelector('ol > li[data-kind]') !== null;
    if (!isThere) last = '';
    if (!isThere || event === last) return;
    last = event;
    requestAnimationFrame(() => {
      shown.push({ event, at: Date.now() });
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  look();
}

/** What has been shown in a panel since it was opened. */
export async function shownIn(panel: Page): Promise<readonly Shown[]> {
  return panel.evaluate(() => (window as unknown as NotingWindow).trellisShown ?? []);
}

/** A connection of its own to the browser. */
export interface PanelWatch {
  /** Stops the extension's background as the browser does when it has nothing to do; resolves when it is gone. */
  stopBackground(): Promise<void>;
  end(): void;
}

/** A message of the browser, as far as it is used here. */
interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly targetInfo?: Target };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/**
 * Puts the noting into every panel from now on, as soon as its document is there.
 *
 * Playwright reaches a panel only after it has opened, which is too late to see how long that took.
 */
export async function watchPanels(port: number): Promise<PanelWatch> {
  const version = (await (await fetch(`http://127.0.0.1:${String(port)}/json/version`)).json()) as {
    readonly webSocketDebuggerUrl: string;
  };
  const socket = new WebSocket(version.webSocketDebuggerUrl);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', () => {
      fail(new Error('The browser takes no connection.'));
    });
  });
  let count = 0;
  const known = new Set<string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((done, fail) => {
      count += 1;
      waiting.set(count, ({ error, result }) => {
        if (error === undefined) done(result);
        else fail(new Error(`${method}: ${error.message}`));
      });
      socket.send(JSON.stringify({ id: count, method, params, ...(sessionId !== undefined && { sessionId }) }));
    });
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    } else if (answer.method === 'Target.targetInfoChanged' && answer.params?.targetInfo !== undefined) {
      const { targetId, url } = answer.params.targetInfo;
      if (!url.endsWith('/sidepanel.html') || known.has(targetId)) return;
      known.add(targetId);
      // A panel that is closed again takes no script, and needs none.
      note(targetId).catch(() => undefined);
    }
  });
  const note = async (targetId: string): Promise<void> => {
    const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
    await send('Runtime.evaluate', { expression: `(${noteAgendas.toString()})()` }, sessionId);
    await send('Target.detachFromTarget', { sessionId });
  };
  await send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }, { type: 'other' }] });
  const workers = async (): Promise<readonly Target[]> => {
    const filter = [{ type: 'service_worker' }, { exclude: true }];
    return ((await send('Target.getTargets', { filter })) as { targetInfos: readonly Target[] }).targetInfos;
  };
  return {
    async stopBackground() {
      for (const { targetId } of await workers()) await send('Target.closeTarget', { targetId });
      for (let tries = 0; tries < 100 && (await workers()).length > 0; tries += 1) await sleep(20);
      if ((await workers()).length > 0) throw new Error('The background cannot be stopped.');
    },
    end() {
      socket.close();
    },
  };
}
