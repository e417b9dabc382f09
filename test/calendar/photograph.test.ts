// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { develop, turnoverOf, type Developed } from '../../lib/calendar/develop';
import { googlePage } from '../../lib/calendar/google/google-page';
import { FRESH, type CalendarReader } from '../../lib/calendar/page';
import { photograph, type Motif, type Photograph } from '../../lib/calendar/photograph';
import { readSeenReport } from '../../lib/calendar/read-report';
import type { LabEvent } from '../pages/google/events';
import { renderBubble, renderEditPage, renderMonth, renderSchedule, renderWeek, sceneOf } from '../pages/google/render';
import { documentWith, openedIn, photographSeen, readPhoto } from './google-document';
import { BUBBLE, BUBBLE_WITH_ROOM, EDIT_PAGE, MONTH, USER_INFO, WEEK } from './google-skeletons';

/** As much as the extension takes from a page. */
const MOST_MARKUP = 2_100_000;

/** A photograph of `#part`. */
function photoOf(document: Document, motif: Partial<Motif> = {}): Photograph {
  return photograph(document, { parts: [partIn(document)], closed: '#closed', ...motif });
}

function partIn(document: Document): Element {
  const part = document.querySelector('#part');
  if (!part) throw new Error('The document has no part to photograph.');
  return part;
}

function part(markup: string): Photograph {
  return photoOf(documentWith(`<div id="part">${markup}</div>`));
}

/** Texts below an element, one per text node. */
function textsIn(node: Node): readonly string[] {
  const texts: string[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) texts.push(child.nodeValue ?? '');
    else texts.push(...textsIn(child));
  }
  return texts;
}

function developedPart(photo: Photograph): Element {
  return partIn(develop(photo).document);
}

