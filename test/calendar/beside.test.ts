// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBeside, type Beside, type BesideContent } from '../../lib/calendar/beside';
import { frameByTimer, giveBoxes } from './boxes';

let ending: AbortController;
let beside: Beside;
let shadow: ShadowRoot;
let presses: number;

function host(): Element | null {
  return document.querySelector('trellis-beside');
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

function show(change: Partial<BesideContent> = {}): void {
  beside.show({
    label: 'Agenda',
    firstName: '',
    anchor: element('#event'),
    surface: 'bubble',
    onPress: () => (presses += 1),
    ...change,
  });
}

function ownButton(): HTMLButtonElement {
  const button = shadow.querySelector('button');
  if (!button) throw new Error('There is no button in the shadow.');
  return button;
}

function tab(target: EventTarget | null, shiftKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true, composed: true });
  target?.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  frameByTimer();
  giveBoxes();
  presses = 0;
  ending = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  document.body.innerHTML =
    '<div role="dialog" tabindex="-1"><div id="event"><button id="first"></button><a href="#" id="middle"></a><button id="last"></button></div></div>';
  beside = createBeside(document, ending.signal);
  const made: unknown = attach.mock.results[0]?.value;
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
  if (!(made instanceof ShadowRoot)) throw new Error('No shadow root was made.');
  shadow = made;
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('the button', () => {
  it('is in the document only while it is shown, once, beside the body', () => {
    expect(host()).toBeNull();
    show();
    show({ firstName: 'Nadia' });
    expect(document.querySelectorAll('trellis-beside')).toHaveLength(1);
    expect(host()?.parentElement).toBe(document.documentElement);
    beside.hide();
    expect(host()).toBeNull();
  });

  it('tells the page nothing: no attributes, no text, no open shadow', () => {
    show({ firstName: 'Nadia' });
    expect(host()?.attributes).toHaveLength(0);
    expect(host()?.textContent).toBe('');
    expect(host()?.childNodes).toHaveLength(0);
    expect(host()?.shadowRoot).toBeNull();
    expect(document.documentElement.outerHTML).not.toContain('Nadia');
  });

  it('says what it is for, and for whom', () => {
    show();
    expect(ownButton().textContent).toBe('Agenda');
    show({ firstName: 'Nadia' });
    expect(ownButton().textContent).toBe('Agenda · Nadia');
    show({ firstName: '<img src=x>' });
    expect(ownButton().textContent).toBe('Agenda · <img src=x>');
    expect(ownButton().querySelector('img')).toBeNull();
  });

  it('writes nothing into the page\u2019s own nodes', () => {
    const before = document.body.innerHTML;
    show({ firstName: 'Nadia' });
    expect(document.body.innerHTML).toBe(before);
  });

  it('is not pressed by scripts', () => {
    show();
    host()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    ownButton().click();
    expect(presses).toBe(0);
  });

  it('keeps its events from the page', () => {
    show();
    const heard: string[] = [];
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin'])
      document.addEventListener(type, () => heard.push(type), { capture: true, signal: ending.signal });
    for (const type of ['click', 'mousedown', 'pointerdown'])
      host()?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    host()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(heard).toEqual([]);
    element('#last').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(heard).toEqual(['click']);
  });

  it('goes for good with its signal', () => {
    show();
    ending.abort();
    expect(host()).toBeNull();
    show();
    expect(host()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves the page where there is no room for it', () => {
    element('[role="dialog"]').setAttribute('data-box', '0 0 1024 768');
    element('#event').setAttribute('data-box', '0 0 1024 768');
    show();
    expect(host()).toBeNull();
  });

  it('has no frame drawn for its sake, and is measured once for the same words', async () => {
    const measured = vi.mocked(Element.prototype.getBoundingClientRect);
    const timesMeasured = (): number => measured.mock.contexts.filter((of) => of === host()).length;
    show();
    await vi.advanceTimersByTimeAsync(500);
    const before = timesMeasured();
    expect(before).toBeGreaterThan(0);
    beside.hide();
    show();
    await vi.advanceTimersByTimeAsync(500);
    expect(timesMeasured()).toBe(before);
    show({ firstName: 'Nadia' });
    expect(timesMeasured()).toBeGreaterThan(before);
    expect(window.requestAnimationFrame).not.toHaveBeenCalled();
  });

  it('rests once the event stands still', async () => {
    show();
    await vi.advanceTimersByTimeAsync(500);
    expect(vi.getTimerCount()).toBe(0);
    window.dispatchEvent(new Event('resize'));
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('by keyboard', () => {
  it('Tab behind the last stop of the dialog leads to it, and on to the first', () => {
    show();
    element('#last').focus();
    expect(tab(element('#last')).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(host());
    expect(tab(host()).defaultPrevented).toBe(true);
    expect(document.activeElement?.id).toBe('first');
  });

  it('Shift+Tab before the first stop leads to it, and back to the last', () => {
    show();
    element('#first').focus();
    expect(tab(element('#first'), true).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(host());
    tab(host(), true);
    expect(document.activeElement?.id).toBe('last');
  });

  it('Escape gives the focus back to where it was', () => {
    show();
    element('#last').focus();
    tab(element('#last'));
    host()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(document.activeElement?.id).toBe('last');
    expect(host()).not.toBeNull();
  });

  it('leaves every other key, and every key without a button, to the page', () => {
    expect(tab(element('#last')).defaultPrevented).toBe(false);
    show();
    expect(tab(element('#middle')).defaultPrevented).toBe(false);
    expect(tab(document.body).defaultPrevented).toBe(false);
    beside.hide();
    expect(tab(element('#last')).defaultPrevented).toBe(false);
  });
});
