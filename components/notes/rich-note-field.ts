import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Fragment, Schema, Slice, type Node } from '@tiptap/pm/model';
import { EditorState, Plugin, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { continueList, leadTypedAnew } from '../../lib/notes/continue-list';
import { linesOf, offsetAt, placeAt } from './line-places';
import { lineLooks, RESTYLE } from './line-looks';
import { markdownOf } from './markdown-of';
import type { NoteField, NoteFieldEvents, NoteFieldLabels } from './note-field';
import styles from './rich-note-field.module.css';

/**
 * A note is a list of lines of plain text. How they look is laid over them and never written into them, so that what was
 * typed, pasted or stored comes out again letter by letter, whatever Markdown it is.
 */
const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'text*',
      whitespace: 'pre',
      parseDOM: [{ tag: 'div' }, { tag: 'p' }, { tag: 'li' }],
      // Each line has its own direction, as its first letter tells.
      toDOM: () => ['div', { dir: 'auto' }, 0],
    },
    text: {},
  },
});

/** A rich field with the means to take it away again. */
export interface RichNoteField extends NoteField {
  /** Makes the text what was typed in the field before this one, undoable; `onChange` tells nothing. */
  readonly retype: (text: string) => void;
  readonly destroy: () => void;
}

/** Puts a rich note field into `mount`. */
export function createRichNoteField(
  mount: HTMLElement,
  text: string,
  { label, placeholder }: NoteFieldLabels,
  { onChange, onBlur }: NoteFieldEvents,
): RichNoteField {
  /** Where the line begins that a list went on with by itself. */
  let continuedAt: number | undefined;
  const view: EditorView = new EditorView(mount, {
    state: EditorState.create({
      doc: docOf(text),
      plugins: [history(), lineLooks(), onlyLines(), keymap(KEYS), keymap(baseKeymap)],
    }),
    attributes: (state) => ({
      class: styles.field ?? '',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      // Shown as long as there is nothing, by the style sheet: it is no part of the text.
      ...(isEmpty(state.doc) && { 'data-placeholder': placeholder, 'aria-placeholder': placeholder }),
      'data-private-text': '',
      spellcheck: 'true',
      dir: 'auto',
    }),
    clipboardTextSerializer: (slice) => linesOf(slice.content),
    handleTextInput: (_, from, to, typed) => {
      const { $from } = view.state.selection;
      if (typed !== ' ' || from !== to || $from.start() !== continuedAt) return false;
      const lead = leadTypedAnew(`${$from.parent.textContent.slice(0, $from.parentOffset)} `);
      if (lead === 0) return false;
      view.dispatch(
        view.state.tr
          .insertText(' ', from)
          .delete(continuedAt, continuedAt + lead)
          .scrollIntoView(),
      );
      return true;
    },
    handlePaste: (_, event) => insertFrom(event.clipboardData),
    handleDrop: (_, event, __, isMoved) => {
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (isMoved || at === null) return false;
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
      return insertFrom(event.dataTransfer);
    },
    handleDOMEvents: {
      blur: () => onBlur(),
      // Undo and redo from a menu, which no key tells of.
      beforeinput: (_, event) => {
        const command = HISTORY[event.inputType];
        if (command === undefined) return false;
        event.preventDefault();
        return command(view.state, view.dispatch);
      },
      // A check box is ticked with the mouse without the caret going there.
      mousedown: (_, event) => {
        const box = event.target instanceof Element ? event.target.closest('[data-box]') : null;
        if (box === null || event.button !== 0) return false;
        event.preventDefault();
        const at = view.posAtDOM(box, 0);
        return tick(at)(view.state, view.dispatch);
      },
      // A link opens only when it is asked for with Ctrl or Command.
      click: (_, event) => {
        if (!(event.target instanceof Element) || !(event.ctrlKey || event.metaKey)) return false;
        return openLink(event.target);
      },
      compositionend: () => {
        setTimeout(afterComposition, COMPOSITION_SETTLES);
        return false;
      },
    },
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      if (transaction.getMeta(CONTINUED) === true) continuedAt = view.state.selection.$from.start();
      else if (continuedAt !== undefined) continuedAt = transaction.mapping.map(continuedAt, -1);
      if (transaction.docChanged && transaction.getMeta(FROM_ELSEWHERE) !== true) onChange();
    },
  });

  const insertFrom = (data: DataTransfer | null): boolean => {
    const pasted = data === null ? '' : textFrom(data);
    if (pasted === '') return false;
    view.dispatch(view.state.tr.replaceSelection(sliceOf(pasted)).scrollIntoView().setMeta('paste', true));
    return true;
  };

  const afterComposition = (): void => {
    if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta(RESTYLE, true));
  };

  return {
    text: () => linesOf(view.state.doc.content),
    take: (next) => {
      const transaction = changeTo(view.state, next);
      if (transaction) view.dispatch(transaction.setMeta(FROM_ELSEWHERE, true).setMeta('addToHistory', false));
    },
    retype: (next) => {
      const transaction = changeTo(view.state, next);
      if (transaction) view.dispatch(transaction.setMeta(FROM_ELSEWHERE, true));
    },
    selection: () => {
      const { from, to } = view.state.selection;
      return [offsetAt(view.state.doc, from), offsetAt(view.state.doc, to)];
    },
    select: (from, to) => {
      const { doc } = view.state;
      const selection = TextSelection.create(doc, placeAt(doc, from), placeAt(doc, to));
      view.dispatch(view.state.tr.setSelection(selection));
    },
    focus: () => view.focus(),
    type: (typed) => view.dispatch(view.state.tr.replaceSelection(sliceOf(typed)).scrollIntoView()),
    isComposing: () => view.composing,
    destroy: () => view.destroy(),
  };
}

