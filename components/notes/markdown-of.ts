/**
 * Rich text from elsewhere as Markdown: headings, lists, check lists, quotes, code, tables, links, and what is bold,
 * italic or struck. Everything else about it (fonts, colours, sizes, scripts, pictures) stays behind. Knows how Word,
 * Google Docs and Slack write lists.
 */
export function markdownOf(html: string): string {
  // A document made so runs no script, loads nothing and is never shown.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const writer = new MarkdownWriter();
  writer.blocks(body, { prefix: '', list: undefined, depth: 0 });
  return writer.text();
}

interface Place {
  /** What each line begins with: the signs of quotes. */
  readonly prefix: string;
  readonly list: { readonly isOrdered: boolean; number: number } | undefined;
  /** How deep in lists. */
  readonly depth: number;
}

const IGNORED = new Set([
  'SCRIPT',
  'STYLE',
  'META',
  'LINK',
  'TITLE',
  'HEAD',
  'TEMPLATE',
  'NOSCRIPT',
  'OBJECT',
  'IFRAME',
]);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI ' +
    'MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR UL'
  ).split(' '),
);

class MarkdownWriter {
  readonly #lines: string[] = [];

  text(): string {
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\s+$/g, '');
  }

  #line(place: Place, text: string): void {
    this.#lines.push(`${place.prefix}${text}`.trimEnd());
  }

  /** Children of an element: runs of words become lines, blocks go on by themselves. */
  blocks(element: Element, place: Place, lead = ''): void {
    let run = '';
    let isFirst = true;
    const end = (): void => {
      for (const text of run.split('\n').map(tidy)) {
        if (text === '' && (run.trim() === '' || !isFirst)) continue;
        this.#line(place, isFirst ? `${lead}${text}` : `${' '.repeat(lead.length)}${text}`);
        isFirst = false;
      }
      run = '';
    };
    for (const node of element.childNodes) {
      if (node instanceof Element && isHidden(node)) continue;
      if (node instanceof Element && (BLOCKS.has(node.tagName) || holdsBlocks(node))) {
        end();
        this.#block(node, place, isFirst ? lead : '');
        if (lead !== '' && node.tagName !== 'UL' && node.tagName !== 'OL') isFirst = false;
      } else run += inline(node);
    }
    end();
  }

  #block(element: Element, place: Place, lead: string): void {
    switch (element.tagName) {
      case 'H1':
      case 'H2':
      case 'H3':
      case 'H4':
      case 'H5':
      case 'H6': {
        const text = tidy(inlineOf(element).replace(/\n/g, ' ').replaceAll('**', ''));
        if (text !== '') this.#line(place, `${'#'.repeat(Number(element.tagName.slice(1)))} ${text}`);
        return;
      }
      case 'HR':
        this.#line(place, '---');
        return;
      case 'PRE':
        this.#code(element, place);
        return;
      case 'BLOCKQUOTE':
        this.blocks(element, { ...place, prefix: `${place.prefix}> ` });
        return;
      case 'UL':
      case 'OL':
        this.#list(element, place);
        return;
      case 'LI':
        this.#item(element, { ...place, list: { isOrdered: false, number: 1 } });
        return;
      case 'TABLE':
        this.#table(element, place);
        return;
      default:
        this.#paragraph(element, place, lead);
    }
  }

  #paragraph(element: Element, place: Place, lead: string): void {
    const item = wordItem(element);
    if (item !== undefined) {
      this.#line(place, `${'  '.repeat(item.depth)}${item.sign} ${tidy(inlineOf(element).replace(/\n/g, ' '))}`);
      return;
    }
    const before = this.#lines.length;
    this.blocks(element, place, lead);
    // An empty paragraph is a blank line somebody meant.
    if (this.#lines.length === before && element.tagName === 'P') this.#lines.push(place.prefix.trimEnd());
  }

  #list(list: Element, place: Place): void {
    // Slack writes nested lists side by side and says how deep they are.
    const indent = Number(list.getAttribute('data-indent') ?? 0);
    const depth = place.depth + (Number.isInteger(indent) && indent > 0 && indent < 10 ? indent : 0);
    const counter = { isOrdered: list.tagName === 'OL', number: Number(list.getAttribute('start') ?? 1) || 1 };
    for (const child of list.children) {
      if (isHidden(child)) continue;
      if (child.tagName === 'UL' || child.tagName === 'OL') this.#list(child, { ...place, depth: depth + 1 });
      else this.#item(child, { ...place, depth, list: counter });
    }
  }

  #item(item: Element, place: Place): void {
    const { list, depth } = place;
    const sign = list?.isOrdered === true ? `${String(list.number)}.` : '-';
    if (list) list.number += 1;
    const box = boxOf(item);
    const lead = `${'  '.repeat(depth)}${sign} ${box === undefined ? '' : box ? '[x] ' : '[ ] '}`;
    this.blocks(item, { ...place, depth: depth + 1 }, lead);
  }

  #code(element: Element, place: Place): void {
    const code = element.textContent.replace(/\n$/, '');
    const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    this.#line(place, fence);
    for (const line of code.split('\n')) this.#line(place, line);
    this.#line(place, fence);
  }

  #table(table: Element, place: Place): void {
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll(':scope > td, :scope > th')].map((cell) =>
        tidy(inlineOf(cell).replace(/\n/g, ' ')).replaceAll('|', '\\|'),
      ),
    );
    const [head] = rows;
    if (head === undefined) return;
    // A table of one column only lays something out.
    if (rows.every((cells) => cells.length < 2)) {
      for (const cell of table.querySelectorAll('td, th')) this.blocks(cell, place);
      return;
    }
    for (const [index, cells] of rows.entries()) {
      this.#line(place, `| ${cells.join(' | ')} |`);
      if (index === 0) this.#line(place, `| ${head.map(() => '---').join(' | ')} |`);
    }
  }
}

