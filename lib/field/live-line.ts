import type { Span, TextEdit } from '../draft/span.ts';
import type { Stretch } from './mark-style.ts';
import { changeBetween } from './text-change.ts';

/**
 * The line that is typed in, laid out by itself as the field lays it out, with its marks as inline boxes in it. So they
 * follow each key by the browser's own layout of this one line: nobody asks where they have come to stand, and nothing
 * around it is laid out or looked through anew.
 */
export class LiveLine {
  readonly root: HTMLElement;
  private styles = '';
  /** What stands before the first mark, in it, behind it, and so on. */
  private pieces: Text[] = [];
  /** Where it begins in the text. */
  private from = 0;
  /** Text of the line follows that isn't shown, for it moves no marks; as long as what stands before it stays. */
  private isCut = false;

  constructor(parent: HTMLElement) {
    this.root = parent.appendChild(parent.ownerDocument.createElement('div'));
    this.root.className = 'line';
    this.build([]);
  }

  /** Has marks to carry. */
  get isShown(): boolean {
    return this.styles !== '';
  }

  /** `bearing`: as much of the line as is to be laid out. */
  show(text: string, line: Span, marked: readonly Stretch[], bearing = line): void {
    const styles = marked.map(({ style }) => style).join();
    if (styles !== this.styles) {
      this.styles = styles;
      this.build(marked);
    }
    this.from = line.from;
    this.isCut = bearing.to < line.to;
    let at = line.from;
    const ends = [...marked.flatMap(({ from, to }) => [from, to]), bearing.to];
    ends.forEach((end, index) => {
      const piece = this.pieces[index]!;
      const words = text.slice(at, end);
      at = end;
      // Only what is different: the browser then lays out the line from there, and not all of it.
      const edit = changeBetween(piece.data, words, words.length);
      if (edit !== undefined) piece.replaceData(edit.from, edit.to - edit.from, edit.insert);
    });
  }

  /** Takes an edit that was made beside its marks; false if that is any other. */
  follow({ from, to, insert }: TextEdit): boolean {
    if (!this.isShown || insert.includes('\n')) return false;
    let at = this.from;
    for (const [index, piece] of this.pieces.entries()) {
      const end = at + piece.length;
      if (index % 2 === 0 && at <= from && to <= end) {
        if (this.isCut && index === this.pieces.length - 1) return false;
        piece.replaceData(from - at, to - from, insert);
        return true;
      }
      at = end;
    }
    return false;
  }

  private build(marked: readonly Stretch[]): void {
    const { root } = this;
    const doc = root.ownerDocument;
    root.textContent = '';
    this.pieces = [root.appendChild(doc.createTextNode(''))];
    for (const { style } of marked) {
      const box = root.appendChild(doc.createElement('i'));
      box.className = style;
      this.pieces.push(box.appendChild(doc.createTextNode('')), root.appendChild(doc.createTextNode('')));
    }
  }
}
