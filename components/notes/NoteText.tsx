import { useMemo, type ReactNode } from 'react';
import { lookAt, type LineLook, type Span } from '../../lib/notes/line-look';
import { FROM_NOTHING } from '../../lib/notes/privacy';
import styles from './note-text.module.css';

/** A note to be read: as rich as it was written. Markup in it is shown as text, and only web and mail addresses lead on. */
export function NoteText({ body }: { readonly body: string }) {
  const lines = useMemo(() => looksOf(body), [body]);
  return (
    <div className={styles.note} data-private-text="">
      {lines.map(({ text, look }, index) => (
        <div
          key={index}
          className={styles.line}
          dir="auto"
          data-kind={look.kind}
          data-privacy={look.privacy}
          data-ticked={look.isTicked ? '' : undefined}
        >
          {look.kind === 'rule' ? null : partsOf(text, look.spans, 0, text.length)}
        </div>
      ))}
    </div>
  );
}

function looksOf(body: string): readonly { readonly text: string; readonly look: LineLook }[] {
  let above = FROM_NOTHING;
  return body.split(/\r\n?|\n/).map((text) => {
    const { look, below } = lookAt(text, above);
    above = below;
    return { text, look };
  });
}

/** The parts of `text.slice(from, to)`, those that lie within others inside them; signs are not for reading. */
function partsOf(text: string, spans: readonly Span[], from: number, to: number): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  const outer = spans.filter(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      !spans.some(
        (other) =>
          other !== span &&
          other.from <= span.from &&
          other.to >= span.to &&
          other.from >= from &&
          other.to <= to &&
          size(other) > size(span),
      ),
  );
  for (const span of outer.toSorted((one, other) => one.from - other.from)) {
    if (span.from < at) continue;
    if (span.from > at) parts.push(text.slice(at, span.from));
    const within = spans.filter((each) => each.from >= span.from && each.to <= span.to && size(each) < size(span));
    parts.push(<Part key={span.from} span={span} text={text} within={within} />);
    at = span.to;
  }
  if (at < to) parts.push(text.slice(at, to));
  return parts;
}

function size({ from, to }: Span): number {
  return to - from;
}

interface PartProps {
  readonly span: Span;
  readonly text: string;
  readonly within: readonly Span[];
}

function Part({ span, text, within }: PartProps) {
  const inside = partsOf(text, within, span.from, span.to);
  switch (span.is) {
    case 'syntax':
      return null;
    case 'bullet':
      return '•';
    case 'box':
      return /x/i.test(text.slice(span.from, span.to)) ? '☑' : '☐';
    case 'mark':
      return <span className={styles.mark}>{text.slice(span.from, span.to).replace(/[[\]:]/g, '')}</span>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'struck':
      return <s>{inside}</s>;
    case 'code':
      return <code>{text.slice(span.from, span.to)}</code>;
    case 'link':
      return span.href === undefined ? (
        <span>{inside}</span>
      ) : (
        <a href={span.href} target="_blank" rel="noopener noreferrer" title={span.href}>
          {inside}
        </a>
      );
  }
}
