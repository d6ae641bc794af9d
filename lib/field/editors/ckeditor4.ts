import type { Span, TextEdit } from '../../draft/span.ts';
import { type FieldAdapter, type WriteWay, windowOf } from '../field.ts';
import { applyEdits, belowLineBefore, coveringEdit } from '../text-change.ts';
import { ContentEditable } from './contenteditable.ts';
import { IS_FIREFOX } from './is-firefox.ts';
import { KEYS, press } from './press.ts';
import { escapeHtml, paragraphsHtml } from './rich-text.ts';

/**
 * CKEditor 4, iframe and inline: e-cology 7–9, Landray EKP, O2OA. Its undo works on snapshots: what execCommand puts
 * in is merged with the typing before it, so text goes in as a paste, which the editor brackets with snapshots itself.
 * Pasted plain text breaks lines with <br>; with an HTML flavour beside it, paragraphs are paragraphs.
 */
class CkEditor4 extends ContentEditable {
  override readonly kind = 'ckeditor4';

  override ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    const text = this.current().text;
    const edit = belowLineBefore(text, coveringEdit(text, edits));
    // Firefox empties a DataTransfer that didn't come from the clipboard: there the browser's own commands, between
    // two snapshots.
    if (IS_FIREFOX || edit.insert === '') return super.ways(edits);
    const wanted = applyEdits(text, edits);
    const paste = (span: Span, plain: string, html: string) => this.paste(span, plain, html, wanted);
    const lines = edit.insert.split('\n');
    if (lines.length === 1) return [() => paste(edit, edit.insert, escapeHtml(edit.insert))];
    const ways: WriteWay[] = [];
    const blocks = this.editedBlocks(edits);
    if (blocks !== undefined) ways.push(() => paste(blocks.span, edit.insert, blocks.html));
    const atLineEnd = edit.to === text.length || text[edit.to] === '\n';
    const block = lines.length === 2 && lines[0] === '' && atLineEnd ? this.blockBefore(edit) : undefined;
    if (block !== undefined) {
      // A single pasted paragraph is merged into the one at the caret; two are not.
      ways.push(() => paste(block.span, edit.insert, block.html + paragraphsHtml(lines.slice(1), 'p')));
    }
    const above = lines[lines.length - 1] === '' ? this.firstBlock(edit, text) : undefined;
    if (above !== undefined) {
      const html = paragraphsHtml(lines.slice(0, -1), 'p') + above.html;
      ways.push(() => paste(above.span, edit.insert, html));
    }
    if (lines[0] === '' && atLineEnd)
      ways.push(() => paste(edit, edit.insert.slice(1), paragraphsHtml(lines.slice(1), 'p')));
    ways.push(() => paste(edit, edit.insert, paragraphsHtml(lines, 'p')));
    ways.push(() => paste(edit, edit.insert, lines.map(escapeHtml).join('<br>')));
    return ways;
  }

  override undo(): void {
    press(this.element, KEYS.undo);
  }

  override cut(): void {
    // A click is when the editor compares its content with the last snapshot and takes a new one; it listens on the
    // root of its frame, or on the editable itself where it is inline.
    const view = windowOf(this.element);
    // Text that came without a key press waits in the editor's books under key code 0; unless that key comes up, the
    // next key counts as typing and throws away what could be redone.
    this.element.dispatchEvent(new view.KeyboardEvent('keyup', { bubbles: true }));
    const listening = this.element.tagName === 'BODY' ? this.doc.documentElement : this.element;
    listening.dispatchEvent(new view.MouseEvent('click'));
  }

  /** The first paragraph, where lines are to go above it. */
  private firstBlock({ from, to }: TextEdit, text: string): ReturnType<CkEditor4['blockBefore']> {
    if (from !== 0 || to !== 0) return undefined;
    const end = `${text}\n`.indexOf('\n');
    return this.blockBefore({ from: end, to: end });
  }

  /**
   * Both flavours: the HTML one makes paragraphs, and in Firefox the editor distrusts a paste that lacks it. True once
   * the text was as wanted: the editor inserts on a later turn, and the writer may type on right behind.
   */
  private paste(span: Span, plain: string, html: string, wanted: string): Promise<boolean> {
    this.select(span);
    const view = windowOf(this.element);
    const data = new view.DataTransfer();
    data.setData('text/plain', plain);
    data.setData('text/html', html);
    return new Promise((resolve) => {
      const end = (seen: boolean) => {
        clearTimeout(timer);
        observer.disconnect();
        resolve(seen);
      };
      const observer = new view.MutationObserver(() => {
        if (this.read() !== wanted) return;
        observer.disconnect();
        // The editor takes its snapshot of the result on a turn of its own, asked for before this one.
        setTimeout(end, 0, true);
      });
      observer.observe(this.element, { childList: true, characterData: true, subtree: true });
      // Our own window's clock: that of a frame that is taken away stands still.
      const timer = setTimeout(end, PASTE_MS, false);
      this.element.dispatchEvent(
        new view.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
  }
}

/** How long the editor may take over a paste before another way is tried, ms: it uses two timers of 0 ms. */
const PASTE_MS = 30;

export const ckEditor4Adapter: FieldAdapter = {
  kind: 'ckeditor4',
  knows: (editable) => editable.classList.contains('cke_editable'),
  open: (editable) => new CkEditor4(editable),
};