const FROM_ELSEWHERE = 'from-elsewhere';
const CONTINUED = 'continued';

/** So long after its end a composition may still write, in ms. */
const COMPOSITION_SETTLES = 60;

function isEmpty(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild?.content.size === 0;
}

function lineNodes(text: string): readonly Node[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => schema.node('line', null, line === '' ? [] : [schema.text(line)]));
}

function docOf(text: string): Node {
  return schema.node('doc', null, lineNodes(text));
}

/** Text to be put in: its first and last line join those they come to stand on. */
function sliceOf(text: string): Slice {
  return new Slice(Fragment.from([...lineNodes(text)]), 1, 1);
}

/** Makes the text another one by changing no more than what differs; undefined when it is the same. */
function changeTo(state: EditorState, next: string): Transaction | undefined {
  const before = linesOf(state.doc.content);
  const after = next.replace(/\r\n?/g, '\n');
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  const from = placeAt(state.doc, start);
  const to = placeAt(state.doc, before.length - end);
  return state.tr.replace(from, to, sliceOf(after.slice(start, after.length - end)));
}

/** What is pasted or dropped, as Markdown: rich text is cleaned, own text and code come as they are. */
function textFrom(data: DataTransfer): string {
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  const isPlain = html === '' || html.includes('data-pm-slice') || data.types.includes('vscode-editor-data');
  const rich = isPlain ? '' : markdownOf(html);
  return rich.trim() === '' ? plain : rich;
}

/** A line break that came into the middle of a line, by whatever way, parts it in two. */
function onlyLines(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const breaks: number[] = [];
      state.doc.forEach((line, at) => {
        const { textContent } = line;
        for (let index = textContent.indexOf('\n'); index >= 0; index = textContent.indexOf('\n', index + 1)) {
          breaks.push(at + 1 + index);
        }
      });
      if (breaks.length === 0) return null;
      const { tr } = state;
      for (const at of breaks.toReversed()) tr.delete(at, at + 1).split(at);
      return tr;
    },
  });
}

/** Opens the web or mail address of a link: there is none on a link that leads anywhere else. */
function openLink(target: Element): boolean {
  const href = target.closest('[data-href]')?.getAttribute('data-href') ?? '';
  if (href === '') return false;
  window.open(href, '_blank', 'noopener,noreferrer');
  return true;
}

/* Keys */

