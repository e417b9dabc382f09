// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushDrafts, useDraft } from '../../components/hooks/use-draft';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function draft(save: (text: string) => Promise<void>) {
  return renderHook(() => useDraft({ save })).result;
}

async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

describe('a draft', () => {
  it('is saved shortly after the last key', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { current } = draft(save);
    act(() => current.changed('a'));
    await pass(100);
    act(() => current.changed('ab'));
    expect(save).not.toHaveBeenCalled();
    await pass(200);
    expect(save.mock.calls).toEqual([['ab']]);
  });

  it('is saved at least every 300 ms while keys keep coming', async () => {
    const saved: { readonly text: string; readonly at: number }[] = [];
    const start = Date.now();
    const { current } = draft((text) => {
      saved.push({ text, at: Date.now() - start });
      return Promise.resolve();
    });
    for (let key = 1; key <= 60; key += 1) {
      act(() => current.changed('x'.repeat(key)));
      await pass(50);
    }
    const gaps = saved.map(({ at }, index) => at - (saved[index - 1]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(350);
    await pass(300);
    expect(saved.at(-1)?.text).toBe('x'.repeat(60));
  });

  it('is saved at once on leaving, and when something else asks for it', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { current } = draft(save);
    act(() => current.changed('left'));
    window.dispatchEvent(new Event('pagehide'));
    await pass(0);
    expect(save).toHaveBeenLastCalledWith('left');
    act(() => current.changed('asked for'));
    await act(() => flushDrafts());
    expect(save).toHaveBeenLastCalledWith('asked for');
  });

  it('is saved when its field goes away', async () => {
    const save = vi.fn(() => Promise.resolve());
    const hook = renderHook(() => useDraft({ save }));
    act(() => hook.result.current.changed('gone'));
    hook.unmount();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenLastCalledWith('gone');
  });

  it('that cannot be saved says so, keeps the newest text and tries again', async () => {
    const save = vi.fn<(text: string) => Promise<void>>(() => Promise.reject(new Error('disk full')));
    const result = draft(save);
    act(() => result.current.changed('first'));
    await pass(300);
    expect(result.current.status).toBe('failed');
    expect(result.current.isDirty()).toBe(true);
    save.mockImplementation(() => Promise.resolve());
    await pass(3_000);
    expect(save).toHaveBeenLastCalledWith('first');
    expect(result.current.status).toBe('saved');
    expect(result.current.isDirty()).toBe(false);
  });

  it('never overlaps two saves, so that an older text cannot come last', async () => {
    let running = 0;
    let most = 0;
    const texts: string[] = [];
    const result = draft(async (text) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 500));
      texts.push(text);
      running -= 1;
    });
    for (const text of ['a', 'ab', 'abc']) {
      act(() => result.current.changed(text));
      await pass(250);
    }
    await pass(2_000);
    expect(most).toBe(1);
    expect(texts.at(-1)).toBe('abc');
  });

  it('counts as not saved until the save has come to its end', async () => {
    const { current } = draft(() => new Promise((done) => setTimeout(done, 500)));
    act(() => current.changed('on its way'));
    await pass(300);
    expect(current.isDirty()).toBe(true);
    await pass(500);
    expect(current.isDirty()).toBe(false);
  });

  it('is put by when the page goes away before it is saved, and only then', async () => {
    const putBy = vi.fn();
    const save = vi.fn(() => new Promise<void>((done) => setTimeout(done, 500)));
    const { current } = renderHook(() => useDraft({ save, putBy })).result;
    window.dispatchEvent(new Event('pagehide'));
    expect(putBy).not.toHaveBeenCalled();
    act(() => current.changed('a'));
    window.dispatchEvent(new Event('pagehide'));
    expect(putBy).toHaveBeenLastCalledWith('a', undefined);
    await pass(0);
    act(() => current.changed('ab'));
    window.dispatchEvent(new Event('pagehide'));
    expect(putBy).toHaveBeenLastCalledWith('ab', 'a');
    await pass(2_000);
    putBy.mockClear();
    window.dispatchEvent(new Event('pagehide'));
    expect(putBy).not.toHaveBeenCalled();
  });
});
