import type { FieldAdapter } from '../field.ts';
import { frameOf } from '../reach.ts';
import { askPage, openBridge } from './page-bridge.ts';
import { SnapshotEditor } from './snapshot-editor.ts';

/**
 * KindEditor 4: 信呼 OA. It keeps the body only where that has become fifty characters longer or shorter, or around its
 * own commands; no event makes it do so, only a call in the page's world. Where the page doesn't answer, text goes in
 * all the same, and the editor's undo takes the typing around it along.
 */
class KindEditor extends SnapshotEditor {
  override readonly kind = 'kindeditor';
  private answers = false;

  constructor(element: HTMLElement) {
    super(element);
    void openBridge();
  }

  protected snapshot(): void {
    this.answers = askPage('keep-kindeditor', this.element);
    // A page that has written itself anew since has lost our part of it.
    if (!this.answers) void openBridge();
  }

  override undo(): void {
    // What the editor didn't keep before the write, its undo would take back with it; the browser's takes the write alone.
    if (this.answers) super.undo();
    else this.doc.execCommand('undo');
  }
}

export const kindEditorAdapter: FieldAdapter = {
  kind: 'kindeditor',
  knows: (editable) => frameOf(editable.ownerDocument)?.classList.contains('ke-edit-iframe') === true,
  open: (editable) => new KindEditor(editable),
};
