import type { Span, TextEdit } from './span.ts';

/**
 * Where a span lies after an edit. Fails closed: `null` when the edit touches the span's inside or replaces text at
 * either of its ends, for then nobody knows whether it still means the same. Pure insertions right before or right
 * behind the span leave it whole.
 */
export function remapSpan(span: Span, edit: TextEdit): Span | null {
  if (edit.to <= span.from) {
    const shift = edit.insert.length - (edit.to - edit.from);
    return shift === 0 ? span : { from: span.from + shift, to: span.to + shift };
  }
  if (edit.from >= span.to) return span;
  return null;
}

/** A span that is moved in place. */
export type Carried<T extends Span> = { -readonly [key in keyof T]: T[key] };

/**
 * Takes spans along with an edit as `remapSpan` does, where they are: those behind it are moved, those that it touches
 * are taken out. Made for each key, where new spans would cost more than all else.
 */
export function carryAlong(spans: Carried<Span>[], { from, to, insert }: TextEdit): void {
  const shift = insert.length - (to - from);
  let kept = 0;
  for (const span of spans) {
    if (to <= span.from) {
      span.from += shift;
      span.to += shift;
    } else if (from < span.to) continue;
    spans[kept++] = span;
  }
  spans.length = kept;
}

/** The text after edits whose offsets are all in `text`, in rising order and not overlapping. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.from < at || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(`edit ${edit.from}-${edit.to} overlaps another one or leaves the text`);
    }
    result += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** The smallest single edit that turns `before` into `after`; `null` if they are equal. Never cuts a surrogate pair. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
