import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import type { Introduction } from '../../lib/introductions/introduction';
import { QUIET, type NudgeWishes } from '../../lib/introductions/nudges';
import { startFollowUp } from '../../lib/messaging/follow-up';
import { introduction } from '../introductions/network';

/**
 * A browser with a clock of its own: alarms go off when their moment has come and the machine is awake, notifications
 * stand until they are cleared, storage outlives the worker. A worker is one call of `startFollowUp`.
 */
class Machine {
  now = new Date('2026-03-09T08:00:00');
  isPermitted = false;
  badge = '';
  alarms = new Map<string, { scheduledTime: number; periodInMinutes?: number }>();
  /** Every notification shown, oldest first, and those that stand. */
  shown: string[] = [];
  standing = new Map<string, string>();
  opened: string[] = [];
  stored: Record<string, unknown> = {};
  rows: Introduction[] = [];
  wishes: NudgeWishes = QUIET;
  /** Stops the worker right before a call of the browser; of the name, or not at all. */
  diesAt: string | undefined;

  #listeners = new Map<string, ((...args: never[]) => void)[]>();
  #pending: Promise<unknown>[] = [];

  /** Starts a worker; the one before it hears nothing any more. */
  async start(): Promise<void> {
    this.#listeners.clear();
    startFollowUp({
      // A store that cannot be read rejects.
      read: () => Promise.resolve().then(() => ({ introductions: this.rows, pairings: [], wishes: this.wishes })),
      say: (items, isNaming) =>
        Promise.resolve({ title: `${items.length} wait`, message: isNaming ? 'names' : 'no names' }),
    });
    await this.settle();
  }

  event(name: string) {
    return {
      addListener: (listener: (...args: never[]) => void) => {
        this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      },
      removeListener: () => {},
    };
  }

