import type { Fragment, Node } from '@tiptap/pm/model';

/** The text of lines, one after the other with `\n` between. */
export function linesOf(lines: Fragment): string {
  const texts: string[] = [];
  lines.forEach((line) => texts.push(line.textContent));
  return texts.join('\n');
}

/** The place in a document of lines that is `offset` units into its text; the end when there are fewer. */
export function placeAt(doc: Node, offset: number): number {
  let place = 1;
  let left = Math.max(0, offset);
  for (let index = 0; index < doc.childCount; index += 1) {
    const line = doc.child(index);
    if (left <= line.content.size) return place + left;
    left -= line.content.size + 1;
    place += line.nodeSize;
  }
  return Math.max(1, doc.content.size - 1);
}

/** How many units into the text of a document of lines a place is. */
export function offsetAt(doc: Node, place: number): number {
  const resolved = doc.resolve(Math.min(Math.max(place, 0), doc.content.size));
  const index = resolved.index(0);
  let offset = 0;
  for (let before = 0; before < index; before += 1) offset += doc.child(before).content.size + 1;
  return resolved.depth === 0 ? Math.max(0, offset - (index > 0 ? 1 : 0)) : offset + resolved.parentOffset;
}
