import type { Span, TextEdit } from '../draft/span.ts';

/** How a text control lies in its window, CSS px: as long as this is the same, so are the places of its lines. */
export interface Picture {
  /** Higher than the field, so that its height tells of every line that wraps otherwise. */
  readonly isHigh: boolean;
  readonly lengths: readonly number[];
}

export function pictureOf(field: HTMLElement): Picture {
  const { left, top, width, height } = field.getBoundingClientRect();
  const { scrollTop, scrollLeft, scrollHeight, clientWidth, clientHeight } = field;
  return {
    isHigh: scrollHeight > clientHeight,
    lengths: [left, top, width, height, scrollTop, scrollLeft, scrollHeight, clientWidth, clientHeight],
  };
}

/** Whether all lines but the one that an edit was made in have stayed where they were, as far as can be told. */
export function linesStay(before: Picture, now: Picture): boolean {
  return before.isHigh && before.lengths.every((length, index) => length === now.lengths[index]);
}

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

const BREAKABLE = /[\u4e00-\u9fff]{2}/;

/** Whether lines are broken and set by what stands in them from left to right alone. */
export function isFlowing(style: CSSStyleDeclaration): boolean {
  const { direction, textAlign, wordBreak } = style;
  const ways = [direction, textAlign, wordBreak, style.getPropertyValue('text-wrap-style')].join();
  return /^ltr,(?:start|left),(?:normal|break-all|break-word),(?:auto)?$/.test(ways);
}
