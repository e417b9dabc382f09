/**
 * A field one writes a note in: the plain one that is there at once, or the rich one that takes over.
 *
 * Texts are Markdown with lines ended by `\n`; places in them are counted in UTF-16 units, as in a text area.
 */
export interface NoteField {
  readonly text: () => string;
  /**
   * Puts in what somebody else changed; the caret stays where it was among the words, and `onChange` tells nothing. Not
   * while an input method is at work.
   */
  readonly take: (text: string) => void;
  /** From where to where text is selected. */
  readonly selection: () => readonly [from: number, to: number];
  readonly select: (from: number, to: number) => void;
  readonly focus: () => void;
  /** Types at the caret, undoable. */
  readonly type: (text: string) => void;
  /** Whether an input method is at work, which nothing may disturb. */
  readonly isComposing: () => boolean;
}

/** What a field tells. */
export interface NoteFieldEvents {
  /** The text was changed here, by whatever means. */
  readonly onChange: () => void;
  readonly onBlur: () => void;
}

/** What a note field is called and shows while it is empty. */
export interface NoteFieldLabels {
  readonly label: string;
  readonly placeholder: string;
}
