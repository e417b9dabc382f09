import { continueList } from '../../lib/notes/continue-list';
import type { NoteField } from './note-field';

/** The note field a text area makes: there at once, and all there is where the rich one cannot be had. */
export function plainNoteField(area: HTMLTextAreaElement, isComposing: () => boolean): NoteField {
  return {
    text: () => area.value,
    take: (text) => {
      if (area.value === text) return;
      const { selectionStart, selectionEnd } = area;
      area.value = text;
      if (document.activeElement === area) area.setSelectionRange(selectionStart, selectionEnd);
    },
    selection: () => [area.selectionStart, area.selectionEnd],
    select: (from, to) => area.setSelectionRange(from, to),
    focus: () => area.focus({ preventScroll: true }),
    type: (text) => {
      area.focus();
      typeInto(area, text);
    },
    isComposing,
  };
}

/** Goes on with a list on Enter, or ends it on an empty item; true when it did. */
export function continueListIn(area: HTMLTextAreaElement): boolean {
  const { selectionStart, selectionEnd, value } = area;
  if (selectionStart !== selectionEnd) return false;
  const lineStart = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const after = value.slice(selectionStart).split('\n', 1)[0] ?? '';
  const step = continueList(value.slice(lineStart, selectionStart), after);
  if (step === undefined) return false;
  if (step.kind === 'end') {
    area.setSelectionRange(lineStart, selectionStart + after.length);
    typeInto(area, '');
  } else typeInto(area, `\n${step.lead}`);
  return true;
}

/** Types text at the caret so that the browser's own undo knows of it. */
function typeInto(area: HTMLTextAreaElement, text: string): void {
  // There is no other way to write into a field that keeps the undo history, and every browser still has it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isTyped = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isTyped) area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
}
