import type { Privacy } from './note';
import { readMarks, type FromAbove } from './privacy';

/** What a line of a note is, as Markdown reads it. */
export type LineKind = 'text' | 'heading' | 'bullet' | 'number' | 'task' | 'quote' | 'code' | 'rule';

/**
 * What a part of a line is. `syntax` are signs that only say how the rest looks; `bullet`, `box` and `mark` (of privacy)
 * are signs that are shown as something else.
 */
export type SpanKind = 'syntax' | 'bullet' | 'box' | 'mark' | 'strong' | 'emphasis' | 'struck' | 'code' | 'link';

/** A part of a line, `text.slice(from, to)`. Parts lie within each other or apart. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly is: SpanKind;
  /** Where a link leads: a web or mail address; absent where it leads nowhere one may go. */
  readonly href?: string;
}

/** How one line of a note is to be shown. Its text is shown whole: nothing is left out, nothing is added. */
export interface LineLook {
  readonly kind: LineKind;
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number;
  /** Of a task. */
  readonly isTicked: boolean;
  readonly privacy: Privacy;
  readonly spans: readonly Span[];
}

/** A longer line gets no looks within: somebody pasted what is no writing. */
const LONGEST = 5_000;

const LEAD = /^(\s*)(?:(#{1,6})(?=\s)|(>(?:\s?>)*)(?=\s|$)|(?:([-*+])|(\d{1,9}[.)]))(?=\s|$))?(\s*)/;
const BOX = /\[([ xX]?)\](?=\s|$)/y;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const MARK =
  /\[(?:private|share|shared|shareable|confidence|in confidence|in-confidence|confidential|evidence)\](?!\():?/iy;
const SPACE = /\s*/y;

/** How a line is to be shown, and what it hands down to the next. */
export function lookAt(raw: string, above: FromAbove): { readonly look: LineLook; readonly below: FromAbove } {
  const { privacy, isCode, below } = readMarks(raw, above);
  if (isCode) return { look: { kind: 'code', level: 0, isTicked: false, privacy, spans: [] }, below };
  if (RULE.test(raw)) {
    const spans: readonly Span[] = [{ from: 0, to: raw.length, is: 'syntax' }];
    return { look: { kind: 'rule', level: 0, isTicked: false, privacy, spans }, below };
  }
  const [lead = '', indent = '', hashes, quote, bullet, number] = LEAD.exec(raw) ?? [];
  const spans: Span[] = [];
  let at = lead.length;
  let isTicked: boolean | undefined;
  const readBox = (): void => {
    const box = isTicked === undefined ? matchAt(BOX, raw, at) : null;
    if (box === null) return;
    isTicked = box[1] === 'x' || box[1] === 'X';
    spans.push({ from: at, to: at + box[0].length, is: 'box' });
    at += box[0].length + (matchAt(SPACE, raw, at + box[0].length)?.[0].length ?? 0);
  };
  readBox();
  for (let mark = matchAt(MARK, raw, at); mark !== null; mark = matchAt(MARK, raw, at)) {
    spans.push({ from: at, to: at + mark[0].length, is: 'mark' });
    at += mark[0].length + (matchAt(SPACE, raw, at + mark[0].length)?.[0].length ?? 0);
    readBox();
  }
  const sign = hashes ?? quote ?? bullet;
  if (sign !== undefined) {
    const is: SpanKind = bullet !== undefined && isTicked === undefined ? 'bullet' : 'syntax';
    const to = is === 'bullet' ? indent.length + sign.length : lead.length;
    spans.unshift({ from: indent.length, to, is });
  }
  if (raw.length <= LONGEST) inlineSpans(raw, at, raw.length, spans);
  const kind: LineKind =
    isTicked !== undefined
      ? 'task'
      : hashes !== undefined
        ? 'heading'
        : quote !== undefined
          ? 'quote'
          : bullet !== undefined
            ? 'bullet'
            : number !== undefined
              ? 'number'
              : 'text';
  return { look: { kind, level: hashes?.length ?? 0, isTicked: isTicked ?? false, privacy, spans }, below };
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

const ESCAPED = /\\[!-/:-@[-`{-~]/y;
const CODE = /(`+)(?!`)(.+?)(?<!`)\1(?!`)/y;
const LINK = /\[([^[\]]*)\]\(\s*([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:\s+"[^"]*")?\s*\)/y;
const URL_TEXT = /https?:\/\/[^\s<>"'`\])]+/iy;
/** Signs that hold a look between two of them, and what it is. */
const PAIRS: readonly { readonly pattern: RegExp; readonly is: SpanKind }[] = [
  { pattern: /(\*\*)(?=[^\s*])(.*?[^\s*])\1/y, is: 'strong' },
  { pattern: /(?<![\p{L}\p{N}])(__)(?=[^\s_])(.*?[^\s_])\1(?![\p{L}\p{N}])/uy, is: 'strong' },
  { pattern: /(\*)(?=[^\s*])(.*?[^\s*])\1(?!\*)/y, is: 'emphasis' },
  { pattern: /(?<![\p{L}\p{N}_])(_)(?=[^\s_])(.*?[^\s_])\1(?![\p{L}\p{N}_])/uy, is: 'emphasis' },
  { pattern: /(~~)(?=[^\s~])(.*?[^\s~])\1/y, is: 'struck' },
];

/** Adds the looks within `raw.slice(from, to)`. */
function inlineSpans(raw: string, from: number, to: number, spans: Span[]): void {
  const text = raw.slice(0, to);
  for (let at = from; at < to;) at = inlineSpan(raw, text, at, spans);
}

/** Reads what begins at `at`, and tells where to go on. */
function inlineSpan(raw: string, text: string, at: number, spans: Span[]): number {
  const sign = text.charAt(at);
  if (sign === '\\') {
    if (matchAt(ESCAPED, text, at) === null) return at + 1;
    spans.push({ from: at, to: at + 1, is: 'syntax' });
    return at + 2;
  }
  if (sign === '`') {
    const [whole, ticks = ''] = matchAt(CODE, text, at) ?? [];
    if (whole === undefined) return at + (/^`+/.exec(text.slice(at))?.[0].length ?? 1);
    held(at, whole.length, ticks.length, 'code', spans);
    return at + whole.length;
  }
  if (sign === '[') {
    const [whole, words = '', target = ''] = matchAt(LINK, text, at) ?? [];
    if (whole === undefined) return at + 1;
    const wordsEnd = at + 1 + words.length;
    const href = safeHref(target);
    spans.push({ from: at, to: at + 1, is: 'syntax' });
    spans.push({ from: at + 1, to: wordsEnd, is: 'link', ...(href !== undefined && { href }) });
    inlineSpans(raw, at + 1, wordsEnd, spans);
    spans.push({ from: wordsEnd, to: at + whole.length, is: 'syntax' });
    return at + whole.length;
  }
  if (sign === 'h' || sign === 'H') {
    const url = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? undefined : matchAt(URL_TEXT, text, at)?.[0];
    if (url === undefined) return at + 1;
    const shown = url.replace(/[.,;:!?*_~]+$/, '');
    const href = safeHref(shown);
    spans.push({ from: at, to: at + shown.length, is: 'link', ...(href !== undefined && { href }) });
    return at + shown.length;
  }
  if (sign !== '*' && sign !== '_' && sign !== '~') return at + 1;
  for (const { pattern, is } of PAIRS) {
    const [whole, signs = ''] = matchAt(pattern, text, at) ?? [];
    if (whole === undefined) continue;
    held(at, whole.length, signs.length, is, spans);
    inlineSpans(raw, at + signs.length, at + whole.length - signs.length, spans);
    return at + whole.length;
  }
  return at + (/^[*_~]+/.exec(text.slice(at))?.[0].length ?? 1);
}

/** A look and the signs on both sides of it. */
function held(at: number, length: number, signs: number, is: SpanKind, spans: Span[]): void {
  spans.push({ from: at, to: at + signs, is: 'syntax' });
  spans.push({ from: at + signs, to: at + length - signs, is });
  spans.push({ from: at + length - signs, to: at + length, is: 'syntax' });
}

/** The address when it is one of the web or of mail, else undefined: nothing else is ever opened from a note. */
export function safeHref(target: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(target)) return undefined;
  return URL.canParse(target) ? target : undefined;
}