describe('a photograph', () => {
  it('shows the parts, and of what is around them the ancestors alone', () => {
    const document = documentWith(
      '<html lang="de"><body data-viewfamily="EVENT"><p>before</p><div data-datekey="28773">beside<div id="part">in <b>it</b></div><p>behind</p></div></body></html>',
    );
    expect(photoOf(document)).toEqual({
      markup:
        '<html lang="de"><body data-viewfamily="EVENT"><div data-datekey="28773"><div id="part">in <div>it</div></div></div></body></html>',
      url: document.URL,
    });
  });

  it('of nothing is empty, and develops to a page without anything in it', () => {
    const photo = photograph(documentWith('<p>text</p>'), { parts: [], closed: '#closed' });
    expect(photo.markup).toBe('');
    expect(develop(photo).document.body.childNodes).toHaveLength(0);
    expect(develop(photo).root).toBeUndefined();
  });

  it('shows a part within a part once', () => {
    const document = documentWith('<div id="part">a<div id="inner">b</div></div>');
    const inner = document.querySelectorAll('#inner');
    const { markup } = photoOf(document, { parts: [...inner, partIn(document), ...inner] });
    expect(markup.match(/inner/gu)).toHaveLength(1);
    expect(markup).toBe(photoOf(document).markup);
  });

  it('takes attributes that tell something, and no others', () => {
    const { markup } = part(
      '<a role="button" lang="ar" dir="rtl" title="T" type="x" jslog="1; 2:[]" hidden contenteditable="true" data-email="a@example.com" aria-label="L" data-dragsource-type="2" data-keyboardactiontype="0;1" data-focusable="" data-is-focusable="true" data-opens-details="true" class="generated" style="color: red" href="https://example.com/secret" onclick="alert(1)" src="s" jscontroller="j" jsname="n" tabindex="0" value="v" checked name="n" data-a.b="dotted">x</a>',
    );
    expect(markup).toBe(
      '<html><body><div id="part"><a role="button" lang="ar" dir="rtl" title="T" type="x" jslog="1; 2:[]" hidden="" contenteditable="true" data-email="a@example.com" aria-label="L">x</a></div></body></html>',
    );
  });

  it('takes nothing that runs, loads or is drawn, and no comments', () => {
    const { markup } = part(
      [
        '<script>run()</script><style>p{}</style><svg><text>drawn</text></svg><template><p>later</p></template>',
        '<noscript>without</noscript><iframe srcdoc="in"></iframe><object>old</object><canvas>painted</canvas>',
        '<video>film</video><audio>sound</audio><img src="x"><picture><img src="y"></picture>',
        '<select><option>many</option></select><!-- remark -->words',
      ].join(''),
    );
    expect(markup).toBe('<html><body><div id="part">words</div></body></html>');
  });

  it('takes descriptions empty', () => {
    const document = documentWith('<div id="part"><div id="closed" data-x="1">very <b>private</b></div>open</div>');
    expect(photoOf(document).markup).toContain('<div id="closed" data-x="1"></div>open');
    const page = documentWith(
      USER_INFO +
        BUBBLE.replace(
          '<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">',
          '<div class="toUqff" id="xDetDlgDesc">very private</div>$&',
        ),
    );
    const { markup } = photograph(page, { parts: [page.body], closed: googlePage.closed });
    expect(markup).toContain('<div id="xDetDlgDesc"></div>');
    expect(markup).not.toContain('private');
    const edit = documentWith(EDIT_PAGE.replace('aria-label="Description">', '$&very private'));
    expect(photograph(edit, { parts: [edit.body], closed: googlePage.closed }).markup).not.toContain('private');
  });

  it('shows what stands in fields now', () => {
    const document = documentWith(
      '<div id="part"><input value="born"><input type="checkbox"><input type="checkbox" checked></div>',
    );
    const [field, on, off] = document.querySelectorAll('input');
    if (!field || !on || !off) throw new Error('The fields are missing.');
    field.value = 'typed "here"';
    on.checked = true;
    off.checked = false;
    expect(photoOf(document).markup).toContain(
      '<input value="typed &quot;here&quot;"><input type="checkbox" value="on" checked=""><input type="checkbox" value="on"></div>',
    );
    const [seenField, seenOn, seenOff] = developedPart(photoOf(document)).querySelectorAll('input');
    expect(seenField?.value).toBe('typed "here"');
    expect([seenOn, seenOff].map((box) => box?.hasAttribute('checked'))).toEqual([true, false]);
  });

  it('develops markup, quotes and entities in texts and attributes as the text they are', () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '</div></body><script>alert(1)</script>',
      '"><b>bold</b>',
      '&lt;b&gt; &amp;amp; &nbsp; &#60;',
      '<!-- remark --> ]]> <![CDATA[x]]>',
      'it\'s "quoted" `so`\nand\ttwo lines',
      '\u202eevil\u202c 🌱 é 日本',
    ];
    for (const text of texts) {
      const document = documentWith('<div id="part"><p data-text=""></p></div>');
      const element = document.querySelector('p');
      element?.append(text);
      element?.setAttribute('data-text', text);
      const seen = developedPart(photoOf(document));
      expect(textsIn(seen)).toEqual([text]);
      expect(seen.children).toHaveLength(1);
      expect(seen.firstElementChild?.getAttribute('data-text')).toBe(text);
      expect(seen.firstElementChild?.children).toHaveLength(0);
    }
  });

  it('keeps texts apart that stand side by side', () => {
    const document = documentWith('<div id="part"></div>');
    partIn(document).append(
      'Thursday',
      ', March 5',
      document.createElement('script'),
      ' & more',
      document.createElement('p'),
      'end',
    );
    expect(textsIn(developedPart(photoOf(document)))).toEqual(['Thursday', ', March 5', ' & more', 'end']);
  });

  it('keeps elements where they stand, whatever rules of markup say of them', () => {
    const document = documentWith('<div id="part"></div>');
    const nest = (...names: readonly string[]): Element =>
      names.reduceRight<Element | undefined>((inner, name) => {
        const element = document.createElement(name);
        element.setAttribute('data-name', name);
        if (inner) element.append(inner);
        return element;
      }, undefined) ?? document.createElement('p');
    const chains = [
      ['p', 'div', 'p', 'h1', 'p'],
      ['a', 'a', 'button', 'button', 'input'],
      ['button', 'div', 'button', 'fieldset', 'legend', 'label'],
      ['table', 'div', 'tr', 'p', 'td', 'table'],
      ['li', 'li', 'option', 'body', 'html', 'head'],
      ['textarea', 'p', 'title', 'p', 'plaintext', 'xmp'],
      ['frameset', 'form', 'form', 'br', 'hr', 'i'],
    ];
    partIn(document).append(...chains.map((names) => nest(...names)));
    const shape = (element: Element): string =>
      `${element.getAttribute('data-name') ?? ''}(${[...element.children].map(shape).join()})`;
    // A document's head is no place for texts.
    document.querySelectorAll('#part head').forEach((head) => head.remove());
    expect(shape(developedPart(photoOf(document)))).toBe(shape(partIn(document)));
  });

  it('keeps the names of elements that readers ask for', () => {
    const names = ['a', 'button', 'i', 'fieldset', 'legend', 'label', 'h1', 'h2', 'h3'];
    const seen = developedPart(part(names.map((name) => `<${name}></${name}>`).join('')));
    expect([...seen.children].map((element) => element.localName)).toEqual(names);
  });

  it('marks the opened event and leftovers, and no page can do so itself', () => {
    const document = documentWith(
      '<div id="part"><div id="fake" data-photo-root="" data-photo-leftover=""></div><div id="real"><p id="old"></p><p id="new" data-photo-leftover=""></p></div></div>',
    );
    const real = document.querySelector('#real');
    const old = document.querySelector('#old');
    if (!real || !old) throw new Error('The parts are missing.');
    const photo = photoOf(document, { root: real, leftovers: new Set([old]) });
    const seen = develop(photo);
    expect(seen.root?.id).toBe('real');
    const { isLeftover } = turnoverOf(FRESH);
    expect([...seen.document.querySelectorAll('#part *')].filter(isLeftover).map(({ id }) => id)).toEqual(['old']);
    expect(develop(photoOf(document)).root).toBeUndefined();
  });

  it('bears the address of its page, cut to a bounded length', () => {
    const document = documentWith('<div id="part"></div>');
    Object.defineProperty(document, 'URL', { value: `https://calendar.google.com/${'x'.repeat(20_000)}` });
    const photo = photoOf(document);
    expect(photo.url.length).toBeLessThan(5000);
    expect(develop(photo).document.URL).toBe(photo.url);
  });
});