const newLine: Command = (state, dispatch) => {
  const { $from, empty, from } = state.selection;
  const line = $from.parent.textContent;
  const step = empty ? continueList(line.slice(0, $from.parentOffset), line.slice($from.parentOffset)) : undefined;
  if (step === undefined) {
    dispatch?.(state.tr.replaceSelection(sliceOf('\n')).scrollIntoView());
    return true;
  }
  dispatch?.(
    (step.kind === 'end'
      ? state.tr.delete(from - $from.parentOffset, from - $from.parentOffset + line.length)
      : state.tr.replaceSelection(sliceOf(`\n${step.lead}`)).setMeta(CONTINUED, true)
    ).scrollIntoView(),
  );
  return true;
};

/** Puts signs around what is selected, or takes them away again. */
function wrap(sign: string): Command {
  return (state, dispatch) => {
    const { $from, $to, from, to } = state.selection;
    if ($from.parent !== $to.parent) return false;
    const before = state.doc.textBetween(Math.max($from.start(), from - sign.length), from);
    const after = state.doc.textBetween(to, Math.min($to.end(), to + sign.length));
    const isWrapped = before === sign && after === sign;
    const { tr } = state;
    if (isWrapped) tr.delete(to, to + sign.length).delete(from - sign.length, from);
    else tr.insertText(sign, to).insertText(sign, from);
    const moved = isWrapped ? from - sign.length : from + sign.length;
    tr.setSelection(TextSelection.create(tr.doc, moved, moved + to - from));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

const link: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection;
  if ($from.parent !== $to.parent) return false;
  const { tr } = state;
  tr.insertText(']()', to).insertText('[', from);
  // The caret waits where it is needed next: the words, or the address.
  const caret = from === to ? from + 1 : to + 3;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView());
  return true;
};

/** Ticks or unticks the check box of the line a place is in. */
function tick(at?: number): Command {
  return (state, dispatch) => {
    const $at = state.doc.resolve(at ?? state.selection.from);
    if ($at.depth === 0) return false;
    const box = /\[[ xX]?\](?=\s|$)/.exec($at.parent.textContent);
    if (box === null) return false;
    const from = $at.start() + box.index;
    const next = /x/i.test(box[0]) ? '[ ]' : '[x]';
    dispatch?.(state.tr.insertText(next, from, from + box[0].length));
    return true;
  };
}

/** Moves the selected lines in or out by one step of a list. */
function indent(isOut: boolean): Command {
  return (state, dispatch) => {
    const { tr, selection } = state;
    const starts: number[] = [];
    state.doc.nodesBetween(selection.from, selection.to, (node, at) => {
      if (node.type.name === 'line') starts.push(at + 1);
      return node.type.name === 'doc';
    });
    for (const start of starts.toReversed()) {
      if (!isOut) tr.insertText('  ', start);
      else {
        const space = /^ {1,2}|^\t/.exec(tr.doc.resolve(start).parent.textContent)?.[0] ?? '';
        if (space !== '') tr.delete(start, start + space.length);
      }
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** The same, and where there is nothing to do it is done, too: the browser's own undo knows another text. */
function atMost(command: Command): Command {
  return (state, dispatch) => command(state, dispatch) || true;
}

const leave: Command = (_, __, view) => {
  view?.dom.blur();
  return true;
};

const HISTORY: Readonly<Record<string, Command>> = { historyUndo: atMost(undo), historyRedo: atMost(redo) };

const KEYS: Readonly<Record<string, Command>> = {
  'Mod-z': atMost(undo),
  'Mod-y': atMost(redo),
  'Shift-Mod-z': atMost(redo),
  'Mod-b': wrap('**'),
  'Mod-i': wrap('*'),
  'Mod-k': link,
  'Mod-Enter': tick(),
  'Mod-]': indent(false),
  'Mod-[': indent(true),
  'Shift-Enter': (state, dispatch) => {
    dispatch?.(state.tr.replaceSelection(sliceOf('\n')).scrollIntoView());
    return true;
  },
  Enter: newLine,
  Escape: leave,
};
