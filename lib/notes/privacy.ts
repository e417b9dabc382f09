import type { Privacy } from './note';

/**
 * Privacy marks in a note.
 *
 * `[private]`, `[share]`, `[confidence]` (or `[in confidence]`) and `[evidence]` at the beginning of a line, after its
 * bullet or check box. Followed by text a mark rules that line alone; standing alone it rules the lines below, until a
 * blank line or the next mark that stands alone. Without a mark a line is private. A line's own mark goes before its
 * block's, but what is in confidence stays so. Of several marks on one line the strictest holds.
 */

/** One line of a note with what may become of it. */
export interface MarkedLine {
  /** 0-based line number. */
  readonly line: number;
  /** As it stands in the note. */
  readonly raw: string;
  /** Without privacy marks. */
  readonly text: string;
  readonly privacy: Privacy;
  /** Whether the line is nothing but a mark. */
  readonly isMarkAlone: boolean;
}

declare const shareable: unique symbol;

/**
 * Text that may leave the note: shareable lines and nothing else. Only `sharedPart` makes it, so what takes
 * `ShareableText` can never be handed a line said in confidence.
 */
export type ShareableText = string & { readonly [shareable]: true };

declare const evidence: unique symbol;

/**
 * Text that may stand in the case for readiness: lines marked as evidence, or written for that very page, and never one
 * said in confidence. Only `evidencePart` and `writtenAsEvidence` make it.
 */
export type EvidenceText = string & { readonly [evidence]: true };

const MARKS: Readonly<Record<string, Privacy>> = {
  private: 'private',
  share: 'shareable',
  shared: 'shareable',
  shareable: 'shareable',
  confidence: 'in-confidence',
  'in confidence': 'in-confidence',
  'in-confidence': 'in-confidence',
  confidential: 'in-confidence',
  evidence: 'evidence',
};

/** How each privacy is written. */
export const MARK_OF: Readonly<Record<Privacy, string>> = {
  private: '[private]',
  shareable: '[share]',
  'in-confidence': '[confidence]',
  evidence: '[evidence]',
};

/** Higher is stricter. */
const STRICTNESS: Readonly<Record<Privacy, number>> = { shareable: 0, evidence: 1, private: 2, 'in-confidence': 3 };