describe('a photograph of a huge page', { timeout: 60_000 }, () => {
  const million = 'x'.repeat(1_000_000);

  function expectWhole(photo: Photograph): Developed {
    expect(photo.markup.length).toBeLessThan(MOST_MARKUP);
    expect(photo.markup.endsWith('</div></body></html>')).toBe(true);
    const opened = photo.markup.match(/<(?!input|[/!])[a-z1-3]+/gu) ?? [];
    const closed = photo.markup.match(/<\/[a-z1-3]+/gu) ?? [];
    expect(opened).toHaveLength(closed.length);
    return develop(photo);
  }

  it('has long texts, attributes and values cut', () => {
    const document = documentWith(`<div id="part"><p data-text="${million}">${million}</p><input></div>`);
    const field = document.querySelector('input');
    if (field) field.value = million;
    const photo = photoOf(document);
    expect(photo.markup.length).toBeLessThan(15_000);
    const seen = developedPart(photo);
    expect(seen.textContent).toMatch(/^x{4000,5000}$/u);
    expect(seen.querySelector('[data-text]')?.getAttribute('data-text')).toMatch(/^x{4000,5000}$/u);
    expect(seen.querySelector('input')?.value).toMatch(/^x{4000,5000}$/u);
  });

  it.each([
    ['many elements', `<p data-x="${'y'.repeat(60)}">word</p>`.repeat(25_000)],
    ['long texts', `<p>${'&quot;'.repeat(4000)}</p>`.repeat(200)],
    ['long attributes', `<p data-a="${'&quot;'.repeat(4000)}" data-b="${'&lt;'.repeat(4000)}"></p>`.repeat(100)],
  ])('of %s ends in time and in order', (_, content) => {
    const photo = part(`<section>${content}</section>`);
    expect(photo.markup.length).toBeGreaterThan(1_900_000);
    expectWhole(photo);
  });

  it('of one element with many texts or attributes ends, too', () => {
    const document = documentWith('<div id="part"></div>');
    for (let at = 0; at < 900; at++) partIn(document).append('<'.repeat(4000));
    expectWhole(photoOf(document));
    const other = documentWith('<div id="part"></div>');
    for (let at = 0; at < 900; at++) partIn(other).setAttribute(`data-a${String(at)}`, '"'.repeat(4000));
    const photo = photoOf(other);
    expect(photo.markup.length).toBeLessThan(100_000);
    expectWhole(photo);
  });

  it('of many levels is not followed to the bottom', () => {
    const document = documentWith('<div id="part"></div>');
    let inner = document.createElement('div');
    inner.append('the bottom');
    for (let depth = 0; depth < 1000; depth++) {
      const outer = document.createElement('div');
      outer.append(inner);
      inner = outer;
    }
    partIn(document).append(inner);
    const photo = photoOf(document);
    expect(photo.markup).not.toContain('the bottom');
    expect(expectWhole(photo).document.querySelector('#part')).not.toBeNull();
  });
});

/* What a reader reads */

