import type { Span, TextEdit } from '../../draft/span.ts';
import type { FieldKind } from '../../message/protocol.ts';
import type { WriteWay } from '../field.ts';
import { belowLineBefore, coveringEdit } from '../text-change.ts';
import { IS_FIREFOX } from './is-firefox.ts';
import { paragraphsHtml, RichText } from './rich-text.ts';

/**
 * A bare contenteditable (O2OA's document editor and many home-made forms): the browser's own editing commands write
 * with undo. "\n" makes a paragraph in Chromium; Firefox makes a <br> of it, so there paragraphs are first tried as
 * HTML where such an insert can give the wanted lines.
 */
export class ContentEditable extends RichText {
  readonly kind: FieldKind = 'contenteditable';

  ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    const text = this.current().text;
    const edit = belowLineBefore(text, coveringEdit(text, edits));
    const plain: WriteWay = () =>
      this.command(edit, edit.insert === '' ? 'delete' : 'insertText', edit.insert);
    if (!edit.insert.includes('\n')) return [plain];
    const blocks = this.editedBlocks(edits);
    if (blocks !== undefined) return [() => this.command(blocks.span, 'insertHTML', blocks.html), plain];
    const ways: WriteWay[] = [];
    const lines = edit.insert.split('\n');
    const atLineEnd = edit.to === text.length || text[edit.to] === '\n';
    if (!IS_FIREFOX) {
      // In a paragraph without anything in it, not even a <br>, no caret can stand: the text would go in beside it.
      const first = this.element.firstElementChild;
      if (
        text === '' &&
        first !== null &&
        first.childNodes.length === 0 &&
        /^(?:P|DIV)$/.test(first.nodeName)
      )
        return [() => this.replaceWhole(paragraphsHtml(lines, this.blockTag(0))), plain];
      // Below a line in no paragraph, Chromium nests what follows into the new paragraph.
      const bare = lines[0] === '' && text[edit.to] === '\n' ? this.bareLineBefore(edit) : undefined;
      if (bare === undefined) return [plain];
      return [
        () =>
          this.command(bare.span, 'insertHTML', `<p>${bare.html}</p>${paragraphsHtml(lines.slice(1), 'p')}`),
        plain,
      ];
    }
    const onEmptyLine = atLineEnd && (edit.from === 0 || text[edit.from - 1] === '\n');
    if (text === '') {
      ways.push(() => this.replaceWhole(paragraphsHtml(lines, 'p')));
    } else if (atLineEnd && lines[0] === '') {
      ways.push(() =>
        this.command(edit, 'insertHTML', paragraphsHtml(lines.slice(1), this.blockTag(edit.from))),
      );
    } else if (onEmptyLine && edit.from > 0) {
      // Over an empty paragraph Firefox nests the new ones: take it out together with the break before it.
      const wider = { ...edit, from: edit.from - 1 };
      ways.push(() => this.command(wider, 'insertHTML', paragraphsHtml(lines, this.blockTag(wider.from))));
    } else if (edit.to === 0 && lines[lines.length - 1] === '') {
      ways.push(() => this.command(edit, 'insertHTML', paragraphsHtml(lines.slice(0, -1), this.blockTag(0))));
    }
    return [...ways, plain];
  }

  undo(): void {
    this.doc.execCommand('undo');
  }

  private command(span: Span, command: 'insertText' | 'insertHTML' | 'delete', value: string): void {
    this.select(span);
    this.cut();
    this.doc.execCommand(command, false, value);
  }

  /** Over all that is there: an editor keeps an empty paragraph in an empty editable, which would stay behind. */
  private replaceWhole(html: string): void {
    this.select({ from: 0, to: 0 });
    this.cut();
    this.domSelection()?.selectAllChildren(this.element);
    this.doc.execCommand('insertHTML', false, html);
  }

  /** Tag of the paragraph at an offset, so that new paragraphs are of the same kind. */
  private blockTag(offset: number): 'p' | 'div' {
    const { node } = this.current().pointAt(offset);
    let at: Node | null = node;
    while (at !== null && at !== this.element) {
      if (at.nodeName === 'P') return 'p';
      if (at.nodeName === 'DIV') return 'div';
      at = at.parentNode;
    }
    return 'p';
  }
}
