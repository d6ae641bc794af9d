import type { Node } from 'prosemirror-model';

/** The lines of a document in ProseMirror's model, which Tiptap uses too; a hard break is a "\n" within one. */
export function proseMirrorLines(doc: Node): readonly string[] {
  const lines: string[] = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    lines.push(node.textBetween(0, node.content.size, '', '\n'));
    return false;
  });
  return lines;
}