function isHidden(element: Element): boolean {
  if (IGNORED.has(element.tagName)) return true;
  const style = element.getAttribute('style') ?? '';
  return /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style) || element.hasAttribute('hidden');
}

/** Google Docs wraps all it copies in one bold element that is not bold. */
function holdsBlocks(element: Element): boolean {
  return [...element.children].some((child) => BLOCKS.has(child.tagName) || holdsBlocks(child));
}

/** A paragraph that Word means as an item of a list: how deep, and with which sign. */
function wordItem(element: Element): { readonly depth: number; readonly sign: string } | undefined {
  const style = element.getAttribute('style') ?? '';
  const level = /mso-list\s*:[^;]*\blevel(\d)/i.exec(style)?.[1];
  if (level === undefined) return undefined;
  const ignored = [...element.querySelectorAll('[style]')].find((child) =>
    /mso-list\s*:\s*ignore/i.test(child.getAttribute('style') ?? ''),
  );
  const marker = (ignored?.textContent ?? '').trim();
  const sign = /^\(?(\d{1,4})[.)]/.exec(marker)?.[1];
  return { depth: Math.max(0, Number(level) - 1), sign: sign === undefined ? '-' : `${sign}.` };
}

/** Whether the check box of an item is ticked; undefined when it has none. */
function boxOf(item: Element): boolean | undefined {
  const input = item.querySelector(':scope > input[type="checkbox"], :scope > label > input, :scope > p > input');
  if (input?.getAttribute('type') === 'checkbox') return input.hasAttribute('checked');
  const state = item.getAttribute('aria-checked') ?? item.getAttribute('data-checked');
  return state === null ? undefined : state === 'true';
}

function inlineOf(element: Element): string {
  return [...element.childNodes].map(inline).join('');
}

/** Words of a node with their signs; `\n` stands for a line break. */
function inline(node: ChildNode): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n\f\u00a0]+/g, ' ');
  if (!(node instanceof Element) || isHidden(node)) return '';
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'IMG')
    return /^:[\w+-]+:$/.test(node.getAttribute('alt') ?? '') ? (node.getAttribute('alt') ?? '') : '';
  if (node.tagName === 'INPUT') return '';
  const words = BLOCKS.has(node.tagName) ? ` ${inlineOf(node)} ` : inlineOf(node);
  if (node.tagName === 'A') return linked(words, node.getAttribute('href') ?? '');
  if (node.tagName === 'CODE' || node.tagName === 'TT' || node.tagName === 'KBD') {
    return words.includes('`') ? words : signed(words, '`');
  }
  let text = words;
  if (isStruck(node)) text = signed(text, '~~');
  if (isItalic(node)) text = signed(text, '*');
  if (isBold(node)) text = signed(text, '**');
  return text;
}

function styleOf(element: Element, property: string): string {
  const match = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(element.getAttribute('style') ?? '');
  return (match?.[1] ?? '').trim().toLowerCase();
}

function isBold(element: Element): boolean {
  const weight = styleOf(element, 'font-weight');
  if (weight !== '') return weight.startsWith('bold') || Number(weight) >= 600;
  return element.tagName === 'B' || element.tagName === 'STRONG';
}

function isItalic(element: Element): boolean {
  const style = styleOf(element, 'font-style');
  if (style !== '') return style === 'italic' || style === 'oblique';
  return element.tagName === 'I' || element.tagName === 'EM';
}

function isStruck(element: Element): boolean {
  return (
    ['S', 'DEL', 'STRIKE'].includes(element.tagName) || styleOf(element, 'text-decoration').includes('line-through')
  );
}

/** Signs go close to the words, spaces outside; what has them already gets no second ones. */
function signed(words: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  if (inner === '' || inner.includes('\n') || (inner.startsWith(sign) && inner.endsWith(sign))) return words;
  return `${before}${sign}${inner}${sign}${after}`;
}

/** A link with its words; the address alone where the words are the address; only the words where it leads nowhere safe. */
function linked(words: string, href: string): string {
  const text = words.trim();
  if (text === '' || !/^(?:https?:\/\/|mailto:)/i.test(href) || /[\s<>]/.test(href)) return words;
  const bare = (address: string): string => address.replace(/^mailto:/i, '').replace(/\/$/, '');
  if (bare(text) === bare(href)) return words;
  const target = href.replaceAll('(', '%28').replaceAll(')', '%29');
  return words.replace(text, () => `[${text.replace(/[[\]]/g, '').replace(/\n/g, ' ')}](${target})`);
}

function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}
