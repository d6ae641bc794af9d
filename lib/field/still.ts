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

/**
 * Whether an edit keeps to one line of the text, and where it touches that no mark. `marks` are of `text`. `flows`: lines
 * are filled from their left end, each as far as it goes (`isFlowing`); then what stands before a place where the line
 * may break, as between any two Chinese characters, is not moved by what is written behind it.
 */
export function isBesideMarks(text: string, marks: readonly Span[], edit: TextEdit, flows: boolean): boolean {
  const end = text.indexOf('\n', edit.from);
  const to = end < 0 ? text.length : end;
  if (edit.to > to || edit.insert.includes('\n')) return false;
  const from = text.lastIndexOf('\n', edit.from - 1) + 1;
  return marks.every(
    (mark) =>
      mark.to < from ||
      mark.from > to ||
      (flows && mark.to <= edit.from && BREAKABLE.test(text.slice(mark.to, edit.from))),
  );
}

const BREAKABLE = /[\u4e00-\u9fff]{2}/;

/** Whether lines are broken and set by what stands in them from left to right alone. */
export function isFlowing(style: CSSStyleDeclaration): boolean {
  const wrap = style.getPropertyValue('text-wrap-style');
  return (
    style.direction === 'ltr' &&
    /^(?:start|left)$/.test(style.textAlign) &&
    /^(?:normal|break-all|break-word)$/.test(style.wordBreak) &&
    (wrap === '' || wrap === 'auto')
  );
}
