/** One line of a text, without its end. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text one after the other, however they end (LF, CRLF or CR). */
export function* textLines(text: string): Generator<TextLine> {
  const breaks = /\r\n|\r|\n/gu;
  let from = 0;
  for (let line = 1; from <= text.length; line += 1) {
    const found = breaks.exec(text);
    yield { line, text: text.slice(from, found?.index ?? text.length) };
    if (!found) return;
    from = breaks.lastIndex;
  }
}
