// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { markdownOf } from '../../components/notes/markdown-of';
import type { NoteFieldEvents } from '../../components/notes/note-field';
import { createRichNoteField, type RichNoteField } from '../../components/notes/rich-note-field';

const LABELS = { label: 'Notes', placeholder: 'Write here' };

let fields: RichNoteField[] = [];

beforeAll(() => {
  // Without a layout there is nothing to measure.
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => {
  for (const field of fields) field.destroy();
  fields = [];
  document.body.replaceChildren();
});

function fieldOf(text: string, events: Partial<NoteFieldEvents> = {}): RichNoteField {
  const mount = document.body.appendChild(document.createElement('div'));
  const field = createRichNoteField(mount, text, LABELS, { onChange: () => {}, onBlur: () => {}, ...events });
  fields.push(field);
  return field;
}

/** What people store, and what nobody should. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '[] me: send the paper by Friday',
    '- [x] alice: done',
    '[confidence]',
    '| a | b |',
    '|---|:-:|',
    '<img src=x onerror=alert(1)>',
    '&amp; &lt;',
    '```js',
    '~~~',
    '# # #',
    '***',
    '1) one',
    '\\*kept\\*',
    '[a]: https://example.com "t"',
    '![](javascript:alert(1))',
    '  trailing  ',
    '\t tab',
    '[^1]: note',
    '$$x$$',
    'שלום עולם',
    '> > deep',
    '::: warning',
  ),
);

describe('the rich field', () => {
  it('gives back every text letter by letter', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n').replace(/\r\n?/g, '\n');
        const field = fieldOf(text);
        expect(field.text()).toBe(text);
        field.destroy();
        fields = [];
        document.body.replaceChildren();
      }),
      { numRuns: 60 },
    );
  });

  it('takes any other text in, and types at the caret, without losing a letter', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 5 }), fc.nat(), (one, other, at) => {
        const clean = (lines: readonly string[]): string => lines.join('\n').replace(/\r\n?/g, '\n');
        const onChange = vi.fn();
        const field = fieldOf(clean(one), { onChange });
        field.take(clean(other));
        expect(field.text()).toBe(clean(other));
        expect(onChange).not.toHaveBeenCalled();
        const place = at % (clean(other).length + 1);
        field.select(place, place);
        expect(field.selection()).toEqual([place, place]);
        field.type('A\nB');
        expect(field.text()).toBe(`${clean(other).slice(0, place)}A\nB${clean(other).slice(place)}`);
        expect(onChange).toHaveBeenCalled();
        field.destroy();
        fields = [];
        document.body.replaceChildren();
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the caret among the same words when a tick comes in from elsewhere', () => {
    const field = fieldOf('[] me: a\ntyping he');
    field.select(18, 18);
    field.take('[x] me: a\ntyping he');
    expect(field.selection()).toEqual([19, 19]);
  });

  it('takes over what was typed before it was there, so that undo takes that back, too', () => {
    const onChange = vi.fn();
    const field = fieldOf('kept', { onChange });
    field.retype('kept, and typed before');
    expect(field.text()).toBe('kept, and typed before');
    expect(onChange).not.toHaveBeenCalled();
    const box = document.querySelector('[role="textbox"]');
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
    expect(field.text()).toBe('kept');
    expect(onChange).toHaveBeenCalled();
  });

  it('leaves nothing to the undo of the browser, which knows another text', () => {
    const field = fieldOf('kept');
    field.select(4, 4);
    field.type(' and typed');
    const box = document.querySelector('[role="textbox"]');
    for (const inputType of ['historyUndo', 'historyUndo', 'historyRedo', 'historyRedo']) {
      const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
      box?.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(field.text()).toBe('kept and typed');
    for (const key of ['z', 'z', 'y', 'y']) {
      const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true });
      box?.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(field.text()).toBe('kept and typed');
  });

  it('is one text box with its name, and shows markup as text', () => {
    fieldOf('<img src=x onerror=alert(1)>\n[a](javascript:alert(1)) [b](https://example.com)');
    const box = document.querySelector('[role="textbox"]');
    expect(box?.getAttribute('aria-label')).toBe('Notes');
    expect(box?.getAttribute('aria-multiline')).toBe('true');
    expect(document.querySelectorAll('img, a, script').length).toBe(0);
    expect([...document.querySelectorAll('[data-href]')].map((link) => link.textContent)).toEqual(['b']);
    expect(
      [...document.querySelectorAll('[role="textbox"] > div')].every((each) => each.getAttribute('dir') === 'auto'),
    ).toBe(true);
  });

  it('lays the looks anew only where lines have changed, and right all the same', () => {
    const kinds = (): readonly string[] =>
      [...document.querySelectorAll('[role="textbox"] > div')].map((each) => each.getAttribute('data-kind') ?? '');
    const field = fieldOf('# a\n- b\ntext');
    expect(kinds()).toEqual(['heading', 'bullet', 'text']);
    field.take('# a\n```\n- b\ntext');
    expect(kinds()).toEqual(['heading', 'code', 'code', 'code']);
    field.take('# a\n```\n- b\n```\ntext');
    expect(kinds()).toEqual(['heading', 'code', 'code', 'code', 'text']);
    field.take('# a\n- b\ntext');
    expect(kinds()).toEqual(['heading', 'bullet', 'text']);
  });
});

describe('pasted text', () => {
  it.each([
    [
      'from Word',
      "<!--StartFragment--><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>" +
        "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>First<o:p></o:p></p>" +
        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>" +
        "<b style='mso-bidi-font-weight:normal'>Second</b></p><p class=MsoNormal>Plain&nbsp;words<style>p{}</style></p>",
      '- First\n  1. **Second**\nPlain words',
    ],
    [
      'from Google Docs',
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>Plan</span></h2>' +
        '<p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-style:italic"> slanted</span></p>' +
        '<ul><li role="checkbox" aria-checked="true"><p>done</p></li><li role="checkbox" aria-checked="false"><p>open</p></li></ul></b>',
      '## Plan\n**Bold** *slanted*\n- [x] done\n- [ ] open',
    ],
    [
      'from Slack',
      '<ul data-stringify-type="unordered-list" data-indent="0"><li>one</li></ul>' +
        '<ul data-stringify-type="unordered-list" data-indent="1"><li>two <img alt=":tada:" src="https://example.com/t.png"></li></ul>' +
        '<pre>a = 1\nb = 2</pre><a href="https://example.com/">link</a>',
      '- one\n  - two :tada:\n```\na = 1\nb = 2\n```\n[link](https://example.com/)',
    ],
    [
      'with tables, quotes and breaks',
      '<blockquote><p>said</p></blockquote><table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3</td></tr></table>x<br>y',
      '> said\n| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\nx\ny',
    ],
    ['with nested lists', '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '3. a\n  - b\n4. c'],
    [
      'that is hostile',
      '<script>alert(1)</script><a href="javascript:alert(1)">go</a><img src=x onerror=alert(1)><div style="display:none">hidden</div><iframe src="https://example.com"></iframe>',
      'go',
    ],
  ])('%s', (_what, html, markdown) => expect(markdownOf(html)).toBe(markdown));
});
