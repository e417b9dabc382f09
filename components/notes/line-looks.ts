import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { lookAt, type LineLook } from '../../lib/notes/line-look';
import { FROM_NOTHING, type FromAbove } from '../../lib/notes/privacy';
import styles from './rich-note-field.module.css';

/** Asks for the looks that had to wait while an input method was at work. */
export const RESTYLE = 'restyle';

/** What is known of the looks of a document of lines. */
interface Looks {
  /** The document they were last brought up to. */
  readonly doc: Node;
  /** What each of its lines hands down to the next. */
  readonly below: readonly FromAbove[];
  readonly decorations: DecorationSet;
}

/** Lays over each line how it looks; after a change only over the lines that it touches. */
export function lineLooks(): Plugin<Looks> {
  return new Plugin<Looks>({
    state: {
      init: (_, { doc }) =>
        brought(doc, { doc: doc.type.create(null, []), below: [], decorations: DecorationSet.empty }),
      apply: (transaction, looks) => follow(transaction, looks),
    },
    props: {
      decorations(state) {
        const looks = this.getState(state);
        return looks?.decorations.add(state.doc, [...linesInHand(state)]);
      },
    },
  });
}

function follow(transaction: Transaction, looks: Looks): Looks {
  const isAsked = transaction.getMeta(RESTYLE) === true;
  if (!transaction.docChanged && !isAsked) return looks;
  const decorations = looks.decorations.map(transaction.mapping, transaction.doc);
  // Nothing is wrapped anew around letters that an input method is still at.
  if (transaction.getMeta('composition') !== undefined && !isAsked) return { ...looks, decorations };
  return brought(transaction.doc, { ...looks, decorations });
}

/** Brings the looks up to a document, reading again only what is not the very same line under the same lines. */
function brought(doc: Node, { doc: before, below: belowBefore, decorations }: Looks): Looks {
  const most = Math.min(before.childCount, doc.childCount);
  let first = 0;
  while (first < most && before.child(first) === doc.child(first)) first += 1;
  let same = 0;
  while (same < most - first && before.child(before.childCount - 1 - same) === doc.child(doc.childCount - 1 - same)) {
    same += 1;
  }
  const shift = doc.childCount - before.childCount;
  const below: FromAbove[] = belowBefore.slice(0, first);
  const added: Decoration[] = [];
  let from = 0;
  for (let index = 0; index < first; index += 1) from += doc.child(index).nodeSize;
  let at = from;
  let index = first;
  let above = below.at(-1) ?? FROM_NOTHING;
  for (; index < doc.childCount; index += 1) {
    const isPastChange = index >= doc.childCount - same;
    const aboveBefore = index - shift === 0 ? FROM_NOTHING : belowBefore[index - shift - 1];
    if (isPastChange && aboveBefore !== undefined && isSame(above, aboveBefore)) break;
    const line = doc.child(index);
    const read = lookAt(line.textContent, above);
    added.push(...decorationsOf(read.look, at, line));
    above = read.below;
    below.push(above);
    at += line.nodeSize;
  }
  below.push(...belowBefore.slice(index - shift));
  const stale = decorations.find(from, at).filter((decoration) => decoration.from >= from && decoration.to <= at);
  return { doc, below, decorations: decorations.remove(stale).add(doc, added) };
}

function isSame(one: FromAbove, other: FromAbove): boolean {
  return one.block === other.block && one.fence === other.fence;
}

function decorationsOf(look: LineLook, at: number, line: Node): readonly Decoration[] {
  const decorations: Decoration[] = [
    Decoration.node(at, at + line.nodeSize, {
      class: styles.line ?? '',
      'data-kind': look.kind,
      'data-privacy': look.privacy,
      ...(look.level > 0 && { 'data-level': String(look.level) }),
      ...(look.isTicked && { 'data-ticked': '' }),
    }),
  ];
  for (const { from, to, is, href } of look.spans) {
    if (from === to) continue;
    decorations.push(
      Decoration.inline(at + 1 + from, at + 1 + to, {
        class: styles[is] ?? '',
        ...(is === 'box' && { 'data-box': '' }),
        ...(href !== undefined && { 'data-href': href }),
      }),
    );
  }
  return decorations;
}

/** More selected lines than these are read rather than written: their signs stay out of sight. */
const MOST_IN_HAND = 40;

/** The lines the selection is in: there the signs show, so that one can change them. */
function linesInHand({ doc, selection }: EditorState): readonly Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, at) => {
    if (node.type.name === 'line' && found.length < MOST_IN_HAND) {
      found.push(Decoration.node(at, at + node.nodeSize, { 'data-in-hand': '' }));
    }
    return node.type.name === 'doc';
  });
  return found;
}
