import type { Span, TextEdit } from '../draft/span.ts';

/** The line of the text that holds this offset, without its line feed. */
export function lineAt(text: string, offset: number): Span {
  const to = text.indexOf('\n', offset);
  return { from: text.slice(0, offset).lastIndexOf('\n') + 1, to: to < 0 ? text.length : to };
}

/** Whether an edit of this text neither parts a line nor joins two. */
export function touchesOneLine(text: string, { from, to, insert }: TextEdit): boolean {
  return !(text.slice(from, to) + insert).includes('\n');
}

/**
 * Whether an edit behind `head` leaves the marks of its line, `marked`, where they are. `flows`: lines are filled from
 * their left end, each as far as it goes (`isFlowing`); then what stands before a place where the line may break, as
 * between any two Chinese characters, is not moved by what is written behind it.
 */
export function isBesideMarks(head: string, marked: readonly Span[], flows: boolean): boolean {
  const last = marked[marked.length - 1];
  return last === undefined || (flows && BREAKABLE.test(head.slice(last.to)));
}

/**
 * The part of a line that the places of its marks hang on: what `isBesideMarks` holds for is not in it.
 */
export function bearingMarks(text: string, line: Span, marked: readonly Span[], flows: boolean): Span {
  const last = marked[marked.length - 1];
  const behind = last !== undefined && flows ? BREAKABLE.exec(text.slice(last.to, line.to)) : null;
  return behind === null ? line : { from: line.from, to: last!.to + behind.index + behind[0].length };
}

const BREAKABLE = /[\u4e00-\u9fff]{2}/;

/** Whether lines are broken and set by what stands in them from left to right alone. */
export function isFlowing(style: CSSStyleDeclaration): boolean {
  const { direction, textAlign, wordBreak } = style;
  const ways = [direction, textAlign, wordBreak, style.getPropertyValue('text-wrap-style')].join();
  return /^ltr,(?:start|left),(?:normal|break-all|break-word),(?:auto)?$/.test(ways);
}
