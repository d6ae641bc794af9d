import type { TextEdit } from '../draft/span.ts';

/**
 * The one replacement that turns `before` into `after`, undefined if they are equal. Where equal characters leave the
 * place open (a third 的 behind two), it is put so that it ends at the caret, where people type and delete.
 */
export function changeBetween(before: string, after: string, caret: number): TextEdit | undefined {
  if (before === after) return undefined;
  const longest = Math.min(before.length, after.length, Math.max(0, after.length - caret));
  const tail = equalUpTo(longest, (from, to) => {
    return (
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from)
    );
  });
  const most = Math.min(before.length, after.length) - tail;
  const head = equalUpTo(most, (from, to) => before.slice(from, to) === after.slice(from, to));
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/**
 * How far two texts go together, `most` at the furthest. Compared in whole stretches, halved where they differ: at each
 * key that is some memory comparisons by the browser instead of a loop over the whole draft.
 */
function equalUpTo(most: number, isEqual: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  if (isEqual(low, high)) return most;
  // Equal up to `low`; the first difference lies before `high`.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEqual(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The text with the edits applied; they rise and don't overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** All edits as the one replacement that covers them. */
export function coveringEdit(text: string, edits: readonly TextEdit[]): TextEdit {
  const from = edits[0]?.from ?? 0;
  const to = edits[edits.length - 1]?.to ?? 0;
  const local = edits.map((edit) => ({ from: edit.from - from, to: edit.to - from, insert: edit.insert }));
  return { from, to, insert: applyEdits(text.slice(from, to), local) };
}

/**
 * Lines put in above a line, said as the same lines put in below the line before: editors make paragraphs of those more
 * cleanly. Other edits, and lines above the first, come back as they are.
 */
export function belowLineBefore(text: string, edit: TextEdit): TextEdit {
  const { from, to, insert } = edit;
  if (from !== to || text[from - 1] !== '\n' || !insert.endsWith('\n')) return edit;
  return { from: from - 1, to: to - 1, insert: `\n${insert.slice(0, -1)}` };
}

/** Whether edits lie in the text, rise and don't overlap. */
export function validEdits(edits: readonly TextEdit[], length: number): boolean {
  let at = 0;
  for (const { from, to } of edits) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < at || to < from || to > length)
      return false;
    at = to;
  }
  return edits.length > 0;
}
