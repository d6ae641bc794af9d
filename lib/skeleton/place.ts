import { findBlanks } from '../draft/blank.ts';
import type { Span, TextEdit } from '../draft/span.ts';
import { standsFlush } from './line.ts';

/** Two full-width spaces, the first-line indent of Chinese paragraphs in plain text. */
export const INDENT = '　　';

export interface PlaceOptions {
  /** Give body paragraphs and headings a full-width first-line indent; titles, address lines and signatures have none. */
  readonly indent: boolean;
}

export interface Placement {
  readonly edit: TextEdit;
  /** The first blank of the inserted text, in the offsets of the text after the edit. */
  readonly select?: Span;
}

/**
 * Where and how paragraphs go into a draft, as one edit. They become paragraphs of their own at the end of the selection:
 * in place of the empty line it stands on, above the paragraph when it stands at that paragraph's beginning, else below
 * the paragraph. No word of the writer's is taken out, even of a selected one, and no empty line comes in.
 * Offsets are UTF-16 code units; a selection outside the text is brought inside.
 */
export function placeParagraphs(
  text: string,
  selection: Span,
  paragraphs: readonly string[],
  options: PlaceOptions,
): Placement {
  const caret = Math.max(0, Math.min(text.length, selection.to));
  const body = paragraphs
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => (options.indent && !standsFlush(paragraph) ? INDENT + paragraph : paragraph))
    .join('\n');
  if (body === '') return { edit: { from: caret, to: caret, insert: '' } };

  const lineFrom = text.slice(0, caret).lastIndexOf('\n') + 1;
  const nextBreak = text.indexOf('\n', caret);
  const lineTo = nextBreak < 0 ? text.length : nextBreak;
  const blankBefore = text.slice(lineFrom, caret).trim() === '';
  const blankAfter = text.slice(caret, lineTo).trim() === '';

  const from = blankBefore ? lineFrom : lineTo;
  const to = blankBefore && !blankAfter ? lineFrom : lineTo;
  const lead = blankBefore ? '' : '\n';
  const tail = blankBefore && !blankAfter ? '\n' : '';
  const edit = { from, to, insert: lead + body + tail };

  const first = findBlanks(edit.insert)[0];
  return first ? { edit, select: { from: from + first.from, to: from + first.to } } : { edit };
}
