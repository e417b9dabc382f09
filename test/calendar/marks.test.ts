// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMarks } from '../../lib/calendar/marks';

const SELECTOR = { entry: '[data-eventchip]', idAttribute: 'data-eventid' } as const;

function selectors(): readonly string[] {
  const sheet = [...document.querySelectorAll('style')].at(-1)?.sheet;
  return sheet ? [...sheet.cssRules].map((rule) => ('selectorText' in rule ? String(rule.selectorText) : 'media')) : [];
}

describe('marks', () => {
  it('name the ids they are given and nothing else', () => {
    const ending = new AbortController();
    const marks = createMarks(document, ending.signal, SELECTOR);
    expect(document.querySelector('style')).toBeNull();
    marks.set(['YWJj', 'ZGVm', 'YWJj']);
    expect(selectors()[0]?.split(/,\s*/u)).toEqual([
      '[data-eventchip][data-eventid="YWJj"]::after',
      '[data-eventchip][data-eventid="ZGVm"]::after',
    ]);
    marks.set(['ZGVm']);
    expect(selectors()[0]).toBe('[data-eventchip][data-eventid="ZGVm"]::after');
    marks.set([]);
    expect(selectors()).toEqual([]);
    ending.abort();
    expect(document.querySelector('style')).toBeNull();
    marks.set(['YWJj']);
    expect(document.querySelector('style')).toBeNull();
  });

  it('take no id that could be anything but an id', () => {
    const ending = new AbortController();
    const marks = createMarks(document, ending.signal, SELECTOR);
    marks.set(['a"]{}*{display:none', 'a\\', 'a b', 'a\n', '', '<', '\ud800', 'A'.repeat(5000), 'ok_-+/=.@']);
    expect(selectors()[0]).toBe('[data-eventchip][data-eventid="ok_-+/=.@"]::after');
    ending.abort();
  });

  it('writes nothing when the ids are the same, in any order', () => {
    const ending = new AbortController();
    const marks = createMarks(document, ending.signal, SELECTOR);
    marks.set(['a', 'b']);
    const sheet = document.querySelector('style')?.sheet;
    const first = sheet?.cssRules[0];
    marks.set(['b', 'a', 'a']);
    expect(sheet?.cssRules[0]).toBe(first);
    ending.abort();
  });

  it('come back when the page has thrown the sheet out', () => {
    const ending = new AbortController();
    const marks = createMarks(document, ending.signal, SELECTOR);
    marks.set(['a']);
    document.querySelector('style')?.remove();
    marks.set(['a']);
    expect(document.querySelector('style')).not.toBeNull();
    ending.abort();
  });
});
