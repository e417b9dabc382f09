import { vi } from 'vitest';

/** No element of these tests grows by itself. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

/** Gives elements boxes: their `data-box="left top width height"`, or one of 400 × 300 where none of their ancestors is hidden. */
export function giveBoxes(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function boxOf(this: Element) {
    const [left = 100, top = 100, width = 400, height = 300] = (this.getAttribute('data-box') ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    const isHidden = this.closest('[style*="none"], [hidden]') !== null;
    return isHidden ? new DOMRect(0, 0, 0, 0) : new DOMRect(left, top, width, height);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function rectsOf(this: Element) {
    return [this.getBoundingClientRect()] as unknown as DOMRectList;
  });
  document.elementsFromPoint = () => [];
  globalThis.ResizeObserver = NoResizeObserver;
}

/** Makes animation frames follow the (fake) clock: one every 16 ms. There is idle time whenever it is asked for. */
export function frameByTimer(): void {
  const view = document.defaultView;
  if (!view) throw new Error('These tests need a window.');
  vi.spyOn(view, 'requestAnimationFrame').mockImplementation((callback) =>
    Number(setTimeout(() => callback(Date.now()), 16)),
  );
  vi.spyOn(view, 'cancelAnimationFrame').mockImplementation((handle) => clearTimeout(handle));
  view.requestIdleCallback = (callback) => {
    callback({ didTimeout: false, timeRemaining: () => 50 });
    return 0;
  };
  view.cancelIdleCallback = () => undefined;
}
