import type { Span } from '../draft/span.ts';
import type { Stretch } from './mark-style.ts';

/**
 * The line that is typed in, laid out by itself as the field lays it out, with its marks as inline boxes in it. So they
 * follow each key by the browser's own layout of this one line: nobody asks where they have come to stand, and nothing
 * around it is laid out or looked through anew.
 */
export class LiveLine {
  readonly root: HTMLElement;
  private styles = '';

  constructor(parent: HTMLElement) {
    this.root = parent.appendChild(parent.ownerDocument.createElement('div'));
    this.root.className = 'line';
    this.root.append('');
  }

  /** Has marks to carry. */
  get isShown(): boolean {
    return this.styles !== '';
  }

  show(text: string, line: Span, marked: readonly Stretch[]): void {
    const { root } = this;
    const styles = marked.map(({ style }) => style).join();
    if (styles !== this.styles) {
      this.styles = styles;
      root.textContent = '';
      for (const { style } of marked) {
        const box = root.ownerDocument.createElement('i');
        box.className = style;
        root.append('', box);
      }
      root.append('');
    }
    let at = line.from;
    const words = marked.flatMap(({ from, to }) => {
      const before = text.slice(at, from);
      at = to;
      return [before, text.slice(from, to)];
    });
    [...words, text.slice(at, line.to)].forEach((piece, index) => {
      const node = root.childNodes[index]!;
      if (node.textContent !== piece) node.textContent = piece;
    });
  }
}