/** Bullet, number, heading or quote signs and a check box before the words of a line. */
const LEAD = /^\s*(?:(?:[-*+]|\d{1,9}[.)]|>|#{1,6})\s+)*(?:\[[ xX]?\]\s+)?/;
// Not a link: `[share](…)`.
const MARK =
  /^\[(private|share|shared|shareable|confidence|in confidence|in-confidence|confidential|evidence)\](?!\():?\s*/i;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** What the lines above hand down to a line. */
export interface FromAbove {
  /** Privacy of the block it stands in, where a mark that stands alone gave it one. */
  readonly block: Privacy | undefined;
  /** The signs that opened the code it stands in; empty = no code. */
  readonly fence: string;
}

/** What the first line of a note is handed down. */
export const FROM_NOTHING: FromAbove = { block: undefined, fence: '' };

/** Every line of a note with its privacy, in order. */
export function markedLines(body: string): readonly MarkedLine[] {
  let above = FROM_NOTHING;
  return body.split(/\r\n|\r|\n/).map((raw, line): MarkedLine => {
    const { below, isCode: _, ...marked } = readMarks(raw, above);
    above = below;
    return { line, raw, ...marked };
  });
}

/** One line read after those above it: what it is, and what it hands down. */
export function readMarks(
  raw: string,
  above: FromAbove,
): Pick<MarkedLine, 'text' | 'privacy' | 'isMarkAlone'> & { readonly isCode: boolean; readonly below: FromAbove } {
  const block = raw.trim() === '' ? undefined : above.block;
  const { lead, marks, rest } = takeApart(raw);
  const own = marks.toSorted((one, other) => STRICTNESS[other] - STRICTNESS[one])[0];
  const fenceMark = FENCE.exec(raw)?.[1] ?? '';
  const isCode = above.fence !== '' || fenceMark !== '';
  const isClosing = fenceMark.startsWith(above.fence) && raw.trim() === fenceMark;
  const fence = above.fence === '' ? fenceMark : isClosing ? '' : above.fence;
  // In code a mark is code, save the one that keeps a confidence: a fence may just have been left open.
  if (own === undefined || (isCode && own !== 'in-confidence')) {
    return { text: raw, privacy: block ?? 'private', isMarkAlone: false, isCode, below: { block, fence } };
  }
  const isMarkAlone = rest.trim() === '';
  const ruling = isMarkAlone ? own : block;
  return {
    text: lead + rest,
    privacy: ruling === 'in-confidence' ? ruling : own,
    isMarkAlone,
    isCode,
    below: { block: ruling, fence },
  };
}

function takeApart(raw: string): { readonly lead: string; readonly marks: readonly Privacy[]; readonly rest: string } {
  let lead = LEAD.exec(raw)?.[0] ?? '';
  let rest = raw.slice(lead.length);
  const marks: Privacy[] = [];
  for (let match = MARK.exec(rest); match !== null; match = MARK.exec(rest)) {
    const privacy = MARKS[(match[1] ?? '').toLowerCase()];
    if (privacy === undefined) break;
    marks.push(privacy);
    rest = rest.slice(match[0].length);
    // A check box may stand after the mark, too: `[share] [] me: …`
    const box = /^\[[ xX]?\]\s+/.exec(rest)?.[0] ?? '';
    if (box !== '' && !/\[[ xX]?\]\s+$/.test(lead)) {
      lead += box;
      rest = rest.slice(box.length);
    }
  }
  return { lead, marks, rest };
}

/** The lines a mentor marked as shareable, without their marks; blank lines part what was apart in the note. */
export function sharedPart(body: string): ShareableText {
  return part(body, 'shareable') as ShareableText; // the one place where text becomes shareable
}

/** The lines marked as evidence for the case for readiness, without their marks. */
export function evidencePart(body: string): EvidenceText {
  return part(body, 'evidence') as EvidenceText; // one of the two places where text becomes evidence
}

/**
 * A text the mentor wrote for the case for readiness, without lines said in confidence. Where a line of it is marked as
 * private, only lines marked as evidence or shareable stay.
 */
export function writtenAsEvidence(text: string): EvidenceText {
  const lines = markedLines(text).filter(({ isMarkAlone, privacy }) => !isMarkAlone && privacy !== 'in-confidence');
  const isStrict = /\[private\]/i.test(text);
  const kept = lines.filter(({ privacy }) => !isStrict || privacy !== 'private').map((line) => line.text);
  return kept.join('\n').trim() as EvidenceText; // the other place where text becomes evidence
}

function part(body: string, privacy: Privacy): string {
  const kept: string[] = [];
  let isApart = false;
  for (const marked of markedLines(body)) {
    if (marked.privacy !== privacy || marked.isMarkAlone || marked.raw.trim() === '') {
      isApart = true;
      continue;
    }
    if (isApart && kept.length > 0) kept.push('');
    isApart = false;
    kept.push(marked.text);
  }
  return kept.join('\n').trim();
}

declare const exportable: unique symbol;

/**
 * Text that may stand in an export: nothing in it was said in confidence. Only `withoutConfidence` makes it, so what
 * takes `ExportableText` can never be handed a note as it is.
 */
export type ExportableText = string & { readonly [exportable]: true };

/** The note without what was said in confidence: all that an export may hold. */
export function withoutConfidence(body: string): ExportableText {
  const open = markedLines(body)
    .filter(({ privacy }) => privacy !== 'in-confidence')
    .map(({ raw }) => raw);
  return open.join('\n') as ExportableText; // the one place where text becomes exportable
}
