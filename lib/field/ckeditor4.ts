import type { TextEdit } from '../draft/span.ts';
import { editableRoot } from './contenteditable.ts';
import { type FieldAdapter, type WriteWay, windowOf } from './field.ts';
import { escapeHtml, paragraphsHtml, RichText } from './rich-text.ts';
import { coveringEdit } from './text-change.ts';

/**
 * CKEditor 4, iframe and inline: e-cology 7–9, Landray EKP, O2OA. Its undo works on snapshots: what execCommand puts
 * in is merged with the typing before it, so text goes in as a paste, which the editor brackets with snapshots itself.
 * Pasted plain text breaks lines with <br>; with an HTML flavour beside it, paragraphs are paragraphs.
 */
class CkEditor4 extends RichText {
  readonly kind = 'ckeditor4';

  ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    const text = this.current().text;
    const edit = coveringEdit(text, edits);
    if (edit.insert === '') return [() => this.command(edit, 'delete')];
    const lines = edit.insert.split('\n');
    if (lines.length === 1) return [() => this.paste(edit, edit.insert)];
    const ways: WriteWay[] = [];
    const atLineEnd = edit.to === text.length || text[edit.to] === '\n';
    if (lines[0] === '' && atLineEnd)
      ways.push(() => this.paste(edit, edit.insert.slice(1), paragraphsHtml(lines.slice(1), 'p')));
    ways.push(() => this.paste(edit, edit.insert, paragraphsHtml(lines, 'p')));
    ways.push(() => this.paste(edit, edit.insert, lines.map(escapeHtml).join('<br>')));
    return ways;
  }

  undo(): void {
    this.key('keydown', { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true });
  }

  override cut(): void {
    // The editor takes a snapshot when a navigation key comes up.
    this.key('keydown', { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 });
    this.key('keyup', { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 });
  }

  private command(edit: TextEdit, command: 'delete'): void {
    this.select(edit);
    this.cut();
    this.doc.execCommand(command);
  }

  private paste(edit: TextEdit, plain: string, html?: string): Promise<void> {
    this.select(edit);
    const view = windowOf(this.element);
    const data = new view.DataTransfer();
    data.setData('text/plain', plain);
    if (html !== undefined) data.setData('text/html', html);
    this.element.dispatchEvent(
      new view.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    // The editor inserts on a later turn.
    return new Promise((resolve) => view.setTimeout(resolve, PASTE_MS));
  }

  private key(type: 'keydown' | 'keyup', init: KeyboardEventInit & { keyCode: number }): void {
    const view = windowOf(this.element);
    this.element.dispatchEvent(new view.KeyboardEvent(type, { ...init, bubbles: true, cancelable: true }));
  }
}

/** How long the editor may take over a paste, ms: it runs its pipeline through two timers of 0 ms. */
const PASTE_MS = 30;

export const ckEditor4Adapter: FieldAdapter = {
  kind: 'ckeditor4',
  find: (element) => {
    const root = editableRoot(element);
    return root?.classList.contains('cke_editable') === true ? root : undefined;
  },
  open: (element) => new CkEditor4(element),
};
