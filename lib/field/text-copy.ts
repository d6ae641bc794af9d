import type { Span } from '../draft/span.ts';
import type { Box } from './mark-layer.ts';
import { changeBetween } from './text-change.ts';

interface Line {
  readonly element: HTMLElement;
  readonly text: Text;
  from: number;
  length: number;
}

/** Lines that share a box: after a key the browser lays out anew the boxes on the way to one line, not all lines. */
const LINES_A_BOX = 64;

/**
 * An unseen copy of a text control's text, laid out as that is, so that the places of its characters can be asked for.
 * Each line of the text is an element; an edit touches only its own.
 */
export class TextCopy {
  private lines: Line[] = [];
  private text: string | undefined;

  constructor(readonly root: HTMLElement) {}

  /** Brings the copy up to date. */
  update(text: string): void {
    if (text === this.text) return;
    const edit = this.text === undefined ? undefined : changeBetween(this.text, text, 0);
    this.text = text;
    if (edit === undefined) {
      this.build(text);
      return;
    }
    const first = this.lineAt(edit.from);
    const last = this.lineAt(edit.to);
    const head = this.lines[first]!;
    const tail = this.lines[last]!;
    const end = tail.from + tail.length + edit.insert.length - (edit.to - edit.from);
    const fresh = text.slice(head.from, end).split('\n');
    const old = this.lines.slice(first, last + 1);
    if (fresh.length - old.length > LINES_A_BOX) {
      this.build(text);
      return;
    }
    for (const line of old.splice(fresh.length)) line.element.remove();
    let behind = head.element;
    const renewed = fresh.map((words, index) => {
      const line = old[index] ?? this.line(words);
      if (old[index] === undefined) behind.after(line.element);
      else if (line.text.data !== `${words}\n`) line.text.data = `${words}\n`;
      line.length = words.length;
      behind = line.element;
      return line;
    });
    this.lines = [...this.lines.slice(0, first), ...renewed, ...this.lines.slice(last + 1)];
    this.count(first);
  }

  /** Where an offset's character stands in the copy, px of the window. */
  placeOf(offset: number): { readonly left: number; readonly right: number; readonly top: number } {
    const own = this.root.getBoundingClientRect();
    const [rect] = this.rectsOf({ from: offset, to: offset + 1 });
    // A line's end has no box; its line has.
    const { left, right, top } = rect ?? this.boxOfLine(offset);
    return { left: left - own.left, right: right - own.left, top: top - own.top };
  }

  /** Where a caret stands in the window: behind the character before it, or where its line begins. */
  caretAt(offset: number): Box {
    const before = this.rectsOf({ from: offset - 1, to: offset }).pop();
    const box = before ?? this.rectsOf({ from: offset, to: offset + 1 })[0] ?? this.boxOfLine(offset);
    const x = before?.right ?? box.left;
    return { left: x, right: x, top: box.top, bottom: box.bottom };
  }

  /** Where the line of an offset stands in the window, all of it. */
  boxOfLine(offset: number): Box {
    return this.lines[this.lineAt(offset)]!.element.getBoundingClientRect();
  }

  /** The offsets between which lines lie that touch the part of the window from `top` to `bottom`. */
  between(top: number, bottom: number): Span {
    const { lines } = this;
    const boxOf = (index: number) => lines[index]!.element.getBoundingClientRect();
    const first = firstWhere(lines.length, (index) => boxOf(index).bottom > top);
    const behind = firstWhere(lines.length, (index) => boxOf(index).top >= bottom);
    const last = lines[behind - 1];
    return { from: lines[first]?.from ?? 0, to: last === undefined ? 0 : last.from + last.length };
  }

  /** Where the characters of a span stand in the window, one box for each stretch of a line. */
  rectsOf({ from, to }: Span): Box[] {
    const range = this.root.ownerDocument.createRange();
    const rects: Box[] = [];
    for (let index = this.lineAt(from); index < this.lines.length; index++) {
      const line = this.lines[index]!;
      if (line.from > to) break;
      const start = Math.max(0, from - line.from);
      const end = Math.min(line.length, to - line.from);
      if (end <= start) continue;
      range.setStart(line.text, start);
      range.setEnd(line.text, end);
      for (const rect of range.getClientRects()) if (rect.width > 0) rects.push(rect);
    }
    return rects;
  }

  private build(text: string): void {
    const doc = this.root.ownerDocument;
    this.root.textContent = '';
    this.lines = text.split('\n').map((words) => this.line(words));
    for (let at = 0; at < this.lines.length; at += LINES_A_BOX) {
      const box = doc.createElement('div');
      for (const { element } of this.lines.slice(at, at + LINES_A_BOX)) box.append(element);
      this.root.append(box);
    }
    this.count(0);
  }

  /** The line feed gives an empty line its height, and no second line to any other. */
  private line(words: string): Line {
    const doc = this.root.ownerDocument;
    const element = doc.createElement('div');
    const text = doc.createTextNode(`${words}\n`);
    element.append(text);
    return { element, text, from: 0, length: words.length };
  }

  private count(first: number): void {
    const before = this.lines[first - 1];
    let from = before === undefined ? 0 : before.from + before.length + 1;
    for (let index = first; index < this.lines.length; index++) {
      this.lines[index]!.from = from;
      from += this.lines[index]!.length + 1;
    }
  }

  private lineAt(offset: number): number {
    return Math.max(0, firstWhere(this.lines.length, (index) => this.lines[index]!.from > offset) - 1);
  }
}

/** The first index for which the test holds, as it does for all behind it; `length` if for none. */
function firstWhere(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
