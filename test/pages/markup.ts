/** Markup that is escaped by construction: whatever is put into a `html` template as text stays text. */

/** A piece of ready markup. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | false | undefined | Markup | readonly Markup[];

/** Text with everything escaped that means something in markup or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function partOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

/** Line breaks of a template, with their indentation. Not `\s`: a non-breaking space is text. */
const BREAK = /[ \t]*\n[ \t]*/;

const templates = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template's own text on one line: a line break is a space between attributes, and nothing everywhere else. */
function piecesOf(strings: TemplateStringsArray): readonly string[] {
  const known = templates.get(strings);
  if (known) return known;
  let isInTag = false;
  const pieces = strings.map((text) => {
    let joined = '';
    for (const [index, line] of text.split(BREAK).entries()) {
      joined += (index > 0 && isInTag && !line.startsWith('>') ? ' ' : '') + line;
      // What stands after the last bracket decides; templates have none in their own attribute values.
      const opened = line.lastIndexOf('<');
      const closed = line.lastIndexOf('>');
      if (opened !== closed) isInTag = opened > closed;
    }
    return joined;
  });
  templates.set(strings, pieces);
  return pieces;
}

/**
 * Markup from a template: strings are escaped, markup is taken as it is, `false` and `undefined` are nothing. Line
 * breaks of the template do not reach the page.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = piecesOf(strings).flatMap((text, index) => [text, index < parts.length ? partOf(parts[index]) : '']);
  return { html: pieces.join('') };
}

/** Attributes as markup; `undefined` leaves one out, an empty string writes it empty. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escapeMarkup(String(value))}"`],
  );
  return { html: written.join(' ') };
}
