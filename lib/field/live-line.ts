import type { Span } from '../draft/span.ts';
import { windowOf } from './field.ts';
import { Listening } from './listening.ts';
import type { Stretch } from './mark-style.ts';

/**
 * The line that is typed in, laid out by itself as the field lays it out, with its marks as inline boxes in it. So they
 * follow each key by the browser's own layout of this one line: nobody asks where they have come to stand, and nothing
 * around it is laid out or looked through anew.
 */
export class LiveLine {
  readonly root: HTMLElement;
  private styles = '';
  private readonly listening: Listening;
  private line: Span = { from: 0, to: 0 };

  constructor(
    parent: HTMLElement,
    private readonly field: HTMLTextAreaElement | HTMLInputElement,
  ) {
    this.listening = new Listening(field);
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
    this.line = line;
    if (styles !== this.styles) {
      this.styles = styles;
      this.listening.stop();
      if (styles !== '') this.listening.on(this.field, ['beforeinput'], this.foresee);
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

  destroy(): void {
    this.listening.stop();
  }

  /**
   * A letter is about to come before a mark: it is put in at once, so that the browser lays out this line together with
   * the field's and not by itself later. Where it doesn't come, for the page may not let it, it is taken out again.
   */
  private readonly foresee = ({ inputType, data, isTrusted }: InputEvent): void => {
    const { selectionStart: at, selectionEnd, value } = this.field;
    if (!isTrusted || inputType !== 'insertText' || !data || at === null || at !== selectionEnd) return;
    const { childNodes } = this.root;
    let from = this.line.from;
    // Behind the last mark it moves none.
    for (let index = 0; index < childNodes.length - 1 && from <= at; index++) {
      const node = childNodes[index]!;
      const before = node.textContent ?? '';
      if (index % 2 === 0 && at <= from + before.length) {
        const foreseen = before.slice(0, at - from) + data + before.slice(at - from);
        node.textContent = foreseen;
        windowOf(this.root).requestAnimationFrame(() => {
          const hasCome = this.field.value.length === value.length + data.length;
          if (!hasCome && node.textContent === foreseen) node.textContent = before;
        });
        return;
      }
      from += before.length;
    }
  };
}
