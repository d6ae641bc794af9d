import type { TextEdit } from '../../draft/span.ts';
import type { FieldAdapter } from '../field.ts';
import { ModelEditor } from './model-editor.ts';
import { paste } from './paste-event.ts';
import { escapeHtml, paragraphsHtml } from './rich-text.ts';

/**
 * CKEditor 5: newer home-made systems. A model of its own that takes back what the browser's commands put into its DOM;
 * a paste is one step of its undo. Plain text with single line breaks becomes one paragraph with <br>, so paragraphs go
 * in as HTML; a single line goes in with the format at the caret.
 */
class CkEditor5 extends ModelEditor {
  override readonly kind = 'ckeditor5';

  protected override channels(edits: readonly TextEdit[], text: string): readonly (() => void)[] {
    const edit = this.covering(edits, text);
    const lines = edit.insert.split('\n');
    const plain = () => this.put({ ...edit, insert: lines.join('\n\n') });
    if (lines.length === 1) return [plain];
    const asHtml = (span: TextEdit, html: string) => () => {
      this.select(span);
      paste(this.element, { plain: span.insert, html });
    };
    const own = asHtml(edit, paragraphsHtml(lines, 'p'));
    const blocks = this.editedBlocks(edits);
    if (blocks !== undefined) return [asHtml({ ...blocks.span, insert: edit.insert }, blocks.html), own];
    return [own, plain, asHtml(edit, lines.map(escapeHtml).join('<br>'))];
  }
}

export const ckEditor5Adapter: FieldAdapter = {
  kind: 'ckeditor5',
  knows: (editable) => editable.classList.contains('ck-editor__editable'),
  open: (editable) => new CkEditor5(editable),
};
