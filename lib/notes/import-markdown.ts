/** A Markdown file as it was chosen. */
export interface MarkdownFile {
  /** Path within the chosen folder, or the name alone. */
  readonly path: string;
  readonly text: string;
}

/** A note found in a file. */
export interface ImportedNote {
  readonly path: string;
  /** Names the file gives for the person it is about, the likeliest first: its own word, its folders, its name. */
  readonly names: readonly string[];
  /** `YYYY-MM-DD`; empty where the file does not tell. */
  readonly on: string;
  readonly body: string;
}

const DAY = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/**
 * The notes in a file, oldest first: one for each heading that is a day, or the whole file as one. Front matter tells
 * `person`, `mentee` or `name`, and `date`; else the heading, the name of the file and its folders are asked. Tasks with
 * an owner and a day (`- [ ] text @me 📅 2026-03-13`) become promises as they are written here.
 */
export function notesInFile({ path, text }: MarkdownFile): readonly ImportedNote[] {
  const { fields, rest } = frontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const folders = path.split('/').slice(0, -1);
  const file = (path.split('/').at(-1) ?? '').replace(/\.(?:md|markdown|txt)$/i, '');
  const title = /^# +(.+)$/m.exec(rest)?.[1] ?? '';
  const names = [fields.get('person'), fields.get('mentee'), fields.get('name'), title, file, ...folders.toReversed()]
    .map((name) => withoutDay(name ?? ''))
    .filter((name, index, all) => name !== '' && all.indexOf(name) === index);
  const dated = sectionsOf(rest);
  if (dated.length > 0) {
    return dated
      .filter(({ body }) => body.trim() !== '')
      .map(({ on, body }) => ({ path, names, on, body: asWrittenHere(body) }))
      .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  }
  const body = asWrittenHere(rest);
  if (body === '') return [];
  const on = dayIn(fields.get('date') ?? '') || dayIn(file) || dayIn(title);
  return [{ path, names, on, body }];
}

function frontMatter(text: string): { readonly fields: ReadonlyMap<string, string>; readonly rest: string } {
  const match = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text);
  if (match === null) return { fields: new Map(), rest: text };
  const fields = new Map<string, string>();
  for (const line of (match[1] ?? '').split('\n')) {
    const [, key = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (key !== '') fields.set(key.toLowerCase(), value.replace(/^["'[]+|["'\]]+$/g, '').trim());
  }
  return { fields, rest: text.slice(match[0].length) };
}

/** Parts under headings that begin with a day. */
function sectionsOf(text: string): readonly { readonly on: string; readonly body: string }[] {
  const sections: { on: string; lines: string[] }[] = [];
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const on = !isCode && /^#{1,3} /.test(line) ? dayIn(line.slice(0, 40)) : '';
    if (on !== '') sections.push({ on, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ on, lines }) => ({ on, body: lines.join('\n') }));
}

function dayIn(text: string): string {
  const [day = '', year, month, date] = DAY.exec(text) ?? [];
  if (day === '') return '';
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return time.toISOString().slice(0, 10) === day ? day : '';
}

function withoutDay(name: string): string {
  return name
    .replace(DAY, '')
    .replace(/^[\s_–—.-]+|[\s_–—.-]+$/g, '')
    .trim();
}

const TASK = /^(\s*[-*+] \[[ xX]\]) (.+?) @([\p{L}\p{N}._-]+)((?: [📅✅❌⏳🛫➕] ?\d{4}-\d{2}-\d{2})*)$/u;

function asWrittenHere(body: string): string {
  return body
    .split('\n')
    .map((line) => {
      const [, box, words, owner, days = ''] = TASK.exec(line.trimEnd()) ?? [];
      if (box === undefined || words === undefined || owner === undefined) return line;
      const due = /📅 ?(\d{4}-\d{2}-\d{2})/u.exec(days)?.[1];
      return `${box} ${owner}: ${words}${due === undefined ? '' : ` (${due})`}`;
    })
    .join('\n')
    .trim();
}
