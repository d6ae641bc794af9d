import type { FieldAdapter } from '../field.ts';
import { frameOf } from '../reach.ts';
import { askPage, openBridge } from './page-bridge.ts';
import { SnapshotEditor } from './snapshot-editor.ts';

/**
 * KindEditor 4: 信呼 OA. It keeps the body only where that has become fifty characters longer or shorter, or around its
 * own commands; no event makes it do so, only a call in the page's world. Where the page doesn't answer, text goes in
 * all the same, and undo takes the typing before it along.
 */
class KindEditor extends SnapshotEditor {
  override readonly kind = 'kindeditor';

  constructor(element: HTMLElement) {
    super(element);
    void openBridge();
  }

  protected snapshot(): void {
    // A page that has written itself anew since has lost our part of it.
    if (!askPage('keep-kindeditor', this.element)) void openBridge();
  }
}

export const kindEditorAdapter: FieldAdapter = {
  kind: 'kindeditor',
  knows: (editable) => frameOf(editable.ownerDocument)?.classList.contains('ke-edit-iframe') === true,
  open: (editable) => new KindEditor(editable),
};