/** One event of each series. */
function distinct(events: readonly LabEvent[]): readonly LabEvent[] {
  return [...new Map(events.map((event) => [event.series ?? event.id, event])).values()];
}

function pageOf(language: string, content: string, view = 'EVENT'): Document {
  return documentWith(`<html lang="${language}"><body data-viewfamily="${view}">${USER_INFO}${content}</body></html>`);
}

/** A reader with a memory of its own: what it says of the page is not what was remembered from the photograph. */
let reader: CalendarReader;

beforeAll(async () => {
  vi.resetModules();
  reader = (await import('../../lib/calendar/google/google-reader')).googleReader;
});

function expectSameOpened(document: Document): void {
  const [opened] = googlePage.findOpened(document);
  if (!opened) throw new Error('No event stands open.');
  expect(openedIn(document)).toEqual(reader.readOpened(opened, document, FRESH));
}

describe.each(['en', 'en-24h', 'de', 'ja', 'ar'])(
  'read from a photograph as from the page itself, in %s',
  { timeout: 60_000 },
  (language) => {
    const scene = sceneOf({ language });
    const { locale, data } = scene;
    const own = distinct(data.events);

    it('bubbles of all events', () => {
      for (const event of own) expectSameOpened(pageOf(locale.language, renderBubble(scene, event, { phase: 'late' })));
    });

    it('bubbles above the grid they were opened from', () => {
      const document = pageOf(locale.language, renderWeek(scene, '2026-03-05'));
      const place = document.createElement('div');
      document.body.append(place);
      for (const event of own.filter((_, at) => at % 4 === 0)) {
        place.innerHTML = renderBubble(scene, event, { phase: 'late' });
        expectSameOpened(document);
      }
    });

    it('full pages of all events', () => {
      for (const event of own)
        expectSameOpened(
          pageOf(locale.language, `<div id="YPCqFe">${renderEditPage(scene, event)}</div>`, 'EVENT_EDIT'),
        );
    });

    it.each(['week', 'month', 'labelled', 'row', 'search'] as const)('entries: %s', (view) => {
      const date = '2026-03-05';
      const content =
        view === 'week'
          ? renderWeek(scene, date)
          : view === 'month'
            ? renderMonth(scene, date)
            : renderSchedule(scene, date, view);
      const document = pageOf(locale.language, content);
      const direct = reader.readSeen(document);
      expect(direct.length).toBeGreaterThan(20);
      expect(readSeenReport({ host: 'google', photo: photographSeen(document) })).toEqual(direct);
    });
  },
);

describe('read from a photograph as from the page itself', { timeout: 60_000 }, () => {
  it.each(['skeleton', 'rows'] as const)('bubbles that are still being rendered, phase "%s"', (phase) => {
    const scene = sceneOf();
    for (const event of distinct(scene.data.events))
      expectSameOpened(pageOf('en', renderBubble(scene, event, { phase })));
  });

  it.each(Object.entries({ BUBBLE, BUBBLE_WITH_ROOM, EDIT_PAGE, WEEK: WEEK + BUBBLE, MONTH: MONTH + BUBBLE }))(
    'the skeleton %s',
    (_, markup) => expectSameOpened(documentWith(markup + USER_INFO)),
  );

  it('headings, labels and legends of the full page', () => {
    const spoken = EDIT_PAGE.replace('<legend>Guest permissions', '<legend>What the guests of this event may do')
      .replace('<h2>Guests and rooms', '<h2>12 guests and rooms')
      .replace('<fieldset>', '<label>Let 5 of your guests see the whole of the list</label><fieldset>');
    expectSameOpened(documentWith(spoken));
  });

  it('leftovers', () => {
    const document = documentWith(USER_INFO + BUBBLE);
    const [opened] = googlePage.findOpened(document);
    if (!opened) throw new Error('The bubble is not found.');
    const { people, fields } = googlePage.partsOf(opened.root);
    for (const leftover of [...people, ...fields])
      for (const stillFor of [0, 300, 2500])
        for (const isHurried of [false, true]) {
          const turnover = { isLeftover: (element: Element) => element === leftover, stillFor, isHurried };
          const parts = [opened.root, ...googlePage.surroundingsOf(document)];
          const { root } = opened;
          const photo = photograph(document, {
            parts,
            root,
            leftovers: new Set([leftover]),
            closed: googlePage.closed,
          });
          expect(readPhoto(photo, 'bubble', turnover)).toEqual(reader.readOpened(opened, document, turnover));
        }
  });
});