  async fire(name: string, ...args: unknown[]): Promise<void> {
    for (const listener of this.#listeners.get(name) ?? []) listener(...(args as never[]));
    await this.settle();
  }

  call<T>(name: string, answer: () => T): Promise<T> {
    const asked = (async () => {
      // A stopped worker gets no answer, ever.
      if (this.diesAt === name) await new Promise(() => {});
      return answer();
    })();
    this.#pending.push(asked);
    return asked;
  }

  /** Until nothing more is asked of the browser. */
  async settle(): Promise<void> {
    let before = -1;
    while (before !== this.#pending.length) {
      before = this.#pending.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Lets time pass with the machine awake: every alarm goes off on its minute. */
  async wait(hours: number): Promise<void> {
    const end = this.now.getTime() + hours * 3_600_000;
    for (;;) {
      const due = [...this.alarms].filter(([, alarm]) => alarm.scheduledTime <= end);
      const [name, alarm] = due.sort(([, a], [, b]) => a.scheduledTime - b.scheduledTime)[0] ?? [];
      if (name === undefined || alarm === undefined) break;
      this.set(new Date(Math.max(this.now.getTime(), alarm.scheduledTime)));
      await this.ring(name);
    }
    this.set(new Date(end));
  }

  /** The machine sleeps: what fell due rings once, on waking. */
  async sleep(hours: number): Promise<void> {
    this.set(new Date(this.now.getTime() + hours * 3_600_000));
    const due = [...this.alarms].filter(([, alarm]) => alarm.scheduledTime <= this.now.getTime());
    for (const [name] of due) await this.ring(name);
  }

  async ring(name: string): Promise<void> {
    const alarm = this.alarms.get(name);
    if (alarm === undefined) return;
    if (alarm.periodInMinutes === undefined) this.alarms.delete(name);
    else this.alarms.set(name, { ...alarm, scheduledTime: this.now.getTime() + alarm.periodInMinutes * 60_000 });
    await this.fire('alarm', { name });
  }

  set(now: Date): void {
    this.now = now;
    vi.setSystemTime(now);
  }
}

let machine: Machine;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  machine = new Machine();
  machine.set(machine.now);
  const it = machine;
  const api = {
    alarms: {
      get: (name: string) =>
        it.call('alarms.get', () => {
          const alarm = it.alarms.get(name);
          return alarm && { name, ...alarm };
        }),
      create: (name: string, { when, periodInMinutes }: { readonly when: number; readonly periodInMinutes?: number }) =>
        it.call('alarms.create', () => {
          it.alarms.set(name, { scheduledTime: when, ...(periodInMinutes !== undefined && { periodInMinutes }) });
        }),
      clear: (name: string) => it.call('alarms.clear', () => it.alarms.delete(name)),
      onAlarm: it.event('alarm'),
    },
    action: {
      setBadgeText: ({ text }: { readonly text: string }) => it.call('badge', () => void (it.badge = text)),
      setBadgeBackgroundColor: () => it.call('badge', () => {}),
      openPopup: () => it.call('openPopup', () => void it.opened.push('popup')),
    },
    permissions: {
      contains: () => it.call('permissions.contains', () => it.isPermitted),
      onAdded: it.event('added'),
    },
    notifications: {
      create: (id: string, { title, message }: { readonly title: string; readonly message: string }) =>
        it.call('notifications.create', () => {
          it.shown.push(`${title}, ${message}`);
          it.standing.set(id, title);
        }),
      getAll: () =>
        it.call('notifications.getAll', () => Object.fromEntries([...it.standing].map(([id]) => [id, true]))),
      clear: (id: string) => it.call('notifications.clear', () => it.standing.delete(id)),
      onClicked: it.event('clicked'),
    },
    windows: {
      getLastFocused: () => it.call('windows', () => ({ id: 1 })),
      update: () => it.call('windows', () => {}),
    },
    tabs: { create: ({ url }: { readonly url: string }) => it.call('tabs', () => void it.opened.push(url)) },
    runtime: {
      onInstalled: it.event('installed'),
      onStartup: it.event('startup'),
      getURL: (path: string) => path,
    },
    storage: {
      local: {
        get: (key: string) => it.call('storage.get', () => ({ [key]: structuredClone(it.stored[key]) })),
        set: (items: Record<string, unknown>) =>
          it.call('storage.set', () => void Object.assign(it.stored, structuredClone(items))),
      },
    },
  };
  for (const [name, part] of Object.entries(api))
    vi.spyOn(browser, name as 'alarms', 'get').mockReturnValue(part as never);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Both said yes on the day before: it is due on the next day. */
const join = (id: string): Introduction => introduction(id, ['contact-yes'], '2026-03-08');

describe('the number on the toolbar button', () => {
  it('is right from the start, and from midnight on', async () => {
    machine.rows = [join('a'), introduction('b', ['met'], '2026-03-08')];
    await machine.start();
    expect(machine.badge).toBe('1');
    await machine.wait(15.99);
    expect(machine.badge).toBe('1');
    await machine.wait(0.02);
    expect(machine.badge).toBe('2');
  });

  it('is right after days of sleep, and after the clock was set', async () => {
    machine.rows = [join('a'), introduction('b', ['contact-asked'], '2026-03-08')];
    await machine.start();
    expect(machine.badge).toBe('');
    await machine.sleep(24 * 9);
    expect(machine.badge).toBe('2');
    machine.set(new Date('2026-03-09T10:00:00'));
    await machine.start();
    expect(machine.badge).toBe('');
    // The alarms lie in the near future again, not days ahead.
    for (const [, { scheduledTime }] of machine.alarms)
      expect(scheduledTime - machine.now.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
    await machine.wait(14.1);
    expect(machine.badge).toBe('1');
  });

  it('has room for three signs', async () => {
    machine.rows = Array.from({ length: 120 }, (_, index) => introduction(`i${index}`, ['met'], '2026-03-01'));
    await machine.start();
    expect(machine.badge).toBe('99+');
  });

  it('outlives the worker: a new one goes on, without putting the alarms off', async () => {
    machine.rows = [join('a')];
    await machine.start();
    const { scheduledTime } = machine.alarms.get('badge') ?? {};
    machine.set(new Date(machine.now.getTime() + 20 * 60_000));
    await machine.start();
    expect(machine.alarms.get('badge')?.scheduledTime).toBe(scheduledTime);
    await machine.start();
    await machine.wait(17);
    expect(machine.badge).toBe('1');
  });

  it('comes back when the alarms are lost, or the extension is renewed', async () => {
    await machine.start();
    machine.alarms.clear();
    machine.rows = [introduction('b', ['met'], '2026-03-08')];
    await machine.start();
    expect(machine.badge).toBe('1');
    expect([...machine.alarms.keys()].toSorted()).toEqual(['badge', 'day']);
    machine.rows = [];
    await machine.fire('installed', { reason: 'update' });
    expect(machine.badge).toBe('');
  });

  it('is tried again after a store that could not be read', async () => {
    machine.rows = [introduction('b', ['met'], '2026-03-08')];
    const rows = machine.rows;
    Object.defineProperty(machine, 'rows', {
      configurable: true,
      get: () => {
        throw new Error('closed');
      },
    });
    await machine.start();
    expect(machine.badge).toBe('');
    Object.defineProperty(machine, 'rows', { value: rows });
    await machine.fire('startup');
    expect(machine.badge).toBe('1');
  });
});

describe('notifications', () => {
  beforeEach(() => {
    machine.wishes = { isOn: true, hour: 9, isNaming: false };
    machine.isPermitted = true;
  });

  it('come once a day at the hour, about what is new, and nobody is named', async () => {
    machine.rows = [join('a')];
    await machine.start();
    await machine.wait(24.9);
    expect(machine.shown).toEqual([]);
    await machine.wait(0.2);
    expect(machine.shown).toEqual(['1 wait, no names']);
    machine.rows = [join('a'), introduction('b', ['met'], '2026-03-08'), introduction('c', ['met'], '2026-03-08')];
    await machine.wait(14);
    expect(machine.shown).toHaveLength(1);
    machine.wishes = { ...machine.wishes, isNaming: true };
    await machine.wait(12);
    expect(machine.shown).toEqual(['1 wait, no names', '2 wait, names']);
    // Of one that nobody looked at nothing stays behind.
    expect([...machine.standing.values()]).toEqual(['2 wait']);
    await machine.wait(24 * 3);
    expect(machine.shown).toHaveLength(2);
  });

  it('come once after a week of sleep, whatever the alarms do', async () => {
    machine.rows = [join('a')];
    await machine.start();
    await machine.sleep(24 * 7 + 3);
    await machine.start();
    await Promise.all(['badge', 'day', 'nudge', 'badge'].map((name) => machine.fire('alarm', { name })));
    expect(machine.shown).toEqual(['1 wait, no names']);
    // Set back by days: not a second time.
    machine.set(new Date('2026-03-12T08:00:00'));
    await machine.start();
    await machine.wait(30);
    expect(machine.shown).toHaveLength(1);
  });

  it.each(['storage.set', 'notifications.getAll', 'notifications.create', 'permissions.contains', 'alarms.create'])(
    'come exactly once where the worker is stopped at %s',
    async (where) => {
      machine.rows = [join('a')];
      await machine.start();
      machine.set(new Date('2026-03-10T09:00:00'));
      machine.diesAt = where;
      await machine.fire('alarm', { name: 'nudge' });
      machine.diesAt = undefined;
      await machine.start();
      await machine.wait(2);
      expect(machine.shown).toEqual(['1 wait, no names']);
      await machine.wait(30);
      expect(machine.shown).toHaveLength(1);
    },
  );

  it('come exactly once where the worker is stopped right after one is shown', async () => {
    machine.rows = [join('a')];
    await machine.start();
    machine.set(new Date('2026-03-10T09:00:00'));
    await machine.fire('alarm', { name: 'nudge' });
    const told = machine.stored.told as object;
    machine.stored.told = { ...told, pending: { title: '1 wait', message: 'no names' } };
    await machine.start();
    await machine.wait(5);
    expect(machine.shown).toHaveLength(1);
  });

  it('do not come without the wish, or without the permission', async () => {
    machine.rows = [join('a')];
    machine.wishes = { ...machine.wishes, isOn: false };
    await machine.start();
    await machine.wait(48);
    expect(machine.alarms.has('nudge')).toBe(false);
    machine.wishes = { ...machine.wishes, isOn: true };
    machine.isPermitted = false;
    await machine.wait(48);
    expect(machine.shown).toEqual([]);
    expect(machine.badge).toBe('1');
    // Allowed again, they come from then on.
    machine.isPermitted = true;
    machine.set(new Date('2026-03-13T10:00:00'));
    await machine.fire('added', { permissions: ['notifications'] });
    expect(machine.shown).toHaveLength(1);
  });

  it('lead to what waits', async () => {
    machine.rows = [join('a')];
    await machine.start();
    await machine.wait(26);
    expect(machine.standing.size).toBe(1);
    await machine.start();
    await machine.fire('clicked', 'somebody-else');
    expect(machine.opened).toEqual([]);
    const [id = ''] = machine.standing.keys();
    await machine.fire('clicked', id);
    expect(machine.opened).toEqual(['popup']);
    expect(machine.standing.size).toBe(0);
    vi.spyOn(browser.action, 'openPopup').mockRejectedValue(new Error('no window'));
    await machine.fire('clicked', id);
    expect(machine.opened).toEqual(['popup', '/popup.html']);
  });

  it('are heard of when the permission comes after the worker has started', async () => {
    const { notifications } = browser;
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue(undefined as never);
    machine.isPermitted = false;
    await machine.start();
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue(notifications);
    machine.isPermitted = true;
    await machine.fire('added', { permissions: ['notifications'] });
    await machine.fire('clicked', 'waiting-2026-03-09');
    expect(machine.opened).toEqual(['popup']);
  });
});
