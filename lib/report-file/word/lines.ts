import type { BodyNode } from 'mammoth/lib/docx/body-reader.js';
import type { NumberedPlace } from './numbering.ts';
import type { Ordinals } from './ordinals.ts';

type Node = BodyNode<NumberedPlace>;

/** Styles of tables of contents: headings said twice, with page numbers. */
const CONTENTS = /^toc (?:\d|heading$)/iu;
const SOFT_HYPHEN = /\u00ad/gu;
const HARD_HYPHEN = /\u2011/gu;

/**
 * The lines of a document's body, or of a part of it: a paragraph a line, and more where it has line breaks of its own;
 * a table row a line, its cells parted by tabs, unless a cell holds several lines, as where a form holds a whole report.
 * Without empty lines, indents, pictures, notes, comments and tables of contents.
 */
export function linesOf(nodes: readonly Node[], ordinals: Ordinals): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') {
      const { mark, lines } = readParagraph(node, ordinals);
      return lines.map((line, i) => (i === 0 ? mark + line : line));
    }
    return node.type === 'tableRow' ? rowLines(node, ordinals) : linesOf(node.children ?? [], ordinals);
  });
}

function rowLines(row: Node, ordinals: Ordinals): string[] {
  const cells = (row.children ?? []).map((cell) => cellLines(cell, ordinals));
  if (cells.some((lines) => lines.length > 1)) return cells.flat();
  const line = cells.map(([only]) => only ?? '').join('\t');
  return line.trim() === '' ? [] : [line.trimEnd()];
}

/** In a column of ordinals the ordinal is all that a cell has. */
function cellLines(cell: Node, ordinals: Ordinals): string[] {
  return (cell.children ?? []).flatMap((node) => {
    if (node.type !== 'paragraph') return linesOf([node], ordinals);
    const { mark, lines } = readParagraph(node, ordinals);
    if (lines.length === 0) return mark === '' ? [] : [mark.trimEnd()];
    return lines.map((line, i) => (i === 0 ? mark + line : line));
  });
}

/** An empty paragraph of a list has no lines, and is counted as in Word. */
function readParagraph(node: Node, ordinals: Ordinals): { readonly mark: string; readonly lines: string[] } {
  const mark = node.numbering ? ordinals.next(node.numbering) : '';
  if (CONTENTS.test(node.styleName ?? '')) return { mark: '', lines: [] };
  const lines = textOf(node)
    .replace(SOFT_HYPHEN, '')
    .replace(HARD_HYPHEN, '-')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { mark, lines };
}

function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'checkbox':
      return node.checked === true ? '☑' : '☐';
    default:
      return (node.children ?? []).map(textOf).join('');
  }
}
